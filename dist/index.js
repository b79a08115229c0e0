import {
  require_module
} from "./parts/chunk-QQ6AJ55Z.js";
import {
  __toESM
} from "./parts/chunk-MTYAKC5B.js";

// index.js
var import_module = __toESM(require_module(), 1);
var parts = {
  "785.index.js": () => import("./parts/785.index-2PZZK2PS.js"),
  "464.index.js": () => import("./parts/464.index-MWOBFG2Y.js"),
  "110.index.js": () => import("./parts/110.index-XSWEOFND.js"),
  "2.index.js": () => import("./parts/2.index-O543IHAQ.js"),
  "748.index.js": () => import("./parts/748.index-76NIXHML.js"),
  "114.index.js": () => import("./parts/114.index-Z5BBTOPX.js"),
  "977.index.js": () => import("./parts/977.index-P4G5YRYZ.js"),
  "168.index.js": () => import("./parts/168.index-XRACCACL.js"),
  "279.index.js": () => import("./parts/279.index-25H6QHF5.js"),
  "683.index.js": () => import("./parts/683.index-M3W2GPOJ.js")
};
var __webpack_modules__ = {
  /***/
  63251: (
    /***/
    (function(module) {
      (function(global2, factory) {
        true ? module.exports = factory() : 0;
      })(this, (function() {
        "use strict";
        var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
        function getCjsExportFromNamespace(n) {
          return n && n["default"] || n;
        }
        var load = function(received, defaults2, onto = {}) {
          var k, ref, v;
          for (k in defaults2) {
            v = defaults2[k];
            onto[k] = (ref = received[k]) != null ? ref : v;
          }
          return onto;
        };
        var overwrite = function(received, defaults2, onto = {}) {
          var k, v;
          for (k in received) {
            v = received[k];
            if (defaults2[k] !== void 0) {
              onto[k] = v;
            }
          }
          return onto;
        };
        var parser = {
          load,
          overwrite
        };
        var DLList;
        DLList = class DLList {
          constructor(incr, decr) {
            this.incr = incr;
            this.decr = decr;
            this._first = null;
            this._last = null;
            this.length = 0;
          }
          push(value) {
            var node;
            this.length++;
            if (typeof this.incr === "function") {
              this.incr();
            }
            node = {
              value,
              prev: this._last,
              next: null
            };
            if (this._last != null) {
              this._last.next = node;
              this._last = node;
            } else {
              this._first = this._last = node;
            }
            return void 0;
          }
          shift() {
            var value;
            if (this._first == null) {
              return;
            } else {
              this.length--;
              if (typeof this.decr === "function") {
                this.decr();
              }
            }
            value = this._first.value;
            if ((this._first = this._first.next) != null) {
              this._first.prev = null;
            } else {
              this._last = null;
            }
            return value;
          }
          first() {
            if (this._first != null) {
              return this._first.value;
            }
          }
          getArray() {
            var node, ref, results;
            node = this._first;
            results = [];
            while (node != null) {
              results.push((ref = node, node = node.next, ref.value));
            }
            return results;
          }
          forEachShift(cb) {
            var node;
            node = this.shift();
            while (node != null) {
              cb(node), node = this.shift();
            }
            return void 0;
          }
          debug() {
            var node, ref, ref1, ref2, results;
            node = this._first;
            results = [];
            while (node != null) {
              results.push((ref = node, node = node.next, {
                value: ref.value,
                prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
                next: (ref2 = ref.next) != null ? ref2.value : void 0
              }));
            }
            return results;
          }
        };
        var DLList_1 = DLList;
        var Events;
        Events = class Events {
          constructor(instance) {
            this.instance = instance;
            this._events = {};
            if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) {
              throw new Error("An Emitter already exists for this object");
            }
            this.instance.on = (name, cb) => {
              return this._addListener(name, "many", cb);
            };
            this.instance.once = (name, cb) => {
              return this._addListener(name, "once", cb);
            };
            this.instance.removeAllListeners = (name = null) => {
              if (name != null) {
                return delete this._events[name];
              } else {
                return this._events = {};
              }
            };
          }
          _addListener(name, status, cb) {
            var base;
            if ((base = this._events)[name] == null) {
              base[name] = [];
            }
            this._events[name].push({ cb, status });
            return this.instance;
          }
          listenerCount(name) {
            if (this._events[name] != null) {
              return this._events[name].length;
            } else {
              return 0;
            }
          }
          async trigger(name, ...args) {
            var e, promises;
            try {
              if (name !== "debug") {
                this.trigger("debug", `Event triggered: ${name}`, args);
              }
              if (this._events[name] == null) {
                return;
              }
              this._events[name] = this._events[name].filter(function(listener) {
                return listener.status !== "none";
              });
              promises = this._events[name].map(async (listener) => {
                var e2, returned;
                if (listener.status === "none") {
                  return;
                }
                if (listener.status === "once") {
                  listener.status = "none";
                }
                try {
                  returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
                  if (typeof (returned != null ? returned.then : void 0) === "function") {
                    return await returned;
                  } else {
                    return returned;
                  }
                } catch (error) {
                  e2 = error;
                  {
                    this.trigger("error", e2);
                  }
                  return null;
                }
              });
              return (await Promise.all(promises)).find(function(x) {
                return x != null;
              });
            } catch (error) {
              e = error;
              {
                this.trigger("error", e);
              }
              return null;
            }
          }
        };
        var Events_1 = Events;
        var DLList$1, Events$1, Queues;
        DLList$1 = DLList_1;
        Events$1 = Events_1;
        Queues = class Queues {
          constructor(num_priorities) {
            var i;
            this.Events = new Events$1(this);
            this._length = 0;
            this._lists = (function() {
              var j, ref, results;
              results = [];
              for (i = j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; i = 1 <= ref ? ++j : --j) {
                results.push(new DLList$1((() => {
                  return this.incr();
                }), (() => {
                  return this.decr();
                })));
              }
              return results;
            }).call(this);
          }
          incr() {
            if (this._length++ === 0) {
              return this.Events.trigger("leftzero");
            }
          }
          decr() {
            if (--this._length === 0) {
              return this.Events.trigger("zero");
            }
          }
          push(job) {
            return this._lists[job.options.priority].push(job);
          }
          queued(priority) {
            if (priority != null) {
              return this._lists[priority].length;
            } else {
              return this._length;
            }
          }
          shiftAll(fn) {
            return this._lists.forEach(function(list) {
              return list.forEachShift(fn);
            });
          }
          getFirst(arr = this._lists) {
            var j, len, list;
            for (j = 0, len = arr.length; j < len; j++) {
              list = arr[j];
              if (list.length > 0) {
                return list;
              }
            }
            return [];
          }
          shiftLastFrom(priority) {
            return this.getFirst(this._lists.slice(priority).reverse()).shift();
          }
        };
        var Queues_1 = Queues;
        var BottleneckError;
        BottleneckError = class BottleneckError extends Error {
        };
        var BottleneckError_1 = BottleneckError;
        var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES, parser$1;
        NUM_PRIORITIES = 10;
        DEFAULT_PRIORITY = 5;
        parser$1 = parser;
        BottleneckError$1 = BottleneckError_1;
        Job = class Job {
          constructor(task, args, options, jobDefaults, rejectOnDrop, Events2, _states, Promise2) {
            this.task = task;
            this.args = args;
            this.rejectOnDrop = rejectOnDrop;
            this.Events = Events2;
            this._states = _states;
            this.Promise = Promise2;
            this.options = parser$1.load(options, jobDefaults);
            this.options.priority = this._sanitizePriority(this.options.priority);
            if (this.options.id === jobDefaults.id) {
              this.options.id = `${this.options.id}-${this._randomIndex()}`;
            }
            this.promise = new this.Promise((_resolve, _reject) => {
              this._resolve = _resolve;
              this._reject = _reject;
            });
            this.retryCount = 0;
          }
          _sanitizePriority(priority) {
            var sProperty;
            sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
            if (sProperty < 0) {
              return 0;
            } else if (sProperty > NUM_PRIORITIES - 1) {
              return NUM_PRIORITIES - 1;
            } else {
              return sProperty;
            }
          }
          _randomIndex() {
            return Math.random().toString(36).slice(2);
          }
          doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
            if (this._states.remove(this.options.id)) {
              if (this.rejectOnDrop) {
                this._reject(error != null ? error : new BottleneckError$1(message));
              }
              this.Events.trigger("dropped", { args: this.args, options: this.options, task: this.task, promise: this.promise });
              return true;
            } else {
              return false;
            }
          }
          _assertStatus(expected) {
            var status;
            status = this._states.jobStatus(this.options.id);
            if (!(status === expected || expected === "DONE" && status === null)) {
              throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
            }
          }
          doReceive() {
            this._states.start(this.options.id);
            return this.Events.trigger("received", { args: this.args, options: this.options });
          }
          doQueue(reachedHWM, blocked) {
            this._assertStatus("RECEIVED");
            this._states.next(this.options.id);
            return this.Events.trigger("queued", { args: this.args, options: this.options, reachedHWM, blocked });
          }
          doRun() {
            if (this.retryCount === 0) {
              this._assertStatus("QUEUED");
              this._states.next(this.options.id);
            } else {
              this._assertStatus("EXECUTING");
            }
            return this.Events.trigger("scheduled", { args: this.args, options: this.options });
          }
          async doExecute(chained, clearGlobalState, run, free) {
            var error, eventInfo, passed;
            if (this.retryCount === 0) {
              this._assertStatus("RUNNING");
              this._states.next(this.options.id);
            } else {
              this._assertStatus("EXECUTING");
            }
            eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
            this.Events.trigger("executing", eventInfo);
            try {
              passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
              if (clearGlobalState()) {
                this.doDone(eventInfo);
                await free(this.options, eventInfo);
                this._assertStatus("DONE");
                return this._resolve(passed);
              }
            } catch (error1) {
              error = error1;
              return this._onFailure(error, eventInfo, clearGlobalState, run, free);
            }
          }
          doExpire(clearGlobalState, run, free) {
            var error, eventInfo;
            if (this._states.jobStatus(this.options.id === "RUNNING")) {
              this._states.next(this.options.id);
            }
            this._assertStatus("EXECUTING");
            eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
            error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
            return this._onFailure(error, eventInfo, clearGlobalState, run, free);
          }
          async _onFailure(error, eventInfo, clearGlobalState, run, free) {
            var retry2, retryAfter;
            if (clearGlobalState()) {
              retry2 = await this.Events.trigger("failed", error, eventInfo);
              if (retry2 != null) {
                retryAfter = ~~retry2;
                this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
                this.retryCount++;
                return run(retryAfter);
              } else {
                this.doDone(eventInfo);
                await free(this.options, eventInfo);
                this._assertStatus("DONE");
                return this._reject(error);
              }
            }
          }
          doDone(eventInfo) {
            this._assertStatus("EXECUTING");
            this._states.next(this.options.id);
            return this.Events.trigger("done", eventInfo);
          }
        };
        var Job_1 = Job;
        var BottleneckError$2, LocalDatastore, parser$2;
        parser$2 = parser;
        BottleneckError$2 = BottleneckError_1;
        LocalDatastore = class LocalDatastore {
          constructor(instance, storeOptions, storeInstanceOptions) {
            this.instance = instance;
            this.storeOptions = storeOptions;
            this.clientId = this.instance._randomIndex();
            parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
            this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
            this._running = 0;
            this._done = 0;
            this._unblockTime = 0;
            this.ready = this.Promise.resolve();
            this.clients = {};
            this._startHeartbeat();
          }
          _startHeartbeat() {
            var base;
            if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) {
              return typeof (base = this.heartbeat = setInterval(() => {
                var amount, incr, maximum, now, reservoir;
                now = Date.now();
                if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
                  this._lastReservoirRefresh = now;
                  this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
                  this.instance._drainAll(this.computeCapacity());
                }
                if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
                  ({
                    reservoirIncreaseAmount: amount,
                    reservoirIncreaseMaximum: maximum,
                    reservoir
                  } = this.storeOptions);
                  this._lastReservoirIncrease = now;
                  incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
                  if (incr > 0) {
                    this.storeOptions.reservoir += incr;
                    return this.instance._drainAll(this.computeCapacity());
                  }
                }
              }, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
            } else {
              return clearInterval(this.heartbeat);
            }
          }
          async __publish__(message) {
            await this.yieldLoop();
            return this.instance.Events.trigger("message", message.toString());
          }
          async __disconnect__(flush) {
            await this.yieldLoop();
            clearInterval(this.heartbeat);
            return this.Promise.resolve();
          }
          yieldLoop(t = 0) {
            return new this.Promise(function(resolve, reject) {
              return setTimeout(resolve, t);
            });
          }
          computePenalty() {
            var ref;
            return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
          }
          async __updateSettings__(options) {
            await this.yieldLoop();
            parser$2.overwrite(options, options, this.storeOptions);
            this._startHeartbeat();
            this.instance._drainAll(this.computeCapacity());
            return true;
          }
          async __running__() {
            await this.yieldLoop();
            return this._running;
          }
          async __queued__() {
            await this.yieldLoop();
            return this.instance.queued();
          }
          async __done__() {
            await this.yieldLoop();
            return this._done;
          }
          async __groupCheck__(time) {
            await this.yieldLoop();
            return this._nextRequest + this.timeout < time;
          }
          computeCapacity() {
            var maxConcurrent, reservoir;
            ({ maxConcurrent, reservoir } = this.storeOptions);
            if (maxConcurrent != null && reservoir != null) {
              return Math.min(maxConcurrent - this._running, reservoir);
            } else if (maxConcurrent != null) {
              return maxConcurrent - this._running;
            } else if (reservoir != null) {
              return reservoir;
            } else {
              return null;
            }
          }
          conditionsCheck(weight) {
            var capacity;
            capacity = this.computeCapacity();
            return capacity == null || weight <= capacity;
          }
          async __incrementReservoir__(incr) {
            var reservoir;
            await this.yieldLoop();
            reservoir = this.storeOptions.reservoir += incr;
            this.instance._drainAll(this.computeCapacity());
            return reservoir;
          }
          async __currentReservoir__() {
            await this.yieldLoop();
            return this.storeOptions.reservoir;
          }
          isBlocked(now) {
            return this._unblockTime >= now;
          }
          check(weight, now) {
            return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
          }
          async __check__(weight) {
            var now;
            await this.yieldLoop();
            now = Date.now();
            return this.check(weight, now);
          }
          async __register__(index, weight, expiration) {
            var now, wait;
            await this.yieldLoop();
            now = Date.now();
            if (this.conditionsCheck(weight)) {
              this._running += weight;
              if (this.storeOptions.reservoir != null) {
                this.storeOptions.reservoir -= weight;
              }
              wait = Math.max(this._nextRequest - now, 0);
              this._nextRequest = now + wait + this.storeOptions.minTime;
              return {
                success: true,
                wait,
                reservoir: this.storeOptions.reservoir
              };
            } else {
              return {
                success: false
              };
            }
          }
          strategyIsBlock() {
            return this.storeOptions.strategy === 3;
          }
          async __submit__(queueLength, weight) {
            var blocked, now, reachedHWM;
            await this.yieldLoop();
            if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) {
              throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
            }
            now = Date.now();
            reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
            blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
            if (blocked) {
              this._unblockTime = now + this.computePenalty();
              this._nextRequest = this._unblockTime + this.storeOptions.minTime;
              this.instance._dropAllQueued();
            }
            return {
              reachedHWM,
              blocked,
              strategy: this.storeOptions.strategy
            };
          }
          async __free__(index, weight) {
            await this.yieldLoop();
            this._running -= weight;
            this._done += weight;
            this.instance._drainAll(this.computeCapacity());
            return {
              running: this._running
            };
          }
        };
        var LocalDatastore_1 = LocalDatastore;
        var BottleneckError$3, States;
        BottleneckError$3 = BottleneckError_1;
        States = class States {
          constructor(status1) {
            this.status = status1;
            this._jobs = {};
            this.counts = this.status.map(function() {
              return 0;
            });
          }
          next(id) {
            var current, next;
            current = this._jobs[id];
            next = current + 1;
            if (current != null && next < this.status.length) {
              this.counts[current]--;
              this.counts[next]++;
              return this._jobs[id]++;
            } else if (current != null) {
              this.counts[current]--;
              return delete this._jobs[id];
            }
          }
          start(id) {
            var initial;
            initial = 0;
            this._jobs[id] = initial;
            return this.counts[initial]++;
          }
          remove(id) {
            var current;
            current = this._jobs[id];
            if (current != null) {
              this.counts[current]--;
              delete this._jobs[id];
            }
            return current != null;
          }
          jobStatus(id) {
            var ref;
            return (ref = this.status[this._jobs[id]]) != null ? ref : null;
          }
          statusJobs(status) {
            var k, pos, ref, results, v;
            if (status != null) {
              pos = this.status.indexOf(status);
              if (pos < 0) {
                throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
              }
              ref = this._jobs;
              results = [];
              for (k in ref) {
                v = ref[k];
                if (v === pos) {
                  results.push(k);
                }
              }
              return results;
            } else {
              return Object.keys(this._jobs);
            }
          }
          statusCounts() {
            return this.counts.reduce(((acc, v, i) => {
              acc[this.status[i]] = v;
              return acc;
            }), {});
          }
        };
        var States_1 = States;
        var DLList$2, Sync;
        DLList$2 = DLList_1;
        Sync = class Sync {
          constructor(name, Promise2) {
            this.schedule = this.schedule.bind(this);
            this.name = name;
            this.Promise = Promise2;
            this._running = 0;
            this._queue = new DLList$2();
          }
          isEmpty() {
            return this._queue.length === 0;
          }
          async _tryToRun() {
            var args, cb, error, reject, resolve, returned, task;
            if (this._running < 1 && this._queue.length > 0) {
              this._running++;
              ({ task, args, resolve, reject } = this._queue.shift());
              cb = await (async function() {
                try {
                  returned = await task(...args);
                  return function() {
                    return resolve(returned);
                  };
                } catch (error1) {
                  error = error1;
                  return function() {
                    return reject(error);
                  };
                }
              })();
              this._running--;
              this._tryToRun();
              return cb();
            }
          }
          schedule(task, ...args) {
            var promise, reject, resolve;
            resolve = reject = null;
            promise = new this.Promise(function(_resolve, _reject) {
              resolve = _resolve;
              return reject = _reject;
            });
            this._queue.push({ task, args, resolve, reject });
            this._tryToRun();
            return promise;
          }
        };
        var Sync_1 = Sync;
        var version = "2.19.5";
        var version$1 = {
          version
        };
        var version$2 = /* @__PURE__ */ Object.freeze({
          version,
          default: version$1
        });
        var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
        var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
        var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
        var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3;
        parser$3 = parser;
        Events$2 = Events_1;
        RedisConnection$1 = require$$2;
        IORedisConnection$1 = require$$3;
        Scripts$1 = require$$4;
        Group = (function() {
          class Group2 {
            constructor(limiterOptions = {}) {
              this.deleteKey = this.deleteKey.bind(this);
              this.limiterOptions = limiterOptions;
              parser$3.load(this.limiterOptions, this.defaults, this);
              this.Events = new Events$2(this);
              this.instances = {};
              this.Bottleneck = Bottleneck_1;
              this._startAutoCleanup();
              this.sharedConnection = this.connection != null;
              if (this.connection == null) {
                if (this.limiterOptions.datastore === "redis") {
                  this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
                } else if (this.limiterOptions.datastore === "ioredis") {
                  this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
                }
              }
            }
            key(key = "") {
              var ref;
              return (ref = this.instances[key]) != null ? ref : (() => {
                var limiter;
                limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
                  id: `${this.id}-${key}`,
                  timeout: this.timeout,
                  connection: this.connection
                }));
                this.Events.trigger("created", limiter, key);
                return limiter;
              })();
            }
            async deleteKey(key = "") {
              var deleted, instance;
              instance = this.instances[key];
              if (this.connection) {
                deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]);
              }
              if (instance != null) {
                delete this.instances[key];
                await instance.disconnect();
              }
              return instance != null || deleted > 0;
            }
            limiters() {
              var k, ref, results, v;
              ref = this.instances;
              results = [];
              for (k in ref) {
                v = ref[k];
                results.push({
                  key: k,
                  limiter: v
                });
              }
              return results;
            }
            keys() {
              return Object.keys(this.instances);
            }
            async clusterKeys() {
              var cursor, end2, found, i, k, keys, len, next, start;
              if (this.connection == null) {
                return this.Promise.resolve(this.keys());
              }
              keys = [];
              cursor = null;
              start = `b_${this.id}-`.length;
              end2 = "_settings".length;
              while (cursor !== 0) {
                [next, found] = await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 1e4]);
                cursor = ~~next;
                for (i = 0, len = found.length; i < len; i++) {
                  k = found[i];
                  keys.push(k.slice(start, -end2));
                }
              }
              return keys;
            }
            _startAutoCleanup() {
              var base;
              clearInterval(this.interval);
              return typeof (base = this.interval = setInterval(async () => {
                var e, k, ref, results, time, v;
                time = Date.now();
                ref = this.instances;
                results = [];
                for (k in ref) {
                  v = ref[k];
                  try {
                    if (await v._store.__groupCheck__(time)) {
                      results.push(this.deleteKey(k));
                    } else {
                      results.push(void 0);
                    }
                  } catch (error) {
                    e = error;
                    results.push(v.Events.trigger("error", e));
                  }
                }
                return results;
              }, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
            }
            updateSettings(options = {}) {
              parser$3.overwrite(options, this.defaults, this);
              parser$3.overwrite(options, options, this.limiterOptions);
              if (options.timeout != null) {
                return this._startAutoCleanup();
              }
            }
            disconnect(flush = true) {
              var ref;
              if (!this.sharedConnection) {
                return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
              }
            }
          }
          Group2.prototype.defaults = {
            timeout: 1e3 * 60 * 5,
            connection: null,
            Promise,
            id: "group-key"
          };
          return Group2;
        }).call(commonjsGlobal);
        var Group_1 = Group;
        var Batcher, Events$3, parser$4;
        parser$4 = parser;
        Events$3 = Events_1;
        Batcher = (function() {
          class Batcher2 {
            constructor(options = {}) {
              this.options = options;
              parser$4.load(this.options, this.defaults, this);
              this.Events = new Events$3(this);
              this._arr = [];
              this._resetPromise();
              this._lastFlush = Date.now();
            }
            _resetPromise() {
              return this._promise = new this.Promise((res, rej) => {
                return this._resolve = res;
              });
            }
            _flush() {
              clearTimeout(this._timeout);
              this._lastFlush = Date.now();
              this._resolve();
              this.Events.trigger("batch", this._arr);
              this._arr = [];
              return this._resetPromise();
            }
            add(data) {
              var ret;
              this._arr.push(data);
              ret = this._promise;
              if (this._arr.length === this.maxSize) {
                this._flush();
              } else if (this.maxTime != null && this._arr.length === 1) {
                this._timeout = setTimeout(() => {
                  return this._flush();
                }, this.maxTime);
              }
              return ret;
            }
          }
          Batcher2.prototype.defaults = {
            maxTime: null,
            maxSize: null,
            Promise
          };
          return Batcher2;
        }).call(commonjsGlobal);
        var Batcher_1 = Batcher;
        var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
        var require$$8 = getCjsExportFromNamespace(version$2);
        var Bottleneck, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
        NUM_PRIORITIES$1 = 10;
        DEFAULT_PRIORITY$1 = 5;
        parser$5 = parser;
        Queues$1 = Queues_1;
        Job$1 = Job_1;
        LocalDatastore$1 = LocalDatastore_1;
        RedisDatastore$1 = require$$4$1;
        Events$4 = Events_1;
        States$1 = States_1;
        Sync$1 = Sync_1;
        Bottleneck = (function() {
          class Bottleneck2 {
            constructor(options = {}, ...invalid) {
              var storeInstanceOptions, storeOptions;
              this._addToQueue = this._addToQueue.bind(this);
              this._validateOptions(options, invalid);
              parser$5.load(options, this.instanceDefaults, this);
              this._queues = new Queues$1(NUM_PRIORITIES$1);
              this._scheduled = {};
              this._states = new States$1(["RECEIVED", "QUEUED", "RUNNING", "EXECUTING"].concat(this.trackDoneStatus ? ["DONE"] : []));
              this._limiter = null;
              this.Events = new Events$4(this);
              this._submitLock = new Sync$1("submit", this.Promise);
              this._registerLock = new Sync$1("register", this.Promise);
              storeOptions = parser$5.load(options, this.storeDefaults, {});
              this._store = (function() {
                if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
                  storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
                  return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
                } else if (this.datastore === "local") {
                  storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
                  return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
                } else {
                  throw new Bottleneck2.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
                }
              }).call(this);
              this._queues.on("leftzero", () => {
                var ref;
                return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
              });
              this._queues.on("zero", () => {
                var ref;
                return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
              });
            }
            _validateOptions(options, invalid) {
              if (!(options != null && typeof options === "object" && invalid.length === 0)) {
                throw new Bottleneck2.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
              }
            }
            ready() {
              return this._store.ready;
            }
            clients() {
              return this._store.clients;
            }
            channel() {
              return `b_${this.id}`;
            }
            channel_client() {
              return `b_${this.id}_${this._store.clientId}`;
            }
            publish(message) {
              return this._store.__publish__(message);
            }
            disconnect(flush = true) {
              return this._store.__disconnect__(flush);
            }
            chain(_limiter) {
              this._limiter = _limiter;
              return this;
            }
            queued(priority) {
              return this._queues.queued(priority);
            }
            clusterQueued() {
              return this._store.__queued__();
            }
            empty() {
              return this.queued() === 0 && this._submitLock.isEmpty();
            }
            running() {
              return this._store.__running__();
            }
            done() {
              return this._store.__done__();
            }
            jobStatus(id) {
              return this._states.jobStatus(id);
            }
            jobs(status) {
              return this._states.statusJobs(status);
            }
            counts() {
              return this._states.statusCounts();
            }
            _randomIndex() {
              return Math.random().toString(36).slice(2);
            }
            check(weight = 1) {
              return this._store.__check__(weight);
            }
            _clearGlobalState(index) {
              if (this._scheduled[index] != null) {
                clearTimeout(this._scheduled[index].expiration);
                delete this._scheduled[index];
                return true;
              } else {
                return false;
              }
            }
            async _free(index, job, options, eventInfo) {
              var e, running;
              try {
                ({ running } = await this._store.__free__(index, options.weight));
                this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
                if (running === 0 && this.empty()) {
                  return this.Events.trigger("idle");
                }
              } catch (error1) {
                e = error1;
                return this.Events.trigger("error", e);
              }
            }
            _run(index, job, wait) {
              var clearGlobalState, free, run;
              job.doRun();
              clearGlobalState = this._clearGlobalState.bind(this, index);
              run = this._run.bind(this, index, job);
              free = this._free.bind(this, index, job);
              return this._scheduled[index] = {
                timeout: setTimeout(() => {
                  return job.doExecute(this._limiter, clearGlobalState, run, free);
                }, wait),
                expiration: job.options.expiration != null ? setTimeout(function() {
                  return job.doExpire(clearGlobalState, run, free);
                }, wait + job.options.expiration) : void 0,
                job
              };
            }
            _drainOne(capacity) {
              return this._registerLock.schedule(() => {
                var args, index, next, options, queue;
                if (this.queued() === 0) {
                  return this.Promise.resolve(null);
                }
                queue = this._queues.getFirst();
                ({ options, args } = next = queue.first());
                if (capacity != null && options.weight > capacity) {
                  return this.Promise.resolve(null);
                }
                this.Events.trigger("debug", `Draining ${options.id}`, { args, options });
                index = this._randomIndex();
                return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
                  var empty;
                  this.Events.trigger("debug", `Drained ${options.id}`, { success, args, options });
                  if (success) {
                    queue.shift();
                    empty = this.empty();
                    if (empty) {
                      this.Events.trigger("empty");
                    }
                    if (reservoir === 0) {
                      this.Events.trigger("depleted", empty);
                    }
                    this._run(index, next, wait);
                    return this.Promise.resolve(options.weight);
                  } else {
                    return this.Promise.resolve(null);
                  }
                });
              });
            }
            _drainAll(capacity, total = 0) {
              return this._drainOne(capacity).then((drained) => {
                var newCapacity;
                if (drained != null) {
                  newCapacity = capacity != null ? capacity - drained : capacity;
                  return this._drainAll(newCapacity, total + drained);
                } else {
                  return this.Promise.resolve(total);
                }
              }).catch((e) => {
                return this.Events.trigger("error", e);
              });
            }
            _dropAllQueued(message) {
              return this._queues.shiftAll(function(job) {
                return job.doDrop({ message });
              });
            }
            stop(options = {}) {
              var done, waitForExecuting;
              options = parser$5.load(options, this.stopDefaults);
              waitForExecuting = (at) => {
                var finished;
                finished = () => {
                  var counts;
                  counts = this._states.counts;
                  return counts[0] + counts[1] + counts[2] + counts[3] === at;
                };
                return new this.Promise((resolve, reject) => {
                  if (finished()) {
                    return resolve();
                  } else {
                    return this.on("done", () => {
                      if (finished()) {
                        this.removeAllListeners("done");
                        return resolve();
                      }
                    });
                  }
                });
              };
              done = options.dropWaitingJobs ? (this._run = function(index, next) {
                return next.doDrop({
                  message: options.dropErrorMessage
                });
              }, this._drainOne = () => {
                return this.Promise.resolve(null);
              }, this._registerLock.schedule(() => {
                return this._submitLock.schedule(() => {
                  var k, ref, v;
                  ref = this._scheduled;
                  for (k in ref) {
                    v = ref[k];
                    if (this.jobStatus(v.job.options.id) === "RUNNING") {
                      clearTimeout(v.timeout);
                      clearTimeout(v.expiration);
                      v.job.doDrop({
                        message: options.dropErrorMessage
                      });
                    }
                  }
                  this._dropAllQueued(options.dropErrorMessage);
                  return waitForExecuting(0);
                });
              })) : this.schedule({
                priority: NUM_PRIORITIES$1 - 1,
                weight: 0
              }, () => {
                return waitForExecuting(1);
              });
              this._receive = function(job) {
                return job._reject(new Bottleneck2.prototype.BottleneckError(options.enqueueErrorMessage));
              };
              this.stop = () => {
                return this.Promise.reject(new Bottleneck2.prototype.BottleneckError("stop() has already been called"));
              };
              return done;
            }
            async _addToQueue(job) {
              var args, blocked, error, options, reachedHWM, shifted, strategy;
              ({ args, options } = job);
              try {
                ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options.weight));
              } catch (error1) {
                error = error1;
                this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error });
                job.doDrop({ error });
                return false;
              }
              if (blocked) {
                job.doDrop();
                return true;
              } else if (reachedHWM) {
                shifted = strategy === Bottleneck2.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck2.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck2.prototype.strategy.OVERFLOW ? job : void 0;
                if (shifted != null) {
                  shifted.doDrop();
                }
                if (shifted == null || strategy === Bottleneck2.prototype.strategy.OVERFLOW) {
                  if (shifted == null) {
                    job.doDrop();
                  }
                  return reachedHWM;
                }
              }
              job.doQueue(reachedHWM, blocked);
              this._queues.push(job);
              await this._drainAll();
              return reachedHWM;
            }
            _receive(job) {
              if (this._states.jobStatus(job.options.id) != null) {
                job._reject(new Bottleneck2.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
                return false;
              } else {
                job.doReceive();
                return this._submitLock.schedule(this._addToQueue, job);
              }
            }
            submit(...args) {
              var cb, fn, job, options, ref, ref1, task;
              if (typeof args[0] === "function") {
                ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
                options = parser$5.load({}, this.jobDefaults);
              } else {
                ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
                options = parser$5.load(options, this.jobDefaults);
              }
              task = (...args2) => {
                return new this.Promise(function(resolve, reject) {
                  return fn(...args2, function(...args3) {
                    return (args3[0] != null ? reject : resolve)(args3);
                  });
                });
              };
              job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
              job.promise.then(function(args2) {
                return typeof cb === "function" ? cb(...args2) : void 0;
              }).catch(function(args2) {
                if (Array.isArray(args2)) {
                  return typeof cb === "function" ? cb(...args2) : void 0;
                } else {
                  return typeof cb === "function" ? cb(args2) : void 0;
                }
              });
              return this._receive(job);
            }
            schedule(...args) {
              var job, options, task;
              if (typeof args[0] === "function") {
                [task, ...args] = args;
                options = {};
              } else {
                [options, task, ...args] = args;
              }
              job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
              this._receive(job);
              return job.promise;
            }
            wrap(fn) {
              var schedule, wrapped;
              schedule = this.schedule.bind(this);
              wrapped = function(...args) {
                return schedule(fn.bind(this), ...args);
              };
              wrapped.withOptions = function(options, ...args) {
                return schedule(options, fn, ...args);
              };
              return wrapped;
            }
            async updateSettings(options = {}) {
              await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
              parser$5.overwrite(options, this.instanceDefaults, this);
              return this;
            }
            currentReservoir() {
              return this._store.__currentReservoir__();
            }
            incrementReservoir(incr = 0) {
              return this._store.__incrementReservoir__(incr);
            }
          }
          Bottleneck2.default = Bottleneck2;
          Bottleneck2.Events = Events$4;
          Bottleneck2.version = Bottleneck2.prototype.version = require$$8.version;
          Bottleneck2.strategy = Bottleneck2.prototype.strategy = {
            LEAK: 1,
            OVERFLOW: 2,
            OVERFLOW_PRIORITY: 4,
            BLOCK: 3
          };
          Bottleneck2.BottleneckError = Bottleneck2.prototype.BottleneckError = BottleneckError_1;
          Bottleneck2.Group = Bottleneck2.prototype.Group = Group_1;
          Bottleneck2.RedisConnection = Bottleneck2.prototype.RedisConnection = require$$2;
          Bottleneck2.IORedisConnection = Bottleneck2.prototype.IORedisConnection = require$$3;
          Bottleneck2.Batcher = Bottleneck2.prototype.Batcher = Batcher_1;
          Bottleneck2.prototype.jobDefaults = {
            priority: DEFAULT_PRIORITY$1,
            weight: 1,
            expiration: null,
            id: "<no-id>"
          };
          Bottleneck2.prototype.storeDefaults = {
            maxConcurrent: null,
            minTime: 0,
            highWater: null,
            strategy: Bottleneck2.prototype.strategy.LEAK,
            penalty: null,
            reservoir: null,
            reservoirRefreshInterval: null,
            reservoirRefreshAmount: null,
            reservoirIncreaseInterval: null,
            reservoirIncreaseAmount: null,
            reservoirIncreaseMaximum: null
          };
          Bottleneck2.prototype.localStoreDefaults = {
            Promise,
            timeout: null,
            heartbeatInterval: 250
          };
          Bottleneck2.prototype.redisStoreDefaults = {
            Promise,
            timeout: null,
            heartbeatInterval: 5e3,
            clientTimeout: 1e4,
            Redis: null,
            clientOptions: {},
            clusterNodes: null,
            clearDatastore: false,
            connection: null
          };
          Bottleneck2.prototype.instanceDefaults = {
            datastore: "local",
            connection: null,
            id: "<no-id>",
            rejectOnDrop: true,
            trackDoneStatus: false,
            Promise
          };
          Bottleneck2.prototype.stopDefaults = {
            enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
            dropWaitingJobs: true,
            dropErrorMessage: "This limiter has been stopped."
          };
          return Bottleneck2;
        }).call(commonjsGlobal);
        var Bottleneck_1 = Bottleneck;
        var lib = Bottleneck_1;
        return lib;
      }));
    })
  ),
  /***/
  18767: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Mm: () => (
          /* binding */
          sidesOf
        ),
        /* harmony export */
        iE: () => (
          /* binding */
          pathsAtHead
        ),
        /* harmony export */
        lK: () => (
          /* binding */
          allPathsOf
        ),
        /* harmony export */
        wG: () => (
          /* binding */
          pathsOf
        ),
        /* harmony export */
        x2: () => (
          /* binding */
          readHunk
        ),
        /* harmony export */
        zn: () => (
          /* binding */
          places
        )
        /* harmony export */
      });
      function pathsOf({ path: path2, previousPath, status }) {
        return [status === "added" ? void 0 : previousPath ?? path2, status === "removed" ? void 0 : path2];
      }
      function sidesOf(file) {
        const paths = pathsOf(file);
        return sides.flatMap((side, i) => {
          const path2 = paths[i];
          return path2 === void 0 ? [] : [{ side, path: path2 }];
        });
      }
      function allPathsOf(files) {
        return files.flatMap(({ path: path2, previousPath = path2 }) => [.../* @__PURE__ */ new Set([path2, previousPath])]);
      }
      function pathsAtHead({ files }) {
        const renamed = new Map(files.flatMap(({ path: path2, previousPath }) => previousPath ? [[previousPath, path2]] : []));
        return (path2) => renamed.get(path2) ?? path2;
      }
      function readHunk(header) {
        const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header);
        if (!match)
          return void 0;
        const [, from, less = "1", start, more = "1"] = match;
        const lines = (first, count) => ({ start: first, end: first + count - 1 });
        return { ...lines(Number(start), Number(more)), before: lines(Number(from), Number(less)) };
      }
      const sides = ["base", "head"];
      const places = ["base", "head", "target"];
    })
  ),
  /***/
  60462: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        H6: () => (
          /* binding */
          whatToDo
        ),
        /* harmony export */
        Lj: () => (
          /* binding */
          whatToDoWithFile
        ),
        /* harmony export */
        We: () => (
          /* binding */
          DidNotEnd
        )
        /* harmony export */
      });
      class DidNotEnd extends Error {
        at;
        /** @param doing what did not end, as a subject: `The decision what is new` */
        constructor(doing, at, milliseconds) {
          const what = at.path === void 0 ? doing : `The review of \`${at.path}\``;
          const rule = at.rule === void 0 ? "" : ` (rule \`${at.rule}\`)`;
          super(`${what}${rule} did not end within ${Math.round(milliseconds / 1e3)} s.`);
          this.name = "DidNotEnd";
          this.at = at;
        }
      }
      const whatToDo = "This is a bug in layer-review; please report it.";
      const whatToDoWithFile = `${whatToDo} Until it is mended, the policy can accept this under \`unread\`, or leave the file out under \`files.exclude\`.`;
    })
  ),
  /***/
  41221: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        k_: () => (
          /* binding */
          hiddenIn
        ),
        dK: () => (
          /* binding */
          mask
        ),
        cv: () => (
          /* binding */
          maskAround
        ),
        Fp: () => (
          /* binding */
          maskOwn
        ),
        wy: () => (
          /* binding */
          maskPath
        ),
        Xq: () => (
          /* binding */
          repeatsSecret
        ),
        uf: () => (
          /* binding */
          stars
        )
      });
      var given_names_data = __nccwpck_require__2(19749);
      var src_source = __nccwpck_require__2(4998);
      var text_bytes = __nccwpck_require__2(1080);
      var group_by = __nccwpck_require__2(1740);
      ;
      class Needles {
        /** Of each state, the first of its next ones, which stand together, by their units; that of the state behind it ends them. */
        #first;
        /** The code unit that leads to each state. */
        #unit;
        /** The state of the longest proper suffix of what led to each that begins a needle. */
        #suffix;
        /** Of the longest needle that ends in each state. */
        #length;
        /** How much of a needle led to each state. */
        #depth;
        #leastCut;
        /** @param leastCut how much of a needle must be left before a `\u2026` to be found as one that was cut off there. */
        constructor(needles2, leastCut = Number.POSITIVE_INFINITY) {
          this.#leastCut = leastCut;
          const sorted = [...new Set(needles2)].filter(Boolean).sort(byUnits);
          const most = statesOf(sorted);
          this.#first = new Int32Array(most + 1);
          this.#unit = new Uint16Array(most);
          this.#suffix = new Int32Array(most);
          this.#length = new Int32Array(most);
          this.#depth = new Int32Array(most);
          this.#grow(sorted, most);
          for (let state = 0; state < most; state++) {
            for (let next = this.#first[state]; next < this.#first[state + 1]; next++) {
              const suffix = state === 0 ? 0 : this.#step(this.#suffix[state], this.#unit[next]);
              this.#suffix[next] = suffix;
              this.#length[next] ||= this.#length[suffix];
            }
          }
        }
        /** Where they stand, in order; those that overlap or touch as one. */
        find(text) {
          const spans = [];
          if (this.#unit.length === 1)
            return spans;
          let state = 0;
          for (let i = 0; i < text.length; i++) {
            const depth = this.#depth[state];
            if (depth >= this.#leastCut && text[i] === "\u2026")
              push(spans, { start: i - depth, end: i });
            state = this.#step(state, text.charCodeAt(i));
            const length = this.#length[state];
            if (length > 0)
              push(spans, { start: i + 1 - length, end: i + 1 });
          }
          return spans;
        }
        /** Fills in the states level by level: each stands for the needles, next to each other, that begin alike. */
        #grow(sorted, most) {
          const from = new Int32Array(most);
          const to = new Int32Array(most);
          to[0] = sorted.length;
          let end2 = 1;
          for (let state = 0; state < most; state++) {
            this.#first[state] = end2;
            const depth = this.#depth[state];
            for (let i = from[state]; i < to[state]; i++) {
              const needle = sorted[i];
              if (needle.length === depth) {
                this.#length[state] = depth;
                continue;
              }
              const unit = needle.charCodeAt(depth);
              if (end2 === this.#first[state] || this.#unit[end2 - 1] !== unit) {
                this.#unit[end2] = unit;
                this.#depth[end2] = depth + 1;
                from[end2] = i;
                end2++;
              }
              to[end2 - 1] = i + 1;
            }
          }
          this.#first[most] = end2;
        }
        #step(from, unit) {
          for (let state = from; ; state = this.#suffix[state]) {
            const next = this.#next(state, unit);
            if (next !== 0 || state === 0)
              return next;
          }
        }
        /** The state that a unit leads to from another; 0 where it leads nowhere. */
        #next(state, unit) {
          let [from, to] = [this.#first[state], this.#first[state + 1]];
          const end2 = to;
          while (from < to) {
            const middle = from + to >> 1;
            if (this.#unit[middle] < unit)
              from = middle + 1;
            else
              to = middle;
          }
          return from < end2 && this.#unit[from] === unit ? from : 0;
        }
      }
      function statesOf(sorted) {
        let [count, before] = [1, ""];
        for (const needle of sorted) {
          let same = 0;
          while (same < before.length && needle[same] === before[same])
            same++;
          count += needle.length - same;
          before = needle;
        }
        return count;
      }
      function byUnits(a, b) {
        return a < b ? -1 : 1;
      }
      function push(spans, { start, end: end2 }) {
        let first = start;
        while (spans.length > 0 && spans.at(-1).end >= first)
          first = Math.min(first, spans.pop().start);
        spans.push({ start: first, end: end2 });
      }
      function united(spans) {
        const result = [];
        for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
          const last = result.at(-1);
          if (last && last.end >= span.start)
            result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
          else
            result.push(span);
        }
        return result;
      }
      var once = __nccwpck_require__2(38526);
      ;
      const stars = "***";
      const shortest = 4;
      function mask(text, { values }) {
        return values.length === 0 ? text : replace(text, placesIn(values, text));
      }
      function maskOwn(text, { values }) {
        const foreign = foreignOf(values);
        return foreign.length === 0 ? text : replace(text, needles(foreign).anywhere.find(text));
      }
      const ours = /^(?:[a-z\s.,:;'\u2019()]+|[a-z-]+\s[a-z\s.,:;'\u2019()-]*)$/i;
      const foreignOf = (0, once.O)((values) => values.filter((value) => !ours.test(value)));
      function maskPath(path2, { values }) {
        const telling = tellingOf(values);
        return telling.length === 0 ? path2 : replace(path2, placesIn(telling, path2));
      }
      const tellingOf = (0, once.O)((values) => values.filter((value) => value.length >= 12 && !/^[a-z]+(?:[-_. /][a-z]+|[-_. /]\d{1,4})*$/.test(value)));
      function maskAt(location, secrets) {
        return maskIn(outermost(location), secrets);
      }
      function maskAround(location, left, secrets) {
        const { source, span } = (0, src_source.J9)(location);
        const kept = [];
        let from = span.start;
        for (const each of left) {
          const { start, end: end2 } = (0, src_source.J9)(each).span;
          if (start >= span.end)
            break;
          if (start < from)
            continue;
          kept.push(maskIn(source.at(from, start), secrets));
          from = end2;
        }
        return kept.join("") + maskIn(source.at(from, span.end), secrets);
      }
      function maskIn({ source, span }, secrets) {
        const inside = hiddenIn(source, secrets).filter(({ start, end: end2 }) => start < span.end && end2 > span.start);
        const spans = inside.map(({ start, end: end2 }) => ({
          start: Math.max(0, start - span.start),
          end: Math.min(end2, span.end) - span.start
        }));
        return replace(source.text.slice(span.start, span.end), spans);
      }
      function hiddenIn(source, secrets) {
        const { written, found } = sitesOf(secrets);
        let spans = found.get(source);
        if (!spans) {
          spans = united([...placesIn(secrets.values, source.text), ...written.get(source) ?? []]);
          found.set(source, spans);
        }
        return spans;
      }
      function repeatsSecret(text, at, secrets) {
        if (mask(text, secrets) !== text)
          return true;
        const { source, span } = (0, src_source.J9)(at);
        const first = source.position(span.start).line;
        const last = source.position(span.end).line;
        return (sitesOf(secrets).written.get(source) ?? []).some((place) => {
          const [from, to] = [place.start, place.end].map((offset) => source.position(offset).line);
          return to >= first && from <= last && text.includes(source.text.slice(place.start, place.end));
        });
      }
      const sitesOf = (0, once.O)((secrets) => {
        const places = (0, group_by.$)(secrets.places.map(src_source.J9), ({ source }) => source);
        return {
          written: new Map([...places].map(([source, each]) => [source, each.map(({ span }) => span)])),
          found: /* @__PURE__ */ new Map()
        };
      });
      function placesIn(values, text) {
        const { anywhere, words } = needles(values);
        const whole2 = words.find(text).filter(({ start, end: end2 }) => !isLetter(text[start - 1]) && !isLetter(text[end2]));
        return united([...anywhere.find(text), ...whole2]);
      }
      const needles = (0, once.O)((values) => {
        const plain = new Set(values.map((value) => value.trim().toLowerCase()).filter((value) => /^[a-z]{1,12}$/.test(value)));
        const forms = [...spellings(values)];
        const isWord = (form) => plain.has(form.toLowerCase());
        return {
          anywhere: new Needles(forms.filter((form) => !isWord(form)), shortest),
          words: new Needles(forms.filter(isWord), shortest)
        };
      });
      function isLetter(character) {
        return character !== void 0 && /\p{L}/u.test(character);
      }
      function replace(text, spans) {
        if (spans.length === 0)
          return text;
        const kept = [];
        let from = 0;
        for (const { start, end: end2 } of spans) {
          kept.push(text.slice(from, start), stars);
          from = end2;
        }
        return kept.join("") + text.slice(from);
      }
      function spellings(secrets) {
        const found = /* @__PURE__ */ new Set();
        for (const secret of secrets) {
          const lines = secret.split(/\r?\n/).map((line) => line.trim());
          for (const value of /* @__PURE__ */ new Set([secret, ...lines])) {
            if (value.trim().length < shortest || given_names_data.S.ofEverything.has(value.trim().toLowerCase()))
              continue;
            for (const form of mask_forms(value))
              if (form.length >= shortest)
                found.add(form);
          }
        }
        return found;
      }
      function mask_forms(value) {
        const wellFormed = value.toWellFormed();
        return [
          value,
          // As builders have the names of stages and images.
          value.toLowerCase(),
          JSON.stringify(value).slice(1, -1),
          encodeURIComponent(wellFormed),
          encodeURI(wellFormed),
          // Quoted in YAML, in a compose file, in a Dockerfile or in a shell.
          value.replaceAll("'", "''"),
          value.replaceAll("$", "$$$$"),
          value.replace(/[\\"'$`\s]/g, "\\$&"),
          value.replaceAll("'", "'\\''"),
          ...base64(value),
          ...inNumbers(wellFormed),
          ...inMarkup(value)
        ];
      }
      function inNumbers(value) {
        const bytes = (0, text_bytes.US)((0, text_bytes.As)(value));
        const units = value.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
        const texts = [
          bytes.join(""),
          bytes.join(":"),
          bytes.join(" "),
          `%${bytes.join("%")}`,
          `\\x${bytes.join("\\x")}`,
          `\\u${units.join("\\u")}`
        ];
        return texts.flatMap((text) => [text, text.replace(/[a-f]/g, (digit) => digit.toUpperCase())]);
      }
      function inMarkup(value) {
        const entities = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        const encoded = encodeURIComponent(value.toWellFormed());
        return [
          entities,
          entities.replaceAll('"', "&quot;"),
          entities.replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
          encoded.replaceAll("%20", "+"),
          encoded.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
          JSON.stringify(value).slice(1, -1).replaceAll("/", "\\/")
        ];
      }
      function base64(value) {
        const bytes = (0, text_bytes.As)(value);
        const alone = (0, text_bytes.nk)(bytes);
        const texts = [alone, alone.replaceAll("=", "")];
        for (const shift of [0, 1, 2]) {
          const whole2 = Math.floor((shift + bytes.length) * 8 / 6);
          const shifted = new Uint8Array(shift + bytes.length);
          shifted.set(bytes, shift);
          const text = (0, text_bytes.nk)(shifted);
          texts.push(text.slice(Math.ceil(shift * 8 / 6), whole2));
        }
        return texts.flatMap((text) => [text, text.replaceAll("+", "-").replaceAll("/", "_")]);
      }
    })
  ),
  /***/
  52018: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        SM: () => (
          /* binding */
          remedyOf
        ),
        /* harmony export */
        TQ: () => (
          /* binding */
          storiesOf
        ),
        /* harmony export */
        to: () => (
          /* binding */
          isOfStory
        )
        /* harmony export */
      });
      function isOfStory(finding) {
        return storiesOf(finding).length > 0;
      }
      function storiesOf({ rule, cause }) {
        return ["door", "host"].filter((each) => each === rule.cause || each === cause);
      }
      function remedyOf({ remedy, rule }) {
        return remedy ?? rule.fix;
      }
    })
  ),
  /***/
  34586: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        CQ: () => (
          /* binding */
          following
        ),
        /* harmony export */
        Lc: () => (
          /* binding */
          mostLinks
        ),
        /* harmony export */
        TC: () => (
          /* binding */
          readerOf
        )
        /* harmony export */
      });
      var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(18767);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(37976);
      var _text_undecodable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(31357);
      function readerOf(forge, { files }) {
        const explore = following((wanted) => forge.read(wanted), files.flatMap(_change_js__WEBPACK_IMPORTED_MODULE_1__.Mm));
        return {
          tree: (side, quick) => forge.tree(side, quick),
          ...forge.elsewhere && { elsewhere: (file) => forge.elsewhere(file) },
          read: async (wanted) => (await explore(wanted, [])).contents,
          explore,
          targets: async (paths) => {
            const entries = await forge.read(paths.map((path2) => ({ side: "head", path: path2 })));
            return new Map(entries.flatMap((entry, i) => entry.kind === "link" ? [[paths[i], entry.target]] : []));
          }
        };
      }
      const mostLinks = 8;
      const mostRounds = 100;
      const longestTarget = 4096;
      function following(read, there = []) {
        const known = new Map(_change_js__WEBPACK_IMPORTED_MODULE_1__.zn.map((side) => [side, /* @__PURE__ */ new Map()]));
        const expected = new Set(there.map(keyOf2));
        const found = ({ side, path: path2 }) => {
          for (const folder of (0, _text_path_js__WEBPACK_IMPORTED_MODULE_2__.Zv)(path2))
            known.get(side).set(folder, { kind: "folder" });
        };
        there.forEach(found);
        const ask = async (wanted) => {
          const entries = await read(wanted);
          for (const [i, each] of wanted.entries()) {
            const read2 = entries[i];
            const entry = read2.kind === "absent" && expected.has(keyOf2(each)) ? lost(each) : read2;
            known.get(each.side).set(each.path, entry);
            if (entry.kind === "text" || entry.kind === "file" || entry.kind === "link")
              found(each);
          }
        };
        return async (wanted, looked) => {
          const all = [...wanted, ...looked.map((each) => ({ ...each, look: true }))];
          for (let round = 0; round < mostRounds; round++) {
            const ways = all.map((each) => follow(each, known.get(each.side)));
            const missing = missingOf(all, ways, known);
            if (missing.length === 0) {
              const ends = ways;
              return {
                contents: ends.slice(0, wanted.length).map((end2, i) => contentAt(end2, wanted[i].path)),
                leads: ends.slice(wanted.length).map(leadOf)
              };
            }
            await ask(missing);
          }
          throw new Error(`What is at ${all[0]?.path} was not found out in ${mostRounds} requests.`);
        };
      }
      function keyOf2({ side, path: path2 }) {
        return `${side} ${path2}`;
      }
      function missingOf(wanted, ways, known) {
        const missing = /* @__PURE__ */ new Map();
        for (const [i, way] of ways.entries()) {
          const { side, look: look2 = false } = wanted[i];
          if (way.kind !== "further")
            continue;
          for (const path2 of way.paths) {
            const entry = known.get(side).get(path2);
            const key = keyOf2({ side, path: path2 });
            const isKnown = entry !== void 0 && (look2 || entry.kind !== "file");
            if (isKnown || look2 && missing.has(key))
              continue;
            missing.set(key, look2 ? { side, path: path2, look: look2 } : { side, path: path2 });
          }
        }
        return [...missing.values()];
      }
      function follow({ path: path2, look: look2 = false }, entries) {
        const own = entries.get(path2);
        if (own === void 0 || own.kind === "file" && !look2)
          return { kind: "further", paths: [path2, ...(0, _text_path_js__WEBPACK_IMPORTED_MODULE_2__.Zv)(path2)] };
        if (own.kind === "text" || own.kind === "unreadable" && !look2)
          return { kind: "end", entry: own, path: path2, links: [], isFile: true };
        return new Walk(path2, entries, look2).way();
      }
      class Walk {
        #path;
        #entries;
        /** Whether to go on where nothing is: what is not committed may well be there in a checkout. */
        #look;
        /** The parts that are still to go. */
        #rest;
        #folder = "";
        /** Whether what it went on from is a file. */
        #isFile = false;
        #links = [];
        constructor(path2, entries, look2) {
          this.#path = path2;
          this.#entries = entries;
          this.#look = look2;
          this.#rest = path2.split("/");
        }
        way() {
          for (let name = this.#rest.shift(); name !== void 0; name = this.#rest.shift()) {
            const end2 = !isName(name) ? void 0 : name === ".." ? this.#goUp() : this.#enter(name);
            if (end2)
              return end2;
          }
          return this.#end(absent, this.#folder || ".");
        }
        #end(entry, path2) {
          return { kind: "end", entry, path: path2, links: this.#links, isFile: this.#isFile };
        }
        #nowhere(content) {
          return { kind: "nowhere", content, path: this.#path, links: this.#links };
        }
        #goUp() {
          this.#isFile = false;
          if (this.#folder === "")
            return { kind: "outside", path: ["..", ...this.#rest].join("/"), links: this.#links };
          this.#folder = folderAbove(this.#folder);
          return void 0;
        }
        #enter(name) {
          const here = this.#folder === "" ? name : `${this.#folder}/${name}`;
          const entry = this.#entries.get(here);
          if (entry === void 0)
            return { kind: "further", paths: onTheWay(here, this.#rest) };
          switch (entry.kind) {
            case "folder":
              this.#folder = here;
              this.#isFile = false;
              return void 0;
            case "link":
              return this.#followLink(here, entry.target);
            case "submodule":
              return { kind: this.#rest.some(isName) ? "below" : "submodule", path: here, links: this.#links };
            default:
              return this.#arrive(here, entry);
          }
        }
        #arrive(here, entry) {
          if (!this.#look) {
            if (entry.kind === "file")
              return { kind: "further", paths: [here] };
            return this.#end(entry.kind === "text" && this.#rest.length > 0 ? absent : entry, here);
          }
          this.#folder = here;
          this.#isFile = entry.kind !== "absent";
          return void 0;
        }
        #followLink(path2, target2) {
          if (this.#links.length === mostLinks)
            return this.#nowhere(tooManyLinks);
          this.#links.push({ path: path2, target: target2 });
          if (/^(?:\/|[A-Za-z]:)/.test(target2))
            return { kind: "outside", path: [target2, ...this.#rest].join("/"), links: this.#links };
          if (target2.length > longestTarget || target2.includes("\0"))
            return this.#nowhere(unusable);
          this.#rest.unshift(...target2.split("/"));
          return void 0;
        }
      }
      function contentAt(way, asked) {
        switch (way.kind) {
          case "end":
            return way.entry.kind === "text" && way.path !== asked ? { ...way.entry, at: way.path } : way.entry;
          case "outside":
            return outside;
          case "submodule":
          case "below":
            return inSubmodule(asked, way.path);
          default:
            return way.content;
        }
      }
      function leadOf(way) {
        const { kind, path: path2, links: links2 } = way;
        return { kind: kind === "end" ? "inside" : kind, path: path2, links: links2, isFile: kind === "end" && way.isFile };
      }
      function isName(part) {
        return part !== "" && part !== ".";
      }
      function folderAbove(folder) {
        return folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
      }
      function onTheWay(path2, rest) {
        const up = rest.indexOf("..");
        const down = (up === -1 ? rest : rest.slice(0, up)).filter(isName);
        const whole2 = [path2, ...down].join("/");
        return [...[...(0, _text_path_js__WEBPACK_IMPORTED_MODULE_2__.Zv)(whole2)].filter((each) => each.length >= path2.length), whole2];
      }
      const absent = { kind: "absent" };
      function lost({ path: path2 }) {
        const notThere = "This file is listed as changed, but the commit does not have it. Run the review again.";
        return { kind: "unreadable", reason: (0, _text_undecodable_js__WEBPACK_IMPORTED_MODULE_0__.$D)(path2) ? _text_undecodable_js__WEBPACK_IMPORTED_MODULE_0__.KN : notThere };
      }
      const tooManyLinks = {
        kind: "unreadable",
        reason: `A symlink in this path is circular or passes through more than ${mostLinks} links. Link to the file itself.`
      };
      const outside = {
        kind: "unreadable",
        reason: "A symlink in this path leads outside the repository, where nothing is read. Commit the file itself here."
      };
      const unusable = {
        kind: "unreadable",
        reason: "A symlink in this path does not point to a valid path. Commit the file itself here."
      };
      function inSubmodule(path2, submodule) {
        const what = submodule === path2 ? "This is" : `This is inside ${submodule},`;
        return {
          kind: "unreadable",
          reason: `${what} a submodule. Review it in its own repository.`
        };
      }
    })
  ),
  /***/
  84190: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          usualScope
        ),
        /* harmony export */
        W: () => (
          /* binding */
          scopes2
        )
        /* harmony export */
      });
      const scopes2 = ["changed", "affected", "all"];
      const usualScope = "affected";
    })
  ),
  /***/
  41061: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        HQ: () => (
          /* binding */
          runState
        ),
        /* harmony export */
        H_: () => (
          /* binding */
          baseKey
        ),
        /* harmony export */
        XR: () => (
          /* binding */
          cancelledState
        ),
        /* harmony export */
        aE: () => (
          /* binding */
          readRecord
        ),
        /* harmony export */
        ht: () => (
          /* binding */
          answeredState
        ),
        /* harmony export */
        nP: () => (
          /* binding */
          baseWords
        ),
        /* harmony export */
        rh: () => (
          /* binding */
          writeRecord
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(77598);
      var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
      const runState = (target2) => `run-${target2.head}`;
      const answeredState = (target2) => `answered-${target2.head}`;
      const cancelledState = "cancelled";
      const brand = "layer-review";
      const verdicts = ["pass", "fail", "error"];
      const mostWritten = 4;
      const longestBase = 60;
      function writeRecord({ base, pull, verdict, run, wrote }) {
        return [brand, base, pull ?? "-", verdict, run, ...wrote.slice(0, mostWritten)].join(" ");
      }
      function readRecord(externalId) {
        const [whose, base, pull, word, run, ...wrote] = (externalId ?? "").split(" ");
        const verdict = verdicts.find((each) => each === word);
        if (whose !== brand || !base || !pull || !verdict || !run)
          return void 0;
        return { base, pull: pull === "-" ? void 0 : Number(pull), verdict, run, wrote };
      }
      function baseKey(ref) {
        if (ref === void 0)
          return "*";
        const word = encodeURIComponent(ref);
        if (word.length <= longestBase)
          return word;
        return `${word.slice(0, longestBase - 17)}~${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", ref).slice(0, 16)}`;
      }
      function baseWords({ base }) {
        if (base === "*")
          return void 0;
        try {
          return decodeURIComponent(base);
        } catch {
          return base;
        }
      }
    })
  ),
  /***/
  28881: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        HR: () => (
          /* binding */
          Failure
        ),
        /* harmony export */
        P4: () => (
          /* binding */
          isUnprocessable
        ),
        /* harmony export */
        Y5: () => (
          /* binding */
          answeredBeside
        ),
        /* harmony export */
        Z0: () => (
          /* binding */
          canRetry
        ),
        /* harmony export */
        g5: () => (
          /* binding */
          failureOf
        ),
        /* harmony export */
        ut: () => (
          /* binding */
          answerOf2
        )
        /* harmony export */
      });
      class Failure extends Error {
        fault;
        /** As `permissions:` in a workflow spells it: `pull-requests: write`. */
        permission;
        constructor(fault, message, options = {}) {
          super(message, { cause: options.cause });
          this.name = "Failure";
          this.fault = fault;
          this.permission = options.permission;
        }
      }
      function failureOf(error, doing, permission) {
        if (error instanceof Failure)
          return error;
        const answer = answerOf2(error);
        if (!answer)
          return new Failure("ours", `layer-review could not ${doing}: ${kindOf(error)}.`, { cause: error });
        const { status, needs, errors } = answer;
        const words = (rest) => `layer-review could not ${doing}: ${rest}`;
        const fail2 = (fault, rest, missing) => new Failure(fault, words(rest), { cause: error, permission: missing });
        if (status === void 0)
          return fail2("github", `GitHub could not be reached (${wordsOf(error)}). Re-run the job.`);
        if (status === 401)
          return fail2("workflow", "GitHub rejected the token. Omit the input `token` to use the job's own.");
        if (answer.limited)
          return fail2("github", "the token's rate limit is exhausted. Re-run the job later.");
        if ([...status === 403 ? [wordsOf(error)] : [], ...errors.map(({ message }) => message)].some(tellsOfLock))
          return fail2("locked", "the conversation is locked. The findings are in the check and in the job summary.");
        if (status === 403 || status === 404 || errors.some(({ type }) => type === "FORBIDDEN" || type === "NOT_FOUND")) {
          const missing = needs ?? permission;
          return fail2("permission", `GitHub responded ${refused(answer)}. The token needs the permission \`${missing}\`.`, missing);
        }
        if (status >= 500)
          return fail2("github", `GitHub responded ${status}. Re-run the job.`);
        if (errors.length > 0)
          return fail2(isUnprocessable(answer) ? "ours" : "github", `GitHub returned an error: ${errors.map(({ message }) => message).join("; ")}.`);
        return fail2("ours", `GitHub responded ${status}: ${wordsOf(error)}.`);
      }
      function isUnprocessable({ status, errors }) {
        return status === 422 || errors.some(({ type }) => type === "UNPROCESSABLE");
      }
      function tellsOfLock(words) {
        return /\bis locked\b/.test(words);
      }
      function answerOf2(error) {
        if (typeof error !== "object" || error === null)
          return void 0;
        const { name, status, response, errors, headers } = error;
        if (name === "GraphqlResponseError") {
          const list = Array.isArray(errors) ? errors : [];
          return {
            status: 200,
            needs: needsOf(headers),
            limited: list.some(({ type }) => type === "RATE_LIMITED"),
            errors: list
          };
        }
        if (name === "TimeoutError" || name === "AbortError")
          return { status: void 0, needs: void 0, limited: false, errors: [] };
        if (name !== "HttpError")
          return void 0;
        const answered = response ? status : void 0;
        const limited = answered === 429 || answered === 403 && (response?.headers?.["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(wordsOf(error)));
        return { status: answered, needs: needsOf(response?.headers), limited, errors: [] };
      }
      function answeredBeside(error) {
        const { name, data } = error ?? {};
        return name === "GraphqlResponseError" ? data ?? void 0 : void 0;
      }
      function needsOf(headers) {
        const said = headers?.["x-accepted-github-permissions"];
        if (!said || !/^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+){0,9}$/.test(said))
          return void 0;
        return said.replaceAll("_", "-").replaceAll("=", ": ").replace(/, ?/g, ", ").replace(/; ?/g, "` or `");
      }
      function refused({ status, errors }) {
        return errors.length > 0 ? `"${errors[0].message}"` : String(status);
      }
      function kindOf(error) {
        return error instanceof Error ? error.code ?? error.name : typeof error;
      }
      function wordsOf(error) {
        return error instanceof Error ? error.message.trimEnd().replace(/\.$/, "") : String(error);
      }
      function canRetry({ fault, cause }) {
        return fault === "github" && !answerOf2(cause)?.limited;
      }
    })
  ),
  /***/
  72337: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        fz: () => (
          /* binding */
          annotate
        ),
        jD: () => (
          /* binding */
          hide
        ),
        D2: () => (
          /* binding */
          keepForLater
        ),
        yy: () => (
          /* binding */
          print
        ),
        n0: () => (
          /* binding */
          setOutputs
        )
      });
      var external_os_2 = __nccwpck_require__2(70857);
      ;
      function utils_toCommandValue(input) {
        if (input === null || input === void 0) {
          return "";
        } else if (typeof input === "string" || input instanceof String) {
          return input;
        }
        return JSON.stringify(input);
      }
      function toCommandProperties(annotationProperties) {
        if (!Object.keys(annotationProperties).length) {
          return {};
        }
        return {
          title: annotationProperties.title,
          file: annotationProperties.file,
          line: annotationProperties.startLine,
          endLine: annotationProperties.endLine,
          col: annotationProperties.startColumn,
          endColumn: annotationProperties.endColumn
        };
      }
      ;
      function command_issueCommand(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + external_os_2.EOL);
      }
      function command_issue(name, message = "") {
        command_issueCommand(name, {}, message);
      }
      const CMD_STRING = "::";
      class Command {
        constructor(command, properties, message) {
          if (!command) {
            command = "missing.command";
          }
          this.command = command;
          this.properties = properties;
          this.message = message;
        }
        toString() {
          let cmdStr = CMD_STRING + this.command;
          if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = true;
            for (const key in this.properties) {
              if (this.properties.hasOwnProperty(key)) {
                const val = this.properties[key];
                if (val) {
                  if (first) {
                    first = false;
                  } else {
                    cmdStr += ",";
                  }
                  cmdStr += `${key}=${escapeProperty(val)}`;
                }
              }
            }
          }
          cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
          return cmdStr;
        }
      }
      function escapeData(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }
      function escapeProperty(s) {
        return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }
      var external_crypto_ = __nccwpck_require__2(76982);
      var external_fs_2 = __nccwpck_require__2(79896);
      ;
      function file_command_issueFileCommand(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath) {
          throw new Error(`Unable to find environment variable for file command ${command}`);
        }
        if (!external_fs_2.existsSync(filePath)) {
          throw new Error(`Missing file at path: ${filePath}`);
        }
        external_fs_2.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_2.EOL}`, {
          encoding: "utf8"
        });
      }
      function file_command_prepareKeyValueMessage(key, value) {
        const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
        const convertedValue = utils_toCommandValue(value);
        if (key.includes(delimiter)) {
          throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        }
        if (convertedValue.includes(delimiter)) {
          throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        }
        return `${key}<<${delimiter}${external_os_2.EOL}${convertedValue}${external_os_2.EOL}${delimiter}`;
      }
      ;
      const external_path_namespaceObject = process.getBuiltinModule("path");
      ;
      var __awaiter2 = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      class oidc_utils_OidcClient {
        static createHttpClient(allowRetry = true, maxRetry = 10) {
          const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
          };
          return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
        }
        static getRequestToken() {
          const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
          if (!token) {
            throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
          }
          return token;
        }
        static getIDTokenUrl() {
          const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
          if (!runtimeUrl) {
            throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
          }
          return runtimeUrl;
        }
        static getCall(id_token_url) {
          return __awaiter2(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient.getJson(id_token_url).catch((error2) => {
              throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
              throw new Error("Response json body do not have ID Token field");
            }
            return id_token;
          });
        }
        static getIDToken(audience) {
          return __awaiter2(this, void 0, void 0, function* () {
            try {
              let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
              if (audience) {
                const encodedAudience = encodeURIComponent(audience);
                id_token_url = `${id_token_url}&audience=${encodedAudience}`;
              }
              debug(`ID token url is ${id_token_url}`);
              const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
              setSecret(id_token);
              return id_token;
            } catch (error2) {
              throw new Error(`Error message: ${error2.message}`);
            }
          });
        }
      }
      ;
      var summary_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      const { access, appendFile, writeFile } = external_fs_2.promises;
      const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
      const SUMMARY_DOCS_URL = "https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";
      class Summary {
        constructor() {
          this._buffer = "";
        }
        /**
         * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
         * Also checks r/w permissions.
         *
         * @returns step summary file path
         */
        filePath() {
          return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
              return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
              throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
              yield access(pathFromEnv, external_fs_2.constants.R_OK | external_fs_2.constants.W_OK);
            } catch (_a) {
              throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
          });
        }
        /**
         * Wraps content in an HTML tag, adding any HTML attributes
         *
         * @param {string} tag HTML tag to wrap
         * @param {string | null} content content within the tag
         * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
         *
         * @returns {string} content wrapped in HTML element
         */
        wrap(tag, content, attrs = {}) {
          const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
          if (!content) {
            return `<${tag}${htmlAttrs}>`;
          }
          return `<${tag}${htmlAttrs}>${content}</${tag}>`;
        }
        /**
         * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
         *
         * @param {SummaryWriteOptions} [options] (optional) options for write operation
         *
         * @returns {Promise<Summary>} summary instance
         */
        write(options) {
          return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
            return this.emptyBuffer();
          });
        }
        /**
         * Clears the summary buffer and wipes the summary file
         *
         * @returns {Summary} summary instance
         */
        clear() {
          return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
          });
        }
        /**
         * Returns the current summary buffer as a string
         *
         * @returns {string} string of summary buffer
         */
        stringify() {
          return this._buffer;
        }
        /**
         * If the summary buffer is empty
         *
         * @returns {boolen} true if the buffer is empty
         */
        isEmptyBuffer() {
          return this._buffer.length === 0;
        }
        /**
         * Resets the summary buffer without writing to summary file
         *
         * @returns {Summary} summary instance
         */
        emptyBuffer() {
          this._buffer = "";
          return this;
        }
        /**
         * Adds raw text to the summary buffer
         *
         * @param {string} text content to add
         * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
         *
         * @returns {Summary} summary instance
         */
        addRaw(text, addEOL = false) {
          this._buffer += text;
          return addEOL ? this.addEOL() : this;
        }
        /**
         * Adds the operating system-specific end-of-line marker to the buffer
         *
         * @returns {Summary} summary instance
         */
        addEOL() {
          return this.addRaw(external_os_2.EOL);
        }
        /**
         * Adds an HTML codeblock to the summary buffer
         *
         * @param {string} code content to render within fenced code block
         * @param {string} lang (optional) language to syntax highlight code
         *
         * @returns {Summary} summary instance
         */
        addCodeBlock(code, lang) {
          const attrs = Object.assign({}, lang && { lang });
          const element = this.wrap("pre", this.wrap("code", code), attrs);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML list to the summary buffer
         *
         * @param {string[]} items list of items to render
         * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
         *
         * @returns {Summary} summary instance
         */
        addList(items, ordered = false) {
          const tag = ordered ? "ol" : "ul";
          const listItems = items.map((item) => this.wrap("li", item)).join("");
          const element = this.wrap(tag, listItems);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML table to the summary buffer
         *
         * @param {SummaryTableCell[]} rows table rows
         *
         * @returns {Summary} summary instance
         */
        addTable(rows) {
          const tableBody = rows.map((row) => {
            const cells = row.map((cell) => {
              if (typeof cell === "string") {
                return this.wrap("td", cell);
              }
              const { header, data, colspan, rowspan } = cell;
              const tag = header ? "th" : "td";
              const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
              return this.wrap(tag, data, attrs);
            }).join("");
            return this.wrap("tr", cells);
          }).join("");
          const element = this.wrap("table", tableBody);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds a collapsable HTML details element to the summary buffer
         *
         * @param {string} label text for the closed state
         * @param {string} content collapsable content
         *
         * @returns {Summary} summary instance
         */
        addDetails(label, content) {
          const element = this.wrap("details", this.wrap("summary", label) + content);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML image tag to the summary buffer
         *
         * @param {string} src path to the image you to embed
         * @param {string} alt text description of the image
         * @param {SummaryImageOptions} options (optional) addition image attributes
         *
         * @returns {Summary} summary instance
         */
        addImage(src, alt, options) {
          const { width, height } = options || {};
          const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
          const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML section heading element
         *
         * @param {string} text heading text
         * @param {number | string} [level=1] (optional) the heading level, default: 1
         *
         * @returns {Summary} summary instance
         */
        addHeading(text, level) {
          const tag = `h${level}`;
          const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
          const element = this.wrap(allowedTag, text);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML thematic break (<hr>) to the summary buffer
         *
         * @returns {Summary} summary instance
         */
        addSeparator() {
          const element = this.wrap("hr", null);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML line break (<br>) to the summary buffer
         *
         * @returns {Summary} summary instance
         */
        addBreak() {
          const element = this.wrap("br", null);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML blockquote to the summary buffer
         *
         * @param {string} text quote text
         * @param {string} cite (optional) citation url
         *
         * @returns {Summary} summary instance
         */
        addQuote(text, cite) {
          const attrs = Object.assign({}, cite && { cite });
          const element = this.wrap("blockquote", text, attrs);
          return this.addRaw(element).addEOL();
        }
        /**
         * Adds an HTML anchor tag to the summary buffer
         *
         * @param {string} text link text/content
         * @param {string} href hyperlink
         *
         * @returns {Summary} summary instance
         */
        addLink(text, href) {
          const element = this.wrap("a", text, { href });
          return this.addRaw(element).addEOL();
        }
      }
      const _summary = new Summary();
      const markdownSummary = (
        /* unused pure expression or super */
        null
      );
      const summary = (
        /* unused pure expression or super */
        null
      );
      ;
      function toPosixPath(pth) {
        return pth.replace(/[\\]/g, "/");
      }
      function toWin32Path(pth) {
        return pth.replace(/[/]/g, "\\");
      }
      function toPlatformPath(pth) {
        return pth.replace(/[/\\]/g, path.sep);
      }
      ;
      var platform_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
        const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
          silent: true
        });
        const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
          silent: true
        });
        return {
          name: name.trim(),
          version: version.trim()
        };
      });
      const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
        var _a, _b, _c, _d;
        const { stdout } = yield exec.getExecOutput("sw_vers", void 0, {
          silent: true
        });
        const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
        const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
        return {
          name,
          version
        };
      });
      const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
        const { stdout } = yield exec.getExecOutput("lsb_release", ["-i", "-r", "-s"], {
          silent: true
        });
        const [name, version] = stdout.trim().split("\n");
        return {
          name,
          version
        };
      });
      const platform = external_os_2.platform();
      const arch = external_os_2.arch();
      const isWindows = platform === "win32";
      const isMacOS = platform === "darwin";
      const isLinux = platform === "linux";
      function getDetails() {
        return platform_awaiter(this, void 0, void 0, function* () {
          return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
            platform,
            arch,
            isWindows,
            isMacOS,
            isLinux
          });
        });
      }
      ;
      var core_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      var ExitCode;
      (function(ExitCode2) {
        ExitCode2[ExitCode2["Success"] = 0] = "Success";
        ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
      })(ExitCode || (ExitCode = {}));
      function exportVariable(name, val) {
        const convertedVal = toCommandValue(val);
        process.env[name] = convertedVal;
        const filePath = process.env["GITHUB_ENV"] || "";
        if (filePath) {
          return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
        }
        issueCommand("set-env", { name }, convertedVal);
      }
      function core_setSecret(secret) {
        command_issueCommand("add-mask", {}, secret);
      }
      function addPath(inputPath) {
        const filePath = process.env["GITHUB_PATH"] || "";
        if (filePath) {
          issueFileCommand("PATH", inputPath);
        } else {
          issueCommand("add-path", {}, inputPath);
        }
        process.env["PATH"] = `${inputPath}${path.delimiter}${process.env["PATH"]}`;
      }
      function getInput(name, options) {
        const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
        if (options && options.required && !val) {
          throw new Error(`Input required and not supplied: ${name}`);
        }
        if (options && options.trimWhitespace === false) {
          return val;
        }
        return val.trim();
      }
      function getMultilineInput(name, options) {
        const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
        if (options && options.trimWhitespace === false) {
          return inputs;
        }
        return inputs.map((input) => input.trim());
      }
      function getBooleanInput(name, options) {
        const trueValue = ["true", "True", "TRUE"];
        const falseValue = ["false", "False", "FALSE"];
        const val = getInput(name, options);
        if (trueValue.includes(val))
          return true;
        if (falseValue.includes(val))
          return false;
        throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
      }
      function setOutput(name, value) {
        const filePath = process.env["GITHUB_OUTPUT"] || "";
        if (filePath) {
          return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
        }
        process.stdout.write(external_os_2.EOL);
        command_issueCommand("set-output", { name }, utils_toCommandValue(value));
      }
      function setCommandEcho(enabled) {
        issue("echo", enabled ? "on" : "off");
      }
      function setFailed(message) {
        process.exitCode = ExitCode.Failure;
        error(message);
      }
      function isDebug() {
        return process.env["RUNNER_DEBUG"] === "1";
      }
      function core_debug(message) {
        issueCommand("debug", {}, message);
      }
      function error(message, properties = {}) {
        command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function warning(message, properties = {}) {
        command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function notice(message, properties = {}) {
        command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }
      function info(message) {
        process.stdout.write(message + os.EOL);
      }
      function startGroup(name) {
        issue("group", name);
      }
      function endGroup() {
        issue("endgroup");
      }
      function group(name, fn) {
        return core_awaiter(this, void 0, void 0, function* () {
          startGroup(name);
          let result;
          try {
            result = yield fn();
          } finally {
            endGroup();
          }
          return result;
        });
      }
      function saveState(name, value) {
        const filePath = process.env["GITHUB_STATE"] || "";
        if (filePath) {
          return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
        }
        command_issueCommand("save-state", { name }, utils_toCommandValue(value));
      }
      function getState(name) {
        return process.env[`STATE_${name}`] || "";
      }
      function getIDToken(aud) {
        return core_awaiter(this, void 0, void 0, function* () {
          return yield OidcClient.getIDToken(aud);
        });
      }
      ;
      const log_issue = { error, warning, notice };
      function print(text) {
        for (const line of text.split(/\r\n|\r|\n/))
          process.stdout.write(`${neutral(line)}
`);
      }
      function annotate(level, message, title, place) {
        const text = message.split(/\r\n|\r|\n/).map(neutral).join("\n");
        const properties = {
          title: title && neutral(title),
          file: place?.path,
          startLine: place?.startLine,
          endLine: place?.endLine,
          startColumn: place?.columns?.start,
          endColumn: place?.columns?.end
        };
        log_issue[level](text.replace(/^(?=[\p{M}\p{Cf}])/u, " "), without(properties));
      }
      function hide(secret) {
        if (secret)
          core_setSecret(secret);
      }
      function setOutputs(outputs) {
        if (!process.env.GITHUB_OUTPUT)
          return;
        for (const [name, value] of Object.entries(outputs))
          setOutput(name, value);
      }
      function keepForLater(name, value) {
        if (process.env.GITHUB_STATE)
          saveState(name, value);
      }
      function without(properties) {
        return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== void 0 && value !== ""));
      }
      function neutral(line) {
        return line.replace(escapes, "").replace(controls, "").replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
      }
      const escapes = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]?|\u001b\][^\u0007\u001b]{0,4096}(?:\u0007|\u001b\\)?|\u001b[ -~]?/g;
      const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
    })
  ),
  /***/
  73990: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        p: () => (
          /* binding */
          readChange
        )
      });
      var failure = __nccwpck_require__2(28881);
      var listed_files = __nccwpck_require__2(6533);
      var pull_files = __nccwpck_require__2(85655);
      var read_target = __nccwpck_require__2(64987);
      var read_tree2 = __nccwpck_require__2(93978);
      ;
      function treeDiff(before, now, told) {
        const trees = new Trees(before, now);
        const files = /* @__PURE__ */ new Map();
        const taken = /* @__PURE__ */ new Set();
        const take = (file) => {
          const paths = [file.path, ...file.previousPath === void 0 ? [] : [file.previousPath]];
          if (paths.some((path2) => taken.has(path2)))
            return;
          for (const path2 of paths)
            taken.add(path2);
          files.set(file.path, file);
        };
        for (const file of told)
          if (trees.agree(file))
            take(file);
        for (const file of trees.others(taken))
          take(file);
        return [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
      }
      class Trees {
        #before;
        #now;
        constructor(before, now) {
          this.#before = before.entries;
          this.#now = now.entries;
        }
        /** Whether a file is what its list says it is: content, status and former path. */
        agree({ path: path2, previousPath, status, oid }) {
          const side = status === "removed" ? this.#before : this.#now;
          if (!this.#differs(path2) || oid === void 0 || side.get(path2)?.oid !== oid)
            return false;
          if (status === "removed")
            return !this.#now.has(path2);
          if (status === "modified")
            return this.#before.has(path2);
          const isMove = previousPath !== void 0 && this.#before.has(previousPath) && !this.#now.has(previousPath);
          return !this.#before.has(path2) && (status === "added" || isMove);
        }
        /** What the trees differ in besides; a file that is gone and there again as it was has moved. */
        others(taken) {
          const paths = [.../* @__PURE__ */ new Set([...this.#before.keys(), ...this.#now.keys()])].filter((path2) => !taken.has(path2) && this.#differs(path2));
          const removed = paths.filter((path2) => !this.#now.has(path2));
          const moved = new Map(removed.map((path2) => [this.#before.get(path2).oid, path2]));
          const there = paths.flatMap((path2) => {
            const oid = this.#now.get(path2)?.oid;
            if (oid === void 0)
              return [];
            const file = { path: path2, previousPath: void 0, hunks: void 0, oid };
            if (this.#before.has(path2))
              return [{ ...file, status: "modified" }];
            const previousPath = moved.get(oid);
            moved.delete(oid);
            return [previousPath === void 0 ? { ...file, status: "added" } : { ...file, status: "renamed", previousPath }];
          });
          const gone = removed.map((path2) => ({
            path: path2,
            previousPath: void 0,
            status: "removed",
            hunks: void 0,
            oid: this.#before.get(path2).oid
          }));
          return [...there, ...gone];
        }
        #differs(path2) {
          const [old, fresh] = [this.#before.get(path2), this.#now.get(path2)];
          return old?.oid !== fresh?.oid || old?.mode !== fresh?.mode;
        }
      }
      ;
      const mostCompared = 300;
      async function readChange(client, target2, trees = (sha) => (0, read_tree2.Zc)(client, { ...target2, sha })) {
        const { base, head } = target2;
        const named = { title: (0, read_target.Gg)(target2), repository: target2.repo, owner: target2.owner };
        if (base === void 0) {
          const tree = await trees(head);
          const files = [...tree.entries].map(([path2, { oid }]) => ({ path: path2, previousPath: void 0, status: "added", hunks: void 0, oid }));
          return { base, head, ...named, files, incomplete: (0, read_tree2.vU)(tree) };
        }
        const comparison = await compare(client, target2, base);
        const from = comparison.merge_base_commit?.sha;
        if (typeof from !== "string")
          throw new failure.HR("github", "GitHub did not return the merge base. Re-run the job.");
        const against = target2.number === void 0 ? base.branch : base.ref;
        const change2 = { base: from, target: comparison.base_commit.sha, head, against, ...named };
        const rows = comparison.files ?? [];
        const compared = (0, listed_files.R)(rows);
        if (isWhole(rows, target2.changedFiles)) {
          const listed2 = compared.every(({ hunks }) => hunks) ? [] : await (0, pull_files.pG)(client, target2, compared.length);
          return { ...change2, files: (0, pull_files.Xy)(listed2, compared), incomplete: void 0 };
        }
        const [before, now] = await Promise.all([trees(from), trees(head)]);
        const incomplete = (0, read_tree2.vU)(before) ?? (0, read_tree2.vU)(now);
        if (incomplete)
          return { ...change2, files: compared, incomplete };
        const alone = treeDiff(before, now, compared);
        if (alone.every(({ hunks }) => hunks))
          return { ...change2, files: alone, incomplete };
        const listed = await (0, pull_files.pG)(client, target2, alone.length);
        return { ...change2, files: treeDiff(before, now, [...(0, pull_files.Xy)(listed, compared), ...listed]), incomplete };
      }
      function isWhole(rows, expected) {
        return rows.length < mostCompared && (expected === void 0 ? !(0, listed_files.l)(rows) : rows.length === expected);
      }
      async function compare(client, { owner, repo, head }, base) {
        const to = (from) => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
          owner,
          repo,
          basehead: `${from}...${head}`,
          per_page: 1
        });
        try {
          const { data } = await to(base.ref).catch((error) => {
            const status = (0, failure.ut)(error)?.status;
            if ((status === 404 || status === 422) && base.sha !== base.ref)
              return to(base.sha);
            throw error;
          });
          return data;
        } catch (error) {
          throw (0, failure.g5)(error, "compare the commits", "contents: read");
        }
      }
    })
  ),
  /***/
  41823: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        $q: () => (
          /* binding */
          CheckRecords
        ),
        /* harmony export */
        EG: () => (
          /* binding */
          checkOf
        ),
        /* harmony export */
        OP: () => (
          /* binding */
          checksNamedIn
        )
        /* harmony export */
      });
      var _report_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(80990);
      var _check_record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(41061);
      var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(28881);
      const mostRecords = 30;
      class CheckRecords {
        #client;
        #target;
        #checkName;
        #records = /* @__PURE__ */ new Map();
        /** @param checkName of the check runs that may have one */
        constructor(client, target2, checkName) {
          this.#client = client;
          this.#target = target2;
          this.#checkName = checkName;
        }
        /**
         * The record of a check run, by its id; undefined where it has none about this pull request, or is not there.
         *
         * @throws what the request throws, each time.
         */
        of(id) {
          const record = this.#records.get(id) ?? this.#read(id);
          this.#records.set(id, record);
          return record;
        }
        async #read(check_run_id, tries = 2) {
          const { owner, repo, number } = this.#target;
          try {
            const { data } = await this.#client.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}", {
              owner,
              repo,
              check_run_id
            });
            const record = data.name === this.#checkName ? (0, _check_record_js__WEBPACK_IMPORTED_MODULE_1__.aE)(data.external_id) : void 0;
            return record?.pull === number ? record : void 0;
          } catch (error) {
            if ((0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.ut)(error)?.status !== 404)
              throw error;
            return tries > 1 ? this.#read(check_run_id, tries - 1) : void 0;
          }
        }
      }
      function checksNamedIn(comments) {
        return [...new Set(comments.flatMap((each) => checkOf(each) ?? []))].slice(0, mostRecords);
      }
      function checkOf({ body }) {
        const stamp = (0, _report_marker_js__WEBPACK_IMPORTED_MODULE_0__.UL)(body);
        return stamp && "check" in stamp && stamp.check > 0 ? stamp.check : void 0;
      }
    })
  ),
  /***/
  21985: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        $L: () => (
          /* binding */
          older
        ),
        /* harmony export */
        GI: () => (
          /* binding */
          onlyOurs
        ),
        /* harmony export */
        Gt: () => (
          /* binding */
          readConversation
        ),
        /* harmony export */
        Lw: () => (
          /* binding */
          conversationTold
        ),
        /* harmony export */
        fM: () => (
          /* binding */
          conversationFields
        ),
        /* harmony export */
        pc: () => (
          /* binding */
          conversationIn
        )
        /* harmony export */
      });
      var _report_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(80990);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(28881);
      const commentFields = "id viewerDidAuthor body url createdAt";
      const pendingReviews = "reviews(first: 100, states: [PENDING])";
      const reviewPage = "nodes { id viewerDidAuthor state }";
      const threadPage = `
  nodes {
    id path line startLine originalLine diffSide subjectType isResolved viewerCanResolve viewerCanUnresolve
    comments(first: 30) { totalCount nodes { ${commentFields} author { login } isMinimized pullRequestReview { id } } }
  }
  pageInfo { hasNextPage endCursor }`;
      const commentPage = `nodes { ${commentFields} } pageInfo { hasNextPage hasPreviousPage endCursor }`;
      const conversationFields = `id headRefOid author { login } ${pendingReviews} { ${reviewPage} }
  reviewThreads(first: 100) { ${threadPage} } comments(last: 100) { ${commentPage} }`;
      const query = `query ($owner: String!, $name: String!, $number: Int!, $threads: Boolean!, $comments: Boolean!, $afterThread: String, $afterComment: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      headRefOid
      author { login }
      ${pendingReviews} @include(if: $threads) { ${reviewPage} }
      reviewThreads(first: 100, after: $afterThread) @include(if: $threads) { ${threadPage} }
      comments(first: 100, after: $afterComment) @include(if: $comments) { ${commentPage} }
    }
  }
}`;
      async function readConversation(client, { owner, repo, number }, job) {
        const pages = [];
        let next = { threads: true, comments: true, afterThread: null, afterComment: null };
        for (; ; ) {
          const answer = await client.graphql(query, { owner, name: repo, number, ...next }).catch((error) => {
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.g5)(error, "read the conversation", "pull-requests: read");
          });
          const found = answer?.repository?.pullRequest;
          if (!found?.headRefOid || next.threads && !found.reviewThreads || next.comments && !found.comments)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.HR("github", "GitHub's response with the conversation was incomplete. Re-run the job.");
          pages.push(found);
          next = {
            threads: found.reviewThreads?.pageInfo.hasNextPage ?? false,
            comments: found.comments?.pageInfo.hasNextPage ?? false,
            afterThread: found.reviewThreads?.pageInfo.endCursor ?? null,
            afterComment: found.comments?.pageInfo.endCursor ?? null
          };
          if (!next.threads && !next.comments)
            return conversationIn(pages, job);
        }
      }
      function conversationIn(pages, job) {
        const threads = pages.flatMap(({ reviewThreads }) => reviewThreads?.nodes ?? []);
        const comments = pages.flatMap(({ comments: comments2 }) => comments2?.nodes ?? []);
        const reviews = pages.flatMap(({ reviews: reviews2 }) => reviews2?.nodes ?? []);
        const summaries = comments.filter(({ viewerDidAuthor, body }) => viewerDidAuthor && (0, _report_marker_js__WEBPACK_IMPORTED_MODULE_0__.RT)(body, job)).map((comment) => ({ ...comment, writing: comment.id })).sort(older);
        const pending = reviews.filter(({ viewerDidAuthor, state }) => viewerDidAuthor && state === "PENDING").map(({ id }) => id);
        return {
          head: pages.at(-1).headRefOid,
          pullId: pages.at(-1).id,
          author: pages.at(-1).author?.login,
          // What was never sent is seen by nobody but us.
          threads: threads.flatMap((thread) => threadOf(thread, job)).filter(({ comment }) => !pending.includes(comment.writing)).sort((a, b) => older(a.comment, b.comment)),
          summaries,
          ...memoryOf(summaries, void 0, job),
          pending
        };
      }
      function conversationTold(pull, job) {
        const { reviewThreads: threads, comments } = pull ?? {};
        if (!pull?.headRefOid || threads?.pageInfo.hasNextPage !== false || comments?.pageInfo.hasPreviousPage !== false)
          return void 0;
        return conversationIn([pull], job);
      }
      function onlyOurs(said, whose, { job, kept }) {
        const fresh = (comment) => ({ ...comment, fresh: whose(comment) === "of this run" });
        const isOurs = (comment) => ["of this run", "ours"].includes(whose(comment));
        const isPerhaps = (comment) => whose(comment) === "perhaps ours";
        const summaries = said.summaries.filter(isOurs).map(fresh);
        return {
          ...said,
          threads: said.threads.filter(({ comment }) => isOurs(comment)).map((thread) => ({ ...thread, comment: fresh(thread.comment) })),
          summaries,
          ...memoryOf(summaries, kept, job),
          perhaps: {
            threads: said.threads.filter(({ comment }) => isPerhaps(comment)),
            summaries: said.summaries.filter(isPerhaps)
          }
        };
      }
      function memoryOf([summary], kept, job) {
        const memory = summary?.body ?? kept ?? "";
        return { remembered: (0, _report_marker_js__WEBPACK_IMPORTED_MODULE_0__.pw)(memory, job), tags: (0, _report_marker_js__WEBPACK_IMPORTED_MODULE_0__.g$)(memory, job), checkKeeps: kept !== void 0 };
      }
      function threadOf({ comments, ...thread }, job) {
        const [comment, ...replies] = comments.nodes;
        const told = comment?.viewerDidAuthor ? (0, _report_marker_js__WEBPACK_IMPORTED_MODULE_0__.t7)(comment.body, job) : [];
        if (!comment || told.length === 0)
          return [];
        const { line, startLine } = thread;
        return [
          {
            id: thread.id,
            path: thread.path,
            lines: thread.subjectType === "FILE" || line === null ? void 0 : { start: startLine ?? line, end: line },
            onBase: thread.diffSide === "LEFT",
            originalLine: thread.originalLine,
            resolved: thread.isResolved,
            minimized: comment.isMinimized,
            canResolve: thread.viewerCanResolve,
            canUnresolve: thread.viewerCanUnresolve,
            replied: comments.totalCount > 1,
            replies: replies.map(({ author, body, viewerDidAuthor: isOurs }) => ({ login: author?.login, body, isOurs })),
            comment: { ...comment, writing: comment.pullRequestReview?.id ?? comment.id },
            told
          }
        ];
      }
      function older(a, b) {
        return a.createdAt.localeCompare(b.createdAt) || (a.id < b.id ? -1 : 1);
      }
    })
  ),
  /***/
  29844: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        h7: () => (
          /* binding */
          isProposed
        ),
        /* harmony export */
        j_: () => (
          /* binding */
          readEvent
        ),
        /* harmony export */
        q8: () => (
          /* binding */
          findTargets
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(73024);
      var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /* @__PURE__ */ __nccwpck_require__2.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
      var _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(79214);
      var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(64987);
      const proposing = ["pull_request", "pull_request_review", "pull_request_review_comment", "merge_group"];
      function isProposed({ GITHUB_EVENT_NAME: name }) {
        return proposing.includes(name ?? "");
      }
      const readers = {
        pull_request: ofPull,
        pull_request_target: ofPull,
        merge_group: ofMergeGroup,
        push: ofPush,
        workflow_run: ofWorkflowRun,
        workflow_dispatch: ofTree,
        schedule: ofTree
      };
      function readEvent(env, number) {
        const [owner, repo, more] = (env.GITHUB_REPOSITORY ?? "").split("/");
        if (!owner || !repo || more !== void 0)
          throw odd("GITHUB_REPOSITORY", "is not `owner/name`");
        const name = env.GITHUB_EVENT_NAME ?? "";
        const read2 = Object.hasOwn(readers, name) ? readers[name] : void 0;
        if (number !== void 0 && name !== "merge_group")
          return ofNumber({ env, owner, repo, name }, number);
        if (read2)
          return read2(new Event(env, owner, repo));
        const was = name ? `was triggered by the event \`${name}\`` : "was triggered without an event";
        const known = Object.keys(readers).map((each) => `\`${each}\``);
        throw new _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.dz(`The job ${was}. layer-review supports ${known.slice(0, -1).join(", ")} and ${known.at(-1)}. Change \`on:\` in the workflow, or set the input \`pull-request\`.`);
      }
      async function findTargets(client, occasion) {
        if (occasion.kind === "target")
          return [occasion.target];
        if (occasion.kind === "number")
          return [await (0, _target_js__WEBPACK_IMPORTED_MODULE_2__.QA)(client, occasion, occasion.number)];
        return (0, _target_js__WEBPACK_IMPORTED_MODULE_2__.s4)(client, occasion.head);
      }
      function ofNumber({ env, owner, repo, name }, number) {
        const event = name.startsWith("pull_request") ? new Event(env, owner, repo) : void 0;
        const own = event?.at("pull_request", "number");
        const meant = isProposed(env) && isCount(own) ? own : number;
        if (event && own === meant && readers[name] === ofPull)
          return ofPull(event);
        return { kind: "number", owner, repo, number: meant };
      }
      function ofPull(event) {
        const number = event.at("pull_request", "number");
        const changed = event.at("pull_request", "changed_files");
        if (!isCount(number))
          throw odd("pull_request.number", "is not a number");
        const pull = {
          number,
          state: event.at("pull_request", "state") === "closed" ? "closed" : "open",
          base: {
            ref: event.text("pull_request", "base", "ref"),
            sha: event.commit("pull_request", "base", "sha"),
            repo: event.repositoryId === void 0 ? void 0 : { node_id: event.repositoryId }
          },
          head: { sha: event.commit("pull_request", "head", "sha") },
          changed_files: isCount(changed) ? changed : void 0
        };
        const followsBase = event.at("action") === "edited";
        const headBefore = event.at("before");
        const source = event.at("pull_request", "head", "repo", "full_name");
        const readsOnly = isProposed(event.env) && isText(source) && source !== event.env.GITHUB_REPOSITORY;
        return {
          kind: "target",
          target: {
            ...(0, _target_js__WEBPACK_IMPORTED_MODULE_2__.tx)(event, pull),
            ...followsBase && { followsBase },
            ...readsOnly && { readsOnly },
            ...isCommit(headBefore) && { headBefore }
          }
        };
      }
      function ofMergeGroup(event) {
        const base = event.commit("merge_group", "base_sha");
        const ref = event.at("merge_group", "base_ref");
        const branch = isText(ref) ? { branch: ref.replace(/^refs\/heads\//, "") } : {};
        return range(event, event.commit("merge_group", "head_sha"), { ref: base, sha: base, ...branch });
      }
      function ofPush(event) {
        const ref = event.text("ref");
        if (event.at("deleted") === true)
          return { kind: "nothing", reason: `${ref} was deleted, so there is nothing to review.` };
        const head = isCommit(event.env.GITHUB_SHA) ? event.env.GITHUB_SHA : event.commit("after");
        const main = event.text("repository", "default_branch");
        const before = event.at("before");
        if (isCommit(before) && !/^0+$/.test(before))
          return range(event, head, { ref: before, sha: main });
        return range(event, head, ref === `refs/heads/${main}` ? void 0 : { ref: main, sha: main });
      }
      function ofWorkflowRun(event) {
        const owner = event.at("workflow_run", "head_repository", "owner", "login");
        const branch = event.at("workflow_run", "head_branch");
        const label = isText(owner) && isText(branch) ? `${owner}:${branch}` : void 0;
        const { owner: base, repo } = event;
        return { kind: "head", head: { owner: base, repo, sha: event.commit("workflow_run", "head_sha"), label } };
      }
      function ofTree(event) {
        const { GITHUB_SHA } = event.env;
        if (!isCommit(GITHUB_SHA))
          throw odd("GITHUB_SHA", "is not a commit SHA");
        return range(event, GITHUB_SHA, void 0);
      }
      function range({ owner, repo, repositoryId }, head, base) {
        const target2 = {
          owner,
          repo,
          repositoryId,
          head,
          base,
          number: void 0,
          changedFiles: void 0,
          conversation: false
        };
        return { kind: "target", target: target2 };
      }
      class Event {
        env;
        owner;
        repo;
        #payload;
        constructor(env, owner, repo) {
          this.env = env;
          this.owner = owner;
          this.repo = repo;
          this.#payload = read(env.GITHUB_EVENT_PATH);
        }
        get repositoryId() {
          const id = this.at("repository", "node_id");
          return isText(id) ? id : void 0;
        }
        at(...names) {
          return names.reduce((value, name) => typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0, this.#payload);
        }
        text(...names) {
          const value = this.at(...names);
          if (!isText(value))
            throw odd(names.join("."), "is missing");
          return value;
        }
        commit(...names) {
          const value = this.text(...names);
          if (!isCommit(value))
            throw odd(names.join("."), "is not a commit SHA");
          return value;
        }
      }
      function read(path2) {
        if (!path2)
          throw odd("GITHUB_EVENT_PATH", "is not set");
        try {
          return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path2, "utf8"));
        } catch (error) {
          throw odd("GITHUB_EVENT_PATH", `cannot be read (${error.message})`);
        }
      }
      function isText(value) {
        return typeof value === "string" && value !== "";
      }
      function isCommit(value) {
        return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
      }
      function isCount(value) {
        return Number.isSafeInteger(value) && value >= 0;
      }
      function odd(what, problem) {
        return new _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.dz(`The event that triggered the job is not usable: ${what} ${problem}. layer-review must run in a GitHub Actions job.`);
      }
    })
  ),
  /***/
  67267: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          readInputs
        ),
        /* harmony export */
        b: () => (
          /* binding */
          variable
        )
        /* harmony export */
      });
      var _gather_scopes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(84190);
      var _model_workflow_review_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(86661);
      var _policy_other_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(25929);
      var _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(79214);
      var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(64008);
      var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(79321);
      const mostComments = 100;
      function readInputs(env) {
        const reader = new Reader(env);
        const inputs = {
          token: reader.required("token", "Omit it to use the job's own token."),
          overrides: set({
            failOn: reader.choice("fail-on", [..._problem_js__WEBPACK_IMPORTED_MODULE_2__.gO, "never"]),
            gate: reader.choice("gate", ["all", "introduced"]),
            commentOn: reader.choice("comment-on", [..._problem_js__WEBPACK_IMPORTED_MODULE_2__.gO, "never"]),
            maxComments: reader.wholeNumber("max-comments", 0, mostComments),
            profile: reader.choice("profile", ["default", "strict"])
          }),
          policyPath: reader.path("policy") ?? _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.r2,
          floors: reader.elsewhere("floor"),
          scope: reader.choice("scope", _gather_scopes_js__WEBPACK_IMPORTED_MODULE_3__.W) ?? _gather_scopes_js__WEBPACK_IMPORTED_MODULE_3__.H,
          registry: reader.choice("registry", ["off", "known"], { on: "known" }) ?? "off",
          pullRequest: reader.wholeNumber("pull-request", 1, 999999999),
          checkName: env[variable("check-name")] === void 0 ? _model_workflow_review_inputs_js__WEBPACK_IMPORTED_MODULE_0__.od : reader.text("check-name"),
          jsonFile: reader.path("json-file"),
          sarifFile: reader.path("sarif-file")
        };
        if (inputs.sarifFile !== void 0 && inputs.sarifFile === inputs.jsonFile)
          reader.complain("sarif-file", inputs.sarifFile, "It must differ from `json-file`.");
        if (reader.complaints.length > 0) {
          const count = reader.complaints.length === 1 ? "An input is" : `${reader.complaints.length} inputs are`;
          throw new _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.dz([`${count} invalid; please correct the workflow:`, ...reader.complaints.map((each) => `- ${each}`)].join("\n"));
        }
        return inputs;
      }
      function set(values) {
        return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
      }
      function variable(name) {
        return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
      }
      class Reader {
        complaints = [];
        #env;
        constructor(env) {
          this.#env = env;
        }
        text(name) {
          return this.#env[variable(name)]?.trim() || void 0;
        }
        required(name, advice) {
          const value = this.text(name);
          if (value === void 0)
            this.complaints.push(`\`${name}\` is empty. ${advice}`);
          return value ?? "";
        }
        /** @param meant what should have been written instead of values that somebody may think of */
        choice(name, allowed, meant = {}) {
          const value = this.text(name);
          if (value === void 0)
            return void 0;
          const found = allowed.find((each) => each === value);
          if (found === void 0)
            this.complain(name, value, `It must be one of ${allowed.join(", ")}.${meant[value] ? ` Use \`${meant[value]}\`.` : ""}`);
          return found;
        }
        wholeNumber(name, least, most) {
          const value = this.text(name);
          if (value === void 0)
            return void 0;
          const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
          if (number >= least && number <= most)
            return number;
          this.complain(name, value, `It must be a whole number from ${least} to ${most}.`);
          return void 0;
        }
        path(name) {
          const value = this.text(name);
          if (value === void 0)
            return void 0;
          const path2 = value.replace(/^(?:\.\/)+/, "");
          const wrong = (0, _path_js__WEBPACK_IMPORTED_MODULE_4__.x)(path2);
          if (wrong === void 0)
            return path2;
          this.complain(name, value, `It must be a relative path inside the repository, with \`/\` as the separator; ${wrong}.`);
          return void 0;
        }
        /** Files of other repositories: one, or several on lines of their own. */
        elsewhere(name) {
          return (this.text(name)?.split(/\s+/) ?? []).flatMap((value) => {
            const file = (0, _policy_other_repository_js__WEBPACK_IMPORTED_MODULE_5__.IX)(value);
            if (!file)
              this.complain(name, value, "It must be a policy in a repository, such as `acme/policies/containers.yml@COMMIT`.");
            return file ?? [];
          });
        }
        complain(name, value, rule) {
          const shown = value.length > 60 ? `${value.slice(0, 60)}\u2026` : value;
          this.complaints.push(`\`${name}\` is ${JSON.stringify(shown)}. ${rule}`);
        }
      }
    })
  ),
  /***/
  6533: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        R: () => (
          /* binding */
          filesOf
        ),
        l: () => (
          /* binding */
          isCrowded
        )
      });
      var change2 = __nccwpck_require__2(18767);
      ;
      function hunksOf(patch) {
        return patch.split("\n").flatMap((line) => (0, change2.x2)(line) ?? []);
      }
      ;
      const manyLines = 1e4;
      function isCrowded(rows) {
        const lines = rows.reduce((sum, { patch }) => sum + (patch?.split("\n").length ?? 0), 0);
        return lines > manyLines;
      }
      function filesOf(rows) {
        const crowded = isCrowded(rows);
        return rows.filter(({ status }) => status !== "unchanged").map((row) => fileOf(row, crowded));
      }
      function fileOf(row, crowded) {
        const { filename, previous_filename, sha, status, changes } = row;
        const isMoved = row.patch === void 0 && status === "renamed" && changes === 0 && !crowded;
        const patch = isMoved ? "" : row.patch;
        return {
          path: filename,
          previousPath: status === "renamed" ? previous_filename : void 0,
          status: status === "copied" ? "added" : status === "changed" || status === "unchanged" ? "modified" : status,
          hunks: patch === void 0 ? void 0 : hunksOf(patch),
          oid: sha ?? void 0
        };
      }
    })
  ),
  /***/
  79321: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          pathComplaint
        )
        /* harmony export */
      });
      function pathComplaint(path2) {
        if (path2 === "")
          return "it is empty";
        if (path2.length > longest)
          return `it is longer than ${longest} characters`;
        if (path2.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path2))
          return "it is absolute";
        if (/[\u0000-\u001f\u007f]/.test(path2))
          return "it contains control characters";
        const parts2 = path2.split("/");
        if (parts2.includes(".."))
          return "it contains `..`";
        if (parts2.includes("") || parts2.includes("."))
          return "it contains an empty or `.` segment";
        return void 0;
      }
      const longest = 4096;
    })
  ),
  /***/
  85655: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Xy: () => (
          /* binding */
          withHunksOf
        ),
        /* harmony export */
        ce: () => (
          /* binding */
          readHunks
        ),
        /* harmony export */
        pG: () => (
          /* binding */
          listPullFiles
        )
        /* harmony export */
      });
      var _listed_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6533);
      const pageSize = 100;
      const mostListed = 3e3;
      async function listPullFiles(client, { owner, repo, number }, expected) {
        if (number === void 0)
          return [];
        const page = async (index) => {
          const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
            owner,
            repo,
            pull_number: number,
            per_page: pageSize,
            page: index
          });
          return data;
        };
        try {
          const pages = Math.max(1, Math.ceil(Math.min(expected, mostListed) / pageSize));
          const rows = await Promise.all(Array.from({ length: pages }, (_, i) => page(i + 1)));
          return (0, _listed_files_js__WEBPACK_IMPORTED_MODULE_0__.R)(rows.flat());
        } catch {
          return [];
        }
      }
      function withHunksOf(listed, files) {
        const byPath = new Map(listed.map((file) => [file.path, file]));
        return files.map((file) => {
          const told = byPath.get(file.path);
          return file.hunks === void 0 && told !== void 0 && isSame(told, file) ? { ...file, hunks: told.hunks } : file;
        });
      }
      function isSame(a, b) {
        return a.oid !== void 0 && a.oid === b.oid && a.status === b.status && a.previousPath === b.previousPath;
      }
      async function readHunks(client, { owner, repo, number }, { file, index }) {
        const page = { per_page: 1, page: index + 1 };
        const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
          owner,
          repo,
          pull_number: number,
          ...page
        });
        return withHunksOf((0, _listed_files_js__WEBPACK_IMPORTED_MODULE_0__.R)(data), [file])[0].hunks;
      }
    })
  ),
  /***/
  64987: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Gg: () => (
          /* binding */
          titleOf
        ),
        /* harmony export */
        QA: () => (
          /* binding */
          askForPull
        ),
        /* harmony export */
        s4: () => (
          /* binding */
          findPulls
        ),
        /* harmony export */
        tx: () => (
          /* binding */
          pullTarget
        ),
        /* harmony export */
        yb: () => (
          /* binding */
          isOpenPull
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(28881);
      function isOpenPull(target2) {
        return target2.conversation && target2.number !== void 0 && target2.base !== void 0;
      }
      function titleOf({ owner, repo, number, head }) {
        return number === void 0 ? `${owner}/${repo}@${head.slice(0, 7)}` : `${owner}/${repo}#${number}`;
      }
      function pullTarget({ owner, repo }, pull) {
        return {
          owner,
          repo,
          repositoryId: pull.base.repo?.node_id,
          head: pull.head.sha,
          base: { ref: pull.base.ref, sha: pull.base.sha },
          number: pull.number,
          changedFiles: pull.changed_files,
          conversation: pull.state === "open"
        };
      }
      const permission = "pull-requests: read";
      async function askForPull(client, { owner, repo }, number) {
        try {
          const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
            owner,
            repo,
            pull_number: number
          });
          return pullTarget({ owner, repo }, data);
        } catch (error) {
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.g5)(error, `read the pull request #${number}`, permission);
        }
      }
      const pageSize = 100;
      const mostPages = 5;
      async function findPulls(client, { owner, repo, sha, label }) {
        const ours = (pulls) => pulls.filter(({ state, head }) => state === "open" && head.sha === sha).map((pull) => pullTarget({ owner, repo }, pull));
        const pages = async (filter, most) => {
          const found = [];
          for (let page = 1; page <= most; page++) {
            const { data } = await client.request("GET /repos/{owner}/{repo}/pulls", {
              ...{ owner, repo, page, ...filter },
              ...{ state: "open", sort: "updated", direction: "desc", per_page: pageSize }
            });
            found.push(...data);
            if (data.length < pageSize || ours(found).length > 0)
              break;
          }
          return ours(found);
        };
        try {
          if (label !== void 0)
            return await pages({ head: label }, mostPages);
          const { data } = await client.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
            owner,
            repo,
            commit_sha: sha
          });
          const associated = ours(data);
          return associated.length > 0 ? associated : await pages({}, mostPages);
        } catch (error) {
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.g5)(error, "find the pull request", permission);
        }
      }
    })
  ),
  /***/
  93978: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Zc: () => (
          /* binding */
          readTree
        ),
        /* harmony export */
        hP: () => (
          /* binding */
          linksOf
        ),
        /* harmony export */
        vU: () => (
          /* binding */
          treeIsCut
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(28881);
      const mostAsked = 200;
      const parallel2 = 6;
      async function readTree(client, { owner, repo, sha }, quick = false) {
        const entries = /* @__PURE__ */ new Map();
        const folders = /* @__PURE__ */ new Set();
        const leftOut = [];
        let asked = 0;
        const take = async (tree, folder, recursive) => {
          asked += 1;
          const depth = recursive ? { recursive: "1" } : {};
          const { data } = await client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
            owner,
            repo,
            tree_sha: tree,
            ...depth
          });
          if (data.truncated && recursive && !quick)
            return void 0;
          if (data.truncated)
            leftOut.push(folder);
          const below = [];
          for (const { path: path2, mode, type, sha: oid } of data.tree) {
            const row = { path: folder + path2, mode, oid };
            if (type !== "tree") {
              entries.set(row.path, row);
              continue;
            }
            folders.add(row.path);
            if (!recursive)
              below.push(row);
          }
          return below;
        };
        const open = async (tree, folder) => {
          const whole2 = asked < mostAsked ? await take(tree, folder, true) : void 0;
          if (whole2)
            return;
          if (asked >= mostAsked) {
            leftOut.push(folder);
            return;
          }
          const below = await take(tree, folder, false) ?? [];
          const next = async () => {
            for (let each = below.shift(); each; each = below.shift())
              await open(each.oid, `${each.path}/`);
          };
          await Promise.all(Array.from({ length: parallel2 }, next));
        };
        try {
          await open(sha, "");
        } catch (error) {
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.g5)(error, "list the files of the repository", "contents: read");
        }
        return { entries, folders, leftOut };
      }
      function linksOf({ entries }) {
        return [...entries].flatMap(([path2, { mode }]) => mode === "120000" ? [path2] : []);
      }
      function treeIsCut({ leftOut }) {
        if (leftOut.length === 0)
          return void 0;
        const shown = leftOut.slice(0, 3).map((folder) => folder || "/");
        const more = leftOut.length > shown.length ? ` and ${leftOut.length - shown.length} more` : "";
        return `The repository has more files than GitHub lists within the time limit, so some were not reviewed: those in ${shown.join(", ")}${more}`;
      }
    })
  ),
  /***/
  37549: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        U: () => (
          /* binding */
          Connections
        )
      });
      ;
      const external_node_http_namespaceObject = process.getBuiltinModule("node:http");
      ;
      const external_node_https_namespaceObject = process.getBuiltinModule("node:https");
      ;
      const external_node_tls_namespaceObject = process.getBuiltinModule("node:tls");
      ;
      function proxyOf(url, env) {
        if (isLoopback(url.hostname) || isExcepted(url, env.no_proxy || env.NO_PROXY || ""))
          return void 0;
        const text = url.protocol === "https:" ? env.https_proxy || env.HTTPS_PROXY : env.http_proxy || env.HTTP_PROXY;
        if (!text)
          return void 0;
        const written = /^https?:\/\//i.test(text) ? text : `http://${text}`;
        return URL.canParse(written) ? new URL(written) : void 0;
      }
      function isLoopback(hostname) {
        return hostname === "localhost" || hostname.startsWith("127.") || hostname === "[::1]";
      }
      function isExcepted({ hostname, port, protocol }, list) {
        const withPort = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
        return list.split(",").map((each) => each.trim().toLowerCase().replace(/^\*?\./, "")).some((each) => each === "*" || [hostname, withPort].some((name) => name === each || name.endsWith(`.${each}`)));
      }
      function proxyHeaders({ username, password }) {
        if (username === "")
          return {};
        const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        return { "proxy-authorization": `Basic ${Buffer.from(login).toString("base64")}` };
      }
      class TunnelAgent extends external_node_https_namespaceObject.Agent {
        #proxy;
        constructor(proxy, options) {
          super(options);
          this.#proxy = proxy;
        }
        createConnection(options, done) {
          const path2 = `${options.host}:${options.port}`;
          const send = this.#proxy.protocol === "https:" ? external_node_https_namespaceObject.request : external_node_http_namespaceObject.request;
          const fail2 = (error) => done(error, void 0);
          send(this.#proxy, { method: "CONNECT", path: path2, headers: { host: path2, ...proxyHeaders(this.#proxy) }, agent: false }).once("connect", ({ statusCode }, socket) => {
            if (statusCode === 200)
              return done(null, (0, external_node_tls_namespaceObject.connect)({ ...options, socket }));
            socket.destroy();
            fail2(Object.assign(new Error("the proxy refused"), { code: `proxy ${statusCode}` }));
          }).once("response", (answer) => {
            answer.destroy();
            fail2(Object.assign(new Error("the proxy refused"), { code: `proxy ${answer.statusCode}` }));
          }).once("error", fail2).end();
        }
      }
      ;
      class Connections {
        #env;
        #agents = /* @__PURE__ */ new Map();
        /** @param env where proxies are named */
        constructor(env) {
          this.#env = env;
        }
        /** A request that is still to be ended, with its body. */
        request(url, { method, headers, lookup }) {
          const proxy = proxyOf(url, this.#env);
          const agent = this.#agentFor(url, proxy, lookup);
          if (url.protocol === "https:")
            return (0, external_node_https_namespaceObject.request)(url, { method, headers, agent });
          if (!proxy)
            return (0, external_node_http_namespaceObject.request)(url, { method, headers, agent });
          const ofProxy = { host: url.host, ...proxyHeaders(proxy) };
          return (0, external_node_http_namespaceObject.request)(new URL("/", proxy), { method, headers: { ...headers, ...ofProxy }, agent, path: url.href });
        }
        #agentFor({ protocol }, proxy, lookup) {
          const key = [protocol, lookup?.name, proxy?.href].join(" ");
          const kept = this.#agents.get(key);
          if (kept)
            return kept;
          const options = { keepAlive: true, ...!proxy && lookup && { lookup: lookup.find } };
          const agent = protocol === "https:" ? proxy ? new TunnelAgent(proxy, options) : new external_node_https_namespaceObject.Agent(options) : new external_node_http_namespaceObject.Agent(options);
          this.#agents.set(key, agent);
          return agent;
        }
      }
    })
  ),
  /***/
  90455: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        En: () => (
          /* binding */
          isComposePath
        ),
        /* harmony export */
        GK: () => (
          /* binding */
          overrideFiles
        ),
        /* harmony export */
        Kr: () => (
          /* binding */
          isOverridePath
        ),
        /* harmony export */
        WI: () => (
          /* binding */
          envFileBeside
        ),
        /* harmony export */
        bB: () => (
          /* binding */
          defaultFiles
        ),
        /* harmony export */
        oN: () => (
          /* binding */
          besides
        )
        /* harmony export */
      });
      var _text_path_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(37976);
      const defaultFiles = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
      const overrideFiles = [
        "compose.override.yml",
        "compose.override.yaml",
        "docker-compose.override.yml",
        "docker-compose.override.yaml"
      ];
      function isOverridePath(path2) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(path2);
        return overrideFiles.some((each) => each === name);
      }
      function besides(path2) {
        return [envFileBeside(path2), ...[...defaultFiles, ...overrideFiles].map((name) => (0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.hd)((0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(path2), name))];
      }
      function envFileBeside(path2) {
        return (0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.hd)((0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(path2), ".env");
      }
      function isComposePath(path2) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(path2);
        return /^(?:(?:docker-)?compose|docker-stack)\d*(?:[._-].*)?\.ya?ml$|.[.-](?:docker-)?compose\.ya?ml$/i.test(name) && !/(?:^|\/)\.github\/workflows\/[^/]*$/.test(path2);
      }
    })
  ),
  /***/
  56518: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        BV: () => (
          /* binding */
          isBakePath
        ),
        /* harmony export */
        Om: () => (
          /* binding */
          mayBeContainerFile
        ),
        /* harmony export */
        UL: () => (
          /* binding */
          endsLikeProgram
        ),
        /* harmony export */
        WI: () => (
          /* binding */
          isDevContainerPath
        ),
        /* harmony export */
        e4: () => (
          /* binding */
          isDockerfilePath
        )
        /* harmony export */
      });
      var _text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(37976);
      var _file_endings_data_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(52);
      const { otherFormats, programs, neverContainer, backups } = _file_endings_data_js__WEBPACK_IMPORTED_MODULE_0__.n;
      function isDockerfilePath(path2) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path2);
        if (/^(?:.+[._-])?(?:docker|container)file$/i.test(name))
          return true;
        return /^(?:[dD]ocker|[cC]ontainer)file[._-]/.test(name) && !otherFormats.test(name) && // Programs that work on Dockerfiles are named in lower case; `Dockerfile.go` is the one of a Go program.
        !(/^[dc]/.test(name) && programs.test(name));
      }
      function isDevContainerPath(path2) {
        return /(?:^|\/)(?:\.devcontainer\/(?:[^/]+\/)?devcontainer|\.devcontainer)\.json$/.test(path2);
      }
      function isBakePath(path2) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path2);
        return /\.(?:hcl|json)$/.test(name) && (/(?:^|[._-])docker-bake[._-]/.test(name) || /(?:^|[._-])bake\.hcl$/.test(name));
      }
      function endsLikeProgram(path2) {
        return programs.test(path2) && !/\.txt$/i.test(path2);
      }
      const ofStacks = /^(?:docker[-_]?)?(?:compose|stack|swarm)s?(?:[-_]?files)?$/i;
      function mayBeContainerFile(path2) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path2);
        const isStructured = /\.(?:ya?ml|json)$/i.test(name);
        if (/(?:^|\/)\.github\/workflows\/[^/]*$/.test(path2))
          return void 0;
        if (!isStructured && (otherFormats.test(name) || neverContainer.test(name)))
          return void 0;
        if (backups.test(name))
          return "possible";
        if (/docker|container|compose(?!r)|stack|swarm/i.test(name) && !programs.test(name))
          return "likely";
        if (/\.ya?ml$/i.test(name) && ofStacks.test((0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)((0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.yS)(path2))))
          return "likely";
        if (/lock/i.test(name) && /\.json$/i.test(name) || programs.test(name) && !/\.txt$/i.test(name))
          return void 0;
        return "possible";
      }
    })
  ),
  /***/
  66819: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Aw: () => (
          /* binding */
          isWayToLogIn
        ),
        /* harmony export */
        CE: () => (
          /* binding */
          isMadeUpFor
        ),
        /* harmony export */
        Dz: () => (
          /* binding */
          isForBrowsers
        ),
        /* harmony export */
        E5: () => (
          /* binding */
          isOfNoIssuer
        ),
        /* harmony export */
        IC: () => (
          /* binding */
          isSecretReference
        ),
        /* harmony export */
        QC: () => (
          /* binding */
          noNames
        ),
        /* harmony export */
        Rr: () => (
          /* binding */
          isObjectStore
        ),
        /* harmony export */
        XI: () => (
          /* binding */
          namesHash
        ),
        /* harmony export */
        dH: () => (
          /* binding */
          kindOfCredential
        ),
        /* harmony export */
        hN: () => (
          /* binding */
          isCredentialName
        ),
        /* harmony export */
        qy: () => (
          /* binding */
          opensPublicStore
        ),
        /* harmony export */
        uo: () => (
          /* binding */
          isCredential
        ),
        /* harmony export */
        v$: () => (
          /* binding */
          madeBy
        )
        /* harmony export */
      });
      var _text_name_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(95484);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(38526);
      var _credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(49445);
      var _credential_words_data_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(83326);
      var _stand_ins_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(59307);
      const { credentialWords, lastWords, compound, keyWords, openKeyWords, anywhereWords, firstWords, aboutWords, wholes } = _credential_words_data_js__WEBPACK_IMPORTED_MODULE_2__.Z;
      const { issuers, issuedWords, ownWords, inBrowsers, otherThings, tailWords, waysToLogIn } = _credential_words_data_js__WEBPACK_IMPORTED_MODULE_2__.Z;
      const noNames = { add: [], leaveOut: [] };
      function judge(name, names) {
        const known = verdicts(names);
        const verdict = known.get(name) ?? judged(name, names);
        known.set(name, verdict);
        return verdict;
      }
      const verdicts = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((_) => /* @__PURE__ */ new Map());
      function judged(name, { add, leaveOut }) {
        const spellings = [
          name.toLowerCase(),
          name.toLowerCase().replace(/^-{1,2}/, "").replaceAll("-", "_")
        ];
        if (spellings.some((each) => add.includes(each)))
          return "sure";
        if (spellings.some((each) => leaveOut.includes(each)))
          return "no";
        if (wholes.test(name.toLowerCase()))
          return "sure";
        const inBrowser = inBrowsers.exec(name.toLowerCase())?.[0];
        const words = wordsIn(name.slice(inBrowser?.length));
        return inBrowser && !words.some((word) => saysSecret.test(word)) ? "no" : judgedByWords(words);
      }
      const saysSecret = /^(?:secrets?|private|pass|pwd|pw)$|passw|passphrase|secret$/;
      function wordsIn(name) {
        return name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).map((word) => /^([a-z]{2,40})\d{1,2}$/.exec(word)?.[1] ?? word);
      }
      function judgedByWords(parts2) {
        const last = parts2.at(-1);
        if (last === void 0)
          return "no";
        const whole2 = parts2.join("_");
        if (otherThings.test(whole2))
          return "no";
        if (wholes.test(whole2))
          return "sure";
        if (parts2.some((word) => anywhereWords.has(word)) || firstWords.has(parts2[0]))
          return "no";
        const several = parts2.length > 1;
        if (several && aboutWords.has(last))
          return "no";
        if (several && lastWords.has(last) || last === "auth")
          return "sure";
        const said = parts2.map((_, i) => judgedWord(i, parts2));
        if (said.includes("sure"))
          return isTailed(said.lastIndexOf("sure"), parts2) ? "maybe" : "sure";
        return lastWords.has(last) || said.includes("maybe") ? "maybe" : "no";
      }
      function isTailed(i, parts2) {
        if (!/^(?:secrets?|tokens?|keys?)$/.test(parts2[i]))
          return false;
        return parts2.slice(i + 1).some((word) => !tailWords.has(word) && !issuers.has(word) && !keyWords.has(word) && !/^\d/.test(word));
      }
      function judgedWord(i, parts2) {
        const word = parts2[i];
        if (credentialWords.has(word) || word.length > 6 && compound.test(word))
          return "sure";
        if (word === "salt" || word === "pepper")
          return "maybe";
        if (keyWords.has(/^(.{3,})keys?$/.exec(word)?.[1] ?? ""))
          return "sure";
        if (word !== "key" && word !== "keys")
          return "no";
        if (i > 0 && keyWords.has(parts2[i - 1]))
          return "sure";
        if (parts2[i - 1] === "allowed")
          return "maybe";
        return word === "key" && !parts2.some((each) => openKeyWords.has(each)) ? "maybe" : "no";
      }
      function isCredentialName(name, names = noNames) {
        return judge(name, names) === "sure";
      }
      function isForBrowsers(name) {
        return inBrowsers.test(name.toLowerCase());
      }
      function madeBy(name) {
        const words = wordsIn(name);
        if (words.some((word) => issuers.has(word)))
          return "other";
        if (words.some((word) => saysPassword.test(word)))
          return words.some((word) => ownWords.has(word)) || words.every(isInside) ? "own" : "either";
        if (/(?:_cookie|root_token_id|token_secret)$/.test(words.join("_")))
          return "own";
        return words.some((word) => ownWords.has(word)) && !words.some((word) => issuedWords.has(word)) ? "own" : "either";
      }
      function isMadeUpFor(name, value) {
        if ((0, _credential_values_js__WEBPACK_IMPORTED_MODULE_1__.F)(value))
          return true;
        const words = wordsIn(name).filter((word) => !/^(?:secrets?|keys?|base)$/.test(word));
        const isNamed = words.length === 0 || words.some((word) => ownWords.has(word) || saysPassword.test(word));
        return isNamed && madeBy(name) === "own";
      }
      const saysPassword = /^(?:pass|pwd|pw|psw)$|passw|passphrase|(?:pass|pw)$/;
      function kindOfCredential(name) {
        const words = wordsIn(name);
        if (name.startsWith("-") || words.some((word) => saysPassword.test(word)))
          return "password";
        const key = words.findLastIndex((word) => /^keys?$/.test(word));
        const before = words[key - 1] ?? "";
        if (key >= 0)
          return kindsOfKeys.has(before) ? `${before === "api" ? "API" : before} key` : "key";
        return /(?:token|secret|salt)(?=s?$)/.exec(words.findLast((word) => /(?:token|secret|salt)s?$/.test(word)) ?? "")?.[0] ?? "credential";
      }
      const kindsOfKeys = /* @__PURE__ */ new Set(["secret", "signing", "encryption", "private", "master", "access", "session", "api"]);
      function isInside(word) {
        return saysPassword.test(word) || (0, _stand_ins_js__WEBPACK_IMPORTED_MODULE_3__.SJ)(word);
      }
      function isCredential(name, value, names = noNames) {
        const judged2 = opensPublicStore(name, value) ? "no" : judge(name, names);
        if (judged2 === "no" || !(0, _credential_values_js__WEBPACK_IMPORTED_MODULE_1__.oD)(value))
          return false;
        if (isSecretReference(value, names) || namesSecret(name, value) || names.replaced?.has(`${name}=${value}`))
          return false;
        if (isOfNoIssuer(name, value) || isKindOfLicence(name, value) || isNameOfPair(name, value))
          return false;
        if (isWayToLogIn(name, value) || isPlaceToLogIn(name, value) || isDigest(name, value))
          return false;
        if (madeBy(name) !== "own" && (!(0, _credential_values_js__WEBPACK_IMPORTED_MODULE_1__.TT)(value) || isNoSecret(name, value)))
          return false;
        return judged2 === "sure" || value.split(",").some(_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.EZ);
      }
      function isSecretReference(value, names = noNames) {
        return names.references?.has(value.trim()) || /^(?:place|nothing)$/.test((0, _credential_values_js__WEBPACK_IMPORTED_MODULE_1__.x2)(value));
      }
      function namesSecret(name, value) {
        const said = value.trim();
        const isName = /^[a-z][\w-]*$/i.test(said) && /[a-z\d][_-]/i.test(said);
        if (isName && said === name)
          return true;
        if (!isName || madeBy(name) === "own")
          return false;
        return wordsIn(said).join() === wordsIn(name).join() || /^[A-Z\d_]+$/.test(said) && isCredentialName(said);
      }
      function isOfNoIssuer(name, value) {
        if (madeBy(name) !== "other")
          return false;
        if ((0, _stand_ins_js__WEBPACK_IMPORTED_MODULE_3__.xu)(value) || (0, _credential_values_js__WEBPACK_IMPORTED_MODULE_1__.P$)(value) || /(.)\1{11}/.test(value))
          return true;
        const words = wordsIn(name);
        if (!words.some((word) => issuedWords.has(word)) || words.some((word) => saysPassword.test(word)))
          return false;
        const text = value.trim();
        if (words.some(isObjectStore))
          return /\s/.test(text);
        return /\s|^[a-z]{1,12}(?:[-_.][a-z]{1,12})?$/.test(text) || (0, _stand_ins_js__WEBPACK_IMPORTED_MODULE_3__.xu)(text, new Set((0, _text_name_words_js__WEBPACK_IMPORTED_MODULE_4__.L)(name)));
      }
      function isNameOfPair(name, value) {
        const words = wordsIn(name);
        if (words.includes("secret") || (0, _credential_values_js__WEBPACK_IMPORTED_MODULE_1__.EZ)(value))
          return false;
        const whole2 = words.join("_");
        return /access_?key_?id$/.test(whole2) || /access_?key$/.test(whole2) && words.some(isObjectStore);
      }
      function isObjectStore(word) {
        return stores.has(word);
      }
      const stores = /* @__PURE__ */ new Set(["aws", "s3", "minio", "garage", "ceph", "r2", "wasabi"]);
      function isKindOfLicence(name, value) {
        return /licen[cs]e/i.test(name) && /^[a-z][a-z_-]{1,23}$/i.test(value.trim());
      }
      function isWayToLogIn(name, value) {
        const way = value.trim().toLowerCase();
        const isWay = (each) => waysToLogIn.has(each) || issuers.has(each);
        return wordsIn(name).at(-1) === "auth" && (isWay(way) || way.split(/[\s,_-]+/).every(isWay));
      }
      function isDigest(name, value) {
        return namesHash(name, value.trim()) && kindOfCredential(name) !== "password";
      }
      function isPlaceToLogIn(name, value) {
        return wordsIn(name).at(-1) === "auth" && /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?$/.test(value.trim());
      }
      function isNoSecret(name, value) {
        const text = value.trim();
        if (/^[A-Za-z]{1,2}$/.test(text))
          return kindOfCredential(name) !== "password" || /^x/i.test(text);
        return /^\d{1,5}(?:\.\d{1,3})?$|^(?:0x)?(?:[0-9A-F]{16}|[0-9A-F]{40})$/.test(text);
      }
      function opensPublicStore(name, value) {
        return value === "changeit" && /trust[-_.]?store/i.test(name);
      }
      function namesHash(name, value) {
        return /(?:sha-?\d{1,3}|md5|hash|digest|check_?sum)$/i.test(name) && /^(?:[\da-f]{32,128}|[A-Za-z\d+/]{27,88}={0,2})$/i.test(value);
      }
    })
  ),
  /***/
  49445: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        EZ: () => (
          /* binding */
          looksRandom
        ),
        /* harmony export */
        F: () => (
          /* binding */
          isMadeUp
        ),
        /* harmony export */
        P$: () => (
          /* binding */
          isDrummed
        ),
        /* harmony export */
        TT: () => (
          /* binding */
          isCredentialValue
        ),
        /* harmony export */
        h8: () => (
          /* binding */
          isWeakHash
        ),
        /* harmony export */
        iD: () => (
          /* binding */
          mayBeCredential
        ),
        /* harmony export */
        oD: () => (
          /* binding */
          standsForItself
        ),
        /* harmony export */
        sP: () => (
          /* binding */
          isPasswordHash
        ),
        /* harmony export */
        x2: () => (
          /* binding */
          saidOfSecret
        )
        /* harmony export */
      });
      var _stand_ins_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(59307);
      function looksRandom(value) {
        const written = (0, _stand_ins_js__WEBPACK_IMPORTED_MODULE_0__.UI)(value);
        if (written !== void 0)
          return looksRandom(written);
        if (!/^[\w+/=.~!@#%^&*-]{16,512}$/.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value))
          return false;
        if (isHexadecimal(value))
          return true;
        return new Set(value).size >= 10 && !/^[a-z]+(?:[-_./](?:[A-Z][a-z]+|[a-z0-9]+))*$/.test(value);
      }
      function isHexadecimal(value) {
        const [digits = ""] = /(?<![^\W_])[\da-f]{16,}$/.exec(value) ?? [];
        return new Set(digits).size >= 8;
      }
      function isMadeUp(value) {
        return !looksRandom(value.trim());
      }
      function isDrummed(value) {
        const letters = value.toLowerCase().replace(/[^a-z]+/g, "");
        const middle = letters.replace(/[^asdfghjkl]+/g, "");
        return letters.length >= 16 && middle.length * 10 >= letters.length * 9;
      }
      function saidOfSecret(value) {
        const text = value.trim().replace(/^(?:"([^"]+)"|'([^']+)')$/, "$1$2");
        if (/^(?:''|"")?$/.test(text) || (0, _stand_ins_js__WEBPACK_IMPORTED_MODULE_0__.NH)(text))
          return "nothing";
        return sayings.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0] ?? "itself";
      }
      function isCredentialValue(value) {
        return standsForItself(value) && !(0, _stand_ins_js__WEBPACK_IMPORTED_MODULE_0__.WG)(value);
      }
      function standsForItself(value) {
        return saidOfSecret(value) === "itself";
      }
      function mayBeCredential(value) {
        return value.trim() === "" || (0, _stand_ins_js__WEBPACK_IMPORTED_MODULE_0__.NH)(value) || standsForItself(value);
      }
      function isPasswordHash(value) {
        return /^\$(?:1|5|6|7|y|apr1|2[abxy]|argon2id?|argon2d|scrypt|pbkdf2[\w-]*)\$.|^\{(?:S?SHA\d*|S?MD5|[\w-]{1,20}CRYPT)(?:\.\w{1,8})?\}.|^[\da-f]{16,64}\$[\da-f]{64}$/i.test(withoutAccount(value)) || /^(?:sha1|argon2):[\w$]/i.test(value);
      }
      function isWeakHash(value) {
        return /^\$(?:1|apr1)\$|^\{S?(?:SHA\d*|MD5)(?:\.\w{1,8})?\}|^[\da-f]{16,64}\$[\da-f]{64}$/i.test(withoutAccount(value)) || /^sha1:/i.test(value);
      }
      function withoutAccount(value) {
        return /^(?:[\w.@-]{1,64}:)?([\s\S]*)$/.exec(value)?.[1] ?? "";
      }
      const answers = [
        /^(?:true|false|yes|no|on|off|none|null|nil|undefined|0|1|enabled?|disabled?|required|optional|always|never|auto|default|y|n|t|f)$/i,
        /^\d+(?:\.\d+)?\s?(?:ns|us|ms|s|sec|m|min|h|d|w|k|kb|mb|gb|kib|mib|gib|g|b|%)$/i
      ];
      const kind = "(?:(?:http|sasl|auth)[-_])?(?:basic|digest|bearer|negotiate|htpasswd|ldaps?|x?oauth2?|oauthbearer|oidc|saml2?|jwt|m?tls|kerberos|gssapi|ntlm|sasl|plain(?:text)?|login|noauth|scram-sha-\\d+(?:-plus)?|(?:cram-|s)?md5|s?sha(?:-?\\d+)?|b?crypt|scrypt|argon2\\w{0,2}|pbkdf2\\w{0,9}|[hrep]s\\d{3}|aes-?\\d{3}(?:-\\w{3})?|sasl[-_]ssl)";
      const kinds2 = [
        /^(?:[a-z]{1,20}[-_]){0,3}[cx]srf[-_]?token$/i,
        new RegExp(`^${kind}(?:[\\s,;|]{1,3}${kind}){0,9}$`, "i")
      ];
      const path2 = "(?:\\.{0,2}|~|[A-Za-z]:|%[\\w.:()-]{1,80}%)[/\\\\][\\w.@ /\\\\-]*";
      const part = "(?:[a-z][a-z_.-]{0,40}(?:\\d{1,3}[a-z_.-]{1,40})?\\d{0,3}|\\d{1,3})";
      const store = "(?:[a-z\\d]{1,20}[-_:]){0,3}(?:env|environ|environment|file|secrets?|secrets?manager|vault|keyring|keychain|keystore|kv|ssm|sops)";
      const places = [
        // a path, from a variable on too, or several by names: `staging=/run/a,live=/run/b`
        new RegExp(`^(?:[@<]|${store}:)?${path2}$`),
        // a store, and what the secret is called there: `keyring:db`, `from_env:DB_PASSWORD`, `aws:ssm:/prod/db`
        new RegExp(`^${store}:/?${part}(?:[/:#]${part}){0,12}$`, "i"),
        // the same of a store of any name, by the path in it: `k8s:shop/db`
        new RegExp(`^[a-z][a-z\\d-]{1,20}:/?${part}(?:[/:#]${part}){0,12}/${part}(?:[:#]${part})?$`),
        // a tag of YAML with a name: `!secret db`, `!env DB_PASSWORD`
        new RegExp(`^!(?:[a-z_/-]{2,30}|[A-Z]{2,10}) (?:\\||${part}(?:[/:#]${part}){0,12})$`),
        /^!(?:[a-z_/-]{2,30}|[A-Z]{2,10}) [A-Z][A-Z_]{0,60}\d{0,3}$/,
        // what a program fills in: `$__file{/run/secrets/db}`, `$ENV{NAME}`
        /^\$[a-z_]{2,20}\{[^{}]{1,200}\}$/i,
        /^%[\w.:()-]{1,80}%$/,
        /^[\w.-]{1,60}=\/[\w./-]*(?:,[\w.-]{1,60}=\/[\w./-]*){0,30}$/,
        /^[\w./\\@-]+\.(?:json|pem|key|crt|cer|der|p12|pfx|jks|txt|ya?ml|env|conf|cfg|ini|toml|xml|properties|sock|asc|gpg|pub|sh|py|js)$/i,
        // a file in a folder, by its ending
        /^[a-z\d_@+-][a-z\d_.@+-]*(?:[/\\][a-z\d_.@+-]+){1,12}\.[a-z][a-z\d]{0,4}$/,
        // addresses without a password
        /^[a-z][\w+.:-]*:\/\/[^@\s]*$/i,
        // by the store's name, and in its own spelling
        /^(?:arn|vault:v\d{1,3}|awssm|gcpsm|secretref|keyvault|azurekv|encrypted):/i,
        // a store of several, by its name: `runtime-secrets`
        /^[a-z]{2,20}(?:[-_][a-z]{2,20}){0,4}[-_](?:secrets|credentials|passwords|tokens|keys)$/,
        /^(?:ENC\[|\{cipher\}|AQICAH|projects\/)/,
        // a variable of the environment: `os.environ/NAME`, `process.env.NAME`, `getenv("NAME")`
        /^(?:[a-z_]{1,40}\.){0,3}(?:get_?)?env(?:iron(?:ment)?)?(?:[./][a-z_]\w*|\[["'\w].*)$/i,
        // what a function gives: `@Microsoft.KeyVault(SecretUri=\u2026)`, `lookup('env', 'NAME')`
        /^@?[A-Za-z][\w.]{2,60}\([^()]{0,300}\)$/,
        // names of classes and modules, and where a store keeps a secret: `django.contrib.auth.hashers`, `secret/data/app`
        /^[A-Za-z_]{2,40}\d?(?:\.[A-Za-z_]{2,60}\d?){2,12}$/,
        /^\\?[A-Z]\w{1,40}(?:\\{1,2}[A-Z]\w{1,60}){1,12}$/,
        /^[a-z][a-z_-]{1,40}(?:\/[a-z][a-z_.-]{1,60}){1,12}$/
      ];
      const open = [
        /^pk[_.](?:test|live|eyJ)|^phc_|^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\w+) AAAA|^-----BEGIN (?:PUBLIC KEY|CERTIFICATE|RSA PUBLIC KEY|PGP PUBLIC)/,
        /^B[\w-]{86}$|^0x[\da-f]{40}$/i,
        /^RW[A-Za-z\d+/]{54}$/,
        /^(?!nsec)[a-z]{2,12}1[02-9ac-hj-np-z]{38,58}$|^ibc\/[\dA-F]{64}$/,
        /^[\w-]{1,32}:[x*!]?:\d+:\d+:/
      ];
      const sayings = [
        ["answer", answers],
        ["kind", kinds2],
        ["place", places],
        ["public", open]
      ];
    })
  ),
  /***/
  83326: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Z: () => (
          /* binding */
          credentialWordLists
        )
        /* harmony export */
      });
      var _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(36270);
      const credentialWordLists = {
        source: ["the names that official images use", "the documentation of common services", "RFC 4422"],
        asOf: "2026-11-24",
        /** Words that name a credential by themselves. */
        credentialWords: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)(`
  password passwords passwd passphrase passcode pword secret secrets token tokens apisecret apitoken
  credential credentials cred creds pgpass sshpass dbpass userpass rootpass adminpass
  dbpw userpw rootpw adminpw rconpw psk activationkey
  requirepass masterauth storepass keypass passwort kennwort senha contrasena motdepasse mdp wachtwoord haslo heslo
`),
        /** The same, where they are the last word: `DB_PASS`, not `PASS_THROUGH`. */
        lastWords: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)("pass pwd pw psw auth pat"),
        /** Ends of words that are written together: `PGPASSWORD`, `clientsecret`. */
        compound: /(?:password|passwd|passphrase|apikey|secretkey|privatekey|.secret|.token)$/,
        /** What makes a KEY a credential: `API_KEY`, not `CACHE_KEY`, nor `crypto_key`, which at a KMS is the name of one. */
        keyWords: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)(`
  api access private priv prv secret encryption encrypt enc signing sign auth master app application account storage license deploy
  jwt session cookie client service ssh rsa dsa ecdsa ed25519 aes hmac admin server database db subscription git github
  gitlab bitbucket aws azure gcp openai anthropic stripe sendgrid mailgun twilio datadog dd sentry newrelic vault webhook
  bot user security data shared nonce vapid tls ssl
`),
        /** What makes a KEY none: it is public, or the name of something. */
        openKeyWords: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)(`
  gpg pgp public pub publishable cache partition primary foreign sort hot row index group dedupe idempotency repo
  repository apt rpm yum dnf pacman host known site anon map lookup object registry translation
`),
        /** What makes a name one of something else than the value, wherever it stands: how long it lasts, how it must look. */
        anywhereWords: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)(`
  public pub publishable version expire expires expiry expiration expired exp expiring ttl lifetime validity timeout
  length len max min maximum minimum num number count limit alias fingerprint algorithm alg algo hasher hashers policy
  regex pattern rotation per existing pull
`),
        /** Switches, and texts for people: `ENABLE_PASSWORD_LOGIN`, `ERR_WRONG_PASSWORD`. */
        firstWords: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)("enable enabled disable disabled use allow allowed require is has skip no not without with should can err error errors msg message i18n"),
        /** What a name is about when it ends in these: where a credential is, what it is called, what it is for; not its value. */
        aboutWords: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)(`
  file files filename path paths dir directory folder mount ver age days hours minutes seconds duration size name names id
  ids arn aliases url uri urls host hostname fqdn address addresses addr endpoint server port type types format encoding enabled enable disabled
  disable required require allowed provider providers issuer iss audience aud header headers field fields param prefix
  suffix placeholder interval refresh cost rounds strength complexity store manager engine backend driver source env var variable
  usage scope scopes method methods mode location ref reference template hint prompt attempts retries validator
  validators reset class service user username email login stdin helper command cmd script check checks strategy
  language lang locale timezone tz country level status theme debug log logs port ports
  threshold window period grace leeway realm domain region zone namespace bucket table column index label labels title
  message link redirect callback page form kind flow grant action actions generator rule rules list change changed
  digest hashing encoder cipher only cookie selector project plugin config configuration identity iterations users subject iv mint pda
  denom program contract scheme
`),
        /** Who issues keys and tokens, and servers of others that passwords are for: a stand-in for such a secret opens nothing. */
        issuers: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)(`
  aws amazon azure gcp google gcloud gmail firebase github gh gitlab bitbucket openai anthropic claude gemini groq mistral
  cohere huggingface hf replicate deepseek openrouter perplexity elevenlabs pinecone tavily serper langsmith langchain stripe
  paypal braintree adyen razorpay square plaid sendgrid mailgun mailchimp mailjet postmark resend sparkpost twilio vonage nexmo
  datadog dd sentry newrelic rollbar bugsnag honeybadger slack discord telegram facebook fb instagram twitter linkedin tiktok
  whatsapp recaptcha hcaptcha turnstile cloudflare cloudinary digitalocean linode hetzner heroku netlify vercel npm pypi
  dockerhub codecov snyk sonarcloud mapbox algolia auth0 okta clerk cognito pusher ably segment mixpanel amplitude intercom
  zendesk hubspot salesforce shopify notion airtable jira atlassian trello tmdb omdb openweather openweathermap alphavantage
  binance coinbase infura alchemy etherscan moralis ngrok tailscale authkey duckdns godaddy namecheap maxmind plex spotify lastfm steam
  twitch youtube supabase maps unsplash pexels giphy deepl smtp mail email imap pop3
`),
        /** Words before or behind SECRET, KEY and TOKEN that say that another issues them: `CLIENT_SECRET`. */
        issuedWords: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)("client consumer webhook api bot oauth oauth2 access refresh license licence personal pat deploy"),
        /** Words that say that whoever runs an application makes its secret up: `JWT_SECRET`, `MASTER_KEY`. */
        ownWords: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)(`
  jwt session cookie csrf signing sign encryption encrypt enc hash hmac crypto master root admin internal app application auth
  setup bootstrap salt pepper secret secrets jwtsecret
`),
        /** Beginnings of names whose values are built into what every browser loads. */
        inBrowsers: /^(?:react_app|next_public|nuxt_public|expo_public|vue_app|ng_app|vite|gatsby|storybook|snowpack_public|public)_/,
        /** Names that sound like a credential and are something else: addresses behind a proxy, one of several runs over something, a name that all members share, who has or keeps tokens on a chain, what Pusher's protocol calls an application by in the clear, a checksum, a switch that has a password made up, a file that holds the one of a store. */
        otherThings: /(?:^|_)(?:(?:uwsgi|fastcgi|grpc|scgi|memcached)_pass|(?:first|second|third|last|final|one|two|three|single|double|multi|low|high|band|boarding)_pass|initial_cluster_token|tokens?_(?:account|wallet|pool|owner|holder|authority)|site_?key|sitekeys?|(?:pusher|soketi|reverb)_(?:default_)?app_key|(?:key|keys|token|tokens|secret)_(?:sha\d{0,3}|md5|md|checksum|checksums|sum|shasum)|(?:random|generate|autogenerate|autogenerated|empty|blank)_(?:root_|user_|admin_)?(?:password|passwd)|(?:mysql|mariadb)_onetime_password|ssl_(?:key_?store|trust_?store|key)_credentials)$/,
        /** What may stand behind SECRET, TOKEN and KEY in the name of one: `SECRET_KEY_BASE`, `TOKEN_PROD`. */
        tailWords: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)(`
  base value text string prod production dev development test testing staging stage local live sandbox old new current previous
  next primary secondary main default backup admin root user app api web backend frontend server client service db database
  data plain raw b64 base64 hex pem json hash github gitlab aws
`),
        /** How people log in, under a name that ends in AUTH: ways, and what is asked of them (SASL, TLS, IPsec, registries, MySQL). */
        waysToLogIn: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)(`
  password passwd token tokens key keys publickey public-key pubkey apikey api-key cookie cookies session sessions cert certs
  certificate certificates proxy pam native local any anonymous both all none login external requested required request
  require want wanted need needed optional esp ah psk xauth rsasig eap mysql_native_password caching_sha2_password
  header headers file database db internal userpass trust
`),
        /** What the address of a node of a chain has in its host or its path: which chain it is, or what it speaks. */
        nodeAddresses: /(?:^|[./-])(?:[a-z]{0,5}rpc|mainnet|testnet|devnet|sepolia|holesky|amoy)[./-]/,
        /** Ends of names that are credentials whatever their words say: half of a pair that is only used with its secret half, a token that is called an id. */
        wholes: /(?:^|_)(?:aws_access_key_id|erlang_cookie|release_cookie|root_token_id)$|^bundle_(?!build_|local_|mirror_|ssl_|without_|with_|cache_|plugin|jobs|path|gemfile)[a-z0-9]+(?:_[a-z0-9]+)*__\w+$|^bundle_\w+_(?:com|net|org|io|dev)$/
      };
    })
  ),
  /***/
  52: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          fileEndings
        )
        /* harmony export */
      });
      const fileEndings = {
        source: "the file name extensions that each format's documentation names",
        asOf: "2026-11-26",
        otherFormats: /\.(?:dockerignore|containerignore|mdx?|markdown|rst|adoc|html?|ya?ml|json|toml|xml|lock|snap|png|svg|patch|diff|orig|rej|swp|tmlanguage|tmpreferences|desktop|po|pot|zip|t?gz|bz2|xz|zst|jpe?g|gif|ico|webp|pdf|rego)$/i,
        /** With these, what no builder or compose is given by any person. */
        neverContainer: /\.(?:sum|mod|gradle|groovy|properties|swift|scala|clj|dart|exs?|hs|jl|kts|ml|pyi|pyc|ipynb|r|sql|proto|graphql|vue|svelte|css|s[ac]ss|less|jpe?g|gif|ico|webp|avif|bmp|tiff?|psd|mp[34]|wav|ogg|mov|webm|woff2?|[ot]tf|eot|pdf|docx?|xlsx?|pptx?|csv|tsv|parquet|zip|t?gz|bz2|xz|zst|tar|jar|war|whl|exe|dll|so|dylib|bin|dat|db|sqlite3?|pem|crt|cer|der|key|p8|pk8|p12|pfx|jks|keystore|gpg|pub|asc|sig|log|map|bat|cmd|bash|zsh|fish|tf|tfvars|hcl|bicep|env|editorconfig|[a-z]*ignore|[a-z]*rc)$/i,
        /** What editors and tools leave behind of a file that they change: `sed -i -e` its `compose.yml-e`. */
        backups: /(?:~|-e|[._-](?:bak|backup|old|orig|save))\d*$/i,
        /** What people read and no program does. */
        prose: /(?:^|\/)(?:README|CHANGELOG|CHANGES|NEWS|NOTICE|LICEN[CS]E|COPYING)(?:\.[a-z]+)?$|\.(?:mdx?|markdown|rst|adoc)$|^\/usr\/(?:local\/)?share\/(?:doc|man)\/|^\/etc\/(?:motd|issue)(?:\.net)?$/i,
        programs: /\.(?:txt|[cm]?[jt]sx?|py|rb|rs|go|java|kt|cs|php|p[lm]|lua|el|vim|c|cc|cpp|h|sh|ps1)$/i,
        /** What archives and compressed files end in. */
        archives: /\.(?:tar|tar\.\w+|t[gbxz]z2?|tbz|tlz|txz|tzst|gz|bz2|xz|zst|lz|lzma|Z)$/i,
        /** Files that managers of packages install from. */
        packages: /\.(?:deb|apk|rpm|whl|tgz|tar(?:\.(?:gz|bz2|xz))?|zip|gem|crate|zst)$/i,
        /** Files of settings, which programs read when they start. */
        settings: /\.(?:conf|cnf|ya?ml|json|toml|ini|cfg|xml|properties|acl)$/,
        /** Programs and texts, as what a folder has in it and is not one itself. */
        plainFiles: /[^/.]\.(?:sh|bash|py|rb|pl|js|jar|php|conf|cnf|cfg|ini|ya?ml|json|toml|xml|txt|log)$/,
        /** What programs make the real file of. */
        templates: /\.(?:j2|jinja2?|njk|hbs|handlebars|mustache|ejs|eta|erb|liquid|\w*(?:te?mpl|tpl|template)|tt|in|m4)$/i
      };
    })
  ),
  /***/
  19749: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          givenNames
        )
        /* harmony export */
      });
      const givenNames = {
        source: ["compose files and Dockerfiles of public repositories", "the documentation of official images"],
        asOf: "2026-11-26",
        /** Services and commands that do one thing and end: they prepare, move data or test. */
        tasks: /^(?:init|initiali[sz]e|setup|bootstrap|provision|migrate|migrations?|migrator|upgrade|seed|seeder|fixtures|tests?|e2e|lint|backup|restore)$/i,
        /** What a port is named for that says nothing of the program: `APP_PORT`. */
        servers: ["app", "api", "http", "listen", "metrics", "server", "service", "web"],
        /** What a program is called that keeps or passes on data. */
        stores: /(?:^|[-_/\d])(?:db|database|sql|store|cache|broker|queue|mq|bus)(?:$|[-_\d])|db$/i,
        /** What stands before `SECRET_KEY` and names no program, or one of which only itself is told so. */
        ofNoProgram: /^(?:app|web|webserver|site|default|initial|init|bootstrap|first|my|security|django|flask|rails|fastapi|better|gf|kc)$/,
        /** Variables that hold the name of an image, with what they call it. */
        ofImages: /^(\w+?)_(?:DOCKER_)?(?:IMAGE|IMG)(?:_(?:NAME|REF|TAG|VERSION))?$/i,
        /** Variables that hold the name of an account, a database or a mode. */
        ofAccounts: /(?:USER|USERNAME|LOGIN|ACCOUNT|DATABASE|DB|DBNAME|DB_NAME|SCHEMA|ACCESS_KEY_ID|_ENV|ENVIRONMENT)$/i,
        /** Variables that hold the address of a server. */
        ofAddresses: /(?:URL|URI|ENDPOINT|HOSTS?|SERVERS?|ADDR(?:ESS)?)$/i,
        /**
         * Passwords that everybody tries first, and that users, images and our own sentences are called by. They are hidden
         * only where they are written as a secret.
         */
        ofEverything: /* @__PURE__ */ new Set([
          ...["root", "admin", "user", "guest", "test", "example", "password", "secret", "docker"],
          ...["postgres", "mysql", "mariadb", "mongo", "redis", "rabbitmq"]
        ]),
        /** Labels that hold the name of a person. */
        labelsOfPeople: /(?:^|[._-])(?:maintainers?|authors?|vendor|contact|contributors?|owner|created[._-]?by)$/i
      };
    })
  ),
  /***/
  13850: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        A_: () => (
          /* binding */
          isReference
        ),
        /* harmony export */
        Bc: () => (
          /* binding */
          isDigest
        ),
        /* harmony export */
        EU: () => (
          /* binding */
          shortName
        ),
        /* harmony export */
        F2: () => (
          /* binding */
          parseReference
        ),
        /* harmony export */
        GV: () => (
          /* binding */
          untagged
        ),
        /* harmony export */
        eJ: () => (
          /* binding */
          frontendReference
        ),
        /* harmony export */
        fq: () => (
          /* binding */
          fullName
        ),
        /* harmony export */
        go: () => (
          /* binding */
          taggedName
        ),
        /* harmony export */
        hG: () => (
          /* binding */
          familiarName
        ),
        /* harmony export */
        zt: () => (
          /* binding */
          completeName
        )
        /* harmony export */
      });
      var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(40054);
      function completeName({ registry, repository }) {
        return `${registry}/${repository}`;
      }
      function fullName(reference) {
        const { tag = "latest", digest } = reference;
        return completeName(reference) + (digest ? `@${digest}` : `:${tag}`);
      }
      function taggedName({ text }) {
        return text.split("@")[0];
      }
      function familiarName(reference) {
        const name = taggedName(reference);
        return reference.tag === void 0 ? name : name.slice(0, -reference.tag.length - 1);
      }
      function shortName(name) {
        const reference = parseReference(name);
        if (!reference)
          return name;
        const [written, complete] = [taggedName(reference), completeName(reference)];
        return written.replace(complete, complete.replace(/^docker\.io\/(?:library\/)?/, ""));
      }
      function untagged(text) {
        const at = text.indexOf("@");
        const colon = text.indexOf(":", text.lastIndexOf("/") + 1);
        const end2 = at < 0 ? colon : colon < 0 ? at : Math.min(at, colon);
        return end2 < 0 ? text : text.slice(0, end2);
      }
      function parseReference(text) {
        const at = text.indexOf("@");
        const named = at === -1 ? text : text.slice(0, at);
        const digest = at !== -1 && isDigest(text.slice(at + 1)) ? text.slice(at + 1) : void 0;
        const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
        const tag = colon === -1 ? void 0 : named.slice(colon + 1);
        if (tag !== void 0 && !/^\w[\w.-]{0,127}$/.test(tag))
          return void 0;
        const name = colon === -1 ? named : named.slice(0, colon);
        const place = placeOf(name);
        return place && { text, ...place, tag, digest };
      }
      function frontendReference(text) {
        return parseReference(text.trim().split(/\s/)[0] ?? "");
      }
      function isReference(text) {
        const reference = parseReference(text);
        return reference !== void 0 && (reference.digest !== void 0 || !text.includes("@"));
      }
      function placeOf(name) {
        if (/^[a-f0-9]{64}$/.test(name))
          return void 0;
        const slash = name.indexOf("/");
        const first = slash === -1 ? "" : name.slice(0, slash);
        const host = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
        if (host && !validHost(first) && !pathComponent.test(first))
          return void 0;
        const registry = host ? (0, _registry_hosts_js__WEBPACK_IMPORTED_MODULE_0__.j)(first) : "docker.io";
        const path2 = host ? name.slice(slash + 1) : name;
        const repository = registry === "docker.io" && !path2.includes("/") ? `library/${path2}` : path2;
        if (repository.length > 255)
          return void 0;
        return repository.split("/").every((component) => pathComponent.test(component)) ? { registry, repository } : void 0;
      }
      const pathComponent = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
      function validHost(text) {
        const port = /:\d+$/.exec(text);
        const host = port ? text.slice(0, port.index) : text;
        if (host.startsWith("["))
          return /^\[[a-fA-F0-9:]+\]$/.test(host);
        return host.split(".").every((label) => /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/.test(label));
      }
      const digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
      function isDigest(text) {
        const [, algorithm, hex] = /^([a-z0-9]+):([a-f0-9]+)$/.exec(text) ?? [];
        return algorithm !== void 0 && hex?.length === digestLengths[algorithm];
      }
    })
  ),
  /***/
  87407: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          officialImages
        )
        /* harmony export */
      });
      var _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(36270);
      const officialImages = {
        source: "https://github.com/docker-library/official-images, library/",
        asOf: "2026-08-21",
        names: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)(`
    adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux azul-zulu
    backdrop bash bonita buildpack-deps busybox caddy cassandra chronograf cirros clearlinux clefos clickhouse
    clojure composer convertigo couchbase couchdb crate dart debian docker drupal eclipse-mosquitto
    eclipse-temurin eggdrop elasticsearch elixir emqx erlang espocrm fedora flink fluentd friendica gazebo gcc
    geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch httpd hylang ibm-semeru-runtimes
    ibmjava influxdb irssi jetty joomla jruby julia kapacitor kibana kong krakend lightstreamer liquibase logstash
    mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mysql nats neo4j neurodebian
    nextcloud nginx nim node notary odoo open-liberty openjdk oraclelinux orientdb percona perl photon php
    php-zendserver phpmyadmin plone postfixadmin postgres pypy python r-base rabbitmq rakudo-star redis redmine
    registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa silverpeas solr sonarqube spark
    spiped storm swift swipl teamspeak telegraf tomcat tomee traefik ubuntu unit varnish websphere-liberty
    wordpress xwiki yourls znc zookeeper
  `)
      };
    })
  ),
  /***/
  42162: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          registryHosts
        )
        /* harmony export */
      });
      const registryHosts = {
        source: [
          "https://docs.docker.com/reference/api/registry/auth/",
          "https://docs.docker.com/dhi/",
          "the `WWW-Authenticate` header of each registry's `/v2/`",
          "https://github.com/kubernetes/registry.k8s.io/blob/main/cmd/archeio/docs/request-handling.md"
        ],
        asOf: "2026-11-26",
        /**
         * By the names that references have: where requests go, and who gives tokens for it, where that is another host; and what
         * it is called besides.
         */
        hosts: /* @__PURE__ */ new Map([
          ["cgr.dev", {}],
          ["dhi.io", { tokens: "auth.docker.io" }],
          [
            "docker.io",
            {
              server: "registry-1.docker.io",
              tokens: "auth.docker.io",
              others: ["index.docker.io", "registry.hub.docker.com"]
            }
          ],
          ["gcr.io", {}],
          ["ghcr.io", {}],
          ["mcr.microsoft.com", {}],
          ["public.ecr.aws", {}],
          ["quay.io", {}],
          ["registry.k8s.io", {}]
        ]),
        /** Of hosts with one more label in front. */
        families: ["gcr.io", "pkg.dev"]
      };
    })
  ),
  /***/
  40054: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          isKnownRegistry
        ),
        /* harmony export */
        j: () => (
          /* binding */
          registryCalled
        )
        /* harmony export */
      });
      var _registry_hosts_data_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(42162);
      function isKnownRegistry(name) {
        return _registry_hosts_data_js__WEBPACK_IMPORTED_MODULE_0__.j.hosts.has(name) || _registry_hosts_data_js__WEBPACK_IMPORTED_MODULE_0__.j.families.some((family) => name.endsWith(`.${family}`) && /^[a-z0-9-]+$/.test(name.slice(0, -family.length - 1)));
      }
      const byOtherName = new Map([..._registry_hosts_data_js__WEBPACK_IMPORTED_MODULE_0__.j.hosts].flatMap(([name, { server, others = [] }]) => [...others, ...server ? [server] : []].map((other) => [other, name])));
      function registryCalled(name) {
        return byOtherName.get(name) ?? name;
      }
    })
  ),
  /***/
  59307: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        SJ: () => (
          /* binding */
          isEverydayWord
        ),
        NH: () => (
          /* binding */
          isGap
        ),
        Tz: () => (
          /* binding */
          isGuessedAmong
        ),
        SW: () => (
          /* binding */
          isKnownToAll
        ),
        Et: () => (
          /* binding */
          isNumber
        ),
        wI: () => (
          /* binding */
          isOneCharacter
        ),
        vw: () => (
          /* binding */
          isOneWord
        ),
        WG: () => (
          /* binding */
          isStandIn
        ),
        xN: () => (
          /* binding */
          isTyped
        ),
        xu: () => (
          /* binding */
          isWellKnownDefault
        ),
        JQ: () => (
          /* binding */
          lettersIn
        ),
        UI: () => (
          /* binding */
          readableIn
        )
      });
      var encodings = __nccwpck_require__2(88689);
      var word_set = __nccwpck_require__2(36270);
      ;
      function asksToChange(text, words) {
        return toChange.test(words) || toChangeElsewhere.test(words) || toChangeApart.test(text);
      }
      const toChange = /^(?:please)?change(?:me|this|it|in|the|your|to|before|after|for|on)|change(?:me|this|it)$/;
      const toChangeElsewhere = /^(?:porfavor|bitte|svp)?(?:cambi(?:a(?:r|me|mi|lo|la)?|are|e(?:me|n)?)|mud(?:ar|e)|troc?(?:ar|que)|alter(?:ar|e)|chang(?:er|ez)|remplac(?:er|ez)|modifi(?:er|ez)|reemplaz(?:ar|a|e)|(?:ae|\u00e4)nder[en]|ersetz(?:en|e)|wijzig(?:en)?|zmie(?:n|\u0144))(?:esto|este|esta|essa|esse|isto|isso|isto|me|mich|mnie|questo|questa|par|por|per|ce(?:ci|tte)?|le|la|el|en|em|tu|sua|dies(?:es)?|das|dit|to|clave|senha|contrase|mot|passwort|antes|avant|vor)/;
      const toChangeApart = /^(?:(?:por[-_ ]?favor|bitte|svp|[a\u00e0]|da|te|do)[-_ ])?(?:cambi(?:ar|are|a|e|ame|eme)|reemplaz(?:ar|a|e)|sustitu(?:ir|ye|ya)|mud(?:ar|e)|troc(?:ar|a)|troque|alter(?:ar|e)|substitu(?:ir|a)|chang(?:er|ez)|remplac(?:er|ez)|modifi(?:er|ez|care|ca)|sostitui(?:re|sci)|(?:ae|\u00e4)nder[en]|ersetze?n?|wijzig(?:en)?|vervang(?:en)?|zmie(?:n|\u0144)|\u0438\u0437\u043c\u0435\u043d\u0438(?:\u0442\u044c|\u0442\u0435)?|\u0437\u0430\u043c\u0435\u043d\u0438(?:\u0442\u044c|\u0442\u0435)?|\u0441\u043c\u0435\u043d\u0438\u0442\u044c)(?![\p{L}])|(?:\u8bf7|\u8acb)?(?:\u4fee\u6539|\u66f4\u6539|\u66ff\u6362|\u8b8a\u66f4|\u5909\u66f4)|[-_ ](?:(?:ae|\u00e4)nder[en]|cambiar|mudar|trocar|changer|modifier|cambiare|wijzigen)[\d!]{0,4}$/u;
      ;
      const everydayPasswordWords = {
        source: [
          "the defaults in the documentation of official images and common services",
          "lists of the most used passwords"
        ],
        asOf: "2026-11-24",
        /** Words that people make the passwords of, which everybody tries first. */
        words: `
  password passwords passwort kennwort motdepasse mot_de_passe contrase\xF1a contrasena senha segredo secreto segreto geheim wachtwoord has\u0142o haslo
  heslo parola salasana l\xF6senord \u043F\u0430\u0440\u043E\u043B\u044C \u5BC6\u7801 \u30D1\u30B9\u30EF\u30FC\u30C9 \uBE44\uBC00\uBC88\uD638 passphrase passwd passw0rd pa55word pa55w0rd pa$$word pa$$w0rd
  p@ssword p@ssw0rd p@$$w0rd p@$$word passme pass pwd pw secret secrets s3cret s3cr3t sekret sekrit token tokens key keys apikey
  jwt auth session cookie signing sign encryption encrypt crypto hmac salt pepper csrf access refresh string value text phrase
  changeit changeme changed change replaced replace cambiame admin4dmin administrator admin superuser super root toor user
  username guest demo devel development develop dev local localhost prod production staging stage testing tester test
  example sample default dummy placeholder fake mock temporary temp public private internal shared my our your some the
  this that is it be to do not use used in for with at me please must should very more strong long random secure safe cert certificate keystore truststore replicate replication replicator
  unsafe insecure hard easy simple only new old top set and or of an by on app application api web site server client
  backend frontend service worker database data db sql postgresql postgres mysql mariadb mongodb mongo redis rabbitmq rabbit
  minio elasticsearch elastic kibana grafana keycloak wordpress drupal joomla nextcloud odoo gitea gitlab sonar jenkins
  tomcat oracle couchdb cassandra influxdb influx neo4j vault consul nacos zabbix airflow superset metabase kafka zookeeper
  mqtt docker compose container kong strapi directus hasura supabase n8n pgadmin phpmyadmin ldap ghost matomo moodle magento
  laravel symfony django flask rails spring node react hello world foobar foo bar baz qwerty qwertz azerty letmein welcome
  monkey dragon iloveyou asdfgh asdf todo fixme build time real 1234567890
  rootpassword rootpass dbpass userpass adminpass mypass testpass longer least minimum min char chars character characters
  bytes bit bits base length i a one two first last master slave primary replica user1 mail smtp own else under before deploy
  deployment deploying using instead different properly sure pls plz stack any anyone here there
  something nothing whatever everyone everybody known well supersecret topsecret secretkey somesecret somepassword
  integration account bind connection ultra where what email sender
  bad weak good strongest stronger outra minha forte segura seguro clave fuerte mi verybad another other
  openssl rand hex generate generated uuid keyboard cat e2e cron ci qa smoke
  sw2ycwtib9zpoohopsmm pg psql mssql sa jwtsecret bot bots ui gui portal panel dashboard manager operator owner developer engineer team company key1
`,
        /** What joins others to a sentence. */
        joining: `
  a an the this that is are be to for of in on at by with from and or not no it its you your my enough must should can will
  so as if than else
`
      };
      var official_images_data = __nccwpck_require__2(87407);
      ;
      const gaps = [
        /^(?:\[[^\]]*\]|\{\{.*\}\}|\{[\w .-]{1,60}\}|\$\{.*\}|\$\(.*\)|\$\w+|%\w+%|@+\w+@+|__(?!change)\w+__|x{2,}|\*+|\.+|-+|_+|\?+)$/is,
        /<[^<>]{1,80}>|^<[^>]*>$|^\$\{\{|^<%|^#\{/,
        // what templates put around a name: `#TOKEN#`, `%%DB_PASSWORD%%`, `!!!SET KEY!!!`, `((token))`
        /^!{3}[A-Z][A-Z _]{1,60}!{3}$|^(?:[#%~|]{1,3}[A-Z][A-Z_]{1,60}[#%~|]{1,3}|\(\([\w.-]{1,60}\)\)|\[\[[\w .-]{1,60}\]\])$/,
        // a command that nothing runs here, and signs alone: `pwgen 12`, `:`
        /^`[^`\s]+\s[^`]*`$|^[^\p{L}\d\s]{1,3}$/u,
        // a comment where an env file has no value: `PASSWORD=  # fill this in`
        /^#\s/,
        // masked in the middle: `528d-****`
        /\*{4}|\u2022{3}|x{6}/i,
        // `sk-\u2026`, `ghp_xxxxxxxx`, `XXXX-XXXX`, `eyJ...`
        /^(?:[a-z\d]{1,12}[-_:]){0,3}[x*.\u2022\u2026_-]{2,}$|^\w{1,20}(?:\.{3}|\u2026)$/i
      ];
      const declined = [
        // whoever uses it gives their own
        /^(?:user|users|client|customer|caller|tenant)(?:provided|supplied|given|defined|specified)$/,
        /^(?:empty|unset|none|invalid|na|(?:not|un|no)(?:set|needed|required|used|applicable)|no(?:key|token|password|secret)(?:needed|required)?|(?:auto)?generated?|optional|(?:can|may)be(?:left)?(?:empty|blank))$/,
        /^(?:set|provided|injected|overwritten|overridden|filled|supplied|passed|generated)(?:at|in|by|via|on|from|when)(?:the|a|an|env|run|build|deploy|start|ci|dot|docker|compose|portal|dashboard|secret|vault|your|local|prod|user|admin|entrypoint|helm|k8s|kube|script|terraform|ansible)/
      ];
      function isGap(value) {
        const text = value.trim();
        if (text.length >= 500)
          return false;
        return gaps.some((pattern) => pattern.test(text)) || declined.some((pattern) => pattern.test(compact(text)));
      }
      const nouns = "(?:api|secret|password|passwd|pass|token|key|value|credential|string|phrase|hash|salt)";
      const idle = "build|nothing|te?mp|temporary|ignored?|irrelevant|bogus|collectstatic|static|compile|precompile|assets|example|sample|mock|stub|todo|tbd|fixme|masked|hidden|fake";
      const asking = [
        /^(?:please|the|a)?your(?!self)/,
        new RegExp(`(?:goes|${nouns}s?|credentials|string|this|that|it|id|url|one|code|hash|something)here$`),
        new RegExp(`^(?:please)?(?:put|enter|insert|fill|paste|add|type|provide|generate|create|choose|use|get|edit|define|override|overwrite|replace|set)(?:in)?(?:me$|this|it$|in$|your|my|own|with|by|the|an?${nouns}|here|(?:some|strong|secure|random|real|new|long|unique)+(?:an?)?${nouns}|${nouns})`),
        /^(?:(?:fill|put)in|to(?:fill|define|provide|complete)(?:in|this)?)$|^(?:replace|insert)(?:me|by|with|before|in|for|on|when|if|only|this|it)/,
        /(?:to|must|will|should|can|needsto|hasto)be(?:set|filled|replaced|changed|defined|provided|overridden|overwritten|injected|generated|configured)|byyou(?:rself)?$/,
        // the value of another place: `USE_SAME_PASSWORD_AS_ABOVE`
        new RegExp(`^(?:use)?(?:the)?same${nouns}?as(?:the|above|below|in|for|on)`),
        // what programmers write in hexadecimal where nothing is: `CAFEBABE`, `0xdeadbeef`
        /^(?:0x)?(?:cafebabe|deadbeef|ba[ad]df00d|feedface|badc0ffee?)+$/,
        // also behind what it is for: `cluster_replace_password`
        new RegExp(`placeholder|dummy|redacted|(?:replace|fill)(?:me|this)$|notreal|replace(?:the|your|my)?${nouns}$`),
        // the name of what belongs there: `CUSTOM_API_KEY`
        /^[a-z]{0,16}(?:api|access|auth)(?:key|token)$/,
        // `da2-fakeApiId123456`
        new RegExp(`^[a-z\\d]{0,4}fake(?:access|account|aws|client|user|id|${nouns})|fake${nouns}`),
        /not(?:an?|the|your|so|very)?(?:real|secret|used|valid|actual|live|apikey|key|token|password|secure|safe)/,
        /(?:build|compile)(?:time|only)(?:only)?|unused/,
        /^(?:something|anything|whatever|blah|lorem|ipsum)+$/,
        // what it is there for, or that it is nothing: `collectstatic-build`, `tmp_key`
        new RegExp(`^(?:${idle})(?:${idle}|for|only|${nouns})*$`)
      ];
      const variableName = /^[A-Z][A-Z\d]{1,30}(?:_[A-Z\d]{1,30}){0,6}_(?:PASSWORD|PASSWD|SECRET|TOKEN|KEY)$/;
      const capitals = /^[A-Z]{2,20}(?:_[A-Z]{2,20}){2,6}$/;
      const askingElsewhere = /^(?:votre|dein|deine|ihr|ihre|tu|su|seu|sua)[-_ ]/i;
      function isStandIn(value) {
        const text = value.trim();
        if (text.length > 200 || isGap(text))
          return false;
        if (/EXAMPLE(?:KEY)?$/.test(text) || variableName.test(text) || askingElsewhere.test(bare(text)))
          return true;
        if (capitals.test(text.replace(prefix, "")) && !isWellKnownDefault(text))
          return true;
        const words = compact(text);
        return asking.some((pattern) => pattern.test(words));
      }
      function isTyped(value) {
        const text = value.slice(0, 4e3).toLowerCase();
        return [1, 2, 3, 4].some((size) => {
          const marks = text.split("").map((_, at) => {
            const step = text.charCodeAt(at) - text.charCodeAt(at - size);
            return step === 0 || step === 1 ? "+" : " ";
          });
          const typed = marks.join("").match(/\+{3,}/g) ?? [];
          return typed.join("").length * 2 > text.length;
        });
      }
      const prefix = /^(?:base64:|bearer |basic |(?:sk|pk|rk)[-_](?:(?:test|live|proj|ant|or|svcacct|admin|api\d\d)[-_])*|gh[pousr]_|github_pat_|glpat-|xox[abp]-|hf_|gsk_|nvapi-|whsec_|npm_)/i;
      const quoted = /^(?:"(.*)"|'(.*)'|`(.*)`)$/s;
      function bare(value) {
        const text = value.trim().replace(quoted, "$1$2$3").replace(prefix, "");
        return (readableIn(text) ?? text).toLowerCase();
      }
      function readableIn(text) {
        if (text.length < 11 || text.length > 300)
          return void 0;
        const decoded = (0, encodings.Ey)(text);
        return decoded !== void 0 && /^[ -~]{8,}\n?$/.test(decoded) ? decoded : void 0;
      }
      function compact(value) {
        return bare(value).replace(/[^\p{L}\d]+/gu, "").replace(/\d{1,4}$/, "");
      }
      const everyday = new Set(everydayPasswordWords.words.trim().split(/\s+/));
      const joining = (0, word_set.d)(everydayPasswordWords.joining);
      function isWellKnownDefault(value, around = none) {
        const text = bare(value);
        if (text.length >= 12 && isTyped(text))
          return true;
        if (text.length > 100 || !/[\p{L}\d]/u.test(text))
          return false;
        const words = compact(text);
        if (isNumber(text) || isOneCharacter(text) || asksToChange(text, words))
          return true;
        if ([text, words].some((each) => each.length > 3 && [...around].some((word) => word.includes(each))))
          return true;
        const spellings = [text, withLetters(text), lettersIn(text)].flatMap((each) => [each, each.replace(/[\s\-_.]+/g, "")]).map((each) => each.replace(initial, ""));
        return spellings.some((each) => isMadeOf(each, around));
      }
      function isPhrase(value) {
        const parts2 = value.toLowerCase().split(/[\s_-]/);
        const isSentence = parts2.every((part) => /^[a-z]{1,20}$/.test(part)) && parts2.filter((part) => joining.has(part)).length > 1;
        if (parts2.length >= 6 && isSentence)
          return true;
        const words = value.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? [];
        const known = words.filter((word) => everyday.has(word.toLowerCase()));
        return words.length >= 5 && known.length * 4 >= words.length * 3 && known.filter(({ length }) => length > 2).length > 2;
      }
      function isSoonGuessed(value, around) {
        const text = bare(value);
        const words = /* @__PURE__ */ new Set([...around, ...official_images_data.y.names]);
        const signs = text.match(/[^\p{L}\d]/gu) ?? [];
        if (text.length > 100 || signs.length > 2 || !/\p{L}/u.test(text))
          return false;
        return isMadeOf(text, words, 4) || [...around].some((word) => goesOnFrom(word, text));
      }
      function goesOnFrom(word, text) {
        let same = 0;
        while (same < word.length && word[same] === text[same])
          same++;
        const rest = text.slice(same);
        return same > 3 && (everyday.has(rest) || /^(?=.*[aeiouy])\p{L}{3,5}$/u.test(rest));
      }
      function isNumber(value) {
        return /^\d{1,10}$/.test(bare(value));
      }
      function isOneCharacter(value) {
        return /^.$/su.test(bare(value));
      }
      function withLetters(text) {
        const [end2 = ""] = /[\d!@#$%]{0,8}$/.exec(text) ?? [];
        const words = text.slice(0, text.length - end2.length);
        return lettersIn(words) + end2;
      }
      function lettersIn(text) {
        return text.replace(/[0345@$]/g, (sign) => letterFor[sign]);
      }
      const letterFor = { 0: "o", 3: "e", 4: "a", 5: "s", "@": "a", $: "s" };
      function isKnownToAll(value) {
        return isStandIn(value) || isWellKnownDefault(value) || isPhrase(value);
      }
      function isGuessedAmong(value, around) {
        return isKnownToAll(value) || isWellKnownDefault(value, around) || isSoonGuessed(value, around);
      }
      const none = /* @__PURE__ */ new Set();
      const longestWord = 24;
      function isMadeOf(text, around, piece = 0) {
        const reached = new Uint8Array(text.length + longestWord + 1);
        reached[0] = 1;
        for (let at = 0; at < text.length; at++) {
          const state = reached[at];
          if (state === 0)
            continue;
          if (isSign.test(text[at]))
            reached[at + 1] |= state;
          for (let end2 = Math.min(at + longestWord, text.length); end2 > at; end2--)
            reached[end2] |= behind(text.slice(at, end2), state, around, piece);
        }
        return reached[text.length] !== 0;
      }
      function behind(word, state, around, piece) {
        const isKnown = everyday.has(word) && (piece === 0 || word.length > 2);
        if (isKnown || around.has(word) || isRun(word))
          return state;
        if (shortNumber.test(word))
          return (state & 5) << 1;
        return word.length <= piece && isLetters.test(word) ? (state & 3) << 2 : 0;
      }
      function isRun(word) {
        const step = word.length < 3 ? void 0 : word.charCodeAt(1) - word.charCodeAt(0);
        if (step !== 0 && step !== 1)
          return false;
        for (let at = 2; at < word.length; at++)
          if (word.charCodeAt(at) - word.charCodeAt(at - 1) !== step)
            return false;
        return true;
      }
      function isOneWord(value) {
        const words = compact(value);
        if (words === "" || everyday.has(words) || isRun(words))
          return true;
        return asksToChange(bare(value), words);
      }
      function isEverydayWord(word) {
        return everyday.has(word);
      }
      const initial = /^\p{L}[-_.]?(?=pass|secret)/u;
      const isSign = /[^\p{L}\d]/u;
      const isLetters = /^\p{L}+$/u;
      const shortNumber = /^\d{1,4}$/;
    })
  ),
  /***/
  35847: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        P2: () => (
          /* binding */
          ownerPlace
        ),
        /* harmony export */
        Ps: () => (
          /* binding */
          ownPlaces
        ),
        /* harmony export */
        SJ: () => (
          /* binding */
          isVouchedFor
        ),
        /* harmony export */
        dF: () => (
          /* binding */
          isOfOwner
        ),
        /* harmony export */
        dz: () => (
          /* binding */
          namespaceName
        ),
        /* harmony export */
        eP: () => (
          /* binding */
          nobody
        ),
        /* harmony export */
        fb: () => (
          /* binding */
          isUntrusted
        ),
        /* harmony export */
        hM: () => (
          /* binding */
          trustedBy
        ),
        /* harmony export */
        jT: () => (
          /* binding */
          registryName
        ),
        /* harmony export */
        l_: () => (
          /* binding */
          placeCalledAs
        ),
        /* harmony export */
        mW: () => (
          /* binding */
          trustedWith
        ),
        /* harmony export */
        o9: () => (
          /* binding */
          isOwnImage
        ),
        /* harmony export */
        tJ: () => (
          /* binding */
          namesAnybody
        ),
        /* harmony export */
        tO: () => (
          /* binding */
          imageName
        )
        /* harmony export */
      });
      var _text_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(37976);
      var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(13850);
      var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(40054);
      const trustedWith = ["unpinned", "socket", "privileged"];
      const nobody = { registries: /* @__PURE__ */ new Map(), namespaces: /* @__PURE__ */ new Map(), images: /* @__PURE__ */ new Map() };
      function isUntrusted(image, trust) {
        const { within } = trust;
        return namesAnybody(trust) && entriesFor(image, trust).length === 0 || within !== void 0 && isUntrusted(image, within);
      }
      function namesAnybody({ registries, namespaces, images }) {
        return registries.size + namespaces.size + images.size > 0;
      }
      function trustedBy(image, trust) {
        const entries = entriesFor(image, trust);
        if (!trust.within)
          return entries;
        const wider = trustedBy(image, trust.within);
        const allowed = new Set(wider.flatMap((each) => each.with));
        return wider.length === 0 ? [] : entries.map(({ name, with: given }) => ({ name, with: given.filter((each) => allowed.has(each)) }));
      }
      function entriesFor(image, trust) {
        const full = `${image.registry}/${image.repository}`;
        const folders = full.split("/").map((_, i, parts2) => parts2.slice(0, i).join("/"));
        const found = [
          [trust.images, [full]],
          [trust.namespaces, folders.toReversed()],
          [trust.registries, [image.registry]]
        ];
        return found.flatMap(([entries, names]) => names.flatMap((name) => entries.has(name) ? [{ name, with: entries.get(name) }] : []));
      }
      function ownPlaces({ owner, repository }, named = [], built) {
        if (!owner || !repository)
          return void 0;
        const place = `ghcr.io/${owner}`.toLowerCase();
        return { repository: `${place}/${repository.toLowerCase()}`, owner: [place, ...named], ...built && { built } };
      }
      function placeCalledAs(image, { owner = "", repository = "" }) {
        const { registry } = image;
        const first = ownerNamed(image);
        const isCalled = (name) => name !== "" && plain(name) === plain(first);
        const isTheirs = !(0, _registry_hosts_js__WEBPACK_IMPORTED_MODULE_1__.N)(registry) && (isCalled(repository) || repository !== "" && isWithinName(first, repository.toLowerCase()) || isHostOf(registry, owner));
        return isCalled(owner) || isTheirs ? ownerPlace(image) : void 0;
      }
      const shortestName = 4;
      function isHostOf(registry, owner) {
        const parts2 = registry.replace(/:\d+$/, "").split(".").slice(0, -1);
        const domain = parts2.findLast((part) => part.length >= shortestName);
        return domain !== void 0 && plain(owner).startsWith(plain(domain));
      }
      function ownerPlace(image) {
        return `${image.registry}/${ownerNamed(image)}`;
      }
      function ownerNamed({ repository }) {
        return repository.split("/")[0];
      }
      function plain(name) {
        return name.toLowerCase().replace(/[-_.]/g, "");
      }
      function isOwnImage(image, trust) {
        const { registry, repository } = image;
        const { own } = trust;
        const isBuilt = own?.built?.has((0, _text_path_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(repository)) === true && isOfOwner(image, trust);
        return own !== void 0 && (isBuilt || isWithinName(`${registry}/${repository}`, own.repository));
      }
      function isOfOwner({ registry, repository }, { own }) {
        return own?.owner.some((place) => `${registry}/${repository}/`.startsWith(`${place}/`)) ?? false;
      }
      function isVouchedFor(image, trust) {
        return trustedBy(image, trust).length > 0 || isOfOwner(image, trust);
      }
      function isWithinName(name, start) {
        return name.startsWith(start) && /^(?:$|[/_.-])/.test(name.slice(start.length));
      }
      function imageName(text) {
        const reference = (0, _image_reference_js__WEBPACK_IMPORTED_MODULE_0__.F2)(text);
        return reference && !reference.tag && !text.includes("@") ? `${reference.registry}/${reference.repository}` : void 0;
      }
      function namespaceName(text) {
        return imageName(`${text}/x`)?.replace(/\/x$/, "");
      }
      function registryName(text) {
        const reference = (0, _image_reference_js__WEBPACK_IMPORTED_MODULE_0__.F2)(`${text}/x/x`);
        return reference?.registry === (0, _registry_hosts_js__WEBPACK_IMPORTED_MODULE_1__.j)(text) ? reference.registry : void 0;
      }
    })
  ),
  /***/
  86661: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Ch: () => (
          /* binding */
          isOnScale
        ),
        /* harmony export */
        OI: () => (
          /* binding */
          strictest
        ),
        /* harmony export */
        c2: () => (
          /* binding */
          isWeaker
        ),
        /* harmony export */
        od: () => (
          /* binding */
          usualCheckName
        ),
        /* harmony export */
        sB: () => (
          /* binding */
          usualOf
        )
        /* harmony export */
      });
      var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(64008);
      const usualCheckName = "layer-review";
      const bySeverity = [...[..._problem_js__WEBPACK_IMPORTED_MODULE_0__.gO].reverse(), "never"];
      const scales = {
        "fail-on": { usual: "high", from: bySeverity },
        gate: { usual: "introduced", from: ["all", "introduced"] },
        "comment-on": { usual: "medium", from: bySeverity },
        "max-comments": { usual: "30", from: Array.from({ length: 101 }, (_, i) => String(100 - i)) },
        profile: { usual: "default", from: ["strict", "default"] },
        registry: { usual: "off", from: ["known", "off"] },
        scope: { usual: "affected", from: ["all", "affected", "changed"] }
      };
      function usualOf(name) {
        return scales[name]?.usual ?? "";
      }
      function isOnScale(name, value) {
        return scales[name]?.from.includes(value) ?? false;
      }
      function strictest(name, values) {
        return scales[name]?.from.find((each) => values.includes(each));
      }
      function isWeaker(name, was, is) {
        if (name === "policy" || name === "floor")
          return true;
        const scale = scales[name];
        if (!scale || name === "comment-on" || name === "max-comments")
          return false;
        const [before, after] = [was, is].map((each) => scale.from.indexOf(each || scale.usual));
        return before === -1 || after === -1 || after > before;
      }
    })
  ),
  /***/
  25929: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        IX: () => (
          /* binding */
          parseElsewhere
        ),
        /* harmony export */
        Kq: () => (
          /* binding */
          elsewhereText
        ),
        /* harmony export */
        T4: () => (
          /* binding */
          isPinned
        )
        /* harmony export */
      });
      function parseElsewhere(text) {
        const [place = "", ref, more] = text.split("@");
        const [owner = "", repo = "", ...folders] = place.split("/");
        const names = [owner, repo, ...folders];
        if (more !== void 0 || folders.length === 0 || !names.every((each) => each && each !== "." && each !== ".."))
          return void 0;
        if (![owner, repo].every((each) => /^[\w.-]+$/.test(each)) || !ref || !/^[\w./-]+$/.test(ref))
          return void 0;
        return { owner, repo, path: folders.join("/"), ref };
      }
      function elsewhereText({ owner, repo, path: path2, ref }) {
        return `${owner}/${repo}/${path2}@${ref}`;
      }
      function isPinned({ ref }) {
        return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
      }
    })
  ),
  /***/
  79214: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        dz: () => (
          /* binding */
          InputError
        ),
        G4: () => (
          /* binding */
          defaultPolicy
        ),
        r2: () => (
          /* binding */
          defaultPolicyPath
        ),
        tS: () => (
          /* binding */
          mostDays
        )
      });
      var credential_names = __nccwpck_require__2(66819);
      var trusted_images = __nccwpck_require__2(35847);
      ;
      const noGuidance = { trusted: trusted_images.eP, signatures: [], limits: {}, secrets: credential_names.QC };
      var rule_severity = __nccwpck_require__2(2587);
      ;
      const mostDays = 366;
      const defaultPolicyPath = ".github/layer-review.yml";
      const defaultPolicy = {
        ...noGuidance,
        version: rule_severity.Rg,
        profile: "default",
        failOn: "high",
        gate: "introduced",
        commentOn: "medium",
        maxComments: 30,
        files: { include: [], exclude: [] },
        severities: /* @__PURE__ */ new Map(),
        registries: [],
        ships: /* @__PURE__ */ new Map(),
        waivers: [],
        unread: [],
        inlineWaivers: "after-merge",
        longestWaiver: mostDays
      };
      class InputError extends Error {
        name = "InputError";
      }
    })
  ),
  /***/
  2587: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        EF: () => (
          /* binding */
          gradesOf
        ),
        lA: () => (
          /* binding */
          isTooNew
        ),
        Rg: () => (
          /* binding */
          newestVersion
        ),
        wm: () => (
          /* binding */
          ruleVersions
        ),
        xJ: () => (
          /* binding */
          severityOf
        )
      });
      var problem = __nccwpck_require__2(64008);
      var src_rule = __nccwpck_require__2(52741);
      ;
      const rulesByVersion = {
        "0.1": {
          "add-remote-url": "medium",
          "dangerous-capability": "high-critical",
          "docker-socket-mount": "critical",
          "host-network": "high",
          "host-root-mount": "critical",
          "image-mutable-tag": "medium",
          "memory-limit-missing": "medium",
          "missing-user": "medium",
          "pipe-to-shell": "medium-high",
          "port-on-all-interfaces": "low",
          "privileged-container": "critical",
          "root-filesystem-writable": "low",
          "run-as-root": "high",
          "secret-in-env": "high",
          "secret-literal": "critical",
          "sudo-in-run": "low"
        },
        "0.2": {
          "add-git-unpinned": "medium",
          "add-instead-of-copy": "info",
          "add-remote-url": "low-medium",
          "ambiguous-syntax": "high",
          "apparmor-disabled": "medium",
          "attack-tools-in-image": "low",
          "attestation-disabled": "info strict",
          "authorized-key-in-image": "low-high",
          "base-digest-label": "info strict",
          "base-image-eol": "medium",
          "base-image-from-build-arg": "low",
          "bind-mount-writable": "low",
          "build-device-access": "medium",
          "build-network-host": "medium",
          "build-network-unrestricted": "info strict",
          "build-security-insecure": "high",
          "build-tools-in-final-image": "info strict",
          "capabilities-not-dropped": "low",
          "cgroup-parent-set": "info strict",
          "cleartext-download": "medium-high",
          "code-writable-by-runtime-user": "info strict",
          "compose-build-privileged": "high",
          "compose-build-ssh": "low",
          "compose-provider-plugin": "medium",
          "compose-remote-source": "medium",
          "compose-use-api-socket": "critical",
          "compose-user-root": "medium",
          "config-from-pr-head": "high",
          "connection-string-credentials": "high",
          "container-runtime-socket-mount": "critical",
          "copy-entire-context": "medium",
          "copy-from-unpinned-image": "medium",
          "copy-root-filesystem": "low",
          "cpu-limit-missing": "low",
          "custom-runtime": "info strict",
          "dangerous-env": "medium",
          "dangerous-sysctls": "medium",
          "datastore-port-published": "high",
          "debug-features-enabled": "low-high",
          "default-bridge-network": "info strict",
          "dependency-confusion": "medium",
          "dev-dependencies-in-production": "low strict",
          "device-cgroup-rules": "high",
          "docker-daemon-tcp-exposed": "critical",
          "docker-socket-in-dockerfile": "low",
          "docker-socket-proxy-over-permissive": "high strict",
          "dockerignore-weakened": "medium",
          "download-without-checksum": "low-medium",
          "env-file-secret": "medium-high",
          "expose-admin-port": "medium",
          "git-clone-unpinned": "low",
          "gpu-exposure": "info strict",
          "group-add-privileged": "medium",
          "hardening-removed": "medium-high",
          "host-cgroup": "medium",
          "host-credential-mount": "high",
          "host-device-exposed": "high-critical",
          "host-files-in-build": "high-critical",
          "host-gateway-access": "info strict",
          "host-ipc": "medium",
          "host-network": "medium-high",
          "host-pid": "high",
          "host-runtime-in-image": "info strict",
          "host-userns": "low",
          "host-uts": "low",
          "image-name-misspelled": "high",
          "image-not-digest-pinned": "low-medium",
          "image-not-found": "medium",
          "image-pull-policy-stale": "info strict",
          "image-signature-invalid": "high",
          "image-signature-missing": "high",
          "image-signature-untrusted": "high",
          "image-signature-unverified": "high",
          "image-tag-moved": "info strict",
          "image-verification-disabled": "medium",
          "invisible-unicode": "high",
          "joins-other-container-namespace": "info strict",
          "lifecycle-hook-privileged": "high",
          "limits-weakened": "medium",
          "lockfile-not-enforced": "low strict",
          "log-size-unbounded": "info strict",
          "logging-disabled": "low",
          "memory-limit-missing": "low",
          "missing-healthcheck": "info strict",
          "mount-propagation-shared": "low",
          "no-new-privileges-disabled": "medium",
          "no-new-privileges-missing": "low",
          "onbuild-trigger": "info",
          "open-service-published": "high",
          "package-signature-disabled": "high",
          "package-upgrade-in-build": "info strict",
          "pids-limit-missing": "low",
          "pipe-without-pipefail": "info strict",
          "powershell-goes-on": "info strict",
          "private-key-generated-in-image": "medium",
          "privileged-port-published": "info strict",
          "proxy-headers-trusted": "low",
          "public-host-redirected": "medium",
          "remote-key-trust": "low",
          "restart-policy-unbounded": "info strict",
          "run-as-root": "medium",
          "seccomp-disabled": "medium",
          "seccomp-profile-permissive": "medium",
          "secret-file-copied": "high",
          "secret-in-build-arg": "high",
          "secret-in-command": "high",
          "secret-in-pulled-image": "high",
          "secret-in-run-command": "high",
          "secret-inline-config": "high",
          "secret-interpolation-default": "medium-high",
          "secret-left-in-layer": "high",
          "secret-mount-misuse": "high",
          "secret-mount-world-readable": "low",
          "secret-sent-away": "high",
          "selinux-disabled": "medium",
          "sensitive-host-path-mount": "high",
          "sensitive-workdir": "medium-high",
          "server-set-to-root": "medium",
          "service-auth-disabled": "high",
          "setuid-file-created": "medium-high",
          "shared-volume-between-services": "info strict",
          "shell-over-network": "high",
          "ssh-agent-socket-mount": "high",
          "ssh-host-key-check-disabled": "medium",
          "sudoers-nopasswd": "medium",
          "suppression-added": "medium",
          "syntax-frontend-untrusted": "medium",
          "systempaths-unconfined": "high",
          "tls-verification-disabled": "high",
          "tmpfs-insecure-options": "low",
          "unnecessary-packages": "info strict",
          "unpinned-language-packages": "low",
          "unpinned-os-packages": "info strict",
          "untrusted-registry": "medium",
          "update-instruction-alone": "info strict",
          "user-created-never-used": "low",
          "user-group-semantics": "info strict",
          "user-not-numeric": "info strict",
          "vex-document-copied": "info strict",
          "volumes-from": "low",
          "weak-account-credential": "medium-high",
          "weak-checksum-algorithm": "low",
          "world-writable-permissions": "medium-high"
        }
      };
      ;
      const ruleVersions = Object.keys(rulesByVersion);
      const newestVersion = ruleVersions.at(-1);
      function severityOf(rule, policy2) {
        const grades = gradesOf(rule, policy2).map(({ severity }) => severity);
        return problem.gO.find((each) => grades.includes(each)) ?? "off";
      }
      function gradesOf(rule, policy2) {
        const below = policy2.over ? gradesOf(rule, policy2.over) : [];
        return [gradeOf(rule, policy2) ?? [], below].flat();
      }
      function isTooNew(rule, policy2) {
        return gradesOf(rule, policy2).every(({ informs }) => informs);
      }
      function gradeOf(rule, { severities: set, profile: asked, version }) {
        const known = inVersion(version, rule);
        const { profile, usual, worst } = known ?? asItIs(rule);
        const own = set.get(rule.id);
        const ofGroup = profile === "strict" && asked !== "strict" ? "off" : set.get(rule.group);
        const told = own ?? ofGroup;
        if (told === "off")
          return void 0;
        const informs = own === void 0 && known === void 0;
        return { severity: informs ? "info" : told ?? usual, informs, usual, worst };
      }
      function asItIs({ profile, severity }) {
        return { profile, usual: severity, worst: "critical" };
      }
      function inVersion(version, rule) {
        if (version === newestVersion)
          return (0, src_rule.LA)(rule) ? void 0 : asItIs(rule);
        if (rule.profile === "policy")
          return asItIs(rule);
        const until = ruleVersions.slice(0, ruleVersions.indexOf(version) + 1);
        const said = until.flatMap((each) => rulesByVersion[each][rule.id] ?? []).at(-1);
        if (said === void 0)
          return void 0;
        const [range, profile = "default"] = said.split(" ");
        const [usual, worst = usual] = range.split("-");
        return { profile, usual, worst };
      }
    })
  ),
  /***/
  64008: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        DM: () => (
          /* binding */
          lowered
        ),
        /* harmony export */
        Mw: () => (
          /* binding */
          fixTitle
        ),
        /* harmony export */
        O6: () => (
          /* binding */
          reaches
        ),
        /* harmony export */
        Rj: () => (
          /* binding */
          compareSeverities
        ),
        /* harmony export */
        cv: () => (
          /* binding */
          say
        ),
        /* harmony export */
        gO: () => (
          /* binding */
          severities
        ),
        /* harmony export */
        hm: () => (
          /* binding */
          worstOf
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          list
        ),
        /* harmony export */
        qz: () => (
          /* binding */
          sameMessage
        ),
        /* harmony export */
        tS: () => (
          /* binding */
          inOurWords
        )
        /* harmony export */
      });
      const severities = ["critical", "high", "medium", "low", "info"];
      function compareSeverities(a, b) {
        return severities.indexOf(a.severity) - severities.indexOf(b.severity);
      }
      function worstOf(some) {
        return severities.find((each) => some.some(({ severity }) => severity === each));
      }
      function reaches(severity, threshold) {
        return threshold !== "never" && severities.indexOf(severity) <= severities.indexOf(threshold);
      }
      function lowered(severity, steps) {
        return severities[Math.min(severities.length - 1, severities.indexOf(severity) + steps)];
      }
      function say(texts, ...values) {
        const message = [];
        texts.forEach((text, i) => {
          if (text)
            message.push(text);
          const value = values[i];
          if (value === void 0)
            return;
          if (typeof value === "string")
            message.push({ code: value });
          else if (typeof value === "number")
            message.push(String(value));
          else
            message.push(...value);
        });
        return message;
      }
      function inOurWords(words) {
        return words.split("`").map((text, i) => i % 2 === 1 ? { code: text } : text).filter((part) => part !== "");
      }
      function sameMessage(a, b) {
        return JSON.stringify(a) === JSON.stringify(b);
      }
      function list(names, most = 10) {
        const shown = names.slice(0, most);
        const rest = names.length - shown.length;
        return shown.flatMap((name, i) => {
          const last = i === shown.length - 1;
          const join = i === 0 ? "" : last && !rest ? " and " : ", ";
          return [...join ? [join] : [], { code: name }, ...last && rest ? [` and ${rest} more`] : []];
        });
      }
      function fixTitle({ title, changes }) {
        return isSafe({ changes }) ? title : `${title}, which changes ${changes}`;
      }
      function isSafe({ changes }) {
        return changes === "nothing";
      }
    })
  ),
  /***/
  8543: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        e5: () => (
          /* binding */
          bullets
        ),
        aY: () => (
          /* binding */
          markdown_code
        ),
        Im: () => (
          /* binding */
          comment
        ),
        zH: () => (
          /* binding */
          details
        ),
        EU: () => (
          /* binding */
          fence
        ),
        R_: () => (
          /* binding */
          markdown_heading
        ),
        LP: () => (
          /* binding */
          kept
        ),
        wW: () => (
          /* binding */
          labelled
        ),
        nf: () => (
          /* binding */
          markdown_link
        ),
        iU: () => (
          /* binding */
          message
        ),
        rj: () => (
          /* binding */
          outline
        ),
        m1: () => (
          /* binding */
          ownCode
        ),
        FY: () => (
          /* binding */
          markdown_paragraph
        ),
        XX: () => (
          /* binding */
          markdown_render
        ),
        em: () => (
          /* binding */
          sentence
        ),
        EX: () => (
          /* binding */
          small
        ),
        ko: () => (
          /* binding */
          markdown_strong
        ),
        tp: () => (
          /* binding */
          table
        ),
        Qq: () => (
          /* binding */
          markdown_text
        ),
        IZ: () => (
          /* binding */
          trusted
        )
      });
      ;
      const inConstruct = "phrasing";
      const notInConstruct = ["autolink", "link", "image", "label"];
      function lib_gfmAutolinkLiteralFromMarkdown() {
        return {
          transforms: [transformGfmAutolinkLiterals],
          enter: {
            literalAutolink: enterLiteralAutolink,
            literalAutolinkEmail: enterLiteralAutolinkValue,
            literalAutolinkHttp: enterLiteralAutolinkValue,
            literalAutolinkWww: enterLiteralAutolinkValue
          },
          exit: {
            literalAutolink: exitLiteralAutolink,
            literalAutolinkEmail: exitLiteralAutolinkEmail,
            literalAutolinkHttp: exitLiteralAutolinkHttp,
            literalAutolinkWww: exitLiteralAutolinkWww
          }
        };
      }
      function gfmAutolinkLiteralToMarkdown() {
        return {
          unsafe: [
            {
              character: "@",
              before: "[+\\-.\\w]",
              after: "[\\-.\\w]",
              inConstruct,
              notInConstruct
            },
            {
              character: ".",
              before: "[Ww]",
              after: "[\\-.\\w]",
              inConstruct,
              notInConstruct
            },
            {
              character: ":",
              before: "[ps]",
              after: "\\/",
              inConstruct,
              notInConstruct
            }
          ]
        };
      }
      function enterLiteralAutolink(token) {
        this.enter(
          { type: "link", title: null, url: "", children: [], position: void 0 },
          token
        );
      }
      function enterLiteralAutolinkValue(token) {
        this.config.enter.autolinkProtocol.call(this, token);
      }
      function exitLiteralAutolinkHttp(token) {
        this.config.exit.autolinkProtocol.call(this, token);
      }
      function exitLiteralAutolinkWww(token) {
        this.config.exit.data.call(this, token);
        const node2 = this.stack[this.stack.length - 1];
        assert(node2.type === "link");
        node2.url = "http://" + this.sliceSerialize(token);
      }
      function exitLiteralAutolinkEmail(token) {
        this.config.exit.autolinkEmail.call(this, token);
      }
      function exitLiteralAutolink(token) {
        this.exit(token);
      }
      function transformGfmAutolinkLiterals(tree) {
        findAndReplace(
          tree,
          [
            [
              /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
              findUrl
            ],
            [
              /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
              findXmpp
            ],
            [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
            [
              /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
              findEmail
            ]
          ],
          { ignore: ["link", "linkReference"] }
        );
      }
      function findUrl(_, protocol, domain, path2, match) {
        if (!previous(match)) {
          return false;
        }
        let prefix = "";
        if (/^w/i.test(protocol)) {
          domain = protocol + domain;
          protocol = "";
          prefix = "http://";
        }
        if (unicodePunctuation(domain.charCodeAt(0)) || !isCorrectDomain(domain)) {
          return false;
        }
        const parts2 = splitUrl(domain + path2);
        const result = {
          type: "link",
          title: null,
          url: prefix + protocol + parts2[0],
          children: [{ type: "text", value: protocol + parts2[0], position: void 0 }],
          position: void 0
        };
        if (parts2[1]) {
          return [result, { type: "text", value: parts2[1], position: void 0 }];
        }
        return result;
      }
      function findEmail(_, atext, label) {
        if (/[\d\-_]$/.test(label)) {
          return false;
        }
        return {
          type: "link",
          title: null,
          url: "mailto:" + atext + "@" + label,
          children: [{ type: "text", value: atext + "@" + label, position: void 0 }],
          position: void 0
        };
      }
      function findMailto(_, atext, label) {
        if (/[\d\-_]$/.test(label)) {
          return false;
        }
        const value = "mailto:" + atext + "@" + label;
        return {
          type: "link",
          title: null,
          url: value,
          children: [{ type: "text", value, position: void 0 }],
          position: void 0
        };
      }
      function findXmpp(matchValue, atext, label, resource, match) {
        if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) {
          return false;
        }
        const value = "xmpp:" + atext + "@" + label + (resource || "");
        return {
          type: "link",
          title: null,
          url: value,
          children: [{ type: "text", value, position: void 0 }],
          position: void 0
        };
      }
      function isCorrectDomain(domain) {
        const parts2 = domain.split(".");
        if (parts2.length < 2 || parts2[parts2.length - 1] && (/_/.test(parts2[parts2.length - 1]) || !/[\dA-Za-z]/.test(parts2[parts2.length - 1])) || parts2[parts2.length - 2] && (/_/.test(parts2[parts2.length - 2]) || !/[\dA-Za-z]/.test(parts2[parts2.length - 2]))) {
          return false;
        }
        return true;
      }
      function splitUrl(url) {
        let index = url.length;
        while (index > 0) {
          const code2 = url.charCodeAt(index - 1);
          if (code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 62 || code2 === 63 || code2 === 93 || code2 === 125) {
            index--;
          } else {
            break;
          }
        }
        if (index === url.length) {
          return [url, void 0];
        }
        let trail = url.slice(index);
        url = url.slice(0, index);
        let closingParenIndex = trail.indexOf(")");
        const openingParens = ccount(url, "(");
        let closingParens = ccount(url, ")");
        while (closingParenIndex !== -1 && openingParens > closingParens) {
          url += trail.slice(0, closingParenIndex + 1);
          trail = trail.slice(closingParenIndex + 1);
          closingParenIndex = trail.indexOf(")");
          closingParens++;
        }
        return [url, trail];
      }
      function previous(match) {
        const code2 = match.input.charCodeAt(match.index - 1);
        return match.index === 0 || unicodeWhitespace(code2) || unicodePunctuation(code2);
      }
      ;
      footnoteReference.peek = footnoteReferencePeek;
      function enterFootnoteCallString() {
        this.buffer();
      }
      function enterFootnoteCall(token) {
        this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
      }
      function enterFootnoteDefinitionLabelString() {
        this.buffer();
      }
      function enterFootnoteDefinition(token) {
        this.enter(
          { type: "footnoteDefinition", identifier: "", label: "", children: [] },
          token
        );
      }
      function exitFootnoteCallString(token) {
        const label = this.resume();
        const node2 = this.stack[this.stack.length - 1];
        assert(node2.type === "footnoteReference");
        node2.identifier = normalizeIdentifier(
          this.sliceSerialize(token)
        ).toLowerCase();
        node2.label = label;
      }
      function exitFootnoteCall(token) {
        this.exit(token);
      }
      function exitFootnoteDefinitionLabelString(token) {
        const label = this.resume();
        const node2 = this.stack[this.stack.length - 1];
        assert(node2.type === "footnoteDefinition");
        node2.identifier = normalizeIdentifier(
          this.sliceSerialize(token)
        ).toLowerCase();
        node2.label = label;
      }
      function exitFootnoteDefinition(token) {
        this.exit(token);
      }
      function footnoteReferencePeek() {
        return "[";
      }
      function footnoteReference(node2, _, state, info) {
        const tracker = state.createTracker(info);
        let value = tracker.move("[^");
        const exit2 = state.enter("footnoteReference");
        const subexit = state.enter("reference");
        value += tracker.move(
          state.safe(state.associationId(node2), { after: "]", before: value })
        );
        subexit();
        exit2();
        value += tracker.move("]");
        return value;
      }
      function lib_gfmFootnoteFromMarkdown() {
        return {
          enter: {
            gfmFootnoteCallString: enterFootnoteCallString,
            gfmFootnoteCall: enterFootnoteCall,
            gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
            gfmFootnoteDefinition: enterFootnoteDefinition
          },
          exit: {
            gfmFootnoteCallString: exitFootnoteCallString,
            gfmFootnoteCall: exitFootnoteCall,
            gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
            gfmFootnoteDefinition: exitFootnoteDefinition
          }
        };
      }
      function gfmFootnoteToMarkdown(options) {
        let firstLineBlank = false;
        if (options && options.firstLineBlank) {
          firstLineBlank = true;
        }
        return {
          handlers: { footnoteDefinition, footnoteReference },
          // This is on by default already.
          unsafe: [{ character: "[", inConstruct: ["label", "phrasing", "reference"] }]
        };
        function footnoteDefinition(node2, _, state, info) {
          const tracker = state.createTracker(info);
          let value = tracker.move("[^");
          const exit2 = state.enter("footnoteDefinition");
          const subexit = state.enter("label");
          value += tracker.move(
            state.safe(state.associationId(node2), { before: value, after: "]" })
          );
          subexit();
          value += tracker.move("]:");
          if (node2.children && node2.children.length > 0) {
            tracker.shift(4);
            value += tracker.move(
              (firstLineBlank ? "\n" : " ") + state.indentLines(
                state.containerFlow(node2, tracker.current()),
                firstLineBlank ? mapAll : mapExceptFirst
              )
            );
          }
          exit2();
          return value;
        }
      }
      function mapExceptFirst(line, index, blank) {
        return index === 0 ? line : mapAll(line, index, blank);
      }
      function mapAll(line, index, blank) {
        return (blank ? "" : "    ") + line;
      }
      ;
      const constructsWithoutStrikethrough = [
        "autolink",
        "destinationLiteral",
        "destinationRaw",
        "reference",
        "titleQuote",
        "titleApostrophe"
      ];
      handleDelete.attention = attentionDelete;
      handleDelete.peek = peekDelete;
      function lib_gfmStrikethroughFromMarkdown() {
        return {
          canContainEols: ["delete"],
          enter: { strikethrough: enterStrikethrough },
          exit: { strikethrough: exitStrikethrough }
        };
      }
      function gfmStrikethroughToMarkdown() {
        return {
          handlers: { delete: handleDelete },
          unsafe: [
            {
              character: "~",
              inConstruct: "phrasing",
              notInConstruct: constructsWithoutStrikethrough
            }
          ]
        };
      }
      function enterStrikethrough(token) {
        this.enter({ type: "delete", children: [], position: void 0 }, token);
      }
      function exitStrikethrough(token) {
        this.exit(token);
      }
      function handleDelete(node2, _, state, info) {
        const tracker = state.createTracker(info);
        const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
        const exit2 = state.enter("strikethrough");
        let value = tracker.move(sequence);
        value += state.containerPhrasing(node2, {
          ...tracker.current(),
          before: value,
          after: "~"
        });
        value += tracker.move(sequence);
        exit2();
        return value;
      }
      function attentionDelete() {
        return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
      }
      function peekDelete() {
        return "~";
      }
      ;
      function defaultStringLength(value) {
        return value.length;
      }
      function markdownTable(table2, options) {
        const settings = options || {};
        const align = (settings.align || []).concat();
        const stringLength = settings.stringLength || defaultStringLength;
        const alignments = [];
        const cellMatrix = [];
        const sizeMatrix = [];
        const longestCellByColumn = [];
        let mostCellsPerRow = 0;
        let rowIndex = -1;
        while (++rowIndex < table2.length) {
          const row2 = [];
          const sizes2 = [];
          let columnIndex2 = -1;
          if (table2[rowIndex].length > mostCellsPerRow) {
            mostCellsPerRow = table2[rowIndex].length;
          }
          while (++columnIndex2 < table2[rowIndex].length) {
            const cell2 = serialize(table2[rowIndex][columnIndex2]);
            if (settings.alignDelimiters !== false) {
              const size2 = stringLength(cell2);
              sizes2[columnIndex2] = size2;
              if (longestCellByColumn[columnIndex2] === void 0 || size2 > longestCellByColumn[columnIndex2]) {
                longestCellByColumn[columnIndex2] = size2;
              }
            }
            row2.push(cell2);
          }
          cellMatrix[rowIndex] = row2;
          sizeMatrix[rowIndex] = sizes2;
        }
        let columnIndex = -1;
        if (typeof align === "object" && "length" in align) {
          while (++columnIndex < mostCellsPerRow) {
            alignments[columnIndex] = toAlignment(align[columnIndex]);
          }
        } else {
          const code2 = toAlignment(align);
          while (++columnIndex < mostCellsPerRow) {
            alignments[columnIndex] = code2;
          }
        }
        columnIndex = -1;
        const row = [];
        const sizes = [];
        while (++columnIndex < mostCellsPerRow) {
          const code2 = alignments[columnIndex];
          let before = "";
          let after = "";
          if (code2 === 99) {
            before = ":";
            after = ":";
          } else if (code2 === 108) {
            before = ":";
          } else if (code2 === 114) {
            after = ":";
          }
          let size2 = settings.alignDelimiters === false ? 1 : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          );
          const cell2 = before + "-".repeat(size2) + after;
          if (settings.alignDelimiters !== false) {
            size2 = before.length + size2 + after.length;
            if (size2 > longestCellByColumn[columnIndex]) {
              longestCellByColumn[columnIndex] = size2;
            }
            sizes[columnIndex] = size2;
          }
          row[columnIndex] = cell2;
        }
        cellMatrix.splice(1, 0, row);
        sizeMatrix.splice(1, 0, sizes);
        rowIndex = -1;
        const lines = [];
        while (++rowIndex < cellMatrix.length) {
          const row2 = cellMatrix[rowIndex];
          const sizes2 = sizeMatrix[rowIndex];
          const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
          columnIndex = -1;
          const line = [];
          while (++columnIndex < cellsInRow) {
            const cell2 = row2[columnIndex] || "";
            let before = "";
            let after = "";
            if (settings.alignDelimiters !== false) {
              const size2 = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
              const code2 = alignments[columnIndex];
              if (code2 === 114) {
                before = " ".repeat(size2);
              } else if (code2 === 99) {
                const half = size2 / 2;
                if (size2 % 2) {
                  before = " ".repeat(half + 0.5);
                  after = " ".repeat(half - 0.5);
                } else {
                  before = " ".repeat(half);
                  after = before;
                }
              } else {
                after = " ".repeat(size2);
              }
            }
            if (settings.delimiterStart !== false && !columnIndex) {
              line.push("|");
            }
            if (settings.padding !== false && // Don\u2019t add the opening space if we\u2019re not aligning and the cell is
            // empty: there will be a closing space.
            !(settings.alignDelimiters === false && cell2 === "") && (settings.delimiterStart !== false || columnIndex)) {
              line.push(" ");
            }
            if (settings.alignDelimiters !== false) {
              line.push(before);
            }
            line.push(cell2);
            if (settings.alignDelimiters !== false) {
              line.push(after);
            }
            if (settings.padding !== false) {
              line.push(" ");
            }
            if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
              line.push("|");
            }
          }
          lines.push(
            settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
          );
        }
        return lines.join("\n");
      }
      function serialize(value) {
        return value === null || value === void 0 ? "" : String(value);
      }
      function toAlignment(value) {
        const code2 = typeof value === "string" ? value.codePointAt(0) : 0;
        return code2 === 67 || code2 === 99 ? 99 : code2 === 76 || code2 === 108 ? 108 : code2 === 82 || code2 === 114 ? 114 : 0;
      }
      ;
      function blockquote(node2, _, state, info) {
        const exit2 = state.enter("blockquote");
        const tracker = state.createTracker(info);
        tracker.move("> ");
        tracker.shift(2);
        const value = state.indentLines(
          state.containerFlow(node2, tracker.current()),
          map
        );
        exit2();
        return value;
      }
      function map(line, _, blank) {
        return ">" + (blank ? "" : " ") + line;
      }
      ;
      function patternInScope(stack, pattern) {
        return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
      }
      function listInScope(stack, list2, none) {
        if (typeof list2 === "string") {
          list2 = [list2];
        }
        if (!list2 || list2.length === 0) {
          return none;
        }
        let index = -1;
        while (++index < list2.length) {
          if (stack.includes(list2[index])) {
            return true;
          }
        }
        return false;
      }
      ;
      function hardBreak(_, _1, state, info) {
        let index = -1;
        while (++index < state.unsafe.length) {
          const pattern = state.unsafe[index];
          if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) {
            return /[\t ]/.test(info.before) ? "" : " ";
          }
        }
        return "\\\n";
      }
      ;
      function longestStreak(value, substring) {
        const source = String(value);
        let index = source.indexOf(substring);
        let expected = index;
        let count = 0;
        let max = 0;
        if (typeof substring !== "string") {
          throw new TypeError("Expected substring");
        }
        while (index !== -1) {
          if (index === expected) {
            if (++count > max) {
              max = count;
            }
          } else {
            count = 1;
          }
          expected = index + substring.length;
          index = source.indexOf(substring, expected);
        }
        return max;
      }
      ;
      function formatCodeAsIndented(node2, state) {
        return Boolean(
          state.options.fences === false && node2.value && // If there\u2019s no info\u2026
          !node2.lang && // And there\u2019s a non-whitespace character\u2026
          /[^\n\r ]/.test(node2.value) && // And the value doesn\u2019t start or end in a blank\u2026
          !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node2.value)
        );
      }
      ;
      function checkFence(state) {
        const marker = state.options.fence || "`";
        if (marker !== "`" && marker !== "~") {
          throw new Error(
            "Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`"
          );
        }
        return marker;
      }
      ;
      function code(node2, _, state, info) {
        const marker = checkFence(state);
        const raw = node2.value || "";
        if (formatCodeAsIndented(node2, state)) {
          const exit3 = state.enter("codeIndented");
          const value2 = state.indentLines(raw, code_map);
          exit3();
          return value2;
        }
        const tracker = state.createTracker(info);
        const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
        const exit2 = state.enter("codeFenced");
        const suffix = marker === "`" ? "GraveAccent" : "Tilde";
        let value = tracker.move(sequence);
        if (node2.lang) {
          const subexit = state.enter(`codeFencedLang${suffix}`);
          value += tracker.move(
            state.safe(node2.lang, {
              before: value,
              after: " ",
              encode: ["`"],
              ...tracker.current()
            })
          );
          subexit();
        }
        if (node2.lang && node2.meta) {
          const subexit = state.enter(`codeFencedMeta${suffix}`);
          value += tracker.move(" ");
          value += tracker.move(
            state.safe(node2.meta, {
              before: value,
              after: "\n",
              encode: ["`"],
              ...tracker.current()
            })
          );
          subexit();
        }
        value += tracker.move("\n");
        if (raw) {
          value += tracker.move(raw + "\n");
        }
        value += tracker.move(sequence);
        exit2();
        return value;
      }
      function code_map(line, _, blank) {
        return (blank ? "" : "    ") + line;
      }
      ;
      function checkQuote(state) {
        const marker = state.options.quote || '"';
        if (marker !== '"' && marker !== "'") {
          throw new Error(
            "Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`"
          );
        }
        return marker;
      }
      ;
      function definition(node2, _, state, info) {
        const quote = checkQuote(state);
        const suffix = quote === '"' ? "Quote" : "Apostrophe";
        const exit2 = state.enter("definition");
        let subexit = state.enter("label");
        const tracker = state.createTracker(info);
        let value = tracker.move("[");
        value += tracker.move(
          state.safe(state.associationId(node2), {
            before: value,
            after: "]",
            ...tracker.current()
          })
        );
        value += tracker.move("]: ");
        subexit();
        if (
          // If there\u2019s no url, or\u2026
          !node2.url || // If there are control characters or whitespace.
          /[\0- \u007F]/.test(node2.url)
        ) {
          subexit = state.enter("destinationLiteral");
          value += tracker.move("<");
          value += tracker.move(
            state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
          );
          value += tracker.move(">");
        } else {
          subexit = state.enter("destinationRaw");
          value += tracker.move(
            state.safe(node2.url, {
              before: value,
              after: node2.title ? " " : "\n",
              ...tracker.current()
            })
          );
        }
        subexit();
        if (node2.title) {
          subexit = state.enter(`title${suffix}`);
          value += tracker.move(" " + quote);
          value += tracker.move(
            state.safe(node2.title, {
              before: value,
              after: quote,
              ...tracker.current()
            })
          );
          value += tracker.move(quote);
          subexit();
        }
        exit2();
        return value;
      }
      ;
      function checkEmphasis(state) {
        const marker = state.options.emphasis || "*";
        if (marker !== "*" && marker !== "_") {
          throw new Error(
            "Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`"
          );
        }
        return marker;
      }
      ;
      const asciiAlpha = regexCheck(/[A-Za-z]/);
      const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
      const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
      function asciiControl(code2) {
        return (
          // Special whitespace codes (which have negative values), C0 and Control
          // character DEL
          code2 !== null && (code2 < 32 || code2 === 127)
        );
      }
      const asciiDigit = regexCheck(/\d/);
      const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
      const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
      function markdownLineEnding(code2) {
        return code2 !== null && code2 < -2;
      }
      function markdownLineEndingOrSpace(code2) {
        return code2 !== null && (code2 < 0 || code2 === 32);
      }
      function markdownSpace(code2) {
        return code2 === -2 || code2 === -1 || code2 === 32;
      }
      const micromark_util_character_unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
      const micromark_util_character_unicodeWhitespace = regexCheck(/\s/);
      function regexCheck(regex2) {
        return check2;
        function check2(code2) {
          return code2 !== null && code2 > -1 && regex2.test(String.fromCharCode(code2));
        }
      }
      ;
      function classifyCharacter(code2) {
        if (code2 === null || markdownLineEndingOrSpace(code2) || micromark_util_character_unicodeWhitespace(code2)) {
          return 1;
        }
        if (micromark_util_character_unicodePunctuation(code2)) {
          return 2;
        }
      }
      ;
      function firstCharacter(value) {
        const code2 = value.codePointAt(0);
        return code2 === void 0 ? "" : String.fromCodePoint(code2);
      }
      function lastCharacter(value) {
        const code2 = value.codePointAt(value.length - 2);
        return code2 !== void 0 && code2 > 65535 ? value.slice(-2) : value.slice(-1);
      }
      ;
      function encodeCharacterReference(code2) {
        return "&#x" + code2.toString(16).toUpperCase() + ";";
      }
      ;
      function encodeInfo(outside, inside, marker) {
        const outsideKind = classifyCharacter(outside);
        const insideKind = classifyCharacter(inside);
        if (outsideKind === void 0) {
          return insideKind === void 0 ? (
            // Letter inside:
            // we have to encode *both* letters for `_` as it is looser.
            // it already forms for `*` (and GFMs `~`).
            marker === "_" ? { inside: true, outside: true } : { inside: false, outside: false }
          ) : insideKind === 1 ? (
            // Whitespace inside: encode both (letter, whitespace).
            { inside: true, outside: true }
          ) : (
            // Punctuation inside: encode outer (letter)
            { inside: false, outside: true }
          );
        }
        if (outsideKind === 1) {
          return insideKind === void 0 ? (
            // Letter inside: already forms.
            { inside: false, outside: false }
          ) : insideKind === 1 ? (
            // Whitespace inside: encode both (whitespace).
            { inside: true, outside: true }
          ) : (
            // Punctuation inside: already forms.
            { inside: false, outside: false }
          );
        }
        return insideKind === void 0 ? (
          // Letter inside: already forms.
          { inside: false, outside: false }
        ) : insideKind === 1 ? (
          // Whitespace inside: encode inner (whitespace).
          { inside: true, outside: false }
        ) : (
          // Punctuation inside: already forms.
          { inside: false, outside: false }
        );
      }
      ;
      const htmlBlockNames = [
        "address",
        "article",
        "aside",
        "base",
        "basefont",
        "blockquote",
        "body",
        "caption",
        "center",
        "col",
        "colgroup",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frame",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "iframe",
        "legend",
        "li",
        "link",
        "main",
        "menu",
        "menuitem",
        "nav",
        "noframes",
        "ol",
        "optgroup",
        "option",
        "p",
        "param",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "track",
        "ul"
      ];
      const htmlRawNames = ["pre", "script", "style", "textarea"];
      function htmlKind(value) {
        if (value.charCodeAt(0) !== 60) return;
        const next = value.charCodeAt(1);
        if (next === 33) {
          const code3 = value.charCodeAt(2);
          if (code3 === 45) return 2;
          if (code3 === 91) return 5;
          if (asciiAlpha(code3)) return 4;
          return;
        }
        if (next === 63) return 3;
        const closing = next === 47;
        const start2 = closing ? 2 : 1;
        let end2 = start2;
        let code2 = value.charCodeAt(end2);
        if (!asciiAlpha(code2)) return;
        while (code2 === 45 || asciiAlphanumeric(code2)) {
          code2 = value.charCodeAt(++end2);
        }
        const name = value.slice(start2, end2).toLowerCase();
        if (!closing && code2 !== 47 && htmlRawNames.includes(name)) {
          return 1;
        }
        return htmlBlockNames.includes(name) ? 6 : 7;
      }
      ;
      const builtins = /* @__PURE__ */ new Map([
        ["*", false],
        ["_", true]
      ]);
      function candidates(tokens, involved, runOf) {
        const related = /* @__PURE__ */ new Set();
        for (const token of tokens) {
          const siblings = runOf.get(token);
          if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) {
            for (const sibling of siblings.tokens) {
              related.add(sibling.attention);
            }
          }
        }
        const ordered = [];
        for (const token of tokens) {
          if (token.attention && related.delete(token.attention)) {
            ordered.push(token.attention);
          }
        }
        ordered.reverse();
        return ordered;
      }
      function check(tokens, before, after) {
        const runs = [];
        const wrong = /* @__PURE__ */ new Map();
        const runOf = /* @__PURE__ */ new Map();
        let index = 0;
        while (index < tokens.length) {
          if (!tokens[index].attention) {
            index++;
            continue;
          }
          const marker = tokens[index].value.charAt(0);
          const strict = builtins.get(marker);
          let end2 = index + 1;
          while (end2 < tokens.length && tokens[end2].attention && tokens[end2].value.charAt(0) === marker) {
            end2++;
          }
          const head = index ? tokens[index - 1].value : before;
          const previous2 = classifyCharacter(head.charCodeAt(head.length - 1));
          const next = classifyCharacter(
            (end2 < tokens.length ? tokens[end2].value : after).charCodeAt(0)
          );
          const open = !next || next === 2 && Boolean(previous2);
          const close = !previous2 || previous2 === 2 && Boolean(next);
          const run = {
            tokens: tokens.slice(index, end2),
            markers: [],
            start: 0,
            end: 0,
            // Underscores are strict, they cannot open or close inside words.
            open: strict ? open && (Boolean(previous2) || !close) : open,
            close: strict ? close && (Boolean(next) || !open) : close,
            // All builtins can split runs.
            split: strict !== void 0
          };
          for (const token of run.tokens) {
            wrong.set(token, [...run.tokens]);
            runOf.set(token, run);
            let size2 = token.value.length;
            while (size2--) run.markers.push(token);
          }
          run.end = run.markers.length;
          runs.push(run);
          index = end2;
        }
        pair(runs, wrong);
        index = -1;
        while (++index < tokens.length) {
          const involved = wrong.get(tokens[index]);
          if (involved) return { attention: candidates(tokens, involved, runOf), index };
        }
      }
      function containerPhrasing(parent, state, info) {
        return container_phrasing_serialize(phrasing(parent, state, info), info.before, info.after);
      }
      function encode(tokens, start2) {
        const token = tokens[start2 ? 0 : tokens.length - 1];
        if (!token || token.attention) return;
        const character = start2 ? firstCharacter(token.value) : lastCharacter(token.value);
        const reference = encodeCharacterReference(
          /** @type {number} */
          character.codePointAt(0)
        );
        if (start2) {
          token.value = reference + token.value.slice(character.length);
        } else {
          let value = token.value.slice(0, token.value.length - character.length);
          let escapes = 0;
          while (value.charCodeAt(value.length - 1 - escapes) === 92) {
            escapes++;
          }
          if (escapes % 2) value += "\\";
          token.value = value + reference;
        }
      }
      function improve(items, chosen, mistake, before, after) {
        for (const attention2 of mistake.attention) {
          const current = chosen.get(attention2) || attention2.sequences[0];
          for (const sequence of attention2.sequences) {
            if (sequence === current) continue;
            const trial = new Map(chosen);
            trial.set(attention2, sequence);
            const tokens = render(items, trial, before, after);
            const next = check(tokens, before, after);
            if (!next || next.index > mistake.index) {
              return { chosen: trial, mistake: next, tokens };
            }
          }
        }
      }
      function pair(runs, wrong) {
        const openersByMarker = /* @__PURE__ */ new Map();
        for (const closer of runs) {
          const marker = closer.tokens[0].value.charAt(0);
          let openers = openersByMarker.get(marker);
          if (!openers) {
            openers = [];
            openersByMarker.set(marker, openers);
          }
          let open = closer.close ? openers.length : 0;
          while (open-- && closer.start < closer.end) {
            const opener = openers[open];
            const openerSize = opener.end - opener.start;
            const closerSize = closer.end - closer.start;
            if (closer.split ? (
              // The rule of 3, on the sizes that are left.
              (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3)
            ) : (
              // Others pair whole runs of the same size.
              openerSize !== opener.markers.length || openerSize !== closerSize
            )) {
              continue;
            }
            const size2 = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
            const opening = opener.markers.slice(opener.end - size2, opener.end);
            const closing = closer.markers.slice(closer.start, closer.start + size2);
            const openToken = opening[0];
            const closeToken = closing[0];
            if (
              // Whole sequences:
              // the markers of a sequence are next to each other,
              // so if the first and last marker are of one sequence of that size,
              // all markers are exactly that sequence.
              openToken === opening[size2 - 1] && openToken.value.length === size2 && closeToken === closing[size2 - 1] && closeToken.value.length === size2 && // Of the same attention, so its opening and closing sequence.
              openToken.attention === closeToken.attention
            ) {
              wrong.delete(openToken);
              wrong.delete(closeToken);
            } else {
              const involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
              for (const token of involved) {
                const list2 = wrong.get(token);
                if (list2) list2.push(...involved);
              }
            }
            opener.end -= size2;
            closer.start += size2;
            if (opener.start === opener.end) openers.splice(open, 1);
            open = openers.length;
          }
          if (closer.open && closer.start < closer.end) openers.push(closer);
        }
      }
      function attentionSequences(type, markers, sizes) {
        if (markers.length === 0) {
          throw new Error(
            "Cannot serialize `" + type + "` as attention without markers, expected one or more markers"
          );
        }
        if (sizes.length === 0) {
          throw new Error(
            "Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes"
          );
        }
        for (const size2 of sizes) {
          if (!Number.isSafeInteger(size2) || size2 < 1) {
            throw new Error(
              "Cannot serialize `" + type + "` as attention with `" + size2 + "` as size, expected positive integer"
            );
          }
        }
        const sequences = [];
        for (const marker of markers) {
          if (marker.length !== 1) {
            throw new Error(
              "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character"
            );
          }
          if (!asciiPunctuation(marker.charCodeAt(0))) {
            throw new Error(
              "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation"
            );
          }
          for (const size2 of sizes) {
            sequences.push(marker.repeat(size2));
          }
        }
        return sequences;
      }
      function phrasing(parent, state, info) {
        const indexStack = state.indexStack;
        const children = parent.children || [];
        const results = [];
        let index = -1;
        let before = info.before;
        indexStack.push(-1);
        let tracker = state.createTracker(info);
        while (++index < children.length) {
          const child = children[index];
          let after;
          indexStack[indexStack.length - 1] = index;
          if (index + 1 < children.length) {
            let handle3 = state.handle.handlers[children[index + 1].type];
            if (handle3 && handle3.peek) handle3 = handle3.peek;
            after = handle3 ? firstCharacter(
              handle3(children[index + 1], parent, state, {
                before: "",
                after: "",
                ...tracker.current()
              })
            ) : "";
          } else {
            after = info.after;
          }
          const previous2 = results[results.length - 1];
          if (typeof previous2 === "string" && (before === "\r" || before === "\n") && child.type === "html" && htmlKind(child.value) !== 7) {
            results[results.length - 1] = previous2.replace(/(\r?\n|\r)$/, " ");
            before = " ";
            tracker = state.createTracker(info);
            tracker.move(container_phrasing_serialize(results, info.before, info.after));
          }
          const handle2 = state.handle.handlers[child.type];
          if (handle2 && handle2.attention) {
            const item = attentionItem(
              /** @type {PhrasingParents} */
              child,
              handle2.attention,
              state,
              tracker
            );
            if (!item) continue;
            results.push(item);
            before = lastCharacter(item.sequences[0]);
          } else {
            const value = state.handle(child, parent, state, {
              ...tracker.current(),
              after,
              before
            });
            if (!value) continue;
            tracker.move(value);
            results.push(value);
            before = lastCharacter(value);
          }
        }
        indexStack.pop();
        return results;
      }
      function attentionItem(node2, attention2, state, tracker) {
        const { construct, markers, sizes } = attention2(node2, state);
        const sequences = attentionSequences(node2.type, markers, sizes);
        const sequence = sequences[0];
        const exit2 = state.enter(construct);
        const inside = state.createTracker(tracker.current());
        inside.move(sequence);
        const children = phrasing(node2, state, {
          ...inside.current(),
          before: sequence,
          after: sequence
        });
        exit2();
        if (children.length === 0) return;
        tracker.move(sequence);
        tracker.move(container_phrasing_serialize(children, sequence, sequence));
        tracker.move(sequence);
        return { children, sequences };
      }
      function fix(items, chosen, before, after) {
        let tokens = render(items, chosen, before, after);
        let mistake = check(tokens, before, after);
        while (mistake) {
          const next = improve(items, chosen, mistake, before, after);
          if (!next) return;
          chosen = next.chosen;
          tokens = next.tokens;
          mistake = next.mistake;
        }
        return tokens;
      }
      function guess(items, chosen, before, after) {
        let previous2 = before;
        let index = -1;
        while (++index < items.length) {
          const item = items[index];
          if (typeof item === "string") {
            previous2 = "";
            continue;
          }
          const next = index === items.length - 1 ? after : "";
          const sequence = item.sequences.find(function(value) {
            const marker = value.charAt(0);
            return marker !== previous2.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value.length > before.length;
          }) || item.sequences[0];
          if (sequence !== item.sequences[0]) chosen.set(item, sequence);
          guess(item.children, chosen, sequence, sequence);
          previous2 = sequence;
        }
      }
      function render(items, chosen, before, after) {
        const tokens = [];
        let encodeAfter;
        let previous2 = lastCharacter(before);
        let index = -1;
        while (++index < items.length) {
          const item = items[index];
          if (typeof item === "string") {
            const token = { value: item, attention: void 0 };
            if (encodeAfter && encodeAfter === firstCharacter(item)) {
              encode([token], true);
            }
            encodeAfter = void 0;
            tokens.push(token);
            if (token.value) previous2 = lastCharacter(token.value);
            continue;
          }
          const sequence = chosen.get(item) || item.sequences[0];
          const marker = sequence.charAt(0);
          const next = items[index + 1];
          const outsideBefore = previous2;
          const outsideAfter = firstCharacter(
            next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]
          );
          const inside = render(item.children, chosen, sequence, sequence);
          const head = inside[0].value;
          const open = encodeInfo(
            outsideBefore.charCodeAt(outsideBefore.length - 1),
            head.charCodeAt(0),
            marker
          );
          if (open.inside) encode(inside, true);
          const tail = lastCharacter(inside[inside.length - 1].value);
          const close = encodeInfo(
            outsideAfter.charCodeAt(0),
            tail.charCodeAt(tail.length - 1),
            marker
          );
          if (close.inside) encode(inside, false);
          if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") {
            encode(tokens, false);
          }
          if (close.outside) encodeAfter = outsideAfter;
          tokens.push({ value: sequence, attention: item }, ...inside, {
            value: sequence,
            attention: item
          });
          previous2 = sequence.charAt(sequence.length - 1);
        }
        return tokens;
      }
      function container_phrasing_serialize(items, before, after) {
        const guessed = /* @__PURE__ */ new Map();
        guess(items, guessed, before, after);
        const tokens = (
          // Start from guesses (based on the preferred sequences).
          (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || // If stuck, start from the preferred sequences instead.
          fix(items, /* @__PURE__ */ new Map(), before, after) || // If stuck again, use the preferred sequences as they are.
          render(items, /* @__PURE__ */ new Map(), before, after)
        );
        let result = "";
        for (const token of tokens) result += token.value;
        return result;
      }
      ;
      emphasis.attention = attention;
      emphasis.peek = peek;
      function emphasis(node2, _, state, info) {
        const exit2 = state.enter("phrasing");
        const item = attentionItem(node2, attention, state, state.createTracker(info));
        const value = item ? container_phrasing_serialize([item], info.before, info.after) : "";
        exit2();
        return value;
      }
      function attention(_, state) {
        const marker = checkEmphasis(state);
        return {
          construct: "emphasis",
          markers: marker === "*" ? ["*", "_"] : ["_", "*"],
          sizes: [1]
        };
      }
      function peek(_, _1, state) {
        return state.options.emphasis || "*";
      }
      ;
      const is = (
        // Note: overloads in JSDoc can\u2019t yet use different `@template`s.
        /**
         * @type {(
         *   (<Condition extends ReadonlyArray<string>>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition[number]}) &
         *   (<Condition extends Array<string>>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition[number]}) &
         *   (<Condition extends string>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
         *   (<Condition extends Props>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
         *   (<Condition extends TestFunction>(node: unknown, test: Condition, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
         *   ((node?: null | undefined) => false) &
         *   ((node: unknown, test?: null | undefined, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
         *   ((node: unknown, test?: Test, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => boolean)
         * )}
         */
        /**
         * @param {unknown} [node]
         * @param {Test} [test]
         * @param {number | null | undefined} [index]
         * @param {Parent | null | undefined} [parent]
         * @param {unknown} [context]
         * @returns {boolean}
         */
        // eslint-disable-next-line max-params
        (function(node2, test, index, parent, context2) {
          const check2 = convert(test);
          if (index !== void 0 && index !== null && (typeof index !== "number" || index < 0 || index === Number.POSITIVE_INFINITY)) {
            throw new Error("Expected positive finite index");
          }
          if (parent !== void 0 && parent !== null && (!is(parent) || !parent.children)) {
            throw new Error("Expected parent node");
          }
          if ((parent === void 0 || parent === null) !== (index === void 0 || index === null)) {
            throw new Error("Expected both parent and index");
          }
          return looksLikeANode(node2) ? check2.call(context2, node2, index, parent) : false;
        })
      );
      const convert = (
        // Note: overloads in JSDoc can\u2019t yet use different `@template`s.
        /**
         * @type {(
         *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
         *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
         *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
         *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
         *   ((test?: Test) => Check)
         * )}
         */
        /**
         * @param {Test} [test]
         * @returns {Check}
         */
        (function(test) {
          if (test === null || test === void 0) {
            return ok;
          }
          if (typeof test === "function") {
            return castFactory(test);
          }
          if (typeof test === "object") {
            return Array.isArray(test) ? anyFactory(test) : (
              // Cast because `ReadonlyArray` goes into the above but `isArray`
              // narrows to `Array`.
              propertiesFactory(
                /** @type {Props} */
                test
              )
            );
          }
          if (typeof test === "string") {
            return typeFactory(test);
          }
          throw new Error("Expected function, string, or object as test");
        })
      );
      function anyFactory(tests) {
        const checks = [];
        let index = -1;
        while (++index < tests.length) {
          checks[index] = convert(tests[index]);
        }
        return castFactory(any);
        function any(...parameters) {
          let index2 = -1;
          while (++index2 < checks.length) {
            if (checks[index2].apply(this, parameters)) return true;
          }
          return false;
        }
      }
      function propertiesFactory(check2) {
        const checkAsRecord = (
          /** @type {Record<string, unknown>} */
          check2
        );
        return castFactory(all);
        function all(node2) {
          const nodeAsRecord = (
            /** @type {Record<string, unknown>} */
            /** @type {unknown} */
            node2
          );
          let key;
          for (key in check2) {
            if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
          }
          return true;
        }
      }
      function typeFactory(check2) {
        return castFactory(type);
        function type(node2) {
          return node2 && node2.type === check2;
        }
      }
      function castFactory(testFunction) {
        return check2;
        function check2(value, index, parent) {
          return Boolean(
            looksLikeANode(value) && testFunction.call(
              this,
              value,
              typeof index === "number" ? index : void 0,
              parent || void 0
            )
          );
        }
      }
      function ok() {
        return true;
      }
      function looksLikeANode(value) {
        return value !== null && typeof value === "object" && "type" in value;
      }
      ;
      function color(d) {
        return "\x1B[33m" + d + "\x1B[39m";
      }
      ;
      const empty = [];
      const CONTINUE = true;
      const EXIT = false;
      const SKIP = "skip";
      function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
        if (!tree || typeof tree !== "object") {
          throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
        }
        let preorder = true;
        let check2;
        let visitors;
        let enter;
        let exit2;
        if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
          check2 = /** @type {Test} */
          testOrEnterOrVisitors;
          visitors = enterOrVisitorsOrReverse;
          if (reverse) preorder = false;
        } else {
          visitors = /** @type {Visitors | Visitor} */
          testOrEnterOrVisitors;
          if (enterOrVisitorsOrReverse) preorder = false;
        }
        if (typeof visitors === "function") {
          enter = visitors;
        } else if (visitors && typeof visitors === "object") {
          if (visitors.enter === null || visitors.enter === void 0) {
          } else if (typeof visitors.enter === "function") {
            enter = visitors.enter;
          } else {
            throw new Error(
              "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
            );
          }
          if (typeof visitors.exit === "function") {
            exit2 = visitors.exit;
          } else {
            throw new Error(
              "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
            );
          }
        } else {
          throw new Error(
            "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
          );
        }
        const is2 = convert(check2);
        const step = preorder ? 1 : -1;
        factory(tree, void 0, [])();
        function factory(node2, index, parents) {
          const value = (
            /** @type {Record<string, unknown>} */
            node2 && typeof node2 === "object" ? node2 : {}
          );
          if (typeof value.type === "string") {
            const name = (
              // `hast`
              typeof value.tagName === "string" ? value.tagName : (
                // `xast`
                typeof value.name === "string" ? value.name : void 0
              )
            );
            Object.defineProperty(visit2, "name", {
              value: "node (" + color(node2.type + (name ? "<" + name + ">" : "")) + ")"
            });
          }
          return visit2;
          function visit2() {
            const matches = !check2 || is2(node2, index, parents[parents.length - 1] || void 0);
            let result = empty;
            if (enter && matches) {
              result = toResult(enter(node2, parents, index));
              if (result[0] === EXIT) {
                return result;
              }
            }
            if ("children" in node2 && node2.children) {
              const nodeAsParent = (
                /** @type {UnistParent} */
                node2
              );
              if (nodeAsParent.children && result[0] !== SKIP) {
                let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
                const grandparents = [...parents, nodeAsParent];
                while (offset > -1 && offset < nodeAsParent.children.length) {
                  const child = nodeAsParent.children[offset];
                  const subresult = factory(child, offset, grandparents)();
                  if (subresult[0] === EXIT) {
                    return subresult;
                  }
                  offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
                }
              }
            }
            if (exit2 && matches) {
              const exitResult = toResult(exit2(node2, parents, index));
              if (exitResult[0] === SKIP) {
                throw new Error(
                  "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
                );
              }
              if (exitResult[0] === EXIT || typeof exitResult[1] === "number") {
                return exitResult;
              }
            }
            return result;
          }
        }
      }
      function toResult(value) {
        if (Array.isArray(value)) {
          return value;
        }
        if (typeof value === "number") {
          return [CONTINUE, value];
        }
        return value === null || value === void 0 ? empty : [value];
      }
      ;
      function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
        let check2;
        let visitors;
        let reverse;
        if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
          check2 = /** @type {Test} */
          testOrEnterOrVisitors;
          visitors = enterOrVisitorsOrReverse;
          reverse = maybeReverse;
        } else {
          visitors = /** @type {Visitor | Visitors} */
          testOrEnterOrVisitors;
          reverse = enterOrVisitorsOrReverse;
        }
        if (typeof visitors === "function") {
          visitParents(tree, check2, wrap(visitors), reverse);
        } else {
          visitParents(tree, check2, wrapVisitors(visitors), reverse);
        }
      }
      function wrapVisitors(visitors) {
        if (!visitors || typeof visitors !== "object") return visitors;
        return {
          enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
          exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
        };
      }
      function wrap(visitor) {
        return overload;
        function overload(node2, parents, index) {
          return visitor(node2, index, parents[parents.length - 1]);
        }
      }
      ;
      const emptyOptions = {};
      function lib_toString(value, options) {
        const settings = options || emptyOptions;
        const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
        const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
        return one(value, includeImageAlt, includeHtml);
      }
      function one(value, includeImageAlt, includeHtml) {
        if (node(value)) {
          if ("value" in value) {
            return value.type === "html" && !includeHtml ? "" : value.value;
          }
          if (includeImageAlt && "alt" in value && value.alt) {
            return value.alt;
          }
          if ("children" in value) {
            return lib_all(value.children, includeImageAlt, includeHtml);
          }
        }
        if (Array.isArray(value)) {
          return lib_all(value, includeImageAlt, includeHtml);
        }
        return "";
      }
      function lib_all(values, includeImageAlt, includeHtml) {
        const result = [];
        let index = -1;
        while (++index < values.length) {
          result[index] = one(values[index], includeImageAlt, includeHtml);
        }
        return result.join("");
      }
      function node(value) {
        return Boolean(value && typeof value === "object");
      }
      ;
      function formatHeadingAsSetext(node2, state) {
        let literalWithBreak = false;
        visit(node2, function(node3) {
          if ("value" in node3 && /\r?\n|\r/.test(node3.value) || node3.type === "break") {
            literalWithBreak = true;
            return EXIT;
          }
        });
        return Boolean(
          (!node2.depth || node2.depth < 3) && lib_toString(node2) && (state.options.setext || literalWithBreak)
        );
      }
      ;
      function heading(node2, _, state, info) {
        const rank = Math.max(Math.min(6, node2.depth || 1), 1);
        const tracker = state.createTracker(info);
        if (formatHeadingAsSetext(node2, state)) {
          const exit3 = state.enter("headingSetext");
          const subexit2 = state.enter("phrasing");
          const value2 = state.containerPhrasing(node2, {
            ...tracker.current(),
            before: "\n",
            after: "\n"
          });
          subexit2();
          exit3();
          return value2 + "\n" + (rank === 1 ? "=" : "-").repeat(
            // The whole size\u2026
            value2.length - // Minus the position of the character after the last EOL (or
            // 0 if there is none)\u2026
            (Math.max(value2.lastIndexOf("\r"), value2.lastIndexOf("\n")) + 1)
          );
        }
        const sequence = "#".repeat(rank);
        const exit2 = state.enter("headingAtx");
        const subexit = state.enter("phrasing");
        tracker.move(sequence + " ");
        let value = state.containerPhrasing(node2, {
          before: "# ",
          after: "\n",
          ...tracker.current()
        });
        const head = value.charCodeAt(0);
        if (head === 9 || head === 32) {
          value = encodeCharacterReference(head) + value.slice(1);
        }
        value = value ? sequence + " " + value : sequence;
        if (state.options.closeAtx) {
          value += " " + sequence;
        }
        subexit();
        exit2();
        return value;
      }
      ;
      html.peek = htmlPeek;
      function html(node2) {
        return node2.value || "";
      }
      function htmlPeek() {
        return "<";
      }
      ;
      image_image.peek = imagePeek;
      function image_image(node2, _, state, info) {
        const quote = checkQuote(state);
        const suffix = quote === '"' ? "Quote" : "Apostrophe";
        const exit2 = state.enter("image");
        let subexit = state.enter("label");
        const tracker = state.createTracker(info);
        let value = tracker.move("![");
        value += tracker.move(
          state.safe(node2.alt, { before: value, after: "]", ...tracker.current() })
        );
        value += tracker.move("](");
        subexit();
        if (
          // If there\u2019s no url but there is a title\u2026
          !node2.url && node2.title || // If there are control characters or whitespace.
          /[\0- \u007F]/.test(node2.url)
        ) {
          subexit = state.enter("destinationLiteral");
          value += tracker.move("<");
          value += tracker.move(
            state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
          );
          value += tracker.move(">");
        } else {
          subexit = state.enter("destinationRaw");
          value += tracker.move(
            state.safe(node2.url, {
              before: value,
              after: node2.title ? " " : ")",
              ...tracker.current()
            })
          );
        }
        subexit();
        if (node2.title) {
          subexit = state.enter(`title${suffix}`);
          value += tracker.move(" " + quote);
          value += tracker.move(
            state.safe(node2.title, {
              before: value,
              after: quote,
              ...tracker.current()
            })
          );
          value += tracker.move(quote);
          subexit();
        }
        value += tracker.move(")");
        exit2();
        return value;
      }
      function imagePeek() {
        return "!";
      }
      ;
      imageReference.peek = imageReferencePeek;
      function imageReference(node2, _, state, info) {
        const type = node2.referenceType;
        const exit2 = state.enter("imageReference");
        let subexit = state.enter("label");
        const tracker = state.createTracker(info);
        let value = tracker.move("![");
        const alt = state.safe(node2.alt, {
          before: value,
          after: "]",
          ...tracker.current()
        });
        value += tracker.move(alt + "][");
        subexit();
        const stack = state.stack;
        state.stack = stack.filter(function(d) {
          return d !== "phrasing";
        });
        subexit = state.enter("reference");
        const reference = state.safe(state.associationId(node2), {
          before: value,
          after: "]",
          ...tracker.current()
        });
        subexit();
        state.stack = stack;
        exit2();
        if (type === "full" || !alt || alt !== reference) {
          value += tracker.move(reference + "]");
        } else if (type === "shortcut") {
          value = value.slice(0, -1);
        } else {
          value += tracker.move("]");
        }
        return value;
      }
      function imageReferencePeek() {
        return "!";
      }
      ;
      inlineCode.peek = inlineCodePeek;
      function inlineCode(node2, _, state) {
        let value = node2.value || "";
        let sequence = "`";
        let index = -1;
        while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value)) {
          sequence += "`";
        }
        if (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value))) {
          value = " " + value + " ";
        }
        while (++index < state.unsafe.length) {
          const pattern = state.unsafe[index];
          const expression = state.compilePattern(pattern);
          if (!pattern.atBreak) continue;
          let match;
          while (match = expression.exec(value)) {
            let position = match.index;
            if (value.charCodeAt(position) === 10 && value.charCodeAt(position - 1) === 13) {
              position--;
            }
            value = value.slice(0, position) + " " + value.slice(match.index + 1);
          }
        }
        return sequence + value + sequence;
      }
      function inlineCodePeek() {
        return "`";
      }
      ;
      function formatLinkAsAutolink(node2, state) {
        const raw = lib_toString(node2);
        return Boolean(
          !state.options.resourceLink && // If there\u2019s a url\u2026
          node2.url && // And there\u2019s no title\u2026
          !node2.title && // And the content of `node` is a single text node\u2026
          node2.children && node2.children.length === 1 && node2.children[0].type === "text" && // And if the url is the same as the content\u2026
          (raw === node2.url || "mailto:" + raw === node2.url) && // And that starts w/ a protocol\u2026
          /^[a-z][+\-.a-z]+:/i.test(node2.url) && // And that doesn\u2019t contain ASCII control codes (character escapes and
          // references don\u2019t work), space, or angle brackets\u2026
          !/[\0- <>\u007F]/.test(node2.url)
        );
      }
      ;
      link_link.peek = linkPeek;
      function link_link(node2, _, state, info) {
        const quote = checkQuote(state);
        const suffix = quote === '"' ? "Quote" : "Apostrophe";
        const tracker = state.createTracker(info);
        if (formatLinkAsAutolink(node2, state)) {
          const stack = state.stack;
          state.stack = stack.filter(function(d) {
            return d !== "phrasing";
          });
          const exit3 = state.enter("autolink");
          let value2 = tracker.move("<");
          value2 += tracker.move(
            state.containerPhrasing(node2, {
              before: value2,
              after: ">",
              ...tracker.current()
            })
          );
          value2 += tracker.move(">");
          exit3();
          state.stack = stack;
          return value2;
        }
        const exit2 = state.enter("link");
        let subexit = state.enter("label");
        let value = tracker.move("[");
        const text = state.containerPhrasing(node2, {
          before: value,
          after: "](",
          ...tracker.current()
        });
        value += tracker.move(text);
        subexit();
        value += tracker.move("](");
        const enclose = /[\0- \u007F]/.test(node2.url);
        const last = info.before.charAt(info.before.length - 1);
        let title = node2.title || void 0;
        if (!title && !enclose && (last === "\n" || last === "\r")) {
          let index = 0;
          while (index < text.length && text.charCodeAt(index) !== 93) {
            index += text.charCodeAt(index) === 92 ? 2 : 1;
          }
          if (text.charCodeAt(index + 1) === 58) title = "";
        }
        if (
          // If there\u2019s no url but there is a title\u2026
          !node2.url && typeof title === "string" || // If there are control characters or whitespace.
          enclose
        ) {
          subexit = state.enter("destinationLiteral");
          value += tracker.move("<");
          value += tracker.move(
            state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
          );
          value += tracker.move(">");
        } else {
          subexit = state.enter("destinationRaw");
          value += tracker.move(
            state.safe(node2.url, {
              before: value,
              after: typeof title === "string" ? " " : ")",
              ...tracker.current()
            })
          );
        }
        subexit();
        if (typeof title === "string") {
          subexit = state.enter(`title${suffix}`);
          value += tracker.move(" " + quote);
          value += tracker.move(
            state.safe(title, {
              before: value,
              after: quote,
              ...tracker.current()
            })
          );
          value += tracker.move(quote);
          subexit();
        }
        value += tracker.move(")");
        exit2();
        return value;
      }
      function linkPeek(node2, _, state) {
        return formatLinkAsAutolink(node2, state) ? "<" : "[";
      }
      ;
      linkReference.peek = linkReferencePeek;
      function linkReference(node2, _, state, info) {
        const type = node2.referenceType;
        const exit2 = state.enter("linkReference");
        let subexit = state.enter("label");
        const tracker = state.createTracker(info);
        let value = tracker.move("[");
        const text = state.containerPhrasing(node2, {
          before: value,
          after: "]",
          ...tracker.current()
        });
        value += tracker.move(text + "][");
        subexit();
        const stack = state.stack;
        state.stack = stack.filter(function(d) {
          return d !== "phrasing";
        });
        subexit = state.enter("reference");
        const reference = state.safe(state.associationId(node2), {
          before: value,
          after: "]",
          ...tracker.current()
        });
        subexit();
        state.stack = stack;
        exit2();
        if (type === "full" || !text || text !== reference) {
          value += tracker.move(reference + "]");
        } else if (type === "shortcut") {
          value = value.slice(0, -1);
        } else {
          value += tracker.move("]");
        }
        return value;
      }
      function linkReferencePeek() {
        return "[";
      }
      ;
      function checkBullet(state) {
        const marker = state.options.bullet || "*";
        if (marker !== "*" && marker !== "+" && marker !== "-") {
          throw new Error(
            "Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`"
          );
        }
        return marker;
      }
      ;
      function checkBulletOther(state) {
        const bullet = checkBullet(state);
        const bulletOther = state.options.bulletOther;
        if (!bulletOther) {
          return bullet === "*" ? "-" : "*";
        }
        if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") {
          throw new Error(
            "Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`"
          );
        }
        if (bulletOther === bullet) {
          throw new Error(
            "Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different"
          );
        }
        return bulletOther;
      }
      ;
      function checkBulletOrdered(state) {
        const marker = state.options.bulletOrdered || ".";
        if (marker !== "." && marker !== ")") {
          throw new Error(
            "Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`"
          );
        }
        return marker;
      }
      ;
      function checkRule(state) {
        const marker = state.options.rule || "*";
        if (marker !== "*" && marker !== "-" && marker !== "_") {
          throw new Error(
            "Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`"
          );
        }
        return marker;
      }
      ;
      function list(node2, parent, state, info) {
        const exit2 = state.enter("list");
        const bulletCurrent = state.bulletCurrent;
        let bullet = node2.ordered ? checkBulletOrdered(state) : checkBullet(state);
        const bulletOther = node2.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
        let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
        if (!node2.ordered) {
          const firstListItem = node2.children ? node2.children[0] : void 0;
          if (
            // Bullet could be used as a thematic break marker:
            (bullet === "*" || bullet === "-") && // Empty first list item:
            firstListItem && (!firstListItem.children || !firstListItem.children[0]) && // Directly in two other list items:
            state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && // That are each the first child.
            state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0
          ) {
            useDifferentMarker = true;
          }
          if (checkRule(state) === bullet && firstListItem) {
            let index = -1;
            while (++index < node2.children.length) {
              const item = node2.children[index];
              if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
                useDifferentMarker = true;
                break;
              }
            }
          }
        }
        if (useDifferentMarker) {
          bullet = bulletOther;
        }
        state.bulletCurrent = bullet;
        const value = state.containerFlow(node2, info);
        state.bulletLastUsed = bullet;
        state.bulletCurrent = bulletCurrent;
        exit2();
        return value;
      }
      ;
      function checkListItemIndent(state) {
        const style = state.options.listItemIndent || "one";
        if (style !== "tab" && style !== "one" && style !== "mixed") {
          throw new Error(
            "Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`"
          );
        }
        return style;
      }
      ;
      function listItem(node2, parent, state, info) {
        const listItemIndent = checkListItemIndent(state);
        let bullet = state.bulletCurrent || checkBullet(state);
        if (parent && parent.type === "list" && parent.ordered) {
          bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node2)) + bullet;
        }
        let size2 = bullet.length + 1;
        if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node2.spread)) {
          size2 = Math.ceil(size2 / 4) * 4;
        }
        const tracker = state.createTracker(info);
        tracker.move(bullet + " ".repeat(size2 - bullet.length));
        tracker.shift(size2);
        const exit2 = state.enter("listItem");
        const value = state.indentLines(
          state.containerFlow(node2, tracker.current()),
          map2
        );
        exit2();
        return value;
        function map2(line, index, blank) {
          if (index) {
            return (blank ? "" : " ".repeat(size2)) + line;
          }
          return (blank ? bullet : bullet + " ".repeat(size2 - bullet.length)) + line;
        }
      }
      ;
      function paragraph(node2, _, state, info) {
        const exit2 = state.enter("paragraph");
        const subexit = state.enter("phrasing");
        const value = state.containerPhrasing(node2, info);
        subexit();
        exit2();
        return value;
      }
      ;
      const lib_phrasing = (
        /** @type {(node?: unknown) => node is Exclude<PhrasingContent, Html>} */
        convert([
          "break",
          "delete",
          "emphasis",
          // To do: next major: removed since footnotes were added to GFM.
          "footnote",
          "footnoteReference",
          "image",
          "imageReference",
          "inlineCode",
          // Enabled by `mdast-util-math`:
          "inlineMath",
          "link",
          "linkReference",
          // Enabled by `mdast-util-mdx`:
          "mdxJsxTextElement",
          // Enabled by `mdast-util-mdx`:
          "mdxTextExpression",
          "strong",
          "text",
          // Enabled by `mdast-util-directive`:
          "textDirective"
        ])
      );
      function root(node2, _, state, info) {
        const hasPhrasing = node2.children.some(function(d) {
          return lib_phrasing(d);
        });
        if (!hasPhrasing) return state.containerFlow(node2, info);
        const exit2 = state.enter("phrasing");
        const value = state.containerPhrasing(node2, info);
        exit2();
        return value;
      }
      ;
      function checkStrong(state) {
        const marker = state.options.strong || "*";
        if (marker !== "*" && marker !== "_") {
          throw new Error(
            "Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`"
          );
        }
        return marker;
      }
      ;
      strong.attention = strong_attention;
      strong.peek = strong_peek;
      function strong(node2, _, state, info) {
        const exit2 = state.enter("phrasing");
        const item = attentionItem(node2, strong_attention, state, state.createTracker(info));
        const value = item ? container_phrasing_serialize([item], info.before, info.after) : "";
        exit2();
        return value;
      }
      function strong_attention(_, state) {
        const marker = checkStrong(state);
        return {
          construct: "strong",
          markers: marker === "*" ? ["*", "_"] : ["_", "*"],
          sizes: [2]
        };
      }
      function strong_peek(_, _1, state) {
        return state.options.strong || "*";
      }
      ;
      function text_text(node2, parent, state, info) {
        const siblings = parent ? parent.children : [];
        const index = state.indexStack[state.indexStack.length - 1];
        return state.safe(node2.value, {
          ...info,
          afterNode: siblings[index + 1],
          beforeNode: siblings[index - 1]
        });
      }
      ;
      function checkRuleRepetition(state) {
        const repetition = state.options.ruleRepetition || 3;
        if (repetition < 3) {
          throw new Error(
            "Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more"
          );
        }
        return repetition;
      }
      ;
      function thematicBreak(_, _1, state) {
        const value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
        return state.options.ruleSpaces ? value.slice(0, -1) : value;
      }
      ;
      const handle = {
        blockquote,
        break: hardBreak,
        code,
        definition,
        emphasis,
        hardBreak,
        heading,
        html,
        image: image_image,
        imageReference,
        inlineCode,
        link: link_link,
        linkReference,
        list,
        listItem,
        paragraph,
        root,
        strong,
        text: text_text,
        thematicBreak
      };
      function lib_gfmTableFromMarkdown() {
        return {
          enter: {
            table: enterTable,
            tableData: enterCell,
            tableHeader: enterCell,
            tableRow: enterRow
          },
          exit: {
            codeText: exitCodeText,
            table: exitTable,
            tableData: exit,
            tableHeader: exit,
            tableRow: exit
          }
        };
      }
      function enterTable(token) {
        const align = token._align;
        assert(align, "expected `_align` on table");
        this.enter(
          {
            type: "table",
            align: align.map(function(d) {
              return d === "none" ? null : d;
            }),
            children: [],
            position: void 0
          },
          token
        );
        this.data.inTable = true;
      }
      function exitTable(token) {
        this.exit(token);
        this.data.inTable = void 0;
      }
      function enterRow(token) {
        this.enter({ type: "tableRow", children: [], position: void 0 }, token);
      }
      function exit(token) {
        this.exit(token);
      }
      function enterCell(token) {
        this.enter({ type: "tableCell", children: [], position: void 0 }, token);
      }
      function exitCodeText(token) {
        let value = this.resume();
        if (this.data.inTable) {
          value = value.replace(/\\([\\|])/g, replace);
        }
        const node2 = this.stack[this.stack.length - 1];
        assert(node2.type === "inlineCode");
        node2.value = value;
        this.exit(token);
      }
      function replace($0, $1) {
        return $1 === "|" ? $1 : $0;
      }
      function gfmTableToMarkdown(options) {
        const settings = options || {};
        const {
          tableCellPadding: padding,
          tablePipeAlign: alignDelimiters,
          stringLength
        } = settings;
        const around = padding ? " " : "|";
        return {
          handlers: {
            inlineCode: inlineCodeWithTable,
            table: handleTable,
            tableCell: handleTableCell,
            tableRow: handleTableRow
          },
          join: [joinTable],
          unsafe: [
            { character: "\r", inConstruct: "tableCell" },
            { character: "\n", inConstruct: "tableCell" },
            // A pipe, when followed by a tab or space (padding), or a dash or colon
            // (unpadded delimiter row), could result in a table.
            { atBreak: true, character: "|", after: "[	 :-]" },
            // A pipe in a cell must be encoded.
            { character: "|", inConstruct: "tableCell" },
            // A colon must be followed by a dash, in which case it could start a
            // delimiter row.
            { atBreak: true, character: ":", after: "-" },
            // A delimiter row can also start with a dash, when followed by more
            // dashes, a colon, or a pipe.
            // This is a stricter version than the built in check for lists, thematic
            // breaks, and setex heading underlines though:
            // <https://github.com/syntax-tree/mdast-util-to-markdown/blob/51a2038/lib/unsafe.js#L57>
            { atBreak: true, character: "-", after: "[:|-]" }
          ]
        };
        function handleTable(node2, _, state, info) {
          const matrix = handleTableAsData(node2, state, info);
          const head = matrix[0];
          if (head) {
            let columns = node2.align ? node2.align.length : 0;
            let index = -1;
            if (!columns) {
              while (++index < matrix.length) {
                if (matrix[index].length > columns) columns = matrix[index].length;
              }
            }
            while (head.length < columns) head.push("");
          }
          return serializeData(matrix, node2.align);
        }
        function handleTableRow(node2, _, state, info) {
          const row = handleTableRowAsData(node2, state, info);
          const value = serializeData([row]);
          return value.slice(0, value.indexOf("\n"));
        }
        function handleTableCell(node2, _, state, info) {
          const exit2 = state.enter("tableCell");
          const subexit = state.enter("phrasing");
          const value = state.containerPhrasing(node2, {
            ...info,
            before: around,
            after: around
          });
          subexit();
          exit2();
          return value;
        }
        function serializeData(matrix, align) {
          return markdownTable(matrix, {
            align,
            alignDelimiters,
            fillRows: false,
            padding,
            stringLength
          });
        }
        function handleTableAsData(node2, state, info) {
          const { children } = node2;
          let index = -1;
          const result = [];
          const subexit = state.enter("table");
          while (++index < children.length) {
            result[index] = handleTableRowAsData(children[index], state, info);
          }
          subexit();
          return result;
        }
        function handleTableRowAsData(node2, state, info) {
          const { children } = node2;
          let index = -1;
          const result = [];
          const subexit = state.enter("tableRow");
          while (++index < children.length) {
            result[index] = handleTableCell(children[index], node2, state, info);
          }
          subexit();
          return result;
        }
        function inlineCodeWithTable(node2, parent, state) {
          const value = handle.inlineCode(node2, parent, state);
          if (!state.stack.includes("tableCell")) return value;
          const result = [];
          let start2 = 0;
          let index = value.indexOf("|");
          while (index !== -1) {
            let before = index;
            while (before > start2 && value.charCodeAt(before - 1) === 92) {
              before--;
            }
            result.push(value.slice(start2, index));
            if ((index - before) % 2 === 0) result.push("\\");
            start2 = index;
            index = value.indexOf("|", index + 1);
          }
          result.push(value.slice(start2));
          return result.join("");
        }
      }
      function joinTable(left, right, parent, state) {
        if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && lib_formatHeadingAsSetext(right, state) || right.type === "paragraph" || right.type === "table")) {
          return 1;
        }
      }
      function lib_formatHeadingAsSetext(node2, state) {
        let literalWithBreak = false;
        visit(node2, function(node3) {
          if (node3.type === "break" || "value" in node3 && /\r?\n|\r/.test(node3.value)) {
            literalWithBreak = true;
            return EXIT;
          }
        });
        return Boolean(
          (!node2.depth || node2.depth < 3) && lib_toString(node2) && (state.options.setext || literalWithBreak)
        );
      }
      ;
      function lib_gfmTaskListItemFromMarkdown() {
        return {
          exit: {
            taskListCheckValueChecked: exitCheck,
            taskListCheckValueUnchecked: exitCheck,
            paragraph: exitParagraphWithTaskListItem
          }
        };
      }
      function gfmTaskListItemToMarkdown() {
        return {
          handlers: { paragraph: paragraphWithTaskListItem },
          join: [joinDefinitionsBeforeTaskListItemParagraph]
        };
      }
      function exitCheck(token) {
        const node2 = this.stack[this.stack.length - 2];
        assert(node2.type === "listItem");
        node2.checked = token.type === "taskListCheckValueChecked";
      }
      function exitParagraphWithTaskListItem(token) {
        const parent = this.stack[this.stack.length - 2];
        if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
          const node2 = this.stack[this.stack.length - 1];
          assert(node2.type === "paragraph");
          const head = node2.children[0];
          if (head && head.type === "text") {
            const siblings = parent.children;
            let index = -1;
            let firstParagraph;
            while (++index < siblings.length) {
              const sibling = siblings[index];
              if (sibling.type === "paragraph") {
                firstParagraph = sibling;
                break;
              }
            }
            if (firstParagraph === node2) {
              head.value = head.value.slice(1);
              if (head.value.length === 0) {
                node2.children.shift();
              } else if (node2.position && head.position && typeof head.position.start.offset === "number") {
                head.position.start.column++;
                head.position.start.offset++;
                node2.position.start = { ...head.position.start };
              }
            }
          }
        }
        this.exit(token);
      }
      function paragraphWithTaskListItem(node2, parent, state, info) {
        if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node2) {
          return handle.paragraph(node2, parent, state, info);
        }
        const checkbox = "[" + (parent.checked ? "x" : " ") + "] ";
        const tracker = state.createTracker(info);
        tracker.move(checkbox);
        const value = handle.paragraph(
          node2.children.length > 0 ? node2 : { type: "paragraph", children: [{ type: "text", value: " " }] },
          parent,
          state,
          { ...info, ...tracker.current() }
        );
        return checkbox + value;
      }
      function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
        if (!(left.type === "definition" && parent.type === "listItem")) {
          return;
        }
        const paragraph2 = taskListItemParagraph(parent);
        if (paragraph2 && parent.children.indexOf(left) < parent.children.indexOf(paragraph2)) {
          return 0;
        }
      }
      function taskListItemParagraph(node2) {
        if (typeof node2.checked !== "boolean") {
          return;
        }
        for (const child of node2.children) {
          if (child.type === "paragraph") {
            return child;
          }
          if (child.type !== "definition") {
            return;
          }
        }
      }
      ;
      function gfmFromMarkdown() {
        return [
          gfmAutolinkLiteralFromMarkdown(),
          gfmFootnoteFromMarkdown(),
          gfmStrikethroughFromMarkdown(),
          gfmTableFromMarkdown(),
          gfmTaskListItemFromMarkdown()
        ];
      }
      function gfmToMarkdown(options) {
        return {
          extensions: [
            gfmAutolinkLiteralToMarkdown(),
            gfmFootnoteToMarkdown(options),
            gfmStrikethroughToMarkdown(),
            gfmTableToMarkdown(options),
            gfmTaskListItemToMarkdown()
          ]
        };
      }
      ;
      const own = {}.hasOwnProperty;
      function zwitch(key, options) {
        const settings = options || {};
        function one2(value, ...parameters) {
          let fn = one2.invalid;
          const handlers = one2.handlers;
          if (value && own.call(value, key)) {
            const id = String(value[key]);
            fn = own.call(handlers, id) ? handlers[id] : one2.unknown;
          }
          if (fn) {
            return fn.call(this, value, ...parameters);
          }
        }
        one2.handlers = settings.handlers || {};
        one2.invalid = settings.invalid;
        one2.unknown = settings.unknown;
        return one2;
      }
      ;
      const configure_own = {}.hasOwnProperty;
      function configure(base, extension) {
        let index = -1;
        let key;
        if (extension.extensions) {
          while (++index < extension.extensions.length) {
            configure(base, extension.extensions[index]);
          }
        }
        for (key in extension) {
          if (configure_own.call(extension, key)) {
            switch (key) {
              case "extensions": {
                break;
              }
              /* c8 ignore next 4 */
              case "unsafe": {
                configure_list(base[key], extension[key]);
                break;
              }
              case "join": {
                configure_list(base[key], extension[key]);
                break;
              }
              case "handlers": {
                configure_map(base[key], extension[key]);
                break;
              }
              default: {
                base.options[key] = extension[key];
              }
            }
          }
        }
        return base;
      }
      function configure_list(left, right) {
        if (right) {
          left.push(...right);
        }
      }
      function configure_map(left, right) {
        if (right) {
          Object.assign(left, right);
        }
      }
      ;
      const join = [joinDefaults];
      function joinDefaults(left, right, parent, state) {
        if (right.type === "code" && formatCodeAsIndented(right, state) && (left.type === "list" || left.type === right.type && formatCodeAsIndented(left, state))) {
          return false;
        }
        if ("spread" in parent && typeof parent.spread === "boolean") {
          if (parent.spread) return 1;
          if (left.type === "html") {
            const kind = htmlKind(left.value);
            if (kind === void 0 || kind === 6 || kind === 7) return 1;
          }
          if (left.type === "blockquote" && right.type === "blockquote") return 1;
          if ((left.type === "definition" || left.type === "paragraph") && right.type === "list" && (right.ordered && typeof right.start === "number" && right.start !== 1 || right.children.length > 0 && right.children[0].children.length === 0)) {
            return 1;
          }
          if (left.type === "paragraph" && right.type === "thematicBreak" && checkRule(state) === "-" && !state.options.ruleSpaces) {
            return 1;
          }
          let tail = left;
          while ((tail.type === "blockquote" || tail.type === "list" || tail.type === "listItem") && tail.children.length > 0) {
            tail = tail.children[tail.children.length - 1];
          }
          if (tail.type !== "definition" && tail.type !== "paragraph") return 0;
          if (right.type === "code" && formatCodeAsIndented(right, state)) return 1;
          if (right.type === "html") {
            const kind = htmlKind(right.value);
            if (kind === void 0 || kind === 7) return 1;
          }
          if ((left.type === "paragraph" || left !== tail) && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph")) {
            return 1;
          }
          return 0;
        }
      }
      ;
      const fullPhrasingSpans = [
        "autolink",
        "destinationLiteral",
        "destinationRaw",
        "reference",
        "titleQuote",
        "titleApostrophe"
      ];
      const unsafe = [
        { character: "	", after: "[\\r\\n]", inConstruct: "phrasing" },
        { character: "	", before: "[\\r\\n]", inConstruct: "phrasing" },
        {
          character: "	",
          inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
        },
        {
          character: "\r",
          inConstruct: [
            "codeFencedLangGraveAccent",
            "codeFencedLangTilde",
            "codeFencedMetaGraveAccent",
            "codeFencedMetaTilde",
            "destinationLiteral",
            "headingAtx"
          ]
        },
        {
          character: "\n",
          inConstruct: [
            "codeFencedLangGraveAccent",
            "codeFencedLangTilde",
            "codeFencedMetaGraveAccent",
            "codeFencedMetaTilde",
            "destinationLiteral",
            "headingAtx"
          ]
        },
        { character: "\r", before: "[\\r\\n]", inConstruct: "phrasing" },
        { character: "\r", after: "\\r", inConstruct: "phrasing" },
        { character: "\n", before: "\\n", inConstruct: "phrasing" },
        { character: "\n", after: "[\\r\\n]", inConstruct: "phrasing" },
        { character: " ", after: "[\\r\\n]", inConstruct: "phrasing" },
        { character: " ", before: "[\\r\\n]", inConstruct: "phrasing" },
        {
          character: " ",
          inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
        },
        // An exclamation mark can start an image, if it is followed by a link or
        // a link reference.
        {
          character: "!",
          after: "\\[",
          inConstruct: "phrasing",
          notInConstruct: fullPhrasingSpans
        },
        // A quote can break out of a title.
        { character: '"', inConstruct: "titleQuote" },
        // A number sign could start an ATX heading if it starts a line.
        { atBreak: true, character: "#" },
        { character: "#", inConstruct: "headingAtx", after: "(?:[\r\n]|$)" },
        // Dollar sign and percentage are not used in markdown.
        // An ampersand could start a character reference.
        // Labels match on their source.
        {
          character: "&",
          after: "[#A-Za-z]",
          inConstruct: [
            "codeFencedLangGraveAccent",
            "codeFencedLangTilde",
            "codeFencedMetaGraveAccent",
            "codeFencedMetaTilde",
            "destinationLiteral",
            "destinationRaw",
            "phrasing",
            "titleApostrophe",
            "titleQuote"
          ]
        },
        // An apostrophe can break out of a title.
        { character: "'", inConstruct: "titleApostrophe" },
        // A left paren could break out of a destination raw.
        { character: "(", inConstruct: "destinationRaw" },
        // A left paren followed by `]` could make something into a link or image.
        {
          before: "\\]",
          character: "(",
          inConstruct: "phrasing",
          notInConstruct: fullPhrasingSpans
        },
        // A right paren could start a list item or break out of a destination
        // raw.
        { atBreak: true, before: "\\d+", character: ")" },
        { character: ")", inConstruct: "destinationRaw" },
        // An asterisk can start thematic breaks, list items, emphasis, strong.
        { atBreak: true, character: "*", after: "(?:[ 	\r\n*])" },
        { character: "*", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
        // A plus sign could start a list item.
        { atBreak: true, character: "+", after: "(?:[ 	\r\n])" },
        // A dash can start thematic breaks, list items, and setext heading
        // underlines.
        { atBreak: true, character: "-", after: "(?:[ 	\r\n-])" },
        // A dot could start a list item.
        { atBreak: true, before: "\\d+", character: ".", after: "(?:[ 	\r\n]|$)" },
        // Slash, colon, and semicolon are not used in markdown for constructs.
        // A less than can start html (flow or text) or an autolink.
        // HTML could start with an exclamation mark (declaration, cdata, comment),
        // slash (closing tag), question mark (instruction), or a letter (tag).
        // An autolink also starts with a letter.
        // Finally, it could break out of a destination literal.
        { atBreak: true, character: "<", after: "[!/?A-Za-z]" },
        {
          character: "<",
          after: "[!/?A-Za-z]",
          inConstruct: "phrasing",
          notInConstruct: fullPhrasingSpans
        },
        { character: "<", inConstruct: "destinationLiteral" },
        // An equals to can start setext heading underlines.
        { atBreak: true, character: "=" },
        // A greater than can start block quotes and it can break out of a
        // destination literal.
        { atBreak: true, character: ">" },
        { character: ">", inConstruct: "destinationLiteral" },
        // Question mark and at sign are not used in markdown for constructs.
        // A left bracket can start definitions, references, labels,
        { atBreak: true, character: "[" },
        { character: "[", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
        { character: "[", inConstruct: ["label", "reference"] },
        // A backslash can start an escape (when followed by punctuation) or a
        // hard break (when followed by an eol).
        // Note: typical escapes are handled in `safe`!
        { character: "\\", after: "[\\r\\n]", inConstruct: "phrasing" },
        // A right bracket can exit labels.
        { character: "]", inConstruct: ["label", "reference"] },
        // Caret is not used in markdown for constructs.
        // An underscore can start emphasis, strong, or a thematic break.
        { atBreak: true, character: "_" },
        { character: "_", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
        // A grave accent can start code (fenced or text), or it can break out of
        // a grave accent code fence.
        { atBreak: true, character: "`" },
        {
          character: "`",
          inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
        },
        { character: "`", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
        // Left brace, vertical bar, right brace are not used in markdown for
        // constructs.
        // A tilde can start code (fenced).
        { atBreak: true, character: "~" },
        { character: "<", inConstruct: "autolink" },
        { character: ">", inConstruct: "autolink" },
        { character: "\x7F", inConstruct: "autolink" }
      ];
      let unsafe_code = -1;
      while (++unsafe_code < 33) {
        unsafe.push({ character: String.fromCharCode(unsafe_code), inConstruct: "autolink" });
      }
      ;
      const characterEntities = {
        AElig: "\xC6",
        AMP: "&",
        Aacute: "\xC1",
        Abreve: "\u0102",
        Acirc: "\xC2",
        Acy: "\u0410",
        Afr: "\u{1D504}",
        Agrave: "\xC0",
        Alpha: "\u0391",
        Amacr: "\u0100",
        And: "\u2A53",
        Aogon: "\u0104",
        Aopf: "\u{1D538}",
        ApplyFunction: "\u2061",
        Aring: "\xC5",
        Ascr: "\u{1D49C}",
        Assign: "\u2254",
        Atilde: "\xC3",
        Auml: "\xC4",
        Backslash: "\u2216",
        Barv: "\u2AE7",
        Barwed: "\u2306",
        Bcy: "\u0411",
        Because: "\u2235",
        Bernoullis: "\u212C",
        Beta: "\u0392",
        Bfr: "\u{1D505}",
        Bopf: "\u{1D539}",
        Breve: "\u02D8",
        Bscr: "\u212C",
        Bumpeq: "\u224E",
        CHcy: "\u0427",
        COPY: "\xA9",
        Cacute: "\u0106",
        Cap: "\u22D2",
        CapitalDifferentialD: "\u2145",
        Cayleys: "\u212D",
        Ccaron: "\u010C",
        Ccedil: "\xC7",
        Ccirc: "\u0108",
        Cconint: "\u2230",
        Cdot: "\u010A",
        Cedilla: "\xB8",
        CenterDot: "\xB7",
        Cfr: "\u212D",
        Chi: "\u03A7",
        CircleDot: "\u2299",
        CircleMinus: "\u2296",
        CirclePlus: "\u2295",
        CircleTimes: "\u2297",
        ClockwiseContourIntegral: "\u2232",
        CloseCurlyDoubleQuote: "\u201D",
        CloseCurlyQuote: "\u2019",
        Colon: "\u2237",
        Colone: "\u2A74",
        Congruent: "\u2261",
        Conint: "\u222F",
        ContourIntegral: "\u222E",
        Copf: "\u2102",
        Coproduct: "\u2210",
        CounterClockwiseContourIntegral: "\u2233",
        Cross: "\u2A2F",
        Cscr: "\u{1D49E}",
        Cup: "\u22D3",
        CupCap: "\u224D",
        DD: "\u2145",
        DDotrahd: "\u2911",
        DJcy: "\u0402",
        DScy: "\u0405",
        DZcy: "\u040F",
        Dagger: "\u2021",
        Darr: "\u21A1",
        Dashv: "\u2AE4",
        Dcaron: "\u010E",
        Dcy: "\u0414",
        Del: "\u2207",
        Delta: "\u0394",
        Dfr: "\u{1D507}",
        DiacriticalAcute: "\xB4",
        DiacriticalDot: "\u02D9",
        DiacriticalDoubleAcute: "\u02DD",
        DiacriticalGrave: "`",
        DiacriticalTilde: "\u02DC",
        Diamond: "\u22C4",
        DifferentialD: "\u2146",
        Dopf: "\u{1D53B}",
        Dot: "\xA8",
        DotDot: "\u20DC",
        DotEqual: "\u2250",
        DoubleContourIntegral: "\u222F",
        DoubleDot: "\xA8",
        DoubleDownArrow: "\u21D3",
        DoubleLeftArrow: "\u21D0",
        DoubleLeftRightArrow: "\u21D4",
        DoubleLeftTee: "\u2AE4",
        DoubleLongLeftArrow: "\u27F8",
        DoubleLongLeftRightArrow: "\u27FA",
        DoubleLongRightArrow: "\u27F9",
        DoubleRightArrow: "\u21D2",
        DoubleRightTee: "\u22A8",
        DoubleUpArrow: "\u21D1",
        DoubleUpDownArrow: "\u21D5",
        DoubleVerticalBar: "\u2225",
        DownArrow: "\u2193",
        DownArrowBar: "\u2913",
        DownArrowUpArrow: "\u21F5",
        DownBreve: "\u0311",
        DownLeftRightVector: "\u2950",
        DownLeftTeeVector: "\u295E",
        DownLeftVector: "\u21BD",
        DownLeftVectorBar: "\u2956",
        DownRightTeeVector: "\u295F",
        DownRightVector: "\u21C1",
        DownRightVectorBar: "\u2957",
        DownTee: "\u22A4",
        DownTeeArrow: "\u21A7",
        Downarrow: "\u21D3",
        Dscr: "\u{1D49F}",
        Dstrok: "\u0110",
        ENG: "\u014A",
        ETH: "\xD0",
        Eacute: "\xC9",
        Ecaron: "\u011A",
        Ecirc: "\xCA",
        Ecy: "\u042D",
        Edot: "\u0116",
        Efr: "\u{1D508}",
        Egrave: "\xC8",
        Element: "\u2208",
        Emacr: "\u0112",
        EmptySmallSquare: "\u25FB",
        EmptyVerySmallSquare: "\u25AB",
        Eogon: "\u0118",
        Eopf: "\u{1D53C}",
        Epsilon: "\u0395",
        Equal: "\u2A75",
        EqualTilde: "\u2242",
        Equilibrium: "\u21CC",
        Escr: "\u2130",
        Esim: "\u2A73",
        Eta: "\u0397",
        Euml: "\xCB",
        Exists: "\u2203",
        ExponentialE: "\u2147",
        Fcy: "\u0424",
        Ffr: "\u{1D509}",
        FilledSmallSquare: "\u25FC",
        FilledVerySmallSquare: "\u25AA",
        Fopf: "\u{1D53D}",
        ForAll: "\u2200",
        Fouriertrf: "\u2131",
        Fscr: "\u2131",
        GJcy: "\u0403",
        GT: ">",
        Gamma: "\u0393",
        Gammad: "\u03DC",
        Gbreve: "\u011E",
        Gcedil: "\u0122",
        Gcirc: "\u011C",
        Gcy: "\u0413",
        Gdot: "\u0120",
        Gfr: "\u{1D50A}",
        Gg: "\u22D9",
        Gopf: "\u{1D53E}",
        GreaterEqual: "\u2265",
        GreaterEqualLess: "\u22DB",
        GreaterFullEqual: "\u2267",
        GreaterGreater: "\u2AA2",
        GreaterLess: "\u2277",
        GreaterSlantEqual: "\u2A7E",
        GreaterTilde: "\u2273",
        Gscr: "\u{1D4A2}",
        Gt: "\u226B",
        HARDcy: "\u042A",
        Hacek: "\u02C7",
        Hat: "^",
        Hcirc: "\u0124",
        Hfr: "\u210C",
        HilbertSpace: "\u210B",
        Hopf: "\u210D",
        HorizontalLine: "\u2500",
        Hscr: "\u210B",
        Hstrok: "\u0126",
        HumpDownHump: "\u224E",
        HumpEqual: "\u224F",
        IEcy: "\u0415",
        IJlig: "\u0132",
        IOcy: "\u0401",
        Iacute: "\xCD",
        Icirc: "\xCE",
        Icy: "\u0418",
        Idot: "\u0130",
        Ifr: "\u2111",
        Igrave: "\xCC",
        Im: "\u2111",
        Imacr: "\u012A",
        ImaginaryI: "\u2148",
        Implies: "\u21D2",
        Int: "\u222C",
        Integral: "\u222B",
        Intersection: "\u22C2",
        InvisibleComma: "\u2063",
        InvisibleTimes: "\u2062",
        Iogon: "\u012E",
        Iopf: "\u{1D540}",
        Iota: "\u0399",
        Iscr: "\u2110",
        Itilde: "\u0128",
        Iukcy: "\u0406",
        Iuml: "\xCF",
        Jcirc: "\u0134",
        Jcy: "\u0419",
        Jfr: "\u{1D50D}",
        Jopf: "\u{1D541}",
        Jscr: "\u{1D4A5}",
        Jsercy: "\u0408",
        Jukcy: "\u0404",
        KHcy: "\u0425",
        KJcy: "\u040C",
        Kappa: "\u039A",
        Kcedil: "\u0136",
        Kcy: "\u041A",
        Kfr: "\u{1D50E}",
        Kopf: "\u{1D542}",
        Kscr: "\u{1D4A6}",
        LJcy: "\u0409",
        LT: "<",
        Lacute: "\u0139",
        Lambda: "\u039B",
        Lang: "\u27EA",
        Laplacetrf: "\u2112",
        Larr: "\u219E",
        Lcaron: "\u013D",
        Lcedil: "\u013B",
        Lcy: "\u041B",
        LeftAngleBracket: "\u27E8",
        LeftArrow: "\u2190",
        LeftArrowBar: "\u21E4",
        LeftArrowRightArrow: "\u21C6",
        LeftCeiling: "\u2308",
        LeftDoubleBracket: "\u27E6",
        LeftDownTeeVector: "\u2961",
        LeftDownVector: "\u21C3",
        LeftDownVectorBar: "\u2959",
        LeftFloor: "\u230A",
        LeftRightArrow: "\u2194",
        LeftRightVector: "\u294E",
        LeftTee: "\u22A3",
        LeftTeeArrow: "\u21A4",
        LeftTeeVector: "\u295A",
        LeftTriangle: "\u22B2",
        LeftTriangleBar: "\u29CF",
        LeftTriangleEqual: "\u22B4",
        LeftUpDownVector: "\u2951",
        LeftUpTeeVector: "\u2960",
        LeftUpVector: "\u21BF",
        LeftUpVectorBar: "\u2958",
        LeftVector: "\u21BC",
        LeftVectorBar: "\u2952",
        Leftarrow: "\u21D0",
        Leftrightarrow: "\u21D4",
        LessEqualGreater: "\u22DA",
        LessFullEqual: "\u2266",
        LessGreater: "\u2276",
        LessLess: "\u2AA1",
        LessSlantEqual: "\u2A7D",
        LessTilde: "\u2272",
        Lfr: "\u{1D50F}",
        Ll: "\u22D8",
        Lleftarrow: "\u21DA",
        Lmidot: "\u013F",
        LongLeftArrow: "\u27F5",
        LongLeftRightArrow: "\u27F7",
        LongRightArrow: "\u27F6",
        Longleftarrow: "\u27F8",
        Longleftrightarrow: "\u27FA",
        Longrightarrow: "\u27F9",
        Lopf: "\u{1D543}",
        LowerLeftArrow: "\u2199",
        LowerRightArrow: "\u2198",
        Lscr: "\u2112",
        Lsh: "\u21B0",
        Lstrok: "\u0141",
        Lt: "\u226A",
        Map: "\u2905",
        Mcy: "\u041C",
        MediumSpace: "\u205F",
        Mellintrf: "\u2133",
        Mfr: "\u{1D510}",
        MinusPlus: "\u2213",
        Mopf: "\u{1D544}",
        Mscr: "\u2133",
        Mu: "\u039C",
        NJcy: "\u040A",
        Nacute: "\u0143",
        Ncaron: "\u0147",
        Ncedil: "\u0145",
        Ncy: "\u041D",
        NegativeMediumSpace: "\u200B",
        NegativeThickSpace: "\u200B",
        NegativeThinSpace: "\u200B",
        NegativeVeryThinSpace: "\u200B",
        NestedGreaterGreater: "\u226B",
        NestedLessLess: "\u226A",
        NewLine: "\n",
        Nfr: "\u{1D511}",
        NoBreak: "\u2060",
        NonBreakingSpace: "\xA0",
        Nopf: "\u2115",
        Not: "\u2AEC",
        NotCongruent: "\u2262",
        NotCupCap: "\u226D",
        NotDoubleVerticalBar: "\u2226",
        NotElement: "\u2209",
        NotEqual: "\u2260",
        NotEqualTilde: "\u2242\u0338",
        NotExists: "\u2204",
        NotGreater: "\u226F",
        NotGreaterEqual: "\u2271",
        NotGreaterFullEqual: "\u2267\u0338",
        NotGreaterGreater: "\u226B\u0338",
        NotGreaterLess: "\u2279",
        NotGreaterSlantEqual: "\u2A7E\u0338",
        NotGreaterTilde: "\u2275",
        NotHumpDownHump: "\u224E\u0338",
        NotHumpEqual: "\u224F\u0338",
        NotLeftTriangle: "\u22EA",
        NotLeftTriangleBar: "\u29CF\u0338",
        NotLeftTriangleEqual: "\u22EC",
        NotLess: "\u226E",
        NotLessEqual: "\u2270",
        NotLessGreater: "\u2278",
        NotLessLess: "\u226A\u0338",
        NotLessSlantEqual: "\u2A7D\u0338",
        NotLessTilde: "\u2274",
        NotNestedGreaterGreater: "\u2AA2\u0338",
        NotNestedLessLess: "\u2AA1\u0338",
        NotPrecedes: "\u2280",
        NotPrecedesEqual: "\u2AAF\u0338",
        NotPrecedesSlantEqual: "\u22E0",
        NotReverseElement: "\u220C",
        NotRightTriangle: "\u22EB",
        NotRightTriangleBar: "\u29D0\u0338",
        NotRightTriangleEqual: "\u22ED",
        NotSquareSubset: "\u228F\u0338",
        NotSquareSubsetEqual: "\u22E2",
        NotSquareSuperset: "\u2290\u0338",
        NotSquareSupersetEqual: "\u22E3",
        NotSubset: "\u2282\u20D2",
        NotSubsetEqual: "\u2288",
        NotSucceeds: "\u2281",
        NotSucceedsEqual: "\u2AB0\u0338",
        NotSucceedsSlantEqual: "\u22E1",
        NotSucceedsTilde: "\u227F\u0338",
        NotSuperset: "\u2283\u20D2",
        NotSupersetEqual: "\u2289",
        NotTilde: "\u2241",
        NotTildeEqual: "\u2244",
        NotTildeFullEqual: "\u2247",
        NotTildeTilde: "\u2249",
        NotVerticalBar: "\u2224",
        Nscr: "\u{1D4A9}",
        Ntilde: "\xD1",
        Nu: "\u039D",
        OElig: "\u0152",
        Oacute: "\xD3",
        Ocirc: "\xD4",
        Ocy: "\u041E",
        Odblac: "\u0150",
        Ofr: "\u{1D512}",
        Ograve: "\xD2",
        Omacr: "\u014C",
        Omega: "\u03A9",
        Omicron: "\u039F",
        Oopf: "\u{1D546}",
        OpenCurlyDoubleQuote: "\u201C",
        OpenCurlyQuote: "\u2018",
        Or: "\u2A54",
        Oscr: "\u{1D4AA}",
        Oslash: "\xD8",
        Otilde: "\xD5",
        Otimes: "\u2A37",
        Ouml: "\xD6",
        OverBar: "\u203E",
        OverBrace: "\u23DE",
        OverBracket: "\u23B4",
        OverParenthesis: "\u23DC",
        PartialD: "\u2202",
        Pcy: "\u041F",
        Pfr: "\u{1D513}",
        Phi: "\u03A6",
        Pi: "\u03A0",
        PlusMinus: "\xB1",
        Poincareplane: "\u210C",
        Popf: "\u2119",
        Pr: "\u2ABB",
        Precedes: "\u227A",
        PrecedesEqual: "\u2AAF",
        PrecedesSlantEqual: "\u227C",
        PrecedesTilde: "\u227E",
        Prime: "\u2033",
        Product: "\u220F",
        Proportion: "\u2237",
        Proportional: "\u221D",
        Pscr: "\u{1D4AB}",
        Psi: "\u03A8",
        QUOT: '"',
        Qfr: "\u{1D514}",
        Qopf: "\u211A",
        Qscr: "\u{1D4AC}",
        RBarr: "\u2910",
        REG: "\xAE",
        Racute: "\u0154",
        Rang: "\u27EB",
        Rarr: "\u21A0",
        Rarrtl: "\u2916",
        Rcaron: "\u0158",
        Rcedil: "\u0156",
        Rcy: "\u0420",
        Re: "\u211C",
        ReverseElement: "\u220B",
        ReverseEquilibrium: "\u21CB",
        ReverseUpEquilibrium: "\u296F",
        Rfr: "\u211C",
        Rho: "\u03A1",
        RightAngleBracket: "\u27E9",
        RightArrow: "\u2192",
        RightArrowBar: "\u21E5",
        RightArrowLeftArrow: "\u21C4",
        RightCeiling: "\u2309",
        RightDoubleBracket: "\u27E7",
        RightDownTeeVector: "\u295D",
        RightDownVector: "\u21C2",
        RightDownVectorBar: "\u2955",
        RightFloor: "\u230B",
        RightTee: "\u22A2",
        RightTeeArrow: "\u21A6",
        RightTeeVector: "\u295B",
        RightTriangle: "\u22B3",
        RightTriangleBar: "\u29D0",
        RightTriangleEqual: "\u22B5",
        RightUpDownVector: "\u294F",
        RightUpTeeVector: "\u295C",
        RightUpVector: "\u21BE",
        RightUpVectorBar: "\u2954",
        RightVector: "\u21C0",
        RightVectorBar: "\u2953",
        Rightarrow: "\u21D2",
        Ropf: "\u211D",
        RoundImplies: "\u2970",
        Rrightarrow: "\u21DB",
        Rscr: "\u211B",
        Rsh: "\u21B1",
        RuleDelayed: "\u29F4",
        SHCHcy: "\u0429",
        SHcy: "\u0428",
        SOFTcy: "\u042C",
        Sacute: "\u015A",
        Sc: "\u2ABC",
        Scaron: "\u0160",
        Scedil: "\u015E",
        Scirc: "\u015C",
        Scy: "\u0421",
        Sfr: "\u{1D516}",
        ShortDownArrow: "\u2193",
        ShortLeftArrow: "\u2190",
        ShortRightArrow: "\u2192",
        ShortUpArrow: "\u2191",
        Sigma: "\u03A3",
        SmallCircle: "\u2218",
        Sopf: "\u{1D54A}",
        Sqrt: "\u221A",
        Square: "\u25A1",
        SquareIntersection: "\u2293",
        SquareSubset: "\u228F",
        SquareSubsetEqual: "\u2291",
        SquareSuperset: "\u2290",
        SquareSupersetEqual: "\u2292",
        SquareUnion: "\u2294",
        Sscr: "\u{1D4AE}",
        Star: "\u22C6",
        Sub: "\u22D0",
        Subset: "\u22D0",
        SubsetEqual: "\u2286",
        Succeeds: "\u227B",
        SucceedsEqual: "\u2AB0",
        SucceedsSlantEqual: "\u227D",
        SucceedsTilde: "\u227F",
        SuchThat: "\u220B",
        Sum: "\u2211",
        Sup: "\u22D1",
        Superset: "\u2283",
        SupersetEqual: "\u2287",
        Supset: "\u22D1",
        THORN: "\xDE",
        TRADE: "\u2122",
        TSHcy: "\u040B",
        TScy: "\u0426",
        Tab: "	",
        Tau: "\u03A4",
        Tcaron: "\u0164",
        Tcedil: "\u0162",
        Tcy: "\u0422",
        Tfr: "\u{1D517}",
        Therefore: "\u2234",
        Theta: "\u0398",
        ThickSpace: "\u205F\u200A",
        ThinSpace: "\u2009",
        Tilde: "\u223C",
        TildeEqual: "\u2243",
        TildeFullEqual: "\u2245",
        TildeTilde: "\u2248",
        Topf: "\u{1D54B}",
        TripleDot: "\u20DB",
        Tscr: "\u{1D4AF}",
        Tstrok: "\u0166",
        Uacute: "\xDA",
        Uarr: "\u219F",
        Uarrocir: "\u2949",
        Ubrcy: "\u040E",
        Ubreve: "\u016C",
        Ucirc: "\xDB",
        Ucy: "\u0423",
        Udblac: "\u0170",
        Ufr: "\u{1D518}",
        Ugrave: "\xD9",
        Umacr: "\u016A",
        UnderBar: "_",
        UnderBrace: "\u23DF",
        UnderBracket: "\u23B5",
        UnderParenthesis: "\u23DD",
        Union: "\u22C3",
        UnionPlus: "\u228E",
        Uogon: "\u0172",
        Uopf: "\u{1D54C}",
        UpArrow: "\u2191",
        UpArrowBar: "\u2912",
        UpArrowDownArrow: "\u21C5",
        UpDownArrow: "\u2195",
        UpEquilibrium: "\u296E",
        UpTee: "\u22A5",
        UpTeeArrow: "\u21A5",
        Uparrow: "\u21D1",
        Updownarrow: "\u21D5",
        UpperLeftArrow: "\u2196",
        UpperRightArrow: "\u2197",
        Upsi: "\u03D2",
        Upsilon: "\u03A5",
        Uring: "\u016E",
        Uscr: "\u{1D4B0}",
        Utilde: "\u0168",
        Uuml: "\xDC",
        VDash: "\u22AB",
        Vbar: "\u2AEB",
        Vcy: "\u0412",
        Vdash: "\u22A9",
        Vdashl: "\u2AE6",
        Vee: "\u22C1",
        Verbar: "\u2016",
        Vert: "\u2016",
        VerticalBar: "\u2223",
        VerticalLine: "|",
        VerticalSeparator: "\u2758",
        VerticalTilde: "\u2240",
        VeryThinSpace: "\u200A",
        Vfr: "\u{1D519}",
        Vopf: "\u{1D54D}",
        Vscr: "\u{1D4B1}",
        Vvdash: "\u22AA",
        Wcirc: "\u0174",
        Wedge: "\u22C0",
        Wfr: "\u{1D51A}",
        Wopf: "\u{1D54E}",
        Wscr: "\u{1D4B2}",
        Xfr: "\u{1D51B}",
        Xi: "\u039E",
        Xopf: "\u{1D54F}",
        Xscr: "\u{1D4B3}",
        YAcy: "\u042F",
        YIcy: "\u0407",
        YUcy: "\u042E",
        Yacute: "\xDD",
        Ycirc: "\u0176",
        Ycy: "\u042B",
        Yfr: "\u{1D51C}",
        Yopf: "\u{1D550}",
        Yscr: "\u{1D4B4}",
        Yuml: "\u0178",
        ZHcy: "\u0416",
        Zacute: "\u0179",
        Zcaron: "\u017D",
        Zcy: "\u0417",
        Zdot: "\u017B",
        ZeroWidthSpace: "\u200B",
        Zeta: "\u0396",
        Zfr: "\u2128",
        Zopf: "\u2124",
        Zscr: "\u{1D4B5}",
        aacute: "\xE1",
        abreve: "\u0103",
        ac: "\u223E",
        acE: "\u223E\u0333",
        acd: "\u223F",
        acirc: "\xE2",
        acute: "\xB4",
        acy: "\u0430",
        aelig: "\xE6",
        af: "\u2061",
        afr: "\u{1D51E}",
        agrave: "\xE0",
        alefsym: "\u2135",
        aleph: "\u2135",
        alpha: "\u03B1",
        amacr: "\u0101",
        amalg: "\u2A3F",
        amp: "&",
        and: "\u2227",
        andand: "\u2A55",
        andd: "\u2A5C",
        andslope: "\u2A58",
        andv: "\u2A5A",
        ang: "\u2220",
        ange: "\u29A4",
        angle: "\u2220",
        angmsd: "\u2221",
        angmsdaa: "\u29A8",
        angmsdab: "\u29A9",
        angmsdac: "\u29AA",
        angmsdad: "\u29AB",
        angmsdae: "\u29AC",
        angmsdaf: "\u29AD",
        angmsdag: "\u29AE",
        angmsdah: "\u29AF",
        angrt: "\u221F",
        angrtvb: "\u22BE",
        angrtvbd: "\u299D",
        angsph: "\u2222",
        angst: "\xC5",
        angzarr: "\u237C",
        aogon: "\u0105",
        aopf: "\u{1D552}",
        ap: "\u2248",
        apE: "\u2A70",
        apacir: "\u2A6F",
        ape: "\u224A",
        apid: "\u224B",
        apos: "'",
        approx: "\u2248",
        approxeq: "\u224A",
        aring: "\xE5",
        ascr: "\u{1D4B6}",
        ast: "*",
        asymp: "\u2248",
        asympeq: "\u224D",
        atilde: "\xE3",
        auml: "\xE4",
        awconint: "\u2233",
        awint: "\u2A11",
        bNot: "\u2AED",
        backcong: "\u224C",
        backepsilon: "\u03F6",
        backprime: "\u2035",
        backsim: "\u223D",
        backsimeq: "\u22CD",
        barvee: "\u22BD",
        barwed: "\u2305",
        barwedge: "\u2305",
        bbrk: "\u23B5",
        bbrktbrk: "\u23B6",
        bcong: "\u224C",
        bcy: "\u0431",
        bdquo: "\u201E",
        becaus: "\u2235",
        because: "\u2235",
        bemptyv: "\u29B0",
        bepsi: "\u03F6",
        bernou: "\u212C",
        beta: "\u03B2",
        beth: "\u2136",
        between: "\u226C",
        bfr: "\u{1D51F}",
        bigcap: "\u22C2",
        bigcirc: "\u25EF",
        bigcup: "\u22C3",
        bigodot: "\u2A00",
        bigoplus: "\u2A01",
        bigotimes: "\u2A02",
        bigsqcup: "\u2A06",
        bigstar: "\u2605",
        bigtriangledown: "\u25BD",
        bigtriangleup: "\u25B3",
        biguplus: "\u2A04",
        bigvee: "\u22C1",
        bigwedge: "\u22C0",
        bkarow: "\u290D",
        blacklozenge: "\u29EB",
        blacksquare: "\u25AA",
        blacktriangle: "\u25B4",
        blacktriangledown: "\u25BE",
        blacktriangleleft: "\u25C2",
        blacktriangleright: "\u25B8",
        blank: "\u2423",
        blk12: "\u2592",
        blk14: "\u2591",
        blk34: "\u2593",
        block: "\u2588",
        bne: "=\u20E5",
        bnequiv: "\u2261\u20E5",
        bnot: "\u2310",
        bopf: "\u{1D553}",
        bot: "\u22A5",
        bottom: "\u22A5",
        bowtie: "\u22C8",
        boxDL: "\u2557",
        boxDR: "\u2554",
        boxDl: "\u2556",
        boxDr: "\u2553",
        boxH: "\u2550",
        boxHD: "\u2566",
        boxHU: "\u2569",
        boxHd: "\u2564",
        boxHu: "\u2567",
        boxUL: "\u255D",
        boxUR: "\u255A",
        boxUl: "\u255C",
        boxUr: "\u2559",
        boxV: "\u2551",
        boxVH: "\u256C",
        boxVL: "\u2563",
        boxVR: "\u2560",
        boxVh: "\u256B",
        boxVl: "\u2562",
        boxVr: "\u255F",
        boxbox: "\u29C9",
        boxdL: "\u2555",
        boxdR: "\u2552",
        boxdl: "\u2510",
        boxdr: "\u250C",
        boxh: "\u2500",
        boxhD: "\u2565",
        boxhU: "\u2568",
        boxhd: "\u252C",
        boxhu: "\u2534",
        boxminus: "\u229F",
        boxplus: "\u229E",
        boxtimes: "\u22A0",
        boxuL: "\u255B",
        boxuR: "\u2558",
        boxul: "\u2518",
        boxur: "\u2514",
        boxv: "\u2502",
        boxvH: "\u256A",
        boxvL: "\u2561",
        boxvR: "\u255E",
        boxvh: "\u253C",
        boxvl: "\u2524",
        boxvr: "\u251C",
        bprime: "\u2035",
        breve: "\u02D8",
        brvbar: "\xA6",
        bscr: "\u{1D4B7}",
        bsemi: "\u204F",
        bsim: "\u223D",
        bsime: "\u22CD",
        bsol: "\\",
        bsolb: "\u29C5",
        bsolhsub: "\u27C8",
        bull: "\u2022",
        bullet: "\u2022",
        bump: "\u224E",
        bumpE: "\u2AAE",
        bumpe: "\u224F",
        bumpeq: "\u224F",
        cacute: "\u0107",
        cap: "\u2229",
        capand: "\u2A44",
        capbrcup: "\u2A49",
        capcap: "\u2A4B",
        capcup: "\u2A47",
        capdot: "\u2A40",
        caps: "\u2229\uFE00",
        caret: "\u2041",
        caron: "\u02C7",
        ccaps: "\u2A4D",
        ccaron: "\u010D",
        ccedil: "\xE7",
        ccirc: "\u0109",
        ccups: "\u2A4C",
        ccupssm: "\u2A50",
        cdot: "\u010B",
        cedil: "\xB8",
        cemptyv: "\u29B2",
        cent: "\xA2",
        centerdot: "\xB7",
        cfr: "\u{1D520}",
        chcy: "\u0447",
        check: "\u2713",
        checkmark: "\u2713",
        chi: "\u03C7",
        cir: "\u25CB",
        cirE: "\u29C3",
        circ: "\u02C6",
        circeq: "\u2257",
        circlearrowleft: "\u21BA",
        circlearrowright: "\u21BB",
        circledR: "\xAE",
        circledS: "\u24C8",
        circledast: "\u229B",
        circledcirc: "\u229A",
        circleddash: "\u229D",
        cire: "\u2257",
        cirfnint: "\u2A10",
        cirmid: "\u2AEF",
        cirscir: "\u29C2",
        clubs: "\u2663",
        clubsuit: "\u2663",
        colon: ":",
        colone: "\u2254",
        coloneq: "\u2254",
        comma: ",",
        commat: "@",
        comp: "\u2201",
        compfn: "\u2218",
        complement: "\u2201",
        complexes: "\u2102",
        cong: "\u2245",
        congdot: "\u2A6D",
        conint: "\u222E",
        copf: "\u{1D554}",
        coprod: "\u2210",
        copy: "\xA9",
        copysr: "\u2117",
        crarr: "\u21B5",
        cross: "\u2717",
        cscr: "\u{1D4B8}",
        csub: "\u2ACF",
        csube: "\u2AD1",
        csup: "\u2AD0",
        csupe: "\u2AD2",
        ctdot: "\u22EF",
        cudarrl: "\u2938",
        cudarrr: "\u2935",
        cuepr: "\u22DE",
        cuesc: "\u22DF",
        cularr: "\u21B6",
        cularrp: "\u293D",
        cup: "\u222A",
        cupbrcap: "\u2A48",
        cupcap: "\u2A46",
        cupcup: "\u2A4A",
        cupdot: "\u228D",
        cupor: "\u2A45",
        cups: "\u222A\uFE00",
        curarr: "\u21B7",
        curarrm: "\u293C",
        curlyeqprec: "\u22DE",
        curlyeqsucc: "\u22DF",
        curlyvee: "\u22CE",
        curlywedge: "\u22CF",
        curren: "\xA4",
        curvearrowleft: "\u21B6",
        curvearrowright: "\u21B7",
        cuvee: "\u22CE",
        cuwed: "\u22CF",
        cwconint: "\u2232",
        cwint: "\u2231",
        cylcty: "\u232D",
        dArr: "\u21D3",
        dHar: "\u2965",
        dagger: "\u2020",
        daleth: "\u2138",
        darr: "\u2193",
        dash: "\u2010",
        dashv: "\u22A3",
        dbkarow: "\u290F",
        dblac: "\u02DD",
        dcaron: "\u010F",
        dcy: "\u0434",
        dd: "\u2146",
        ddagger: "\u2021",
        ddarr: "\u21CA",
        ddotseq: "\u2A77",
        deg: "\xB0",
        delta: "\u03B4",
        demptyv: "\u29B1",
        dfisht: "\u297F",
        dfr: "\u{1D521}",
        dharl: "\u21C3",
        dharr: "\u21C2",
        diam: "\u22C4",
        diamond: "\u22C4",
        diamondsuit: "\u2666",
        diams: "\u2666",
        die: "\xA8",
        digamma: "\u03DD",
        disin: "\u22F2",
        div: "\xF7",
        divide: "\xF7",
        divideontimes: "\u22C7",
        divonx: "\u22C7",
        djcy: "\u0452",
        dlcorn: "\u231E",
        dlcrop: "\u230D",
        dollar: "$",
        dopf: "\u{1D555}",
        dot: "\u02D9",
        doteq: "\u2250",
        doteqdot: "\u2251",
        dotminus: "\u2238",
        dotplus: "\u2214",
        dotsquare: "\u22A1",
        doublebarwedge: "\u2306",
        downarrow: "\u2193",
        downdownarrows: "\u21CA",
        downharpoonleft: "\u21C3",
        downharpoonright: "\u21C2",
        drbkarow: "\u2910",
        drcorn: "\u231F",
        drcrop: "\u230C",
        dscr: "\u{1D4B9}",
        dscy: "\u0455",
        dsol: "\u29F6",
        dstrok: "\u0111",
        dtdot: "\u22F1",
        dtri: "\u25BF",
        dtrif: "\u25BE",
        duarr: "\u21F5",
        duhar: "\u296F",
        dwangle: "\u29A6",
        dzcy: "\u045F",
        dzigrarr: "\u27FF",
        eDDot: "\u2A77",
        eDot: "\u2251",
        eacute: "\xE9",
        easter: "\u2A6E",
        ecaron: "\u011B",
        ecir: "\u2256",
        ecirc: "\xEA",
        ecolon: "\u2255",
        ecy: "\u044D",
        edot: "\u0117",
        ee: "\u2147",
        efDot: "\u2252",
        efr: "\u{1D522}",
        eg: "\u2A9A",
        egrave: "\xE8",
        egs: "\u2A96",
        egsdot: "\u2A98",
        el: "\u2A99",
        elinters: "\u23E7",
        ell: "\u2113",
        els: "\u2A95",
        elsdot: "\u2A97",
        emacr: "\u0113",
        empty: "\u2205",
        emptyset: "\u2205",
        emptyv: "\u2205",
        emsp13: "\u2004",
        emsp14: "\u2005",
        emsp: "\u2003",
        eng: "\u014B",
        ensp: "\u2002",
        eogon: "\u0119",
        eopf: "\u{1D556}",
        epar: "\u22D5",
        eparsl: "\u29E3",
        eplus: "\u2A71",
        epsi: "\u03B5",
        epsilon: "\u03B5",
        epsiv: "\u03F5",
        eqcirc: "\u2256",
        eqcolon: "\u2255",
        eqsim: "\u2242",
        eqslantgtr: "\u2A96",
        eqslantless: "\u2A95",
        equals: "=",
        equest: "\u225F",
        equiv: "\u2261",
        equivDD: "\u2A78",
        eqvparsl: "\u29E5",
        erDot: "\u2253",
        erarr: "\u2971",
        escr: "\u212F",
        esdot: "\u2250",
        esim: "\u2242",
        eta: "\u03B7",
        eth: "\xF0",
        euml: "\xEB",
        euro: "\u20AC",
        excl: "!",
        exist: "\u2203",
        expectation: "\u2130",
        exponentiale: "\u2147",
        fallingdotseq: "\u2252",
        fcy: "\u0444",
        female: "\u2640",
        ffilig: "\uFB03",
        fflig: "\uFB00",
        ffllig: "\uFB04",
        ffr: "\u{1D523}",
        filig: "\uFB01",
        fjlig: "fj",
        flat: "\u266D",
        fllig: "\uFB02",
        fltns: "\u25B1",
        fnof: "\u0192",
        fopf: "\u{1D557}",
        forall: "\u2200",
        fork: "\u22D4",
        forkv: "\u2AD9",
        fpartint: "\u2A0D",
        frac12: "\xBD",
        frac13: "\u2153",
        frac14: "\xBC",
        frac15: "\u2155",
        frac16: "\u2159",
        frac18: "\u215B",
        frac23: "\u2154",
        frac25: "\u2156",
        frac34: "\xBE",
        frac35: "\u2157",
        frac38: "\u215C",
        frac45: "\u2158",
        frac56: "\u215A",
        frac58: "\u215D",
        frac78: "\u215E",
        frasl: "\u2044",
        frown: "\u2322",
        fscr: "\u{1D4BB}",
        gE: "\u2267",
        gEl: "\u2A8C",
        gacute: "\u01F5",
        gamma: "\u03B3",
        gammad: "\u03DD",
        gap: "\u2A86",
        gbreve: "\u011F",
        gcirc: "\u011D",
        gcy: "\u0433",
        gdot: "\u0121",
        ge: "\u2265",
        gel: "\u22DB",
        geq: "\u2265",
        geqq: "\u2267",
        geqslant: "\u2A7E",
        ges: "\u2A7E",
        gescc: "\u2AA9",
        gesdot: "\u2A80",
        gesdoto: "\u2A82",
        gesdotol: "\u2A84",
        gesl: "\u22DB\uFE00",
        gesles: "\u2A94",
        gfr: "\u{1D524}",
        gg: "\u226B",
        ggg: "\u22D9",
        gimel: "\u2137",
        gjcy: "\u0453",
        gl: "\u2277",
        glE: "\u2A92",
        gla: "\u2AA5",
        glj: "\u2AA4",
        gnE: "\u2269",
        gnap: "\u2A8A",
        gnapprox: "\u2A8A",
        gne: "\u2A88",
        gneq: "\u2A88",
        gneqq: "\u2269",
        gnsim: "\u22E7",
        gopf: "\u{1D558}",
        grave: "`",
        gscr: "\u210A",
        gsim: "\u2273",
        gsime: "\u2A8E",
        gsiml: "\u2A90",
        gt: ">",
        gtcc: "\u2AA7",
        gtcir: "\u2A7A",
        gtdot: "\u22D7",
        gtlPar: "\u2995",
        gtquest: "\u2A7C",
        gtrapprox: "\u2A86",
        gtrarr: "\u2978",
        gtrdot: "\u22D7",
        gtreqless: "\u22DB",
        gtreqqless: "\u2A8C",
        gtrless: "\u2277",
        gtrsim: "\u2273",
        gvertneqq: "\u2269\uFE00",
        gvnE: "\u2269\uFE00",
        hArr: "\u21D4",
        hairsp: "\u200A",
        half: "\xBD",
        hamilt: "\u210B",
        hardcy: "\u044A",
        harr: "\u2194",
        harrcir: "\u2948",
        harrw: "\u21AD",
        hbar: "\u210F",
        hcirc: "\u0125",
        hearts: "\u2665",
        heartsuit: "\u2665",
        hellip: "\u2026",
        hercon: "\u22B9",
        hfr: "\u{1D525}",
        hksearow: "\u2925",
        hkswarow: "\u2926",
        hoarr: "\u21FF",
        homtht: "\u223B",
        hookleftarrow: "\u21A9",
        hookrightarrow: "\u21AA",
        hopf: "\u{1D559}",
        horbar: "\u2015",
        hscr: "\u{1D4BD}",
        hslash: "\u210F",
        hstrok: "\u0127",
        hybull: "\u2043",
        hyphen: "\u2010",
        iacute: "\xED",
        ic: "\u2063",
        icirc: "\xEE",
        icy: "\u0438",
        iecy: "\u0435",
        iexcl: "\xA1",
        iff: "\u21D4",
        ifr: "\u{1D526}",
        igrave: "\xEC",
        ii: "\u2148",
        iiiint: "\u2A0C",
        iiint: "\u222D",
        iinfin: "\u29DC",
        iiota: "\u2129",
        ijlig: "\u0133",
        imacr: "\u012B",
        image: "\u2111",
        imagline: "\u2110",
        imagpart: "\u2111",
        imath: "\u0131",
        imof: "\u22B7",
        imped: "\u01B5",
        in: "\u2208",
        incare: "\u2105",
        infin: "\u221E",
        infintie: "\u29DD",
        inodot: "\u0131",
        int: "\u222B",
        intcal: "\u22BA",
        integers: "\u2124",
        intercal: "\u22BA",
        intlarhk: "\u2A17",
        intprod: "\u2A3C",
        iocy: "\u0451",
        iogon: "\u012F",
        iopf: "\u{1D55A}",
        iota: "\u03B9",
        iprod: "\u2A3C",
        iquest: "\xBF",
        iscr: "\u{1D4BE}",
        isin: "\u2208",
        isinE: "\u22F9",
        isindot: "\u22F5",
        isins: "\u22F4",
        isinsv: "\u22F3",
        isinv: "\u2208",
        it: "\u2062",
        itilde: "\u0129",
        iukcy: "\u0456",
        iuml: "\xEF",
        jcirc: "\u0135",
        jcy: "\u0439",
        jfr: "\u{1D527}",
        jmath: "\u0237",
        jopf: "\u{1D55B}",
        jscr: "\u{1D4BF}",
        jsercy: "\u0458",
        jukcy: "\u0454",
        kappa: "\u03BA",
        kappav: "\u03F0",
        kcedil: "\u0137",
        kcy: "\u043A",
        kfr: "\u{1D528}",
        kgreen: "\u0138",
        khcy: "\u0445",
        kjcy: "\u045C",
        kopf: "\u{1D55C}",
        kscr: "\u{1D4C0}",
        lAarr: "\u21DA",
        lArr: "\u21D0",
        lAtail: "\u291B",
        lBarr: "\u290E",
        lE: "\u2266",
        lEg: "\u2A8B",
        lHar: "\u2962",
        lacute: "\u013A",
        laemptyv: "\u29B4",
        lagran: "\u2112",
        lambda: "\u03BB",
        lang: "\u27E8",
        langd: "\u2991",
        langle: "\u27E8",
        lap: "\u2A85",
        laquo: "\xAB",
        larr: "\u2190",
        larrb: "\u21E4",
        larrbfs: "\u291F",
        larrfs: "\u291D",
        larrhk: "\u21A9",
        larrlp: "\u21AB",
        larrpl: "\u2939",
        larrsim: "\u2973",
        larrtl: "\u21A2",
        lat: "\u2AAB",
        latail: "\u2919",
        late: "\u2AAD",
        lates: "\u2AAD\uFE00",
        lbarr: "\u290C",
        lbbrk: "\u2772",
        lbrace: "{",
        lbrack: "[",
        lbrke: "\u298B",
        lbrksld: "\u298F",
        lbrkslu: "\u298D",
        lcaron: "\u013E",
        lcedil: "\u013C",
        lceil: "\u2308",
        lcub: "{",
        lcy: "\u043B",
        ldca: "\u2936",
        ldquo: "\u201C",
        ldquor: "\u201E",
        ldrdhar: "\u2967",
        ldrushar: "\u294B",
        ldsh: "\u21B2",
        le: "\u2264",
        leftarrow: "\u2190",
        leftarrowtail: "\u21A2",
        leftharpoondown: "\u21BD",
        leftharpoonup: "\u21BC",
        leftleftarrows: "\u21C7",
        leftrightarrow: "\u2194",
        leftrightarrows: "\u21C6",
        leftrightharpoons: "\u21CB",
        leftrightsquigarrow: "\u21AD",
        leftthreetimes: "\u22CB",
        leg: "\u22DA",
        leq: "\u2264",
        leqq: "\u2266",
        leqslant: "\u2A7D",
        les: "\u2A7D",
        lescc: "\u2AA8",
        lesdot: "\u2A7F",
        lesdoto: "\u2A81",
        lesdotor: "\u2A83",
        lesg: "\u22DA\uFE00",
        lesges: "\u2A93",
        lessapprox: "\u2A85",
        lessdot: "\u22D6",
        lesseqgtr: "\u22DA",
        lesseqqgtr: "\u2A8B",
        lessgtr: "\u2276",
        lesssim: "\u2272",
        lfisht: "\u297C",
        lfloor: "\u230A",
        lfr: "\u{1D529}",
        lg: "\u2276",
        lgE: "\u2A91",
        lhard: "\u21BD",
        lharu: "\u21BC",
        lharul: "\u296A",
        lhblk: "\u2584",
        ljcy: "\u0459",
        ll: "\u226A",
        llarr: "\u21C7",
        llcorner: "\u231E",
        llhard: "\u296B",
        lltri: "\u25FA",
        lmidot: "\u0140",
        lmoust: "\u23B0",
        lmoustache: "\u23B0",
        lnE: "\u2268",
        lnap: "\u2A89",
        lnapprox: "\u2A89",
        lne: "\u2A87",
        lneq: "\u2A87",
        lneqq: "\u2268",
        lnsim: "\u22E6",
        loang: "\u27EC",
        loarr: "\u21FD",
        lobrk: "\u27E6",
        longleftarrow: "\u27F5",
        longleftrightarrow: "\u27F7",
        longmapsto: "\u27FC",
        longrightarrow: "\u27F6",
        looparrowleft: "\u21AB",
        looparrowright: "\u21AC",
        lopar: "\u2985",
        lopf: "\u{1D55D}",
        loplus: "\u2A2D",
        lotimes: "\u2A34",
        lowast: "\u2217",
        lowbar: "_",
        loz: "\u25CA",
        lozenge: "\u25CA",
        lozf: "\u29EB",
        lpar: "(",
        lparlt: "\u2993",
        lrarr: "\u21C6",
        lrcorner: "\u231F",
        lrhar: "\u21CB",
        lrhard: "\u296D",
        lrm: "\u200E",
        lrtri: "\u22BF",
        lsaquo: "\u2039",
        lscr: "\u{1D4C1}",
        lsh: "\u21B0",
        lsim: "\u2272",
        lsime: "\u2A8D",
        lsimg: "\u2A8F",
        lsqb: "[",
        lsquo: "\u2018",
        lsquor: "\u201A",
        lstrok: "\u0142",
        lt: "<",
        ltcc: "\u2AA6",
        ltcir: "\u2A79",
        ltdot: "\u22D6",
        lthree: "\u22CB",
        ltimes: "\u22C9",
        ltlarr: "\u2976",
        ltquest: "\u2A7B",
        ltrPar: "\u2996",
        ltri: "\u25C3",
        ltrie: "\u22B4",
        ltrif: "\u25C2",
        lurdshar: "\u294A",
        luruhar: "\u2966",
        lvertneqq: "\u2268\uFE00",
        lvnE: "\u2268\uFE00",
        mDDot: "\u223A",
        macr: "\xAF",
        male: "\u2642",
        malt: "\u2720",
        maltese: "\u2720",
        map: "\u21A6",
        mapsto: "\u21A6",
        mapstodown: "\u21A7",
        mapstoleft: "\u21A4",
        mapstoup: "\u21A5",
        marker: "\u25AE",
        mcomma: "\u2A29",
        mcy: "\u043C",
        mdash: "\u2014",
        measuredangle: "\u2221",
        mfr: "\u{1D52A}",
        mho: "\u2127",
        micro: "\xB5",
        mid: "\u2223",
        midast: "*",
        midcir: "\u2AF0",
        middot: "\xB7",
        minus: "\u2212",
        minusb: "\u229F",
        minusd: "\u2238",
        minusdu: "\u2A2A",
        mlcp: "\u2ADB",
        mldr: "\u2026",
        mnplus: "\u2213",
        models: "\u22A7",
        mopf: "\u{1D55E}",
        mp: "\u2213",
        mscr: "\u{1D4C2}",
        mstpos: "\u223E",
        mu: "\u03BC",
        multimap: "\u22B8",
        mumap: "\u22B8",
        nGg: "\u22D9\u0338",
        nGt: "\u226B\u20D2",
        nGtv: "\u226B\u0338",
        nLeftarrow: "\u21CD",
        nLeftrightarrow: "\u21CE",
        nLl: "\u22D8\u0338",
        nLt: "\u226A\u20D2",
        nLtv: "\u226A\u0338",
        nRightarrow: "\u21CF",
        nVDash: "\u22AF",
        nVdash: "\u22AE",
        nabla: "\u2207",
        nacute: "\u0144",
        nang: "\u2220\u20D2",
        nap: "\u2249",
        napE: "\u2A70\u0338",
        napid: "\u224B\u0338",
        napos: "\u0149",
        napprox: "\u2249",
        natur: "\u266E",
        natural: "\u266E",
        naturals: "\u2115",
        nbsp: "\xA0",
        nbump: "\u224E\u0338",
        nbumpe: "\u224F\u0338",
        ncap: "\u2A43",
        ncaron: "\u0148",
        ncedil: "\u0146",
        ncong: "\u2247",
        ncongdot: "\u2A6D\u0338",
        ncup: "\u2A42",
        ncy: "\u043D",
        ndash: "\u2013",
        ne: "\u2260",
        neArr: "\u21D7",
        nearhk: "\u2924",
        nearr: "\u2197",
        nearrow: "\u2197",
        nedot: "\u2250\u0338",
        nequiv: "\u2262",
        nesear: "\u2928",
        nesim: "\u2242\u0338",
        nexist: "\u2204",
        nexists: "\u2204",
        nfr: "\u{1D52B}",
        ngE: "\u2267\u0338",
        nge: "\u2271",
        ngeq: "\u2271",
        ngeqq: "\u2267\u0338",
        ngeqslant: "\u2A7E\u0338",
        nges: "\u2A7E\u0338",
        ngsim: "\u2275",
        ngt: "\u226F",
        ngtr: "\u226F",
        nhArr: "\u21CE",
        nharr: "\u21AE",
        nhpar: "\u2AF2",
        ni: "\u220B",
        nis: "\u22FC",
        nisd: "\u22FA",
        niv: "\u220B",
        njcy: "\u045A",
        nlArr: "\u21CD",
        nlE: "\u2266\u0338",
        nlarr: "\u219A",
        nldr: "\u2025",
        nle: "\u2270",
        nleftarrow: "\u219A",
        nleftrightarrow: "\u21AE",
        nleq: "\u2270",
        nleqq: "\u2266\u0338",
        nleqslant: "\u2A7D\u0338",
        nles: "\u2A7D\u0338",
        nless: "\u226E",
        nlsim: "\u2274",
        nlt: "\u226E",
        nltri: "\u22EA",
        nltrie: "\u22EC",
        nmid: "\u2224",
        nopf: "\u{1D55F}",
        not: "\xAC",
        notin: "\u2209",
        notinE: "\u22F9\u0338",
        notindot: "\u22F5\u0338",
        notinva: "\u2209",
        notinvb: "\u22F7",
        notinvc: "\u22F6",
        notni: "\u220C",
        notniva: "\u220C",
        notnivb: "\u22FE",
        notnivc: "\u22FD",
        npar: "\u2226",
        nparallel: "\u2226",
        nparsl: "\u2AFD\u20E5",
        npart: "\u2202\u0338",
        npolint: "\u2A14",
        npr: "\u2280",
        nprcue: "\u22E0",
        npre: "\u2AAF\u0338",
        nprec: "\u2280",
        npreceq: "\u2AAF\u0338",
        nrArr: "\u21CF",
        nrarr: "\u219B",
        nrarrc: "\u2933\u0338",
        nrarrw: "\u219D\u0338",
        nrightarrow: "\u219B",
        nrtri: "\u22EB",
        nrtrie: "\u22ED",
        nsc: "\u2281",
        nsccue: "\u22E1",
        nsce: "\u2AB0\u0338",
        nscr: "\u{1D4C3}",
        nshortmid: "\u2224",
        nshortparallel: "\u2226",
        nsim: "\u2241",
        nsime: "\u2244",
        nsimeq: "\u2244",
        nsmid: "\u2224",
        nspar: "\u2226",
        nsqsube: "\u22E2",
        nsqsupe: "\u22E3",
        nsub: "\u2284",
        nsubE: "\u2AC5\u0338",
        nsube: "\u2288",
        nsubset: "\u2282\u20D2",
        nsubseteq: "\u2288",
        nsubseteqq: "\u2AC5\u0338",
        nsucc: "\u2281",
        nsucceq: "\u2AB0\u0338",
        nsup: "\u2285",
        nsupE: "\u2AC6\u0338",
        nsupe: "\u2289",
        nsupset: "\u2283\u20D2",
        nsupseteq: "\u2289",
        nsupseteqq: "\u2AC6\u0338",
        ntgl: "\u2279",
        ntilde: "\xF1",
        ntlg: "\u2278",
        ntriangleleft: "\u22EA",
        ntrianglelefteq: "\u22EC",
        ntriangleright: "\u22EB",
        ntrianglerighteq: "\u22ED",
        nu: "\u03BD",
        num: "#",
        numero: "\u2116",
        numsp: "\u2007",
        nvDash: "\u22AD",
        nvHarr: "\u2904",
        nvap: "\u224D\u20D2",
        nvdash: "\u22AC",
        nvge: "\u2265\u20D2",
        nvgt: ">\u20D2",
        nvinfin: "\u29DE",
        nvlArr: "\u2902",
        nvle: "\u2264\u20D2",
        nvlt: "<\u20D2",
        nvltrie: "\u22B4\u20D2",
        nvrArr: "\u2903",
        nvrtrie: "\u22B5\u20D2",
        nvsim: "\u223C\u20D2",
        nwArr: "\u21D6",
        nwarhk: "\u2923",
        nwarr: "\u2196",
        nwarrow: "\u2196",
        nwnear: "\u2927",
        oS: "\u24C8",
        oacute: "\xF3",
        oast: "\u229B",
        ocir: "\u229A",
        ocirc: "\xF4",
        ocy: "\u043E",
        odash: "\u229D",
        odblac: "\u0151",
        odiv: "\u2A38",
        odot: "\u2299",
        odsold: "\u29BC",
        oelig: "\u0153",
        ofcir: "\u29BF",
        ofr: "\u{1D52C}",
        ogon: "\u02DB",
        ograve: "\xF2",
        ogt: "\u29C1",
        ohbar: "\u29B5",
        ohm: "\u03A9",
        oint: "\u222E",
        olarr: "\u21BA",
        olcir: "\u29BE",
        olcross: "\u29BB",
        oline: "\u203E",
        olt: "\u29C0",
        omacr: "\u014D",
        omega: "\u03C9",
        omicron: "\u03BF",
        omid: "\u29B6",
        ominus: "\u2296",
        oopf: "\u{1D560}",
        opar: "\u29B7",
        operp: "\u29B9",
        oplus: "\u2295",
        or: "\u2228",
        orarr: "\u21BB",
        ord: "\u2A5D",
        order: "\u2134",
        orderof: "\u2134",
        ordf: "\xAA",
        ordm: "\xBA",
        origof: "\u22B6",
        oror: "\u2A56",
        orslope: "\u2A57",
        orv: "\u2A5B",
        oscr: "\u2134",
        oslash: "\xF8",
        osol: "\u2298",
        otilde: "\xF5",
        otimes: "\u2297",
        otimesas: "\u2A36",
        ouml: "\xF6",
        ovbar: "\u233D",
        par: "\u2225",
        para: "\xB6",
        parallel: "\u2225",
        parsim: "\u2AF3",
        parsl: "\u2AFD",
        part: "\u2202",
        pcy: "\u043F",
        percnt: "%",
        period: ".",
        permil: "\u2030",
        perp: "\u22A5",
        pertenk: "\u2031",
        pfr: "\u{1D52D}",
        phi: "\u03C6",
        phiv: "\u03D5",
        phmmat: "\u2133",
        phone: "\u260E",
        pi: "\u03C0",
        pitchfork: "\u22D4",
        piv: "\u03D6",
        planck: "\u210F",
        planckh: "\u210E",
        plankv: "\u210F",
        plus: "+",
        plusacir: "\u2A23",
        plusb: "\u229E",
        pluscir: "\u2A22",
        plusdo: "\u2214",
        plusdu: "\u2A25",
        pluse: "\u2A72",
        plusmn: "\xB1",
        plussim: "\u2A26",
        plustwo: "\u2A27",
        pm: "\xB1",
        pointint: "\u2A15",
        popf: "\u{1D561}",
        pound: "\xA3",
        pr: "\u227A",
        prE: "\u2AB3",
        prap: "\u2AB7",
        prcue: "\u227C",
        pre: "\u2AAF",
        prec: "\u227A",
        precapprox: "\u2AB7",
        preccurlyeq: "\u227C",
        preceq: "\u2AAF",
        precnapprox: "\u2AB9",
        precneqq: "\u2AB5",
        precnsim: "\u22E8",
        precsim: "\u227E",
        prime: "\u2032",
        primes: "\u2119",
        prnE: "\u2AB5",
        prnap: "\u2AB9",
        prnsim: "\u22E8",
        prod: "\u220F",
        profalar: "\u232E",
        profline: "\u2312",
        profsurf: "\u2313",
        prop: "\u221D",
        propto: "\u221D",
        prsim: "\u227E",
        prurel: "\u22B0",
        pscr: "\u{1D4C5}",
        psi: "\u03C8",
        puncsp: "\u2008",
        qfr: "\u{1D52E}",
        qint: "\u2A0C",
        qopf: "\u{1D562}",
        qprime: "\u2057",
        qscr: "\u{1D4C6}",
        quaternions: "\u210D",
        quatint: "\u2A16",
        quest: "?",
        questeq: "\u225F",
        quot: '"',
        rAarr: "\u21DB",
        rArr: "\u21D2",
        rAtail: "\u291C",
        rBarr: "\u290F",
        rHar: "\u2964",
        race: "\u223D\u0331",
        racute: "\u0155",
        radic: "\u221A",
        raemptyv: "\u29B3",
        rang: "\u27E9",
        rangd: "\u2992",
        range: "\u29A5",
        rangle: "\u27E9",
        raquo: "\xBB",
        rarr: "\u2192",
        rarrap: "\u2975",
        rarrb: "\u21E5",
        rarrbfs: "\u2920",
        rarrc: "\u2933",
        rarrfs: "\u291E",
        rarrhk: "\u21AA",
        rarrlp: "\u21AC",
        rarrpl: "\u2945",
        rarrsim: "\u2974",
        rarrtl: "\u21A3",
        rarrw: "\u219D",
        ratail: "\u291A",
        ratio: "\u2236",
        rationals: "\u211A",
        rbarr: "\u290D",
        rbbrk: "\u2773",
        rbrace: "}",
        rbrack: "]",
        rbrke: "\u298C",
        rbrksld: "\u298E",
        rbrkslu: "\u2990",
        rcaron: "\u0159",
        rcedil: "\u0157",
        rceil: "\u2309",
        rcub: "}",
        rcy: "\u0440",
        rdca: "\u2937",
        rdldhar: "\u2969",
        rdquo: "\u201D",
        rdquor: "\u201D",
        rdsh: "\u21B3",
        real: "\u211C",
        realine: "\u211B",
        realpart: "\u211C",
        reals: "\u211D",
        rect: "\u25AD",
        reg: "\xAE",
        rfisht: "\u297D",
        rfloor: "\u230B",
        rfr: "\u{1D52F}",
        rhard: "\u21C1",
        rharu: "\u21C0",
        rharul: "\u296C",
        rho: "\u03C1",
        rhov: "\u03F1",
        rightarrow: "\u2192",
        rightarrowtail: "\u21A3",
        rightharpoondown: "\u21C1",
        rightharpoonup: "\u21C0",
        rightleftarrows: "\u21C4",
        rightleftharpoons: "\u21CC",
        rightrightarrows: "\u21C9",
        rightsquigarrow: "\u219D",
        rightthreetimes: "\u22CC",
        ring: "\u02DA",
        risingdotseq: "\u2253",
        rlarr: "\u21C4",
        rlhar: "\u21CC",
        rlm: "\u200F",
        rmoust: "\u23B1",
        rmoustache: "\u23B1",
        rnmid: "\u2AEE",
        roang: "\u27ED",
        roarr: "\u21FE",
        robrk: "\u27E7",
        ropar: "\u2986",
        ropf: "\u{1D563}",
        roplus: "\u2A2E",
        rotimes: "\u2A35",
        rpar: ")",
        rpargt: "\u2994",
        rppolint: "\u2A12",
        rrarr: "\u21C9",
        rsaquo: "\u203A",
        rscr: "\u{1D4C7}",
        rsh: "\u21B1",
        rsqb: "]",
        rsquo: "\u2019",
        rsquor: "\u2019",
        rthree: "\u22CC",
        rtimes: "\u22CA",
        rtri: "\u25B9",
        rtrie: "\u22B5",
        rtrif: "\u25B8",
        rtriltri: "\u29CE",
        ruluhar: "\u2968",
        rx: "\u211E",
        sacute: "\u015B",
        sbquo: "\u201A",
        sc: "\u227B",
        scE: "\u2AB4",
        scap: "\u2AB8",
        scaron: "\u0161",
        sccue: "\u227D",
        sce: "\u2AB0",
        scedil: "\u015F",
        scirc: "\u015D",
        scnE: "\u2AB6",
        scnap: "\u2ABA",
        scnsim: "\u22E9",
        scpolint: "\u2A13",
        scsim: "\u227F",
        scy: "\u0441",
        sdot: "\u22C5",
        sdotb: "\u22A1",
        sdote: "\u2A66",
        seArr: "\u21D8",
        searhk: "\u2925",
        searr: "\u2198",
        searrow: "\u2198",
        sect: "\xA7",
        semi: ";",
        seswar: "\u2929",
        setminus: "\u2216",
        setmn: "\u2216",
        sext: "\u2736",
        sfr: "\u{1D530}",
        sfrown: "\u2322",
        sharp: "\u266F",
        shchcy: "\u0449",
        shcy: "\u0448",
        shortmid: "\u2223",
        shortparallel: "\u2225",
        shy: "\xAD",
        sigma: "\u03C3",
        sigmaf: "\u03C2",
        sigmav: "\u03C2",
        sim: "\u223C",
        simdot: "\u2A6A",
        sime: "\u2243",
        simeq: "\u2243",
        simg: "\u2A9E",
        simgE: "\u2AA0",
        siml: "\u2A9D",
        simlE: "\u2A9F",
        simne: "\u2246",
        simplus: "\u2A24",
        simrarr: "\u2972",
        slarr: "\u2190",
        smallsetminus: "\u2216",
        smashp: "\u2A33",
        smeparsl: "\u29E4",
        smid: "\u2223",
        smile: "\u2323",
        smt: "\u2AAA",
        smte: "\u2AAC",
        smtes: "\u2AAC\uFE00",
        softcy: "\u044C",
        sol: "/",
        solb: "\u29C4",
        solbar: "\u233F",
        sopf: "\u{1D564}",
        spades: "\u2660",
        spadesuit: "\u2660",
        spar: "\u2225",
        sqcap: "\u2293",
        sqcaps: "\u2293\uFE00",
        sqcup: "\u2294",
        sqcups: "\u2294\uFE00",
        sqsub: "\u228F",
        sqsube: "\u2291",
        sqsubset: "\u228F",
        sqsubseteq: "\u2291",
        sqsup: "\u2290",
        sqsupe: "\u2292",
        sqsupset: "\u2290",
        sqsupseteq: "\u2292",
        squ: "\u25A1",
        square: "\u25A1",
        squarf: "\u25AA",
        squf: "\u25AA",
        srarr: "\u2192",
        sscr: "\u{1D4C8}",
        ssetmn: "\u2216",
        ssmile: "\u2323",
        sstarf: "\u22C6",
        star: "\u2606",
        starf: "\u2605",
        straightepsilon: "\u03F5",
        straightphi: "\u03D5",
        strns: "\xAF",
        sub: "\u2282",
        subE: "\u2AC5",
        subdot: "\u2ABD",
        sube: "\u2286",
        subedot: "\u2AC3",
        submult: "\u2AC1",
        subnE: "\u2ACB",
        subne: "\u228A",
        subplus: "\u2ABF",
        subrarr: "\u2979",
        subset: "\u2282",
        subseteq: "\u2286",
        subseteqq: "\u2AC5",
        subsetneq: "\u228A",
        subsetneqq: "\u2ACB",
        subsim: "\u2AC7",
        subsub: "\u2AD5",
        subsup: "\u2AD3",
        succ: "\u227B",
        succapprox: "\u2AB8",
        succcurlyeq: "\u227D",
        succeq: "\u2AB0",
        succnapprox: "\u2ABA",
        succneqq: "\u2AB6",
        succnsim: "\u22E9",
        succsim: "\u227F",
        sum: "\u2211",
        sung: "\u266A",
        sup1: "\xB9",
        sup2: "\xB2",
        sup3: "\xB3",
        sup: "\u2283",
        supE: "\u2AC6",
        supdot: "\u2ABE",
        supdsub: "\u2AD8",
        supe: "\u2287",
        supedot: "\u2AC4",
        suphsol: "\u27C9",
        suphsub: "\u2AD7",
        suplarr: "\u297B",
        supmult: "\u2AC2",
        supnE: "\u2ACC",
        supne: "\u228B",
        supplus: "\u2AC0",
        supset: "\u2283",
        supseteq: "\u2287",
        supseteqq: "\u2AC6",
        supsetneq: "\u228B",
        supsetneqq: "\u2ACC",
        supsim: "\u2AC8",
        supsub: "\u2AD4",
        supsup: "\u2AD6",
        swArr: "\u21D9",
        swarhk: "\u2926",
        swarr: "\u2199",
        swarrow: "\u2199",
        swnwar: "\u292A",
        szlig: "\xDF",
        target: "\u2316",
        tau: "\u03C4",
        tbrk: "\u23B4",
        tcaron: "\u0165",
        tcedil: "\u0163",
        tcy: "\u0442",
        tdot: "\u20DB",
        telrec: "\u2315",
        tfr: "\u{1D531}",
        there4: "\u2234",
        therefore: "\u2234",
        theta: "\u03B8",
        thetasym: "\u03D1",
        thetav: "\u03D1",
        thickapprox: "\u2248",
        thicksim: "\u223C",
        thinsp: "\u2009",
        thkap: "\u2248",
        thksim: "\u223C",
        thorn: "\xFE",
        tilde: "\u02DC",
        times: "\xD7",
        timesb: "\u22A0",
        timesbar: "\u2A31",
        timesd: "\u2A30",
        tint: "\u222D",
        toea: "\u2928",
        top: "\u22A4",
        topbot: "\u2336",
        topcir: "\u2AF1",
        topf: "\u{1D565}",
        topfork: "\u2ADA",
        tosa: "\u2929",
        tprime: "\u2034",
        trade: "\u2122",
        triangle: "\u25B5",
        triangledown: "\u25BF",
        triangleleft: "\u25C3",
        trianglelefteq: "\u22B4",
        triangleq: "\u225C",
        triangleright: "\u25B9",
        trianglerighteq: "\u22B5",
        tridot: "\u25EC",
        trie: "\u225C",
        triminus: "\u2A3A",
        triplus: "\u2A39",
        trisb: "\u29CD",
        tritime: "\u2A3B",
        trpezium: "\u23E2",
        tscr: "\u{1D4C9}",
        tscy: "\u0446",
        tshcy: "\u045B",
        tstrok: "\u0167",
        twixt: "\u226C",
        twoheadleftarrow: "\u219E",
        twoheadrightarrow: "\u21A0",
        uArr: "\u21D1",
        uHar: "\u2963",
        uacute: "\xFA",
        uarr: "\u2191",
        ubrcy: "\u045E",
        ubreve: "\u016D",
        ucirc: "\xFB",
        ucy: "\u0443",
        udarr: "\u21C5",
        udblac: "\u0171",
        udhar: "\u296E",
        ufisht: "\u297E",
        ufr: "\u{1D532}",
        ugrave: "\xF9",
        uharl: "\u21BF",
        uharr: "\u21BE",
        uhblk: "\u2580",
        ulcorn: "\u231C",
        ulcorner: "\u231C",
        ulcrop: "\u230F",
        ultri: "\u25F8",
        umacr: "\u016B",
        uml: "\xA8",
        uogon: "\u0173",
        uopf: "\u{1D566}",
        uparrow: "\u2191",
        updownarrow: "\u2195",
        upharpoonleft: "\u21BF",
        upharpoonright: "\u21BE",
        uplus: "\u228E",
        upsi: "\u03C5",
        upsih: "\u03D2",
        upsilon: "\u03C5",
        upuparrows: "\u21C8",
        urcorn: "\u231D",
        urcorner: "\u231D",
        urcrop: "\u230E",
        uring: "\u016F",
        urtri: "\u25F9",
        uscr: "\u{1D4CA}",
        utdot: "\u22F0",
        utilde: "\u0169",
        utri: "\u25B5",
        utrif: "\u25B4",
        uuarr: "\u21C8",
        uuml: "\xFC",
        uwangle: "\u29A7",
        vArr: "\u21D5",
        vBar: "\u2AE8",
        vBarv: "\u2AE9",
        vDash: "\u22A8",
        vangrt: "\u299C",
        varepsilon: "\u03F5",
        varkappa: "\u03F0",
        varnothing: "\u2205",
        varphi: "\u03D5",
        varpi: "\u03D6",
        varpropto: "\u221D",
        varr: "\u2195",
        varrho: "\u03F1",
        varsigma: "\u03C2",
        varsubsetneq: "\u228A\uFE00",
        varsubsetneqq: "\u2ACB\uFE00",
        varsupsetneq: "\u228B\uFE00",
        varsupsetneqq: "\u2ACC\uFE00",
        vartheta: "\u03D1",
        vartriangleleft: "\u22B2",
        vartriangleright: "\u22B3",
        vcy: "\u0432",
        vdash: "\u22A2",
        vee: "\u2228",
        veebar: "\u22BB",
        veeeq: "\u225A",
        vellip: "\u22EE",
        verbar: "|",
        vert: "|",
        vfr: "\u{1D533}",
        vltri: "\u22B2",
        vnsub: "\u2282\u20D2",
        vnsup: "\u2283\u20D2",
        vopf: "\u{1D567}",
        vprop: "\u221D",
        vrtri: "\u22B3",
        vscr: "\u{1D4CB}",
        vsubnE: "\u2ACB\uFE00",
        vsubne: "\u228A\uFE00",
        vsupnE: "\u2ACC\uFE00",
        vsupne: "\u228B\uFE00",
        vzigzag: "\u299A",
        wcirc: "\u0175",
        wedbar: "\u2A5F",
        wedge: "\u2227",
        wedgeq: "\u2259",
        weierp: "\u2118",
        wfr: "\u{1D534}",
        wopf: "\u{1D568}",
        wp: "\u2118",
        wr: "\u2240",
        wreath: "\u2240",
        wscr: "\u{1D4CC}",
        xcap: "\u22C2",
        xcirc: "\u25EF",
        xcup: "\u22C3",
        xdtri: "\u25BD",
        xfr: "\u{1D535}",
        xhArr: "\u27FA",
        xharr: "\u27F7",
        xi: "\u03BE",
        xlArr: "\u27F8",
        xlarr: "\u27F5",
        xmap: "\u27FC",
        xnis: "\u22FB",
        xodot: "\u2A00",
        xopf: "\u{1D569}",
        xoplus: "\u2A01",
        xotime: "\u2A02",
        xrArr: "\u27F9",
        xrarr: "\u27F6",
        xscr: "\u{1D4CD}",
        xsqcup: "\u2A06",
        xuplus: "\u2A04",
        xutri: "\u25B3",
        xvee: "\u22C1",
        xwedge: "\u22C0",
        yacute: "\xFD",
        yacy: "\u044F",
        ycirc: "\u0177",
        ycy: "\u044B",
        yen: "\xA5",
        yfr: "\u{1D536}",
        yicy: "\u0457",
        yopf: "\u{1D56A}",
        yscr: "\u{1D4CE}",
        yucy: "\u044E",
        yuml: "\xFF",
        zacute: "\u017A",
        zcaron: "\u017E",
        zcy: "\u0437",
        zdot: "\u017C",
        zeetrf: "\u2128",
        zeta: "\u03B6",
        zfr: "\u{1D537}",
        zhcy: "\u0436",
        zigrarr: "\u21DD",
        zopf: "\u{1D56B}",
        zscr: "\u{1D4CF}",
        zwj: "\u200D",
        zwnj: "\u200C"
      };
      const decode_named_character_reference_own = {}.hasOwnProperty;
      function decodeNamedCharacterReference(value) {
        return decode_named_character_reference_own.call(characterEntities, value) ? characterEntities[value] : false;
      }
      ;
      function decodeNumericCharacterReference(value, base) {
        const code2 = Number.parseInt(value, base);
        if (
          // C0 except for HT, LF, FF, CR, space.
          code2 < 9 || code2 === 11 || code2 > 13 && code2 < 32 || // Control character (DEL) of C0, and C1 controls.
          code2 > 126 && code2 < 160 || // Lone high surrogates and low surrogates.
          code2 > 55295 && code2 < 57344 || // Noncharacters.
          code2 > 64975 && code2 < 65008 || /* eslint-disable no-bitwise */
          (code2 & 65535) === 65535 || (code2 & 65535) === 65534 || /* eslint-enable no-bitwise */
          // Out of range
          code2 > 1114111
        ) {
          return "\uFFFD";
        }
        return String.fromCodePoint(code2);
      }
      ;
      const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
      function decodeString(value) {
        return value.replace(characterEscapeOrReference, decode);
      }
      function decode($0, $1, $2) {
        if ($1) {
          return $1;
        }
        const head = $2.charCodeAt(0);
        if (head === 35) {
          const head2 = $2.charCodeAt(1);
          const hex = head2 === 120 || head2 === 88;
          return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
        }
        return decodeNamedCharacterReference($2) || $0;
      }
      ;
      function association(node2) {
        if (node2.label || !node2.identifier) {
          return node2.label || "";
        }
        return decodeString(node2.identifier);
      }
      ;
      function compilePattern(pattern) {
        if (!pattern._compiled) {
          const before = (pattern.atBreak ? "[\\r\\n][\\t ]*" : "") + (pattern.before ? "(?:" + pattern.before + ")" : "");
          pattern._compiled = new RegExp(
            (pattern.beforeNode ? "^" : before ? "(" + before + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(pattern.character) ? "\\" : "") + pattern.character + (pattern.afterNode ? "$" : pattern.after ? "(?:" + pattern.after + ")" : ""),
            pattern.unicode ? "gu" : "g"
          );
        }
        return pattern._compiled;
      }
      ;
      function containerFlow(parent, state, info) {
        const indexStack = state.indexStack;
        const children = parent.children || [];
        const tracker = state.createTracker(info);
        const results = [];
        let index = -1;
        indexStack.push(-1);
        while (++index < children.length) {
          const child = children[index];
          indexStack[indexStack.length - 1] = index;
          results.push(
            tracker.move(
              state.handle(child, parent, state, {
                before: "\n",
                after: "\n",
                ...tracker.current()
              })
            )
          );
          if (child.type !== "list") {
            state.bulletLastUsed = void 0;
          }
          if (index < children.length - 1) {
            results.push(
              tracker.move(between(child, children[index + 1], parent, state))
            );
          }
        }
        indexStack.pop();
        return results.join("");
      }
      function between(left, right, parent, state) {
        let index = state.join.length;
        while (index--) {
          const result = state.join[index](left, right, parent, state);
          if (result === true || result === 1) {
            break;
          }
          if (typeof result === "number") {
            return "\n".repeat(1 + result);
          }
          if (result === false) {
            return "\n\n<!---->\n\n";
          }
        }
        return "\n\n";
      }
      ;
      const eol = /\r?\n|\r/g;
      function indentLines(value, map2) {
        const result = [];
        let start2 = 0;
        let line = 0;
        let match;
        while (match = eol.exec(value)) {
          one2(value.slice(start2, match.index));
          result.push(match[0]);
          start2 = match.index + match[0].length;
          line++;
        }
        one2(value.slice(start2));
        return result.join("");
        function one2(value2) {
          result.push(map2(value2, line, !value2));
        }
      }
      ;
      const safe_own = {}.hasOwnProperty;
      function safe(state, input, config) {
        const value = (config.before || "") + (input || "") + (config.after || "");
        const positions = [];
        const result = [];
        const infos = {};
        const percentEncode = state.stack.includes("autolink");
        const offset = config.before ? config.before.length : 0;
        const end2 = value.length - (config.after ? config.after.length : 0);
        let index = -1;
        while (++index < state.unsafe.length) {
          const pattern = state.unsafe[index];
          if (!patternInScope(state.stack, pattern) || !nodeInScope(pattern.beforeNode, config.beforeNode) || !nodeInScope(pattern.afterNode, config.afterNode)) {
            continue;
          }
          const expression = state.compilePattern(pattern);
          const from = pattern.beforeNode ? offset : 0;
          const subject = value.slice(from, pattern.afterNode ? end2 : void 0);
          let match;
          while (match = expression.exec(subject)) {
            const before = Boolean(pattern.before || pattern.atBreak);
            const after = Boolean(pattern.after);
            const position = from + match.index + (before ? match[1].length : 0);
            if (safe_own.call(infos, position)) {
              if (infos[position].before && !before) {
                infos[position].before = false;
              }
              if (infos[position].after && !after) {
                infos[position].after = false;
              }
            } else {
              positions.push(position);
              infos[position] = { before, after };
            }
          }
        }
        positions.sort(numerical);
        let start2 = offset;
        index = -1;
        while (++index < positions.length) {
          const position = positions[index];
          if (position < start2 || position >= end2) {
            continue;
          }
          if (value.charAt(position) === "_" && // Preceded by an unescaped character that is not punctuation or whitespace:
          position > 0 && classifyCharacter(value.charCodeAt(position - 1)) === void 0 && !safe_own.call(infos, position - 1) && // Characters next to attention markers can become character references
          // later, turning `a` into `&#x61;`, so those do not count.
          !(position - 1 === offset && /[*_]/.test(value.charAt(offset - 1)))) {
            let sequenceEnd = position + 1;
            while (sequenceEnd < end2 && value.charAt(sequenceEnd) === "_") {
              sequenceEnd++;
            }
            const skip = sequenceEnd - position - 1;
            if (
              // All underscores in the run are unsafe positions, so they can be
              // skipped.
              positions[index + skip] === sequenceEnd - 1 && // Rest as above.
              sequenceEnd < value.length && classifyCharacter(value.charCodeAt(sequenceEnd)) === void 0 && !safe_own.call(infos, sequenceEnd) && !(sequenceEnd === end2 - 1 && /[*_]/.test(value.charAt(end2)))
            ) {
              index += skip;
              continue;
            }
          }
          if (position + 1 < end2 && positions[index + 1] === position + 1 && infos[position].after && !infos[position + 1].before && !infos[position + 1].after || position - 1 >= offset && positions[index - 1] === position - 1 && infos[position].before && !infos[position - 1].before && !infos[position - 1].after) {
            continue;
          }
          if (start2 !== position) {
            const slice = value.slice(start2, position);
            result.push(percentEncode ? slice : escapeBackslashes(slice, "\\"));
          }
          start2 = position + 1;
          if (percentEncode) {
            result.push(
              "%" + value.charCodeAt(position).toString(16).toUpperCase().padStart(2, "0")
            );
          } else if (/[!-/:-@[-`{-~]/.test(value.charAt(position)) && (!config.encode || !config.encode.includes(value.charAt(position)))) {
            result.push("\\" + value.charAt(position));
          } else {
            result.push(encodeCharacterReference(value.charCodeAt(position)));
          }
        }
        const rest = value.slice(start2, end2);
        result.push(percentEncode ? rest : escapeBackslashes(rest, config.after));
        return result.join("");
      }
      function nodeInScope(types, node2) {
        if (!types) return true;
        if (!node2) return false;
        return typeof types === "string" ? types === node2.type : types.includes(node2.type);
      }
      function numerical(a, b) {
        return a - b;
      }
      function escapeBackslashes(value, after) {
        const expression = /\\(?=[!-/:-@[-`{-~])/g;
        const positions = [];
        const results = [];
        const whole2 = value + after;
        let index = -1;
        let start2 = 0;
        let match;
        while (match = expression.exec(whole2)) {
          positions.push(match.index);
        }
        while (++index < positions.length) {
          if (start2 !== positions[index]) {
            results.push(value.slice(start2, positions[index]));
          }
          results.push("\\");
          start2 = positions[index];
        }
        results.push(value.slice(start2));
        return results.join("");
      }
      ;
      function track(config) {
        const options = config || {};
        const now = options.now || {};
        let lineShift = options.lineShift || 0;
        let line = now.line || 1;
        let column = now.column || 1;
        return { move, current, shift };
        function current() {
          return { now: { line, column }, lineShift };
        }
        function shift(value) {
          lineShift += value;
        }
        function move(input) {
          const value = input || "";
          const chunks = value.split(/\r?\n|\r/g);
          const tail = chunks[chunks.length - 1];
          line += chunks.length - 1;
          column = chunks.length === 1 ? column + tail.length : 1 + tail.length + lineShift;
          return value;
        }
      }
      ;
      function toMarkdown(tree, options) {
        const settings = options || {};
        const state = {
          associationId: association,
          bulletCurrent: void 0,
          bulletLastUsed: void 0,
          containerPhrasing: containerPhrasingBound,
          containerFlow: containerFlowBound,
          createTracker: track,
          compilePattern,
          enter,
          // @ts-expect-error: GFM / frontmatter are typed in `mdast` but not defined
          // here.
          handlers: { ...handle },
          // @ts-expect-error: add `handle` in a second.
          handle: void 0,
          indentLines,
          indexStack: [],
          join: [...join],
          options: {},
          safe: safeBound,
          stack: [],
          unsafe: [...unsafe]
        };
        configure(state, settings);
        if (state.options.tightDefinitions) {
          state.join.push(joinDefinition);
        }
        state.handle = zwitch("type", {
          invalid,
          unknown,
          handlers: state.handlers
        });
        let result = state.handle(
          lib_phrasing(tree) ? { type: "root", children: [tree] } : tree,
          void 0,
          state,
          { before: "\n", after: "\n", now: { line: 1, column: 1 }, lineShift: 0 }
        );
        if (result && result.charCodeAt(result.length - 1) !== 10 && result.charCodeAt(result.length - 1) !== 13) {
          result += "\n";
        }
        return result;
        function enter(name) {
          state.stack.push(name);
          return exit2;
          function exit2() {
            state.stack.pop();
          }
        }
      }
      function invalid(value) {
        throw new Error("Cannot handle value `" + value + "`, expected node");
      }
      function unknown(value) {
        const node2 = (
          /** @type {Nodes} */
          value
        );
        throw new Error("Cannot handle unknown node `" + node2.type + "`");
      }
      function joinDefinition(left, right) {
        if (left.type === "definition" && left.type === right.type) {
          return 0;
        }
      }
      function containerPhrasingBound(parent, info) {
        return containerPhrasing(parent, this, info);
      }
      function containerFlowBound(parent, info) {
        return containerFlow(parent, this, info);
      }
      function safeBound(value, config) {
        return safe(this, value, config);
      }
      var mask = __nccwpck_require__2(41221);
      var bytes = __nccwpck_require__2(1080);
      var visible = __nccwpck_require__2(31573);
      ;
      const longest = 2e3;
      function prose(text) {
        const parts2 = [];
        const pieces = (0, visible.ml)(text, longest).split("`");
        pieces.forEach((piece, i) => {
          const quoted = i % 2 === 1 && i < pieces.length - 1;
          if (quoted)
            parts2.push({ code: piece });
          else
            for (const part of words(piece))
              parts2.push(part);
        });
        return merge2(parts2);
      }
      function* words(text) {
        for (const [i, word] of text.split(/\s/).entries()) {
          if (i > 0)
            yield " ";
          let start2 = 0;
          let end2 = word.length;
          while (start2 < end2 && `("'`.includes(word[start2]))
            start2++;
          while (end2 > start2 && `)"',.;:!?`.includes(word[end2 - 1]))
            end2--;
          const inner = word.slice(start2, end2);
          yield word.slice(0, start2);
          yield isPlain(inner) ? inner : { code: inner };
          yield word.slice(end2);
        }
      }
      function isPlain(word) {
        return /^(?:\p{L}[\p{L}'\u2019-]*|\d{1,6}|[\u2013\u2014-])?$/u.test(word) && !/[a-f]{7}/i.test(word);
      }
      function merge2(parts2) {
        const merged = [];
        for (const part of parts2) {
          const last = merged.at(-1);
          if (part === "")
            continue;
          if (typeof part === "string" && typeof last === "string")
            merged[merged.length - 1] = last + part;
          else
            merged.push(part);
        }
        return merged;
      }
      var wording = __nccwpck_require__2(25594);
      ;
      const markdown_text = (value) => ({ type: "text", value });
      function markdown_code(value, most = wording.GA) {
        return { type: "inlineCode", value, data: { most } };
      }
      function ownCode(value) {
        return { type: "inlineCode", value, data: { own: true } };
      }
      const markdown_strong = (...children) => ({ type: "strong", children });
      const small = (...children) => [markdown_html("<sub>"), ...children, markdown_html("</sub>")];
      function markdown_link(url, ...children) {
        const target2 = url === void 0 ? void 0 : address(url);
        return target2 === void 0 ? children : [{ type: "link", url: target2, children }];
      }
      function message(parts2) {
        return parts2.map((part) => typeof part === "string" ? markdown_text(part) : markdown_code(part.code));
      }
      function sentence(value, secrets, hide = mask.dK) {
        return message(prose(hide(value, secrets)));
      }
      const markdown_paragraph = (...children) => ({ type: "paragraph", children });
      const markdown_heading = (depth, ...children) => ({ type: "heading", depth, children });
      function bullets(items) {
        const children = items.map((item) => ({ type: "listItem", spread: false, children: [markdown_paragraph(...item)] }));
        return { type: "list", ordered: false, spread: false, children };
      }
      function outline(items) {
        const list2 = bullets(items.map(([first]) => first));
        items.forEach(([, ...below], i) => {
          if (below.length > 0)
            list2.children[i].children.push(bullets(below));
        });
        return list2;
      }
      function table(align, rows) {
        const children = rows.map((row) => ({
          type: "tableRow",
          children: row.map((cell2) => ({ type: "tableCell", children: [...cell2] }))
        }));
        return { type: "table", align, children };
      }
      function details(summary, ...children) {
        return { type: "details", summary, children };
      }
      const fence = (lang, value) => ({ type: "code", lang, value });
      function trusted(words2) {
        return words2.split("`").flatMap((part, i) => part === "" ? [] : [i % 2 === 0 ? markdown_text(part) : ownCode(part)]);
      }
      function labelled(label, words2) {
        return markdown_paragraph(markdown_strong(markdown_text(label)), markdown_text(" "), ...words2);
      }
      const kept = (markdown) => ({ type: "html", value: markdown });
      function markdown_render(blocks, { secrets, maxLength, notice, marker = "" }) {
        const write = writer(secrets);
        const ending = write(markdown_paragraph(markdown_text(notice)));
        let room = maxLength - size(ending) - size(marker);
        const written = [];
        let cut = false;
        for (const block of blocks) {
          let own2 = write(block);
          cut = size(own2) > room;
          if (cut)
            own2 = block.type === "list" ? write(start(block, room, write)) : "";
          if (own2 !== "")
            written.push({ text: own2, heading: block.type === "heading" });
          if (cut)
            break;
          room -= size(own2);
        }
        if (cut)
          while (written.at(-1)?.heading)
            written.pop();
        return [...written.map((part) => part.text), ...cut ? [ending] : [], ...marker ? [marker] : []].join("\n\n");
      }
      function start(list2, room, write) {
        let left = room;
        const most = list2.children.findIndex((item) => {
          left -= size(write({ ...list2, children: [item] }));
          return left < 0;
        });
        return { ...list2, children: list2.children.slice(0, Math.max(0, most)) };
      }
      const size = (written) => written === "" ? 0 : (0, bytes.As)(written).length + 2;
      const gfm = gfmToMarkdown({ tablePipeAlign: false });
      function writer(secrets) {
        const options = {
          bullet: "-",
          rule: "-",
          extensions: [gfm],
          handlers: {
            inlineCode: markdown_inlineCode(secrets),
            text: plain(secrets),
            details: folded(secrets)
          }
        };
        return (block) => toMarkdown({ type: "root", children: [block] }, options).trimEnd();
      }
      function shownCode({ value, data }, secrets) {
        return data?.own ? value : (0, wording.ph)(value, secrets, data?.most);
      }
      function plain(secrets) {
        const write = (most) => {
          return (node2, parent, state, info) => {
            const siblings = parent?.children ?? [];
            const index = siblings.indexOf(node2);
            const around = { afterNode: siblings[index + 1], beforeNode: siblings[index - 1] };
            return escaped(state, (0, visible.RK)((0, mask.Fp)(node2.value, secrets)).slice(0, most), { ...info, ...around });
          };
        };
        return Object.assign(write(void 0), { peek: write(3) });
      }
      function escaped(state, value, config) {
        const { unsafe: unsafe2 } = state;
        const whole2 = `${config.before}${value}${config.after}`;
        state.unsafe = unsafe2.filter(({ character }) => whole2.includes(character));
        try {
          return state.safe(value, config);
        } finally {
          state.unsafe = unsafe2;
        }
      }
      function markdown_inlineCode(secrets) {
        const handle2 = (node2, _parent, state) => {
          let value = shownCode(node2, secrets) || " ";
          const longest2 = Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
          if (value.trim() !== "" && /^[ `$]|[ `$]$/.test(value))
            value = ` ${value} `;
          if (state.stack.includes("tableCell"))
            value = cell(value);
          const marks = "`".repeat(longest2 + 1);
          return marks + value + marks;
        };
        handle2.peek = () => "`";
        return handle2;
      }
      function cell(value) {
        return value.replaceAll("\\|", "\\u{5c}|").replaceAll("|", "\\|");
      }
      function folded(secrets) {
        return (node2, _parent, state, info) => {
          const inside = state.containerFlow(node2, info);
          return `<details>
<summary>${inHtml(node2.summary, secrets)}</summary>

${inside}

</details>`;
        };
      }
      function inHtml(nodes, secrets) {
        const write = (node2) => {
          if (node2.type === "text")
            return escapeHtml((0, visible.RK)((0, mask.Fp)(node2.value, secrets)));
          if (node2.type === "inlineCode")
            return `<code>${escapeHtml(shownCode(node2, secrets))}</code>`;
          if (node2.type === "strong")
            return `<b>${inHtml(node2.children, secrets)}</b>`;
          if (node2.type === "link")
            return `<a href="${escapeHtml(node2.url)}">${inHtml(node2.children, secrets)}</a>`;
          throw new Error(`A summary cannot hold ${node2.type}.`);
        };
        return nodes.map(write).join("");
      }
      const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
      const escapeHtml = (value) => value.replace(/[&<>"]/g, (character) => entities[character]);
      const markdown_html = (value) => ({ type: "html", value });
      function address(url) {
        if (!/^(https?:\/\/|#)/.test(url))
          return void 0;
        return url.toWellFormed().replace(/[^\w\-.~:/?#@!&+,;=%]/gu, (character) => (
          // encodeURIComponent leaves some marks alone that mean something in Markdown.
          /[!'()*]/.test(character) ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(character)
        ));
      }
      function comment(...words2) {
        return `<!-- ${words2.map((word) => word.replace(/[^\w:-]|--/g, "")).join(" ")} -->`;
      }
    })
  ),
  /***/
  80990: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        GD: () => (
          /* binding */
          withoutStamp
        ),
        /* harmony export */
        R8: () => (
          /* binding */
          summaryMarker
        ),
        /* harmony export */
        RT: () => (
          /* binding */
          isSummary
        ),
        /* harmony export */
        UL: () => (
          /* binding */
          readStamp
        ),
        /* harmony export */
        g$: () => (
          /* binding */
          readTags
        ),
        /* harmony export */
        iY: () => (
          /* binding */
          findingMarker
        ),
        /* harmony export */
        pw: () => (
          /* binding */
          readSummaryMarker
        ),
        /* harmony export */
        py: () => (
          /* binding */
          stamped
        ),
        /* harmony export */
        rR: () => (
          /* binding */
          withoutMarker
        ),
        /* harmony export */
        s3: () => (
          /* binding */
          commentedFinding
        ),
        /* harmony export */
        t7: () => (
          /* binding */
          readMarker
        )
        /* harmony export */
      });
      var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(64008);
      var _review_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(70336);
      var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(4998);
      var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8543);
      const mostTold = 100;
      const mostMarks = 8;
      const mostRemembered = 200;
      const mostTags = 100;
      const fileFlag = "in-";
      const standings = ["introduced", "existing"];
      const brand = (job) => job === void 0 ? "layer-review:" : `layer-review-${job}:`;
      function commentedFinding(finding, explained) {
        const { marks, severity, standing, rule, at, placement } = finding;
        const { path: path2 } = (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.Xq)(at);
        return {
          ...placement.kind !== "summary" && placement.path !== path2 && { file: (0, _review_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__.zQ)(path2) },
          marks,
          severity,
          standing: standing === "existing" ? "existing" : "introduced",
          rule: rule.id,
          fixedIn: void 0,
          explained
        };
      }
      function findingMarker(told, job) {
        let last = "";
        const entries = told.slice(0, mostTold).map(({ marks, severity, standing, rule, fixedIn = "", explained, file }) => {
          const flags = [...explained ? ["why"] : [], ...file === void 0 ? [] : [`${fileFlag}${file}`]];
          const head = [severity[0], standing[0], rule, fixedIn].join(":");
          const shown = head === last ? "" : head;
          last = head;
          return [shown, marks.slice(0, mostMarks).join("-"), ...flags].join(":");
        });
        return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Im)(brand(job), "finding", ...entries);
      }
      function readMarker(body, job) {
        let head = [];
        return (entriesOf(body, "finding", job) ?? []).flatMap((entry) => {
          const parts2 = entry.split(":");
          if (parts2[0] === "")
            parts2.splice(0, 1, ...head);
          head = parts2.slice(0, 4);
          const [word = "", how = "", rule, fixedIn, marks, ...flags] = parts2;
          const severity = _problem_js__WEBPACK_IMPORTED_MODULE_3__.gO.find((each) => word && each.startsWith(word));
          const standing = standings.find((each) => how && each.startsWith(how));
          if (!severity || !standing || !rule || !marks)
            return [];
          return [
            {
              marks: marks.split("-"),
              severity,
              standing,
              rule,
              ...pageIn(body, rule),
              fixedIn: fixedIn || void 0,
              explained: flags.includes("why"),
              file: flags.find((flag) => flag.startsWith(fileFlag))?.slice(fileFlag.length)
            }
          ];
        });
      }
      function pageIn(body, rule) {
        const page = [...body.matchAll(rulePages)].find(([, id]) => id === rule)?.[0];
        return page === void 0 ? {} : { page };
      }
      const rulePages = /https:\/\/github\.com\/layer-review\/layer-review\/blob\/v[\d.]{1,20}\/src\/rules\/[a-z]{1,20}\/([a-z0-9-]{1,60})\.md/g;
      function stamped(body, stamp) {
        const word = "seal" in stamp ? `by:seal:${stamp.seal}` : `by:${stamp.check}:${stamp.run}`;
        return withoutStamp(body).replace(/ -->\s*$/, ` ${word} -->`);
      }
      function readStamp(body) {
        const [, by = "", rest = ""] = stampWord.exec(lastLine(body)) ?? [];
        if (by === "seal")
          return { seal: rest };
        return /^\d{1,15}$/.test(by) ? { check: Number(by), run: rest } : void 0;
      }
      function withoutStamp(body) {
        const end2 = body.trimEnd();
        return end2.slice(0, end2.length - lastLine(end2).length) + lastLine(end2).replace(stampWord, " -->");
      }
      const stampWord = / by:(\w{1,20}):([\w-]{1,100}) -->$/;
      function withoutMarker(body) {
        const end2 = body.trimEnd();
        return /^<!-- layer-review[\w-]*: /.test(lastLine(body)) ? end2.slice(0, end2.lastIndexOf("\n") + 1).trimEnd() : end2;
      }
      function summaryMarker(remembered, tags = /* @__PURE__ */ new Map(), job) {
        const findings = remembered.slice(0, mostRemembered).map(({ severity, marks }) => [severity, marks.slice(0, mostMarks).join("-")].join(":"));
        const named = [...tags].slice(0, mostTags).map(([mark, digest]) => `tag:${mark}:${digest}`);
        return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Im)(brand(job), "summary", ...findings, ...named);
      }
      function readTags(body, job) {
        const entries = (entriesOf(body, "summary", job) ?? []).map((entry) => entry.split(":"));
        return new Map(entries.flatMap(([word, mark, digest]) => word === "tag" && mark && digest ? [[mark, digest]] : []));
      }
      function isSummary(body, job) {
        return entriesOf(body, "summary", job) !== void 0;
      }
      function readSummaryMarker(body, job) {
        return (entriesOf(body, "summary", job) ?? []).flatMap((entry) => {
          const [word, marks] = entry.split(":");
          const severity = _problem_js__WEBPACK_IMPORTED_MODULE_3__.gO.find((each) => each === word);
          return severity && marks ? [{ severity, marks: marks.split("-") }] : [];
        });
      }
      function entriesOf(body, kind, job) {
        const [, words = ""] = /^<!-- ([\w: -]+) -->$/.exec(lastLine(body)) ?? [];
        const [whose, what, ...entries] = words.split(" ");
        return whose === brand(job) && what === kind ? entries : void 0;
      }
      function lastLine(body) {
        const end2 = body.trimEnd();
        return end2.slice(end2.lastIndexOf("\n") + 1);
      }
    })
  ),
  /***/
  5848: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        a2: () => (
          /* binding */
          acceptingPage
        ),
        /* harmony export */
        gd: () => (
          /* binding */
          rulePage
        ),
        /* harmony export */
        iR: () => (
          /* binding */
          home
        )
        /* harmony export */
      });
      var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(311);
      const home = "https://github.com/layer-review/layer-review";
      const acceptingPage = `${home}/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_0__.r}/docs/accepting.md`;
      function rulePage({ group, id }) {
        return `${home}/blob/v${_version_js__WEBPACK_IMPORTED_MODULE_0__.r}/src/rules/${group}/${id}.md`;
      }
      function meaningIn(rules) {
        const meanings = new Map(rules.map(({ id, title, why }) => [id, `${title}. ${why}`]));
        return (id) => meanings.get(id) ?? "";
      }
    })
  ),
  /***/
  25594: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        $7: () => (
          /* binding */
          belowGate
        ),
        /* harmony export */
        E0: () => (
          /* binding */
          verdictWord
        ),
        /* harmony export */
        GA: () => (
          /* binding */
          longestCode
        ),
        /* harmony export */
        LF: () => (
          /* binding */
          pathText
        ),
        /* harmony export */
        Lo: () => (
          /* binding */
          messageText
        ),
        /* harmony export */
        Np: () => (
          /* binding */
          bySeverity
        ),
        /* harmony export */
        Oh: () => (
          /* binding */
          severityWord
        ),
        /* harmony export */
        QD: () => (
          /* binding */
          waiverMessage
        ),
        /* harmony export */
        Sd: () => (
          /* binding */
          provenText
        ),
        /* harmony export */
        Tq: () => (
          /* binding */
          checkTitle
        ),
        /* harmony export */
        U3: () => (
          /* binding */
          ownText
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          count
        ),
        /* harmony export */
        bc: () => (
          /* binding */
          subject
        ),
        /* harmony export */
        c3: () => (
          /* binding */
          orWorse
        ),
        /* harmony export */
        lP: () => (
          /* binding */
          sizeText
        ),
        /* harmony export */
        lT: () => (
          /* binding */
          countText
        ),
        /* harmony export */
        nC: () => (
          /* binding */
          refusedHeading
        ),
        /* harmony export */
        o4: () => (
          /* binding */
          standingWords
        ),
        /* harmony export */
        ph: () => (
          /* binding */
          codeText
        ),
        /* harmony export */
        sk: () => (
          /* binding */
          nextStep
        ),
        /* harmony export */
        tk: () => (
          /* binding */
          compares
        ),
        /* harmony export */
        w7: () => (
          /* binding */
          annotation
        ),
        /* harmony export */
        wh: () => (
          /* binding */
          plainText
        ),
        /* harmony export */
        y1: () => (
          /* binding */
          range
        )
        /* harmony export */
      });
      var _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(41221);
      var _finding_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__2(52018);
      var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(64008);
      var _review_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(35051);
      var _review_comment_worthy_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(73049);
      var _review_deciding_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(37713);
      var _review_refused_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(67998);
      var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__2(4998);
      var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(31573);
      var _rule_page_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__2(5848);
      const longestCode = 160;
      function verdictWord({ verdict, unread, change: change2, findings, policy: policy2 }) {
        if (verdict !== "error")
          return verdict === "pass" ? "Pass" : "Fail";
        const isKnown = change2.incomplete === void 0 && (0, _review_deciding_js__WEBPACK_IMPORTED_MODULE_2__.C)(findings, policy2).unverified.length === 0;
        return isKnown && unread.every(({ refused }) => refused) ? "Cannot run" : "Not fully reviewed";
      }
      function refusedHeading(paths) {
        const who = (0, _review_refused_files_js__WEBPACK_IMPORTED_MODULE_3__.c)(paths);
        return `${who[0].toUpperCase()}${who.slice(1)} refuses`;
      }
      const standingWords = {
        introduced: "new with this change",
        existing: "there before this change",
        fixed: "fixed by this change"
      };
      const provenText = "Applied and reviewed again: it is gone, and nothing new is reported.";
      function severityWord(severity) {
        return severity[0].toUpperCase() + severity.slice(1);
      }
      function plainText(text, secrets) {
        return (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_4__.RK)((0, _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(text, secrets));
      }
      function ownText(text, secrets) {
        return (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_4__.RK)((0, _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_0__.Fp)(text, secrets));
      }
      function messageText(message, secrets) {
        return message.map((part) => typeof part === "string" ? ownText(part, secrets) : `\`${codeText(part.code, secrets)}\``).join("");
      }
      function pathText(path2, secrets, most = longestCode) {
        return (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_4__.ml)((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_4__.RK)((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_4__.ml)((0, _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_0__.wy)(path2, secrets), most)), most);
      }
      function codeText(code, secrets, most = longestCode) {
        return (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_4__.ml)((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_4__.RK)((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_4__.ml)((0, _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_0__.dK)(code, secrets), most)), most);
      }
      function headingText({ severity, rule }) {
        return `${severityWord(severity)}: ${rule.title} (${rule.id})`;
      }
      function subject(finding) {
        const image = imageWords(finding);
        const service = finding.service === void 0 ? [] : (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.cv)`service ${finding.service}`;
        return image.length > 0 && service.length > 0 ? [...service, ", ", ...image] : [...service, ...image];
      }
      function imageWords({ image, inFinalStage }) {
        if (image === void 0 || image === "0")
          return [];
        if (!/^\d+$/.test(image))
          return (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.cv)`image ${image}`;
        return inFinalStage ? ["final stage"] : (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.cv)`stage ${image}`;
      }
      function count(number, one, many = `${one}s`) {
        return `${number} ${number === 1 ? one : many}`;
      }
      function sizeText(bytes) {
        return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
      }
      function bySeverity(findings, quiet = []) {
        const parts2 = _problem_js__WEBPACK_IMPORTED_MODULE_5__.gO.map((severity) => {
          const [all, some] = [findings, quiet].map((each) => each.filter((one) => one.severity === severity).length);
          const comments = some === all || some === 0 ? "" : `, ${some} of them`;
          return { all, text: `${all} ${severity}${some === 0 ? "" : `${comments} without a comment`}` };
        });
        return parts2.filter(({ all }) => all !== 0).map(({ text }) => text).join(", ");
      }
      function compares(review2) {
        return review2.change.base !== void 0;
      }
      function checkTitle(review2) {
        const { unread, change: change2, findings, policy: policy2 } = review2;
        const refused = [...(0, _review_refused_files_js__WEBPACK_IMPORTED_MODULE_3__.q)(unread).keys()];
        const left = unread.filter(({ path: path2 }) => !refused.includes(path2)).length;
        const missing = left > 0 ? `${count(left, "part")} not reviewed` : "Not all of the change reviewed";
        const { failing, unverified } = (0, _review_deciding_js__WEBPACK_IMPORTED_MODULE_2__.C)(findings, policy2);
        const isSaid = failing.length + unverified.length > 0;
        const [first, ...rest] = [
          ...left > 0 || change2.incomplete !== void 0 ? [missing] : [],
          ...refused.length > 0 ? [`${count(refused.length, "file")} cannot run`] : [],
          ...unverified.length > 0 ? [`${count(unverified.length, "signature")} not verified`] : [],
          ...failing.length > 0 ? [failText(failing)] : [],
          ...countParts(review2, isSaid ? "brief" : "commented")
        ];
        return [first, ...rest.map(lower)].join(" \xB7 ");
      }
      function failText(failing) {
        const old = failing.filter(({ standing }) => standing !== "introduced").length;
        const [was, fail2] = failing.length === 1 ? ["was", "fails"] : ["were", "fail"];
        const before = old === failing.length ? ` that ${was} there before` : "";
        const some = old > 0 && old < failing.length ? `, ${old} of them there before` : "";
        return `${count(failing.length, "finding")}${before} ${fail2} (${bySeverity(failing)})${some}`;
      }
      function nextStep({ verdict, findings, unread, policy: policy2 }) {
        const { failing, unverified } = (0, _review_deciding_js__WEBPACK_IMPORTED_MODULE_2__.C)(findings, policy2);
        const those = ({ length }, what) => `the ${what}${length === 1 ? "" : "s"}`;
        const resolve = failing.length > 0 ? `resolve ${those(failing, "finding")} that ${failing.length === 1 ? "fails" : "fail"} it` : "";
        const verify = unverified.length > 0 ? `see to ${those(unverified, "signature")} that could not be verified` : "";
        const refused = [...(0, _review_refused_files_js__WEBPACK_IMPORTED_MODULE_3__.q)(unread).keys()];
        const correct = [
          ...unread.some(({ path: path2 }) => !refused.includes(path2)) ? ["correct what could not be reviewed"] : [],
          ...refused.length > 0 ? [`correct what ${(0, _review_refused_files_js__WEBPACK_IMPORTED_MODULE_3__.c)(refused)} refuses`] : []
        ].join(" and ");
        if (verdict !== "pass") {
          const all = [correct, verify, resolve].filter((each) => each !== "");
          return all.length === 0 ? void 0 : `Next: ${all.join(" and ")}, then push.`;
        }
        const fresh = (0, _review_causes_js__WEBPACK_IMPORTED_MODULE_1__.gt)(findings).filter(({ standing }) => standing === "introduced").length;
        return fresh > 0 ? `Next: nothing has to change; ${count(fresh, "finding")} ${fresh === 1 ? "is" : "are"} worth a look.` : void 0;
      }
      function countText(review2) {
        return countParts(review2).join(" \xB7 ");
      }
      function countParts(review2, telling) {
        const { findings, waived, fixed, files } = review2;
        if (files.length === 0 && findings.length + waived.length + fixed.length === 0) {
          if (review2.unread.length > 0)
            return ["Nothing was reviewed"];
          return [compares(review2) ? "No container files changed" : "No container files found"];
        }
        return [
          ...counted(review2, telling),
          ...waived.length > 0 ? [`${(0, _review_causes_js__WEBPACK_IMPORTED_MODULE_1__.gt)(waived).length} waived`] : [],
          ...fixed.length > 0 ? [`${(0, _review_causes_js__WEBPACK_IMPORTED_MODULE_1__.gt)(fixed).length} fixed`] : []
        ];
      }
      function counted(review2, telling) {
        const brief = telling === "brief";
        const { files, unreported: untold } = review2;
        const findings = (0, _review_causes_js__WEBPACK_IMPORTED_MODULE_1__.gt)(review2.findings);
        if (findings.length === 0 && (untold > 0 || files.length === 0))
          return ["No new findings"];
        if (findings.length === 0)
          return [`No findings in ${count(files.length, "file")}`];
        const quiet = telling === "commented" ? (0, _review_causes_js__WEBPACK_IMPORTED_MODULE_1__.gt)((0, _review_comment_worthy_js__WEBPACK_IMPORTED_MODULE_6__.sO)(review2)) : [];
        const number = (some, what) => brief ? what : `${what} (${bySeverity(some, quiet)})`;
        if (!compares(review2))
          return [number(findings, `${count(findings.length, "finding")}${brief ? " in all" : ""}`)];
        const fresh = findings.filter(({ standing }) => standing === "introduced");
        const old = findings.filter(({ standing }) => standing !== "introduced");
        return [
          fresh.length > 0 ? number(fresh, count(fresh.length, "new finding")) : "No new findings",
          ...old.length > 0 ? [`${old.length} there before${brief ? "" : spared(review2)}`] : []
        ];
      }
      function spared(review2) {
        const some = belowGate(review2);
        return some.length === 0 ? "" : `, ${some.length} of them ${range(some)} (gate: all would fail)`;
      }
      function range(findings) {
        const [worst, ...others] = _problem_js__WEBPACK_IMPORTED_MODULE_5__.gO.filter((severity) => findings.some((each) => each.severity === severity));
        return others.length > 0 ? orWorse(others.at(-1)) : worst;
      }
      function belowGate({ findings, policy: policy2 }) {
        return (0, _review_causes_js__WEBPACK_IMPORTED_MODULE_1__.gt)(findings.filter(({ severity, failing }) => !failing && (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.O6)(severity, policy2.failOn)));
      }
      function waiverMessage({ reason, until, by }) {
        return [...(0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.cv)`until ${until}`, ...by === void 0 ? [] : (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.cv)`, by ${by}`, ...(0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.cv)`: ${reason}`];
      }
      function orWorse(severity) {
        return severity === "critical" ? severity : `${severity} or worse`;
      }
      const mostPlaces = 20;
      function annotation([finding, ...others], secrets) {
        const { at, message, rule, notes = [] } = finding;
        const lines = [
          ...notes,
          ...others.map((each) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.qz)(each.message, message) ? { at: each.at, message: ["The same."] } : each)
        ].map((each) => {
          const { path: path2, start } = (0, _source_js__WEBPACK_IMPORTED_MODULE_7__.Xq)(each.at);
          return `${pathText(path2, secrets)}:${start.line}: ${messageText(each.message, secrets)}`;
        });
        const more = lines.length - mostPlaces;
        return {
          ...(0, _source_js__WEBPACK_IMPORTED_MODULE_7__.Xq)(at),
          title: headingText(finding),
          message: [
            messageText(message, secrets),
            ...(0, _finding_js__WEBPACK_IMPORTED_MODULE_8__.SM)(finding) === "" ? [] : [(0, _finding_js__WEBPACK_IMPORTED_MODULE_8__.SM)(finding)],
            ...lines.slice(0, mostPlaces),
            ...more > 0 ? [`And ${count(more, "more place")}.`] : [],
            (0, _rule_page_js__WEBPACK_IMPORTED_MODULE_9__.gd)(rule)
          ].join("\n")
        };
      }
      function lower(text) {
        return text.charAt(0).toLowerCase() + text.slice(1);
      }
    })
  ),
  /***/
  35051: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        zs: () => (
          /* binding */
          byCause
        ),
        vR: () => (
          /* binding */
          withCauses
        ),
        md: () => (
          /* binding */
          worstFirst
        ),
        gt: () => (
          /* binding */
          worstOfEach
        )
      });
      var src_finding = __nccwpck_require__2(52018);
      var problem = __nccwpck_require__2(64008);
      var src_source = __nccwpck_require__2(4998);
      var group_by = __nccwpck_require__2(1740);
      var likeness = __nccwpck_require__2(70023);
      var text_path2 = __nccwpck_require__2(37976);
      var fingerprint2 = __nccwpck_require__2(70336);
      ;
      function practicesOf(group) {
        const { standing, at } = group[0];
        const { path: path2 } = (0, src_source.J9)(at).source;
        const folder = (0, text_path2.yS)(path2);
        const isApart = folder === "." || group.some(({ fix }) => fix !== void 0);
        const name = (0, text_path2.Vb)(path2);
        const where = [[folder], ...isApart ? [] : [(0, text_path2.yS)(folder), folder].map((each) => [each, name])];
        return remediesOf(group).flatMap((what) => where.map((place) => JSON.stringify([standing, what, place])));
      }
      function remediesOf(group) {
        const worst = group[0];
        const { rule, severity, fault, fix } = worst;
        if (rule.change)
          return [];
        const stories = (0, src_finding.TQ)(worst);
        const cuts = stories.includes("door") ? new Set(group.flatMap(({ fix: cut }) => cut && !cut.eases ? cut.title : [])) : [];
        const holds = stories.includes("host") ? [(0, src_finding.SM)(worst), (0, src_source.J9)(worst.at).source.path] : [];
        if (stories.length > 0)
          return [...[...cuts].map((title) => ["door", title]), ...holds.map((what) => [rule.id, what])];
        if (fault !== void 0 && !fix && !(0, problem.O6)(severity, "high"))
          return [["a password that is written down", severity]];
        if (worst.cause !== void 0)
          return [];
        return [[rule.id, (0, src_finding.SM)(worst), fix?.title, severity]];
      }
      ;
      function withCauses(findings) {
        const familyOf = templates(new Set(findings.map(({ at }) => (0, src_source.J9)(at).source)));
        const firsts = /* @__PURE__ */ new Map();
        const causes = /* @__PURE__ */ new Map();
        const sorted = findings.toSorted(worstFirst);
        const silenced = new Map(sorted.map((finding) => [finding, silencedBy(finding, sorted)]));
        const loud = sorted.filter((each) => !silenced.get(each));
        for (const finding of [...loud.filter(src_finding.to), ...loud.filter((each) => !(0, src_finding.to)(each))]) {
          const { own, alike } = keysOf(finding, familyOf);
          const known = own.map((key) => firsts.get(key)).find((each) => each !== void 0);
          const first = known ?? alike.map((key) => firsts.get(key)).find((each) => each !== void 0) ?? finding;
          for (const key of known && (0, src_finding.to)(known) ? own : [...own, ...alike])
            if (!firsts.has(key))
              firsts.set(key, first);
          causes.set(finding, first);
        }
        const groups2 = [...(0, group_by.$)(loud, (finding) => causes.get(finding)).values()];
        const names = namesOf(groups2);
        const services = /* @__PURE__ */ new Map();
        return sorted.map((finding) => {
          const own = silenced.get(finding) ?? finding;
          const practice = names.get(own);
          const of = (0, src_finding.to)(own) ? own : causes.get(own);
          const key = JSON.stringify([practice, (0, src_finding.to)(of) && (of.service ?? of.image)]);
          if (!services.has(key))
            services.set(key, own.fingerprint);
          return { ...finding, cause: services.get(key), practice };
        });
      }
      function namesOf(groups2) {
        const known = /* @__PURE__ */ new Map();
        const names = /* @__PURE__ */ new Map();
        for (const group of groups2) {
          const practices = practicesOf(group);
          const name = practices.map((each) => known.get(each)).find((each) => each !== void 0) ?? group[0].fingerprint;
          for (const each of practices)
            if (!known.has(each))
              known.set(each, name);
          for (const finding of group)
            names.set(finding, name);
        }
        return names;
      }
      function silencedBy({ silences, standing }, findings) {
        if (!silences)
          return void 0;
        const { rules, at } = silences;
        return findings.find((other) => {
          const { source, span } = (0, src_source.J9)(other.at);
          const isThere = source === at.source && at.span.start <= span.start && span.start < at.span.end;
          const ids = [other.rule.id, ...other.sameAs?.rules ?? []];
          return isThere && other.standing === standing && !other.silences && (!rules || ids.some((id) => rules.includes(id)));
        });
      }
      function worstFirst(a, b) {
        const opens = ({ rule, cause }) => Number(cause === "door" && rule.group === "secrets");
        return (0, problem.Rj)(a, b) || (0, problem.Rj)(a.rule, b.rule) || opens(a) - opens(b) || (0, src_source.Qr)(a.at, b.at);
      }
      function byCause(findings) {
        return [...(0, group_by.$)(findings, ({ cause }) => cause).values()].map((some) => some.sort((a, b) => (0, problem.Rj)(a, b)));
      }
      function worstOfEach(findings) {
        return byCause(findings).map(([worst]) => worst);
      }
      function keysOf(finding, familyOf) {
        const { rule, cause = rule.cause, service, image, severity, standing, fault: password, at } = finding;
        const { source } = (0, src_source.J9)(at);
        const family = familyOf(source);
        const subjects = [[family, service ?? image], ...service === void 0 ? [] : [[(0, text_path2.yS)(source.path), service]]];
        const stories = (0, src_finding.TQ)(finding).flatMap((each) => subjects.map((subject) => [each, ...subject]));
        const causes = [...stories.length > 0 ? stories : [[cause]], [password]];
        const fault = [standing, rule.id, ...cause === "host" ? [] : [severity]];
        const isCopied = cause === void 0 && (service === void 0 || rule.group === "images");
        const ofOne = rule.group === "secrets" && service !== void 0 ? [[standing, rule.id, family, service]] : [];
        const ofCluster = cause === "door" && service !== void 0 ? [[standing, rule.id, family, (0, fingerprint2.Pf)((0, src_source.$6)(at))]] : [];
        const alike = [[...fault, family], ...isCopied ? [[...fault, (0, fingerprint2.Pf)((0, src_source.$6)(at))]] : [], ...ofOne, ...ofCluster];
        const own = causes.filter(([first]) => first !== void 0).map((each) => [standing, ...each]);
        return { own: own.map((key) => JSON.stringify(key)), alike: alike.map((key) => JSON.stringify(key)) };
      }
      const mostFiles = 400;
      const mostText = 1e6;
      function templates(sources) {
        const families = [];
        const found = /* @__PURE__ */ new Map();
        const length = [...sources].reduce((sum, { text }) => sum + text.length, 0);
        for (const { path: path2, text } of sources.size > mostFiles || length > mostText ? [] : sources) {
          if (found.has(path2))
            continue;
          const lines = (0, likeness.Dx)(text);
          const family = families.find((each) => (0, likeness.uj)(each.lines, lines));
          if (!family)
            families.push({ path: path2, lines });
          found.set(path2, family?.path ?? path2);
        }
        return ({ path: path2 }) => found.get(path2) ?? path2;
      }
    })
  ),
  /***/
  73049: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        $Z: () => (
          /* binding */
          isCommentWorthy
        ),
        /* harmony export */
        sO: () => (
          /* binding */
          uncommented
        ),
        /* harmony export */
        uj: () => (
          /* binding */
          changesInside
        ),
        /* harmony export */
        wU: () => (
          /* binding */
          isWorthSaying
        )
        /* harmony export */
      });
      var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(64008);
      function isCommentWorthy({ severity, standing, failing, besideWorse, toldAlong, usual, informs, explained, rule }, { commentOn }) {
        const isDecided = explained === true && rule.cause === "host" && !(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O6)(rule.severity, "high");
        const isNews = standing === "introduced" && !besideWorse && usual === void 0 && !informs && !isDecided;
        return failing || isNews && (toldAlong || (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O6)(severity, commentOn));
      }
      function uncommented({ findings, policy: policy2 }) {
        const told = new Set(findings.filter((each) => isCommentWorthy(each, policy2)).map(({ practice }) => practice));
        const isNew = ({ standing }) => standing === "introduced";
        return findings.filter((each) => isNew(each) && (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O6)(each.severity, policy2.commentOn) && !told.has(each.practice));
      }
      function changesInside({ inside }) {
        return inside.kind === "compared" && inside.differences.some(({ matters }) => matters);
      }
      function isWorthSaying({ policy: policy2, findings, updates, verdict }) {
        return verdict !== "pass" || findings.some((finding) => isCommentWorthy(finding, policy2)) || policy2.commentOn !== "never" && updates.some(changesInside);
      }
    })
  ),
  /***/
  37713: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          deciding
        )
        /* harmony export */
      });
      var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(35051);
      function deciding(findings, { gate }) {
        const counts = ({ rule, standing }) => rule.undecided && (gate === "all" || standing === "introduced");
        return {
          failing: (0, _causes_js__WEBPACK_IMPORTED_MODULE_0__.gt)(findings.filter(({ failing, rule }) => failing && !rule.undecided)),
          unverified: (0, _causes_js__WEBPACK_IMPORTED_MODULE_0__.gt)(findings.filter(counts))
        };
      }
    })
  ),
  /***/
  70336: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        BV: () => (
          /* binding */
          markOfTag
        ),
        /* harmony export */
        Fg: () => (
          /* binding */
          markOf
        ),
        /* harmony export */
        Pf: () => (
          /* binding */
          essence
        ),
        /* harmony export */
        Zw: () => (
          /* binding */
          jobOf
        ),
        /* harmony export */
        ax: () => (
          /* binding */
          fingerprintOf
        ),
        /* harmony export */
        qU: () => (
          /* binding */
          ownName
        ),
        /* harmony export */
        xg: () => (
          /* binding */
          withoutLayout
        ),
        /* harmony export */
        zQ: () => (
          /* binding */
          markOfFile
        )
        /* harmony export */
      });
      var _model_workflow_review_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(86661);
      var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(4998);
      var _text_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(52260);
      function markOf({ rule, image, service, key, at }) {
        return digest([rule.id, ownName(image), service, key ?? essence((0, _source_js__WEBPACK_IMPORTED_MODULE_2__.$6)(at))]);
      }
      function fingerprintOf(mark, path2, index) {
        return digest([mark, path2, index]);
      }
      function jobOf(checkName) {
        return checkName === void 0 || checkName === _model_workflow_review_inputs_js__WEBPACK_IMPORTED_MODULE_0__.od ? void 0 : digest([checkName]);
      }
      function markOfFile(path2) {
        return digest([path2]);
      }
      function markOfTag(name) {
        return digest([name]);
      }
      function digest(parts2) {
        return (0, _text_sha256_js__WEBPACK_IMPORTED_MODULE_1__.s)(JSON.stringify(parts2)).slice(0, 16);
      }
      function ownName(image) {
        return image && /^\d+$/.test(image) ? void 0 : image;
      }
      function essence(text) {
        return withoutLayout(withKeywords(text));
      }
      function withKeywords(text) {
        const written = text.replace(/^\s*[a-z]{3,11}(?=\s|$)/i, (word) => keywords.has(word.trim().toLowerCase()) ? word.toUpperCase() : word);
        return /^\s*FROM\s/.test(written) ? written.replace(/ as (?=\S+\s*$)/i, " AS ") : written;
      }
      const keywords = new Set("add arg cmd copy entrypoint env expose from healthcheck label onbuild run shell stopsignal user volume workdir".split(" "));
      function withoutLayout(text) {
        return text.replace(/^[ \t]*(?:#.*$|- )/gm, "").replace(/[\s\\"'`,[\]{}]+/g, "");
      }
    })
  ),
  /***/
  67998: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          refuserOf
        ),
        /* harmony export */
        q: () => (
          /* binding */
          refusedFiles
        )
        /* harmony export */
      });
      var _known_compose_file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(90455);
      var _known_container_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(56518);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(1740);
      function refuserOf(paths) {
        const builder = paths.filter((path2) => (0, _known_container_file_names_js__WEBPACK_IMPORTED_MODULE_0__.e4)(path2) || (0, _known_container_file_names_js__WEBPACK_IMPORTED_MODULE_0__.BV)(path2)).length;
        if (builder === paths.length)
          return "the builder";
        return builder === 0 && paths.every(_known_compose_file_names_js__WEBPACK_IMPORTED_MODULE_1__.En) ? "Compose" : "Compose or the builder";
      }
      function refusedFiles(unread) {
        return new Map([...(0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_2__.$)(unread, ({ path: path2 }) => path2)].filter(([, some]) => some.every(({ refused }) => refused)));
      }
    })
  ),
  /***/
  52741: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        LA: () => (
          /* binding */
          onlyInforms
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          groups2
        ),
        /* harmony export */
        k: () => (
          /* binding */
          givesPower
        )
        /* harmony export */
      });
      var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(311);
      const groups2 = [
        "privilege",
        "secrets",
        "images",
        "build",
        "isolation",
        "mounts",
        "resources",
        "network",
        "lifecycle"
      ];
      function givesPower({ power, group, service, oncePerFile }) {
        return power ?? ((group === "isolation" || group === "mounts") && service !== void 0 && !oncePerFile);
      }
      function onlyInforms({ since }, of = _version_js__WEBPACK_IMPORTED_MODULE_0__.r) {
        if (since === void 0)
          return false;
        const [[major, minor], [newMajor, newMinor]] = [of, since].map((each) => each.split(".").map(Number));
        return newMajor > major || newMajor === major && newMinor >= minor;
      }
    })
  ),
  /***/
  4998: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        $6: () => (
          /* binding */
          textAt
        ),
        /* harmony export */
        CP: () => (
          /* binding */
          fileAndLine
        ),
        /* harmony export */
        Ds: () => (
          /* binding */
          spanning
        ),
        /* harmony export */
        Ie: () => (
          /* binding */
          Excerpt
        ),
        /* harmony export */
        J9: () => (
          /* binding */
          outermost2
        ),
        /* harmony export */
        Qr: () => (
          /* binding */
          compareLocations
        ),
        /* harmony export */
        W7: () => (
          /* binding */
          fileOf
        ),
        /* harmony export */
        Xq: () => (
          /* binding */
          positions
        ),
        /* harmony export */
        dA: () => (
          /* binding */
          filePathOf
        ),
        /* harmony export */
        kL: () => (
          /* binding */
          Source
        ),
        /* harmony export */
        l0: () => (
          /* binding */
          partAt
        ),
        /* harmony export */
        mD: () => (
          /* binding */
          lies
        ),
        /* harmony export */
        r4: () => (
          /* binding */
          placeKey
        )
        /* harmony export */
      });
      var _text_bisect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8729);
      var _text_places_of_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(953);
      class Source {
        /** Relative to the repository's root, with `/`, without `./`. */
        path;
        text;
        /** Set when this text is written inside another file; all of it where a link leads there. */
        inside;
        #lineStarts;
        constructor(path2, text, inside) {
          this.path = path2;
          this.text = text;
          this.inside = inside;
        }
        /** Whether this is what somebody finds at the path: the file's own text, or what a link leads to. */
        get isFile() {
          return this.inside?.source.path !== this.path;
        }
        at(start, end2) {
          return { source: this, span: { start, end: end2 } };
        }
        position(offset) {
          const starts = this.#starts();
          const line = Math.max(1, (0, _text_bisect_js__WEBPACK_IMPORTED_MODULE_0__.t)(starts, (start) => start <= offset));
          return { line, column: offset - starts[line - 1] + 1 };
        }
        /** The span of a 1-based line, without its line end; undefined beyond the last line. */
        line(line) {
          const starts = this.#starts();
          const start = starts[line - 1];
          if (start === void 0)
            return void 0;
          let end2 = line < starts.length ? starts[line] - 1 : this.text.length;
          if (end2 > start && this.text.charCodeAt(end2 - 1) === CR)
            end2 -= 1;
          return { start, end: end2 };
        }
        /** A text that ends in a line end has no further, empty line. */
        get lineCount() {
          const starts = this.#starts();
          return starts.length > 1 && starts.at(-1) === this.text.length ? starts.length - 1 : starts.length;
        }
        #starts() {
          if (!this.#lineStarts) {
            this.#lineStarts = [0];
            for (const at of (0, _text_places_of_js__WEBPACK_IMPORTED_MODULE_1__.e)("\n", this.text))
              this.#lineStarts.push(at + 1);
          }
          return this.#lineStarts;
        }
      }
      const CR = 13;
      function textAt({ source, span }) {
        return source.text.slice(span.start, span.end);
      }
      function partAt(at, part) {
        const index = textAt(at).indexOf(part);
        const start = at.span.start + index;
        return index === -1 ? at : at.source.at(start, start + part.length);
      }
      function spanning(first, last) {
        const { source, span } = first;
        return source === last.source ? source.at(span.start, Math.max(span.end, last.span.end)) : first;
      }
      function lies(at, within) {
        return at.source === within.source && within.span.start <= at.span.start && at.span.end <= within.span.end;
      }
      function outermost2(location) {
        let place = location;
        while (place.source.inside)
          place = place.source.inside.locate(place.span.start, place.span.end);
        return place;
      }
      function fileOf(source) {
        return outermost2(source.at(0, 0)).source;
      }
      function filePathOf(source) {
        return fileOf(source).path;
      }
      function positions(location) {
        const { source, span } = outermost2(location);
        return { path: source.path, start: source.position(span.start), end: source.position(span.end) };
      }
      function fileAndLine(location) {
        const { path: path2, start } = positions(location);
        return `${path2}:${start.line}`;
      }
      function placeKey(location) {
        const { source, span } = outermost2(location);
        return JSON.stringify([source.path, span.start, span.end]);
      }
      function compareLocations(a, b) {
        const x = outermost2(a);
        const y = outermost2(b);
        if (x.source.path !== y.source.path)
          return x.source.path < y.source.path ? -1 : 1;
        return x.span.start - y.span.start || x.span.end - y.span.end;
      }
      class Excerpt {
        text;
        source;
        #pieces;
        #found = 0;
        constructor(source, pieces) {
          const placed = [];
          const texts = [];
          let at = 0;
          for (const { start, end: end2, text } of pieces) {
            const own = text ?? source.text.slice(start, end2);
            if (own === "")
              continue;
            placed.push({ at, start, end: end2, exact: text === void 0 || own === source.text.slice(start, end2) });
            texts.push(own);
            at += own.length;
          }
          this.source = source;
          this.text = texts.join("");
          this.#pieces = placed.slice();
        }
        static of(source, pieces) {
          return new Excerpt(source, pieces);
        }
        /** An excerpt of this excerpt: the pieces' ranges are offsets into `this.text`. */
        excerpt(pieces) {
          return new Excerpt(this.source, pieces.flatMap((piece) => piece.text === void 0 ? this.#cut(piece) : [{ ...this.locate(piece.start, piece.end).span, text: piece.text }]));
        }
        /**
         * The place of a range of `text`, cut where the text ends: a parser may count what a last backslash would escape. An empty
         * range stands where its neighbour to the right begins.
         */
        locate(from, to) {
          if (this.#pieces.length === 0)
            return this.source.at(0, 0);
          const end2 = Math.min(to, this.text.length);
          const start = Math.min(from, this.text.length);
          const index = this.#indexAt(start);
          const first = this.#pieces[index];
          const begins = first.exact ? first.start + (start - first.at) : first.start;
          if (end2 <= start)
            return this.source.at(begins, begins);
          const isSame = end2 <= (this.#pieces[index + 1]?.at ?? end2);
          const last = isSame ? first : this.#pieces[this.#indexAt(end2 - 1)];
          const ends = last.exact ? last.start + (end2 - last.at) : last.end;
          return this.source.at(begins, Math.max(begins, ends));
        }
        #cut({ start, end: end2 }) {
          const cut = [];
          for (let i = this.#indexAt(start); i < this.#pieces.length; i++) {
            const piece = this.#pieces[i];
            const next = this.#pieces[i + 1]?.at ?? this.text.length;
            if (piece.at >= end2)
              break;
            const from = Math.max(start, piece.at);
            const to = Math.min(end2, next);
            if (from >= to)
              continue;
            if (piece.exact)
              cut.push({ start: piece.start + from - piece.at, end: piece.start + to - piece.at });
            else
              cut.push({ start: piece.start, end: piece.end, text: this.text.slice(from, to) });
          }
          return cut;
        }
        /** Of the piece that an offset into `text` lies in: mostly the one that was found last, or the next. */
        #indexAt(offset) {
          const pieces = this.#pieces;
          const nearest = this.#found;
          for (let i = nearest; i < pieces.length && i < nearest + 2; i++) {
            if (offset < pieces[i].at || offset >= (pieces[i + 1]?.at ?? Number.POSITIVE_INFINITY))
              continue;
            this.#found = i;
            return i;
          }
          this.#found = Math.max(0, (0, _text_bisect_js__WEBPACK_IMPORTED_MODULE_0__.t)(pieces, ({ at }) => at <= offset) - 1);
          return this.#found;
        }
      }
    })
  ),
  /***/
  8729: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          countBefore
        )
        /* harmony export */
      });
      function countBefore(ordered, isBefore) {
        let [low, high] = [0, ordered.length];
        while (low < high) {
          const middle = low + high >> 1;
          if (isBefore(ordered[middle]))
            low = middle + 1;
          else
            high = middle;
        }
        return low;
      }
    })
  ),
  /***/
  1080: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        As: () => (
          /* binding */
          utf8
        ),
        /* harmony export */
        G1: () => (
          /* binding */
          bytesOfBase64
        ),
        /* harmony export */
        US: () => (
          /* binding */
          hexadecimalDigits
        ),
        /* harmony export */
        Xo: () => (
          /* binding */
          compareBytes
        ),
        /* harmony export */
        nk: () => (
          /* binding */
          toBase64
        )
        /* harmony export */
      });
      const encoder = new TextEncoder();
      function utf8(text) {
        return encoder.encode(text);
      }
      function toBase64(bytes) {
        let units = "";
        for (const byte of bytes)
          units += String.fromCharCode(byte);
        return btoa(units);
      }
      function bytesOfBase64(letters) {
        return Uint8Array.from(atob(letters), (unit) => unit.charCodeAt(0));
      }
      function hexadecimalDigits(bytes) {
        return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
      }
      function compareBytes(a, b) {
        const [first, second] = [utf8(a), utf8(b)];
        const at = first.findIndex((byte, i) => byte !== second[i]);
        return at === -1 ? first.length - second.length : first[at] - (second[at] ?? -1);
      }
    })
  ),
  /***/
  88689: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        Ey: () => (
          /* binding */
          fromBase64
        ),
        /* harmony export */
        aW: () => (
          /* binding */
          fromHexadecimal
        ),
        /* harmony export */
        vz: () => (
          /* binding */
          fromBase32
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1080);
      function fromBase64(text) {
        const letters = unpadded(text).replaceAll("-", "+").replaceAll("_", "/");
        if (!/^[A-Za-z\d+/]+$/.test(letters) || letters.length % 4 === 1)
          return void 0;
        return textOf2((0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.G1)(letters));
      }
      function fromBase32(text) {
        const letters = unpadded(text);
        if (!/^[A-Z2-7]+$/.test(letters))
          return void 0;
        const bytes = [];
        let [bits, count] = [0, 0];
        for (const letter of letters) {
          bits = (bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)) & 4095;
          count += 5;
          if (count < 8)
            continue;
          count -= 8;
          bytes.push(bits >> count & 255);
        }
        return textOf2(Uint8Array.from(bytes));
      }
      function fromHexadecimal(text) {
        const digits = text.replaceAll(/\s/g, "");
        if (!/^(?:[\da-fA-F]{2})+$/.test(digits))
          return void 0;
        return textOf2(Uint8Array.from(digits.match(/../g), (pair) => Number.parseInt(pair, 16)));
      }
      function unpadded(text) {
        const [letters = ""] = text.replaceAll(/\s/g, "").split("=", 1);
        return letters;
      }
      function textOf2(bytes) {
        try {
          const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
          return text.includes("\0") ? void 0 : text;
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  62371: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          encryptedBytes
        ),
        /* harmony export */
        o: () => (
          /* binding */
          encryptedText
        )
        /* harmony export */
      });
      function encryptedText(text) {
        return told(formats.find(([, whole2]) => whole2.test(text))?.[0]);
      }
      function encryptedBytes(bytes) {
        return told(binary.find(([, mark]) => startsWith(bytes, mark) && isNoText(bytes.subarray(mark.length)))?.[0]);
      }
      function told(by) {
        const reason = `This file is encrypted with ${by}, so nobody can review what is in it.`;
        return by === void 0 ? void 0 : { kind: "unreadable", reason, encrypted: true };
      }
      const formats = [
        ["Ansible Vault", /^\$ANSIBLE_VAULT;\d\.\d;AES\d*(?:;[\w.-]+)?\r?\n[\da-f\s]+$/i],
        ["age", /^-----BEGIN AGE ENCRYPTED FILE-----\n[A-Za-z\d+/=\s]+-----END AGE ENCRYPTED FILE-----\s*$/],
        ["PGP", /^-----BEGIN PGP MESSAGE-----\n(?:\w+: [^\n]*\n)*[A-Za-z\d+/=\s]+-----END PGP MESSAGE-----\s*$/],
        ["SOPS", /^\{\s*"data": "ENC\[[^\]"]*\]",\s*"sops": \{/]
      ];
      const binary = [
        ["git-crypt", new TextEncoder().encode("\0GITCRYPT\0")],
        ["age", new TextEncoder().encode("age-encryption.org/v1\n")]
      ];
      function startsWith(bytes, mark) {
        return mark.every((byte, at) => bytes[at] === byte);
      }
      function isNoText(bytes) {
        try {
          return [...new TextDecoder("utf-8", { fatal: true }).decode(bytes)].some((sign) => /[\0-\x08\x0e-\x1f]/.test(sign));
        } catch {
          return true;
        }
      }
    })
  ),
  /***/
  19735: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          fitted
        )
        /* harmony export */
      });
      const none = [];
      function fitted(items) {
        return items.length === 0 ? none : items.slice();
      }
    })
  ),
  /***/
  1740: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          groupBy
        ),
        /* harmony export */
        D: () => (
          /* binding */
          addTo
        )
        /* harmony export */
      });
      function groupBy(items, keyOf2) {
        const groups2 = /* @__PURE__ */ new Map();
        for (const item of items)
          addTo(groups2, keyOf2(item), item);
        return groups2;
      }
      function addTo(groups2, key, item) {
        const group = groups2.get(key);
        if (group)
          group.push(item);
        else
          groups2.set(key, [item]);
      }
    })
  ),
  /***/
  70023: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        $R: () => (
          /* binding */
          likeness
        ),
        /* harmony export */
        CI: () => (
          /* binding */
          partsOf
        ),
        /* harmony export */
        Dx: () => (
          /* binding */
          linesOf
        ),
        /* harmony export */
        uj: () => (
          /* binding */
          areOfOneTemplate
        )
        /* harmony export */
      });
      function partsOf(texts) {
        const parts2 = /* @__PURE__ */ new Map();
        for (const text of texts)
          if (text !== "")
            parts2.set(text, (parts2.get(text) ?? 0) + 1);
        return parts2;
      }
      function likeness(a, b) {
        let [common, all] = [0, 0];
        for (const [part, times] of a) {
          common += 2 * part.length * Math.min(times, b.get(part) ?? 0);
          all += part.length * times;
        }
        for (const [part, times] of b)
          all += part.length * times;
        return all === 0 ? 1 : common / all;
      }
      const likeTemplate = 0.6;
      function linesOf(text) {
        return partsOf(text.split("\n").map((line) => line.trim()));
      }
      function areOfOneTemplate(a, b) {
        return likeness(a, b) >= likeTemplate;
      }
    })
  ),
  /***/
  95484: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          nameWords
        )
        /* harmony export */
      });
      function nameWords(name) {
        const text = name.toLowerCase();
        const words = [text, ...text.split(/[^\p{L}\d]+/u)].filter((word) => word.length > 1);
        return [
          ...words,
          ...words.flatMap((word) => /^(.{3,}?)(?:user|usr|admin|db|database|app|svc|service)$/.exec(word)?.[1] ?? [])
        ];
      }
    })
  ),
  /***/
  38526: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          once
        ),
        /* harmony export */
        w: () => (
          /* binding */
          onceWith
        )
        /* harmony export */
      });
      var _fitted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(19735);
      class Keeper {
        constructor(object) {
          return object;
        }
      }
      class Asked extends Keeper {
        #last;
        constructor(about, first) {
          super(about);
          this.#last = first;
        }
        /** Everything asks by this, so that it calls nothing but what works the answer out. */
        static once(work) {
          const question = (about) => {
            const before = #last in about ? about.#last : void 0;
            for (let each = before; each; each = each.before)
              if (each.question === question)
                return each.answer;
            const worked = work(about);
            const answer = Array.isArray(worked) ? (0, _fitted_js__WEBPACK_IMPORTED_MODULE_0__.$)(worked) : worked;
            const answered = { question, answer, before: #last in about ? about.#last : void 0 };
            if (answered.before)
              about.#last = answered;
            else
              new Asked(about, answered);
            return answer;
          };
          return question;
        }
      }
      const once = Asked.once;
      function onceWith(work) {
        const answers = once((_) => /* @__PURE__ */ new Map());
        return (about, by) => {
          const known = answers(about);
          let found = known.get(by);
          if (!found) {
            found = { answer: work(about, by) };
            known.set(by, found);
          }
          return found.answer;
        };
      }
    })
  ),
  /***/
  37976: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        B1: () => (
          /* binding */
          withoutNumbers
        ),
        /* harmony export */
        Gz: () => (
          /* binding */
          below
        ),
        /* harmony export */
        UO: () => (
          /* binding */
          isWithin
        ),
        /* harmony export */
        Vb: () => (
          /* binding */
          nameOf
        ),
        /* harmony export */
        Vx: () => (
          /* binding */
          isRemote
        ),
        /* harmony export */
        Zv: () => (
          /* binding */
          foldersAbove
        ),
        /* harmony export */
        bQ: () => (
          /* binding */
          foldersAround
        ),
        /* harmony export */
        hd: () => (
          /* binding */
          resolve
        ),
        /* harmony export */
        j7: () => (
          /* binding */
          normalise
        ),
        /* harmony export */
        oG: () => (
          /* binding */
          climb
        ),
        /* harmony export */
        yS: () => (
          /* binding */
          folderOf
        )
        /* harmony export */
      });
      var _places_of_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(953);
      function nameOf(path2) {
        return path2.slice(path2.lastIndexOf("/") + 1);
      }
      function folderOf(path2) {
        const slash = path2.lastIndexOf("/");
        return slash < 0 ? "." : path2.slice(0, slash);
      }
      function withoutNumbers(path2) {
        return path2.replace(/\d+(?:\.\d+)*/g, "#");
      }
      function* foldersAbove(path2) {
        for (const at of (0, _places_of_js__WEBPACK_IMPORTED_MODULE_0__.e)("/", path2))
          yield path2.slice(0, at);
      }
      function foldersAround(folder) {
        return folder === "." ? [] : [...foldersAbove(folder)].reverse().concat(".");
      }
      function isWithin(path2, folder) {
        return path2 === folder || folder === "/" || path2.startsWith(`${folder}/`);
      }
      const onWindows = /^(?:[A-Za-z]:[/\\]|\\\\[^/\\]+\\|\/\/\.\/pipe\/)/;
      function below(path2, folder) {
        if (folder === ".")
          return path2;
        return path2.startsWith(`${folder}/`) ? path2.slice(folder.length + 1) : void 0;
      }
      function resolve(folder, path2) {
        if (/^[/~]/.test(path2) || onWindows.test(path2))
          return void 0;
        const segments = folder === "." ? [] : folder.split("/");
        for (const segment of path2.split("/")) {
          if (segment === "" || segment === ".")
            continue;
          if (segment === "..") {
            if (segments.pop() === void 0)
              return void 0;
          } else
            segments.push(segment);
        }
        return segments.join("/") || ".";
      }
      function normalise(path2) {
        if (onWindows.test(path2))
          return path2;
        if (path2.startsWith("/"))
          return `/${workedOut(path2, true)}`;
        const home = /^~[^/]*/.exec(path2)?.[0];
        const rest = workedOut(path2.slice(home?.length ?? 0), false);
        const climbs = /^\.\.(?:\/|$)/.test(rest);
        if (home !== void 0 && climbs)
          return normalise(`/home/user/${rest}`);
        if (home !== void 0)
          return rest ? `${home}/${rest}` : home;
        if (rest === "")
          return ".";
        return climbs ? rest : `./${rest}`;
      }
      function workedOut(path2, isAbsolute) {
        const segments = [];
        for (const segment of path2.split("/")) {
          if (segment === "" || segment === ".")
            continue;
          const isUp = segment === ".." && (isAbsolute || segments.length > 0 && segments.at(-1) !== "..");
          if (isUp)
            segments.pop();
          else
            segments.push(segment);
        }
        return segments.join("/");
      }
      function climb(folder, path2) {
        const whole2 = normalise(folder === "." ? path2 : `${folder}/${path2}`);
        const up = /^\.\.(?:\/\.\.)*(?=\/|$)/.exec(whole2)?.[0];
        return up === void 0 ? void 0 : { levels: up.split("/").length, rest: whole2.slice(up.length + 1) };
      }
      function isRemote(path2) {
        return path2.includes("://") || /^(?:github\.com\/|git@|oci:)/.test(path2);
      }
    })
  ),
  /***/
  953: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          placesOf
        )
        /* harmony export */
      });
      function* placesOf(needle, text, from = 0) {
        if (needle === "")
          return;
        for (let at = text.indexOf(needle, from); at !== -1; at = text.indexOf(needle, at + needle.length))
          yield at;
      }
    })
  ),
  /***/
  28423: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        IW: () => (
          /* binding */
          committedValue
        ),
        /* harmony export */
        Pf: () => (
          /* binding */
          templateHole
        ),
        /* harmony export */
        WR: () => (
          /* binding */
          isToFillIn
        ),
        /* harmony export */
        ai: () => (
          /* binding */
          knownStart
        ),
        /* harmony export */
        bG: () => (
          /* binding */
          knownText
        ),
        /* harmony export */
        g1: () => (
          /* binding */
          unknownMark
        ),
        /* harmony export */
        lq: () => (
          /* binding */
          isFilled
        ),
        /* harmony export */
        s8: () => (
          /* binding */
          knownParts
        )
        /* harmony export */
      });
      function isToFillIn({ variables = [] }) {
        return variables.some(({ set }) => set?.value === "");
      }
      function knownStart(setting) {
        return setting.value ?? setting.parts?.[0] ?? "";
      }
      const unknownMark = "\0";
      const templateHole = /\{\{[^{}\n]{0,300}\}\}|<%[^%\n]{0,300}%>/;
      function knownParts({ value, parts: parts2 = [void 0] }) {
        return value === void 0 ? parts2 : [value];
      }
      function knownText({ value, parts: parts2 = [void 0] }) {
        return value ?? parts2.map((part) => part ?? unknownMark).join("");
      }
      function committedValue(setting) {
        const [only, ...others] = setting?.variables ?? [];
        const fallback = others.length === 0 ? only?.fallback : void 0;
        const isFallback = fallback?.value !== void 0 && (setting?.value === void 0 || setting.value === fallback.value);
        return isFallback ? fallback : setting;
      }
      function isFilled(setting) {
        return setting !== void 0 && committedValue(setting)?.value !== "";
      }
    })
  ),
  /***/
  52260: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          sha256
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1080);
      const wordBits = 2 ** 32;
      const primes = Array.from({ length: 310 }, (_, i) => i + 2).filter((each) => [2, 3, 5, 7, 11, 13, 17].every((less) => each === less || each % less !== 0));
      function fraction(root) {
        return root % 1 * wordBits | 0;
      }
      const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
      const ofRounds = primes.map((prime) => fraction(Math.cbrt(prime)));
      function sha256(text) {
        const message = padded((0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.As)(text));
        const sum = Int32Array.from(start);
        const schedule = new Int32Array(64);
        for (let at = 0; at < message.byteLength; at += 64) {
          for (let i = 0; i < 16; i++)
            schedule[i] = message.getInt32(at + 4 * i);
          for (let i = 16; i < 64; i++) {
            const early = schedule[i - 15];
            const late = schedule[i - 2];
            const earlyMixed = (early >>> 7 | early << 25) ^ (early >>> 18 | early << 14) ^ early >>> 3;
            const lateMixed = (late >>> 17 | late << 15) ^ (late >>> 19 | late << 13) ^ late >>> 10;
            schedule[i] = schedule[i - 16] + earlyMixed + schedule[i - 7] + lateMixed;
          }
          addBlock(sum, schedule);
        }
        return Array.from(sum, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
      }
      function padded(bytes) {
        const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
        message.set(bytes);
        message[bytes.length] = 128;
        const view = new DataView(message.buffer);
        view.setBigUint64(message.length - 8, BigInt(bytes.length) * 8n);
        return view;
      }
      function addBlock(sum, schedule) {
        const words = sum.slice();
        for (let i = 0; i < 64; i++) {
          const a = words[-i & 7];
          const b = words[1 - i & 7];
          const c = words[2 - i & 7];
          const e = words[4 - i & 7];
          const choice = e & words[5 - i & 7] ^ ~e & words[6 - i & 7];
          const mixed = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
          const added = words[7 - i & 7] + mixed + choice + ofRounds[i] + schedule[i] | 0;
          words[3 - i & 7] += added;
          const firstMixed = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
          words[7 - i & 7] = added + firstMixed + (a & b ^ a & c ^ b & c);
        }
        for (let i = 0; i < 8; i++)
          sum[i] += words[i];
      }
    })
  ),
  /***/
  31357: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        $D: () => (
          /* binding */
          isUndecodable
        ),
        /* harmony export */
        KN: () => (
          /* binding */
          undecodableName
        ),
        /* harmony export */
        "if": () => (
          /* binding */
          decodedText
        ),
        /* harmony export */
        ou: () => (
          /* binding */
          undecodableText
        )
        /* harmony export */
      });
      const undecodableName = "Its name is not valid UTF-8, so it cannot be read. Rename it.";
      const undecodableText = "This file is not valid UTF-8. Save it as UTF-8.";
      const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
      function decodedText(bytes) {
        try {
          return utf8.decode(bytes);
        } catch {
          return void 0;
        }
      }
      function isUndecodable(text) {
        return text.includes("\uFFFD");
      }
    })
  ),
  /***/
  31573: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        RK: () => (
          /* binding */
          visible
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          oneLine
        ),
        /* harmony export */
        ml: () => (
          /* binding */
          shorten
        ),
        /* harmony export */
        tJ: () => (
          /* binding */
          inert
        )
        /* harmony export */
      });
      var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(28423);
      const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
      const named = {
        "\n": "\\n",
        "\r": "\\r",
        "	": "\\t",
        [_setting_js__WEBPACK_IMPORTED_MODULE_0__.g1]: "\u2026"
      };
      function visible(text) {
        return text.replace(hidden, (character) => named[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`);
      }
      function shorten(text, most) {
        if (text.length <= most)
          return text;
        return `${text.slice(0, Math.max(0, most - 1)).replace(/[\ud800-\udbff]$/, "")}\u2026`;
      }
      function oneLine(text) {
        return text.split(/\s/).filter((word) => word !== "" && word !== "\\").join(" ");
      }
      function inert(line) {
        return line.replace(/^(\s*):(?=:)/, "$1\\u{3a}").replaceAll("##[", "##\\u{5b}");
      }
    })
  ),
  /***/
  36270: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          isOneOf
        ),
        /* harmony export */
        d: () => (
          /* binding */
          wordSet
        )
        /* harmony export */
      });
      function isOneOf(word, text) {
        return text === word || text !== void 0 && text.length > word.length && ` ${text} `.includes(` ${word} `);
      }
      function wordSet(text) {
        return new Set(text.match(/\S+/g));
      }
    })
  ),
  /***/
  34090: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        $H: () => (
          /* binding */
          underReview
        ),
        /* harmony export */
        Xc: () => (
          /* binding */
          reviewing
        ),
        /* harmony export */
        hE: () => (
          /* binding */
          nowReviewing
        )
        /* harmony export */
      });
      let path2;
      let rule;
      function underReview() {
        return { path: path2, rule };
      }
      function nowReviewing(file, ruleId) {
        path2 = file;
        rule = ruleId;
      }
      function reviewing(file, work) {
        const [outer, asked] = [path2, rule];
        nowReviewing(file, asked);
        try {
          return work();
        } finally {
          nowReviewing(outer, asked);
        }
      }
    })
  ),
  /***/
  311: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          version
        )
        /* harmony export */
      });
      const version = "0.1.0";
    })
  ),
  /***/
  60092: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__, {
        be: () => (
          /* binding */
          endBy
        ),
        lA: () => (
          /* binding */
          leavingOut
        ),
        _A: () => (
          /* binding */
          watching
        )
      });
      ;
      const external_node_vm_namespaceObject = process.getBuiltinModule("node:vm");
      var did_not_end2 = __nccwpck_require__2(60462);
      var under_review = __nccwpck_require__2(34090);
      ;
      const limit = 2e4;
      const perFile = 20;
      const least = 1e3;
      const mostLeftOut = 3;
      const script = new external_node_vm_namespaceObject.Script("globalThis[Symbol.for('layer-review watched work')]()");
      const watched = /* @__PURE__ */ Symbol.for("layer-review watched work");
      let isWatching = false;
      let deadline = Number.POSITIVE_INFINITY;
      const leftOut = /* @__PURE__ */ new Set();
      function endBy(time) {
        deadline = time;
      }
      function watching(doing, work, files = 1) {
        if (isWatching)
          return work();
        const timeout = Math.max(least, Math.min(limit + perFile * files, deadline - Date.now()));
        isWatching = true;
        (0, under_review.hE)(void 0);
        globalThis[watched] = work;
        try {
          return script.runInThisContext({ timeout });
        } catch (error) {
          if (error?.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT")
            throw error;
          throw new did_not_end2.We(doing, (0, under_review.$H)(), timeout);
        } finally {
          isWatching = false;
        }
      }
      function leavingOut(doing, { work, leaveOut, files }) {
        const without = /* @__PURE__ */ new Set();
        for (; ; )
          try {
            return watching(doing, work, files);
          } catch (error) {
            const { at, message } = culprit(error, without);
            leaveOut(at, `${message} ${at.path === void 0 ? did_not_end2.H6 : did_not_end2.Lj}`);
          }
      }
      function culprit(error, without) {
        if (!(error instanceof did_not_end2.We))
          throw error;
        const name = error.at.path ?? error.at.rule;
        if (name === void 0 || without.has(name))
          throw error;
        without.add(name);
        leftOut.add(name);
        if (leftOut.size > mostLeftOut)
          throw error;
        return error;
      }
    })
  ),
  /***/
  20181: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("buffer");
    })
  ),
  /***/
  76982: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("crypto");
    })
  ),
  /***/
  79896: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("fs");
    })
  ),
  /***/
  77598: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:crypto");
    })
  ),
  /***/
  40610: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:dns");
    })
  ),
  /***/
  73024: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:fs");
    })
  ),
  /***/
  51455: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:fs/promises");
    })
  ),
  /***/
  77030: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:net");
    })
  ),
  /***/
  48161: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:os");
    })
  ),
  /***/
  76760: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:path");
    })
  ),
  /***/
  57075: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:stream");
    })
  ),
  /***/
  58500: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:timers/promises");
    })
  ),
  /***/
  38522: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:zlib");
    })
  ),
  /***/
  70857: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("os");
    })
  ),
  /***/
  932: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("process");
    })
  ),
  /***/
  39023: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("util");
    })
  ),
  /***/
  56919: (
    /***/
    ((__unused_webpack_module, exports) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = { value: true };
      __webpack_unused_export__ = format;
      exports.qg = parse2;
      const TEXT_REGEXP = /^[\u0009\u0020-\u007e\u0080-\u00ff]*$/;
      const TOKEN_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
      const QUOTE_REGEXP = /[\\"]/g;
      const TYPE_REGEXP = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
      const NullObject = /* @__PURE__ */ (() => {
        const C = function() {
        };
        C.prototype = /* @__PURE__ */ Object.create(null);
        return C;
      })();
      function format(obj) {
        const { type, parameters } = obj;
        if (!type || !TYPE_REGEXP.test(type)) {
          throw new TypeError(`Invalid type: ${type}`);
        }
        let result = type;
        if (parameters) {
          for (const param of Object.keys(parameters)) {
            if (!TOKEN_REGEXP.test(param)) {
              throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${qstring(parameters[param])}`;
          }
        }
        return result;
      }
      function parse2(header, options) {
        const stopChar = options?.comma === true ? COMMA : 65536;
        const len = header.length;
        let index = skipOWS(header, options?.start ?? 0, len);
        const valueStart = index;
        index = skipValue(header, index, len, stopChar);
        const valueEnd = trailingOWS(header, valueStart, index);
        const type = header.slice(valueStart, valueEnd).toLowerCase();
        if (options?.parameters === false) {
          return { type, index, parameters: new NullObject() };
        }
        return parseParameters(header, type, index, len, stopChar);
      }
      const SP = 32;
      const HTAB = 9;
      const SEMI = 59;
      const EQ = 61;
      const DQUOTE = 34;
      const BSLASH = 92;
      const COMMA = 44;
      function parseParameters(header, type, index, len, stopChar) {
        const parameters = new NullObject();
        parameter: while (index < len) {
          if (header.charCodeAt(index) === stopChar)
            break;
          index = skipOWS(header, index + 1, len);
          const keyStart = index;
          while (index < len) {
            const code = header.charCodeAt(index);
            if (code === stopChar)
              break parameter;
            if (code === SEMI)
              continue parameter;
            if (code === EQ) {
              const keyEnd = trailingOWS(header, keyStart, index);
              const key = header.slice(keyStart, keyEnd).toLowerCase();
              index = skipOWS(header, index + 1, len);
              if (index < len && header.charCodeAt(index) === DQUOTE) {
                index++;
                let value = "";
                while (index < len) {
                  const code2 = header.charCodeAt(index++);
                  if (code2 === DQUOTE) {
                    index = skipValue(header, index, len, stopChar);
                    if (parameters[key] === void 0)
                      parameters[key] = value;
                    break;
                  }
                  if (code2 === BSLASH && index < len) {
                    value += header[index++];
                    continue;
                  }
                  value += String.fromCharCode(code2);
                }
                continue parameter;
              }
              const valueStart = index;
              index = skipValue(header, index, len, stopChar);
              if (parameters[key] === void 0) {
                const valueEnd = trailingOWS(header, valueStart, index);
                parameters[key] = header.slice(valueStart, valueEnd);
              }
              continue parameter;
            }
            index++;
          }
        }
        return { type, index, parameters };
      }
      function skipValue(str, index, len, stopChar) {
        while (index < len) {
          const code = str.charCodeAt(index);
          if (code === SEMI || code === stopChar)
            break;
          index++;
        }
        return index;
      }
      function skipOWS(header, index, len) {
        while (index < len) {
          const char = header.charCodeAt(index);
          if (char !== SP && char !== HTAB)
            break;
          index++;
        }
        return index;
      }
      function trailingOWS(header, start, end2) {
        while (end2 > start) {
          const char = header.charCodeAt(end2 - 1);
          if (char !== SP && char !== HTAB)
            break;
          end2--;
        }
        return end2;
      }
      function qstring(str) {
        if (TOKEN_REGEXP.test(str))
          return str;
        if (TEXT_REGEXP.test(str))
          return `"${str.replace(QUOTE_REGEXP, "\\$&")}"`;
        throw new TypeError(`Invalid parameter value: ${str}`);
      }
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  __nccwpck_require__.n = (module) => {
    var getter = module && module.__esModule ? (
      /******/
      () => module["default"]
    ) : (
      /******/
      () => module
    );
    __nccwpck_require__.d(getter, { a: getter });
    return getter;
  };
})();
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = {
    /******/
    792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = parts[__nccwpck_require__.u(chunkId)]().then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var check_record = __nccwpck_require__(41061);
var github_failure = __nccwpck_require__(28881);
var log = __nccwpck_require__(72337);
var promises_ = __nccwpck_require__(58500);
var external_fs_ = __nccwpck_require__(79896);
var external_os_ = __nccwpck_require__(70857);
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if ((0, external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse((0, external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path2 = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path2} does not exist${external_os_.EOL}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};
var src_HttpClient = class {
  getAgent() {
  }
  getAgentDispatcher() {
  }
};
function fetch() {
  return Promise.reject(new Error("This action sends by a client of its own."));
}
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function getAuthString(token, options) {
  if (!token && !options.auth) {
    throw new Error("Parameter token or opts.auth is required");
  } else if (token && options.auth) {
    throw new Error("Parameters token and opts.auth may not both be specified");
  }
  return typeof options.auth === "string" ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
  const hc = new src_HttpClient();
  return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
  const hc = new src_HttpClient();
  return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
  const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
  const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
    return fetch(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
  });
  return proxyFetch;
}
function getApiBaseUrl() {
  return process.env["GITHUB_API_URL"] || "https://api.github.com";
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
  var _a;
  const orchId = (_a = process.env["ACTIONS_ORCHESTRATION_ID"]) === null || _a === void 0 ? void 0 : _a.trim();
  if (orchId) {
    const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
    const tag = `actions_orchestration_id/${sanitizedId}`;
    if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
      return baseUserAgent;
    const ua = baseUserAgent ? `${baseUserAgent} ` : "";
    return `${ua}${tag}`;
  }
  return baseUserAgent;
}
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error) => {
        return orig(error, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook = { Singular, Collection };
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults2, options) {
  const result = Object.assign({}, defaults2);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults2)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults2[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults2, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults2 || {}, options);
  if (options.url === "/graphql") {
    if (defaults2 && defaults2.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults2.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context2, operator, key, modifier) {
  var value = context2[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context2) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context2, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults2, route, options) {
  return parse(merge(defaults2, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);
var dist = __nccwpck_require__(56919);
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context2) => !!context2?.source && context2.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context2, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context2);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context2) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context2 && intRegex.test(context2.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context2.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context2);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context2) => convertMarkedBigIntsReviver(key, value, context2, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};
var dist_bundle_VERSION = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log2 = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log2.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = (0, dist.qg)(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter \u2014 see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}
var request = dist_bundle_withDefaults(endpoint, defaults_default);
var graphql_dist_bundle_VERSION = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl2 = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl2)) {
    requestOptions.url = baseUrl2.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};
var version_VERSION = "7.0.8";
var dist_src_noop = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = version_VERSION;
  static defaults(defaults2) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults2 === "function") {
          super(defaults2(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults2,
            options,
            options.userAgent && defaults2.userAgent ? {
              userAgent: `${options.userAgent} ${defaults2.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};
var restEndpointMethods = () => ({});
var paginateRest = () => ({});
var context = new Context();
var baseUrl = getApiBaseUrl();
var defaults = {
  baseUrl,
  request: {
    agent: getProxyAgent(baseUrl),
    fetch: getProxyFetch(baseUrl)
  }
};
var GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);
function getOctokitOptions(token, options) {
  const opts = Object.assign({}, options || {});
  const auth2 = getAuthString(token, opts);
  if (auth2) {
    opts.auth = auth2;
  }
  const userAgent2 = getUserAgentWithOrchestrationId(opts.userAgent);
  if (userAgent2) {
    opts.userAgent = userAgent2;
  }
  return opts;
}
var github_context = new Context();
function getOctokit(token, options, ...additionalPlugins) {
  const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
  return new GitHubWithPlugins(getOctokitOptions(token, options));
}
var light = __nccwpck_require__(63251);
var plugin_retry_dist_bundle_VERSION = "0.0.0-development";
function isRequestError(error) {
  return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
  if (!isRequestError(error) || !error?.request.request) {
    throw error;
  }
  if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
    const retries2 = options.request.retries != null ? options.request.retries : state.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error, retries2, retryAfter);
  }
  throw error;
}
async function wrapRequest(state, octokit, request2, options) {
  const limiter = new light();
  limiter.on("failed", function(error, info) {
    const maxRetries = ~~error.request.request?.retries;
    const after = ~~error.request.request?.retryAfter;
    options.request.retryCount = info.retryCount + 1;
    if (maxRetries > info.retryCount) {
      return after * state.retryAfterBaseValue;
    }
  });
  return limiter.schedule(
    requestWithGraphqlErrorHandling.bind(null, state, octokit, request2),
    options
  );
}
async function requestWithGraphqlErrorHandling(state, octokit, request2, options) {
  const response = await request2(options);
  if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    response.data.errors[0].message
  )) {
    const error = new RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error, options);
  }
  return response;
}
function retry(octokit, octokitOptions) {
  const state = Object.assign(
    {
      enabled: true,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    octokitOptions.retry
  );
  const retryPlugin = {
    retry: {
      retryRequest: (error, retries2, retryAfter) => {
        error.request.request = Object.assign({}, error.request.request, {
          retries: retries2,
          retryAfter
        });
        return error;
      }
    }
  };
  if (state.enabled) {
    octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
    octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
  }
  return retryPlugin;
}
retry.VERSION = plugin_retry_dist_bundle_VERSION;
var plugin_throttling_dist_bundle_VERSION = "0.0.0-development";
var dist_bundle_noop = () => Promise.resolve();
function dist_bundle_wrapRequest(state, request2, options) {
  return state.retryLimiter.schedule(doRequest, state, request2, options);
}
async function doRequest(state, request2, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite2 = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request2.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite2 || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, dist_bundle_noop);
  }
  if (isWrite2 && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, dist_bundle_noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, dist_bundle_noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request2, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
  const regexes = paths.map(
    (path2) => path2.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request2, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request2.retryCount;
      request2.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request2.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request2, options) => {
    initializeBottleneck();
    return dist_bundle_wrapRequest(state, request2, options);
  });
  return {};
}
throttling.VERSION = plugin_throttling_dist_bundle_VERSION;
throttling.triggersNotification = triggersNotification;
var http_connections = __nccwpck_require__(37549);
function fetchThrough(env, sent = () => {
}) {
  const connections = new http_connections.U(env);
  const send = async (address, { method = "GET", headers, body, signal } = {}) => {
    const url = new URL(address);
    const message = await new Promise((resolve, reject) => {
      const all = { "accept-encoding": "gzip", ...headers };
      const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
      const request2 = connections.request(url, { method, headers: { ...all, ...length } });
      const end2 = () => request2.destroy(signal?.reason);
      signal?.addEventListener("abort", end2, { once: true });
      request2.once("finish", sent);
      request2.once("response", resolve);
      request2.on("error", reject);
      request2.once("close", () => signal?.removeEventListener("abort", end2));
      if (signal?.aborted)
        end2();
      else
        request2.end(body);
    });
    return answerOf(message, url);
  };
  return send;
}
async function answerOf(message, { href }) {
  const stream = await unpacked(message);
  const { headers } = message;
  const pairs = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  const bytes = async () => {
    const chunks = [];
    for await (const chunk of stream)
      chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  return {
    status: message.statusCode,
    url: href,
    headers: {
      get: (name) => new Map(pairs).get(name.toLowerCase()) ?? null,
      [Symbol.iterator]: () => pairs.values()
    },
    body: Object.assign(stream, { cancel: async () => void message.resume() }),
    text: async () => (await bytes()).toString(),
    json: async () => JSON.parse((await bytes()).toString()),
    arrayBuffer: async () => new Uint8Array(await bytes()).buffer
  };
}
async function unpacked(message) {
  if (message.headers["content-encoding"] !== "gzip")
    return message;
  const { createGunzip } = await Promise.resolve(
    /* import() */
  ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38522, 23));
  const { pipeline } = await Promise.resolve(
    /* import() */
  ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 57075, 23));
  return pipeline(message, createGunzip(), () => {
  });
}
var mostRedirects = 3;
var redirects = /* @__PURE__ */ new Set([301, 302, 307, 308]);
async function sendAlong(send, api, url, request2) {
  let at = url;
  for (let followed = 0; ; followed++) {
    const answer = await send(at, request2);
    if (answer.status < 300 || answer.status >= 400)
      return answer;
    if (!redirects.has(answer.status))
      throw new github_failure.HR("github", `GitHub responded ${answer.status}, which layer-review does not expect. Re-run the job.`);
    if (followed === mostRedirects)
      throw new github_failure.HR("github", `GitHub redirected a request more than ${mostRedirects} times. Re-run the job.`);
    at = nextAddress(answer.headers.get("location") ?? "", at, new URL(api).origin);
    await answer.body?.cancel();
  }
}
function nextAddress(location, from, origin) {
  const next = URL.canParse(location, from) ? new URL(location, from) : void 0;
  if (location === "" || next?.origin !== origin || next.username !== "" || next.password !== "")
    throw new github_failure.HR("github", "GitHub redirected a request to another server, which layer-review does not follow. Re-run the job.");
  if (next.search === "")
    next.search = new URL(from).search;
  next.hash = "";
  return next.href;
}
var apiVersion = "2022-11-28";
var retries = 2;
var quickWrites = 6;
function connect({ token, apiUrl, ...manners }) {
  const { deadline, second = 1e3 } = manners;
  const patient = (retryAfter, _options, _octokit, retryCount) => retryCount < retries && Date.now() + retryAfter * second < deadline;
  return getOctokit(token, {
    baseUrl: apiUrl,
    userAgent: "layer-review",
    log: silent,
    retry: { retries, retryAfterBaseValue: second, doNotRetry: [400, 401, 403, 404, 406, 410, 422, 429, 451] },
    throttle: {
      onRateLimit: patient,
      onSecondaryRateLimit: patient,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: second,
      // By itself the plugin holds every GraphQL query for a second and every review for three.
      write: unpaced,
      notifications: unpaced
    }
  }, (octokit) => keepManners(octokit, manners), retry, throttling);
}
function keepManners(octokit, { deadline, requestTimeout = 3e4, second = 1e3, sent }) {
  const fetchOnce = fetchThrough(process.env, sent);
  let writes = Promise.resolve();
  let written = 0;
  const inTurn = (send) => {
    const turn = writes.then(() => written++ < quickWrites ? void 0 : (0, promises_.setTimeout)(second)).then(send);
    writes = turn.catch(() => {
    });
    return turn;
  };
  octokit.hook.wrap("request", (request2, options) => {
    const write = isWrite(options);
    const send = async () => {
      const left = deadline - Date.now();
      if (left <= 0)
        throw outOfTime();
      options.headers = { ...options.headers, "x-github-api-version": apiVersion };
      options.request = {
        ...options.request,
        redirect: "manual",
        fetch: (url, init) => sendAlong(fetchOnce, options.baseUrl, url, init),
        signal: AbortSignal.timeout(Math.min(left, requestTimeout)),
        ...write && { retries: 0 }
      };
      try {
        return whole(await request2(options), options);
      } catch (error) {
        if (Date.now() >= deadline)
          throw outOfTime(error);
        throw recognisable(error);
      }
    };
    return write ? inTurn(send) : send();
  });
  return {};
}
function whole(answer, request2) {
  const type = String(answer.headers["content-type"]);
  if (typeof answer.data !== "string" || !/\bjson\b/.test(type))
    return answer;
  throw Object.assign(new Error("the response was incomplete"), { name: "HttpError", status: 500, request: request2 });
}
function isWrite({ method, url, query }) {
  if (method === "GET" || method === "HEAD")
    return false;
  if (url.includes("/attestations/bulk-list"))
    return false;
  return !(url.endsWith("/graphql") && /^\s*query\b/.test(String(query)));
}
function outOfTime(cause) {
  return new github_failure.HR("github", "GitHub did not respond within the time limit of the review. Re-run the job.", {
    cause
  });
}
function recognisable(error) {
  if (error instanceof Error && error.cause instanceof github_failure.HR)
    return error.cause;
  const headers = error.response?.headers;
  const limited = (0, github_failure.ut)(error)?.status === 429 || headers?.["retry-after"] !== void 0;
  if (error instanceof Error && limited && headers?.["x-ratelimit-remaining"] !== "0" && !/\bsecondary rate\b/i.test(error.message)) {
    error.message = `${error.message} (secondary rate limit)`;
  }
  return error;
}
var unpaced = {
  key: () => ({
    schedule: (_options, job, ...parameters) => job(...parameters)
  })
};
var silent = { debug() {
}, info() {
}, warn() {
}, error() {
} };
var did_not_end = __nccwpck_require__(60462);
var policy = __nccwpck_require__(79214);
function serverUrlOf(env) {
  return env.GITHUB_SERVER_URL || "https://github.com";
}
function apiUrlOf(env) {
  return env.GITHUB_API_URL || "https://api.github.com";
}
function repositoryUrlOf(env) {
  return `${serverUrlOf(env)}/${env.GITHUB_REPOSITORY}`;
}
function runUrlOf(env) {
  return env.GITHUB_RUN_ID ? `${repositoryUrlOf(env)}/actions/runs/${env.GITHUB_RUN_ID}` : void 0;
}
function explain(error, env) {
  if (error instanceof policy.dz)
    return { message: error.message, details: void 0 };
  if (error instanceof github_failure.HR && error.fault !== "ours")
    return { message: error.message, details: void 0 };
  const said = error instanceof github_failure.HR || error instanceof did_not_end.We ? `${error.message} ` : "";
  const repository = env.GITHUB_ACTION_REPOSITORY;
  const where = repository ? ` at ${serverUrlOf(env)}/${repository}/issues` : "";
  return {
    message: `${said}This is a bug in layer-review, not in the pull request. Please report it${where} with the lines above.`,
    details: framesOf(error instanceof github_failure.HR && error.cause instanceof Error ? error.cause : error)
  };
}
function framesOf(error) {
  if (!(error instanceof Error))
    return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join("\n");
}
var scopes = __nccwpck_require__(84190);
var fingerprint = __nccwpck_require__(70336);
var change = __nccwpck_require__(18767);
var text_path = __nccwpck_require__(37976);
var AnsweredEntries = class {
  #entries = /* @__PURE__ */ new Map();
  /** Paths that may differ between base and head; undefined where not all are known. */
  #touched;
  #tree;
  constructor({ base, files, incomplete }) {
    const paths = (0, change.lK)(files);
    if (base !== void 0 && incomplete === void 0)
      this.#touched = /* @__PURE__ */ new Set([...paths, ...paths.flatMap((path2) => [...(0, text_path.Zv)(path2)])]);
  }
  /** @param tree of the head, whole */
  list(tree) {
    this.#tree = tree;
  }
  /** Entries in the order they were asked for; only what is not known is asked, and each once. */
  async through(ask, wanted) {
    const keys = wanted.map((each) => this.#sameAtHead(each));
    const missing = /* @__PURE__ */ new Map();
    for (const each of keys) {
      const key = keyOf(each);
      const isAsked = each.look && missing.has(key);
      if (!this.#answer(each) && !isAsked)
        missing.set(key, each);
    }
    const asked = [...missing.values()];
    const entries = asked.length > 0 ? await ask(asked) : [];
    for (const [i, each] of asked.entries())
      this.#entries.set(keyOf(each), entries[i]);
    return keys.map((each) => this.#answer(each));
  }
  #sameAtHead(wanted) {
    const { side, path: path2 } = wanted;
    return side === "base" && this.#touched?.has(path2) === false ? { ...wanted, side: "head" } : wanted;
  }
  #answer(wanted) {
    const entry = this.#entries.get(keyOf(wanted));
    const known = entry?.kind === "file" && !wanted.look ? void 0 : entry;
    if (known || wanted.side !== "head" || !this.#tree)
      return known;
    if (this.#tree.folders.has(wanted.path))
      return { kind: "folder" };
    return this.#tree.entries.has(wanted.path) ? void 0 : { kind: "absent" };
  }
};
function keyOf({ side, path: path2 }) {
  return `${side} ${path2}`;
}
var read_change = __nccwpck_require__(73990);
var check_records = __nccwpck_require__(41823);
var external_node_crypto_ = __nccwpck_require__(77598);
var text_encrypted = __nccwpck_require__(62371);
var undecodable = __nccwpck_require__(31357);
async function bytesOf(client, { owner, repo, oid, most }) {
  try {
    const answer = await client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
      owner,
      repo,
      file_sha: oid,
      headers: { accept: "application/vnd.github.raw+json" },
      request: { parseSuccessResponseBody: false }
    });
    const chunks = [];
    let size = 0;
    for await (const chunk of answer.data) {
      size += chunk.length;
      if (size > most)
        return void 0;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw (0, github_failure.g5)(error, "read a file", "contents: read");
  }
}
var read_path = __nccwpck_require__(79321);
var mostBytes = 1e6;
var batchSize = 500;
var parallel = 6;
async function readContents(client, from, wanted) {
  const contents = wanted.map(({ path: path2 }) => refusal(path2));
  const asked = wanted.flatMap((each, i) => contents[i] ? [] : [{ ...each, i }]);
  const batches = Array.from({ length: Math.ceil(asked.length / batchSize) }, (_, i) => asked.slice(i * batchSize, (i + 1) * batchSize));
  const found = (await Promise.all(batches.map((batch) => look(client, from, batch)))).flat();
  const pending = asked.map(({ i, look: look2 = false }, n) => ({ i, look: look2, row: found[n] ?? null }));
  const next = async () => {
    for (let each = pending.shift(); each; each = pending.shift())
      contents[each.i] = await entryOf(client, from, each);
  };
  await Promise.all(Array.from({ length: parallel }, next));
  return contents;
}
function refusal(path2) {
  const wrong = (0, read_path.x)(path2);
  return wrong === void 0 ? void 0 : { kind: "unreadable", reason: `This path cannot be read: ${wrong}.` };
}
async function look(client, from, batch) {
  const { query, variables } = queryFor(from, batch);
  let answer;
  try {
    answer = await client.graphql(query, variables);
  } catch (error) {
    if (isUnknownHere(error))
      return lookInTrees(from, batch);
    const failure = (0, github_failure.g5)(error, "read the files", "contents: read");
    if (failure.fault !== "github" || batch.length === 1 || (0, github_failure.ut)(error)?.limited)
      throw failure;
    const half = Math.ceil(batch.length / 2);
    return [...await look(client, from, batch.slice(0, half)), ...await look(client, from, batch.slice(half))];
  }
  return batch.map(({ side }, i) => {
    const commit = answer?.repository?.[side];
    if (commit === null)
      throw new github_failure.HR("github", `GitHub no longer has the commit ${from.commits[side]}; a push may have replaced it. Run the job on the latest commit.`);
    const row = commit?.[`f${i}`];
    if (row === void 0)
      throw new github_failure.HR("github", "GitHub's response with the files was incomplete. Re-run the job.");
    return row;
  });
}
function isUnknownHere(error) {
  const answer = (0, github_failure.ut)(error);
  return answer?.status === 404 || !!answer?.errors.some(({ message }) => /\bdoesn't exist on type\b/.test(message));
}
async function lookInTrees({ commits, trees }, batch) {
  return Promise.all(batch.map(async ({ side, path: path2 }) => {
    const { entries, folders, leftOut } = await trees(commits[side]);
    const entry = entries.get(path2);
    if (entry)
      return { mode: Number.parseInt(entry.mode, 8), oid: entry.oid, object: null };
    if (folders.has(path2))
      return { mode: kinds.folder, oid: "", object: null };
    if (leftOut.some((folder) => path2.startsWith(folder)))
      throw new github_failure.HR("github", `GitHub did not list the folder of ${path2}. Re-run the job.`);
    return null;
  }));
}
function queryFor({ owner, repo, commits }, batch) {
  const variables = { owner, name: repo };
  const declared = ["$owner: String!", "$name: String!"];
  const commit = (side) => {
    const files = batch.flatMap((wanted, i) => {
      if (wanted.side !== side)
        return [];
      declared.push(`$p${i}: String!`);
      variables[`p${i}`] = wanted.path;
      return [`f${i}: file(path: $p${i}) { ...${wanted.look ? "place" : "entry"} }`];
    });
    if (files.length === 0)
      return "";
    declared.push(`$${side}: GitObjectID!`);
    variables[side] = commits[side];
    return `${side}: object(oid: $${side}) { ... on Commit { ${files.join(" ")} } }`;
  };
  const sides = [commit("base"), commit("head"), commit("target")].join(" ");
  const query = `query (${declared.join(", ")}) { repository(owner: $owner, name: $name) { ${sides} } }
    ${batch.some(({ look: look2 }) => !look2) ? entryFragment : ""} ${batch.some(({ look: look2 }) => look2) ? placeFragment : ""}`;
  return { query, variables };
}
var entryFragment = "fragment entry on TreeEntry { mode oid object { ... on Blob { byteSize isBinary isTruncated text } } }";
var placeFragment = "fragment place on TreeEntry { mode oid }";
var kinds = { file: 32768, link: 40960, folder: 16384, submodule: 57344 };
async function entryOf(client, from, { row, look: look2 }) {
  if (row === null)
    return { kind: "absent" };
  switch (row.mode & 61440) {
    case kinds.file:
      return look2 ? { kind: "file" } : textOf(client, from, row);
    case kinds.link: {
      const content = await textOf(client, from, row);
      return content.kind === "text" ? { kind: "link", target: content.text } : content;
    }
    case kinds.submodule:
      return { kind: "submodule" };
    default:
      return { kind: "folder" };
  }
}
async function textOf(client, { owner, repo }, { oid, object }) {
  if (object?.byteSize !== void 0 && object.byteSize > mostBytes)
    return tooLarge(object.byteSize);
  if (typeof object?.text === "string" && !object.isTruncated && blobName(Buffer.from(object.text), oid) === oid) {
    return { kind: "text", text: object.text };
  }
  const bytes = await bytesOf(client, { owner, repo, oid, most: mostBytes });
  if (bytes === void 0)
    return tooLarge(void 0);
  if (blobName(bytes, oid) !== oid)
    throw new github_failure.HR("github", "GitHub returned an incomplete file. Re-run the job.");
  const encrypted = (0, text_encrypted.O)(bytes);
  if (encrypted)
    return encrypted;
  if (object?.isBinary)
    return notText;
  const text = (0, undecodable["if"])(bytes);
  return text === void 0 ? { kind: "unreadable", reason: undecodable.ou } : { kind: "text", text };
}
function blobName(bytes, like) {
  return (0, external_node_crypto_.createHash)(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
var notText = { kind: "unreadable", reason: "This is a binary file, not text." };
function tooLarge(size) {
  const has = size === void 0 ? "This file is" : `This file is ${(size / 1e6).toFixed(1)} MB,`;
  return { kind: "unreadable", reason: `${has} larger than the limit of ${mostBytes / 1e6} MB.` };
}
var conversation = __nccwpck_require__(21985);
var links = __nccwpck_require__(34586);
var read_tree = __nccwpck_require__(93978);
async function readElsewhere(client, { owner, repo, path: path2, ref }) {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/commits/{ref}", { owner, repo, ref, per_page: 1 });
    const commits = { base: data.sha, head: data.sha, target: data.sha };
    const trees = (sha) => (0, read_tree.Zc)(client, { owner, repo, sha });
    const explore = (0, links.CQ)((wanted) => readContents(client, { owner, repo, commits, trees }, wanted));
    return { ...(await explore([{ side: "head", path: path2 }], [])).contents[0], commit: data.sha };
  } catch (error) {
    const failure = error instanceof github_failure.HR ? error : (0, github_failure.g5)(error, "read a policy elsewhere", "contents: read");
    if (failure.fault !== "permission" && !isUnknownCommit(error))
      throw failure;
    return {
      kind: "unreadable",
      reason: `The job's token cannot read ${owner}/${repo} at ${ref}. It can read only its own repository and public ones.`
    };
  }
}
function isUnknownCommit(error) {
  return error.status === 422;
}
var target = __nccwpck_require__(64987);
var GitHubForge = class {
  #client;
  #target;
  #desk;
  #scope;
  #trees = /* @__PURE__ */ new Map();
  #quickTrees = /* @__PURE__ */ new Map();
  #change;
  #entries;
  #records;
  #said;
  /** @param scope how far the review is likely to go, so that what it takes is asked for from the first */
  constructor(client, target2, desk, scope = scopes.H) {
    this.#scope = scope;
    this.#client = client;
    this.#target = target2;
    this.#desk = desk;
    this.#records = new check_records.$q(client, target2, desk.checkName);
  }
  async change() {
    this.#change ??= this.#begin();
    return this.#change;
  }
  async read(wanted) {
    if (wanted.length === 0)
      return [];
    const { owner, repo } = this.#target;
    const commits = await this.#commits();
    const ask = (asked) => readContents(this.#client, { owner, repo, commits, trees: this.#treeOf }, asked);
    return (await this.#answered()).through(ask, wanted);
  }
  async tree(side, quick = false) {
    const sha = (await this.#commits())[side];
    const tree = await (quick ? this.#quickTreeOf(sha) : this.#treeOf(sha));
    if (side === "head" && tree.leftOut.length === 0)
      (await this.#answered()).list(tree);
    return { paths: [...tree.entries.keys()], incomplete: (0, read_tree.vU)(tree), links: (0, read_tree.hP)(tree) };
  }
  async publish(review2) {
    const { publish } = await Promise.all(
      /* import() */
      [__nccwpck_require__.e(977), __nccwpck_require__.e(464)]
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 34464));
    const known = { records: this.#records, said: this.#said ?? Promise.resolve(void 0) };
    return publish(this.#client, this.#target, this.#desk, review2, known);
  }
  elsewhere(file) {
    return readElsewhere(this.#client, file);
  }
  /** Asks for what changed, and meanwhile for what needs nothing but the commit and the pull request. */
  #begin() {
    const { base, head } = this.#target;
    const change2 = (0, read_change.p)(this.#client, this.#target, this.#treeOf);
    if (base !== void 0 && this.#scope === "affected")
      this.#quickTreeOf(head).catch(() => {
      });
    this.#said = this.#lookAhead();
    return change2;
  }
  /**
   * Asks for the conversation while the review is under way, and for the records that say which of it is ours. The check run
   * says later whether it is still about this commit.
   */
  async #lookAhead() {
    const { checkName } = this.#desk;
    if (checkName === void 0 || !(0, target.yb)(this.#target))
      return void 0;
    try {
      const said = await (0, conversation.Gt)(this.#client, this.#target, (0, fingerprint.Zw)(checkName));
      const comments = [...said.threads.map(({ comment }) => comment), ...said.summaries];
      for (const id of (0, check_records.OP)(comments))
        this.#records.of(id).catch(() => {
        });
      return said;
    } catch {
      return void 0;
    }
  }
  async #commits() {
    const { base, head, target: target2 } = await this.change();
    return { base: base ?? head, head, target: target2 ?? base ?? head };
  }
  #answered() {
    this.#entries ??= this.change().then((change2) => new AnsweredEntries(change2));
    return this.#entries;
  }
  /** What one request gives; where that is all, nobody needs to ask again. */
  async #quickTreeOf(sha) {
    const { owner, repo } = this.#target;
    const tree = this.#trees.get(sha) ?? this.#quickTrees.get(sha) ?? (0, read_tree.Zc)(this.#client, { owner, repo, sha }, true);
    this.#quickTrees.set(sha, tree);
    if ((await tree).leftOut.length === 0)
      this.#trees.set(sha, tree);
    return tree;
  }
  #treeOf = (sha) => {
    const { owner, repo } = this.#target;
    const whole2 = async () => {
      const quick = await this.#quickTrees.get(sha)?.catch(() => void 0);
      return quick?.leftOut.length === 0 ? quick : (0, read_tree.Zc)(this.#client, { owner, repo, sha });
    };
    const tree = this.#trees.get(sha) ?? whole2();
    this.#trees.set(sha, tree);
    return tree;
  };
};
var read_event = __nccwpck_require__(29844);
var read_inputs = __nccwpck_require__(67267);
var watchdog = __nccwpck_require__(60092);
var budget = 27e4;
var together = 10;
async function runJob(env) {
  try {
    const { verdict, reason } = await review(env);
    if (verdict === "pass")
      return 0;
    const what = verdict === "fail" ? "The review fails" : "Not everything could be reviewed";
    (0, log.fz)("error", `${what}: ${reason}.`, "layer-review");
  } catch (error) {
    failed(error);
  }
  return 1;
}
function failed(error) {
  const { message, details } = explain(error, process.env);
  if (details)
    (0, log.yy)(details);
  (0, log.fz)("error", message, "layer-review");
  try {
    (0, log.n0)({ verdict: "error" });
  } catch {
  }
}
async function review(env) {
  (0, watchdog.be)(Date.now() + budget);
  (0, log.jD)(env.INPUT_TOKEN?.trim() ?? "");
  const inputs = (0, read_inputs.K)(env);
  const occasion = (0, read_event.j_)(env, inputs.pullRequest);
  if (occasion.kind === "nothing")
    return nothing(occasion.reason);
  let sent = () => {
  };
  const onItsWay = new Promise((resolve) => {
    sent = resolve;
  });
  const client = connect({
    token: inputs.token,
    apiUrl: apiUrlOf(env),
    deadline: Date.now() + budget,
    sent
  });
  const desk = {
    checkName: inputs.checkName,
    jsonFile: inputs.jsonFile,
    sarifFile: inputs.sarifFile,
    workspace: env.GITHUB_WORKSPACE,
    summaryFile: env.GITHUB_STEP_SUMMARY,
    repositoryUrl: repositoryUrlOf(env),
    runUrl: runUrlOf(env)
  };
  const outcomes = [];
  for (const target2 of await (0, read_event.q8)(client, occasion)) {
    const forge = new GitHubForge(client, target2, desk, inputs.scope);
    await Promise.race([forge.change().catch(() => {
    }), onItsWay.then(() => (0, promises_.setTimeout)(together))]);
    const { reviewOf } = await Promise.all(
      /* import() */
      [__nccwpck_require__.e(977), __nccwpck_require__.e(464), __nccwpck_require__.e(785)]
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 12785));
    outcomes.push(await reviewOf(forge, target2, { client, env, inputs }));
  }
  const worst = ["error", "fail", "pass"].flatMap((each) => outcomes.find(({ verdict }) => verdict === each) ?? []);
  if (!worst[0])
    return nothing("No open pull request has the commit of this event as its head, so there is nothing to review.");
  if (outcomes.length > 1)
    (0, log.n0)({ verdict: worst[0].verdict });
  return worst[0];
}
function nothing(reason) {
  (0, log.fz)("notice", reason, "layer-review");
  (0, log.n0)({ verdict: "pass" });
  return { verdict: "pass", reason };
}
var grace = 15e3;
var tooLong = "The review exceeded its time limit. Re-run the job.";
function end(status) {
  process.stdout.write("", () => process.exit(status));
}
function fail(error) {
  failed(error);
  end(1);
}
function cancelled() {
  (0, log.D2)(check_record.XR, "true");
  process.exit(1);
}
process.on("SIGINT", cancelled);
process.on("SIGTERM", cancelled);
process.exitCode = 1;
process.on("uncaughtException", fail);
setTimeout(() => fail(new github_failure.HR("github", tooLong)), budget + grace).unref();
runJob(process.env).then(end, fail);
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */
/* v8 ignore if -- @preserve */
