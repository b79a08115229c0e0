var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node:module
var require_module = __commonJS({
  "node:module"(exports, module) {
    module.exports = process.getBuiltinModule("node:module");
  }
});

// index.js
var import_module = __toESM(require_module(), 1);
var __webpack_modules__ = {
  /***/
  251: (
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
                } catch (error2) {
                  e2 = error2;
                  {
                    this.trigger("error", e2);
                  }
                  return null;
                }
              });
              return (await Promise.all(promises)).find(function(x) {
                return x != null;
              });
            } catch (error2) {
              e = error2;
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
          doDrop({ error: error2, message = "This job has been dropped by Bottleneck" } = {}) {
            if (this._states.remove(this.options.id)) {
              if (this.rejectOnDrop) {
                this._reject(error2 != null ? error2 : new BottleneckError$1(message));
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
            var error2, eventInfo, passed;
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
              error2 = error1;
              return this._onFailure(error2, eventInfo, clearGlobalState, run, free);
            }
          }
          doExpire(clearGlobalState, run, free) {
            var error2, eventInfo;
            if (this._states.jobStatus(this.options.id === "RUNNING")) {
              this._states.next(this.options.id);
            }
            this._assertStatus("EXECUTING");
            eventInfo = { args: this.args, options: this.options, retryCount: this.retryCount };
            error2 = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
            return this._onFailure(error2, eventInfo, clearGlobalState, run, free);
          }
          async _onFailure(error2, eventInfo, clearGlobalState, run, free) {
            var retry2, retryAfter;
            if (clearGlobalState()) {
              retry2 = await this.Events.trigger("failed", error2, eventInfo);
              if (retry2 != null) {
                retryAfter = ~~retry2;
                this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
                this.retryCount++;
                return run(retryAfter);
              } else {
                this.doDone(eventInfo);
                await free(this.options, eventInfo);
                this._assertStatus("DONE");
                return this._reject(error2);
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
            var args, cb, error2, reject, resolve, returned, task;
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
                  error2 = error1;
                  return function() {
                    return reject(error2);
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
              var cursor, end, found, i, k, keys, len, next, start;
              if (this.connection == null) {
                return this.Promise.resolve(this.keys());
              }
              keys = [];
              cursor = null;
              start = `b_${this.id}-`.length;
              end = "_settings".length;
              while (cursor !== 0) {
                [next, found] = await this.connection.__runCommand__(["scan", cursor != null ? cursor : 0, "match", `b_${this.id}-*_settings`, "count", 1e4]);
                cursor = ~~next;
                for (i = 0, len = found.length; i < len; i++) {
                  k = found[i];
                  keys.push(k.slice(start, -end));
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
                  } catch (error2) {
                    e = error2;
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
              var args, blocked, error2, options, reachedHWM, shifted, strategy;
              ({ args, options } = job);
              try {
                ({ reachedHWM, blocked, strategy } = await this._store.__submit__(this.queued(), options.weight));
              } catch (error1) {
                error2 = error1;
                this.Events.trigger("debug", `Could not queue ${options.id}`, { args, options, error: error2 });
                job.doDrop({ error: error2 });
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
  75: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:stream");
    })
  ),
  /***/
  522: (
    /***/
    ((module) => {
      module.exports = process.getBuiltinModule("node:zlib");
    })
  ),
  /***/
  919: (
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
      function trailingOWS(header, start, end) {
        while (end > start) {
          const char = header.charCodeAt(end - 1);
          if (char !== SP && char !== HTAB)
            break;
          end--;
        }
        return end;
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
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
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
var promises_namespaceObject = process.getBuiltinModule("node:timers/promises");
var external_fs_namespaceObject = process.getBuiltinModule("fs");
var external_os_namespaceObject = process.getBuiltinModule("os");
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if ((0, external_fs_namespaceObject.existsSync)(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse((0, external_fs_namespaceObject.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path2 = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path2} does not exist${external_os_namespaceObject.EOL}`);
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
var no_http_HttpClient = class {
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
  const hc = new no_http_HttpClient();
  return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
  const hc = new no_http_HttpClient();
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
function addHook(state, kind2, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind2 === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind2 === "after") {
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
  if (kind2 === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error2) => {
        return orig(error2, options);
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
  ["before", "error", "after", "wrap"].forEach((kind2) => {
    const args = name ? [state, kind2, name] : [state, kind2];
    hook2[kind2] = hook2.api[kind2] = bindable(addHook, null).apply(null, args);
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
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part2) {
    if (!/%[0-9A-Fa-f]/.test(part2)) {
      part2 = encodeURI(part2).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part2;
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
        expression.split(/,/g).forEach(function(variable2) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable2);
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
var dist = __nccwpck_require__(919);
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
  } catch (error2) {
    if (error2 instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error2;
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
  } catch (error2) {
    if (error2 instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error2;
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
  const log = requestOptions.request?.log || console;
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
  } catch (error2) {
    let message = "Unknown Error";
    if (error2 instanceof Error) {
      if (error2.name === "AbortError") {
        error2.status = 500;
        throw error2;
      }
      message = error2.message;
      if (error2.name === "TypeError" && "cause" in error2) {
        if (error2.cause instanceof Error) {
          message = error2.cause.message;
        } else if (typeof error2.cause === "string") {
          message = error2.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error2;
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
    log.warn(
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
var light = __nccwpck_require__(251);
var plugin_retry_dist_bundle_VERSION = "0.0.0-development";
function isRequestError(error2) {
  return error2.request !== void 0;
}
async function errorRequest(state, octokit, error2, options) {
  if (!isRequestError(error2) || !error2?.request.request) {
    throw error2;
  }
  if (error2.status >= 400 && !state.doNotRetry.includes(error2.status)) {
    const retries2 = options.request.retries != null ? options.request.retries : state.retries;
    const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
    throw octokit.retry.retryRequest(error2, retries2, retryAfter);
  }
  throw error2;
}
async function wrapRequest(state, octokit, request2, options) {
  const limiter = new light();
  limiter.on("failed", function(error2, info) {
    const maxRetries = ~~error2.request.request?.retries;
    const after = ~~error2.request.request?.retryAfter;
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
    const error2 = new RequestError(response.data.errors[0].message, 500, {
      request: options,
      response
    });
    return errorRequest(state, octokit, error2, options);
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
      retryRequest: (error2, retries2, retryAfter) => {
        error2.request.request = Object.assign({}, error2.request.request, {
          retries: retries2,
          retryAfter
        });
        return error2;
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
    if (res.data.errors != null && res.data.errors.some((error2) => error2.type === "RATE_LIMITED")) {
      const error2 = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error2;
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
    state.retryLimiter.on("failed", async function(error2, info) {
      const [state2, request2, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error2.status !== 401;
      if (!(shouldRetryGraphQL || error2.status === 403 || error2.status === 429)) {
        return;
      }
      const retryCount = ~~request2.retryCount;
      request2.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error2.message)) {
          const retryAfter2 = Number(error2.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error2.response.headers != null && error2.response.headers["x-ratelimit-remaining"] === "0" || (error2.response.data?.errors ?? []).some(
          (error22) => error22.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error2.response.headers["x-ratelimit-reset"] * 1e3
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
var failure_Failure = class extends Error {
  fault;
  /** As `permissions:` in a workflow spells it: `pull-requests: write`. */
  permission;
  constructor(fault, message, options = {}) {
    super(message, { cause: options.cause });
    this.name = "Failure";
    this.fault = fault;
    this.permission = options.permission;
  }
};
function failure_failureOf(error2, doing, permission2) {
  if (error2 instanceof failure_Failure)
    return error2;
  const answer = answerOf(error2);
  if (!answer)
    return new failure_Failure("ours", `layer-review could not ${doing}: ${kindOf(error2)}.`, { cause: error2 });
  const { status, needs, errors } = answer;
  const words = (rest) => `layer-review could not ${doing}: ${rest}`;
  const fail = (fault, rest, missing) => new failure_Failure(fault, words(rest), { cause: error2, permission: missing });
  if (status === void 0)
    return fail("github", `GitHub could not be reached (${wordsOf(error2)}). Re-run the job.`);
  if (status === 401)
    return fail("workflow", "GitHub rejected the token. Omit the input `token` to use the job's own.");
  if (answer.limited)
    return fail("github", "the token's rate limit is exhausted. Re-run the job later.");
  if ([...status === 403 ? [wordsOf(error2)] : [], ...errors.map(({ message }) => message)].some(tellsOfLock))
    return fail("locked", "the conversation is locked. The findings are in the check and in the job summary.");
  if (status === 403 || status === 404 || errors.some(({ type }) => type === "FORBIDDEN" || type === "NOT_FOUND")) {
    const missing = needs ?? permission2;
    return fail("permission", `GitHub responded ${refused(answer)}. The token needs the permission \`${missing}\`.`, missing);
  }
  if (status >= 500)
    return fail("github", `GitHub responded ${status}. Re-run the job.`);
  if (errors.length > 0)
    return fail(isUnprocessable(answer) ? "ours" : "github", `GitHub returned an error: ${errors.map(({ message }) => message).join("; ")}.`);
  return fail("ours", `GitHub responded ${status}: ${wordsOf(error2)}.`);
}
function isUnprocessable({ status, errors }) {
  return status === 422 || errors.some(({ type }) => type === "UNPROCESSABLE");
}
function tellsOfLock(words) {
  return /\bis locked\b/.test(words);
}
function answerOf(error2) {
  if (typeof error2 !== "object" || error2 === null)
    return void 0;
  const { name, status, response, errors, headers } = error2;
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
  const limited = answered === 429 || answered === 403 && (response?.headers?.["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(wordsOf(error2)));
  return { status: answered, needs: needsOf(response?.headers), limited, errors: [] };
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
function kindOf(error2) {
  return error2 instanceof Error ? error2.code ?? error2.name : typeof error2;
}
function wordsOf(error2) {
  return error2 instanceof Error ? error2.message.trimEnd().replace(/\.$/, "") : String(error2);
}
var external_node_http_namespaceObject = process.getBuiltinModule("node:http");
var external_node_https_namespaceObject = process.getBuiltinModule("node:https");
var external_node_tls_namespaceObject = process.getBuiltinModule("node:tls");
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
var TunnelAgent = class extends external_node_https_namespaceObject.Agent {
  #proxy;
  constructor(proxy, options) {
    super(options);
    this.#proxy = proxy;
  }
  createConnection(options, done) {
    const path2 = `${options.host}:${options.port}`;
    const send = this.#proxy.protocol === "https:" ? external_node_https_namespaceObject.request : external_node_http_namespaceObject.request;
    const fail = (error2) => done(error2, void 0);
    send(this.#proxy, { method: "CONNECT", path: path2, headers: { host: path2, ...proxyHeaders(this.#proxy) }, agent: false }).once("connect", ({ statusCode }, socket) => {
      if (statusCode === 200)
        return done(null, (0, external_node_tls_namespaceObject.connect)({ ...options, socket }));
      socket.destroy();
      fail(Object.assign(new Error("the proxy refused"), { code: `proxy ${statusCode}` }));
    }).once("response", (answer) => {
      answer.destroy();
      fail(Object.assign(new Error("the proxy refused"), { code: `proxy ${answer.statusCode}` }));
    }).once("error", fail).end();
  }
};
var Connections = class {
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
};
function fetchThrough(env, sent = () => {
}) {
  const connections = new Connections(env);
  const send = async (address, { method = "GET", headers, body, signal } = {}) => {
    const url = new URL(address);
    const message = await new Promise((resolve, reject) => {
      const all = { "accept-encoding": "gzip", ...headers };
      const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
      const request2 = connections.request(url, { method, headers: { ...all, ...length } });
      const end = () => request2.destroy(signal?.reason);
      signal?.addEventListener("abort", end, { once: true });
      request2.once("finish", sent);
      request2.once("response", resolve);
      request2.on("error", reject);
      request2.once("close", () => signal?.removeEventListener("abort", end));
      if (signal?.aborted)
        end();
      else
        request2.end(body);
    });
    return fetch_answerOf(message, url);
  };
  return send;
}
async function fetch_answerOf(message, { href }) {
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
  ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 522, 23));
  const { pipeline } = await Promise.resolve(
    /* import() */
  ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 75, 23));
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
      throw new failure_Failure("github", `GitHub responded ${answer.status}, which layer-review does not expect. Re-run the job.`);
    if (followed === mostRedirects)
      throw new failure_Failure("github", `GitHub redirected a request more than ${mostRedirects} times. Re-run the job.`);
    at = nextAddress(answer.headers.get("location") ?? "", at, new URL(api).origin);
    await answer.body?.cancel();
  }
}
function nextAddress(location, from, origin) {
  const next = URL.canParse(location, from) ? new URL(location, from) : void 0;
  if (location === "" || next?.origin !== origin || next.username !== "" || next.password !== "")
    throw new failure_Failure("github", "GitHub redirected a request to another server, which layer-review does not follow. Re-run the job.");
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
    const turn = writes.then(() => written++ < quickWrites ? void 0 : (0, promises_namespaceObject.setTimeout)(second)).then(send);
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
      } catch (error2) {
        if (Date.now() >= deadline)
          throw outOfTime(error2);
        throw recognisable(error2);
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
  return new failure_Failure("github", "GitHub did not respond within the time limit of the review. Re-run the job.", {
    cause
  });
}
function recognisable(error2) {
  if (error2 instanceof Error && error2.cause instanceof failure_Failure)
    return error2.cause;
  const headers = error2.response?.headers;
  const limited = answerOf(error2)?.status === 429 || headers?.["retry-after"] !== void 0;
  if (error2 instanceof Error && limited && headers?.["x-ratelimit-remaining"] !== "0" && !/\bsecondary rate\b/i.test(error2.message)) {
    error2.message = `${error2.message} (secondary rate limit)`;
  }
  return error2;
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
var external_node_crypto_namespaceObject = process.getBuiltinModule("node:crypto");
var runState = (target) => `run-${target.head}`;
var answeredState = (target) => `answered-${target.head}`;
var cancelledState = "cancelled";
var brand = "layer-review";
var verdicts = ["pass", "fail", "error"];
var mostWritten = 4;
var longestBase = 60;
function check_record_writeRecord({ base, pull, verdict, run, wrote }) {
  return [brand, base, pull ?? "-", verdict, run, ...wrote.slice(0, mostWritten)].join(" ");
}
function check_record_readRecord(externalId) {
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
  return `${word.slice(0, longestBase - 17)}~${(0, external_node_crypto_namespaceObject.hash)("sha256", ref).slice(0, 16)}`;
}
var checkPermission = "checks: write";
function checkOutput({ title, summary, text }) {
  return { title: title.slice(0, 255), summary, ...text !== void 0 && { text } };
}
var mostPages = 10;
async function neighboursOf(client, { owner, repo, head }, name) {
  const found = [];
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await client.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
      ...{ owner, repo, ref: head, check_name: name },
      ...{ filter: "all", per_page: 100, page }
    });
    for (const { id, app, external_id, html_url, status } of data.check_runs)
      found.push({
        ...{ id: Number(id), app: app?.id, externalId: external_id, url: html_url ?? void 0 },
        isCompleted: status === "completed"
      });
    if (data.check_runs.length < 100)
      return found;
  }
  throw new failure_Failure("github", "There are too many check runs of one name on the commit.");
}
var endings = {
  cancelled: {
    title: "The review was cancelled",
    summary: "The job was cancelled before the review had a verdict. Run it again."
  },
  failure: {
    title: "The review ended without a verdict",
    summary: "The review did not come to its end: it met an error, ran out of memory or time, or its process was killed. The job's log says which. Run the job again; if that does not help, report it as a bug in layer-review."
  }
};
async function completeCheck(client, target, { name, detailsUrl, env }) {
  if (env[`STATE_${answeredState(target)}`] === "true")
    return;
  const conclusion = env[`STATE_${cancelledState}`] === "true" ? "cancelled" : "failure";
  const run = env[`STATE_${runState(target)}`];
  const { owner, repo, head } = target;
  const done = { owner, repo, status: "completed", conclusion, output: checkOutput(endings[conclusion]) };
  try {
    const checks = (await neighboursOf(client, target, name)).map((each) => ({
      ...each,
      record: check_record_readRecord(each.externalId)
    }));
    const own = checks.find(({ record: record2 }) => record2 !== void 0 && record2.run === run);
    if (own?.isCompleted)
      return;
    const record = own?.record ?? {
      base: baseKey(target.base?.ref),
      pull: target.number,
      verdict: "error",
      run: run ?? (0, external_node_crypto_namespaceObject.randomUUID)(),
      wrote: []
    };
    const external_id = check_record_writeRecord({ ...record, verdict: "error" });
    if (own)
      await client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
        ...done,
        ...{ check_run_id: own.id, external_id }
      });
    else if (conclusion === "failure" || checks.every((each) => each.record === void 0))
      await client.request("POST /repos/{owner}/{repo}/check-runs", {
        ...done,
        ...{ name, head_sha: head, external_id, ...detailsUrl && { details_url: detailsUrl } }
      });
  } catch (error2) {
    throw failure_failureOf(error2, "complete the check run", checkPermission);
  }
}
var DidNotEnd = class extends Error {
  at;
  /** @param doing what did not end, as a subject: `The decision what is new` */
  constructor(doing, at, milliseconds) {
    const what = at.path === void 0 ? doing : `The review of \`${at.path}\``;
    const rule = at.rule === void 0 ? "" : ` (rule \`${at.rule}\`)`;
    super(`${what}${rule} did not end within ${Math.round(milliseconds / 1e3)} s.`);
    this.name = "DidNotEnd";
    this.at = at;
  }
};
var none = [];
function fitted(items) {
  return items.length === 0 ? none : items.slice();
}
var Keeper = class {
  constructor(object) {
    return object;
  }
};
var Asked = class _Asked extends Keeper {
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
      const answer = Array.isArray(worked) ? fitted(worked) : worked;
      const answered = { question, answer, before: #last in about ? about.#last : void 0 };
      if (answered.before)
        about.#last = answered;
      else
        new _Asked(about, answered);
      return answer;
    };
    return question;
  }
};
var once = Asked.once;
var encoder = new TextEncoder();
function wordSet(text) {
  return new Set(text.match(/\S+/g));
}
var everydayPasswordWords = {
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
  this that is it be to do not use used in for with at me please must should very more strong long awesome great cool random secure safe cert certificate keystore truststore replicate replication replicator
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
var official_images_data_officialImages = {
  source: "https://github.com/docker-library/official-images, library/",
  asOf: "2026-08-21",
  names: wordSet(`
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
var nouns = "(?:api|secret|password|passwd|pass|token|key|value|credential|string|phrase|hash|salt)";
var idle = "build|nothing|te?mp|temporary|ignored?|irrelevant|bogus|collectstatic|static|compile|precompile|assets|example|sample|mock|stub|todo|tbd|fixme|masked|hidden|fake";
var asking = [
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
var everyday = new Set(everydayPasswordWords.words.trim().split(/\s+/));
var joining = wordSet(everydayPasswordWords.joining);
var tokenShapes = {
  source: "what issuers document of their tokens, and look for with their own secret scanners",
  asOf: "2026-11-24",
  /** What each shape has in it, and most texts have not: they are done with it. */
  hints: [
    /PRIVATE KEY|A[KS]IA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|ptt|soat|cbt|ft)-|xox[abeoprs]-|xapp-|hooks\.slack|webhooks\/|AIza|GOCSPX|npm_|pypi-|rubygems_|SG\.|dckr_|_v1_|hf_[A-Za-z]{8}|sk-|hv[sbr]\.|shp(?:at|ca|pa|ss|tka)_|:AA|dapi|gl(?:sa|c)_|NRAK|sntry|pul-|AGE-|AccountKey|eyJ|GR1348941|gl(?:oas|imt|agent|ffct|wt|rtr)-|ATATT3|ATBB|atlasv1|tskey-|AKCp|sq[apu]_|lin_|figd_|PMAK-|dt0|dp\.|pscale_|sbp_|gsk_|r8_|xai-|bkua_|nfp_|oy2|LTAI|key-[0-9a-f]{8}|-us\d|Q~/,
    /live_|k_test_|whsec_|webhookb2|ya29|api_org_|sb_secret_|ntn_|vc[aciprk]_|cf(?:ut|at|k)_|v1\.0-|ABSK|AZDO|pplx-|lsv2_|phx_|re_[A-Za-z0-9]{8}_|sgp_|pat(?:[A-Za-z0-9]{14}\.|-(?:na|eu)\d|\.)|CCIP|pcsk_|HRKU-|fo1_|sq0|xkeysib-|pn[bu]_|packagist_|CLOJARS_|CFPAT-|EZAK|tfp_|ico-|ddp_|cio[A-Za-z0-9]{8}|_mmk|cmVmdGtu/,
    /SharedAccessKey|\bSK[0-9a-f]{4}|EAA[A-Z]|FLWSECK|fio-u|\bsat\.|rdme_|tk-us|API-[A-Z\d]|sha256~|access-[dp]|p8e-|\baio_|AQVN|\bsl\.|dnkey-|s4t2|A3-[A-Z\d]|NRII-|\bsk_|csk-|\bfc-[0-9a-f]{4}|tvly-|napi_|\brnd_|mlsn\.|ATTA|SWM|\bion_|amzn\.mws|dG9rO/
  ],
  /**
   * Parts of tokens that are everybody's: those of jwt.io, of webhooks' manuals, what says `example` in base64,
   * and the keys of the emulators of Azure Storage and Cosmos DB and of MinIO's public server.
   */
  everybodys: /0123456789|1234567890|abcdefghij|ZXhhbXBsZ|V4YW1wbG|leGFtcGxl|eyJzdWIiOiIxMjM0NTY3ODkwIi|BQokikJOvBiI2HlWgH4olfQ2|Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u|C2y6yDjf5\/R\+ob0N8A7Cgv30VRDJIWEHLM|zuf\+tfteSlswRu7BJ86wekitnifILbZam1KYY3TG/i,
  /** Keys that who issues them publishes for everybody to try them with: of Stripe's manual, of reCAPTCHA (https://developers.google.com/recaptcha/docs/faq). */
  forTrying: /^(?:sk_test_4eC39HqLyjWDarjtT1zdp7dc|6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe)$/,
  shapes: [
    { kind: "private key", pattern: "-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----" },
    { kind: "AWS access key", pattern: "\\b(?:AKIA|ASIA)[A-Z2-7]{16}\\b" },
    { kind: "GitHub token", pattern: "\\bgh[pousr]_[A-Za-z0-9]{36,255}\\b" },
    { kind: "GitHub token", pattern: "\\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\\b" },
    { kind: "GitLab token", pattern: "\\bgl(?:pat|dt|rt|ptt|soat|cbt|ft)-[\\w-]{20,64}" },
    { kind: "Slack token", pattern: "\\bxox[abeoprs]-[A-Za-z0-9-]{10,250}" },
    { kind: "Slack app token", pattern: "\\bxapp-\\d-[A-Za-z0-9-]{10,250}" },
    {
      kind: "Slack webhook",
      pattern: "\\bhooks\\.slack\\.com/(?:services|workflows|triggers)/T[A-Z0-9]{6,12}/B[A-Z0-9]{6,12}/[A-Za-z0-9]{20,32}",
      opens: "a channel"
    },
    {
      kind: "Discord webhook",
      pattern: "\\bdiscord(?:app)?\\.com/api/webhooks/\\d{17,20}/[\\w-]{60,80}",
      opens: "a channel"
    },
    { kind: "Stripe key", pattern: "\\b[rs]k_(?:org_)?live_[A-Za-z0-9]{20,250}\\b" },
    { kind: "Stripe test key", pattern: "\\b[rs]k_test_[A-Za-z0-9]{20,250}\\b", opens: "tests" },
    { kind: "webhook secret", pattern: "\\bwhsec_[A-Za-z0-9+/]{32,88}" },
    { kind: "Google API key", pattern: "\\bAIza[\\w-]{35}" },
    { kind: "Google OAuth client secret", pattern: "\\bGOCSPX-[\\w-]{28}" },
    { kind: "npm token", pattern: "\\bnpm_[A-Za-z0-9]{36}\\b" },
    { kind: "PyPI token", pattern: "\\bpypi-AgE[\\w-]{50,500}" },
    { kind: "RubyGems key", pattern: "\\brubygems_[0-9a-f]{48}\\b" },
    { kind: "SendGrid key", pattern: "\\bSG\\.[\\w-]{22}\\.[\\w-]{43}" },
    { kind: "Docker Hub token", pattern: "\\bdckr_(?:pat|oat)_[\\w-]{27,64}" },
    { kind: "DigitalOcean token", pattern: "\\bdo[opr]_v1_[0-9a-f]{64}\\b" },
    { kind: "Hugging Face token", pattern: "\\b(?:hf|api_org)_[A-Za-z]{34}\\b" },
    { kind: "Anthropic key", pattern: "\\bsk-ant-[a-z]+\\d{2}-[\\w-]{80,120}" },
    { kind: "OpenAI key", pattern: "\\bsk-(?:proj-|svcacct-|admin-)?[\\w-]{20,80}T3BlbkFJ[\\w-]{20,80}" },
    { kind: "Vault token", pattern: "\\bhv[sbr]\\.[\\w-]{24,300}" },
    { kind: "Shopify token", pattern: "\\bshp(?:at|ca|pa|ss|tka)_[0-9a-fA-F]{32}\\b" },
    { kind: "Telegram bot token", pattern: "\\b\\d{8,10}:AA[\\w-]{33}" },
    { kind: "Databricks token", pattern: "\\bdapi[0-9a-f]{32}(?:-\\d)?\\b" },
    { kind: "Grafana token", pattern: "\\bgl(?:sa|c)_[A-Za-z0-9_+/=-]{32,200}" },
    { kind: "New Relic key", pattern: "\\bNRAK-[A-Z0-9]{27}\\b" },
    { kind: "Sentry token", pattern: "\\bsntry[su]_[A-Za-z0-9_+/=-]{60,400}" },
    { kind: "Pulumi token", pattern: "\\bpul-[0-9a-f]{40}\\b" },
    { kind: "age secret key", pattern: "\\bAGE-SECRET-KEY-1[0-9A-Z]{58}\\b" },
    { kind: "Azure storage key", pattern: "\\bAccountKey=[A-Za-z0-9+/]{86}==" },
    { kind: "GitLab runner token", pattern: "\\bGR1348941[\\w-]{20}" },
    { kind: "GitLab token", pattern: "\\bgl(?:oas|imt|agent|ffct|wt|rtr)-[\\w-]{20,64}" },
    { kind: "Atlassian token", pattern: "\\bATATT3[\\w=-]{100,300}" },
    { kind: "Bitbucket token", pattern: "\\bATBB[A-Za-z0-9]{32}\\b" },
    { kind: "Terraform Cloud token", pattern: "\\.atlasv1\\.[\\w-]{60,70}" },
    {
      kind: "Tailscale key",
      pattern: "\\btskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{6,32}-[A-Za-z0-9]{16,64}"
    },
    { kind: "Artifactory key", pattern: "\\bAKCp[A-Za-z0-9]{69}\\b" },
    { kind: "SonarQube token", pattern: "\\bsq[apu]_[0-9a-f]{40}\\b" },
    { kind: "Linear key", pattern: "\\blin_(?:api|oauth)_[A-Za-z0-9]{40,64}\\b" },
    { kind: "Figma token", pattern: "\\bfigd_[\\w-]{40}" },
    { kind: "Postman key", pattern: "\\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\\b" },
    { kind: "Dynatrace token", pattern: "\\bdt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}\\b" },
    {
      kind: "Doppler token",
      pattern: "\\bdp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}\\b"
    },
    { kind: "PlanetScale token", pattern: "\\bpscale_(?:tkn|pw|oauth)_[\\w.=-]{32,64}" },
    { kind: "Supabase token", pattern: "\\bsbp_[0-9a-f]{40}\\b" },
    { kind: "Groq key", pattern: "\\bgsk_[A-Za-z0-9]{52}\\b" },
    { kind: "Replicate token", pattern: "\\br8_[A-Za-z0-9]{37}\\b" },
    { kind: "xAI key", pattern: "\\bxai-[A-Za-z0-9]{80}\\b" },
    { kind: "Buildkite token", pattern: "\\bbkua_[0-9a-f]{40}\\b" },
    { kind: "Netlify token", pattern: "\\bnfp_[A-Za-z0-9]{36}\\b" },
    { kind: "NuGet key", pattern: "\\boy2[a-z0-9]{43}\\b" },
    { kind: "Alibaba Cloud access key", pattern: "\\bLTAI[A-Za-z0-9]{20}\\b" },
    { kind: "Mailgun key", pattern: "\\bkey-[0-9a-f]{32}\\b" },
    { kind: "Mailchimp key", pattern: "\\b[0-9a-f]{32}-us\\d{1,2}\\b" },
    { kind: "Azure client secret", pattern: "\\b[\\w~.]{3}\\dQ~[\\w~.-]{31,34}" },
    { kind: "Notion token", pattern: "\\bntn_\\d{11}[A-Za-z0-9]{35}\\b" },
    { kind: "1Password service account token", pattern: "\\bops_eyJ[A-Za-z0-9+/]{200,2000}" },
    { kind: "Vercel token", pattern: "\\bvc[aciprk]_[A-Za-z0-9]{56}\\b" },
    { kind: "Cloudflare token", pattern: "\\bcf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}\\b" },
    { kind: "Cloudflare origin key", pattern: "\\bv1\\.0-[0-9a-f]{24}-[0-9a-f]{146}\\b" },
    { kind: "AWS Bedrock key", pattern: "\\bABSK[A-Za-z0-9+/]{109,269}" },
    { kind: "Google OAuth token", pattern: "\\bya29\\.[\\w-]{30,400}" },
    { kind: "Azure DevOps token", pattern: "\\b[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\\b" },
    {
      kind: "Teams webhook",
      pattern: "\\.webhook\\.office\\.com/webhookb2/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36}",
      opens: "a channel"
    },
    { kind: "OpenRouter key", pattern: "\\bsk-or-v1-[0-9a-f]{64}\\b" },
    { kind: "Perplexity key", pattern: "\\bpplx-[A-Za-z0-9]{48}\\b" },
    { kind: "LangSmith key", pattern: "\\blsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}\\b" },
    { kind: "PostHog key", pattern: "\\bphx_[A-Za-z0-9]{43,52}\\b" },
    { kind: "Resend key", pattern: "\\bre_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}\\b" },
    { kind: "Sourcegraph token", pattern: "\\bsgp_(?:[0-9a-f]{16}|local)_[0-9a-f]{40}\\b" },
    { kind: "Airtable token", pattern: "\\bpat[A-Za-z0-9]{14}\\.[0-9a-f]{64}\\b" },
    { kind: "CircleCI token", pattern: "\\bCCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[0-9a-f]{40}\\b" },
    { kind: "Supabase secret key", pattern: "\\bsb_secret_[\\w-]{22}_[\\w-]{8}" },
    { kind: "Pinecone key", pattern: "\\bpcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,70}\\b" },
    { kind: "Heroku key", pattern: "\\bHRKU-AA[\\w-]{58}" },
    { kind: "Fly.io token", pattern: "\\bfo1_[\\w-]{43}" },
    { kind: "Square token", pattern: "\\bsq0(?:atp|csp)-[\\w-]{22,43}" },
    { kind: "Brevo key", pattern: "\\bxkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}\\b" },
    { kind: "Prefect key", pattern: "\\bpn[bu]_[A-Za-z0-9]{36}\\b" },
    { kind: "Packagist token", pattern: "\\bpackagist_[ou][ru]t_[0-9a-f]{68}\\b" },
    { kind: "Clojars token", pattern: "\\bCLOJARS_[a-z0-9]{60}\\b" },
    { kind: "Contentful token", pattern: "\\bCFPAT-[\\w-]{43}" },
    { kind: "Duffel token", pattern: "\\bduffel_live_[\\w=-]{43}" },
    { kind: "EasyPost key", pattern: "\\bEZAK[A-Za-z0-9]{54}\\b" },
    { kind: "Shippo token", pattern: "\\bshippo_live_[0-9a-f]{40}\\b" },
    { kind: "Typeform token", pattern: "\\btfp_[\\w.=-]{59}" },
    {
      kind: "HubSpot token",
      pattern: "\\bpat-(?:na|eu)\\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"
    },
    { kind: "Infracost key", pattern: "\\bico-[A-Za-z0-9]{32}\\b" },
    { kind: "Deno Deploy token", pattern: "\\bddp_[A-Za-z0-9]{36}\\b" },
    { kind: "crates.io token", pattern: "\\bcio[A-Za-z0-9]{32}\\b" },
    { kind: "MaxMind licence key", pattern: "\\b[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk\\b" },
    { kind: "JFrog reference token", pattern: "\\bcmVmdGtu[A-Za-z0-9]{56}\\b" },
    { kind: "Azure shared access key", pattern: "\\bSharedAccessKey=[A-Za-z0-9+/]{43}=" },
    { kind: "Twilio key", pattern: "\\bSK[0-9a-f]{32}\\b" },
    { kind: "Facebook token", pattern: "\\bEAA[A-Z][A-Za-z0-9]{100,300}\\b" },
    { kind: "Flutterwave key", pattern: "\\bFLWSECK(?:_TEST)?-[0-9a-fA-F]{12,32}-X\\b" },
    { kind: "Frame.io token", pattern: "\\bfio-u-[\\w=-]{64}" },
    { kind: "Harness token", pattern: "\\b[ps]at\\.[A-Za-z0-9_-]{22}\\.[0-9a-f]{24}\\.[A-Za-z0-9]{20}\\b" },
    { kind: "Mapbox secret token", pattern: "\\bsk\\.eyJ[\\w-]{40,250}\\.[\\w-]{22}" },
    { kind: "ReadMe key", pattern: "\\brdme_[0-9a-z]{70}\\b" },
    { kind: "Scalingo token", pattern: "\\btk-us-[\\w-]{48}" },
    { kind: "Octopus Deploy key", pattern: "\\bAPI-[A-Z0-9]{26}\\b" },
    { kind: "OpenShift token", pattern: "\\bsha256~[\\w-]{43}" },
    {
      kind: "Plaid token",
      pattern: "\\baccess-(?:development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"
    },
    { kind: "Adobe client secret", pattern: "\\bp8e-[0-9a-f]{32}\\b" },
    { kind: "Adafruit IO key", pattern: "\\baio_[A-Za-z0-9]{28}\\b" },
    { kind: "Yandex Cloud key", pattern: "\\bAQVN[\\w-]{35,38}" },
    { kind: "Dropbox token", pattern: "\\bsl\\.(?:u\\.)?[\\w-]{130,1200}" },
    { kind: "Defined Networking key", pattern: "\\bdnkey-[\\w=-]{26}-[\\w=-]{52}" },
    { kind: "42 client secret", pattern: "\\bs-s4t2(?:ud|af)-[0-9a-f]{64}\\b" },
    {
      kind: "1Password secret key",
      pattern: "\\bA3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\\b"
    },
    { kind: "New Relic key", pattern: "\\bNRII-[\\w-]{32}" },
    { kind: "ElevenLabs key", pattern: "\\bsk_[0-9a-f]{48}\\b" },
    // of DeepSeek, DashScope and others
    { kind: "AI provider key", pattern: "\\bsk-[0-9a-f]{32}\\b" },
    { kind: "Cerebras key", pattern: "\\bcsk-[0-9a-z]{48}\\b" },
    { kind: "Firecrawl key", pattern: "\\bfc-[0-9a-f]{32}\\b" },
    { kind: "Tavily key", pattern: "\\btvly-(?:dev-|prod-)?[A-Za-z0-9]{32}\\b" },
    { kind: "Langfuse key", pattern: "\\bsk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b" },
    { kind: "Neon key", pattern: "\\bnapi_[0-9a-z]{64}\\b" },
    { kind: "Render key", pattern: "\\brnd_[A-Za-z0-9]{28,32}\\b" },
    { kind: "MailerSend key", pattern: "\\bmlsn\\.[0-9a-f]{64}\\b" },
    { kind: "Trello token", pattern: "\\bATTA[0-9a-f]{72}\\b" },
    { kind: "Swarm join token", pattern: "\\bSWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}\\b" },
    { kind: "Swarm unlock key", pattern: "\\bSWMKEY-1-[A-Za-z0-9+/]{43}" },
    { kind: "Ionic token", pattern: "\\bion_[0-9a-z]{42}\\b" },
    {
      kind: "Amazon MWS token",
      pattern: "\\bamzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"
    },
    { kind: "Intercom token", pattern: "\\bdG9rO[A-Za-z0-9+/]{54,60}" },
    // What begins as one is not looked through again from each further beginning in it.
    { kind: "JSON web token", pattern: "\\beyJ(?:(?!eyJ)[\\w-]){10,2000}\\.eyJ[\\w-]{10,4000}\\.[\\w-]{16,1000}" }
  ]
};
var kind = "(?:(?:http|sasl|auth)[-_])?(?:basic|digest|bearer|negotiate|htpasswd|ldaps?|x?oauth2?|oauthbearer|oidc|saml2?|jwt|m?tls|kerberos|gssapi|ntlm|sasl|plain(?:text)?|login|noauth|scram-sha-\\d+(?:-plus)?|(?:cram-|s)?md5|s?sha(?:-?\\d+)?|b?crypt|scrypt|argon2\\w{0,2}|pbkdf2\\w{0,9}|[hrep]s\\d{3}|aes-?\\d{3}(?:-\\w{3})?|sasl[-_]ssl)";
var kinds = [
  /^(?:[a-z]{1,20}[-_]){0,3}[cx]srf[-_]?token$/i,
  new RegExp(`^${kind}(?:[\\s,;|]{1,3}${kind}){0,9}$`, "i")
];
var credential_values_path = "(?:\\.{0,2}|~|[A-Za-z]:|%[\\w.:()-]{1,80}%)[/\\\\][\\w.@ /\\\\-]*";
var part = "(?:[a-z][a-z_.-]{0,40}(?:\\d{1,3}[a-z_.-]{1,40})?\\d{0,3}|\\d{1,3})";
var store = "(?:[a-z\\d]{1,20}[-_:]){0,3}(?:env|environ|environment|file|secrets?|secrets?manager|vault|keyring|keychain|keystore|kv|ssm|sops)";
var places = [
  // a path, from a variable on too, or several by names: `staging=/run/a,live=/run/b`
  new RegExp(`^(?:[@<]|${store}:)?${credential_values_path}$`),
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
var credential_values_open = [
  tokenShapes.forTrying,
  /^pk[_.](?:test|live|eyJ)|^phc_|^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\w+) AAAA|^-----BEGIN (?:PUBLIC KEY|CERTIFICATE|RSA PUBLIC KEY|PGP PUBLIC)/,
  /^B[\w-]{86}$|^0x[\da-f]{40}$/i,
  /^RW[A-Za-z\d+/]{54}$/,
  /^(?!nsec)[a-z]{2,12}1[02-9ac-hj-np-z]{38,58}$|^ibc\/[\dA-F]{64}$/,
  /^[\w-]{1,32}:[x*!]?:\d+:\d+:/
];
var credentialWordLists = {
  source: ["the names that official images use", "the documentation of common services", "RFC 4422"],
  asOf: "2026-11-24",
  /** Words that name a credential by themselves. */
  credentialWords: wordSet(`
  password passwords passwd passphrase passcode pword secret secrets token tokens apisecret apitoken
  credential credentials cred creds pgpass sshpass dbpass userpass rootpass adminpass
  dbpw userpw rootpw adminpw rconpw psk activationkey
  requirepass masterauth storepass keypass passwort kennwort senha contrasena motdepasse mdp wachtwoord haslo heslo
`),
  /** The same, where they are the last word: `DB_PASS`, not `PASS_THROUGH`. */
  lastWords: wordSet("pass pwd pw psw auth pat"),
  /** Ends of words that are written together: `PGPASSWORD`, `clientsecret`. */
  compound: /(?:password|passwd|passphrase|apikey|secretkey|privatekey|.secret|.token)$/,
  /** What makes a KEY a credential: `API_KEY`, not `CACHE_KEY`, nor `crypto_key`, which at a KMS is the name of one. */
  keyWords: wordSet(`
  api access private priv prv secret encryption encrypt enc signing sign auth master app application account storage license deploy
  jwt session cookie client service ssh rsa dsa ecdsa ed25519 aes hmac admin server database db subscription git github
  gitlab bitbucket aws azure gcp openai anthropic stripe sendgrid mailgun twilio datadog dd sentry newrelic vault webhook
  bot user security data shared nonce vapid tls ssl
`),
  /** What makes a KEY none: it is public, or the name of something. */
  openKeyWords: wordSet(`
  gpg pgp public pub publishable cache partition primary foreign sort hot row index group dedupe idempotency repo
  repository apt rpm yum dnf pacman host known site anon map lookup object registry translation
`),
  /** What makes a name one of something else than the value, wherever it stands: how long it lasts, how it must look. */
  anywhereWords: wordSet(`
  public pub pubkey pubkeys publickey publishable version expire expires expiry expiration expired exp expiring ttl lifetime validity timeout
  length len max min maximum minimum num number count limit alias fingerprint algorithm alg algo hasher hashers policy
  regex pattern rotation per existing pull
`),
  /** Switches, and texts for people: `ENABLE_PASSWORD_LOGIN`, `ERR_WRONG_PASSWORD`. */
  firstWords: wordSet("enable enabled disable disabled use allow allowed require is has skip no not without with should can err error errors msg message i18n"),
  /** What a name is about when it ends in these: where a credential is, what it is called, what it is for; not its value. */
  aboutWords: wordSet(`
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
  denom program contract scheme within after
`),
  /** Who issues keys and tokens, and servers of others that passwords are for: a stand-in for such a secret opens nothing. */
  issuers: wordSet(`
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
  issuedWords: wordSet("client consumer webhook api bot oauth oauth2 access refresh license licence personal pat deploy"),
  /** Words that say that whoever runs an application makes its secret up: `JWT_SECRET`, `MASTER_KEY`. */
  ownWords: wordSet(`
  jwt session cookie csrf signing sign encryption encrypt enc hash hmac crypto master root admin internal app application auth
  setup bootstrap salt pepper secret secrets jwtsecret
`),
  /** Beginnings of names whose values are built into what every browser loads. */
  inBrowsers: /^(?:react_app|next_public|nuxt_public|expo_public|vue_app|ng_app|vite|gatsby|storybook|snowpack_public|public)_/,
  /** Names that sound like a credential and are something else: addresses behind a proxy, one of several runs over something, a name that all members share, who has or keeps tokens on a chain, what Pusher's protocol calls an application by in the clear, a checksum, a switch that has a password made up, a file that holds the one of a store. */
  otherThings: /(?:^|_)(?:(?:uwsgi|fastcgi|grpc|scgi|memcached)_pass|(?:first|second|third|last|final|one|two|three|single|double|multi|low|high|band|boarding)_pass|initial_cluster_token|tokens?_(?:account|wallet|pool|owner|holder|authority)|site_?key|sitekeys?|(?:pusher|soketi|reverb)_(?:default_)?app_key|(?:key|keys|token|tokens|secret)_(?:sha\d{0,3}|md5|md|checksum|checksums|sum|shasum)|(?:random|generate|autogenerate|autogenerated|empty|blank)_(?:root_|user_|admin_)?(?:password|passwd)|(?:mysql|mariadb)_onetime_password|ssl_(?:key_?store|trust_?store|key)_credentials)$/,
  /** What may stand behind SECRET, TOKEN and KEY in the name of one: `SECRET_KEY_BASE`, `TOKEN_PROD`. */
  tailWords: wordSet(`
  base value text string prod production dev development test testing staging stage local live sandbox old new current previous
  next primary secondary main default backup admin root user app api web backend frontend server client service db database
  data plain raw b64 base64 hex pem json hash github gitlab aws
`),
  /** How people log in, under a name that ends in AUTH: ways, and what is asked of them (SASL, TLS, IPsec, registries, MySQL). */
  waysToLogIn: wordSet(`
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
var { credentialWords, lastWords, compound, keyWords, openKeyWords, anywhereWords, firstWords, aboutWords, wholes } = credentialWordLists;
var { issuers, issuedWords, ownWords, inBrowsers, otherThings, tailWords, waysToLogIn } = credentialWordLists;
var noNames = { add: [], leaveOut: [] };
var credential_names_verdicts = once((_) => /* @__PURE__ */ new Map());
var registry_hosts_data_registryHosts = {
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
var byOtherName = new Map([...registry_hosts_data_registryHosts.hosts].flatMap(([name, { server, others = [] }]) => [...others, ...server ? [server] : []].map((other) => [other, name])));
var nobody = { registries: /* @__PURE__ */ new Map(), namespaces: /* @__PURE__ */ new Map(), images: /* @__PURE__ */ new Map() };
var noGuidance = { trusted: nobody, signatures: [], limits: {}, secrets: noNames };
var rule_versions_data_rulesByVersion = {
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
    "compose-use-api-socket": "high",
    "compose-user-root": "medium",
    "config-from-pr-head": "high",
    "connection-string-credentials": "high",
    "container-runtime-socket-mount": "high",
    "copy-entire-context": "medium",
    "copy-from-unpinned-image": "medium",
    "copy-root-filesystem": "low",
    "cpu-limit-missing": "low",
    "custom-runtime": "info strict",
    "dangerous-capability": "high",
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
    "docker-socket-mount": "high-critical",
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
    "host-device-exposed": "high",
    "host-files-in-build": "high-critical",
    "host-gateway-access": "info strict",
    "host-ipc": "medium",
    "host-network": "medium-high",
    "host-pid": "high",
    "host-root-mount": "high",
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
    "privileged-container": "high-critical",
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
var ruleVersions = Object.keys(rule_versions_data_rulesByVersion);
var newestVersion = ruleVersions.at(-1);
var mostDays = 366;
var defaultPolicyPath = ".github/layer-review.yml";
var defaultPolicy = {
  ...noGuidance,
  version: newestVersion,
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
var InputError = class extends Error {
  name = "InputError";
};
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
function explain(error2, env) {
  if (error2 instanceof InputError)
    return { message: error2.message, details: void 0 };
  if (error2 instanceof failure_Failure && error2.fault !== "ours")
    return { message: error2.message, details: void 0 };
  const said = error2 instanceof failure_Failure || error2 instanceof DidNotEnd ? `${error2.message} ` : "";
  const repository = env.GITHUB_ACTION_REPOSITORY;
  const where = repository ? ` at ${serverUrlOf(env)}/${repository}/issues` : "";
  return {
    message: `${said}This is a bug in layer-review, not in the pull request. Please report it${where} with the lines above.`,
    details: framesOf(error2 instanceof failure_Failure && error2.cause instanceof Error ? error2.cause : error2)
  };
}
function framesOf(error2) {
  if (!(error2 instanceof Error))
    return typeof error2;
  const frames = (error2.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error2.name, ...frames].join("\n");
}
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
function command_issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
var CMD_STRING = "::";
var Command = class {
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
};
function escapeData(s) {
  return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
var external_crypto_namespaceObject = process.getBuiltinModule("crypto");
var external_path_namespaceObject = process.getBuiltinModule("path");
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
var { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
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
        yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
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
    return this.addRaw(external_os_namespaceObject.EOL);
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
};
var _summary = new Summary();
var platform = external_os_namespaceObject.platform();
var arch = external_os_namespaceObject.arch();
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function core_setSecret(secret) {
  command_issueCommand("add-mask", {}, secret);
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
var log_issue = { error, warning, notice };
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
function without(properties) {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== void 0 && value !== ""));
}
function neutral(line) {
  return line.replace(escapes, "").replace(controls, "").replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
}
var escapes = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]?|\u001b\][^\u0007\u001b]{0,4096}(?:\u0007|\u001b\\)?|\u001b[ -~]?/g;
var controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
var external_node_fs_namespaceObject = process.getBuiltinModule("node:fs");
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
var permission = "pull-requests: read";
async function askForPull(client, { owner, repo }, number) {
  try {
    const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
      owner,
      repo,
      pull_number: number
    });
    return pullTarget({ owner, repo }, data);
  } catch (error2) {
    throw failure_failureOf(error2, `read the pull request #${number}`, permission);
  }
}
var pageSize = 100;
var target_mostPages = 5;
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
      return await pages({ head: label }, target_mostPages);
    const { data } = await client.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
      owner,
      repo,
      commit_sha: sha
    });
    const associated = ours(data);
    return associated.length > 0 ? associated : await pages({}, target_mostPages);
  } catch (error2) {
    throw failure_failureOf(error2, "find the pull request", permission);
  }
}
var proposing = ["pull_request", "pull_request_review", "pull_request_review_comment", "merge_group"];
function isProposed({ GITHUB_EVENT_NAME: name }) {
  return proposing.includes(name ?? "");
}
var readers = {
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
  throw new InputError(`The job ${was}. layer-review supports ${known.slice(0, -1).join(", ")} and ${known.at(-1)}. Change \`on:\` in the workflow, or set the input \`pull-request\`.`);
}
async function findTargets(client, occasion) {
  if (occasion.kind === "target")
    return [occasion.target];
  if (occasion.kind === "number")
    return [await askForPull(client, occasion, occasion.number)];
  return findPulls(client, occasion.head);
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
      ...pullTarget(event, pull),
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
  const main2 = event.text("repository", "default_branch");
  const before = event.at("before");
  if (isCommit(before) && !/^0+$/.test(before))
    return range(event, head, { ref: before, sha: main2 });
  return range(event, head, ref === `refs/heads/${main2}` ? void 0 : { ref: main2, sha: main2 });
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
  const target = {
    owner,
    repo,
    repositoryId,
    head,
    base,
    number: void 0,
    changedFiles: void 0,
    conversation: false
  };
  return { kind: "target", target };
}
var Event = class {
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
};
function read(path2) {
  if (!path2)
    throw odd("GITHUB_EVENT_PATH", "is not set");
  try {
    return JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(path2, "utf8"));
  } catch (error2) {
    throw odd("GITHUB_EVENT_PATH", `cannot be read (${error2.message})`);
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
  return new InputError(`The event that triggered the job is not usable: ${what} ${problem}. layer-review must run in a GitHub Actions job.`);
}
var scopes = ["changed", "affected", "all"];
var usualScope = "affected";
var problem_severities = ["critical", "high", "medium", "low", "info"];
var usualCheckName = "layer-review";
var bySeverity = [...[...problem_severities].reverse(), "never"];
var scales = {
  "fail-on": { usual: "high", from: bySeverity },
  gate: { usual: "introduced", from: ["all", "introduced"] },
  "comment-on": { usual: "medium", from: bySeverity },
  "max-comments": { usual: "30", from: Array.from({ length: 101 }, (_, i) => String(100 - i)) },
  profile: { usual: "default", from: ["strict", "default"] },
  registry: { usual: "off", from: ["known", "off"] },
  scope: { usual: "affected", from: ["all", "affected", "changed"] }
};
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
function pathComplaint(path2) {
  if (path2 === "")
    return "it is empty";
  if (path2.length > longest)
    return `it is longer than ${longest} characters`;
  if (path2.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path2))
    return "it is absolute";
  if (/[\u0000-\u001f\u007f]/.test(path2))
    return "it contains control characters";
  const parts = path2.split("/");
  if (parts.includes(".."))
    return "it contains `..`";
  if (parts.includes("") || parts.includes("."))
    return "it contains an empty or `.` segment";
  return void 0;
}
var longest = 4096;
var mostComments = 100;
function readInputs(env) {
  const reader = new Reader(env);
  const inputs = {
    token: reader.required("token", "Omit it to use the job's own token."),
    overrides: set({
      failOn: reader.choice("fail-on", [...problem_severities, "never"]),
      gate: reader.choice("gate", ["all", "introduced"]),
      commentOn: reader.choice("comment-on", [...problem_severities, "never"]),
      maxComments: reader.wholeNumber("max-comments", 0, mostComments),
      profile: reader.choice("profile", ["default", "strict"])
    }),
    policyPath: reader.path("policy") ?? defaultPolicyPath,
    floors: reader.elsewhere("floor"),
    scope: reader.choice("scope", scopes) ?? usualScope,
    registry: reader.choice("registry", ["off", "known"], { on: "known" }) ?? "off",
    pullRequest: reader.wholeNumber("pull-request", 1, 999999999),
    checkName: env[variable("check-name")] === void 0 ? usualCheckName : reader.text("check-name"),
    jsonFile: reader.path("json-file"),
    sarifFile: reader.path("sarif-file")
  };
  if (inputs.sarifFile !== void 0 && inputs.sarifFile === inputs.jsonFile)
    reader.complain("sarif-file", inputs.sarifFile, "It must differ from `json-file`.");
  if (reader.complaints.length > 0) {
    const count = reader.complaints.length === 1 ? "An input is" : `${reader.complaints.length} inputs are`;
    throw new InputError([`${count} invalid; please correct the workflow:`, ...reader.complaints.map((each) => `- ${each}`)].join("\n"));
  }
  return inputs;
}
function set(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
function variable(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
var Reader = class {
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
    const wrong = pathComplaint(path2);
    if (wrong === void 0)
      return path2;
    this.complain(name, value, `It must be a relative path inside the repository, with \`/\` as the separator; ${wrong}.`);
    return void 0;
  }
  /** Files of other repositories: one, or several on lines of their own. */
  elsewhere(name) {
    return (this.text(name)?.split(/\s+/) ?? []).flatMap((value) => {
      const file = parseElsewhere(value);
      if (!file)
        this.complain(name, value, "It must be a policy in a repository, such as `acme/policies/containers.yml@COMMIT`.");
      return file ?? [];
    });
  }
  complain(name, value, rule) {
    const shown = value.length > 60 ? `${value.slice(0, 60)}\u2026` : value;
    this.complaints.push(`\`${name}\` is ${JSON.stringify(shown)}. ${rule}`);
  }
};
var budget = 6e4;
async function main(env) {
  hide(env.INPUT_TOKEN?.trim() ?? "");
  const { token, checkName, pullRequest } = readInputs(env);
  const occasion = readEvent(env, pullRequest);
  if (checkName === void 0 || occasion.kind === "nothing")
    return;
  const client = connect({ token, apiUrl: apiUrlOf(env), deadline: Date.now() + budget });
  for (const target of await findTargets(client, occasion))
    await completeCheck(client, target, { name: checkName, detailsUrl: runUrlOf(env), env });
}
main(process.env).catch((error2) => annotate("warning", explain(error2, process.env).message, "layer-review"));
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */
/* v8 ignore if -- @preserve */
