import "./chunk-MTYAKC5B.js";

// 464.index.js
var id = 464;
var ids = [464];
var modules = {
  /***/
  63448: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          hiddenTextIn
        )
        /* harmony export */
      });
      var _known_lookalike_letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40228);
      const most = 100;
      function hiddenTextIn(source, unused, people = []) {
        const { text } = source;
        if (!/[^\t\n\r\x20-\x7e]|\r(?!\n)/.test(text))
          return [];
        const found = [];
        const isUnused = insideOf(unused);
        const inName = insideOf(people);
        for (const match of text.matchAll(suspicious)) {
          const { index, 0: piece } = match;
          const kind = kindOf(piece, text, index);
          if (!kind || inName(index) && kind === "lookalike" || isUnused(index) && kind !== "direction" && kind !== "tag" && kind !== "control" && kind !== "return")
            continue;
          found.push({ kind, at: source.at(index, index + piece.length), codes: [...new Set([...piece].map(codeOf))] });
          if (found.length === most)
            break;
        }
        return found;
      }
      const suspicious = /[\u202a-\u202e\u2066-\u2069]+|(?:[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0]|\u034f|[\u17b4-\u17b5]|[\u180b-\u180d]|\u180f|[\ufe00-\ufe0f])+|(?:\udb40[\udc00-\udfff])+|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]+|\r(?=[^\r\n])|[A-Za-z\u00c0-\u024f\u0250-\u02af\u0370-\u03ff\u0400-\u052f]+/g;
      function kindOf(piece, text, index) {
        const code = piece.codePointAt(0);
        if (piece === "\r")
          return "return";
        if (code < 32 || code >= 127 && code <= 159 || code === 8232 || code === 8233)
          return /^[\x07\x85\x0c]+$/.test(piece) ? void 0 : "control";
        if (code >= 8234 && code <= 8238 || code >= 8294 && code <= 8297)
          return "direction";
        if (code >= 917504 && code <= 921599)
          return isFlagOrVariant(piece, text, index) ? void 0 : "tag";
        if (/^[a-z\u00c0-\u024f]/i.test(piece) || code >= 592 && code < 1328 && code !== 847)
          return (0, _known_lookalike_letters_js__WEBPACK_IMPORTED_MODULE_0__.G)(piece) && (!isLatin(piece) || isOfName(text, index, piece)) ? "lookalike" : void 0;
        return isAtHome(piece, text, index) ? void 0 : "invisible";
      }
      function isLatin(word) {
        return /^\p{Script=Latin}+$/u.test(word);
      }
      function isOfName(text, index, { length }) {
        return /[\w.:/@-]/.test(charBefore(text, index)) || /^(?:[\w/@-]|[.:][\w/])/.test(text.slice(index + length, index + length + 2));
      }
      function isFlagOrVariant(piece, text, index) {
        const before = charBefore(text, index);
        if (before === "\u{1F3F4}")
          return piece.endsWith("\u{E007F}") && [...piece].length <= 8;
        return [...piece].length === 1 && piece.codePointAt(0) >= 917760 && /\p{Script=Han}/u.test(before);
      }
      function isAtHome(piece, text, index) {
        if (piece === "\uFEFF")
          return index === 0;
        const before = charBefore(text, index);
        const after = String.fromCodePoint(text.codePointAt(index + piece.length) ?? 32);
        const shapes = /^(?:[\u200c-\u200f\u061c]|[\u17b4-\u17b5]|[\u180b-\u180d]|\u180f|[\ufe00-\ufe0f]){1,2}$/.test(piece);
        if (!shapes)
          return false;
        if (/[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(before))
          return true;
        if (/^\ufe0f$/.test(piece))
          return /[\d#*\p{S}\p{P}]/u.test(before);
        return isJoining(before) || isJoining(after) || isListed(piece, text, index);
      }
      function isListed(piece, text, index) {
        const end = index + piece.length;
        const isAlone = /^(["'`])[\u200c\u200d]\1$/.test(text.slice(index - 1, end + 1));
        return isAlone && [...text.slice(Math.max(0, index - 40), end + 40)].some(isJoining);
      }
      function isJoining(char) {
        return /[\p{L}\p{M}]/u.test(char) && !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(char);
      }
      function charBefore(text, index) {
        const last = text.charCodeAt(index - 1);
        return last >= 56320 && last < 57344 ? text.slice(Math.max(0, index - 2), index) : text.slice(Math.max(0, index - 1), index);
      }
      function codeOf(char) {
        return `U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      }
      function insideOf(places) {
        let next = 0;
        const spans = places.map(({ span }) => span).sort((a, b) => a.start - b.start);
        return (offset) => {
          while (next < spans.length && spans[next].end <= offset)
            next++;
          return next < spans.length && spans[next].start <= offset;
        };
      }
    })
  ),
  /***/
  70159: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cc: () => (
          /* binding */
          inlineWaiversOf
        ),
        /* harmony export */
        Dq: () => (
          /* binding */
          waivableAt
        ),
        /* harmony export */
        MT: () => (
          /* binding */
          mostInlineWaivers
        ),
        /* harmony export */
        cw: () => (
          /* binding */
          inlineWaiversOfPolicy
        )
        /* harmony export */
      });
      var _model_bake_bake_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37499);
      var _model_dev_container_read_dev_container_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81915);
      var _model_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75205);
      var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4998);
      const mostInlineWaivers = 1e3;
      function inlineWaiversIn(comments) {
        return comments.flatMap((at) => {
          const said = /^(?:#|\/\/)[ \t]*layer-review:/.exec((0, _source_js__WEBPACK_IMPORTED_MODULE_3__.$6)(at).slice(0, 100));
          return said ? [{ at, ...partsOf((0, _source_js__WEBPACK_IMPORTED_MODULE_3__.$6)(at).slice(said[0].length)) }] : [];
        });
      }
      function inlineWaiversOf({ dockerfiles, applications, bakeFiles, services }) {
        const files = /* @__PURE__ */ new Map();
        for (const { source, comments, instructions } of dockerfiles) {
          const places = instructions.map(({ at }) => at);
          files.set(source, {
            comments,
            begins: (from, to) => places.find(({ span }) => span.start < to && span.end > from)
          });
        }
        for (const source of applications.flatMap((each) => [...each.sources, ...each.included]))
          files.set(source, commentedYaml(source));
        for (const { source } of bakeFiles)
          files.set(source, commentedBake(source));
        for (const source of applications.flatMap((each) => (0, _model_dev_container_read_dev_container_js__WEBPACK_IMPORTED_MODULE_1__.NW)(each) ?? []))
          files.set(source, commentedBy((0, _model_dev_container_read_dev_container_js__WEBPACK_IMPORTED_MODULE_1__.$G)(source)));
        return waiversIn(files, services);
      }
      function inlineWaiversOfPolicy(policy) {
        return waiversIn(/* @__PURE__ */ new Map([[policy, commentedYaml(policy)]]), []);
      }
      function commentedYaml(source) {
        const { comments, documents } = (0, _model_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_2__.g)(source);
        const line = (offset) => source.position(offset).line;
        const begins = (from) => documents.flatMap(({ root }) => root ? startingOn(root, line(from), line) ?? [] : [])[0];
        return { comments, begins };
      }
      function commentedBake(source) {
        return commentedBy((0, _model_bake_bake_targets_js__WEBPACK_IMPORTED_MODULE_0__.MF)(source));
      }
      function commentedBy({ comments, parts }) {
        const begins = (from, to) => parts.find(({ span }) => from <= span.start && span.start < to);
        return { comments, opening: hashOrSlashes, begins };
      }
      const hash = /^#/;
      const hashOrSlashes = /^(?:#|\/\/)/;
      function waiversIn(files, services) {
        return [...files].flatMap(([source, { comments, opening = hash, begins }]) => inlineWaiversIn(comments).map((written) => ({ written, source, opening, begins }))).slice(0, mostInlineWaivers + 1).map(({ written, source, opening, begins }) => {
          const line = lineBelow(source, written.at, opening);
          const target = line && begins(line.start, line.end);
          return { ...written, target, services: target ? services.filter((each) => beginsAt(each, target)) : [] };
        });
      }
      function waivableAt({ dockerfiles, applications, bakeFiles }, place) {
        const { source, span } = (0, _source_js__WEBPACK_IMPORTED_MODULE_3__.J9)(place);
        const holds = (at) => at.span.start <= span.start && span.start < at.span.end;
        const dockerfile = dockerfiles.find((each) => each.source === source);
        if (dockerfile)
          return dockerfile.instructions.map(({ at }) => at).find(holds);
        const isDevContainer = applications.some((each) => (0, _model_dev_container_read_dev_container_js__WEBPACK_IMPORTED_MODULE_1__.NW)(each) === source);
        if (isDevContainer || bakeFiles.some((each) => each.source === source)) {
          const line2 = source.line(source.position(span.start).line);
          const file = isDevContainer ? commentedBy((0, _model_dev_container_read_dev_container_js__WEBPACK_IMPORTED_MODULE_1__.$G)(source)) : commentedBake(source);
          const begun2 = file.begins(line2.start, line2.end);
          return begun2 && holds(begun2) ? begun2 : void 0;
        }
        if (!applications.some((each) => each.sources.includes(source) || each.included.includes(source)))
          return void 0;
        const line = (offset) => source.position(offset).line;
        const begun = (0, _model_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_2__.g)(source).documents.flatMap(({ root }) => root ? startingOn(root, line(span.start), line) ?? [] : []);
        return begun.find(holds);
      }
      function beginsAt({ at }, target) {
        const [own, other] = [(0, _source_js__WEBPACK_IMPORTED_MODULE_3__.J9)(at), (0, _source_js__WEBPACK_IMPORTED_MODULE_3__.J9)(target)];
        return own.source === other.source && own.span.start === other.span.start;
      }
      function lineBelow(source, { span }, opening) {
        const { line } = source.position(span.start);
        if (source.text.slice(source.line(line).start, span.start).trim() !== "")
          return void 0;
        for (let below = line + 1; below <= source.lineCount; below++) {
          const next = source.line(below);
          const text = source.text.slice(next.start, next.end).trim();
          if (text === "")
            return void 0;
          if (!opening.test(text))
            return next;
        }
        return void 0;
      }
      function startingOn(node, line, lineOf) {
        const parts = node.kind === "mapping" ? node.pairs.map(({ key, slot }) => ({
          at: key.at.source.at(key.at.span.start, Math.max(key.at.span.end, slot.at.span.end)),
          value: slot.kind === "alias" ? void 0 : slot
        })) : node.kind === "sequence" ? node.items.filter(({ via }) => via.length === 0).map((item) => ({ at: item.at, value: item })) : [];
        for (const { at, value } of parts) {
          const first = lineOf(at.span.start);
          if (first === line)
            return at;
          if (first < line && value && lineOf(at.span.end) >= line)
            return startingOn(value, line, lineOf);
        }
        return void 0;
      }
      function partsOf(text) {
        const parts = /* @__PURE__ */ new Map();
        const odd = [];
        let rest = text.trimStart();
        while (rest !== "") {
          const named = /^([a-z]+)=/.exec(rest.slice(0, 40));
          const value = named ? rest.slice(named[0].length) : "";
          const quoted = value.startsWith('"') ? value.indexOf('"', 1) : -1;
          const end = named && quoted > 0 ? named[0].length + quoted + 1 : wordEnd(rest);
          if (!named)
            odd.push(rest.slice(0, end));
          else if (quoted > 0)
            parts.set(named[1], value.slice(1, quoted));
          else
            parts.set(named[1], rest.slice(named[0].length, end));
          rest = rest.slice(end).trimStart();
        }
        return { parts, odd };
      }
      function wordEnd(text) {
        const end = text.search(/\s/);
        return end === -1 ? text.length : end;
      }
    })
  ),
  /***/
  29894: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Z: () => (
          /* binding */
          comparedIn
        ),
        Y: () => (
          /* binding */
          sameSubjects
        )
      });
      var build_targets = __webpack_require__(53490);
      var change_comparison = __webpack_require__(96279);
      var needed_stages = __webpack_require__(96227);
      var source = __webpack_require__(4998);
      var group_by = __webpack_require__(1740);
      var once = __webpack_require__(38526);
      var image_trust = __webpack_require__(72133);
      var likeness = __webpack_require__(70023);
      var paired_lines = __webpack_require__(51224);
      var subjects = __webpack_require__(33631);
      ;
      const alikeEnough = 0.5;
      const mostCompared = 4e4;
      function renamesAmong(before, now) {
        const became = /* @__PURE__ */ new Map();
        const taken = /* @__PURE__ */ new Set();
        const join = (old, fresh) => {
          if (became.has(old) || taken.has(fresh))
            return;
          became.set(old, fresh);
          taken.add(fresh);
        };
        const joinBy = (keyOf) => {
          const fresh = (0, group_by.$)(now, keyOf);
          for (const old of before) {
            const key = keyOf(old);
            if (key !== void 0)
              for (const each of fresh.get(key) ?? [])
                join(old, each);
          }
        };
        const joinAlike = (may) => {
          const gone = before.filter((each) => !became.has(each));
          const left = now.filter((each) => !taken.has(each));
          for (const { old, fresh } of alikeAmong(gone, left, (pair) => isOne(pair) && may(pair)))
            join(old, fresh);
        };
        const joinOnly = (keyOf) => {
          const gone = (0, group_by.$)(before, (each) => became.has(each) ? void 0 : keyOf(each));
          const left = (0, group_by.$)(now, (each) => taken.has(each) ? void 0 : keyOf(each));
          for (const [key, [old, ...others]] of gone) {
            const [fresh, ...more] = left.get(key) ?? [];
            if (key !== void 0 && fresh && others.length + more.length === 0)
              join(old, fresh);
          }
        };
        const isOne = isOneIn(before, now);
        for (const { old, fresh } of belowOtherNames(before, now))
          if (isOne({ old, fresh }))
            join(old, fresh);
        joinBy((each) => isNamed(each) ? (0, subjects.TH)(each) : void 0);
        joinAlike(({ old, fresh }) => old.path === fresh.path);
        joinOnly(({ path, image }) => image ? JSON.stringify([path, image]) : void 0);
        joinOnly(({ kind, path, madeOf }) => madeOf ? JSON.stringify([kind, path, madeOf]) : void 0);
        joinBy((each) => isNamed(each) ? void 0 : (0, subjects.TH)(each));
        joinBy(({ kind, path, last }) => last ? JSON.stringify([kind, path]) : void 0);
        joinOnly(({ name, image }) => image ? JSON.stringify([name, image]) : void 0);
        joinAlike(() => true);
        return became;
      }
      function belowOtherNames(before, now) {
        const files = (0, group_by.$)(now, ({ path }) => path);
        return [...(0, group_by.$)(before, ({ path }) => path)].flatMap(([path, olds]) => {
          const fresh = files.get(path);
          if (!fresh)
            return [];
          const [then, text] = [olds, fresh].map(([first]) => (0, source.W7)(first.at.source).text.split("\n"));
          const pairs = (0, paired_lines.h)(then, text);
          const ownerOf = new Map(fresh.flatMap((each) => linesBelow(each).map((line) => [line, each])));
          return olds.flatMap((old) => {
            const lines = linesBelow(old);
            const owners = (0, group_by.$)(lines, (line) => ownerOf.get(pairs.get(line)));
            const [most] = [...owners].filter(([owner2, { length }]) => owner2 && length >= lines.length * alikeEnough);
            const [owner] = most ?? [];
            return owner?.kind === old.kind ? [{ old, fresh: owner }] : [];
          });
        });
      }
      function linesBelow({ at }) {
        const { line } = (0, source.Xq)(at).start;
        const [, ...below] = (0, source.$6)(at).trimEnd().split("\n");
        return below.map((_, i) => line + i);
      }
      function alikeAmong(gone, left, may) {
        if (gone.length * left.length > mostCompared)
          return [];
        const words = new Map([...gone, ...left].map((each) => [each, wordsOf(each)]));
        const kept = ({ old, fresh }) => old.name === fresh.name ? 1 : 0;
        return gone.flatMap((old) => left.map((fresh) => ({ old, fresh }))).filter((pair) => pair.old.kind === pair.fresh.kind && may(pair)).map((pair) => ({ ...pair, alike: (0, likeness.$R)(words.get(pair.old), words.get(pair.fresh)) })).filter(({ alike }) => alike >= alikeEnough).sort((a, b) => b.alike - a.alike || kept(b) - kept(a));
      }
      function isOneIn(before, now) {
        const [then, there] = [before, now].map((all) => new Map(all.map((each) => [(0, subjects.TH)(each), each])));
        return ({ old, fresh }) => {
          if (old.image !== fresh.image)
            return old.reference !== void 0 && fresh.reference !== void 0 && (0, image_trust.u2)(old.reference, fresh.reference);
          const [was, is] = [then.get(old.madeOf ?? ""), there.get(fresh.madeOf ?? "")];
          return old.name === fresh.name || old.runs === fresh.runs || !was || !is || areAlike(was, is);
        };
      }
      function areAlike(old, fresh) {
        return (0, likeness.$R)(wordsOf(old), wordsOf(fresh)) >= alikeEnough;
      }
      function isNamed({ kind, name }) {
        return kind === "service" || !/^\d+$/.test(name);
      }
      function wordsOf({ kind, at, name }) {
        const words = (0, source.$6)(at).split(/[\s"'`,[\]{}\\]+/);
        const telling = kind === "service" ? words.filter((word) => !word.endsWith(":")) : words;
        return (0, likeness.CI)(telling.flatMap((word) => word.split(/[:=]/)).filter((word) => word !== name));
      }
      ;
      const comparedIn = (0, once.O)((comparison) => {
        return sameSubjects(comparison.before, comparison.after, (0, change_comparison.D)(comparison)).compared;
      });
      function sameSubjects(before, after, currentPath) {
        const [then, now] = [new subjects.OM(before, currentPath), new subjects.OM(after, same)];
        const became = renamesAmong(then.all, now.all);
        const former = new Map([...became].map(([old, fresh]) => [fresh, old]));
        const servicesOf = (0, group_by.$)(before.services, (service) => then.get(service));
        const services = after.services.flatMap((service) => {
          const own = now.get(service);
          const itself = own && former.get(own);
          const olds = (itself && servicesOf.get(itself)) ?? [];
          const files = filesOf(service, same);
          const old = olds.find((each) => filesOf(each, currentPath) === files) ?? (olds.length === 1 ? olds[0] : void 0);
          return old ? [{ now: service, old }] : [];
        });
        const builtInPlace = (0, group_by.$)([
          ...services.flatMap(({ now: { runs }, old }) => runs.kind === "built" && old.runs.kind === "built" ? [{ image: runs.image, old: old.runs.image }] : []),
          ...builtAlike(before, after, currentPath)
        ], ({ image }) => image);
        const imagesOf = (0, group_by.$)(before.images, ({ stage }) => then.get(stage));
        const isSetApart = ({ stage }, last) => {
          const heir = became.get(then.get(last.stage));
          if (!heir || heir === now.get(stage) || (0, build_targets.xg)(stage))
            return false;
          return [...(0, needed_stages.r)([stage])].every((each) => now.get(each) !== heir);
        };
        const lastOf = lastImages(before, after, currentPath);
        const images = after.images.flatMap((image) => {
          const own = now.get(image.stage);
          const olds = new Set(builtInPlace.get(image)?.map(({ old }) => then.get(old.stage)));
          const itself = own && former.get(own);
          const last = lastOf.get(image);
          if (last && (olds.size === 0 || (0, build_targets.xg)(last.stage)) && !isSetApart(image, last))
            olds.add(then.get(last.stage));
          const wasShipped = itself !== void 0 && imagesOf.get(itself)?.some(({ shipped }) => shipped);
          if (olds.size === 0 || wasShipped)
            olds.add(itself);
          const isFirstBuilt = itself !== void 0 && !olds.has(itself);
          return [...olds].flatMap((old) => own && old ? [{ image, own, old, isFirstBuilt }] : []);
        });
        const split = splitOff(before, then, { became, fresh: now.all.filter((each) => !former.has(each)) });
        const givenNow = (0, group_by.$)([...images, ...split], ({ old }) => old);
        return {
          before: then,
          after: now,
          became,
          givenNow: new Map([...givenNow].map(([old, some]) => [old, [...new Set(some.map(({ own }) => own))]])),
          splitNow: new Map([...(0, group_by.$)(split, ({ old }) => old)].map(([old, some]) => [old, some.map(({ own }) => own)])),
          compared: [
            ...images.map(({ image, old, isFirstBuilt }) => ({
              now: { image },
              before: imagesOf.get(old).map((each) => ({ image: each })),
              isFirstBuilt
            })),
            ...services.map(({ now: service, old }) => ({ now: { service }, before: [{ service: old }] }))
          ]
        };
      }
      function splitOff({ images }, subjects2, { became, fresh }) {
        const stages = fresh.filter(({ kind }) => kind === "stage");
        const parted = subjects2.all.filter((old) => old.kind === "stage" && became.has(old) && became.get(old).runs !== old.runs);
        if (stages.length * parted.length > mostParted)
          return [];
        const lower = (0, group_by.$)(parted.flatMap((old) => stages.flatMap((own) => own.runs === old.runs && old.runs !== void 0 && areAlike(old, own) ? { own, old } : [])), ({ old }) => old);
        if (lower.size === 0)
          return [];
        return images.flatMap(({ stage }) => {
          const old = subjects2.get(stage);
          return old ? stagesBelow(stage).flatMap((each) => lower.get(subjects2.get(each)) ?? []).map(({ own }) => ({ own, old })) : [];
        });
      }
      const mostParted = 1e4;
      function stagesBelow(stage) {
        return [stage, ...stage.base.kind === "stage" ? stagesBelow(stage.base.stage) : []];
      }
      function builtAlike(before, after, currentPath) {
        const old = imagesByBuild(before, currentPath);
        return [...imagesByBuild(after, same)].flatMap(([build, images]) => {
          const olds = old.get(build) ?? [];
          return images.flatMap((image) => olds.map((each) => ({ image, old: each })));
        });
      }
      function imagesByBuild({ images, bakeFiles }, pathOf) {
        const byStage = (0, group_by.$)(images, ({ stage }) => stage);
        const baked = bakeFiles.flatMap(({ targets }) => targets.flatMap(({ source: source2, name, stage }) => (byStage.get(stage) ?? []).map((image) => ({ build: ["bake", pathOf(source2.path), name], image }))));
        const pushed = images.flatMap((image) => image.pushedBy.map(({ at }) => ({ build: ["workflow", (0, source.dA)(at.source), fileOf(image, pathOf)], image })));
        const byBuild = (0, group_by.$)([...baked, ...pushed], ({ build }) => JSON.stringify(build));
        return new Map([...byBuild].flatMap(([build, some]) => {
          const stages = new Set(some.map(({ image }) => image.stage.index));
          return stages.size === 1 ? [[build, some.map(({ image }) => image)]] : [];
        }));
      }
      function lastImages(before, after, currentPath) {
        const isLast = ({ stage, shipped }) => shipped && stage.index === stage.file.stages.length - 1;
        const old = new Map(before.images.filter(isLast).map((image) => [fileOf(image, currentPath), image]));
        return new Map(after.images.filter(isLast).flatMap((image) => {
          const former = old.get(fileOf(image, same));
          return former ? [[image, former]] : [];
        }));
      }
      function fileOf({ stage }, pathOf) {
        return pathOf((0, source.dA)(stage.file.source));
      }
      const same = (path) => path;
      function filesOf({ application }, now) {
        return JSON.stringify(application.sources.map(({ path }) => now(path)));
      }
    })
  ),
  /***/
  8125: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        w: () => (
          /* binding */
          effectsOf
        ),
        x: () => (
          /* binding */
          packageCommands
        )
      });
      var records = __webpack_require__(35381);
      var command_options = __webpack_require__(29366);
      var once = __webpack_require__(38526);
      ;
      function accountChange(command, how) {
        const { operands } = (0, command_options.cz)(command);
        const last = operands.at(-1);
        const joins = (account, group) => ({
          ...{ does: "joins", account, id: void 0, locks: false },
          groups: group?.value ? [group.value] : []
        });
        if (how.pair && operands.length > 1)
          return joins(operands[0], operands[1]);
        if (how.does === "joins")
          return joins((0, command_options.TN)(command, how.member), last);
        return {
          does: how.does,
          account: last,
          id: (0, command_options.TN)(command, how.id),
          groups: (0, command_options.TN)(command, how.groups)?.value?.split(",") ?? [],
          locks: how.does === "removes" || (0, command_options.Kz)(command, how.locks)
        };
      }
      var files_run = __webpack_require__(92799);
      ;
      function capabilityChange(command) {
        const { operands } = (0, command_options.cz)(command);
        if ((0, command_options.Kz)(command, "r"))
          return { gives: [], takes: operands.map(({ value }) => value) };
        return { gives: (0, command_options.Kz)(command, "v") ? [] : given(operands, command), takes: [] };
      }
      function given(operands, command) {
        const found = [];
        for (let i = 0; i + 1 < operands.length; i += 2) {
          const { value = "", at } = operands[i];
          if (/=$/.test(value) || value && !/[=+]/.test(value))
            continue;
          const names = /^[=+]./.test(value) ? ["ALL"] : value.split(/[=+]/)[0].split(",").filter(Boolean);
          const word = operands[i + 1];
          const meant = (0, files_run.Mi)(word, command);
          const file = meant.length > 0 ? void 0 : word.value;
          const paths = file === void 0 ? meant : [file];
          found.push({ file, paths, names: names.map((each) => each.toUpperCase().replace(/^CAP_/, "")), at });
        }
        return found;
      }
      var mode_changes = __webpack_require__(85451);
      var input_programs = __webpack_require__(93020);
      var path = __webpack_require__(37976);
      var word_set = __webpack_require__(36270);
      var file_endings_data = __webpack_require__(52);
      var tag_words_data = __webpack_require__(94749);
      var setting = __webpack_require__(28423);
      ;
      function readPackage(word, by, options) {
        const text = (0, setting.ai)(word);
        const { name, range } = split(text, by);
        const from = isGroup(text, by, options) ? "group" : origin(text, by);
        const option = (0, command_options.XD)({ options }, by.versions);
        if (option) {
          const told = option.value ? (0, setting.ai)(option.value) : "";
          return { word, name, from, range: told, version: told === "" ? "given" : kindOf(told, by) };
        }
        if (range === void 0)
          return { word, name, from, range: "", version: word.value === void 0 ? void 0 : "none" };
        const version = word.value === void 0 && !/^[<>~^!]/.test(range) ? "given" : kindOf(range, by);
        return { word, name, from, range, version };
      }
      function isGroup(text, { many }, options) {
        const told = (0, command_options.XD)({ options }, many?.options?.options)?.value?.value ?? "";
        return many?.names?.test(text) === true || many?.options?.values?.test(told) === true;
      }
      function origin(text, by) {
        if (/^git(?:\+|:|@)|\.git(?:[#@]|$)|^(?:github|gitlab|bitbucket):/i.test(text))
          return "git";
        const address = /^(?:@[\w.-]{1,100}\/)?[\w.[\],-]{1,200} ?@ ?(?!npm:)(?=\S{1,20}:)/.exec(text);
        if (address && (by.slash === "path" || by.slash === "repository"))
          return origin(text.slice(address[0].length), by);
        if (/^(?:https?|ftp|file):\/\//i.test(text))
          return text.startsWith("file:") ? "local" : "url";
        if (/^(?:\.|\/|~|file:|link:|workspace:)/.test(text))
          return "local";
        if (file_endings_data.n.packages.test(text) || /^[^=<>~]*\*/.test(text))
          return "local";
        if (by.slash === "module" && !text.slice(0, Math.max(0, text.indexOf("/"))).includes("."))
          return "local";
        return text.includes("/") ? withSlashes(text, by) : "registry";
      }
      function withSlashes(text, { slash }) {
        if (slash === "repository" && !text.startsWith("@"))
          return /^[\w.-]+\/[\w.-]+(?:#|$)/.test(text) ? "git" : "local";
        return slash === "path" && !/[<>=!~]/.test(text) ? "local" : "registry";
      }
      function kindOf(range, { partial }) {
        const version = range.replace(/^(?:={1,3}|@|:)\s*/, "");
        if (tag_words_data.u.newest.test(version))
          return "moving";
        if (/[<>~^*|]|\.x\b|!=/.test(version))
          return "range";
        return partial?.test(version) ? "range" : "given";
      }
      function split(text, { separator }) {
        const match = separator.exec(text);
        if (!match)
          return { name: text, range: void 0 };
        return { name: text.slice(0, match.index), range: text.slice(match.index).trimStart() };
      }
      ;
      function packageCommand(command) {
        const called = calledAs(command);
        if (!called)
          return void 0;
        const { manager: by, program, args } = called;
        const { options, operands } = (0, command_options.Tt)(until(args, by.until), (0, records.Le)(by.name));
        const { subcommand, subcommandWord, words, isGrouped } = subcommandIn(called, options, operands);
        const asks = asksOnly(by, subcommand, options) || by.grouped && !isGrouped;
        const action = asks ? "other" : by.byOption ? actionByOption(by.byOption, options, words) : actionOf(by, subcommand);
        const kind = by.system ? "os" : "language";
        const base = { command, manager: by.name, by, program, kind, action, subcommand, subcommandWord, options };
        const many = (0, word_set.E)(operands[0]?.value ?? "?", by.many?.words);
        const packages = named(base, words).map((word) => {
          const read = readPackage(word, by, options);
          return many ? { ...read, from: "group" } : read;
        });
        if (subcommand === by.begins && words[2] && packages[0])
          packages[0] = { ...packages[0], version: "given" };
        return { ...base, packages };
      }
      function subcommandIn({ manager, runs }, options, operands) {
        const none = { subcommandWord: void 0, words: operands, isGrouped: false };
        if (runs !== void 0)
          return { ...none, subcommand: runs };
        if (manager.byOption)
          return { ...none, subcommand: options[0]?.name ?? "", subcommandWord: options[0]?.word };
        const isGrouped = (0, word_set.E)(operands[0]?.value ?? "?", `global ${manager.groups ?? ""}`);
        const [subcommandWord, ...words] = isGrouped ? operands.slice(1) : operands;
        return { subcommand: subcommandWord ? subcommandWord.value ?? "?" : "", subcommandWord, words, isGrouped };
      }
      function asksOnly({ versions, tries }, subcommand, options) {
        if ((0, command_options.Kz)({ options }, "help", tries))
          return true;
        if (!versions && (0, command_options.Kz)({ options }, "version"))
          return true;
        return subcommand === "" && (0, command_options.Kz)({ options }, "version", "v", "V", "h");
      }
      function named({ action, subcommand, options, by }, words) {
        if (action === "other" || action === "refresh")
          return [];
        if (action === "run")
          return (0, command_options.Kz)({ options }, by.apart) ? [] : words.slice(0, 1);
        if ((0, word_set.E)(subcommand, by.whole))
          return [];
        return subcommand === by.begins ? words.slice(0, 1) : words;
      }
      function until(words, end) {
        const at = end === void 0 ? -1 : words.findIndex(({ value }) => value === end);
        return at === -1 ? words : words.slice(0, at);
      }
      function calledAs(command) {
        const { name, args } = command;
        const { interprets, manager } = (0, records.zv)(name);
        if (name === void 0 || !interprets || manager)
          return managerOf(name, args);
        const module = (0, command_options.TN)(command, interprets.module)?.value;
        if (module !== void 0)
          return managerOf(module, (0, command_options.cz)(command).operands);
        const program = (0, input_programs.oQ)(command);
        if (program?.from !== "file")
          return void 0;
        return managerOf((0, path.Vb)(program.word.value ?? ""), args.slice(args.indexOf(program.word) + 1));
      }
      function managerOf(program, args) {
        const { managers = {}, ...own } = (0, records.zv)(program);
        const inner = Object.entries(managers).find(([words2]) => words2.split(" ").every((each, i) => args[i]?.value === each));
        const { manager, as: runs } = inner?.[1] ?? own;
        if (program === void 0 || !manager)
          return void 0;
        const words = inner ? args.slice(inner[0].split(" ").length) : args;
        return { manager, program, args: words, ...runs !== void 0 && { runs } };
      }
      const actions = ["install", "run", "upgrade", "remove", "refresh"];
      function actionOf(manager, subcommand) {
        const does = subcommand || manager.alone || "";
        return actions.find((action) => (0, word_set.E)(does, manager[action])) ?? "other";
      }
      function actionByOption({ install, upgrade, asks }, options, words) {
        if (!(0, command_options.Kz)({ options }, install) || (0, command_options.Kz)({ options }, asks))
          return "other";
        return words.length > 0 ? "install" : (0, command_options.Kz)({ options }, upgrade) ? "upgrade" : "refresh";
      }
      ;
      const effectsOf = (0, once.O)((command) => {
        const { modes, owners, setsCapabilities, makesFolders, accounts } = (0, records.zv)(command.name);
        const isFolder = makesFolders !== void 0 && (makesFolders === "" || (0, command_options.Kz)(command, makesFolders));
        const folders = isFolder ? (0, command_options.cz)(command).operands : [];
        return {
          packages: packageCommand(command),
          mode: modes && (0, mode_changes.IG)(command, modes, folders),
          modesOf: modes ? (0, mode_changes.ND)(command, modes) : [],
          owner: owners && (0, mode_changes.Yp)(command, owners),
          capabilities: setsCapabilities && capabilityChange(command),
          folders,
          account: accounts && accountChange(command, accounts)
        };
      });
      const packageCommands = (0, once.O)((commands) => commands.flatMap((command) => effectsOf(command).packages ?? []));
    })
  ),
  /***/
  51016: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          madeByChance
        )
        /* harmony export */
      });
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29366);
      var _text_word_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36270);
      function madeByChance(command) {
        const { name, args, redirects } = command;
        const { makesSecret, makesChance } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(name);
        if (makesSecret !== void 0)
          return makesSecret !== "" && !(0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_2__.E)(args[0]?.value ?? "", makesSecret) || (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, "out") ? void 0 : "secret";
        const words = [...args, ...redirects.map(({ target }) => target)];
        return makesChance || words.some(({ value }) => ofChance.test(value ?? "")) ? "chance" : void 0;
      }
      const ofChance = /^(?:if=)?\/(?:dev\/u?random|proc\/sys\/kernel\/random\/uuid)$/;
    })
  ),
  /***/
  85451: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Em: () => (
          /* binding */
          readMode
        ),
        /* harmony export */
        IG: () => (
          /* binding */
          modeChange
        ),
        /* harmony export */
        ND: () => (
          /* binding */
          modeCopies
        ),
        /* harmony export */
        Yp: () => (
          /* binding */
          ownerChange
        )
        /* harmony export */
      });
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29366);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83332);
      var _model_shell_files_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92799);
      var _text_word_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36270);
      function readMode(text) {
        if (text === void 0)
          return void 0;
        const octal = /^[=+]?(?:0o)?([0-7]{1,6})$/.exec(text);
        if (octal) {
          const bits = Number.parseInt(octal[1], 8);
          return {
            setuid: (bits & 2048) !== 0,
            setgid: (bits & 1024) !== 0,
            sticky: (bits & 512) !== 0,
            othersWrite: (bits & 2) !== 0,
            executable: (bits & 73) !== 0
          };
        }
        if (!/^[ugoa]*[-+=][-+=rwxXstugo]*(?:,[ugoa]*[-+=][-+=rwxXstugo]*)*$/.test(text) || text.length > 200)
          return void 0;
        const mode = {};
        for (const [who, operator, bits] of text.split(",").flatMap(clausesOf)) {
          const set = (bit, letter) => {
            if (operator === "=")
              mode[bit] = bits.includes(letter);
            else if (bits.includes(letter))
              mode[bit] = operator === "+";
          };
          const all = who === "" || who.includes("a");
          if (all || who.includes("u"))
            set("setuid", "s");
          if (all || who.includes("g"))
            set("setgid", "s");
          if (bits.includes("t"))
            mode.sticky = operator !== "-";
          set("executable", "x");
          if (/[oa]/.test(who))
            set("othersWrite", "w");
        }
        return mode;
      }
      function readEntries(text) {
        const others = /(?:^|,)o(?:ther)?::?([rwxX-]*)/.exec(text ?? "")?.[1];
        return others === void 0 ? void 0 : { othersWrite: others.includes("w") };
      }
      function clausesOf(part) {
        const who = /^[ugoa]*/.exec(part)[0];
        return [...part.matchAll(/([-+=])([rwxXstugo]*)/g)].map(([, operator = "", bits = ""]) => [who, operator, bits]);
      }
      function modeChange(command, how, made) {
        if (how.mask)
          return masked(command);
        const change = given(command, how);
        const mode = (how.entries ? readEntries : readMode)(change?.setting.value);
        if (!change || !mode)
          return void 0;
        const found = command.via && (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.via.name).searches ? command.via : void 0;
        if (!found)
          return { ...change, mode, folders: made.length > 0, ...made.length > 0 && { paths: made } };
        const folders = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(found, "type")?.value === "d";
        return { ...change, mode, paths: searched(found), recursive: true, folders };
      }
      function modeCopies(command, { like, kept }) {
        const model = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.XD)(command, like);
        if (model?.value) {
          const { operands: to2 } = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command);
          return [{ from: model.value, to: to2, meant: meantBy(to2, command), moves: false, setting: model.word }];
        }
        if (kept === void 0)
          return [];
        const keeping = kept === "" ? void 0 : (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.XD)(command, kept);
        const copy = kept === "" || keeping ? (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.w$)(command) : void 0;
        const to = copy ? [copy.target] : [];
        return (copy?.sources ?? []).map((from) => ({ from, to, meant: [], moves: true, setting: keeping?.word ?? from }));
      }
      function ownerChange(command, how) {
        return given(command, how);
      }
      function given(command, how) {
        const { operand, option, by, recursive, like } = how;
        const { options, operands } = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command);
        if ((0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, like))
          return void 0;
        const setting = operand === void 0 ? options.findLast(({ key }) => (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_4__.E)(key, option))?.value : operands[operand];
        const paths = operand === void 0 ? operands.slice(-1) : operands.slice(operand + 1);
        if (!setting || paths.length === 0 || by && !(0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, by))
          return void 0;
        return { setting, paths, recursive: (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, recursive), meant: meantBy(paths, command) };
      }
      function meantBy(words, command) {
        return words.flatMap((word) => (0, _model_shell_files_run_js__WEBPACK_IMPORTED_MODULE_3__.Mi)(word, command));
      }
      function masked({ args }) {
        const whole = { paths: [], recursive: false, folders: false, meant: [] };
        const mask = args.find(({ value }) => /^[0-7]{1,4}$/.test(value ?? ""));
        const setting = mask ?? args.at(-1);
        const mode = mask ? { othersWrite: (Number.parseInt(mask.value, 8) & 2) === 0 } : readMode(setting?.value);
        return setting && mode && { ...whole, setting, mode };
      }
      function searched(find) {
        const { options, operands } = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(find);
        const first = options.find(({ key }) => !/^[HLP]$/.test(key));
        const end = first ? find.args.indexOf(first.word) : 0;
        return operands.filter((word) => find.args.indexOf(word) < end);
      }
    })
  ),
  /***/
  68335: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Wp: () => (
          /* binding */
          isClonedAtCommit
        ),
        /* harmony export */
        X4: () => (
          /* binding */
          clonedBy
        ),
        /* harmony export */
        kl: () => (
          /* binding */
          unpinnedGitPackage
        ),
        /* harmony export */
        nT: () => (
          /* binding */
          gitFetches
        ),
        /* harmony export */
        xo: () => (
          /* binding */
          unpinnedClone
        )
        /* harmony export */
      });
      var _known_git_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58649);
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _model_dockerfile_copy_origins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79425);
      var _model_dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4249);
      var _model_dockerfile_layer_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99597);
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29366);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38526);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28423);
      var _commands_effects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8125);
      const checkouts = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_3__.O)(({ layers }) => layers.filter((layer) => (0, _model_dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_5__.DL)(layer).some(checksOut)));
      function unpinnedClone(commands, index, layer) {
        const command = commands[index];
        const [verb, ...operands] = gitWords(command);
        if (verb?.value === "fetch" || verb?.value === "pull")
          return unpinnedFetch(commands, index, operands);
        if (verb?.value !== "clone")
          return void 0;
        const [repository] = operands;
        const url = repository && (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.ai)(repository);
        if (!repository || !url || !/^(?:https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:/i.test(url))
          return void 0;
        const branch = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_2__.XD)(command, "b", "branch", "revision");
        const ref = branch?.value?.value;
        if (branch && (!ref || (0, _known_git_source_js__WEBPACK_IMPORTED_MODULE_7__.K)(ref) !== "moving"))
          return void 0;
        const folder = cloneFolder(operands);
        const checkedOut = checksOutIn(folder, commands, { from: index + 1 }) || checkouts(layer.stage).some((each) => isBehind(each, layer) && checksOutIn(folder, (0, _model_dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_5__.DL)(each), {})) || layer.stage.file.stages.some((stage) => checkouts(stage).length > 0 && takesFrom(stage, layer.stage));
        return checkedOut ? void 0 : { at: repository.at, ref };
      }
      function unpinnedFetch(commands, index, [remote, ref]) {
        const begins = commands.slice(0, index).some((command) => gitWords(command)[0]?.value === "init");
        const known = remote?.value !== void 0 && (!ref || ref.value !== void 0);
        if (!begins || !known || commands.slice(index).some(checksOut))
          return void 0;
        return { at: (ref ?? remote).at, ref: ref?.value };
      }
      function isBehind(layer, other) {
        return (0, _model_dockerfile_layer_position_js__WEBPACK_IMPORTED_MODULE_1__.d)(layer) > (0, _model_dockerfile_layer_position_js__WEBPACK_IMPORTED_MODULE_1__.d)(other);
      }
      function takesFrom(stage, other) {
        return [stage.base, ...stage.layers.flatMap(_model_dockerfile_copy_origins_js__WEBPACK_IMPORTED_MODULE_8__.T).map(({ origin }) => origin)].some((origin) => origin.kind === "stage" && origin.stage === other);
      }
      function clonedBy(command) {
        const [verb, address, folder] = gitWords(command);
        if (verb?.value !== "clone" || !address)
          return void 0;
        const last = lastName((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.bG)(address)).replace(/\.git$/, "");
        return { address, folder: folder ? folder.value : last.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_6__.g1) ? void 0 : last };
      }
      function cloneFolder([repository, folder]) {
        const path = folder ? folder.value : repository?.value?.replace(/\.git\/?$/, "").replace(/:/g, "/");
        return path === void 0 ? void 0 : lastName(path);
      }
      const stepOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_3__.O)((command) => {
        const [verb, ...operands] = gitWords(command);
        if (verb?.value === "clone")
          return { does: "clone", folder: cloneFolder(operands), here: false };
        if (command.name === "cd" || command.name === "pushd")
          return { does: "go", folder: nameOf(command.args[0]), here: false };
        if (!checksOut(command))
          return void 0;
        const elsewhere = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_2__.XD)(command, "C");
        const exact = gitWords(command).some(({ value }) => (0, _known_git_source_js__WEBPACK_IMPORTED_MODULE_7__.K)(value) === "commit");
        return { does: "check out", folder: nameOf(elsewhere?.value), here: !elsewhere, exact };
      });
      const lastCheckout = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_3__.O)((commands) => commands.findLastIndex(checksOut));
      function isClonedAtCommit(command, commands) {
        const [verb, ...operands] = gitWords(command);
        if (verb?.value !== "clone")
          return false;
        return checksOutIn(cloneFolder(operands), commands, { from: commands.indexOf(command) + 1, exact: true });
      }
      function checksOutIn(folder, commands, { from = 0, exact = false }) {
        const others = /* @__PURE__ */ new Set();
        let here = true;
        const last = lastCheckout(commands);
        for (let i = from; i <= last; i++) {
          const step = stepOf(commands[i]);
          if (step?.does === "clone") {
            others.add(step.folder);
            here = false;
          } else if (step?.does === "go")
            here = step.folder === folder || here && !others.has(step.folder);
          else if (step && (!exact || step.exact) && (step.here ? here : [folder, void 0].includes(step.folder) || folder === void 0))
            return true;
        }
        return false;
      }
      function nameOf(word) {
        return word?.value === void 0 ? void 0 : lastName(word.value);
      }
      function lastName(path) {
        const end = path.endsWith("/") ? path.length - 1 : path.length;
        return path.slice(path.lastIndexOf("/", end - 1) + 1, end);
      }
      function checksOut(command) {
        const [verb, ...operands] = gitWords(command);
        if (!/^(?:checkout|reset|fetch|switch|verify-tag|verify-commit)$/.test(verb?.value ?? ""))
          return false;
        return operands.some((word) => word.value === void 0 || isPinned(word.value));
      }
      function isPinned(ref) {
        return (0, _known_git_source_js__WEBPACK_IMPORTED_MODULE_7__.K)(ref) !== "moving" || /^[0-9a-f]{7,}$/.test(ref);
      }
      function gitWords(command) {
        return (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name).git ? (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_2__.cz)(command).operands : [];
      }
      function gitFetches(layer) {
        const own = (0, _model_dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_5__.DL)(layer);
        return own.flatMap((command, i) => {
          const clone = clonedBy(command)?.address;
          if (!clone)
            return gitPackages(command);
          return { address: (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.bG)(clone), at: clone.at, pinned: unpinnedClone(own, i, layer) === void 0 };
        });
      }
      function unpinnedGitPackage(command) {
        return gitPackages(command).find(({ pinned }) => !pinned)?.at;
      }
      function gitPackages(command) {
        const call = (0, _commands_effects_js__WEBPACK_IMPORTED_MODULE_4__.w)(command).packages;
        if (call?.action !== "install" && call?.action !== "run")
          return [];
        const { git } = call.by;
        const option = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_2__.XD)(call, git?.option);
        if (option) {
          const address = option.value ? (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.bG)(option.value) : "";
          return [{ address, at: option.at, pinned: (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_2__.Kz)(call, git?.pins) }];
        }
        const editable = call.options.flatMap(({ key, value }) => (key === "e" || key === "editable") && value && (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.ai)(value).startsWith("git+") ? value : []);
        const packages = call.packages.flatMap(({ from, word }) => from === "git" && word.value !== void 0 ? word : []);
        return [...packages, ...editable].map((word) => {
          const text = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.ai)(word);
          const [address = ""] = text.split("#");
          return { address: address.replace(/@[^@/]*$/, ""), at: word.at, pinned: named(text) };
        });
      }
      function named(url) {
        const [address = "", fragment] = url.split("#", 2);
        const path = address.slice(address.indexOf("://") + 3).split("/").slice(1).join("/");
        const ref = /@([^@]+)$/.exec(path)?.[1] ?? (fragment && !/^(?:egg|subdirectory)=/.test(fragment) ? fragment : void 0);
        return ref !== void 0 && isPinned(ref);
      }
    })
  ),
  /***/
  48135: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CW: () => (
          /* binding */
          Answers
        ),
        /* harmony export */
        H$: () => (
          /* binding */
          few
        ),
        /* harmony export */
        PT: () => (
          /* binding */
          seenInWord
        ),
        /* harmony export */
        Rh: () => (
          /* binding */
          isIndirect
        ),
        /* harmony export */
        WQ: () => (
          /* binding */
          whole
        ),
        /* harmony export */
        i1: () => (
          /* binding */
          carriedIn
        ),
        /* harmony export */
        pN: () => (
          /* binding */
          beforeDirective
        ),
        /* harmony export */
        u_: () => (
          /* binding */
          withoutName
        ),
        /* harmony export */
        zZ: () => (
          /* binding */
          apart
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4998);
      const carriers = ["pipe", "variable", "file", "archive"];
      const longestAround = 300;
      const most = 20;
      function whole(origin) {
        return { origin, front: "", behind: "", isPart: false, isUnread: false, carrier: "pipe" };
      }
      function carriedIn(carrier, carried) {
        return carried.map((each) => carriers.indexOf(each.carrier) < carriers.indexOf(carrier) ? { ...each, carrier } : each);
      }
      function few(carried) {
        if (carried.length <= most)
          return carried;
        const isFirst = (each, i) => carried.findIndex((other) => isSame(each, other)) === i;
        return carried.slice(0, most * most).filter(isFirst).slice(0, most);
      }
      function isSame(one, other) {
        return one.origin === other.origin && one.carrier === other.carrier && one.front === other.front && one.behind === other.behind && one.isPart === other.isPart && one.isUnread === other.isUnread;
      }
      function seenInWord(carried, at, word, from = word) {
        if (carried.length === 0 || isAboutVariable.test((0, _source_js__WEBPACK_IMPORTED_MODULE_0__.$6)(at)))
          return [];
        if (!(0, _source_js__WEBPACK_IMPORTED_MODULE_0__.mD)(at, word))
          return carried;
        const { source, span } = at;
        const start = Math.max(from.source === source ? from.span.start : word.span.start, span.start - longestAround);
        const [front, behind] = aroundSubstitution(source.text.slice(start, span.start), source.text.slice(span.end, Math.min(word.span.end, span.end + longestAround)));
        const isPart = chosenPart.test((0, _source_js__WEBPACK_IMPORTED_MODULE_0__.$6)(at));
        return carried.map((each) => ({
          ...each,
          isPart: isPart || each.isPart,
          front: (front + each.front).slice(-longestAround),
          behind: (each.behind + behind).slice(0, longestAround)
        }));
      }
      const isAboutVariable = /^\$\{(?:#\w|\w+:?\+[^$`]*$)/;
      const chosenPart = /^\$\{\w+:\s?\d/;
      function aroundSubstitution(before, after) {
        const quoted = before.split("`");
        if (quoted.length % 2 === 0)
          return [quoted.slice(0, -1).join("`"), after.slice(after.indexOf("`") + 1)];
        return [beforeParenthesis(before), behindParenthesis(after)];
      }
      function beforeParenthesis(text) {
        let open = 0;
        for (let i = text.length - 1; i >= 0; i--) {
          if (text[i] === ")")
            open++;
          else if (text[i] === "(" && open-- === 0)
            return text.slice(0, text[i - 1] === "$" ? i - 1 : i);
        }
        return text;
      }
      function behindParenthesis(text) {
        let open = 0;
        for (let i = 0; i < text.length; i++) {
          if (text[i] === "(")
            open++;
          else if (text[i] === ")" && open-- === 0)
            return text.slice(i + 1);
        }
        return text;
      }
      function apart(carried) {
        return { ...carried, front: "", behind: "" };
      }
      function withoutName(carried) {
        return { ...carried, front: carried.front.replace(/^["']?\w+=/, "") };
      }
      function beforeDirective(format, word) {
        return format.split(/%[-+ #0-9.]{0,20}[a-zA-Z]/).slice(0, word).join("");
      }
      function isIndirect(at) {
        return (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.$6)(at).startsWith("${!");
      }
      const deepest = 100;
      class Answers {
        #depth = 0;
        /** What is known of a key, or worked out; nothing while that is being done. */
        of(known, key, work) {
          const before = known.get(key);
          if (before || this.#depth === deepest)
            return before ?? [];
          known.set(key, []);
          this.#depth++;
          const found = few(work());
          this.#depth--;
          known.set(key, found);
          return found;
        }
      }
    })
  ),
  /***/
  39650: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p: () => (
          /* binding */
          DataFlow
        )
      });
      var records = __webpack_require__(35381);
      var source = __webpack_require__(4998);
      var group_by = __webpack_require__(1740);
      var command_options = __webpack_require__(29366);
      ;
      class BoundWords {
        #calls;
        #bodies = /* @__PURE__ */ new Map();
        constructor(commands) {
          this.#calls = (0, group_by.$)(commands, ({ name }) => name);
          for (const command of commands) {
            const called = calledIn(command);
            if (called !== void 0)
              (0, group_by.D)(this.#bodies, called, command);
          }
        }
        /** What a variable stands for where a command reads it; undefined where it is none of them. */
        of(name, command) {
          if (isArgument(name))
            return this.#arguments(name, command);
          for (let frame = command.frame; frame; frame = frame.outer) {
            if (frame.loop?.variable !== name)
              continue;
            const { words } = frame.loop;
            return words.length > 0 ? words.map((word) => ({ word, by: command })) : this.#arguments("@", command);
          }
          const argument = this.#argumentCalled(name, command);
          return argument === void 0 ? void 0 : this.#arguments(argument, command);
        }
        /** The argument that a function calls by a name: `local url=$1`, where nothing else in it gives the name a value. */
        #argumentCalled(name, command) {
          const given = (this.bodyOf(calledIn(command)) ?? []).flatMap((each) => valuesGiven(each, name));
          return given.length === 1 ? /^"?\$\{?(\d)\}?"?$/.exec(given[0])?.[1] : void 0;
        }
        /** The commands of a function. */
        bodyOf(name) {
          return name === void 0 ? void 0 : this.#bodies.get(name);
        }
        /** The commands that call the function that a command stands in. */
        callsAround(command) {
          const called = calledIn(command);
          return called === void 0 ? void 0 : this.#calls.get(called) ?? [];
        }
        #arguments(name, command) {
          const calls = this.callsAround(command)?.map((by) => ({ words: by.args, by }));
          const isOne = /\d/.test(name) && !this.#calls.has("shift");
          const first = Math.max(0, Number(/\d/.exec(name)?.[0] ?? 1) - 1);
          return [...calls ?? [], ...ofText(command), ...this.#set()].flatMap(({ words, by }) => words.slice(first, isOne ? first + 1 : void 0).map((word) => ({ word, by })));
        }
        /** `set -- a b` */
        #set() {
          return (this.#calls.get("set") ?? []).flatMap((by) => {
            const dashes = by.args.findIndex(({ value }) => value === "--");
            return dashes === -1 ? [] : [{ words: by.args.slice(dashes + 1), by }];
          });
        }
      }
      function valuesGiven({ name: program, assignments, args }, name) {
        const declared = (0, records.zv)(program).declares ? args.map(({ at }) => (0, source.$6)(at)) : [];
        return [
          ...assignments.flatMap((each) => each.name === name ? (0, source.$6)(each.value.at) : []),
          ...declared.flatMap((text) => text.startsWith(`${name}=`) ? text.slice(name.length + 1) : [])
        ];
      }
      function isArgument(name) {
        return /^(?:\d|[@*])$/.test(name);
      }
      function ofText(command) {
        for (let by = command.via; by; by = by.via)
          if ((0, records.zv)(by.name).shell && (0, command_options.Kz)(by, "c"))
            return [{ words: (0, command_options.cz)(by).operands.slice(2), by }];
        return [];
      }
      function calledIn({ branch }) {
        for (let each = branch; each; each = each.outer)
          if (typeof each.fork.by === "object")
            return each.fork.by.called;
        return void 0;
      }
      var descriptors = __webpack_require__(9878);
      var file_changes = __webpack_require__(83332);
      var script_paths = __webpack_require__(62768);
      var simple_command = __webpack_require__(84352);
      var setting = __webpack_require__(28423);
      var carried_data = __webpack_require__(48135);
      var branches = __webpack_require__(25878);
      var path_pattern = __webpack_require__(82815);
      ;
      const mostFiles = 200;
      class FileContents {
        #sources;
        /** What it wrote, with what wrote that first. */
        #written = /* @__PURE__ */ new Map();
        constructor(sources) {
          this.#sources = sources;
        }
        /** How many it wrote. */
        get size() {
          return this.#written.size;
        }
        write(path, command, carried) {
          const before = this.#written.get(path);
          if (before || this.#written.size < mostFiles)
            this.#written.set(path, { carried: (0, carried_data.H$)([...carried, ...before?.carried ?? []]), by: before?.by ?? command });
        }
        /** The paths of those that hold what comes from something. */
        with(origin) {
          return [...this.#written].flatMap(([path, { carried }]) => carried.some((each) => each.origin === origin) ? [path] : []);
        }
        /** What lies at a path, which may be a pattern or a folder, when a command asks for it. */
        at(path, command) {
          const { file, paths = [] } = this.#sources;
          if (path === "/")
            return [];
          const own = file?.(path);
          if (own !== void 0)
            return [(0, carried_data.WQ)(own)];
          const isMeant = (each) => (0, path_pattern.pY)(path, each).length + (0, path_pattern.pY)(each, path).length > 0;
          const given = paths.filter(isMeant).flatMap((each) => file?.(each) ?? []);
          const written = [...this.#written].flatMap(([each, { carried, by }]) => isMeant(each) && !(0, branches.WY)(command, by) ? carried : []);
          return (0, carried_data.i1)("file", [...given.map(carried_data.WQ), ...written]);
        }
      }
      ;
      function fromFront(commands, known) {
        const front = new Set(commands.filter((each) => !known.has(each)));
        for (const each of front)
          for (const before of each.input)
            if (!known.has(before))
              front.add(before);
        return [...front].toReversed();
      }
      function pipedInto(command) {
        const opened = new Set(command.redirects.flatMap(({ target }) => target.commands));
        return command.input.filter((each) => each !== command && !opened.has(each));
      }
      var word_set = __webpack_require__(36270);
      ;
      function filesNamed(command, by) {
        const { options, operands } = (0, command_options.cz)(command);
        const named = options.flatMap(({ key, value }) => value && (0, word_set.E)(key, String(by)) ? value : []);
        const { writes, selects } = (0, records.zv)(command.name);
        if (writes)
          return named;
        const isSought = typeof selects === "string" && !options.some(({ key }) => (0, word_set.E)(key, selects));
        return [...operands.slice(isSought ? 1 : 0), ...named];
      }
      var written_places = __webpack_require__(35504);
      ;
      const mostRounds = 30;
      class DataFlow {
        #commands;
        #sources;
        #bound;
        #paths;
        #variables = /* @__PURE__ */ new Map();
        /** The variables that the script gives something else. */
        #assigned = /* @__PURE__ */ new Set();
        #files;
        /** Commands whose output goes somewhere else than to that of the script. */
        #consumed;
        #openers;
        /** The commands that each runs. */
        #ran;
        #answers = new carried_data.CW();
        /** What is asked again and again, or of itself. */
        #outputs = /* @__PURE__ */ new Map();
        #reads = /* @__PURE__ */ new Map();
        #words = /* @__PURE__ */ new Map();
        constructor(commands, sources, where) {
          this.#commands = commands;
          this.#sources = sources;
          this.#files = new FileContents(sources);
          this.#bound = new BoundWords(commands);
          this.#paths = new script_paths.E(commands, this.#bound, where);
          this.#consumed = new Set(commands.flatMap(({ input }) => input));
          this.#openers = commands.filter(simple_command.UI);
          this.#ran = (0, group_by.$)(commands, ({ via }) => via);
          for (let round = 0; round < mostRounds && this.#round(); round++)
            for (const known of [this.#outputs, this.#reads, this.#words])
              known.clear();
        }
        /** What a word holds: `$(cat /run/secrets/x)`, `$TOKEN`. @param from where the text begins that it is a part of */
        inWord(word, command, from) {
          const { variables = [], commands, held } = word;
          const replaced = this.#replaced(word, command);
          if (variables.length + commands.length + held.length === 0)
            return replaced;
          const found = [
            ...variables.flatMap(({ name, at }) => (0, carried_data.PT)(this.#behindName(name, at, command), at, word.at, from)),
            ...commands.flatMap((each) => (0, carried_data.PT)(this.output(each), each.at, word.at, from))
          ];
          const added = variables.length + commands.length === 0 ? held.flatMap((each) => this.output(each)) : [];
          return (0, carried_data.H$)([...found, ...added, ...replaced]);
        }
        /** The words that a word of a command stands for. */
        meantBy(word, command) {
          return this.#paths.meantBy(word, command);
        }
        /** What lies at the path that a word is. */
        at(word, command) {
          return (0, carried_data.H$)(this.#paths.of(word, command).flatMap((path) => this.#files.at(path, command)));
        }
        /** The files that hold what comes from something, by their paths. */
        filesWith(origin) {
          return this.#files.with(origin);
        }
        /** What a file holds that a word names, or is: `<(\u2026)`. */
        inFile(word, command) {
          const { operator, target } = (0, descriptors.MU)((0, descriptors.Dl)(word, true), command) ?? { target: word };
          if (operator?.startsWith("<<"))
            return this.inWord(target, command);
          return [...this.at(target, command), ...target.commands.flatMap((each) => this.output(each))];
        }
        /** What a command reads from its standard input. */
        readBy(command) {
          return this.#answers.of(this.#reads, command, () => this.#readBy(command));
        }
        /** What a command writes to its standard output. */
        output(command) {
          return this.#answers.of(this.#outputs, command, () => this.#outputOf(command));
        }
        /** What a command of the script itself prints for whoever watches it run. */
        printedBy(command) {
          const isInner = command.within || command.via || this.#bound.callsAround(command);
          return isInner || !this.#prints(command) ? [] : this.output(command);
        }
        /** What a command puts into files. */
        *writtenBy(command) {
          for (const { path: path2, texts, how } of (0, file_changes.dh)(command)) {
            const isEdited = how === "edited";
            yield { path: path2, carried: isEdited ? texts.flatMap((text) => this.inWord(text, command)) : this.output(command) };
          }
          const copy = (0, file_changes.w$)(command);
          if (copy)
            yield { path: copy.target, carried: copy.sources.flatMap((word) => this.at(word, command)) };
          for (const path2 of (0, written_places.J2)(command))
            yield { path: path2, carried: this.output(command) };
          const { putsInto } = (0, records.zv)(command.name);
          const folder = (0, written_places.QR)(command);
          if (folder)
            yield { path: folder, carried: (0, carried_data.i1)("archive", this.takenIn(command, putsInto)) };
          if (putsInto === void 0)
            return;
          const path = typeof putsInto === "number" ? (0, command_options.cz)(command).operands.at(putsInto) : (0, command_options.TN)(command, putsInto);
          if (path)
            yield { path, carried: this.output(command) };
        }
        #readBy(command) {
          return this.#fedBy(command.redirects, command) ?? this.#inherited(command);
        }
        /** What standard input is before the command's own redirections, which are made when its words are expanded. */
        #inherited(command) {
          const input = pipedInto(command);
          for (const each of fromFront(input, this.#outputs))
            this.output(each);
          if (input.length > 0)
            return input.flatMap((each) => this.output(each));
          for (let frame = command.frame; frame; frame = frame.outer) {
            const fed = this.#fedBy(frame.redirects, command);
            if (fed)
              return fed;
          }
          if (command.within)
            return this.#inherited(command.within.command);
          const calls = this.#bound.callsAround(command);
          if (calls)
            return calls.flatMap((call) => this.readBy(call));
          return this.#openers.flatMap((each) => this.#fedBy(each.redirects, each) ?? []);
        }
        /** What standard input is, where redirections say so. */
        #fedBy(redirects, command) {
          const last = redirects.findLast(({ operator, descriptor }) => operator.startsWith("<") && (descriptor ?? 0) === 0);
          if (!last)
            return void 0;
          if (last.operator !== "<&")
            return this.#from(last, command);
          const opened = this.#openers.flatMap((each) => each.redirects);
          return opened.flatMap((each) => String(each.descriptor) === last.target.value ? this.#from(each, command) : []);
        }
        #from({ operator, target }, command) {
          return operator.startsWith("<<") ? this.inWord(target, command) : this.inFile(target, command);
        }
        #outputOf(command) {
          const { name } = command;
          const body = this.#bound.bodyOf(name)?.filter((each) => !each.within && this.#prints(each));
          if (body)
            return body.flatMap((each) => this.output(each));
          const made = this.#sources.output(command);
          if (made !== void 0)
            return [(0, carried_data.WQ)(made)];
          if (name === void 0)
            return this.#fedBy(command.redirects, command) ?? [];
          const record = (0, records.zv)(name);
          if ((0, command_options.Kz)(command, record.quiet))
            return [];
          if (record.passes || record.carries)
            return this.#passedBy(command, record);
          if (record.printsVariables?.named)
            return (0, command_options.cz)(command).operands.flatMap((word) => this.#inVariable((0, setting.bG)(word), command));
          const ran = this.#ran.get(command);
          if (ran)
            return ran.flatMap((each) => this.#prints(each, ran) ? this.output(each) : []);
          return (0, records.t8)(name) || record.interprets || record.unpacks ? this.readBy(command).map((each) => ({ ...each, isUnread: true })) : [];
        }
        /** Whether a command writes to the standard output of what it stands in, and not to a word of others beside it: `$(\u2026)`. */
        #prints(command, others = []) {
          if (command.within && others.includes(command.within.command))
            return false;
          if (others.length > 0 && command.via && (0, simple_command.cq)(command.via, command))
            return true;
          return !this.#consumed.has(command) && !(0, simple_command.qv)(command.redirects);
        }
        #passedBy(command, { takesIn, hands, selects, words }) {
          const taken = words === "data" && !selects ? [] : this.takenIn(command, takesIn);
          const plain = hands ? taken : taken.map(carried_data.zZ);
          return (0, carried_data.H$)([...this.#saidBy(command), ...selects ? plain.map((each) => ({ ...each, isPart: true })) : plain]);
        }
        /** What a program reads: its input, and the files that its operands and some options name; those of `tr` are characters. What only prints (`echo`) reads nothing. */
        takenIn(command, by) {
          if ((0, records.zv)(command.name).translates)
            return this.readBy(command);
          return [...this.readBy(command), ...filesNamed(command, by).flatMap((word) => this.inFile(word, command))];
        }
        /** What a program prints of its own words. */
        #saidBy(command) {
          const { words, formats } = (0, records.zv)(command.name);
          const [{ args }, [first]] = [command, command.args];
          if (!words || !first)
            return [];
          return args.flatMap((word, i) => this.inWord(word, command, first.at).map((each) => {
            if (formats && i > 0)
              return { ...each, front: (0, carried_data.pN)((0, setting.bG)(first), i), behind: "" };
            return words === "script" ? { ...each, front: (0, source.$6)((0, source.Ds)(first.at, args.at(-1).at)), behind: "" } : each;
          }));
        }
        /** One round over all commands; whether anything holds something that did not before. */
        #round() {
          const before = this.#variables.size + this.#files.size;
          for (const command of this.#commands) {
            this.#follow(command);
            for (const { path, carried } of this.writtenBy(command))
              this.#write(path, command, carried);
            const link = (0, file_changes.Oy)(command);
            if (link)
              this.#write(link.link, command, this.at(link.file, command));
          }
          return this.#variables.size + this.#files.size > before;
        }
        /** The variables that a command puts something into. */
        #follow(command) {
          for (const { name, value } of command.assignments) {
            const carried = this.inWord(value, command);
            this.#assign(name, (0, source.$6)(value.at).startsWith("(") ? carried.map(carried_data.zZ) : carried);
          }
          const { declares, fills } = (0, records.zv)(command.name);
          for (const word of declares ? command.args : []) {
            const variable = /^(\w+)=/.exec((0, setting.bG)(word))?.[1];
            if (variable)
              this.#assign(variable, this.inWord(word, command).map(carried_data.u_));
          }
          if (fills)
            this.#fill(command, fills);
        }
        /** The variables that a command reads its input, or what it prints, into. */
        #fill(command, fills) {
          if (fills.option) {
            const variable = (0, command_options.TN)(command, fills.option);
            if (variable)
              this.#assign((0, setting.bG)(variable), this.#saidBy(command));
          } else if (fills.otherwise) {
            const named = (0, command_options.cz)(command).operands.map(setting.bG);
            for (const each of named.length > 0 ? named : [fills.otherwise])
              this.#assign(each, this.readBy(command));
          }
        }
        #assign(name, carried) {
          if (carried.length > 0)
            this.#variables.set(name, (0, carried_data.H$)((0, carried_data.i1)("variable", carried)));
          else
            this.#assigned.add(name);
        }
        #write(path, command, carried) {
          if (carried.length > 0)
            for (const each of this.#paths.of(path, command))
              this.#files.write(each, command, carried);
        }
        #behindName(name, at, command) {
          if (name !== "_")
            return this.#inVariable((0, carried_data.Rh)(at) ? (0, written_places.eT)(this.#commands, name) ?? name : name, command);
          const words = command.via?.args ?? [];
          return words.flatMap(({ commands }) => commands.flatMap((each) => (0, source.mD)(each.at, at) ? this.output(each) : []));
        }
        #inVariable(name, command) {
          const bound = this.#bound.of(name, command);
          if (bound)
            return bound.flatMap(({ word, by }) => this.#answers.of(this.#words, word, () => this.inWord(word, by)));
          const held = this.#variables.get(name);
          if (held)
            return held;
          const given = this.#assigned.has(name) ? void 0 : this.#sources.variable?.(name);
          return given === void 0 ? [] : [(0, carried_data.WQ)(given)];
        }
        /** What xargs puts in the place of a part of a word. */
        #replaced(word, command) {
          for (let via = command.via; via; via = via.via) {
            const option = (0, records.zv)(via.name).wraps === "words" ? (0, command_options.XD)(via, "I", "i", "replace") : void 0;
            if (!option)
              continue;
            const mark = option.value && (0, setting.bG)(option.value) || "{}";
            const [front, ...rest] = (0, setting.bG)(word).split(mark);
            if (rest.length > 0)
              return this.readBy(via).map((each) => ({ ...each, front, behind: rest.join(mark) }));
          }
          return [];
        }
      }
    })
  ),
  /***/
  35504: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J2: () => (
          /* binding */
          downloadTargets
        ),
        /* harmony export */
        QR: () => (
          /* binding */
          extractionFolder
        ),
        /* harmony export */
        eT: () => (
          /* binding */
          assignedText
        ),
        /* harmony export */
        j$: () => (
          /* binding */
          withoutQuery
        ),
        /* harmony export */
        jH: () => (
          /* binding */
          outputOf
        )
        /* harmony export */
      });
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29366);
      var _model_shell_descriptors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9878);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83332);
      var _model_shell_urls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57552);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37976);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28423);
      var _text_word_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36270);
      function downloadTargets(command) {
        const { downloads } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name);
        if (!downloads)
          return [];
        const { options } = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command);
        const told = options.flatMap(({ key, value }) => value && (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_3__.E)(key, downloads.into) ? value : []);
        const isNamed = told.length === 0 && (downloads.named === void 0 || (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, downloads.named));
        const byAddress = isNamed ? (0, _model_shell_urls_js__WEBPACK_IMPORTED_MODULE_4__.Wn)(command.args) : [];
        const names = [
          ...told.filter((word) => !(0, _model_shell_descriptors_js__WEBPACK_IMPORTED_MODULE_5__.mC)(word)),
          ...byAddress.map(({ url, word: { at } }) => ({ value: (0, _text_path_js__WEBPACK_IMPORTED_MODULE_6__.Vb)(withoutQuery(url)), at }))
        ];
        const folder = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, downloads.folder);
        const front = folder?.value?.replace(/\/?$/, "/") ?? "";
        return names.map((name) => {
          const { value, at } = name;
          return value === void 0 || value.startsWith("/") ? name : { value: front + value, at };
        });
      }
      function outputOf(command) {
        const [written] = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.dh)(command);
        if (written)
          return written.path.value;
        const { into, folder } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name).downloads ?? {};
        const isTold = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, into) ?? (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, folder);
        return isTold && downloadTargets(command)[0]?.value;
      }
      function extractionFolder(command) {
        const { extracts } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name);
        if (!extracts || !isExtraction(command, extracts.by))
          return void 0;
        return (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, extracts.into) ?? { value: ".", at: command.at };
      }
      function isExtraction(command, by) {
        if (by === void 0 || (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, by))
          return true;
        return /^[a-zA-Z]{0,20}x[a-zA-Z]{0,20}$/.test((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_7__.bG)(command.args[0] ?? { value: "", at: command.at }));
      }
      function withoutQuery(url) {
        return url.replace(/[?#].*$/s, "");
      }
      function assignedText(commands, name) {
        return commands.flatMap(({ assignments }) => assignments).find((each) => each.name === name)?.value.value;
      }
    })
  ),
  /***/
  64129: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        s8: () => (
          /* binding */
          developedService
        ),
        Q: () => (
          /* binding */
          endsWithWork
        ),
        EI: () => (
          /* binding */
          imagesAlone
        ),
        _R: () => (
          /* binding */
          isWorkedIn
        ),
        hn: () => (
          /* binding */
          mountsWorkingCopy
        ),
        Gy: () => (
          /* binding */
          startsInDevelopment
        ),
        EX: () => (
          /* binding */
          startsInProduction
        ),
        yh: () => (
          /* binding */
          startsInstead
        ),
        Yo: () => (
          /* binding */
          startsStores
        ),
        SZ: () => (
          /* binding */
          throwawayStore
        )
      });
      var compose_file_names = __webpack_require__(90455);
      var debug_switches_data = __webpack_require__(39051);
      var given_names_data = __webpack_require__(19749);
      var image_reference = __webpack_require__(13850);
      var path_roles = __webpack_require__(10236);
      var products = __webpack_require__(38412);
      var role_words_data = __webpack_require__(90341);
      var compose_look = __webpack_require__(4436);
      var fragments = __webpack_require__(54207);
      var yaml_fields = __webpack_require__(37658);
      var group_by = __webpack_require__(1740);
      var started_in_readme = __webpack_require__(34909);
      var text_path = __webpack_require__(37976);
      ;
      function mountedFrom(service) {
        return mountsOf(service).map(({ from }) => from);
      }
      function mountsOf(service) {
        const volumes = (0, yaml_fields.ZZ)(service, "volumes");
        if (volumes?.kind !== "sequence")
          return [];
        return volumes.items.map((item) => {
          const [from = "", target] = (0, yaml_fields.ws)(item)?.text.split(":") ?? [];
          return {
            from: (0, yaml_fields.ws)((0, yaml_fields.ZZ)(item, "source"))?.text ?? (target === void 0 ? "" : from),
            target: (0, yaml_fields.ws)((0, yaml_fields.ZZ)(item, "target"))?.text ?? target ?? from
          };
        });
      }
      function mountsSource(service) {
        return mountedFrom(service).some(isSource);
      }
      function isOver({ from, target }, service) {
        const build = (0, yaml_fields.ZZ)(service, "build");
        const context = (0, yaml_fields.ws)(build)?.text ?? (0, yaml_fields.ws)((0, yaml_fields.ZZ)(build, "context"))?.text;
        const names = [from, target, context].map((path) => path && nameOfSource(path));
        return isSource(from) && (names[0] === "." || names[0] === names[1] || names[0] === names[2]);
      }
      function isSource(path) {
        return /^\.|^\$\{?PWD\b/.test(path) && role_words_data.w.sources.has(nameOfSource(path));
      }
      function nameOfSource(path) {
        const name = (0, text_path.Vb)((0, text_path.j7)(path.replace(/^\$\{?PWD\b\}?/, ".")).replace(/\/$/, ""));
        return name === ".." ? "." : name;
      }
      function mountsOwnMachine(service) {
        return mountedFrom(service).some((from) => role_words_data.w.ownMachine.test(from));
      }
      var restart_policy = __webpack_require__(33952);
      var read_yaml = __webpack_require__(75205);
      ;
      function servicesWritten(source) {
        return (0, read_yaml.g)(source).documents.flatMap(({ root }) => {
          const services = (0, yaml_fields.ZZ)(root, "services");
          return services ? (0, yaml_fields.jO)(services) : (0, yaml_fields.jO)(root).filter(({ value }) => (0, yaml_fields.ZZ)(value, "image") !== void 0);
        });
      }
      function goesOn(service) {
        return (0, yaml_fields.ZZ)(service, "extends") !== void 0;
      }
      function isBuilt({ value }) {
        return (0, yaml_fields.ZZ)(value, "build") !== void 0;
      }
      function startsAgain(service) {
        const isDeployed = (0, yaml_fields.jO)((0, yaml_fields.ZZ)(service, "deploy")).some(({ name }) => name !== "resources");
        return isDeployed || !(0, restart_policy.n)((0, yaml_fields.ws)((0, yaml_fields.ZZ)(service, "restart"))?.text);
      }
      function isStore(service) {
        if ((0, yaml_fields.ZZ)(service, "build") !== void 0)
          return false;
        const repository = (0, image_reference.F2)(fieldText(service, "image"))?.repository ?? "";
        return (0, products.yB)(repository).some(({ holdsData }) => holdsData) || opensStore(service);
      }
      function opensStore(service) {
        return portsOf(service).some((port) => storePorts.has(port));
      }
      const storePorts = new Set(products.ZE.flatMap(({ holdsData, ownPorts = [] }) => holdsData ? ownPorts.map(String) : []));
      function portsOf(service) {
        return fieldTexts((0, yaml_fields.ZZ)(service, "ports")).map((each) => each.replace(/\/\w+$/, "").split(":").at(-1));
      }
      function imageNamed(service) {
        const name = fieldText(service, "image");
        return (0, text_path.Vb)((0, image_reference.F2)(name)?.repository ?? "");
      }
      function variablesWritten(service) {
        const environment = (0, yaml_fields.ZZ)(service, "environment");
        if (environment?.kind !== "sequence")
          return (0, yaml_fields.jO)(environment).map(({ name, value }) => [name, (0, yaml_fields.ws)(value)?.text ?? ""]);
        return fieldTexts(environment).map((each) => {
          const [name = "", value = ""] = each.split("=", 2);
          return [name, value];
        });
      }
      function fieldText(node, name) {
        return (0, yaml_fields.ws)((0, yaml_fields.ZZ)(node, name))?.text ?? "";
      }
      function fieldTexts(node) {
        if (node?.kind === "sequence")
          return node.items.flatMap((item) => (0, yaml_fields.ws)(item)?.text ?? []);
        return [(0, yaml_fields.ws)(node)?.text ?? []].flat();
      }
      ;
      function developedService(source) {
        const { path } = source;
        if (!(0, compose_look.NJ)(source) || (0, started_in_readme.lU)(path))
          return void 0;
        const services = servicesWritten(source);
        if (services.some(({ value }) => isInEarnest(value)))
          return void 0;
        const own = services.find(({ value }) => mountsOwnMachine(value));
        if (own || (0, compose_file_names.Kr)(path))
          return (own ?? services.find(({ value }) => isToldOfDevelopment(value)))?.name;
        const standsIn = services.length > 1 ? services.find(({ value }) => isStandIn(imageNamed(value))) : void 0;
        const found = standsIn ?? services.find(({ value }) => mountsSource(value) && isForWork(value)) ?? workedIn(services, isBuilt) ?? toldToDevelop(services) ?? testsAlone(services);
        if (found || isOfTests(source) || services.some(({ name }) => (0, path_roles.yX)(name)))
          return found?.name;
        const isOthers = ({ value }) => isStore(value) || !startsAgain(value);
        const isKept = services.every(isOthers) && throwawayStore(source) === void 0;
        const keepsTheirs = isKept ? services.find(({ value }) => holdsDevelopersData(value)) : void 0;
        return (services.find(isStoreOfDevelopers) ?? keepsTheirs ?? builtByDevelopers(services))?.name;
      }
      function mountsWorkingCopy(source) {
        return servicesWritten(source).some((each) => isWorkingCopy(each, isBuilt));
      }
      function isWorkedIn(source, override) {
        const [own, laid] = [servicesWritten(source), servicesWritten(override)];
        const built = new Set(own.filter(isBuilt).map(({ name }) => name));
        const isWork = workedIn([...own, ...laid], ({ name }) => built.has(name)) !== void 0;
        return isWork && !laid.some(({ value }) => isInEarnest(value));
      }
      function workedIn(services, isOfBuild) {
        return endTogether(services) ? services.find((each) => isWorkingCopy(each, isOfBuild)) : void 0;
      }
      function isWorkingCopy(service, isOfBuild) {
        return isOfBuild(service) && mountsOf(service.value).some((mount) => isOver(mount, service.value));
      }
      function toldToDevelop(services) {
        const built = services.filter(isBuilt);
        if (built.every(({ value }) => isToldOfDevelopment(value)))
          return built[0];
        const isTold = (service) => isToldOfDevelopment(service) || isRunAsDeveloped(service);
        return endTogether(services) ? built.find(({ value }) => isTold(value)) : void 0;
      }
      function testsAlone(services) {
        const ended = new Set(services.flatMap(({ value }) => endedBefore(value)));
        const isNeeded = ({ name, value }) => ended.has(name) || isStore(value) || opensStore(value);
        const tests = services.filter(isTests);
        return services.every((each) => tests.includes(each) || isNeeded(each)) ? tests[0] : void 0;
      }
      function isTests({ name, value }) {
        const build = (0, yaml_fields.ZZ)(value, "build");
        return build !== void 0 && ((0, path_roles.Nh)(name).has("test") || (0, path_roles.O4)(fieldText(build, "dockerfile")).has("test"));
      }
      function endedBefore(service) {
        return (0, yaml_fields.jO)((0, yaml_fields.ZZ)(service, "depends_on")).flatMap(({ name, value }) => fieldText(value, "condition") === "service_completed_successfully" ? [name] : []);
      }
      function throwawayStore(source) {
        const { path } = source;
        if (!(0, compose_look.NJ)(source) || (0, compose_file_names.Kr)(path) || isOfTests(source))
          return void 0;
        const services = servicesWritten(source);
        const keepsNothing = (service) => !goesOn(service.value) && !startsAgain(service.value) && !mountedFrom(service.value).some(keeps) && !isBuilt(service);
        const isBench = hasManyVersions(services);
        const isThrownAway = isBench || path.includes("/") && services.every(({ value }) => isStore(value));
        return isThrownAway && services.every(keepsNothing) ? services[0]?.name : void 0;
      }
      function startsStores(source, most = "all") {
        const services = servicesWritten(source);
        const stores = services.filter(({ value }) => isStore(value));
        return stores.length > 0 && (most === "some" || stores.length === services.length);
      }
      function endsWithWork(source) {
        return endTogether(servicesWritten(source));
      }
      function startsInDevelopment(source) {
        return servicesWritten(source).some(({ value }) => isToldOfDevelopment(value));
      }
      function startsInProduction(source) {
        return servicesWritten(source).some(({ value }) => isInEarnest(value));
      }
      function imagesAlone(source) {
        const services = servicesWritten(source);
        if (services.some(isBuilt))
          return [];
        return services.flatMap(({ value }) => (0, yaml_fields.ws)((0, yaml_fields.ZZ)(value, "image"))?.text ?? []);
      }
      function startsInstead(source, other) {
        const [whole, services] = [(0, fragments.tz)(source), servicesWritten(source)];
        const stores = new Set(services.flatMap(({ value }) => isStore(value) ? imageNamed(value) : []));
        return whole.length === services.length && servicesWritten(other).some(({ name, value }) => isStore(value) && (whole.includes(name) || stores.has(imageNamed(value))));
      }
      const manyVersions = 4;
      function hasManyVersions(services) {
        const versions = services.flatMap(({ value }) => {
          const { repository = "", tag = "" } = (0, image_reference.F2)(fieldText(value, "image")) ?? {};
          return (0, products.yB)(repository).some(({ holdsData }) => holdsData) ? [[repository, tag]] : [];
        });
        return [...(0, group_by.$)(versions, ([repository]) => repository).values()].some((some) => new Set(some.map(([, tag]) => tag)).size >= manyVersions);
      }
      function isOfTests({ path }) {
        return (0, path_roles.b9)((0, path_roles.O4)(path));
      }
      function isStoreOfDevelopers({ name, value }) {
        return isStore(value) && [name, fieldText(value, "container_name")].some(path_roles.K5);
      }
      function holdsDevelopersData(service) {
        const isTheirs = ([name, value]) => given_names_data.S.ofAccounts.test(name) && /^[\w-]+$/.test(value) && (0, path_roles.K5)(value) && !(0, path_roles.cO)(value);
        return isStore(service) && variablesWritten(service).some(isTheirs);
      }
      function endTogether(services) {
        return !services.some(({ value }) => startsAgain(value) || goesOn(value));
      }
      function keeps(from) {
        return from !== "" && !role_words_data.w.beginsWith.test(from);
      }
      function builtByDevelopers(services) {
        const built = services.filter(isBuilt);
        return built.every(({ value }) => isBuiltByDevelopers((0, yaml_fields.ZZ)(value, "build"))) ? built[0] : void 0;
      }
      function isBuiltByDevelopers(build) {
        return (0, path_roles.K5)(fieldText(build, "target")) || (0, path_roles.uX)(fieldText(build, "dockerfile"));
      }
      function isStandIn(image) {
        return role_words_data.w.standIns.images.has(image) || image.split(/[-_.]/).some((word) => role_words_data.w.standIns.words.has(word));
      }
      function isForWork(service) {
        const build = (0, yaml_fields.ZZ)(service, "build");
        const isSet = (name) => (0, yaml_fields.ws)((0, yaml_fields.ZZ)(service, name))?.text === "true";
        return isToldOfDevelopment(service) || isRunAsDeveloped(service) || build !== void 0 && (isBuiltByDevelopers(build) || /:(?:local|dev)$/.test(fieldText(service, "image")) || mountedFrom(service).some((path) => /(?:^|\/)tests?\/?$/.test(path)) || isSet("tty") && (isSet("stdin_open") || isIdleShell(service)));
      }
      function isRunAsDeveloped(service) {
        return role_words_data.w.developing.test(["entrypoint", "command"].flatMap((each) => fieldTexts((0, yaml_fields.ZZ)(service, each))).join(" "));
      }
      function isIdleShell(service) {
        return (0, yaml_fields.ZZ)(service, "ports") === void 0 && (0, yaml_fields.ZZ)(service, "command") === void 0 && !startsAgain(service);
      }
      function isInEarnest(service) {
        const profiles = fieldTexts((0, yaml_fields.ZZ)(service, "profiles"));
        const build = (0, yaml_fields.ZZ)(service, "build");
        return [fieldText(build, "target"), ...fieldText(build, "dockerfile").split("/")].some(path_roles.yX) || modesOf(service).some((mode) => /^(?:\$\{\w{1,99}:?-)?prod/i.test(mode)) && !profiles.some(path_roles.K5) || profiles.some(path_roles.yX);
      }
      function isToldOfDevelopment(service) {
        return modesOf(service).some((mode) => debug_switches_data.k.development.test(mode));
      }
      function modesOf(service) {
        return variablesWritten(service).flatMap(([name, value]) => {
          if (debug_switches_data.k.settings.test(name))
            return [value.replace(/^.*[._]/, "").replace(/^docker(?=\w)/, "")];
          return debug_switches_data.k.modes.test(name) ? [value] : [];
        });
      }
    })
  ),
  /***/
  94487: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          rolesByText
        ),
        /* harmony export */
        P: () => (
          /* binding */
          rolesOfFile
        )
        /* harmony export */
      });
      var _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10236);
      var _known_role_words_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90341);
      var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4998);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38526);
      var _developed_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64129);
      var _readme_roles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98771);
      var _said_roles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5980);
      function rolesOfFile(source, repository) {
        return new Map([...repository ? rolesOfRepository(repository) : [], ...rolesByText(source), ...pathRoles(source)]);
      }
      const pathRoles = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)((source) => (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__.O4)((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.dA)(source)));
      function rolesOfRepository(name) {
        const isOfAll = (role) => role === "example" || role === "insecure" || role === "test" && (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__.MJ)(name) || role === "development" && (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__.MP)(name);
        const set = (0, _readme_roles_js__WEBPACK_IMPORTED_MODULE_4__.nE)(name) ? [["example", name]] : [];
        return [...[...(0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__.Nh)(name)].filter(([role]) => isOfAll(role)), ...set];
      }
      const rolesByText = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)((source) => {
        const [service, store] = [_developed_services_js__WEBPACK_IMPORTED_MODULE_3__.s8, _developed_services_js__WEBPACK_IMPORTED_MODULE_3__.SZ].map((find) => find((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.W7)(source)));
        const text = firstComment((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.W7)(source).text);
        const sayings = _known_role_words_data_js__WEBPACK_IMPORTED_MODULE_1__.w.sayings.flatMap(([role, pattern]) => {
          const [words] = pattern.exec(text.replace(/\s+/g, " ")) ?? [];
          return words === void 0 ? [] : [[role, words]];
        });
        return new Map([
          ...store === void 0 ? [] : [["throwaway", store]],
          ...service === void 0 ? [] : [["workplace", service]],
          ...(0, _said_roles_js__WEBPACK_IMPORTED_MODULE_5__.P)(text),
          ...sayings,
          ...rolesExtended((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.W7)(source).text)
        ]);
      });
      function rolesExtended(text) {
        if (!text.includes("extends:"))
          return [];
        const files = [...text.matchAll(/\bextends:\s{1,40}file:[ \t]{1,4}["']?([\w./-]{1,200})/g)].map((match) => match[1]);
        const path = files.find((each) => (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__.O4)(each).has("test"));
        return path === void 0 ? [] : [["test", path]];
      }
      const mostLines = 30;
      function firstComment(text) {
        const comment = [];
        for (const line of text.slice(0, 4e3).split("\n", mostLines)) {
          if (/^(?:version|name):/.test(line))
            continue;
          if (!/^\s*(?:#|---|$)/.test(line))
            break;
          comment.push(line.replace(/^\s*[#-]+/, ""));
        }
        return comment.join("\n");
      }
    })
  ),
  /***/
  29876: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Qi: () => (
          /* binding */
          folderSpokenOf
        ),
        /* harmony export */
        VJ: () => (
          /* binding */
          isGuide
        ),
        /* harmony export */
        b0: () => (
          /* binding */
          isManual
        ),
        /* harmony export */
        oH: () => (
          /* binding */
          tellsDeployment
        )
        /* harmony export */
      });
      var _known_role_words_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90341);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37976);
      const { deployments, guides, manuals } = _known_role_words_data_js__WEBPACK_IMPORTED_MODULE_0__.w.readmes;
      function isGuide(path) {
        return guides.test(path);
      }
      function isManual(path) {
        return manuals.test((0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path)) || tellsDeployment(path);
      }
      function tellsDeployment(path) {
        return deployments.test((0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path));
      }
      function folderSpokenOf(path) {
        return (0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.yS)(path).replace(/(?:^|\/)(?:docs|\.github)(?:\/[\w-]{1,40})?$/i, "") || ".";
      }
    })
  ),
  /***/
  98771: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DA: () => (
          /* binding */
          rolesInReadme
        ),
        /* harmony export */
        ID: () => (
          /* binding */
          pastListed
        ),
        /* harmony export */
        Qc: () => (
          /* binding */
          areOfExercise
        ),
        /* harmony export */
        h: () => (
          /* binding */
          isOfCourse
        ),
        /* harmony export */
        he: () => (
          /* binding */
          samplesListed
        ),
        /* harmony export */
        nE: () => (
          /* binding */
          isExercise
        ),
        /* harmony export */
        ob: () => (
          /* binding */
          isOfLesson
        )
        /* harmony export */
      });
      var _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10236);
      var _known_role_words_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90341);
      var _said_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5980);
      const { readmes } = _known_role_words_data_js__WEBPACK_IMPORTED_MODULE_1__.w;
      const mostRead = 6e3;
      function rolesInReadme(text, isOfAll) {
        const { heading, before, sentences, all } = beginning(text.slice(0, mostRead));
        const title = /^#\s+(.*)/.exec(heading)?.[1] ?? "";
        const example = isShown(title, isOfAll) || isExercise(title) ? title : sentences.find((each) => showsAll(each, title, isOfAll)) ?? all.find(isOfExercise);
        const insecure = [title, ...sentences].find((each) => readmes.insecure.test(each) || !isOfAll && readmes.unsecured.test(each));
        const said = isOfAll ? [] : told("example", sentences.find((each) => isSaidFor("example", each)));
        const developed = isOfAll ? [title, ...before.slice(0, 1), ...sentences.slice(0, 1)].find((each) => readmes.developed.test(each) || /\blocal(?:ly)?\b/i.test(each) && isSaidFor("development", each)) : [title, ...sentences].find((each) => (readmes.tried.test(each) || readmes.developed.test(each)) && !/\bproduction\b/i.test(each));
        const purposes = ["development", "test", "example"].flatMap((role) => {
          const isSaid = (each) => readmes.purposes[role].test(each) && !/\b(?:production|that|who|which)\b/i.test(each);
          return isOfAll && role === "test" ? [] : told(role, [heading.replace(/^#+\s+/, ""), ...before, ...sentences].find(isSaid));
        });
        const rootless = sentences.some((each) => /\bpodman\b|\brootless docker\b/i.test(each)) ? sentences.find((each) => readmes.rootless.test(each) && !readmes.unsure.test(each)) : void 0;
        return new Map([
          ...isOfAll || readmes.ambiguous.test(title) ? [] : [...(0, _said_roles_js__WEBPACK_IMPORTED_MODULE_2__.P)(title), ...(0, _said_roles_js__WEBPACK_IMPORTED_MODULE_2__.G)(sentences[0] ?? "")],
          ...said,
          ...purposes,
          ...told("development", developed),
          ...told("test", isOfAll ? void 0 : readmes.testedWith.exec(text.slice(0, mostRead))?.[0]),
          ...told("example", example),
          ...told("insecure", insecure),
          ...told("rootless", rootless)
        ]);
      }
      function samplesListed(text) {
        const read = text.slice(0, mostRead);
        const isUnfit = (each) => readmes.samples.test(each) && readmes.unfit.test(each.replace(/\s+/g, " "));
        if (!read.split(/[.!?]/).some(isUnfit))
          return [];
        return sectionsOf(read).filter((each) => readmes.shown.has(wordsOf(each.split("\n", 1)[0]).at(-1) ?? "")).flatMap((each) => [...each.matchAll(/^[-*+] .{0,20}\]\((?:\.\/)?([\w-]{1,60}(?:\/[\w-]{1,60}){0,4})\/?\)/gm)]).map((match) => match[1]);
      }
      function pastListed(text) {
        return sectionsOf(text.slice(0, mostRead)).filter((each) => (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__.Nh)(each.split("\n", 1)[0].trim()).has("past")).flatMap((each) => [...each.matchAll(/^[-*+] [[`]?([\w-]{2,40})[\]`]?(?=\s*$|\(| [-\u2013:])/gm)]).map((match) => match[1].toLowerCase());
      }
      function sectionsOf(text) {
        return text.split(/^#{1,6} /m).slice(1);
      }
      function isSaidFor(role, sentence) {
        return (0, _said_roles_js__WEBPACK_IMPORTED_MODULE_2__.P)(`

${sentence}`).some(([each]) => each === role);
      }
      function told(role, words) {
        return words === void 0 ? [] : [[role, words]];
      }
      function isOfCourse(text, repository) {
        const named = wordsOf(repository.replace(/[^\p{L}\d]/gu, " ")).some((word) => readmes.teaching.has(word));
        const words = new Set(wordsOf(text.slice(0, mostRead)).filter((word) => readmes.teaching.has(word)));
        return named || words.size > 1;
      }
      function isOfLesson(folder) {
        return readmes.lesson.test(folder);
      }
      function isExercise(title) {
        const name = title.replace(/(?<=\p{Ll})(?=\p{Lu})|[-_]/gu, " ");
        const words = wordsOf(name);
        const areTechnologies = (some) => some.length > 0 && some.every((word) => readmes.technologies.has(word));
        return readmes.exercise.test(name) || readmes.learning.has(words[0] ?? "") && areTechnologies(words.slice(1)) || readmes.learned.has(words.at(-1) ?? "") && areTechnologies(words.slice(0, -1));
      }
      function areOfExercise(words) {
        return isExercise(words) || isOfExercise(words);
      }
      function showsAll(sentence, title, isOfAll) {
        return isOfShown(sentence, title, isOfAll) || isOfExercise(sentence) || readmes.followed.test(sentence) && !readmes.headings.earnest.test(sentence) || !isOfAll && readmes.inThis.test(sentence) && !/\bproduction\b/i.test(sentence);
      }
      function isOfExercise(sentence) {
        return readmes.ofAll.test(sentence) && readmes.exercise.test(sentence);
      }
      function isShown(title, isOfAll) {
        const words = wordsOf(title.split(readmes.titleEnd, 1)[0]);
        const isOne = (word = "") => readmes.shown.has(word);
        if (words.some((word) => readmes.products.has(word)))
          return false;
        const [last = "", before = ""] = words.toReversed();
        const isThing = readmes.subjects.has(last) || last === "image";
        return isOne(last) || !isOfAll && isOne(words[0]) || isThing && (isOne(before) || readmes.shownBefore.has(before));
      }
      function isOfShown(sentence, title, isOfAll) {
        const [phrase = ""] = sentence.split(readmes.phraseEnd, 1);
        if (readmes.tagline.test(sentence))
          return isShown(phrase, isOfAll);
        const words = wordsOf(sentence);
        const at = words.findIndex((word) => readmes.verbs.has(word) || readmes.showing.has(word));
        const subject = words.slice(0, Math.max(at, 0));
        if (subject.length === 0 || subject.length > 5)
          return false;
        const named = new Set(wordsOf(title));
        const isTitle = /^(?:an?|the)$/.test(words[at + 1] ?? "") && subject.every((word) => named.has(word));
        const isThis = readmes.pointing.has(subject[0]) && (subject.length === 1 || subject.some((word) => readmes.subjects.has(word)));
        if (!isTitle && !isThis)
          return false;
        if (readmes.showing.has(words[at]))
          return /^(?:how|c[o\u00f3]mo)$/.test(words[at + 1] ?? "") || !isOfAll;
        const noun = words.slice(at + 1).find((word) => !readmes.between.has(word) || readmes.shown.has(word));
        return noun !== void 0 && readmes.shown.has(noun) || isTitle && isShown(phrase.replace(/^.* is /, ""), true);
      }
      function beginning(text) {
        const lines = prose(text);
        const isHeading = (line) => /^#{1,6}\s/.test(line);
        const first = lines.findIndex(isHeading);
        const rest = lines.slice(first + 1);
        const end = rest.findIndex((line) => isHeading(line) && !readmes.opening.test(line));
        const between = (some) => sentencesOf(some.map((line) => isHeading(line) ? "" : line));
        return {
          heading: lines[first] ?? "",
          before: sentencesOf(lines.slice(0, Math.max(first, 0))),
          sentences: between(rest.slice(0, end < 0 ? void 0 : end)),
          all: between(rest)
        };
      }
      function sentencesOf(lines) {
        const text = lines.filter((line) => !/^(?:={3,}|-{3,})$/.test(line)).join("\n");
        return text.split(/[.!?](?=\s|$)|\n\s*\n|\n(?=[-+])/).map((each) => each.replace(/\s+/g, " ").trim()).filter(Boolean);
      }
      function prose(text) {
        let until;
        return text.split("\n").flatMap((line) => {
          const [isIn, ends] = [until, until?.test(line)];
          if (isIn === void 0)
            until = /^\s{0,3}```/.test(line) ? /^\s{0,3}```/ : /<!--(?!.*-->)/.test(line) ? /-->/ : void 0;
          else if (ends)
            until = void 0;
          if (isIn ?? until)
            return [];
          return line.replace(/!\[[^\][]*\]\([^()]*\)|<[^<>]*>/g, "").replace(/\[([^\][]*)\]\([^()]*\)/g, "$1").replace(/[*_`]/g, "").replace(/^={1,6}(?= \S)/, (marks) => "#".repeat(marks.length)).trim();
        });
      }
      function wordsOf(text) {
        return text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];
      }
    })
  ),
  /***/
  5980: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          rolesOfPhrase
        ),
        /* harmony export */
        P: () => (
          /* binding */
          rolesSaid
        )
        /* harmony export */
      });
      var _known_role_words_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90341);
      function rolesSaid(text) {
        const sentences = text.split(/[.!?](?=\s|$)|[\u3002\uff01\uff1f]|\n[^\p{L}\n]*\n/u);
        const title = sentences.flatMap((each) => each.split("\n")).find((line) => /\p{L}/u.test(line)) ?? "";
        return [
          ...said(title, rolesInTitle(title.replace(/^\W{0,9}the (?=[^:]{1,60}:)/i, ""))),
          ...sentences.flatMap((each) => said(each, [...rolesIn(kindsOf(each)), ...rolesInTitle(whatItIs.exec(each)?.[1] ?? "")]))
        ];
      }
      function rolesOfPhrase(sentence) {
        return said(sentence, rolesInTitle(sentence));
      }
      const whatItIs = /^\W*(?:(?:this|it) is )?an?\s+(.*)/is;
      function said(text, roles) {
        return roles.map((role) => [role, text.trim().replace(/\s+/g, " ")]);
      }
      function rolesIn(said2) {
        const [kinds2, whole] = [purposesIn(said2), said2.replaceAll("|", "")];
        const unbroken = purposesIn(whole);
        const isDenied = notForProduction.test(unbroken) || notForProduction.test(kinds2);
        if (kinds2.includes("p") && !isDenied)
          return [];
        const [purposes = ""] = onlyFor.exec(unbroken) ?? fileFor.exec(kinds2) ?? localFor.exec(said2) ?? madeUpFor.exec(said2) ?? [];
        const isForOneself = onlyHere.test(whole) || notOutside.test(whole);
        return [
          ...isDenied ? ["example"] : [],
          ...isForOneself ? ["development"] : [],
          ...rolesOf(purposes)
        ];
      }
      function purposesIn(said2) {
        return said2.replace(/q(?=[fkv])|(?<=h)[qb]|(?<=lo)q/g, "e").replaceAll("h", "").replace(/[qbwsy]/g, "x");
      }
      function rolesInTitle(title) {
        if (kindsOf(title).includes("p"))
          return [];
        const words = title.split(/\s+/).map((word) => isOfOther(word) ? "\u2026" : word);
        const parts = words.join(" ").split(/ [-\u2013\u2014|]+ |: |[()\uff1a\uff0c]/);
        return parts.flatMap((part) => {
          const [phrase = ""] = part.split(_known_role_words_data_js__WEBPACK_IMPORTED_MODULE_0__.w.readmes.nounEnd, 1);
          const noun = phrase.replace(/\p{L}{1,20}-(?:grade|level) /giu, "");
          const named = purposesIn(kindsOf(noun).replace(/(?<=.)b$/, "e"));
          return rolesOf(titled.exec(named.replace(/[kf]+/g, "f"))?.[1] ?? "");
        });
      }
      function isOfOther(word) {
        return /^ci$|\.\w|:\/\//i.test(word) || word.split("/").length > 2;
      }
      function rolesOf(purposes) {
        return ["test", "development", "example"].filter((role) => purposes.includes(role[0]));
      }
      const notForProduction = /(?:^|[,(|])(?:[uva]*|u*f[^,(|nic]*)n(?:[uvafe]*[ro])*[uf]*p(?![uvf]*[,(]?c)/;
      const onlyFor = /(?:^|,)[uv]*(?:f[^,nic]*)?(?:l[uv]*o[xuf]{0,2}[tde](?:a*[tde])*|o[xuf]{0,2}[tde](?:a*[tde])*[vf]*l)|^x?[tde](?:a*[tde])*[vf]*l(?=[,|(]|$)/;
      const fileFor = /(?:^|[,|])u*f[^,nic|]*o[xu]{0,2}[tde](?:a*[tde])*[vf]*(?=[,|(]|$)/;
      const localFor = /(?:^|[,|(])[ux]{0,2}[fk][^,nic|(]{0,9}o[xu]{0,2}h[uv]{0,2}[tde]x(?=[,|(]|$)/;
      const onlyHere = /^(?:u*f[^,nic(]{0,9}|[uvor]*|xa)(?:l[uvor]*h|h[uv]*l)[vuf]*(?=[,|(]|o[xuf]{0,2}[tde]|$)/;
      const notOutside = /(?:^|[,(])[uv]*(?:f[^,(nic]{0,9})?n[uv]*v[uf]*[rxo][^,(nic]{0,9}w(?=[,|(]|$)/;
      const madeUpFor = /(?:^|[,|(])u*[tde]l?s[^,nic]{0,4}y/;
      const titled = /^(?:[xfa]{0,9}|[xf]{0,6}f[xfa]{0,6}[ou][xuf]{0,6})([tde](?:a{0,2}[tde]){0,4})(?:[ou]{0,2}f)?l?(?:o[xufatde]{0,30})?$/;
      function kindsOf(sentence) {
        const tokens = sentence.replaceAll("local/", "local ").replace(/\bwith the purposes? of\b|\bfor use (?:in|by)\b|(?<=\bused )as\b/gi, "for").replace(/\b(?:intended|meant|designed) to be(?=\s{1,9}production)/gi, "be").replace(/\b(deploy\b.{0,60}?) to(?= (?:an? )?production)/gi, "$1 in").replace(/\bkeep in mind\b/gi, "note").replace(/\blocally running\b/gi, "local").replace(/\be2e\b|\bend-to-end(?= tests?\b)/gi, "testing").replace(/\blocally (?:test|develop|debugg)ing\b/gi, "$&,").matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]+|\p{L}+(?:['\u2019]\p{L}+)?|[,;:()\uff0c\uff1b\uff1a]|\s[-\u2013\u2014]+\s|[/&+]|\n(?=[^\p{L}\n]*\p{Lu})/gu);
        return Array.from(tokens, ([token]) => kindOf(token)).join("");
      }
      function kindOf(token) {
        if (token === "\n")
          return "|";
        if (token === "(")
          return token;
        if (/^[/&+]/.test(token))
          return "a";
        if (!/^\p{L}/u.test(token))
          return ",";
        const word = token.toLowerCase();
        if (/^[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word))
          return kindsWithin(word);
        return /n['\u2019]t$/.test(word) ? "n" : kinds.get(word) ?? (other.has(word) ? "z" : kindsOfCompound(word));
      }
      function kindsWithin(text) {
        const found = (text.match(withoutBlanks) ?? []).map((word) => kinds.get(word) ?? "x");
        return found.join("").replace(/x+/g, "x");
      }
      function kindsOfCompound(word) {
        for (let at = 4; at <= word.length - 4; at++) {
          const [first, second] = [kinds.get(word.slice(0, at)), kinds.get(word.slice(at))];
          if (first && second && /[tdep]/.test(first))
            return first + second;
        }
        return "x";
      }
      const kinds = new Map(Object.entries(_known_role_words_data_js__WEBPACK_IMPORTED_MODULE_0__.w.sentences).flatMap(([kind, words]) => [...words].map((word) => [word, kind])));
      const withoutBlanks = new RegExp(`${[...kinds.keys()].filter((word) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)).sort((a, b) => b.length - a.length).join("|")}|.`, "gsu");
      const other = _known_role_words_data_js__WEBPACK_IMPORTED_MODULE_0__.w.undone;
    })
  ),
  /***/
  34909: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        lU: () => (
          /* binding */
          isStartedInEarnest
        ),
        V: () => (
          /* binding */
          liesInEarnest
        ),
        Dx: () => (
          /* binding */
          rolesByStart
        ),
        ES: () => (
          /* binding */
          startedElsewhere
        )
      });
      var compose_file_names = __webpack_require__(90455);
      var path_roles = __webpack_require__(10236);
      var role_words_data = __webpack_require__(90341);
      var once = __webpack_require__(38526);
      var text_path = __webpack_require__(37976);
      var roles_guides = __webpack_require__(29876);
      ;
      function* readmeLines({ path, text }, files) {
        const folders = new Set([...files].map(text_path.yS));
        const home = (0, roles_guides.Qi)(path);
        const underlines = /\.rst$/i.test(path) ? [] : ["=", "-"];
        let above = [];
        let folder = home;
        let label = "";
        let isCode = false;
        let before = "";
        let isFirst = true;
        for (const line of text.split("\n")) {
          isCode = isCode !== /^\s*(?:```|~~~)/.test(line);
          const [level, heading] = (isCode ? void 0 : headingAt(line, isFirst ? before : "", underlines)) ?? [0, ""];
          if (level > 0) {
            above = [...atLevel(above, level - 1), { heading, text: "" }];
            folder = home;
            label = "";
          } else
            folder = folderAfter(line, [folder, home], folders);
          label = labelled.exec(line)?.[1] ?? label;
          yield { line, isCode, above, label, folder, home };
          const section = above.at(-1);
          if (section && !isCode && level === 0)
            section.text += `${line}
`;
          isFirst = isBlank(before, path);
          before = line;
        }
      }
      function isBlank(line, path) {
        return !/\w/.test(line) && (path.endsWith(".rst") || line.trim() === "");
      }
      function atLevel(above, level) {
        return Array.from({ length: level }, (_, i) => above[i] ?? { heading: "", text: "" });
      }
      const labelled = /^\*\*([^*]{2,80}?):?\*\*/;
      function folderAfter(line, from, folders) {
        const [, into] = /\bcd ([\w.-][\w./-]{0,200})/.exec(line) ?? [];
        const places = into === void 0 ? [] : from.flatMap((each) => (0, text_path.hd)(each, into) ?? []);
        return places.find((each) => folders.has(each)) ?? from[0];
      }
      function headingAt(line, before, underlines) {
        const [, marks = "", heading = ""] = /^([#=]{1,6}) +(\S.*)/.exec(line) ?? [];
        if (marks !== "")
          return [marks.length, heading];
        const mark = /^([=~^"'+#*-])\1{2,}\s*$/.exec(line)?.[1];
        if (mark === void 0 || !/^\w/.test(before))
          return void 0;
        if (!underlines.includes(mark))
          underlines.push(mark);
        return [underlines.indexOf(mark) + 1, before];
      }
      var said_roles = __webpack_require__(5980);
      var roles_tasks = __webpack_require__(30503);
      ;
      const { headings } = role_words_data.w.readmes;
      const mostRead = 1e5;
      function rolesByStart(texts, there) {
        const files = new Set(there.filter(compose_file_names.En));
        const tasks = tasksOf(texts);
        const named = /* @__PURE__ */ new Set();
        const found = /* @__PURE__ */ new Map();
        const read = (mentions) => {
          for (const { path, said, isForUse } of mentions) {
            if (!said && !isForUse && found.has(path))
              continue;
            found.set(path, found.has(path) ? joined(found.get(path), said) : said);
          }
        };
        const written = texts.filter(({ path }) => !(0, roles_tasks.gC)(path));
        for (const guides of [false, true])
          for (const text of written.filter(({ path }) => (0, roles_guides.VJ)(path) === guides))
            read(mentionsIn(text, { files, tasks, named }));
        const others = tasks.filter((task) => !named.has(task)).flatMap((task) => startedByTask(task, files));
        const told = new Set(found.keys());
        read(others.filter(({ path, isForUse, isPart }) => isForUse || !(isPart || told.has(path))));
        return new Map([...found].map(([path, said]) => [path, said && !isStartedInEarnest(path) ? [...said] : void 0]));
      }
      function startedElsewhere(texts, there) {
        const known = { files: new Set(there.filter(compose_file_names.En)), tasks: tasksOf(texts), named: /* @__PURE__ */ new Set() };
        const started = texts.flatMap((text) => {
          const isDeploying = (0, roles_tasks.ce)(text.path);
          const mentions = (0, roles_tasks.gC)(text.path) || isDeploying ? (0, roles_tasks.uv)(text).flatMap((task) => startedByTask(task, known.files)) : mentionsIn(text, known);
          const isWork = mentions.length > 0 && !isDeploying && role_words_data.w.developing.test(text.text);
          return mentions.map((mention) => ({ ...mention, isWork }));
        });
        const earnest = started.filter(({ isEarnest }) => isEarnest);
        const inEarnest = new Set(earnest.map(({ path }) => path));
        const deployed = new Set(earnest.flatMap(({ path, isUnder }) => isUnder ? [] : path));
        const besideWork = new Set(started.flatMap(({ path, isWork }) => isWork && !inEarnest.has(path) ? path : []));
        return { besideWork, inEarnest, deployed };
      }
      function tasksOf(texts) {
        return texts.filter(({ path }) => (0, roles_tasks.gC)(path)).flatMap(roles_tasks.uv);
      }
      function joined(known, said) {
        return known && said && [known[0] === said[0] ? known[0] : "development", (0, roles_guides.VJ)(known[1]) ? said[1] : known[1]];
      }
      function isStartedInEarnest(path) {
        const name = (0, text_path.Vb)(path);
        return (0, path_roles.yX)(name) || path.split("/").some((folder) => role_words_data.w.earnest.has(folder)) || headings.earnest.test(name.replaceAll(/[_-]/g, " "));
      }
      function liesInEarnest(path) {
        return path.split("/").some(isStartedInEarnest);
      }
      function mentionsIn(source, known) {
        if (source.text.length > mostRead)
          return [];
        return [...readmeLines(source, known.files)].flatMap((line) => {
          if (speaksOfEarnest(line, source, known.files))
            return [];
          const started = startedIn(line, known.files) ?? startedByName(line, known);
          const paths = started ?? filesNamed(line, known.files);
          if (paths.length === 0 || !started && line.isCode)
            return [];
          const said = saidAt(line, source, started !== void 0);
          if (!said)
            return [];
          const [over, ...under] = started ? paths.toReversed() : [];
          return over === void 0 ? paths.map((path) => ({ path, ...said })) : [
            { path: over, ...said, isUnder: namesLater(line, over) },
            ...under.flatMap((path) => mentionUnder(path, over, said, known.files))
          ];
        });
      }
      function speaksOfEarnest({ line, isCode }, { text }, files) {
        const [before = "", rest] = line.split(/\bdocker[- ]compose (?:up|start|run)\b/i, 2);
        const isSentence = !isCode && rest !== void 0 && /\b(?!sudo\b)[a-z]{2}/i.test(before);
        return isSentence && [...files].some((each) => isStartedInEarnest(each) && text.includes((0, text_path.Vb)(each)));
      }
      function mentionUnder(path, over, mention, files) {
        const { said, isForUse, isEarnest } = mention;
        const isTheirs = said?.[0] === "development" || (0, path_roles.uX)((0, text_path.Vb)(over));
        const isBesideEarnest = () => [...files].some((each) => (0, text_path.yS)(each) === (0, text_path.yS)(path) && isStartedInEarnest(each));
        const under = { path, isForUse, isEarnest, isUnder: true };
        if (isTheirs && !isBesideEarnest())
          return [{ ...under, said: ["development", said?.[1] ?? over] }];
        return isForUse ? [{ ...under, said: void 0 }] : [];
      }
      function saidAt(line, { path }, isStart) {
        const role = roleBy(line, isStart);
        const guide = (0, roles_guides.VJ)(path) ? path : void 0;
        const { heading = "" } = line.above.at(-1) ?? {};
        const isDeploying = isHeadingInEarnest(heading) || ((0, roles_guides.oH)(path) || headings.brings.test(line.line)) && !role;
        const isEarnest = isStart && isDeploying;
        const isForUse = isEarnest || line.above.length < 2 || headings.use.test(heading);
        if (!isStart && !role && (guide || !isForUse))
          return void 0;
        const said = guide ? [role?.[0] ?? "development", guide] : role;
        return { said: isEarnest ? void 0 : said, isForUse, isEarnest };
      }
      function isHeadingInEarnest(heading) {
        const earnest = headings.earnest.exec(heading);
        if (earnest === null || roleOf(heading.slice(0, earnest.index)))
          return false;
        const rest = heading.slice(earnest.index);
        const [, purpose = ""] = /^deploy.*\b(locally\b.*)/i.exec(rest) ?? /\bfor (?!developers?\b)(.*)/i.exec(rest) ?? [];
        return headings.earnest.test(purpose) || !roleOf(purpose);
      }
      function startedByName(line, { files, tasks, named }) {
        const [, name] = headings.starts.exec(line.line) ?? [];
        if (name === void 0)
          return void 0;
        const folders = [line.folder, line.home];
        const task = tasks.find(({ path, folder }) => folders.includes(folder) && path === (0, text_path.hd)(folder, name));
        if (!task)
          return void 0;
        named.add(task);
        return startedByTask(task, files).map(({ path }) => path);
      }
      function startedByTask({ folder, says, commands }, files) {
        const line = { above: [], label: "", folder, home: folder, isCode: true };
        const isOfDevelopers = commands.some((each) => (0, path_roles.uX)(/--env-file[= ](\S+)/.exec(each)?.[1] ?? ""));
        const isForUse = headings.earnest.test(says) && !isOfDevelopers;
        const said = isForUse ? void 0 : roleOf(says);
        return commands.flatMap((command) => (startedIn({ ...line, line: command }, files) ?? []).slice(-1).map((path) => ({
          path,
          said,
          isForUse,
          isEarnest: isForUse || !said && headings.brings.test(command),
          isPart: !said && namesServices.test(command)
        })));
      }
      const namesServices = /\bcompose\b[^|&;]{0,200}? (?:up|start)(?: --?[a-z-]{1,30}){0,5} [a-z]/;
      function startedIn(line, files) {
        const brought = headings.brings.test(line.line) ? filesNamed(line, files, (0, text_path.bQ)(line.home)).slice(-1) : [];
        if (brought.length > 0)
          return brought;
        const [, rest = ""] = /\b(?:docker|podman)[- ]compose\b(?! files?\b)(.{0,200})/.exec(line.line) ?? [];
        const [command = ""] = rest.split(/[|&;`]/, 1);
        if (!/\s(?:up|run|start|create)\b/.test(command) || /\s--profile\b/.test(command))
          return void 0;
        if (/\s(?:-f|--file)\b/.test(command))
          return filesNamed(line, files, (0, text_path.bQ)(line.home));
        return compose_file_names.bB.map((name) => (0, text_path.hd)(line.folder, name)).filter((file) => files.has(file)).slice(0, 1);
      }
      function composePathsIn(line) {
        const words = line.split(/[^\w./-]+/).map((word) => word.replace(/\.$/, ""));
        return words.filter(compose_file_names.En);
      }
      function namesLater({ line }, path) {
        const last = composePathsIn(line).at(-1);
        return last !== void 0 && (0, text_path.Vb)(last) !== (0, text_path.Vb)(path);
      }
      function filesNamed({ line, folder, home }, files, others = []) {
        return composePathsIn(line).flatMap((word) => {
          const [, below] = /\/blob\/[\w.-]{1,100}\/(.*)/.exec(word) ?? [];
          const places = below === void 0 ? [folder, home, ...others].map((from) => (0, text_path.hd)(from, word)) : [below];
          return places.find((each) => each !== void 0 && files.has(each)) ?? [];
        });
      }
      function roleBy({ above, label, home }, isStart) {
        const over = above.slice(1).map(({ heading }) => heading);
        for (const each of [label, ...over.reverse()]) {
          const role = roleOf(each);
          if (role)
            return role;
        }
        const told = isStart ? above.slice(home === "." ? 1 : 0).reverse() : [];
        return told.map(roleInText).find(Boolean);
      }
      function roleOf(heading) {
        for (const role of ["development", "test", "example"])
          if (headings[role].test(heading))
            return [role, heading];
        return void 0;
      }
      const roleInText = (0, once.O)(({ text }) => {
        const plain = text.replace(/[*_`>]/g, "");
        const said = (0, said_roles.P)(`

${plain}`).find(([, words]) => !/\.ya?ml\b/.test(words));
        if (said || headings.earnest.test(plain))
          return said;
        const clauses = plain.split(/[.!?](?=\s)|\n\s*\n/).map((each) => headings.purpose.exec(each.trim())?.[0] ?? "");
        return clauses.map(roleOf).find(Boolean);
      });
    })
  ),
  /***/
  30503: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ce: () => (
          /* binding */
          isDeployment
        ),
        /* harmony export */
        gC: () => (
          /* binding */
          isTaskFile
        ),
        /* harmony export */
        uv: () => (
          /* binding */
          tasksIn
        )
        /* harmony export */
      });
      var _known_role_words_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90341);
      var _model_workflow_workflow_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75224);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37976);
      const { taskFiles, headings } = _known_role_words_data_js__WEBPACK_IMPORTED_MODULE_0__.w.readmes;
      function isTaskFile(path) {
        return taskFiles.test((0, _text_path_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(path));
      }
      function isDeployment(path) {
        return (0, _model_workflow_workflow_files_js__WEBPACK_IMPORTED_MODULE_1__.$u)(path) || /\.(?:ba)?sh$/.test(path) && headings.earnest.test(wordsOf((0, _text_path_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(path)));
      }
      const tasksIn = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)(({ path, text }) => {
        const { folder, says, isScript } = listAt(path);
        const variables = /* @__PURE__ */ new Map();
        const tasks = isScript ? [{ path, folder, says, commands: [] }] : [];
        let above = says;
        for (const written of text.split("\n")) {
          const line = withValues(written, variables);
          const named = isScript ? void 0 : taskNamed(line, folder, above);
          const [, description] = /^\s{0,8}(?:desc|description|environment)\s?[:=](.*)/.exec(line) ?? [];
          const task = tasks.at(-1);
          if (named)
            tasks.push(named);
          else if (task && description)
            task.says += description;
          else
            task?.commands.push(line);
          above = line.startsWith("#") ? `${above} ${line}` : says;
        }
        return tasks;
      });
      function listAt(path) {
        if (!isDeployment(path))
          return { folder: (0, _text_path_js__WEBPACK_IMPORTED_MODULE_3__.yS)(path), says: "", isScript: false };
        const says = wordsOf((0, _text_path_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(path));
        if ((0, _model_workflow_workflow_files_js__WEBPACK_IMPORTED_MODULE_1__.$u)(path))
          return { folder: ".", says, isScript: false };
        return { folder: (0, _text_path_js__WEBPACK_IMPORTED_MODULE_3__.yS)(path).replace(/(?:^|\/)(?:scripts?|bin|tools|ci)$/, "") || ".", says, isScript: true };
      }
      function taskNamed(line, folder, above) {
        const [, name, comment = "", command] = headingIn(line) ?? [];
        if (name === void 0)
          return void 0;
        return {
          path: (0, _text_path_js__WEBPACK_IMPORTED_MODULE_3__.hd)(folder, name) ?? name,
          folder,
          says: [wordsOf(name), above, comment].join(" "),
          commands: command === void 0 ? [] : [command]
        };
      }
      function wordsOf(name) {
        return name.replace(/[^a-z\d]/gi, " ");
      }
      function withValues(written, variables) {
        const line = written.replace(/[$]?[({]{1,2}(\w{1,60})[)}]{1,2}/g, (all, name) => variables.get(name) ?? all);
        const [, variable, value = ""] = /^(\w{1,60}) ?[:?]?= ?["'`]?(.{0,400})/.exec(line) ?? [];
        if (variable !== void 0)
          variables.set(variable, value);
        return line;
      }
      function headingIn(line) {
        return /^ {0,2}([\w.-]{1,60}(?::[\w.-]{1,60}){0,4}) ?:(?![=:])[^#]*(.*)/.exec(line) ?? /^\[tasks\.["']?([\w:.-]{1,60})["']?\]/.exec(line) ?? /^\s{1,8}"([\w:.-]{1,60})": ?()"(.*)/.exec(line);
      }
    })
  ),
  /***/
  50813: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FK: () => (
          /* binding */
          isAccountPassword
        ),
        /* harmony export */
        Fh: () => (
          /* binding */
          isGuessed
        ),
        /* harmony export */
        Kh: () => (
          /* binding */
          accountPasswords
        ),
        /* harmony export */
        Pk: () => (
          /* binding */
          isLockedLater
        ),
        /* harmony export */
        Xo: () => (
          /* binding */
          passwordsSet
        )
        /* harmony export */
      });
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59307);
      var _model_dockerfile_written_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93526);
      var _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25878);
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29366);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83332);
      var _source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4998);
      var _text_name_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95484);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38526);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28423);
      var _commands_effects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8125);
      var _commands_made_by_chance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51016);
      const passwordsSet = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_6__.O)((instruction) => {
        const found = inFiles(instruction);
        const { keyword } = instruction;
        if (keyword !== "RUN" && keyword !== "CMD" && keyword !== "ENTRYPOINT")
          return found;
        const { run } = instruction;
        const set = run?.script.commands.flatMap((command) => byCommand(command)) ?? [];
        if (keyword !== "RUN")
          return [...found, ...set.filter(({ how }) => how !== "unknown")];
        return [...found, ...set, ...run.form === "shell" ? onWindows(run.at) : []];
      });
      function isLockedLater({ account, at }, commands) {
        if (account === void 0)
          return false;
        const behind = commands.filter((each) => each.at.source !== at.source || each.at.span.start > at.span.start);
        const given2 = commands.findLast((each) => (0, _source_js__WEBPACK_IMPORTED_MODULE_9__.mD)(at, each.at));
        return (0, _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_3__.l0)(behind.filter((command) => locks(command, account)), given2);
      }
      function locks(command, account) {
        const change = (0, _commands_effects_js__WEBPACK_IMPORTED_MODULE_7__.w)(command).account;
        if (!change || change.account?.value !== account)
          return false;
        const password = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.TN)(command, (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name).passwords?.option)?.value ?? "";
        return change.locks || change.does === "changes" && fitsNone.test(password);
      }
      function isGuessed({ how, account = "", secret }) {
        return how === "written" && secret !== void 0 && (0, _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__.Tz)(secret.value, new Set((0, _text_name_words_js__WEBPACK_IMPORTED_MODULE_10__.L)(account)));
      }
      function isAccountPassword(value, { layers }) {
        return layers.some(({ instruction }) => passwordsSet(instruction).some(({ secret }) => secret?.value === value));
      }
      const accountPasswords = {
        // One that is the account's own name would hide that name wherever it stands.
        instruction: (instruction) => passwordsSet(instruction).flatMap(({ secret, account }) => secret ? { ...secret, here: secret.value === account } : [])
      };
      function byCommand(command) {
        const { passwords } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name);
        return passwords ? readers[passwords.from](command, passwords) : [];
      }
      const readers = {
        lines: inLines,
        input: asInput,
        option: given,
        accounts: inAccounts
      };
      function inFiles(instruction) {
        return (0, _model_dockerfile_written_texts_js__WEBPACK_IMPORTED_MODULE_2__.Ki)(instruction).flatMap(({ text, at, path }) => {
          if (!/^\/etc\/(?:passwd|shadow)$/.test(path))
            return [];
          return [...text.matchAll(/^([\w-]{1,32}):(\$[^:\s]{1,300})?:/gm)].map(([line, account, hash]) => ({
            at: (0, _model_dockerfile_written_texts_js__WEBPACK_IMPORTED_MODULE_2__._q)(line, at),
            account,
            how: hash ? "hash" : "none",
            secret: hash ? within(at, hash) : void 0
          }));
        });
      }
      function inAccounts(command) {
        const at = command.nameAt;
        return (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_5__.h2)(command).flatMap((text) => {
          const lines = (text.value ?? "").matchAll(/^([\w.-]{1,32}):([^:\s]{2,128}):/gm);
          return [...lines].map(([, account, value]) => ({
            at,
            account,
            how: "written",
            secret: within(text.at, value)
          }));
        });
      }
      function inLines(command, how) {
        const hashed = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.Kz)(command, how.hashed);
        const texts = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_5__.h2)(command);
        const at = command.nameAt;
        const found = texts.flatMap((text) => (text.value ?? "").split(/\n|\\n/).flatMap((line) => {
          const [, account2, value] = /^["']?([\w.-]+):(.+)$/.exec(line.trim()) ?? [];
          if (account2 === void 0 || value === void 0 || hashed && fitsNone.test(value))
            return [];
          if (value.startsWith("%s"))
            return [];
          return [{ at, account: account2, how: hashed ? "hash" : "written", secret: within(text.at, value) }];
        }));
        if (found.length > 0 || hashed && texts.length > 0 && texts.every(({ value }) => value !== void 0))
          return found;
        if (texts.length > 0 && texts.every(isForgotten))
          return [];
        const account = texts.flatMap((text) => /^([\w.-]+):/.exec((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_11__.ai)(text))?.[1] ?? [])[0];
        return [{ at, account, how: "unknown", secret: void 0 }];
      }
      function isForgotten({ commands }) {
        return commands.some((command) => [command, ...command.input].some((each) => (0, _commands_made_by_chance_js__WEBPACK_IMPORTED_MODULE_8__.h)(each) !== void 0));
      }
      function asInput(command, { needs, none, unless }) {
        const { args, nameAt: at } = command;
        const account = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.cz)(command).operands.at(-1)?.value;
        if (needs && !(0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.Kz)(command, needs))
          return [];
        if ((0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.Kz)(command, none)) {
          const end = args.at(-1).at.span.end;
          return [{ at: at.source.at(at.span.start, end), account, how: "none", secret: void 0 }];
        }
        if ((0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.Kz)(command, unless))
          return [];
        const fed = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_5__.h2)(command);
        if (fed.length === 0 && command.input.length === 0)
          return [];
        const value = fed[0]?.value?.split(/\n|\\n/)[0];
        return [{ at, account, how: value ? "written" : "unknown", secret: value ? within(fed[0].at, value) : void 0 }];
      }
      const fitsNone = /^[!*]|^(?:x|NP|LK)$/;
      function given(command, { option }) {
        const word = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.TN)(command, option);
        if (!word || fitsNone.test(word.value ?? ""))
          return [];
        const account = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.cz)(command).operands.at(-1)?.value;
        const secret = hashedText(word);
        const how = word.value === "" ? "none" : secret !== void 0 ? "written" : word.value === void 0 || word.variables?.length ? "unknown" : /^\$/.test(word.value) ? "hash" : "written";
        return [{ at: word.at, account, how, secret: within(word.at, secret ?? word.value ?? "") }];
      }
      function hashedText({ commands }) {
        for (const command of commands) {
          if (!(0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name).hashes)
            continue;
          const last = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_5__.h2)(command)[0] ?? (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.cz)(command).operands.at(-1) ?? (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.TN)(command, "e");
          if (last?.value !== void 0)
            return last.value;
        }
        return void 0;
      }
      function onWindows(at) {
        const text = (0, _source_js__WEBPACK_IMPORTED_MODULE_9__.$6)(at);
        const found = [];
        if (!/\bnet(?:1|\.exe)? user /i.test(text))
          return found;
        for (const match of text.matchAll(/\bnet(?:1|\.exe)? user(?: \/\w[^\s&|;]*)* ["']?([\w.$-]{1,64})["']?(?: \/\w[^\s&|;]*)* ["']?([^\s"'/&|;]{1,128})["']?(?: \/\w[^\s&|;]*)*/gi)) {
          const [whole, account, value] = match;
          const start = at.span.start + match.index;
          const how = /^[%$]/.test(value) || value === "*" ? "unknown" : "written";
          found.push({
            at: at.source.at(start, start + whole.length),
            account,
            how,
            secret: how === "written" ? within(at.source.at(start, start + whole.length), value) : void 0
          });
        }
        return found;
      }
      function within(at, value) {
        if (value === "")
          return void 0;
        const index = (0, _source_js__WEBPACK_IMPORTED_MODULE_9__.$6)(at).lastIndexOf(value);
        if (index === -1)
          return { value, at };
        const start = at.span.start + index;
        return { value, at: at.source.at(start, start + value.length) };
      }
    })
  ),
  /***/
  63136: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Pb: () => (
          /* binding */
          keepersOf
        ),
        /* harmony export */
        RK: () => (
          /* binding */
          declarationsOf
        ),
        /* harmony export */
        tP: () => (
          /* binding */
          isOfNoStage
        )
        /* harmony export */
      });
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66819);
      var _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86208);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1740);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38526);
      var _kept_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76835);
      var _secret_leaks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36156);
      function declarationsOf({ file, index }) {
        return byStage(file).get(index) ?? [];
      }
      const byStage = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)(({ instructions }) => {
        const found = /* @__PURE__ */ new Map();
        let stage = -1;
        for (const instruction of instructions) {
          if (instruction.keyword === "FROM")
            stage++;
          const index = Math.max(0, stage);
          const own = found.get(index);
          if (own)
            own.push(...declarationIn(instruction));
          else
            found.set(index, [...declarationIn(instruction)]);
        }
        return found;
      });
      function isOfNoStage({ nameAt }, { file }) {
        return untaken(file).has(nameAt.span.start);
      }
      const untaken = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)(({ instructions }) => {
        const first = instructions.findIndex(({ keyword }) => keyword === "FROM");
        const declared = (some) => some.flatMap(declarationIn).flatMap(({ pairs }) => pairs);
        const taken = new Set(declared(instructions.slice(first)).map(({ name }) => name));
        return new Set(declared(instructions.slice(0, Math.max(0, first))).filter(({ name }) => !taken.has(name)).map(({ nameAt }) => nameAt.span.start));
      });
      function declarationIn(instruction) {
        const declared = instruction.keyword === "ONBUILD" ? instruction.trigger : instruction;
        return declared?.keyword === "ARG" ? [declared] : [];
      }
      function keepersOf(stage, project) {
        const kept = [...(0, _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_1__.yw)(stage, project) ? inEnvironment(stage, project) : [], ...inSteps(stage, project)];
        return new Map(kept.reverse());
      }
      function inEnvironment({ layers, file }, project) {
        const given = argumentsGiven(project).get(file);
        return layers.flatMap(({ instruction }) => {
          if (instruction.keyword !== "ENV")
            return [];
          return instruction.pairs.flatMap(({ name: as, value, at }) => (value?.value === void 0 ? value?.variables ?? [] : []).map(({ name }) => [name, { at, as, isNeverGiven: !given?.has(name) }]));
        });
      }
      const argumentsGiven = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)(({ images, bakeFiles }) => {
        const given = [
          ...images.flatMap(({ stage, pushedBy, usedBy }) => [...pushedBy, ...usedBy.flatMap(({ build }) => build ?? [])].map(({ args }) => ({ stage, args }))),
          ...bakeFiles.flatMap(({ targets }) => targets.flatMap(({ stage, args }) => stage ? { stage, args } : []))
        ];
        const names = (some) => new Set(some.flatMap(({ args }) => args.map(({ name }) => name)));
        return new Map([...(0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_5__.$)(given, ({ stage }) => stage.file)].map(([file, some]) => [file, names(some)]));
      });
      function inSteps(stage, project) {
        const pairs = declarationsOf(stage).flatMap((each) => each.pairs);
        const ordered = pairs.toSorted((a, b) => Number((0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.hN)(b.name)) - Number((0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.hN)(a.name)));
        const given = new Map(ordered.map(({ name, nameAt }) => [name, nameAt]));
        const steps = stage.layers.map((layer) => ({ layer, ...(0, _secret_leaks_js__WEBPACK_IMPORTED_MODULE_4__.QA)(layer, given) }));
        return [
          ...steps.flatMap(({ layer, written }) => written.filter(({ paths }) => (0, _kept_files_js__WEBPACK_IMPORTED_MODULE_3__.rl)(paths, layer, project).taken).map(({ id: id2, at, into }) => [id2, { at, into }])),
          ...steps.flatMap(({ printed }) => printed.map(({ id: id2, at }) => [id2, { at, isPrinted: true }]))
        ];
      }
    })
  ),
  /***/
  89045: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        m: () => (
          /* binding */
          givenCredentials
        )
      });
      var credential_names = __webpack_require__(66819);
      var source = __webpack_require__(4998);
      var setting = __webpack_require__(28423);
      var credential_values = __webpack_require__(49445);
      var records = __webpack_require__(35381);
      var command_options = __webpack_require__(29366);
      var file_changes = __webpack_require__(83332);
      var credential = __webpack_require__(54084);
      var in_configuration_text = __webpack_require__(10039);
      var within_words = __webpack_require__(29270);
      ;
      function* clientCredentials(command, names) {
        const { name, args } = command;
        const { downloads, git, statements } = (0, records.zv)(name);
        if (downloads)
          yield* inRequest(command, names);
        if (git)
          for (const [i, word] of args.entries()) {
            const place = { word, before: args[i - 1], next: args[i + 1] };
            yield* inHelper(place);
            yield* inExtraHeader(place);
          }
        if (statements)
          for (const word of [...args, ...(0, file_changes.h2)(command)])
            yield* inStatement(word);
      }
      const client_credentials_form = /^(?:d|F|(?:data|form|json|post-data|body-data)[a-z-]*)$/;
      function* inRequest(command, names) {
        const { options, operands } = (0, command_options.cz)(command);
        const values = options.flatMap(({ key, value }) => value ? [{ word: value, isForm: client_credentials_form.test(key) }] : []);
        for (const { word, isForm } of [...operands.map((word2) => ({ word: word2, isForm: false })), ...values]) {
          const text = (0, credential.MH)(word);
          const header = (0, within_words.d4)(text);
          if (header)
            yield { name: "Authorization", value: header, at: word.at };
          if (isForm || /^["']?https?:\/\/\S*\?/.test(text))
            for (const inside of (0, within_words.Fb)(text, names))
              yield { ...inside, at: word.at };
        }
      }
      const helperPassword = /^!.{0,400}\bpassword=([^\s"'\\;$]{1,200})/;
      function* inHelper({ word, before }) {
        const password = before?.value === "credential.helper" ? helperPassword.exec((0, credential.MH)(word))?.[1] : void 0;
        if (password && (0, credential_values.TT)(password))
          yield { name: "credential.helper", value: password, at: word.at };
      }
      function* inExtraHeader({ word, next }) {
        const setting2 = /^(http\..{0,200}extraheader)(?:=([\s\S]*))?$/i.exec((0, credential.MH)(word));
        if (!setting2)
          return;
        const attached = setting2[2];
        const header = (0, within_words.d4)(attached ?? (0, credential.CK)(next) ?? "");
        if (header)
          yield { name: "http.extraHeader", value: header, at: (attached === void 0 ? next : word).at };
      }
      function* inStatement(word) {
        const value = (0, in_configuration_text.j0)((0, credential.MH)(word));
        if (value)
          yield { name: "password", value, at: word.at };
      }
      var written_texts = __webpack_require__(93526);
      ;
      function* credentialsFed(command) {
        if (command.name === "debconf-set-selections")
          for (const word of (0, file_changes.h2)(command))
            yield* configured((0, credential.MH)(word), word.at);
        const option = (0, command_options.XD)(command, "password-stdin", "with-token");
        if (!option)
          return;
        for (const word of (0, file_changes.h2)(command)) {
          const value = (0, credential.CK)(word)?.trim();
          if ((0, in_configuration_text.$i)(value) && (0, credential_values.TT)(value))
            yield { name: option.name, value, at: word.at };
        }
      }
      function* credentialsWritten(command, names) {
        for (const { texts, path: into, command: writer } of (0, file_changes.dh)(command)) {
          const file = into.value ?? into.parts?.at(-1) ?? "";
          if (/sudoers|^\/etc\/(?:passwd|shadow)$/.test(file))
            continue;
          const found = (0, records.zv)(writer.name).edits ? putIn(texts, names) : writtenTo(file, texts, names);
          for (const credential2 of found)
            yield { ...credential2, into };
        }
      }
      function* putIn(scripts, names) {
        for (const word of scripts)
          for (const { name, value } of (0, within_words.X6)((0, credential.MH)(word), names))
            yield { name, value, at: word.at };
      }
      function* writtenTo(file, texts, names) {
        const [first] = texts;
        if (!first)
          return;
        const at = (0, source.Ds)(first.at, texts.at(-1).at);
        const text = (0, within_words.tp)(texts.map(credential.MH));
        const lines = configured(text, at, names, file);
        yield* lines;
        const name = file.replace(/^.*\//s, "").replace(/\.(?:txt|key|conf)$/, "");
        if (lines.length === 0 && (0, credential_names.hN)(name, names) && (0, in_configuration_text.$i)(text) && (0, credential_values.TT)(text))
          yield { name, value: text, at };
      }
      function configured(text, at, names, file) {
        return (0, in_configuration_text.O$)(text, names, file).map(({ name, value, line }) => ({
          name,
          value,
          at: placeOf(text, line, at)
        }));
      }
      function placeOf(text, { start, end }, at) {
        const found = (0, written_texts.cA)(text.slice(start, end), at);
        const lines = (0, source.$6)(at).split("\n");
        const before = text.slice(0, start).split("\n").length - 1;
        if (found !== at || lines.length < 2 || lines.length !== text.split("\n").length)
          return found;
        const from = at.span.start + lines.slice(0, before).reduce((sum, each) => sum + each.length + 1, 0);
        return at.source.at(from, from + lines[before].length);
      }
      ;
      function takesNames(program) {
        const { words, namesOther } = (0, records.zv)(program);
        return program !== void 0 && words === void 0 && !namesOther;
      }
      function* assignedCredentials(command, names) {
        const { name: program, assignments, args } = command;
        for (const { name, value, at } of assignments) {
          const text = (0, credential.CK)(value);
          if (text !== void 0 && (0, credential_names.uo)(name, text, names))
            yield { name, value: text, at, ...program !== void 0 && { forCommand: true } };
        }
        if (!takesNames(program) && !(0, records.zv)(program).declares)
          return;
        if (!args.some((word) => (0, credential.CK)(word)?.includes("=")))
          return;
        const values = new Map((0, command_options.Sh)(command).options.map(({ word, value }) => [word, value]));
        for (const word of args)
          yield* assignedIn(values.get(word) ?? word, program === "mount", names);
      }
      function* assignedIn(word, isList, names) {
        const text = (0, credential.CK)(word);
        if (!text?.includes("="))
          return;
        for (const part of isList ? text.split(",") : [text]) {
          const equals = part.indexOf("=");
          const name = part.slice(0, Math.max(0, equals));
          const value = part.slice(equals + 1);
          if (/^[A-Za-z_][\w.-]*$/.test(name) && !/^=|\s/.test(value) && (0, credential_names.uo)(name, value, names))
            yield { name, value, at: word.at };
        }
      }
      const whole = /^(?:\/\/[\w./-]{1,100}:_)?[A-Za-z][\w.-]{2,}$/;
      function* namedOptionCredentials(command, names) {
        const program = command.name;
        if (!takesNames(program))
          return;
        const { options } = (0, command_options.Sh)(command);
        for (const { name, key, value, next } of options) {
          if (!whole.test(key) || !takesCredential(program, key, names))
            continue;
          const word = value ?? next;
          const text = (0, credential.CK)(word);
          if (!word || text === void 0 || (0, credential_names.qy)(name, text) || (0, credential_names.Aw)(name, text))
            continue;
          if ((0, credential.qR)(program, text, key))
            yield { name, value: text, at: word.at, account: accountIn(options) };
        }
      }
      function accountIn(options) {
        const named = options.find(({ key }) => /^(?:[a-z]+[-_]|db)?(?:user(?:[-_]?name)?|account|login)$/i.test(key));
        return (0, credential.CK)(named?.value ?? named?.next);
      }
      function takesCredential(program, option, names) {
        if (option === "secret" || program === "composer" && option === "auth")
          return false;
        return (0, credential_names.hN)(option, names) || option === "pass" || option === "Dsonar.login";
      }
      var word_set = __webpack_require__(36270);
      ;
      function* positionalCredentials(command) {
        const { name } = command;
        const { takes } = (0, records.zv)(name);
        if (name === void 0 || !takes)
          return;
        const { options, operands } = (0, command_options.cz)(command);
        for (const way of takes) {
          if (way.with !== void 0 && !(0, command_options.Kz)(command, way.with))
            continue;
          const behind = way.verb === void 0 ? operands : wordsBehind(way.verb, operands);
          if (!behind)
            continue;
          yield* operandOf(name, way, behind);
          for (const option of options)
            yield* inOption(name, way, option);
        }
      }
      function* inOption(program, { options, behind }, option) {
        const { key, name, value } = option;
        const text = (0, credential.CK)(value);
        if (!value || text === void 0)
          return;
        if (!(0, word_set.E)(key, options))
          return;
        if (behind === void 0) {
          if ((0, credential.qR)(program, text))
            yield { name, value: text, at: value.at };
          return;
        }
        const password = behindUser(text, behind);
        if (password !== void 0 && (0, credential_values.TT)(password))
          yield { name: "--user", value: password, at: value.at };
      }
      function wordsBehind(verb, words) {
        const verbs = verb.split(" ");
        const start = words.findIndex((_, i) => verbs.every((each, k) => words[i + k]?.value?.toLowerCase() === each));
        return start === -1 ? void 0 : words.slice(start + verbs.length);
      }
      function* operandOf(program, { verb, operand, within, with: option }, behind) {
        if (operand === void 0)
          return;
        const word = behind.at(operand);
        const text = (0, credential.CK)(word);
        const found = within?.exec(text ?? "");
        const value = within ? found?.[1] : text;
        if (word && value !== void 0 && !/^\w+=/.test(value) && (0, credential.qR)(program, value))
          yield {
            name: option === void 0 ? `${program} ${verb ?? "password"}` : "password",
            value,
            at: word.at,
            account: found ? text.slice(0, found[0].lastIndexOf(value)) : (0, credential.CK)(behind[operand - 1])
          };
      }
      function behindUser(text, between) {
        const at = text.indexOf(between);
        return at > 0 ? text.slice(at + 1) : void 0;
      }
      ;
      function* settings(command, names) {
        const { name = "" } = command;
        const words = (0, command_options.cz)(command).operands;
        if ((0, records.zv)(name).keeps?.settings && configures(name, words)) {
          const found = [
            ...name === "bundle" ? gemServer(words) : [],
            ...words.slice(1).flatMap((word, i) => [...keyed(word, valueOfKey(words.slice(i + 1)), names)])
          ];
          for (const each of found)
            yield { ...each, keptBy: command };
        }
      }
      function configures(name, words) {
        const verb = /^(?:config|configure|set|login|modify)$/;
        return name === "crudini" || words.slice(0, 2).some(({ value }) => verb.test(value ?? ""));
      }
      function* gemServer(words) {
        const [server, last] = words.slice(-2);
        const password = /^[^:/\s]+:([^/\s]+)$/.exec((0, credential.CK)(last) ?? "")?.[1];
        if (words.length > 2 && password && /\./.test((0, credential.CK)(server) ?? "") && (0, credential_values.TT)(password))
          yield { name: "bundle config", value: password, at: last.at };
      }
      function valueOfKey(words) {
        return words.length > 3 ? words[1] : words.at(-1);
      }
      function* keyed(word, last, names) {
        const text = (0, credential.CK)(word) ?? "";
        const equals = text.indexOf("=");
        const key = equals === -1 ? text : text.slice(0, equals);
        if (!isKey(key, names) || equals === -1 && word === last)
          return;
        const value = equals === -1 ? (0, credential.CK)(last) : text.slice(equals + 1);
        if (value !== void 0 && (0, credential_values.TT)(value) && !(0, credential_names.E5)(key, value))
          yield { name: key.replace(/^.*:/, ""), value, at: (equals === -1 ? last : word).at };
      }
      function isKey(text, names) {
        const told = (0, credential_names.hN)(text, names) || /(?:_auth|_password)$/i.test(text) || /^(?:github-oauth|gitlab-token|pypi-token|http-basic)\./.test(text);
        return told && /^[\w.:/@[\]-]+$/.test(text);
      }
      ;
      const ways = [
        assignedCredentials,
        namedOptionCredentials,
        positionalCredentials,
        clientCredentials,
        credentialsFed,
        settings,
        credentialsWritten
      ];
      function givenCredentials(command, names = credential_names.QC) {
        const found = [];
        for (const way of ways)
          for (const given of way(command, names))
            found.push(given);
        if (found.length === 0)
          return found;
        const variables = [command, ...command.input].flatMap(wordsOf).flatMap(({ variables: variables2 }) => variables2 ?? []);
        const places = /* @__PURE__ */ new Set();
        return found.flatMap((given) => {
          const { source: source2, span } = given.at;
          if (given.value.includes(setting.g1) || places.has(span.start))
            return [];
          places.add(span.start);
          const here = variables.filter(({ at }) => at.source === source2 && at.span.start < span.end && span.start < at.span.end);
          const unless = here.find(({ fallback }) => fallback);
          if (unless)
            return [{ ...given, unless }];
          const filledIn = here.some(({ name }) => (0, credential_names.hN)(name, names)) && !isWritten(given);
          return filledIn ? [] : [given];
        });
      }
      function isWritten({ value, at }) {
        const bare = (text) => text.replace(/[\\'"]/g, "");
        return bare((0, source.$6)(at)).includes(bare(value));
      }
      function wordsOf({ args, assignments, redirects }) {
        return [...args, ...assignments.map(({ value }) => value), ...redirects.map(({ target }) => target)];
      }
    })
  ),
  /***/
  44182: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AK: () => (
          /* binding */
          arrivalsOf
        ),
        /* harmony export */
        M0: () => (
          /* binding */
          emptiedBy
        ),
        /* harmony export */
        Vu: () => (
          /* binding */
          pointedAt
        )
        /* harmony export */
      });
      var _known_credential_files_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32084);
      var _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91160);
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66819);
      var _known_path_roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10236);
      var _model_dockerfile_copy_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8821);
      var _model_dockerfile_mounted_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20273);
      var _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27478);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83332);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37976);
      var _written_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65388);
      const arrivalsOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_8__.O)((layer) => {
        const { instruction } = layer;
        if (instruction.keyword === "COPY" || instruction.keyword === "ADD")
          return copied(layer, instruction);
        return instruction.keyword === "RUN" ? written(layer, instruction.run.script.commands) : [];
      });
      function copied(layer, instruction) {
        const how = instruction.from.kind === "context" ? "context" : "copied";
        if (instruction.target?.value?.endsWith("/authorized_keys"))
          return [];
        const pointed = instruction.target?.variables?.find(({ name }) => _known_credential_files_data_js__WEBPACK_IMPORTED_MODULE_0__.x.pointers.has(name));
        const mayBeFolder = (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__.Gl)(`${layer.workdir?.value}/${instruction.target?.value}`);
        const found = instruction.sources.flatMap((source) => {
          const file = source.value ?? source.parts?.at(-1);
          if (file === void 0 || /^[a-z][a-z0-9+.-]*:\/\//i.test(file))
            return [];
          const named = pointed && { kind: `file that ${pointed.name} names`, holds: "surely" };
          const path = (0, _model_dockerfile_copy_target_js__WEBPACK_IMPORTED_MODULE_4__.Y)(layer, instruction, file);
          const own = calledCredential(file, path, how) ?? named;
          if (!own && !mayBeFolder)
            return [];
          const known = own ?? (path && !(0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__.EW)(file) ? (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__.sR)(path) : void 0);
          return known ? [{ ...known, layer, at: source.at, file, path, how }] : [];
        });
        return found.map((each) => (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_3__.aZ)(each.file) ? { ...each, holds: "seldom" } : each);
      }
      function calledCredential(file, path, how) {
        if (how === "copied" && path !== void 0 && /\/s?bin\/[^/]+$/.test(path))
          return void 0;
        const isOfProject = /(?:^|\/)\.docker\/?$/.test(file) && path !== void 0 && (0, _text_path_js__WEBPACK_IMPORTED_MODULE_10__.Vb)(path) !== ".docker";
        return isOfProject ? void 0 : (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__.C9)(file);
      }
      function pointedAt(pair, stage) {
        const { name, value } = pair;
        if (!_known_credential_files_data_js__WEBPACK_IMPORTED_MODULE_0__.x.pointers.has(name) || !value?.value)
          return void 0;
        for (const { instruction, workdir } of stage.layers) {
          const path = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_7__.Hi)(value.value, workdir?.value ?? "/");
          if (path === void 0 || !bringsContext(instruction))
            continue;
          const folder = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_7__.Hi)(instruction.target?.value, workdir?.value);
          if (folder !== void 0 && folder !== "/" && (0, _text_path_js__WEBPACK_IMPORTED_MODULE_10__.UO)(path, folder))
            return { file: value.value, copy: instruction.at };
        }
        return void 0;
      }
      function bringsContext(instruction) {
        if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD")
          return false;
        return instruction.from.kind === "context" && instruction.sources.length > 0;
      }
      function written(layer, commands) {
        const found = /* @__PURE__ */ new Map();
        for (const [i, command] of commands.entries()) {
          for (const arrival of [...taken(layer, command), ...put(layer, command)]) {
            const { path } = arrival;
            if (path === void 0 || found.has(path) || (0, _model_dockerfile_mounted_paths_js__WEBPACK_IMPORTED_MODULE_5__.B)(path, layer))
              continue;
            if ((0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_6__.zi)(i, commands, path, layer))
              continue;
            const isPath = (setting) => (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_6__.XM)(setting, layer) === path;
            if (arrival.how === "written" && (0, _written_files_js__WEBPACK_IMPORTED_MODULE_9__.U4)((0, _written_files_js__WEBPACK_IMPORTED_MODULE_9__.BW)(commands, isPath), path))
              continue;
            found.set(path, arrival);
          }
        }
        return [...found.values()];
      }
      function put(layer, command) {
        const writes = new Set((0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_7__.dh)(command).map((write) => write.path));
        return targetsOf(command).flatMap((setting) => {
          const path = (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_6__.XM)(setting, layer);
          const known = path === void 0 ? void 0 : (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__.C9)(path);
          if (!known)
            return [];
          const holds = writes.has(setting) ? "surely" : known.holds;
          return [{ ...known, holds, layer, at: setting.at, file: setting.value ?? path, path, how: "written" }];
        });
      }
      function taken(layer, command) {
        const copy = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_7__.w$)(command);
        const folder = copy && (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_6__.XM)(copy.target, layer);
        if (!copy || folder === void 0)
          return [];
        return copy.sources.flatMap((source) => {
          const from = (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_6__.XM)(source, layer);
          const known = from === void 0 ? void 0 : (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__.C9)(from);
          if (from === void 0 || known?.holds !== "surely" || (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__.hS)(from) || !liesInContext(from, layer))
            return [];
          const isFolder = copy.sources.length > 1 || /\/$|\/\.ssh$/.test(copy.target.value ?? "");
          const path = isFolder ? `${folder}/${(0, _text_path_js__WEBPACK_IMPORTED_MODULE_10__.Vb)(from)}` : folder;
          return [{ ...known, layer, at: source.at, file: source.value ?? from, path, how: "context" }];
        });
      }
      function liesInContext(path, layer) {
        const { layers } = layer.stage;
        const earlier = layers.slice(0, Math.max(0, layers.indexOf(layer)));
        if (earlier.some((each) => arrivalsOf(each).some((arrival) => arrival.path === path)))
          return false;
        return (0, _model_dockerfile_mounted_paths_js__WEBPACK_IMPORTED_MODULE_5__.B)(path, layer, ({ type, flag }) => type === "bind" && !flag.fields.some(({ name }) => name === "from")) || earlier.some(({ instruction, workdir }) => {
          const folder = bringsContext(instruction) ? (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_7__.Hi)(instruction.target?.value, workdir?.value) : void 0;
          return folder !== void 0 && (0, _text_path_js__WEBPACK_IMPORTED_MODULE_10__.UO)(path, folder);
        });
      }
      function targetsOf(command) {
        const copy = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_7__.w$)(command);
        const isSample = copy?.sources.every(({ value }) => value !== void 0 && (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__.EW)(value));
        return [
          ...(0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_7__.dh)(command).filter(puts).map(({ path }) => path),
          ...copy && !isSample ? [copy.target] : []
        ];
      }
      function puts({ how, texts }) {
        return how !== "edited" || texts.some(({ variables = [] }) => variables.some(({ name }) => (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_2__.hN)(name)));
      }
      function hiddenOf(layer, layers) {
        const { instruction } = layer;
        if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD")
          return [];
        return instruction.sources.flatMap(({ value: file }) => {
          const removal = file === void 0 ? void 0 : removalOf({ path: landing(layer, instruction, file), layer }, layers);
          return file !== void 0 && removal ? [{ ...removal, file }] : [];
        });
      }
      const ends = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_8__.O)(({ layers }) => new Map(layers.flatMap(({ instruction }, index) => instruction.keyword === "ENV" ? instruction.pairs.flatMap((pair) => pair.value?.value === "" ? [[pair.name, { index, at: pair.at }]] : []) : [])));
      function emptiedBy(name, layer) {
        const end = ends(layer.stage).get(name);
        return end && end.index > layer.stage.layers.indexOf(layer) ? end.at : void 0;
      }
    })
  ),
  /***/
  38014: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Vr: () => (
          /* binding */
          heldBy
        ),
        /* harmony export */
        Wr: () => (
          /* binding */
          credentialsIn
        ),
        /* harmony export */
        lf: () => (
          /* binding */
          isChosen
        ),
        /* harmony export */
        mm: () => (
          /* binding */
          weightOf
        ),
        /* harmony export */
        nP: () => (
          /* binding */
          isFileForDevelopers
        ),
        /* harmony export */
        pG: () => (
          /* binding */
          wholeCredential
        ),
        /* harmony export */
        rd: () => (
          /* binding */
          copiedCredentials
        ),
        /* harmony export */
        uf: () => (
          /* binding */
          settingsWithCredentials
        ),
        /* harmony export */
        xd: () => (
          /* binding */
          withinFolders
        )
        /* harmony export */
      });
      var _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91160);
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66819);
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49445);
      var _known_debug_switches_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39051);
      var _known_package_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6065);
      var _known_path_roles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10236);
      var _model_compose_env_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64751);
      var _model_dockerfile_copy_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8821);
      var _model_dockerfile_image_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57475);
      var _model_files_copied_folders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31141);
      var _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86208);
      var _source_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4998);
      var _text_name_words_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(95484);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(37976);
      var _accounts_guessable_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38125);
      var _asked_to_replace_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(83854);
      var _connection_strings_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5190);
      var _credential_file_arrivals_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(44182);
      var _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(10039);
      var _known_tokens_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(46317);
      var _private_keys_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(61979);
      function heldBy(arrival, project, names) {
        const { copied, copiedFolders, copiedWithin, copiedWithoutSecrets } = project;
        if (copiedWithoutSecrets.has(arrival.at))
          return [];
        if (copiedFolders.has(arrival.at)) {
          const inside = copiedWithin.get(arrival.layer.instruction)?.filter(({ taken }) => taken.at === arrival.at) ?? [];
          const held2 = inside.map(({ source: source2 }) => source2 && heldInListed(source2, names ?? _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.QC));
          return held2.every((each) => each !== void 0) ? held2.flat() : void 0;
        }
        const source = arrival.how === "context" ? copied.get(arrival.layer.stage.file)?.get(arrival.file) : handedOn(arrival, project);
        const held = source && credentialsIn(source, names);
        return held && (held.length > 0 || isOpen(source, arrival.file)) ? held : void 0;
      }
      function handedOn({ layer, file, how, path }, { copied, copiedWithin }) {
        const { file: dockerfile } = layer.stage;
        const [likeliest] = how === "copied" && path !== void 0 ? (0, _model_dockerfile_image_files_js__WEBPACK_IMPORTED_MODULE_8__.iU)(path, layer).files : [];
        if (!likeliest || !("contextPath" in likeliest) || likeliest.context !== void 0)
          return void 0;
        const names = [(0, _text_path_js__WEBPACK_IMPORTED_MODULE_19__.Vb)(file), (0, _text_path_js__WEBPACK_IMPORTED_MODULE_19__.Vb)(likeliest.contextPath)];
        const isStep = ({ keyword, at }) => keyword === "RUN" && names.some((name) => (0, _source_js__WEBPACK_IMPORTED_MODULE_20__.$6)(at).includes(name));
        if (dockerfile.instructions.some(isStep))
          return void 0;
        const sought = (0, _model_files_copied_folders_js__WEBPACK_IMPORTED_MODULE_9__.Ub)(likeliest.contextPath);
        const named = [...copied.get(dockerfile) ?? []].find(([written]) => (0, _model_files_copied_folders_js__WEBPACK_IMPORTED_MODULE_9__.Ub)(written) === sought);
        const within = dockerfile.instructions.flatMap((each) => copiedWithin.get(each) ?? []);
        return named?.[1] ?? within.find(({ taken, lands }) => (0, _model_files_copied_folders_js__WEBPACK_IMPORTED_MODULE_9__.Ub)(`${taken.value}/${lands}`) === sought)?.source;
      }
      function isOpen(source, file) {
        return (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__.hS)(file) || /\.(?:pem|key)$/i.test(file) || !holdsChance(source);
      }
      const holdsChance = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_11__.O)(({ text }) => text.slice(0, 1e5).split(/[\s"'`,;:=<>()[\]{}]+/).some(_known_credential_values_js__WEBPACK_IMPORTED_MODULE_2__.EZ));
      function settingsWithCredentials(layer, { copied }, names) {
        const { instruction } = layer;
        if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD" || instruction.from.kind !== "context")
          return [];
        const known = new Set((0, _credential_file_arrivals_js__WEBPACK_IMPORTED_MODULE_15__.AK)(layer).map(({ file }) => file));
        return instruction.sources.flatMap(({ value: file, at }) => {
          const source = file === void 0 || known.has(file) ? void 0 : copied.get(layer.stage.file)?.get(file);
          const held = source && ((0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__.kO)(source.path) || !(0, _known_package_settings_js__WEBPACK_IMPORTED_MODULE_4__.nw)(source.path)) ? credentialsIn(source, names).filter((each) => isChosen(each)) : [];
          if (file === void 0 || held.length === 0)
            return [];
          const path = (0, _model_dockerfile_copy_target_js__WEBPACK_IMPORTED_MODULE_7__.Y)(layer, instruction, file);
          const arrival = { layer, at, file, path, kind: "settings file", holds: "surely", how: "context" };
          return [{ arrival, held, key: file }];
        });
      }
      function withinFolders(layer, project, names) {
        const told = new Set((0, _credential_file_arrivals_js__WEBPACK_IMPORTED_MODULE_15__.AK)(layer).map(({ at }) => at));
        return (project.copiedWithin.get(layer.instruction) ?? []).flatMap(({ path: file, source, taken, lands }) => {
          const known = told.has(taken.at) ? void 0 : (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__.C9)(file);
          const held = source && known && heldInListed(source, names ?? _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.QC);
          if (!known || held?.length === 0)
            return [];
          const path = (0, _model_dockerfile_copy_target_js__WEBPACK_IMPORTED_MODULE_7__.b)(layer, lands);
          if (!(0, _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_10__.Ck)(path, layer, project))
            return [];
          const arrival = { layer, at: taken.at, file, path, kind: known.kind, holds: "maybe", how: "context" };
          return [{ arrival, held, key: lands }];
        });
      }
      const heldInListed = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_11__.w)((source, names) => {
        const held = credentialsIn(source, names).filter((each) => isChosen(each) && !isOfDevelopers(each));
        return held.length > 0 ? held : onlyCredential(source, names).filter((each) => isChosen(each));
      });
      function onlyCredential(source, names) {
        const { path } = source;
        return (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__.hw)(path) ? wholeCredential(source, (0, _text_path_js__WEBPACK_IMPORTED_MODULE_19__.Vb)(path).replace(/\.txt$/i, ""), names) : [];
      }
      function isOfDevelopers({ at: { source, span } }) {
        return developerParts(source).some(({ start, end }) => start < span.start && span.start < end);
      }
      const developerParts = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_11__.O)((source) => {
        if (!/\.ya?ml$/i.test(source.path))
          return [];
        const tops = [...source.text.matchAll(/^[^\s#].*$/gm)];
        return tops.flatMap(({ 0: line, index }, i) => /^[\w-]+:/.test(line) && (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_5__.K5)(line.slice(0, line.indexOf(":"))) ? [{ start: index + line.length, end: tops[i + 1]?.index ?? source.text.length }] : []);
      });
      function wholeCredential(source, name, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.QC) {
        const value = source.text.trim();
        if (/\s/.test(value) || value.length > 500 || !(0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_2__.TT)(value) || !(0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.uo)(name, value, names))
          return [];
        const start = source.text.indexOf(value);
        return [{ name, value, at: source.at(start, start + value.length) }];
      }
      function isChosen(held, around = []) {
        return !(0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.Dz)(held.name) && !(0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_2__.sP)(held.value) && (held.isKind || !((0, _asked_to_replace_js__WEBPACK_IMPORTED_MODULE_13__.h)(held.at) || isCalledAsItIs(held))) && !(0, _accounts_guessable_words_js__WEBPACK_IMPORTED_MODULE_12__.SM)(held, held.isKind ? [] : [...around, ...(0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_16__.gX)(held.at)]);
      }
      function isCalledAsItIs({ name, value }) {
        if (!/^[a-z]{2,20}(?:[-_][a-z]{2,20}){1,5}$/.test(value))
          return false;
        return (0, _text_name_words_js__WEBPACK_IMPORTED_MODULE_21__.L)(name).at(-1) === (0, _text_name_words_js__WEBPACK_IMPORTED_MODULE_21__.L)(value).at(-1);
      }
      function weightOf({ holds, layer }, held, taken, project) {
        if (held?.length && held.every(({ at }) => (0, _known_tokens_js__WEBPACK_IMPORTED_MODULE_17__.BN)(at)?.opens === "nothing"))
          return "low";
        const surely = held !== void 0 || holds === "surely";
        const around = held === void 0 ? [] : wordsOfImage(layer, project);
        const chosen = held === void 0 || held.some((each) => each.isKind || isChosen(each, around));
        const opensLittle = held !== void 0 && held.length > 0 && held.every(({ at, isKind, server }) => (0, _private_keys_js__WEBPACK_IMPORTED_MODULE_18__.V)(at, project) || server === "itself" || server !== "internet" && !(isKind && (0, _known_tokens_js__WEBPACK_IMPORTED_MODULE_17__.sl)(at)) && isFileForDevelopers(at.source));
        return surely && taken && chosen && !opensLittle ? "high" : surely || taken ? "medium" : "low";
      }
      function wordsOfImage({ stage, workdir }, project) {
        const base = stage.base.kind === "image" ? stage.base.reference.repository : "";
        return [...(0, _accounts_guessable_words_js__WEBPACK_IMPORTED_MODULE_12__.Jo)(stage, project, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.QC), ...(0, _text_name_words_js__WEBPACK_IMPORTED_MODULE_21__.L)(base), ...(0, _text_name_words_js__WEBPACK_IMPORTED_MODULE_21__.L)((0, _text_path_js__WEBPACK_IMPORTED_MODULE_19__.Vb)(workdir?.value ?? ""))];
      }
      const isFileForDevelopers = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_11__.O)((source) => {
        if ((0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_5__.uX)(source.path))
          return true;
        const modes = [...source.text.matchAll(/^(?:export )?([A-Z_]{3,40})=["']?([\w-]{1,20})["']?\s*$/gm)].filter(([, name]) => _known_debug_switches_data_js__WEBPACK_IMPORTED_MODULE_3__.k.modes.test(name));
        return modes.length > 0 && modes.every(([, , mode]) => (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_5__.K5)(mode));
      });
      function credentialsIn(source, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.QC) {
        return heldIn(source, names);
      }
      const heldIn = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_11__.w)((source, names) => {
        const { text } = source;
        const whole = { value: text, at: source.at(0, text.length) };
        const found = [
          ...(0, _known_tokens_js__WEBPACK_IMPORTED_MODULE_17__.gF)(source).filter(({ open }) => !open).map(({ kind, value, at }) => ({ name: kind, value, at, isKind: true })),
          ...privateWebKeys(source),
          ...(0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_16__.O$)(text, names, source.path).map(({ name, value, start }) => ({
            name,
            value,
            at: source.at(start, start + value.length)
          })),
          ...(0, _connection_strings_js__WEBPACK_IMPORTED_MODULE_14__.zF)(whole, names).map((each) => ({ ...(0, _connection_strings_js__WEBPACK_IMPORTED_MODULE_14__.$5)(each), name: "password", at: each.at })),
          ...(/\.env(?:$|\.)/.test(source.path) ? (0, _model_compose_env_files_js__WEBPACK_IMPORTED_MODULE_6__.SF)(source) : []).flatMap(({ name, value }) => value?.value !== void 0 && !value.variables?.length && (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.uo)(name, value.value, names) ? [{ name, value: value.value, at: value.at }] : [])
        ].sort((a, b) => a.at.span.start - b.at.span.start);
        return found.filter(({ at }, i) => i === 0 || found[i - 1].at.span.end <= at.span.start);
      });
      function privateWebKeys(source) {
        const { text } = source;
        if (!/"kty"\s{0,9}:/.test(text))
          return [];
        return [...text.matchAll(/"[dk]"\s{0,9}:\s{0,9}"([\w-]{22,2000})"/g)].map((match) => {
          const end = match.index + match[0].length - 1;
          const at = source.at(end - match[1].length, end);
          return { name: "private JSON Web Key", value: match[1], at, isKind: true };
        });
      }
      const copiedCredentials = {
        copied: (source, names) => [...credentialsIn(source, names), ...onlyCredential(source, names ?? _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.QC)]
      };
    })
  ),
  /***/
  54084: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CK: () => (
          /* binding */
          literalWord
        ),
        /* harmony export */
        MH: () => (
          /* binding */
          knownWord
        ),
        /* harmony export */
        qR: () => (
          /* binding */
          isGiven
        )
        /* harmony export */
      });
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66819);
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49445);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28423);
      function literalWord(word) {
        if (!word || word.commands.length > 0)
          return void 0;
        const variables = word.variables ?? [];
        if (variables.length === 0)
          return word.value;
        const [{ fallback }, ...more] = variables;
        if (more.length > 0 || fallback?.value === void 0)
          return void 0;
        if (word.value !== void 0)
          return word.value.includes(fallback.value) ? word.value : void 0;
        return (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_2__.s8)(word).map((part) => part ?? fallback.value).join("");
      }
      function knownWord(word) {
        if (word.value !== void 0 && !word.variables?.length)
          return word.value;
        return literalWord(word) ?? (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_2__.bG)(word);
      }
      function isGiven(program, value, name = "") {
        if (program === "keytool" && /^(?:change(?:it|me)|android)$/.test(value))
          return false;
        if (program === "openssl" && value.startsWith("pass:"))
          return (0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.TT)(value.slice(5));
        const counts = (0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.TT)(value) || (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.v$)(name) === "own" && (0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.oD)(value);
        return counts && !/^(?:fd|id|pass|stdin):|^id=|^stdin$/.test(value);
      }
    })
  ),
  /***/
  46195: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D_: () => (
          /* binding */
          configurationDefaults
        ),
        /* harmony export */
        aP: () => (
          /* binding */
          credentialDefaults
        ),
        /* harmony export */
        gH: () => (
          /* binding */
          defaultValues
        )
        /* harmony export */
      });
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66819);
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49445);
      var _model_compose_service_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43576);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38526);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28423);
      var _connection_strings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5190);
      var _credential_finder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24345);
      var _written_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27877);
      function credentialDefaults(service, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        return defaultsOf(service, names);
      }
      function configurationDefaults({ configs }, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        return [...configs.values()].flatMap(({ content }) => [...defaults(content?.variables ?? [], void 0, names)]);
      }
      const defaultValues = {
        service: (service, names) => credentialDefaults(service, names).flatMap(_credential_finder_js__WEBPACK_IMPORTED_MODULE_6__.H),
        application: (application, names) => configurationDefaults(application, names).flatMap(_credential_finder_js__WEBPACK_IMPORTED_MODULE_6__.H)
      };
      const defaultsOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_3__.w)((service, names) => [...all(service, names)]);
      function* all(service, names) {
        for (const { name, text } of (0, _model_compose_service_texts_js__WEBPACK_IMPORTED_MODULE_2__.C)(service)) {
          const { variables = [] } = text;
          const whole = variables.length === 1 && (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_7__.s8)(text).length === 1;
          if (whole)
            yield* ofSetting(name, variables, names);
          else
            yield* defaults(variables, void 0, names);
          for (const variable of (0, _connection_strings_js__WEBPACK_IMPORTED_MODULE_4__.a5)(text, "fallback")) {
            if (!(0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.hN)(variable.name, names))
              yield* defaults([variable], "password", names);
          }
        }
        for (const { given, filledBy } of (0, _written_credentials_js__WEBPACK_IMPORTED_MODULE_5__.eS)(service, names)) {
          const [variable] = filledBy;
          if (variable && filledBy.length === 1 && !(0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.hN)(variable.name, names))
            yield* defaults(filledBy, given.name, names);
        }
      }
      function* ofSetting(setting, variables, names) {
        const called = (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.hN)(setting, names) ? setting : void 0;
        for (const each of defaults(variables, called, names))
          yield { ...each, setting };
      }
      function* defaults(variables, given, names) {
        for (const { name, fallback } of variables) {
          if (!fallback)
            continue;
          const called = (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.hN)(name, names) ? name : isAccountName(name) ? void 0 : given;
          if (fallback.variables?.length)
            yield* defaults(fallback.variables, called, names);
          else if (called !== void 0 && fallback.value !== void 0 && isDefault(called, fallback.value, names))
            yield { name: called, variable: name, fallback, value: fallback.value };
        }
      }
      function isAccountName(variable) {
        return /(?:^|_)(?:USER|USERNAME|LOGIN)$/i.test(variable);
      }
      function isDefault(called, value, names) {
        return called.startsWith("-") ? (0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.TT)(value) : (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(called, value, names);
      }
    })
  ),
  /***/
  56537: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        o0: () => (
          /* binding */
          secretsAmong
        ),
        Fj: () => (
          /* binding */
          secretsOf
        ),
        Xs: () => (
          /* binding */
          writtenIn
        )
      });
      var credential_names = __webpack_require__(66819);
      var stand_ins = __webpack_require__(59307);
      var published_text = __webpack_require__(204);
      var published_step = __webpack_require__(3540);
      var src_source = __webpack_require__(4998);
      var once = __webpack_require__(38526);
      var visible2 = __webpack_require__(31573);
      var work_budget = __webpack_require__(78302);
      var published_layers = __webpack_require__(91449);
      var read_dockerfile = __webpack_require__(2324);
      ;
      const writtenOut = (0, once.O)((image) => {
        const { config } = image;
        const lines = [...(0, published_layers.f5)(config), ...config.onbuild, ...(0, published_step.B)(image).flatMap(({ text, args }) => [args, text])];
        const variables = config.env.map(({ name, value }) => `${name}=${value}`);
        const others = [...variables, ...config.exposedPorts, ...image.platforms, image.created ?? ""];
        const comments = others.map((each) => `# ${(0, visible2.TN)(each)}`);
        const source = new src_source.kL("", ["FROM scratch", ...lines.map(visible2.TN), ...comments].join("\n"));
        try {
          return { source, instructions: (0, read_dockerfile.n)(source).instructions };
        } catch (error) {
          if (!(error instanceof work_budget.fx))
            throw error;
          return { source, instructions: [] };
        }
      });
      var published_images = __webpack_require__(44978);
      var account_passwords = __webpack_require__(50813);
      var build_arguments = __webpack_require__(63136);
      var credential_files_in_use = __webpack_require__(38014);
      var default_values = __webpack_require__(46195);
      var env_file_credentials = __webpack_require__(62810);
      var given_credentials = __webpack_require__(89651);
      var known_tokens = __webpack_require__(46317);
      var named_values = __webpack_require__(48331);
      var on_command_lines = __webpack_require__(47439);
      var passwords_in_addresses = __webpack_require__(98006);
      var credential_values = __webpack_require__(49445);
      var given_names_data = __webpack_require__(19749);
      var dockerfile_layer = __webpack_require__(4249);
      var urls = __webpack_require__(57552);
      var setting = __webpack_require__(28423);
      var effects = __webpack_require__(8125);
      ;
      function publicNames({ images, dockerfiles, services, applications }) {
        const layers = dockerfiles.flatMap(({ stages }) => stages.flatMap((stage) => stage.layers));
        const references = [
          ...images.flatMap(({ base }) => base.kind === "image" ? [base.reference] : []),
          ...services.flatMap(({ runs }) => runs.kind === "pulled" ? [runs.reference] : [])
        ];
        const paths = services.flatMap(({ mounts }) => mounts.flatMap(({ source, target }) => [source, target]));
        const names = [
          ...references.flatMap(({ repository, registry, tag }) => [
            ...withWords(repository),
            ...repository.split("/"),
            ...withWords(registry),
            tag ?? ""
          ]),
          ...applications.flatMap(({ networks, volumes, secrets, configs }) => [networks, volumes, secrets, configs].flatMap((each) => [...each.keys()].flatMap(withWords))),
          ...services.flatMap(({ name, containerName, hostname, user }) => [
            ...[name, containerName?.value ?? "", hostname?.value ?? ""].flatMap(withWords),
            user?.value ?? ""
          ]),
          ...images.flatMap(({ stage, user }) => [stage.name ?? "", user?.setting.value ?? ""]),
          ...[
            ...paths.flatMap((path) => path ? wordsOf(path) : []),
            ...layers.flatMap(namesIn),
            ...services.flatMap(accountsIn)
          ].filter(isWord)
        ];
        return new Set(names.filter(Boolean));
      }
      function accountsIn({ environment }) {
        return environment.flatMap(({ name, value }) => given_names_data.S.ofAccounts.test(name) && value?.value || []);
      }
      function namesIn(layer) {
        const { instruction } = layer;
        if (instruction.keyword === "COPY" || instruction.keyword === "ADD")
          return [...instruction.sources, ...instruction.target ? [instruction.target] : []].flatMap(wordsOf);
        return (0, dockerfile_layer.DL)(layer).flatMap((command) => {
          const { packages, account } = (0, effects.w)(command);
          const paths = command.args.filter((word) => (0, setting.ai)(word).startsWith("/"));
          return [
            command.name ?? "",
            ...(packages?.packages ?? []).flatMap(({ name }) => withWords(name)),
            account?.account?.value ?? "",
            ...(0, urls.Wn)(command.args).flatMap(({ url }) => withWords((0, urls.w4)(url) ?? "")),
            ...paths.flatMap(wordsOf)
          ];
        });
      }
      function wordsOf(path) {
        const text = (0, setting.bG)(path);
        return [...text.split("/"), ...withWords(text)];
      }
      function withWords(name) {
        return [name, ...name.split(/[/._-]/)];
      }
      function isWord(name) {
        return /^[a-z_-]+$/i.test(name);
      }
      function namesAmong(names) {
        const exact = new Set(names);
        const words = new Set(names.filter(isWord).map((name) => name.toLowerCase()));
        return (value) => !(0, credential_values.EZ)(value) && (exact.has(value) || words.has(value.toLowerCase()));
      }
      var published_credentials = __webpack_require__(97268);
      var env_files = __webpack_require__(64751);
      var group_by = __webpack_require__(1740);
      ;
      const telling = /^(?=.{6})|^(?=.{5})(?=.*\d)/s;
      function piecesOf(found, sources, declared, called) {
        const byName = (0, group_by.$)(declared, ({ name }) => name);
        const pieces = /* @__PURE__ */ new Map();
        const asked = /* @__PURE__ */ new Map();
        const isAsked = (name, whole) => {
          const wholes = asked.get(name) ?? /* @__PURE__ */ new Set();
          asked.set(name, wholes);
          return wholes.size === wholes.add(whole).size;
        };
        const within = ({ at, whole }) => [...secret_pieces_namesIn((0, src_source.$6)(at))].filter((name) => !isAsked(name, whole)).flatMap((name) => byName.get(name) ?? []).filter(({ value }) => isPart(value, whole));
        const left = [
          ...found.flatMap(({ value, at }) => at ? [{ at, whole: value }] : []),
          ...sources.flatMap((source) => filledIn(source, called)).map((at) => ({ at, whole: void 0 }))
        ];
        for (let next = left.pop(); next; next = left.pop()) {
          for (const { value: piece } of within(next)) {
            const { source } = (0, src_source.J9)(piece.at);
            const known = pieces.get(source) ?? /* @__PURE__ */ new Map();
            const key = (0, src_source.r4)(piece.at);
            if (known.has(key))
              continue;
            pieces.set(source, known.set(key, { value: piece.value ?? "", at: piece.at }));
            left.push({ at: piece.at, whole: piece.value });
          }
        }
        return [...pieces.values()].flatMap((known) => [...known.values()]);
      }
      function isTelling(value) {
        return telling.test(value);
      }
      const filled = /(?<![\w.-])-{0,2}([A-Za-z][\w.-]{1,60})["']?(?:[=:] ?| )["']?([^\s"'=:$]{0,100}\$[^\s"']{0,200})/g;
      function filledIn(source, called) {
        if (!source.text.includes("$"))
          return [];
        return [...source.text.matchAll(filled)].flatMap(({ 0: whole, 1: name, 2: value, index }) => {
          const end = index + whole.length;
          return (0, credential_names.hN)(name, called) ? [source.at(end - value.length, end)] : [];
        });
      }
      function isPart({ value }, whole) {
        return value === void 0 || whole === void 0 || whole.includes(value);
      }
      function secret_pieces_namesIn(text) {
        return new Set([...text.matchAll(/\$\{?([A-Za-z_]\w{0,80})/g)].map((match) => match[1]));
      }
      function declaredIn({ services, applications, bakeFiles }, instructions) {
        return [
          ...instructions.flatMap(pairsOf),
          ...services.flatMap(({ environment, envFile, build }) => [
            ...environment,
            ...envFile.flatMap(({ entries }) => entries),
            ...build?.args ?? []
          ]),
          ...bakeFiles.flatMap(({ targets }) => targets.flatMap(({ args }) => args)),
          ...applications.flatMap(({ environmentFile }) => environmentFile ? (0, env_files.SF)(environmentFile) : [])
        ].flatMap(({ name, value }) => value ? [{ name, value }] : []);
      }
      function pairsOf(instruction) {
        if ("pairs" in instruction)
          return instruction.pairs;
        if (!("run" in instruction) || !instruction.run)
          return [];
        return instruction.run.script.commands.flatMap(({ assignments }) => assignments);
      }
      var secret_references = __webpack_require__(59116);
      var written_credentials = __webpack_require__(27877);
      ;
      const finders = [
        known_tokens.Gx,
        named_values.qE,
        passwords_in_addresses.FF,
        on_command_lines.W,
        account_passwords.Kh,
        written_credentials.Lc,
        default_values.gH,
        env_file_credentials.nh,
        credential_files_in_use.rd,
        given_credentials.fl
      ];
      function secretsOf(sources, projects, called = credential_names.QC) {
        const written = projects.map((project) => writtenIn(project, called));
        return secretsAmong(sources, written, called);
      }
      function writtenIn(project, names) {
        const called = (0, secret_references.n)(names, project);
        const instructions = instructionsOf(project);
        return {
          found: foundIn(project, instructions, called),
          copies: copiesOf(project),
          published: publishedIn(project, called),
          declared: declaredIn(project, instructions),
          names: [...publicNames(project)]
        };
      }
      function secretsAmong(sources, written, called) {
        const values = /* @__PURE__ */ new Set();
        const places = [];
        const variables = written.flatMap((each) => each.declared.map(({ name }) => name));
        const names = namesAmong([
          ...written.flatMap((each) => each.names),
          ...variables,
          ...sources.flatMap(({ path }) => path.split(/[/._-]/))
        ]);
        const isPublic = (value) => names(value) || isShortEverydayWord(value) || isPartOfAny(value, variables);
        const copies = [...new Set(written.flatMap((each) => each.copies))];
        const found = [
          ...finders.flatMap(({ source, copied }) => [...ask(source, sources, called), ...ask(copied, copies, called)]),
          ...written.flatMap((each) => each.found)
        ];
        const placed = (at) => {
          if (at && !(0, published_text.K)(at))
            places.push(at);
        };
        for (const { at } of found)
          placed(at);
        for (const { value, always } of found.filter(({ here }) => !here)) {
          if (always || !isPublic(value.trim()))
            values.add(value);
        }
        for (const { value, at } of piecesOf(found, sources, written.flatMap(({ declared }) => declared), called)) {
          placed(at);
          if (isTelling(value) && !names(value) && !(0, stand_ins.xu)(value))
            values.add(value);
        }
        for (const { value, always } of written.flatMap(({ published }) => published))
          if (always || isTelling(value) && !names(value) && !(0, stand_ins.xu)(value))
            values.add(value);
        return { values: [...values].sort(byLength), places };
      }
      function byLength(a, b) {
        return b.length - a.length || (a < b ? -1 : 1);
      }
      function foundIn(project, instructions, called) {
        const { services, serviceScripts, applications, bakeFiles, given } = project;
        const targets = bakeFiles.flatMap((each) => each.targets);
        return finders.flatMap(({ instruction, given: givenFile, service, bakeTarget, application }) => [
          ...ask(instruction, instructions, called),
          ...ask(givenFile, [...given.values()].flat(), called),
          ...ask(service, [...services, ...[...serviceScripts.values()].flat()], called),
          ...ask(bakeTarget, targets, called),
          ...ask(application, applications, called)
        ]);
      }
      function ask(find, about, called) {
        return find ? about.flatMap((each) => [...find(each, called)]) : [];
      }
      function publishedIn(project, called) {
        const images = new Set((0, published_images.H_)(project).map(({ image }) => image));
        return [...images].flatMap((image) => {
          const { source, instructions } = writtenOut(image);
          return [
            ...(0, published_credentials.X)(image, called),
            ...finders.flatMap((finder) => [
              ...ask(finder.source, [source], called),
              ...ask(finder.instruction, instructions, called)
            ])
          ];
        });
      }
      function instructionsOf({ dockerfiles, scripts }) {
        const own = dockerfiles.flatMap(({ stages }) => stages.flatMap((stage) => [...(0, build_arguments.RK)(stage), ...stage.layers.map(({ instruction }) => instruction)]));
        return [...own, ...[...scripts.values()].flat().map(({ instruction }) => instruction)];
      }
      function copiesOf({ copied, copiedWithin }) {
        const within = [...copiedWithin.values()].flat().flatMap(({ source }) => source ?? []);
        return [.../* @__PURE__ */ new Set([...[...copied.values()].flatMap((files) => [...files.values()]), ...within])];
      }
      function isPartOfAny(value, names) {
        if (!/^[a-z]+(?:[_.-][a-z]+)*\d{0,2}$/i.test(value))
          return false;
        const part = partsOf(value);
        return names.some((name) => partsOf(name).includes(part));
      }
      function partsOf(name) {
        return `_${name.toLowerCase().replace(/[.-]/g, "_")}_`;
      }
      function isShortEverydayWord(value) {
        return /^[a-z]{1,5}$/i.test(value) && (0, stand_ins.xu)(value);
      }
    })
  ),
  /***/
  89651: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e3: () => (
          /* binding */
          weightInRepository
        ),
        /* harmony export */
        fl: () => (
          /* binding */
          committedCredentials
        ),
        /* harmony export */
        oO: () => (
          /* binding */
          heldInGiven
        )
        /* harmony export */
      });
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66819);
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49445);
      var _asked_to_replace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83854);
      var _credential_files_in_use_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38014);
      var _known_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46317);
      var _private_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61979);
      function heldInGiven({ source, secret, called }, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        const held = (0, _credential_files_in_use_js__WEBPACK_IMPORTED_MODULE_3__.Wr)(source, names);
        if (secret === void 0 || held.length > 0)
          return held;
        const [named = []] = [secret, ...called].map((name) => (0, _credential_files_in_use_js__WEBPACK_IMPORTED_MODULE_3__.pG)(source, name, names)).filter((each) => each.length > 0);
        if (named.length > 0)
          return named.map((each) => ({ ...each, name: secret }));
        return (0, _credential_files_in_use_js__WEBPACK_IMPORTED_MODULE_3__.pG)(source, "password", names).filter(({ value }) => (0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.EZ)(value)).map((each) => ({ ...each, name: secret }));
      }
      function weightInRepository(held, project, around) {
        const token = (0, _known_tokens_js__WEBPACK_IMPORTED_MODULE_4__.BN)(held.at);
        if ((0, _private_keys_js__WEBPACK_IMPORTED_MODULE_5__.V)(held.at, project))
          return "medium";
        if (token)
          return token.kind === "private key" ? "high" : (0, _known_tokens_js__WEBPACK_IMPORTED_MODULE_4__.ZS)(token);
        if ((0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.sP)(held.value))
          return (0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.h8)(held.value) ? "medium" : "low";
        if ((0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.XI)(held.name, held.value))
          return "medium";
        if ((0, _credential_files_in_use_js__WEBPACK_IMPORTED_MODULE_3__.lf)(held, around))
          return "high";
        return (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.Dz)(held.name) || (0, _asked_to_replace_js__WEBPACK_IMPORTED_MODULE_2__.h)(held.at) ? "low" : "medium";
      }
      const committedCredentials = { given: heldInGiven };
    })
  ),
  /***/
  38406: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        xZ: () => (
          /* binding */
          listsEnvironment
        ),
        Q3: () => (
          /* binding */
          programText
        ),
        yq: () => (
          /* binding */
          secretsOfLayer
        ),
        ko: () => (
          /* binding */
          secretsOfService
        )
      });
      var credential_files = __webpack_require__(91160);
      var credential_names = __webpack_require__(66819);
      ;
      const machineCredentials = {
        source: [
          "docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html",
          "docs.cloud.google.com/compute/docs/access/authenticate-workloads",
          "learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token"
        ],
        asOf: "2026-11-30",
        addresses: /^http:\/\/(?:169\.254\.169\.254|169\.254\.170\.2|metadata\.google\.internal|\[fd00:ec2::254\])\/.{0,200}(?:security-credentials\/|credentials|\/token|identity)/
      };
      var records = __webpack_require__(35381);
      var effective_environment = __webpack_require__(81999);
      var mounted_paths = __webpack_require__(20273);
      var command_options = __webpack_require__(29366);
      var file_changes = __webpack_require__(83332);
      var input_programs = __webpack_require__(93020);
      var urls = __webpack_require__(57552);
      var problem = __webpack_require__(64008);
      var text_path = __webpack_require__(37976);
      var setting = __webpack_require__(28423);
      var word_set = __webpack_require__(36270);
      ;
      function secretsOfLayer(layer) {
        const { instruction, environment } = layer;
        const mounts = instruction.keyword === "RUN" ? instruction.mounts.filter(({ type }) => type === "secret") : [];
        const fields = (...names) => mounts.flatMap(({ flag }) => flag.fields.findLast(({ name }) => names.includes(name))?.value.value ?? []);
        const variables = new Set(fields("env", "environment"));
        const paths = [...fields("target", "dst", "destination"), ...fields("id").map((id2) => `/run/secrets/${id2}`)];
        const isSecret = (path) => (0, mounted_paths.B)(path, layer, ({ type }) => type === "secret");
        return sources(isSecret, paths, (name) => environment.get(name), (name) => variables.has(name));
      }
      function secretsOfService(service) {
        const { secrets, mounts } = service;
        const granted = secrets.flatMap(({ target }) => (0, file_changes.Hi)(target?.value, "/run/secrets") ?? []);
        const mounted = mounts.flatMap(({ source, target }) => target?.value && source?.value && (0, credential_files.C9)(source.value)?.holds === "surely" ? target.value : []);
        const paths = [...granted, ...mounted];
        const entries = new Map((0, effective_environment.E)(service).map(({ name, value }) => [name, value]));
        return sources((path) => paths.some((each) => (0, text_path.UO)(path, each)), paths, (name) => entries.get(name), () => false);
      }
      function sources(isSecret, paths, settingOf, isGiven) {
        return {
          file: (path) => secretAt(path, isSecret),
          paths: [...paths, ...anyPaths],
          variable: (name) => {
            const names = [name, ...(settingOf(name)?.variables ?? []).map((each) => each.name)];
            const given = names.find((each) => isGiven(each) || (0, credential_names.hN)(each));
            return given === void 0 ? void 0 : { what: (0, problem.cv)`${given}`, amount: "one", name: given };
          },
          output: printed
        };
      }
      const anyPaths = ["/run/secrets/x", "/proc/self/environ", "/proc/1/environ", "/etc/shadow", "/root/.ssh/id_rsa"];
      function secretAt(path, isSecret) {
        if (/^\/proc\/[^/]+\/(?:task\/[^/]+\/)?environ$/.test(path))
          return environmentAsWhole;
        const plain = path.replace(/^\/proc\/[^/]+\/root(?=\/)/, "");
        const what = (0, problem.cv)`${plain}`;
        const holds = (0, credential_files.C9)(plain)?.holds === "surely" && !/[*?[]/.test(plain);
        const isOne = /^(?:\/var)?\/run\/secrets\/.|^\/run\/secrets$/.test(plain) || isSecret(plain);
        if (holds && !(0, credential_files.hw)(plain))
          return { what, amount: "file" };
        if (isOne || holds)
          return { what, amount: "one", name: plain.slice(plain.lastIndexOf("/") + 1) };
        return /^\/etc\/g?shadow$/.test(plain) ? { what, amount: "file" } : void 0;
      }
      const environmentAsWhole = { what: (0, problem.cv)`every variable of the environment`, amount: "all" };
      function printed(command) {
        const { allVariables, printsCredential } = (0, records.zv)(command.name);
        if (listsEnvironment(command))
          return environmentAsWhole;
        if (allVariables?.test(programText(command)))
          return environmentAsWhole;
        const asked = (0, urls.Wn)(command.args).find(({ url }) => machineCredentials.addresses.test(url));
        if (asked)
          return { what: (0, problem.cv)`${asked.url}`, amount: "one" };
        const said = (0, command_options.cz)(command).operands.map(setting.bG).join(" ");
        const verb = printsCredential?.find((each) => said === each || said.startsWith(`${each} `));
        return verb === void 0 ? void 0 : { what: (0, problem.cv)`what ${`${command.name} ${verb}`} prints`, amount: "one" };
      }
      function programText(command) {
        const program = (0, input_programs.oQ)(command);
        const words = program?.from === "input" ? (0, file_changes.h2)(command) : program?.from === "text" ? [program.word] : command.args;
        return words.map(setting.bG).join(" ");
      }
      function listsEnvironment(command) {
        const { only, needs } = (0, records.zv)(command.name).printsVariables ?? {};
        if (only === void 0)
          return false;
        const { options, operands } = (0, command_options.cz)(command);
        if (operands.length > 0 || !options.every(({ key }) => (0, word_set.E)(key, only)))
          return false;
        return needs === void 0 || options.some(({ key }) => (0, word_set.E)(key, needs));
      }
    })
  ),
  /***/
  76835: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CJ: () => (
          /* binding */
          keptIn
        ),
        /* harmony export */
        _v: () => (
          /* binding */
          removesKept
        ),
        /* harmony export */
        rl: () => (
          /* binding */
          stayOf
        )
        /* harmony export */
      });
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27478);
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29366);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83332);
      var _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86208);
      var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64008);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37976);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28423);
      function keptIn(command, layer) {
        const isForAll = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_2__.Kz)(command, "g", "global", "system");
        return ((0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name).keeps?.in?.split(" ") ?? []).flatMap((value) => {
          const isOwn = /^[~/]/.test(value);
          return (isOwn || !isForAll ? (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_1__.XM)({ value, at: command.nameAt }, layer) : void 0) ?? [];
        });
      }
      function removesKept(later, files, layer) {
        const isOneOf = (name) => files.some((path) => path.endsWith(`/${name}`));
        return files.some((path) => (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_1__.yb)(later, path, layer)) || (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_3__.k3)(later).some((word) => {
          const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(word.value ?? word.parts?.at(-1) ?? (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.ai)(word));
          return name !== "" && isOneOf(name);
        });
      }
      function stayOf(paths, layer, project) {
        if ((0, _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_4__.yw)(layer.stage, project))
          return { taken: true, where: (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.cv)`in this layer`, notes: [] };
        const left = paths.filter((path) => !(0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_1__.c6)({ path, layer }, layer.stage.layers));
        const takers = paths.length === 0 ? [void 0] : left;
        const taker = takers.map((path) => (0, _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_4__.N)(path, layer, project)).find(Boolean);
        if (!taker)
          return { taken: false, where: (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.cv)`in the build cache`, notes: [] };
        return {
          taken: true,
          where: (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.cv)`in the image that takes it from this stage`,
          notes: [{ at: taker.at, message: (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.cv)`It is copied into the image here.` }]
        };
      }
    })
  ),
  /***/
  47439: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          commandLineCredentials
        ),
        J: () => (
          /* binding */
          givenIn
        )
      });
      var credential_names = __webpack_require__(66819);
      var written_texts = __webpack_require__(93526);
      var read_script = __webpack_require__(4865);
      var src_source = __webpack_require__(4998);
      var once = __webpack_require__(38526);
      var setting = __webpack_require__(28423);
      var command_credentials = __webpack_require__(89045);
      var credential_finder = __webpack_require__(24345);
      var in_configuration_text = __webpack_require__(10039);
      var credential_values = __webpack_require__(49445);
      ;
      const quoted = `(?:"([^"\\n]{1,200})"|'([^'\\n]{1,200})')`;
      const blank = "[ \\t]{1,9}";
      const windows_credentials_secure = new RegExp(`ConvertTo-SecureString${blank}(?:-String${blank})?(?:${quoted}|([^\\s"'()$|-][^\\s"'()|]{0,200}))`, "dgi");
      const variable = new RegExp(`\\$(?:env:)?(\\w{1,80})[ \\t]{0,9}=[ \\t]{0,9}${quoted}`, "dgi");
      const windows_credentials_setting = new RegExp(`(?:SetEnvironmentVariable\\([ \\t]{0,9}["']|\\bsetx${blank}(?:/m${blank})?"?)(\\w{1,80})["']?(?:[ \\t]{0,9},)?[ \\t]{0,9}(?:${quoted}|([^\\s"'()$%,|&;/-][^\\s"'()|&;]{0,200}))`, "dgi");
      const header = /\bAuthorization["']?[ \t]{0,9}[=:][ \t]{0,9}["'](?:Bearer|Basic|token) ([^"'\s$]{1,500})["']/dgi;
      const windows_credentials_option = new RegExp(`[ \\t](?:--?|/)(password|pass|token|apikey|secret)(?:${blank}|[:=])(?:${quoted}|([^\\s"'()$%|&;/-][^\\s"'()|&;]{0,200}))`, "dgi");
      const login = new RegExp(`\\b(?:docker|podman|az|helm)(?:\\.exe)? (?:registry )?login\\b[^\\n|;&]{0,200}?[ \\t]-p${blank}(?:${quoted}|([^\\s"'$%-]\\S{0,200}))`, "dgi");
      const hint = /SecureString|SetEnvironmentVariable|setx|\$env:|pass|pwd?\b|token|api_?key|secret|authorization| login /i;
      const givings = [
        { pattern: windows_credentials_secure, name: "ConvertTo-SecureString" },
        { pattern: variable, byName: true },
        { pattern: windows_credentials_setting, byName: true },
        { pattern: login, name: "-p" },
        { pattern: header, name: "Authorization" },
        { pattern: windows_credentials_option }
      ];
      function givenOnWindows(at) {
        const text = (0, src_source.$6)(at);
        if (!hint.test(text))
          return [];
        return givings.flatMap((giving) => [...text.matchAll(giving.pattern)].flatMap((match) => {
          const name = giving.name ?? match[1];
          const place = match.indices.findLast((each) => each !== void 0);
          const value = place ? text.slice(...place) : "";
          if (!place || !isWrittenOut(value) || giving.byName && !(0, credential_names.uo)(name, value))
            return [];
          const [start, end] = place.map((offset) => at.span.start + offset);
          return [{ name, value, at: at.source.at(start, end) }];
        }));
      }
      function isWrittenOut(value) {
        return value !== "" && !/[$%]/.test(value) && (0, credential_values.TT)(value);
      }
      ;
      function givenIn(instruction, names = credential_names.QC) {
        return given(instruction, names);
      }
      const given = (0, once.w)((instruction, names) => {
        if (instruction.keyword === "COPY" || instruction.keyword === "ADD")
          return instruction.heredocs.flatMap(({ body }) => (0, written_texts.kA)(body.at) ? [] : inDocument(body, instruction.target, names));
        if (!("run" in instruction) || !instruction.run || instruction.keyword === "SHELL")
          return [];
        const { run } = instruction;
        const { commands } = run.script;
        return run.form === "shell" && commands.length === 0 ? givenOnWindows(run.at) : commands.flatMap((command) => (0, command_credentials.m)(command, names));
      });
      const commandLineCredentials = {
        instruction: (instruction, names) => givenIn(instruction, names).flatMap(({ value, at, unless }) => [
          { value, at },
          ...unless ? (0, credential_finder.H)(unless) : []
        ])
      };
      function inDocument(body, into, names) {
        const { source, span } = body.at;
        const text = (0, setting.bG)(body);
        const file = into && { into };
        if (/^#!.{0,80}\b(?:ba|da|a|z)?sh\b/.test(text)) {
          const { commands } = (0, read_script.Uq)(src_source.Ie.of(source, [span]));
          return commands.flatMap((command) => (0, command_credentials.m)(command, names).map((given2) => ({ ...given2, ...file })));
        }
        let from = span.start;
        return (0, in_configuration_text.O$)(text, names, into && (0, setting.bG)(into)).map(({ name, value, line }) => {
          const written = text.slice(line.start, line.end);
          const start = source.text.indexOf(written, from);
          const inside = start !== -1 && start < span.end;
          if (inside)
            from = start;
          return { name, value, at: inside ? source.at(start, start + written.length) : body.at, ...file };
        });
      }
    })
  ),
  /***/
  61979: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          isTrustedNowhereElse
        )
        /* harmony export */
      });
      var _known_end_of_life_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37525);
      var _known_public_hosts_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5432);
      var _known_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46317);
      function isTrustedNowhereElse(at, { besideKeys }) {
        const token = (0, _known_tokens_js__WEBPACK_IMPORTED_MODULE_2__.BN)(at);
        if (token?.kind !== "private key")
          return false;
        const key = bytesOf(token.value);
        const files = [at.source, ...besideKeys.get(at.source) ?? []];
        const pieces = files.flatMap(({ text }) => [...text.matchAll(certificate)]).map(([, piece]) => bytesOf(piece));
        const own = pieces.flatMap((bytes) => {
          if (bytes.length !== 4 + 256 * bytes.charCodeAt(2) + bytes.charCodeAt(3))
            return [];
          const until = [...bytes.matchAll(/(?:\x17\x0d|\x18\x0f)(\d{12,14})Z/g)][1];
          const rest = bytes.slice(until && until.index + until[0].length);
          return until && key.includes(publicPart.exec(rest)?.[1] ?? "-") ? [{ day: `20${until[1]}`.slice(-14), rest }] : [];
        });
        const isPast = (day) => day < _known_end_of_life_js__WEBPACK_IMPORTED_MODULE_0__.UT.replaceAll("-", "");
        return own.length > 0 && own.every(({ day, rest }) => isPast(day) || areHere(namesIn(rest)));
      }
      const certificate = /-----BEGIN CERTIFICATE-----([A-Za-z\d+/=\s]{200,9000})-----END/g;
      const publicPart = /\x03(?:\x82..|\x81.|[\x42\x62])\0(?:\x04|\x30\x82..\x02\x82..|\x30\x81.\x02\x81.)(.{32})/s;
      function bytesOf(pem) {
        const letters = pem.replace(/[\s=]+/g, "");
        return /^[A-Za-z\d+/]+$/.test(letters) && letters.length % 4 !== 1 ? atob(letters) : "";
      }
      function namesIn(bytes) {
        const [, hosts] = /\x55\x1d\x11(?:\x01\x01\xff)?\x04(?:\x82..|\x81.|.)\x30(?:\x82..|\x81.|.)(.*)/s.exec(bytes) ?? [];
        const isName = /\x55\x04\x03[\x0c\x13\x14\x16]/g;
        return hosts ? listed(hosts) : Array.from(bytes.matchAll(isName), ({ index }) => partAt(bytes, index + 4));
      }
      function listed(bytes) {
        if (!/^[\x80-\x8f]/.test(bytes))
          return [];
        const part = partAt(bytes, 1);
        return [part, ...listed(bytes.slice(2 + part.length))];
      }
      function partAt(bytes, at) {
        return bytes.slice(at + 1, at + 1 + bytes.charCodeAt(at));
      }
      function areHere(names) {
        const bare = names.map((name) => name.replace(/:\d{1,5}$/, ""));
        const isHere = (name) => _known_public_hosts_data_js__WEBPACK_IMPORTED_MODULE_1__.d.none.test(name) || /^(?:\x7f.{3}|\0{15}\x01|127\.[\d.]+)$/s.test(name);
        return bare.some(isHere) && bare.every((name) => isHere(name) || /^[\w-]+$/.test(name));
      }
    })
  ),
  /***/
  97268: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          publishedCredentials
        )
        /* harmony export */
      });
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66819);
      var _known_published_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3540);
      var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4998);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38526);
      var _connection_strings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5190);
      var _known_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46317);
      const most = 20;
      const publishedCredentials = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.w)((image, names) => {
        const found = /* @__PURE__ */ new Map();
        for (const each of valuesIn(image)) {
          for (const credential of credentialsIn(each, names))
            if (!found.has(credential.value))
              found.set(credential.value, credential);
          if (found.size >= most)
            break;
        }
        return [...found.values()].slice(0, most);
      });
      function* valuesIn(image) {
        const { config } = image;
        for (const { name, value } of config.env)
          yield { name, value, where: "environment" };
        for (const [name, value] of config.labels)
          yield { name, value, where: "labels" };
        for (const { text, args } of (0, _known_published_step_js__WEBPACK_IMPORTED_MODULE_1__.B)(image)) {
          const where = "history";
          const pairs = /^(?:ENV|ARG|LABEL) /.test(text) ? `${args} ${text}` : args;
          for (const [, name = "", value = ""] of pairs.matchAll(/(?<![^\s])([A-Za-z_][\w.-]{0,100})=(\S+)/g))
            yield { name, value: value.replace(/^(["'])(.*)\1$/, "$2"), where };
          yield { name: "", value: text, where };
        }
      }
      function* credentialsIn(named, names) {
        const { name, value } = named;
        const source = new _source_js__WEBPACK_IMPORTED_MODULE_5__.kL("", `${name}=${value}`);
        const tokens = (0, _known_tokens_js__WEBPACK_IMPORTED_MODULE_4__.gF)(source).filter(({ open }) => !open);
        for (const token of tokens)
          yield { ...named, value: token.value, token };
        if (tokens.length > 0 || name === "")
          return;
        const at = source.at(name.length + 1, source.text.length);
        const [connection] = (0, _connection_strings_js__WEBPACK_IMPORTED_MODULE_3__.zF)({ value, at }, names);
        if (connection)
          yield { ...named, value: connection.password, token: void 0 };
        else if ((0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(name, value, names))
          yield { ...named, token: void 0 };
      }
    })
  ),
  /***/
  36156: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A9: () => (
          /* binding */
          secretsPrinted
        ),
        /* harmony export */
        Gn: () => (
          /* binding */
          leaksOf
        ),
        /* harmony export */
        Nn: () => (
          /* binding */
          leaksOfMade
        ),
        /* harmony export */
        QA: () => (
          /* binding */
          leaksOfArguments
        )
        /* harmony export */
      });
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _model_dockerfile_mounted_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20273);
      var _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27478);
      var _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25878);
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29366);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83332);
      var _model_shell_script_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62768);
      var _problem_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(64008);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1740);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(28423);
      var _text_word_set_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(36270);
      var _downloads_unpinned_clones_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68335);
      var _flow_data_flow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39650);
      var _given_secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38406);
      var _kept_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76835);
      var _written_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65388);
      function leaksOf(layer) {
        const { instruction } = layer;
        if (instruction.keyword !== "RUN")
          return [];
        const mounted = secretsOf(instruction, layer);
        if (mounted.length === 0)
          return [];
        return new Leaks(layer, instruction, mounted).found();
      }
      function secretsPrinted(layer) {
        const { instruction } = layer;
        if (instruction.keyword !== "RUN")
          return [];
        const mounted = secretsOf(instruction, layer);
        return mounted.length === 0 ? [] : new Leaks(layer, instruction, mounted).printed();
      }
      function leaksOfArguments(layer, given) {
        const { instruction } = layer;
        if (instruction.keyword !== "RUN")
          return { written: [], printed: [] };
        const taken = [...given].filter(([, at]) => at.span.start < instruction.at.span.start);
        const secrets = taken.map(([name, at]) => ({ id: name, at, path: void 0, variable: name }));
        const leaks = secrets.length === 0 ? void 0 : new Leaks(layer, instruction, secrets);
        return { written: leaks?.found() ?? [], printed: leaks?.printed() ?? [] };
      }
      function leaksOfMade(layer, madeBy) {
        const { instruction } = layer;
        if (instruction.keyword !== "RUN" || !instruction.run.script.commands.some(madeBy))
          return [];
        return new Leaks(layer, instruction, [], madeBy).found();
      }
      function secretsOf({ mounts }, { workdir }) {
        return mounts.flatMap(({ type, flag }) => {
          if (type !== "secret")
            return [];
          const field = (...names) => flag.fields.findLast(({ name }) => names.includes(name))?.value.value;
          const target = field("target", "dst", "destination");
          const id2 = field("id") ?? target?.replace(/^.*\//s, "") ?? "secret";
          const variable = field("env", "environment");
          const path = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_5__.Hi)(target, workdir?.value) ?? (variable && !target ? void 0 : `/run/secrets/${id2}`);
          return [{ id: id2, at: flag.at, path, variable }];
        });
      }
      function wordsOf({ nameAt: { source, span }, args }) {
        return source.at(span.start, args.at(-1)?.at.span.end ?? span.end);
      }
      function startOf({ name, args }, words) {
        const values = args.slice(0, words).map(({ value }) => value);
        return values.length < words || values.includes(void 0) ? void 0 : JSON.stringify([name, ...values]);
      }
      function takesOut(command) {
        return (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.Kz)(command, "unset", "unset-all", "remove-section") || command.args.some(({ value }) => /^(?:delete|rm|unset)$/.test(value ?? ""));
      }
      function read(carried) {
        return carried.find(({ isUnread }) => !isUnread)?.origin;
      }
      class Leaks {
        #layer;
        #commands;
        #flow;
        #numbers;
        #starts = /* @__PURE__ */ new Map();
        #discards = /* @__PURE__ */ new Map();
        constructor(layer, instruction, secrets, madeBy = () => void 0) {
          this.#layer = layer;
          this.#commands = instruction.run.script.commands;
          this.#numbers = new Map(this.#commands.map((each, number) => [each, number]));
          const sources = {
            file: (path) => secrets.find((each) => each.path === path),
            paths: secrets.flatMap(({ path }) => path ?? []),
            variable: (name) => secrets.find(({ variable }) => variable === name),
            output: (command) => {
              if ((0, _given_secrets_js__WEBPACK_IMPORTED_MODULE_9__.xZ)(command))
                return secrets.find(({ variable }) => variable !== void 0);
              const made = madeBy(command);
              return made === void 0 ? void 0 : { id: made, at: wordsOf(command), path: void 0, variable: void 0 };
            }
          };
          this.#flow = new _flow_data_flow_js__WEBPACK_IMPORTED_MODULE_8__.p(this.#commands, sources, (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.LQ)(layer));
        }
        found() {
          const found = [];
          for (const command of this.#commands) {
            for (const { path, carried } of this.#flow.writtenBy(command)) {
              const secret = read(carried);
              if (!secret || !this.#stays(path, command))
                continue;
              const into = path.value === void 0 ? (0, _problem_js__WEBPACK_IMPORTED_MODULE_12__.cv)`a file` : (0, _problem_js__WEBPACK_IMPORTED_MODULE_12__.cv)`${path.value}`;
              found.push({ at: path.at, id: secret.id, into, paths: (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.PZ)(path, this.#layer), given: secret.at });
            }
            const kept = this.#kept(command) ?? this.#cloned(command);
            if (kept)
              found.push(kept);
          }
          return [...(0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_13__.$)(found, ({ at }) => at.span.start).values()].map(([first]) => first);
        }
        printed() {
          return this.#commands.flatMap((command) => {
            const secret = read(this.#flow.printedBy(command).filter(({ isPart }) => !isPart));
            return secret ? [{ at: command.at, id: secret.id, given: secret.at }] : [];
          });
        }
        #inWord(word, command) {
          return read(this.#flow.inWord(word, command));
        }
        /** `npm config set \u2026`, `git config --global \u2026`, `aws configure set \u2026`: kept in a file of the home folder. */
        #kept(command) {
          const { name, args } = command;
          const verb = args[0]?.value;
          const configures = verb !== void 0 && (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_14__.E)(verb, (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(name).keeps?.verb);
          if (!configures || (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_4__.cz)(command).options.some(({ key }) => /^(?:get|unset|list)/.test(key)))
            return void 0;
          const index = args.findIndex((word2) => this.#inWord(word2, command));
          const word = args[index];
          const secret = word && this.#inWord(word, command);
          if (!word || !secret)
            return void 0;
          const paths = (0, _kept_files_js__WEBPACK_IMPORTED_MODULE_10__.CJ)(command, this.#layer);
          const anew = this.#startingLike(command, index).filter((each) => each.args.slice(index).every((word2) => !this.#inWord(word2, each)));
          if ((0, _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_3__.l0)(this.#after(command, [...anew, ...this.#discarding(name, paths)]), command))
            return void 0;
          return { at: word.at, id: secret.id, into: (0, _problem_js__WEBPACK_IMPORTED_MODULE_12__.cv)`the configuration of ${name}`, paths, given: secret.at };
        }
        /** `git clone https://$TOKEN@git.example.com/app.git`: a clone keeps the address that it is of. */
        #cloned(command) {
          const { address, folder } = (0, _downloads_unpinned_clones_js__WEBPACK_IMPORTED_MODULE_7__.X4)(command) ?? {};
          const secret = address && this.#inWord(address, command);
          if (!address || !secret)
            return void 0;
          const own = folder?.replace(/\/$/, "").replace(/^.*\//, "");
          const undoing = this.#after(command).filter((each) => (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(each.name).git && each.args.some(({ value }) => /^(?:set-url|remove|rm)$/.test(value ?? "")) || (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_5__.k3)(each).some((word) => {
            const last = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_15__.ai)(word).replace(/\/$/, "").replace(/^.*\//, "");
            return last === ".git" || last === own || /\/\.git\/config$/.test((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_15__.ai)(word));
          }));
          if ((0, _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_3__.l0)(undoing, command))
            return void 0;
          const paths = folder ? (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.PZ)({ value: `${folder}/.git/config`, at: address.at }, this.#layer) : [];
          return { at: address.at, id: secret.id, into: (0, _problem_js__WEBPACK_IMPORTED_MODULE_12__.cv)`${".git/config"} of the clone`, paths, given: secret.at };
        }
        /** The commands that begin with the same words, so many of them: none where they are not known. */
        #startingLike(command, words) {
          const start = startOf(command, words);
          if (words === 0 || start === void 0)
            return [];
          const groups = this.#starts.get(words) ?? (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_13__.$)(this.#commands, (each) => startOf(each, words));
          this.#starts.set(words, groups);
          return groups.get(start) ?? [];
        }
        /** The commands that take out again what a program keeps, or remove the files that it keeps it in. */
        #discarding(name, paths) {
          const key = JSON.stringify([name, paths]);
          const found = this.#discards.get(key) ?? this.#commands.filter((each) => each.name === name && takesOut(each) || (0, _kept_files_js__WEBPACK_IMPORTED_MODULE_10__._v)(each, paths, this.#layer));
          this.#discards.set(key, found);
          return found;
        }
        /** Those of some commands that stand behind another. */
        #after(command, some = this.#commands) {
          const own = this.#numbers.get(command);
          return some.filter((each) => this.#numbers.get(each) > own);
        }
        /** Whether what is written to a path is in the layer afterwards. */
        #stays(setting, command) {
          const path = (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.XM)(setting, this.#layer);
          if (path === void 0)
            return !/^\/dev\//.test((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_15__.ai)(setting)) && !this.#removesSame(setting, command);
          if (/^\/(?:dev|proc|run\/secrets)\//.test(path))
            return false;
          const goes = (each) => (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.yb)(each, path, this.#layer) || (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_5__.Po)(each).some((word) => (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.XM)(word, this.#layer) === path) || (0, _written_files_js__WEBPACK_IMPORTED_MODULE_11__.gx)(each, (word) => (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.XM)(word, this.#layer) === path);
          return !(0, _model_dockerfile_mounted_paths_js__WEBPACK_IMPORTED_MODULE_1__.B)(path, this.#layer) && !(0, _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_3__.l0)(this.#after(command).filter(goes), command);
        }
        /** `rm "$NETRC"` of a path that a variable holds, `rm -r "$TMP"` of its folder, `rm .npmrc` in a folder that is not known. */
        #removesSame(setting, command) {
          const written = (0, _model_shell_script_paths_js__WEBPACK_IMPORTED_MODULE_6__.q)(setting);
          const isSame = (word) => (0, _model_shell_script_paths_js__WEBPACK_IMPORTED_MODULE_6__.q)(word) === written;
          const removing = this.#after(command).filter((each) => (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_5__.k3)(each).some((word) => isSame(word) || written.startsWith(`${(0, _model_shell_script_paths_js__WEBPACK_IMPORTED_MODULE_6__.q)(word)}/`)) || (0, _written_files_js__WEBPACK_IMPORTED_MODULE_11__.gx)(each, isSame));
          return (0, _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_3__.l0)(removing, command);
        }
      }
    })
  ),
  /***/
  59116: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          withReferences
        )
        /* harmony export */
      });
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _model_compose_command_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25895);
      var _model_dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4249);
      var _model_shell_variable_assignments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52389);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28423);
      function withReferences(names, project) {
        const { applications, images, services, serviceScripts } = project;
        const entries = applications.flatMap(({ secrets }) => [...secrets.keys()]);
        const started = [
          ...images.flatMap((image) => image.startScripts.flatMap((layer) => (0, _model_dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_3__.QC)(layer)?.script ?? [])),
          ...[...services, ...[...serviceScripts.values()].flat()].flatMap((service) => (0, _model_compose_command_script_js__WEBPACK_IMPORTED_MODULE_1__.Ru)(service).map(({ script }) => script))
        ];
        const said = [
          ...entries,
          ...started.flatMap(({ commands }) => [...commands.flatMap(wordsReplaced), ...namesGiven(commands)])
        ];
        const references = new Set(said.filter((each) => /[a-z\d][-_]\w/i.test(each)));
        return references.size > 0 ? { ...names, references } : names;
      }
      function wordsReplaced({ name, args }) {
        if (!(0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(name).edits)
          return [];
        return args.flatMap((word) => (word.variables?.length ?? 0) + word.commands.length === 0 ? [] : [...(0, _text_setting_js__WEBPACK_IMPORTED_MODULE_4__.bG)(word).matchAll(/(?<![\w.-])s([/|#,@!~:+%])\W{0,4}([A-Za-z][\w-]{3,60})\W{0,4}\1/g)].map((match) => match[2]));
      }
      function namesGiven(commands) {
        const naming = new Set(commands.flatMap(({ args }) => args.flatMap(({ variables }, i) => /^secrets?$/.test(args[i - 1]?.value ?? "") ? (variables ?? []).map(({ name }) => name) : [])));
        if (naming.size === 0)
          return [];
        const assigned = commands.flatMap(_model_shell_variable_assignments_js__WEBPACK_IMPORTED_MODULE_2__.I7).filter(({ name }) => naming.has(name));
        return assigned.flatMap(({ value }) => value.value ?? []);
      }
    })
  ),
  /***/
  27877: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $c: () => (
          /* binding */
          credentialsInContent
        ),
        /* harmony export */
        CP: () => (
          /* binding */
          writtenCredentials
        ),
        /* harmony export */
        Lc: () => (
          /* binding */
          composeCredentials
        ),
        /* harmony export */
        eS: () => (
          /* binding */
          commandCredentials
        ),
        /* harmony export */
        sR: () => (
          /* binding */
          credentialsInOptions
        )
        /* harmony export */
      });
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66819);
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49445);
      var _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59307);
      var _model_compose_command_script_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25895);
      var _model_compose_compose_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13948);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28423);
      var _command_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89045);
      var _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10039);
      function* writtenCredentials(service, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        for (const { given, where, filledBy } of commandCredentials(service, names)) {
          if (filledBy.length === 0 && !given.value.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_7__.g1))
            yield { ...given, where };
        }
        const { labels, deploy, logging } = service;
        for (const { name, value } of [...labels, ...deploy?.labels ?? []])
          if (value)
            yield* inLabel(name, value, names);
        for (const { name, value } of logging?.options ?? []) {
          if (value?.value !== void 0 && !value.variables?.length && (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(name, value.value, names))
            yield { name, value: value.value, at: value.at, where: "log options" };
        }
      }
      const composeCredentials = {
        service: (service, names) => [
          ...writtenCredentials(service, names),
          ...service.environment.flatMap(({ value }) => value?.value?.includes("\n") ? credentialsInContent(value, names) : [])
        ],
        application: ({ configs, secrets, volumes }, names) => [
          ...[...volumes.values()].flatMap(({ driverOptions }) => [...credentialsInOptions(driverOptions, names)]),
          ...[...configs.values(), ...secrets.values()].flatMap(({ content }) => content ? credentialsInContent(content, names) : [])
        ]
      };
      function* commandCredentials(service, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        const { command, entrypoint, healthcheck, hooks } = service;
        const given = [command, entrypoint].flatMap((each) => each ?? []);
        for (const { script } of (0, _model_compose_command_script_js__WEBPACK_IMPORTED_MODULE_3__.Ru)(service))
          for (const found of inScript(script, given, names)) {
            const isInEntrypoint = entrypoint?.words.some(({ at }) => overlap(at, found.given.at));
            yield { ...found, where: isInEntrypoint ? "entrypoint" : "command" };
          }
        for (const { command: hook } of hooks)
          for (const found of hook ? inScript((0, _model_compose_command_script_js__WEBPACK_IMPORTED_MODULE_3__.Fl)(hook), [hook], names) : [])
            yield { ...found, where: "hook" };
        const test = healthcheck?.test;
        for (const found of test ? inScript((0, _model_compose_command_script_js__WEBPACK_IMPORTED_MODULE_3__.ze)(test), [test], names) : [])
          yield { ...found, where: "health check" };
      }
      function* inScript(script, commands, names) {
        const texts = commands.flatMap(({ text, words }) => text ?? words);
        for (const each of script.commands) {
          for (const given of (0, _command_credentials_js__WEBPACK_IMPORTED_MODULE_5__.m)(each, names))
            yield { given, filledBy: texts.flatMap((text) => variablesAt(text, given.at)) };
        }
      }
      function variablesAt({ variables }, place) {
        return (variables ?? []).filter(({ at }) => overlap(at, place));
      }
      function overlap(one, other) {
        return one.source === other.source && one.span.start < other.span.end && other.span.start < one.span.end;
      }
      const loginLabel = /\.(?:(?:basic|digest)auth\.users(?:\[\d+\])?|auth\.(?:basic|digest)(?:\.users)?)$/i;
      function* inLabel(name, value, names) {
        if (value.value === void 0 || value.variables?.length)
          return;
        const last = name.slice(name.lastIndexOf(".") + 1);
        if (loginLabel.test(name)) {
          const [, password = ""] = (0, _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_2__.NH)(value.value) ? [] : /^[^:,]*:(.+)$/s.exec(value.value) ?? [];
          if ((0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.TT)(password))
            yield { name, value: password, at: value.at, where: "label" };
        } else if ((0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(last, value.value, names))
          yield { name, value: value.value, at: value.at, where: "label" };
      }
      function credentialsInContent(content, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        if (!(content instanceof _model_compose_compose_text_js__WEBPACK_IMPORTED_MODULE_4__.EY))
          return [];
        return (0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_6__.O$)(content.text, names).flatMap(({ name, value, start }) => {
          if (value.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_7__.g1))
            return [];
          const at = content.locate(start, start + value.length);
          return variablesAt(content, at).length > 0 ? [] : [{ name, value, at }];
        });
      }
      function* credentialsInOptions(options, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        for (const { value: option } of options) {
          if (!(option instanceof _model_compose_compose_text_js__WEBPACK_IMPORTED_MODULE_4__.EY))
            continue;
          for (const { 0: whole, 1: name = "", 2: value = "", index } of option.text.matchAll(/(?<![^,])([\w.-]+)=([^,]+)/g)) {
            if (value.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_7__.g1) || !(0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(name, value, names))
              continue;
            const end = index + whole.length;
            const at = option.locate(end - value.length, end);
            if (variablesAt(option, at).length === 0)
              yield { name, value, at };
          }
        }
      }
    })
  ),
  /***/
  65388: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BW: () => (
          /* binding */
          lastWrites
        ),
        /* harmony export */
        U4: () => (
          /* binding */
          isOpenText
        ),
        /* harmony export */
        gx: () => (
          /* binding */
          replaces
        )
        /* harmony export */
      });
      var _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91160);
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66819);
      var _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59307);
      var _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25878);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83332);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28423);
      var _credential_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54084);
      var _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10039);
      function lastWrites(commands, isPath) {
        let kept = [];
        for (const command of commands) {
          const writes = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.dh)(command).filter(({ path }) => isPath(path));
          const whole = writes.some(({ how }) => how === "whole");
          if (writes.length > 0)
            kept = whole && (0, _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_3__.l0)([command]) ? writes : kept && [...kept, ...writes];
          else if (copiesTo(command, isPath))
            kept = void 0;
        }
        return kept;
      }
      function copiesTo(command, isPath) {
        const copy = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.w$)(command);
        return copy !== void 0 && isPath(copy.target);
      }
      function replaces(command, isPath) {
        return (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.dh)(command).some(({ how, path }) => how === "whole" && isPath(path)) || copiesTo(command, isPath);
      }
      function prints({ name }) {
        return name !== void 0 && name !== ":" && name !== "true";
      }
      function isOpenText(writes, path) {
        if (!writes || writes.length === 0)
          return false;
        if (!(0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__.hS)(path))
          return /\.(?:pem|key)$/.test(path) && writes.every(({ texts }) => texts.length > 0 && texts.every(isNoKey));
        return writes.every(({ texts, pieces, command }) => (texts.length > 0 || !prints(command)) && pieces.every(({ script }) => !script) && texts.every((word) => isOpen(word, path)));
      }
      function isNoKey(word) {
        return word.value !== void 0 && !word.variables?.length && !/PRIVATE KEY|\S{40}/.test(word.value);
      }
      function isOpen(word, path) {
        const text = (0, _credential_js__WEBPACK_IMPORTED_MODULE_5__.MH)(word);
        if ((word.variables ?? []).some(({ name }) => (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.hN)(name)))
          return false;
        const unnamed = text.split(/\r?\n|\\n/).some((line) => line.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_7__.g1) && !isOpenLine(line));
        return !unnamed && (namesSettings.test(text) || (0, _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_2__.WG)(text)) && (0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_6__.O$)(text, void 0, path).length === 0;
      }
      const namesSettings = /[=:]|^(?:\[[\w.-]+\]|(?:%s|\\n)+)$/;
      function isOpenLine(line) {
        const name = /^[\s"']*(?:export )?([\w.-]{1,80})\s?[=:]/.exec(line)?.[1];
        return name !== void 0 && !(0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.hN)(name);
      }
    })
  ),
  /***/
  34464: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        publish: () => (
          /* binding */
          publish
        )
      });
      var did_not_end = __webpack_require__(60462);
      var policy = __webpack_require__(79214);
      var mask = __webpack_require__(41221);
      var review_causes = __webpack_require__(35051);
      var comment_worthy = __webpack_require__(73049);
      var review_placement = __webpack_require__(79495);
      var src_source = __webpack_require__(4998);
      var text_bytes = __webpack_require__(1080);
      var text_visible = __webpack_require__(31573);
      var wording = __webpack_require__(25594);
      ;
      const levels = {
        critical: "error",
        high: "error",
        medium: "warning",
        low: "notice",
        info: "notice"
      };
      const longestTitle = 255;
      const mostMessageBytes = 64e3;
      function annotationsOf({ change: change2, findings: findings2, unread: unread2, policy: policy2, secrets }, all = false) {
        const told2 = all ? findings2 : findings2.filter((finding2) => (0, comment_worthy.$Z)(finding2, policy2));
        return [
          ...unread2.map(({ path, at, reason, refused }) => {
            const found = at && (0, src_source.Xq)(at);
            return {
              place: found ? placeOf(found.path, found.start, found.end) : { path, startLine: 1, endLine: 1 },
              level: "error",
              title: refused ? `${(0, wording.nC)([path])} this` : "Could not be reviewed",
              message: cut((0, wording.wh)(reason, secrets)),
              finding: void 0
            };
          }),
          ...(0, review_causes.zs)(told2).map((some) => {
            const [finding2] = some;
            const { path, start, end, title: title2, message } = (0, wording.w7)(some, secrets);
            return {
              place: finding2.side === "base" ? placeAtHead(finding2, change2) : placeOf(path, start, end),
              level: levels[finding2.severity],
              title: title2.slice(0, longestTitle),
              message: cut(message),
              finding: finding2
            };
          })
        ];
      }
      function annotationsByFile(review) {
        const files = groupBy(annotationsOf(review, true), ({ place: place2 }) => place2.path);
        return [...files].map(([path, some]) => [visible(maskPath(path, review.secrets)), some]);
      }
      function placeAtHead({ at, placement }, { files }) {
        const { path: before, start } = (0, src_source.Xq)(at);
        const file = files.find(({ path, previousPath }) => (previousPath ?? path) === before);
        const shown2 = placement.kind === "line" && placement.side === void 0 ? placement.startLine : void 0;
        const line = shown2 ?? (0, review_placement.u)(start.line, file?.hunks ?? []) ?? 1;
        return { path: file?.path ?? before, startLine: line, endLine: line };
      }
      function placeOf(path, start, end) {
        const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
        const columns2 = endLine === start.line && end.line === start.line ? { start: start.column, end: Math.max(start.column, end.column - 1) } : void 0;
        return { path, startLine: start.line, endLine, columns: columns2 };
      }
      function cut(message) {
        const bytes = (0, text_bytes.As)(message);
        if (bytes.length <= mostMessageBytes)
          return message;
        const start = new TextDecoder().decode(bytes.subarray(0, mostMessageBytes), { stream: true });
        return `${start} \u2026`;
      }
      function annotationCommands(review) {
        return annotationsOf(review).map(({ level, title: title2, message, place: { path, startLine, endLine, columns: columns2 } }) => {
          const properties = {
            title: inert(title2),
            file: visible(maskPath(path, review.secrets)),
            line: startLine,
            endLine,
            ...columns2 && { col: columns2.start, endColumn: columns2.end }
          };
          const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
          const text = message.split("\n").map(inert).join("\n").replace(/^(?=[\p{M}\p{Cf}])/u, " ");
          return `::${level} ${written.join(",")}::${escapedData(text)}
`;
        }).join("");
      }
      function escapedData(text) {
        return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
      }
      function escapedProperty(text) {
        return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
      }
      var image_reference = __webpack_require__(13850);
      var published_images = __webpack_require__(44978);
      var problem = __webpack_require__(64008);
      var stage_name = __webpack_require__(11803);
      ;
      function stageWords(stage) {
        const { name, file } = stage;
        if (name === void 0 && file.stages.length === 1)
          return [];
        return name === void 0 && (0, stage_name.B)(stage) ? ["final stage"] : (0, problem.cv)`stage ${(0, stage_name.C)(stage)}`;
      }
      function baseName(base) {
        if (base.kind === "scratch")
          return "scratch";
        if (base.kind === "stage")
          return (0, stage_name.C)(base.stage);
        return base.kind === "image" ? base.reference.text : void 0;
      }
      ;
      function broughtBy(instruction) {
        if (instruction.keyword === "COPY" || instruction.keyword === "ADD") {
          const files = filesOf(instruction.from);
          return files.length === 0 && instruction.sources.some(({ value }) => isUrl(value)) ? ["a download"] : files;
        }
        const mounts = instruction.keyword === "RUN" ? instruction.mounts.map(mounted) : [];
        return mounts.filter((each) => each.length > 0).flatMap((each, i) => i === 0 ? each : [", ", ...each]);
      }
      function stagesUsedBy(instruction) {
        return originsOf(instruction).flatMap((origin) => origin.kind === "stage" ? [origin.stage] : []);
      }
      function imagesUsedBy(instruction) {
        return originsOf(instruction).flatMap((origin) => origin.kind === "image" ? [origin.reference.text] : []);
      }
      function originsOf(instruction) {
        if (instruction.keyword === "COPY" || instruction.keyword === "ADD")
          return [instruction.from];
        return instruction.keyword === "RUN" ? instruction.mounts.flatMap(({ from }) => from ?? []) : [];
      }
      function filesOf(origin) {
        if (origin.kind === "stage")
          return ["files of ", ...stageWords(origin.stage)];
        if (origin.kind === "image")
          return (0, problem.cv)`files of ${origin.reference.text}`;
        return origin.kind === "unknown" ? ["files of an image that only the build knows"] : [];
      }
      function mounted({ type, flag, from }) {
        const field = (...names) => flag.fields.find(({ name }) => names.includes(name))?.value.value;
        const named2 = (what, name) => [what, ...name ? [" ", { code: name }] : []];
        const files = from ? filesOf(from) : [];
        switch (type) {
          case "secret":
            return named2("secret", field("id") ?? field("target", "dst", "destination"));
          case "ssh":
            return ["the ssh agent"];
          case "cache":
            return [
              ...named2("cache", field("target", "dst", "destination")),
              ...files.length > 0 ? [" with ", ...files] : []
            ];
          default:
            return files;
        }
      }
      function isUrl(value) {
        return value !== void 0 && /^(?:https?|git|ssh):\/\/|^git@/.test(value);
      }
      var root_user = __webpack_require__(15837);
      ;
      function instructionText({ at }, { comments }, secrets) {
        return (0, text_visible.TN)((0, published_images.HF)(at) ? (0, mask.dK)((0, src_source.$6)(at), secrets) : (0, mask.cv)(at, comments, secrets));
      }
      var markdown = __webpack_require__(8543);
      var published_image = __webpack_require__(59397);
      var published_step = __webpack_require__(3540);
      var replacements = __webpack_require__(69830);
      ;
      function publishedMessage(image) {
        const { layers, bases, platforms } = image;
        const day2 = (0, published_image.Xq)(image);
        return [
          `${(0, wording.U9)(layers.length, "layer")} (${(0, wording.lP)((0, published_image.t2)(layers))})`,
          ...bases.flatMap(({ name }) => (0, problem.cv)` on ${(0, image_reference.EU)(name)}`),
          ...day2 ? [`, built on ${day2}`] : [],
          ...(0, problem.cv)`, for ${(0, problem.p_)(platforms, 4)}`
        ];
      }
      function replacementMessage(instead) {
        return say`newer, with the same user, ports and entry point: ${pinnedReference(instead)}`;
      }
      function published_words_shownSteps(image, secrets) {
        const { history, layers } = image;
        const steps = (0, published_step.B)(image).map(({ text, layer }) => ({ text: (0, text_visible.TN)((0, mask.dK)(text, secrets)), layer }));
        const made = new Set(steps.map(({ layer }) => layer));
        const unsaid = history.length > steps.length ? [] : layers.filter((layer) => !made.has(layer));
        return [...steps, ...unsaid.map((layer) => ({ text: "", layer }))];
      }
      ;
      const mostRows = 80;
      const longestStep = 90;
      function externalMap(use, maps) {
        const image = (0, published_image.KX)(use.published);
        const signed = maps.signed(use);
        const name = [(0, markdown.ko)((0, markdown.aY)((0, image_reference.go)(use.reference), 120)), (0, markdown.Qq)(": ")];
        if (image)
          return [publishedMap(name, image, signed, maps)];
        return signed.length > 0 ? [(0, markdown.FY)(...name, ...(0, markdown.iU)(signed), (0, markdown.Qq)("."))] : [];
      }
      function publishedMap(name, image, signed, { secrets }) {
        const steps = published_words_shownSteps(image, secrets);
        const rows = steps.slice(0, mostRows).map(({ text: said, layer }) => [
          layer ? [(0, markdown.Qq)((0, wording.lP)(layer.size))] : [],
          said ? [(0, markdown.aY)(said, longestStep)] : [(0, markdown.Qq)("a layer of which it does not say what made it")]
        ]);
        const more = image.history.length - mostRows;
        const header = ["Size", "Layer"].map((word) => [(0, markdown.Qq)(word)]);
        return (0, markdown.zH)([...name, ...(0, markdown.iU)(publishedMessage(image)), ...signed.length > 0 ? [(0, markdown.Qq)("; "), ...(0, markdown.iU)(signed)] : []], (0, markdown.tp)(["right", null], [header, ...rows]), ...more > 0 ? [(0, markdown.FY)((0, markdown.Qq)(`And ${(0, wording.U9)(more, "more step")}.`))] : []);
      }
      ;
      const mostMaps = 8;
      function imageMaps(images, maps) {
        const inherited = new Set(images.flatMap((image) => chain(image).slice(0, -1)));
        const all = images.filter(({ shipped, stage }) => shipped || !inherited.has(stage)).map((image) => mapOf(image, maps)).sort(shippedFirst);
        const listed = all.length > mostMaps ? all.filter(({ findings: findings2 }) => findings2.length === 0) : [];
        const mapped = all.filter((each) => !listed.includes(each));
        const list2 = (0, markdown.e5)(listed.map((each) => title(each, maps)));
        return [
          ...mapped.map((each) => folded(each, maps)),
          ...listed.length > 0 ? [(0, markdown.zH)([(0, markdown.Qq)(`${(0, wording.U9)(listed.length, "image")} without findings`)], list2)] : []
        ];
      }
      function mapOf(image, maps) {
        const rows = chain(image).flatMap((stage) => rowsOf(image, stage, maps));
        return { image, rows, findings: rows.flatMap(({ findings: findings2 }) => findings2) };
      }
      function shippedFirst(a, b) {
        const rank = ({ image, findings: findings2 }) => (image.shipped ? 0 : 2) + (findings2.length > 0 ? 0 : 1);
        return rank(a) - rank(b) || (0, src_source.Qr)(a.image.stage.from.at, b.image.stage.from.at);
      }
      function chain({ stage }) {
        const stages = [stage];
        for (let { base } = stage; base.kind === "stage" && !stages.includes(base.stage); { base } = base.stage) {
          stages.unshift(base.stage);
        }
        return stages;
      }
      function rowsOf(image, stage, maps) {
        const own = instructionsOf(stage);
        const layers = new Map(image.layers.filter((layer) => layer.stage === stage).map((layer) => [layer.onbuild ?? layer.instruction, layer]));
        const triggered = [...layers.keys()].filter((instruction) => !own.includes(instruction));
        const row2 = (instruction, user2, base = false) => {
          const isBases = (0, published_images.HF)(instruction.at);
          return { instruction, base: base || isBases, findings: isBases ? [] : maps.found(instruction.at), user: user2 };
        };
        const lowest = stage.base.kind !== "stage";
        const from = row2(stage.from, lowest ? userOfBase(image.base) : [], lowest);
        return [
          { ...from, findings: [...from.findings, ...maps.gone(stage)] },
          ...[...triggered, ...own].flatMap((instruction) => {
            const layer = layers.get(instruction);
            if (!layer && maps.found(instruction.at).length === 0)
              return [];
            return [row2(instruction, layer ? changedUser(layer) : [])];
          })
        ];
      }
      function instructionsOf({ file: { instructions }, from }) {
        const first = instructions.indexOf(from);
        const next = instructions.findIndex(({ keyword }, i) => i > first && keyword === "FROM");
        return instructions.slice(first + 1, next === -1 ? void 0 : next);
      }
      function folded(map, maps) {
        const { image } = map;
        const brought = map.rows.map(({ instruction }) => broughtBy(instruction));
        const wide2 = brought.some((each) => each.length > 0);
        const header = ["Line", "Layer", ...wide2 ? ["Brings in"] : [], "User", "Findings"].map((word) => [(0, markdown.Qq)(word)]);
        const rows = map.rows.map(({ instruction, base: base2, findings: findings2, user: user2 }, i) => [
          (0, markdown.nf)(maps.link(instruction.at, "head"), (0, markdown.Qq)(String((0, src_source.Xq)(instruction.keywordAt).start.line))),
          [
            ...base2 ? [(0, markdown.ko)((0, markdown.Qq)("base")), (0, markdown.Qq)(" ")] : [],
            (0, markdown.aY)(instructionText(instruction, image.stage.file, maps.secrets), longestLayer)
          ],
          ...wide2 ? [(0, markdown.iU)(brought[i])] : [],
          user2,
          maps.told(findings2)
        ]);
        const base = image.base.kind === "image" ? externalMap(image.base, maps) : [];
        return (0, markdown.zH)(title(map, maps), ...base, (0, markdown.tp)(header.map((_, i) => i === 0 ? "right" : null), [header, ...rows]));
      }
      const longestLayer = 90;
      function title({ image, findings: findings2 }, maps) {
        const { stage } = image;
        const which = stageWords(stage);
        const base = baseName(image.base);
        return [
          (0, markdown.ko)((0, markdown.aY)((0, src_source.J9)(stage.from.at).source.path, 200)),
          ...which.length > 0 ? [(0, markdown.Qq)(" "), ...(0, markdown.iU)(which)] : [],
          (0, markdown.Qq)(`${image.shipped ? "" : " (not shipped)"}: ${(0, wording.U9)(image.layers.length, "layer")}`),
          ...base === void 0 ? [] : [(0, markdown.Qq)(" on "), (0, markdown.aY)(base, 120)],
          (0, markdown.Qq)(", runs as "),
          ...imageUser(image),
          (0, markdown.Qq)(`, ${maps.counted(findings2)}`)
        ];
      }
      function imageUser({ user: user2, base }) {
        return user2 ? [setting(user2.setting)] : userOfBase(base);
      }
      function changedUser({ instruction, onbuild, user: user2 }) {
        return instruction.keyword === "USER" && !onbuild && user2 ? [setting(user2)] : [];
      }
      function setting({ value }) {
        return value === void 0 ? (0, markdown.Qq)("known only to the build") : (0, markdown.aY)(value, 60);
      }
      function userOfBase(base) {
        const known = (0, root_user.hF)(base);
        const named2 = (0, published_images.bx)({ base })?.config.user;
        if (named2)
          return [(0, markdown.aY)(named2, 60)];
        if (known === "root")
          return [(0, markdown.aY)("root")];
        return [(0, markdown.Qq)(known === "nonroot" ? "another user than root" : "what its base says")];
      }
      ;
      const mostNodes = 25;
      function diagram(project, maps) {
        const own = edgesOf(project);
        const all = nodesOf(project, maps);
        const worst2 = (0, problem.hm)(all.flatMap(({ findings: findings2 }) => findings2));
        const named2 = new Set((0, published_images.H_)(project).map(({ reference }) => reference.text));
        const published = [
          ...edgesFromElsewhere(project).filter(({ from, arrow }) => named2.has(`${from}`) && arrow !== "-.->|COPY|"),
          ...edgesBelow(project)
        ];
        for (const edges of [[...published, ...own], own]) {
          const joined2 = new Set(edges.flatMap(({ from, to }) => [from, to]));
          const isShown = ({ of, findings: findings2 }) => joined2.has(of) || worst2 !== void 0 && (0, problem.hm)(findings2) === worst2;
          const nodes = [...imageNodes(edges), ...all.filter(isShown)];
          if (joined2.size >= 2 && nodes.length <= mostNodes)
            return drawn(nodes, edges, maps);
        }
        return void 0;
      }
      function imageNodes(edges) {
        const names = edges.flatMap(({ from, to }) => [from, to]).filter((each) => typeof each === "string");
        return [...new Set(names)].map((of, i) => ({
          of,
          id: `image${i}`,
          path: void 0,
          name: [{ code: of }],
          findings: []
        }));
      }
      function wholeDiagram(project, secrets) {
        const nothing = { found: () => [], about: () => [], counted: () => "", secrets };
        const edges = [...edgesFromElsewhere(project), ...edgesBelow(project), ...edgesOf(project)];
        const images = imageNodes(edges);
        const made = new Map(project.images.map((image) => [image.stage, image]));
        const others = nodesOf(project, nothing).map((node) => ({ ...node, more: layersOf(made.get(node.of)) }));
        return `${drawn([...images, ...others], edges, nothing)}
`;
      }
      function layersOf(image) {
        if (!image)
          return [];
        const user2 = image.user?.setting.value;
        return [count(image.layers.length, "layer"), ...user2 === void 0 ? [] : say` as ${user2}`];
      }
      function nodesOf({ images, services }, maps) {
        const stages = images.map(({ stage }, i) => {
          const which = stageWords(stage);
          return {
            of: stage,
            id: `stage${i}`,
            path: (0, src_source.J9)(stage.from.at).source.path,
            name: which.length > 0 ? which : ["image"],
            findings: [stage.from, ...instructionsOf(stage)].flatMap(({ at }) => maps.found(at))
          };
        });
        const others = services.map((service, i) => ({
          of: service,
          id: `service${i}`,
          path: void 0,
          name: ["service ", { code: service.name }],
          findings: maps.about(service)
        }));
        return [...stages, ...others];
      }
      function edgesOf({ images, services }) {
        return [
          ...images.flatMap(({ stage }) => [
            ...stage.base.kind === "stage" ? [{ from: stage.base.stage, to: stage, arrow: "-->|FROM|" }] : [],
            ...[...new Set(instructionsOf(stage).flatMap(stagesUsedBy))].map((from) => ({ from, to: stage, arrow: "-.->|COPY|" }))
          ]),
          ...services.flatMap((service) => service.runs.kind === "built" ? [{ from: service.runs.image.stage, to: service, arrow: "==>|runs|" }] : [])
        ];
      }
      function edgesFromElsewhere({ images, services }) {
        return [
          ...images.flatMap(({ stage }) => [
            ...stage.base.kind === "image" ? [{ from: stage.base.reference.text, to: stage, arrow: "-->|FROM|" }] : [],
            ...[...new Set(instructionsOf(stage).flatMap(imagesUsedBy))].map((from) => ({ from, to: stage, arrow: "-.->|COPY|" }))
          ]),
          ...services.flatMap((service) => service.runs.kind === "pulled" ? [{ from: service.runs.reference.text, to: service, arrow: "==>|runs|" }] : [])
        ];
      }
      function edgesBelow(project) {
        const edges = (0, published_images.H_)(project).flatMap(({ reference, image }) => {
          const names = [reference.text, ...image.bases.map(({ name }) => (0, image_reference.EU)(name))];
          return names.slice(1).map((from, i) => ({ from, to: names[i], arrow: "-->|FROM|" }));
        });
        return [...new Map(edges.map((edge) => [JSON.stringify([edge.from, edge.to]), edge])).values()];
      }
      function drawn(nodes, edges, maps) {
        const box = ({ id: id3, name, more = [], findings: findings2 }) => {
          const lines = [
            label(name, maps.secrets),
            ...more.length > 0 ? [label(more, maps.secrets)] : [],
            ...findings2.length > 0 ? [safe(maps.counted(findings2))] : []
          ];
          const text = `"${lines.join("<br/>")}"`;
          return id3.startsWith("service") ? `${id3}([${text}])` : `${id3}[${id3.startsWith("image") ? `(${text})` : text}]`;
        };
        const paths = [...new Set(nodes.flatMap(({ path }) => path === void 0 ? [] : [path]))];
        const found = nodes.filter(({ findings: findings2 }) => findings2.length > 0).map(({ id: id3 }) => id3);
        const id2 = new Map(nodes.map((node) => [node.of, node.id]));
        return [
          "flowchart LR",
          ...paths.flatMap((path, i) => [
            `  subgraph file${i}["${label([{ code: path }], maps.secrets)}"]`,
            ...nodes.filter((node) => node.path === path).map((node) => `    ${box(node)}`),
            "  end"
          ]),
          ...nodes.filter(({ path }) => path === void 0).map((node) => `  ${box(node)}`),
          ...edges.map(({ from, to, arrow }) => `  ${id2.get(from)} ${arrow} ${id2.get(to)}`),
          ...found.length > 0 ? ["  classDef found stroke:#d1242f,stroke-width:2px", `  class ${found.join(",")} found`] : []
        ].join("\n");
      }
      function label(name, secrets) {
        return name.map((part2) => safe(typeof part2 === "string" ? part2 : (0, wording.ph)(part2.code, secrets, 60))).join("");
      }
      function safe(text) {
        return text.replace(/[^\p{L}\p{N} /-]/gu, (character) => `#${character.codePointAt(0)};`);
      }
      var bisect = __webpack_require__(8729);
      var group_by = __webpack_require__(1740);
      var rule_page = __webpack_require__(5848);
      ;
      function pointer(at, to, side = "head") {
        return (0, markdown.nf)(to(at, side), (0, markdown.aY)((0, src_source.CP)(at), 300));
      }
      function ruleName(rule) {
        return (0, markdown.nf)((0, rule_page.gd)(rule), (0, markdown.m1)(rule.id));
      }
      function sideOf(finding2) {
        return finding2.standing === "fixed" ? "base" : finding2.side ?? "head";
      }
      var known_tokens = __webpack_require__(46317);
      var credential_names = __webpack_require__(66819);
      var credential_values = __webpack_require__(49445);
      var image_signature = __webpack_require__(70845);
      ;
      function signatureMessage(image, { signatures, secrets }) {
        const check = signatures.get((0, published_image.MA)(image));
        if (!check)
          return [];
        if (check.kind !== "signed")
          return [check.kind === "unverified" ? "its signature could not be verified" : "not signed as the policy demands"];
        const { source, revision, builder, parameters } = check.provenance ?? {};
        const given = parametersShown(parameters ?? /* @__PURE__ */ new Map(), secrets);
        return [
          ...(0, problem.cv)`verified: signed by ${(0, image_signature.s3)(check.by)}`,
          ...source === void 0 ? [] : (0, problem.cv)`, built from ${source}`,
          ...revision === void 0 ? [] : (0, problem.cv)` at ${revision.slice(0, 12)}`,
          ...builder === void 0 ? [] : (0, problem.cv)` by ${builder}`,
          ...given.length === 0 ? [] : (0, problem.cv)` with ${(0, problem.p_)(given, mostParameters)}`
        ];
      }
      const mostParameters = 6;
      const longestParameter = 120;
      function parametersShown(parameters, secrets) {
        return [...parameters].map(([name, value]) => {
          const called = [name.replace(/^(?:inputs\.|build-arg:)/, ""), ...wordsIn(value)];
          const told2 = holdsSecret(value) || called.some((word) => (0, credential_names.hN)(word)) ? mask.uf : value;
          return (0, text_visible.ml)((0, mask.dK)(`${holdsSecret(name) ? mask.uf : name}=${told2}`, secrets), longestParameter);
        });
      }
      function holdsSecret(text) {
        const tokens = known_tokens.Gx.source?.(new src_source.kL("parameter", text)) ?? [];
        return [...tokens].length > 0 || /:\/\/[^/\s]*@/.test(text) || wordsIn(text).some(isRandom);
      }
      function wordsIn(text) {
        return text.split(/[\s=:,;&?"']+/);
      }
      function isRandom(word) {
        return (0, credential_values.EZ)(word) && word.split(/[/@]/).some((part2) => (0, credential_values.EZ)(part2) && !/^[0-9a-f]{40,64}$/.test(part2));
      }
      ;
      function mapsOf(review, link) {
        const isNew2 = ({ standing }) => (0, wording.tk)(review) && standing === "introduced";
        const everywhere = review.findings.flatMap(atAllPlaces);
        const found = findingsWithin(everywhere.filter(({ side }) => side !== "base"));
        const byService = (0, group_by.$)(everywhere, ({ service }) => service);
        const gone = (0, group_by.$)(review.findings.filter(({ side }) => side === "base"), ({ at, image }) => JSON.stringify([(0, src_source.J9)(at).source.path, image]));
        return {
          link,
          secrets: review.secrets,
          found,
          signed: (image) => signatureMessage(image, review),
          gone: (stage) => gone.get(JSON.stringify([(0, src_source.J9)(stage.from.at).source.path, (0, stage_name.C)(stage)])) ?? [],
          about: ({ name, whole, application }) => {
            const paths = new Set(application.sources.map(({ path }) => path));
            const here = (byService.get(name) ?? []).filter(({ at }) => paths.has((0, src_source.J9)(at).source.path));
            return [.../* @__PURE__ */ new Set([...here, ...found(whole)])];
          },
          told: (findings2) => {
            const byRule2 = [...(0, group_by.$)(findings2, ({ rule }) => rule.id).values()];
            return byRule2.flatMap((some, i) => [
              ...i > 0 ? [(0, markdown.Qq)(", ")] : [],
              ...ruleName(some[0].rule),
              ...some.some(isNew2) ? [(0, markdown.Qq)(" "), (0, markdown.ko)((0, markdown.Qq)("new"))] : []
            ]);
          },
          counted: (findings2) => {
            if (findings2.length === 0)
              return "no findings";
            const fresh = findings2.filter(isNew2).length;
            return `${(0, wording.U9)(findings2.length, "finding")}${fresh > 0 ? ` (${fresh} new)` : ""}`;
          }
        };
      }
      function atAllPlaces(finding2) {
        const { fault, joined: joined2 = [] } = finding2;
        return [finding2, ...fault === void 0 ? [] : joined2.map((each) => ({ ...finding2, ...each }))];
      }
      function findingsWithin(findings2) {
        const starts = findings2.map((finding2) => {
          const { source, span } = (0, src_source.J9)(finding2.at);
          return { path: source.path, start: span.start, finding: finding2 };
        });
        const byPath = (0, group_by.$)(starts, ({ path }) => path);
        for (const list2 of byPath.values())
          list2.sort((a, b) => a.start - b.start);
        return (at) => {
          const { source, span } = (0, src_source.J9)(at);
          const list2 = byPath.get(source.path) ?? [];
          const [from, to] = [span.start, span.end].map((offset) => (0, bisect.t)(list2, ({ start }) => start < offset));
          return list2.slice(from, to).map(({ finding: finding2 }) => finding2);
        };
      }
      ;
      function fixedRow(finding2, link) {
        return row(finding2, link, (0, markdown.IZ)(finding2.rule.title));
      }
      function findingRow(finding2, link, more = 0) {
        return row(finding2, link, (0, markdown.iU)(finding2.message), more > 0 ? [(0, markdown.Qq)(` and ${(0, wording.U9)(more, "more place")}`)] : []);
      }
      function causeList(findings2, link, most = Number.POSITIVE_INFINITY) {
        const causes = (0, review_causes.zs)(findings2).slice(0, most).map((some) => {
          const things = (0, group_by.$)(some, ({ rule, severity, message }) => JSON.stringify([rule.id, severity, message]));
          return [...things.values()].map(([first, ...others]) => row(first, link, (0, markdown.iU)(first.message), alsoAt(others, link)));
        });
        return (0, markdown.rj)(causes);
      }
      const mostPlaces = 20;
      function alsoAt(others, link) {
        const more = others.length - mostPlaces;
        return [
          ...others.slice(0, mostPlaces).flatMap((each) => [(0, markdown.Qq)(", "), ...pointer(each.at, link, sideOf(each))]),
          ...more > 0 ? [(0, markdown.Qq)(` and ${(0, wording.U9)(more, "more place")}`)] : []
        ];
      }
      function row(finding2, link, what, also = []) {
        const where = [...pointer(finding2.at, link, sideOf(finding2)), ...also];
        const { severity, rule } = finding2;
        return [(0, markdown.ko)((0, markdown.Qq)((0, wording.Oh)(severity))), (0, markdown.Qq)(" "), ...where, (0, markdown.Qq)(": "), ...what, (0, markdown.Qq)(" "), ...ruleName(rule)];
      }
      const mostFiles = 3;
      function byRule(findings2) {
        const rows = [...(0, group_by.$)(findings2, ({ rule }) => rule.id).values()].sort(([a], [b]) => (0, problem.Rj)(a, b)).map((some) => {
          const paths = [...new Set(some.map(({ at }) => (0, src_source.Xq)(at).path))];
          const shown2 = paths.slice(0, mostFiles).flatMap((path, i) => [(0, markdown.Qq)(i === 0 ? " in " : ", "), (0, markdown.aY)(path, 300)]);
          const more = paths.length - mostFiles;
          const [first, ...others] = some;
          const same = others.every(({ severity }) => severity === first.severity);
          const number = same ? `${some.length} ${first.severity}` : `${some.length}, the worst ${first.severity},`;
          return [
            ...ruleName(first.rule),
            (0, markdown.Qq)(`: ${number}`),
            ...shown2,
            (0, markdown.Qq)(more > 0 ? ` and ${(0, wording.U9)(more, "more file")}` : "")
          ];
        });
        return (0, markdown.e5)(rows);
      }
      var rule_severity = __webpack_require__(2587);
      ;
      function policyMessage({ policy: policy2, origin, change: change2 }) {
        const compared = change2.base !== void 0;
        const gate = compared && policy2.gate === "introduced" ? " that the change introduces" : "";
        const fails = policy2.failOn === "never" ? "nothing fails it" : `fails on findings of severity ${(0, wording.c3)(policy2.failOn)}${gate}`;
        const comments = policy2.commentOn === "never" ? "no comments" : `comments on what fails, and on ${compared ? "new " : ""}findings from ${policy2.commentOn} up, at most ${policy2.maxComments}`;
        const kept = policy2.version === rule_severity.Rg ? "" : `, the rules of version ${policy2.version} (newer ones only inform)`;
        const changed = [...policy2.severities].map(([name, severity]) => (0, problem.cv)`; ${name} is ${[severity]}`);
        const include = policy2.files.include.map((glob2) => (0, problem.cv)`; also reviews ${glob2}`);
        const exclude = policy2.files.exclude.map((glob2) => (0, problem.cv)`; does not review ${glob2}`);
        const { registries, namespaces, images } = policy2.trusted;
        const trusted = [...registries.keys(), ...namespaces.keys(), ...images.keys()];
        const trust = trusted.length > 0 ? (0, problem.cv)`; trusts the images of ${(0, problem.p_)(trusted)}` : [];
        return [
          "Policy in force",
          ...originMessage(origin),
          `: ${policy2.profile} profile${kept}; ${fails}; ${comments}`,
          ...[...changed, ...include, ...exclude].flat(),
          ...trust,
          "."
        ];
      }
      function originMessage(origin) {
        if (!origin)
          return [];
        const { path, commit, found, extends: lower, overrides } = origin;
        return [
          ...found ? (0, problem.cv)`, from ${path}` : [", the defaults"],
          ...found && commit !== void 0 ? (0, problem.cv)` at ${commit.slice(0, 7)}` : [],
          ...lower === void 0 ? [] : (0, problem.cv)`, which extends ${lower}`,
          ...overrides.length === 0 ? [] : (0, problem.cv)`, with ${(0, problem.p_)(overrides)} set by the run`
        ];
      }
      function basisMessages({ origin, change: change2 }) {
        const { base, target = base, against } = change2;
        const floors = (origin?.floors ?? []).map(({ name, commit, digest }) => {
          const at = commit === void 0 ? [] : (0, problem.cv)` at ${commit}`;
          return (0, problem.cv)`The policy could only tighten the floor ${name}${at} (${digest}).`;
        });
        return [
          ...floors,
          ...against === void 0 || target === void 0 ? [] : [(0, problem.cv)`Judged against ${against} at ${target}.`]
        ];
      }
      var refused_files = __webpack_require__(67998);
      ;
      const speaker_name = () => (0, markdown.nf)(rule_page.iR, (0, markdown.Qq)("layer-review"));
      function speaker() {
        return [(0, markdown.ko)(...speaker_name()), (0, markdown.Qq)(" \xB7 ")];
      }
      function foot() {
        return (0, markdown.FY)(...(0, markdown.EX)(...speaker_name()));
      }
      function footToAccept() {
        return (0, markdown.FY)(...(0, markdown.EX)((0, markdown.Qq)("layer-review \xB7 "), ...(0, markdown.nf)(rule_page.a2, (0, markdown.Qq)("accept"))));
      }
      function withoutFoot(body) {
        return body.replace(/\n\n<sub>(?:layer-review \u00b7 )?\[[\w -]+\]\([^()\s]*\)<\/sub>\s*$/, "");
      }
      ;
      function updateMessage({ before, after, inside, signer }) {
        const [was, is] = namesOf(before, after);
        const from = (0, problem.cv)`${was} \u2192 ${is}: `;
        const signed = signer ? [(0, problem.cv)`signed by the same, ${(0, image_signature.s3)(signer)}`] : [];
        switch (inside.kind) {
          case "same":
            return [...from, "the same image, byte for byte."];
          case "unknown":
            return [
              ...from,
              ...signed.flatMap((each) => [...each, "; "]),
              ...(0, problem.tS)(["not compared.", ...inside.reasons].join(" "))
            ];
          case "compared": {
            const told2 = inside.differences.filter(({ matters }) => matters).map(difference);
            const { all, fresh, bytes } = inside.layers;
            const parts = [
              ...told2.length > 0 ? told2 : [["nothing that matters changed"]],
              [
                fresh > 0 ? `${fresh} of ${(0, wording.U9)(all, "layer")} ${fresh === 1 ? "is" : "are"} new (${(0, wording.lP)(bytes)})` : "no layer is new"
              ],
              ...inside.built ? [[`built on ${inside.built}`]] : [],
              ...signed,
              ...inside.unseen.length > 0 ? [(0, problem.cv)`not looked at: ${(0, problem.p_)(inside.unseen, 4)}`] : []
            ];
            return [...from, ...joined(parts, "; "), "."];
          }
        }
      }
      function namesOf(before, after) {
        const [was, is] = [(0, image_reference.go)(before), (0, image_reference.go)(after)];
        if (was !== is)
          return [was, (0, image_reference.hG)(before) === (0, image_reference.hG)(after) ? after.tag ?? is : is];
        const pin = ({ digest }) => digest ? `@${digest.slice(0, "sha256:".length + 7)}` : "";
        return [was + pin(before), pin(after) || is];
      }
      const labels = {
        user: "user",
        entrypoint: "entry point",
        command: "command",
        ports: "ports",
        volumes: "volumes",
        environment: "environment",
        healthcheck: "health check",
        platforms: "platforms",
        source: "source",
        base: "base",
        version: "version"
      };
      const single = ["user", "entrypoint", "command", "healthcheck", "source", "base", "version"];
      function difference({ what, was, is, platform }) {
        const name = [...platform ? (0, problem.cv)`on ${platform} ` : [], `${labels[what]} `];
        const shown2 = (values) => (0, problem.p_)(values.map((value) => (0, text_visible.ml)(value, 60)), 4);
        const [from, to] = what === "base" ? [was, is].map(([base = ""]) => (0, image_reference.F2)(base)) : [];
        if (from && to) {
          const [old, now] = namesOf(from, to);
          return [...name, ...(0, problem.cv)`${old} \u2192 ${now}`];
        }
        if (single.includes(what)) {
          const [old, now] = [was, is].map((values) => values.length > 0 ? shown2(values) : ["none"]);
          return [...name, ...old, " \u2192 ", ...now];
        }
        const parts = [
          ...is.length > 0 ? [(0, problem.cv)`${shown2(is)} added`] : [],
          ...was.length > 0 ? [(0, problem.cv)`${shown2(was)} gone`] : []
        ];
        return [...name, ...joined(parts, ", ")];
      }
      function joined(parts, between) {
        return parts.flatMap((part2, i) => i === 0 ? part2 : [between, ...part2]);
      }
      ;
      const mostShown = 5;
      function updateBlocks({ updates }, to) {
        if (updates.length === 0)
          return [];
        const ordered = [...updates.filter(comment_worthy.uj), ...updates.filter((each) => !(0, comment_worthy.uj)(each))];
        const [shown2, more] = [ordered.slice(0, mostShown), ordered.slice(mostShown)].map((some) => some.map((each) => update_blocks_row(each, to)));
        return [
          (0, markdown.FY)((0, markdown.ko)((0, markdown.Qq)(updates.length === 1 ? "What the update changes inside" : "What the updates change inside"))),
          (0, markdown.e5)(shown2),
          ...more.length > 0 ? [(0, markdown.zH)([(0, markdown.Qq)(`${(0, wording.U9)(more.length, "more update")}`)], (0, markdown.e5)(more))] : []
        ];
      }
      function update_blocks_row(update, to) {
        const { places, inside } = update;
        const [first, ...others] = places;
        const sources = inside.kind === "compared" ? inside.sources : void 0;
        return [
          ...(0, markdown.iU)(updateMessage(update)),
          ...sources ? [(0, markdown.Qq)(" "), ...(0, markdown.nf)(sources, (0, markdown.Qq)("Compare the sources")), (0, markdown.Qq)(".")] : [],
          (0, markdown.Qq)(" "),
          ...pointer(first, to),
          ...others.length > 0 ? [(0, markdown.Qq)(` and ${(0, wording.U9)(others.length, "more place")}`)] : []
        ];
      }
      ;
      function outcome(review, to) {
        const numbers = counts(review);
        const next = (0, wording.sk)(review);
        return [
          (0, markdown.FY)(...spoken(review), (0, markdown.Qq)(numbers.length > 0 ? "" : ` ${(0, wording.lT)(review)}.`)),
          ...next === void 0 ? [] : [(0, markdown.FY)((0, markdown.Qq)(next))],
          ...numbers,
          ...wouldFail(review),
          ...unread(review, to),
          ...updateBlocks(review, to),
          ...remarks(review)
        ];
      }
      function spoken(review) {
        return [...speaker(), ...verdict(review)];
      }
      function verdict(review) {
        const reason = review.reason.replace(/\.$/, "");
        return [(0, markdown.ko)((0, markdown.Qq)((0, wording.E0)(review))), (0, markdown.Qq)(": "), ...(0, markdown.em)(`${reason}.`, review.secrets, mask.Fp)];
      }
      function wouldFail(review) {
        const { length } = (0, wording.$7)(review);
        if (length === 0)
          return [];
        const words = `${(0, wording.U9)(length, "finding")} that ${length === 1 ? "was" : "were"} there before would fail the review with `;
        return [(0, markdown.FY)((0, markdown.Qq)(words), (0, markdown.aY)("gate: all"), (0, markdown.Qq)("."))];
      }
      const isNew = ({ standing }) => standing === "introduced";
      function counts(review) {
        const findings2 = (0, review_causes.gt)(review.findings);
        const waivedColumn = review.waived.length > 0 ? [["Waived", (0, review_causes.gt)(review.waived)]] : [];
        const groups = (0, wording.tk)(review) ? [
          ["New", findings2.filter(isNew)],
          ["There before", findings2.filter((finding2) => !isNew(finding2))],
          ...waivedColumn,
          ["Fixed", (0, review_causes.gt)(review.fixed)]
        ] : [["Findings", findings2], ...waivedColumn];
        const rows = problem.gO.map((severity) => [severity, groups.map(([, some]) => some.filter((each) => each.severity === severity).length)]).filter(([, numbers]) => numbers.some((number) => number > 0)).map(([severity, numbers]) => [(0, wording.Oh)(severity), ...numbers.map(String)].map((cell) => [(0, markdown.Qq)(cell)]));
        const header = ["Severity", ...groups.map(([name]) => name)].map((cell) => [(0, markdown.Qq)(cell)]);
        return rows.length > 0 ? [(0, markdown.tp)([null, ...groups.map(() => "right")], [header, ...rows])] : [];
      }
      function unread(review, to) {
        const found = new Set(review.findings.map(({ at }) => (0, src_source.Xq)(at).path));
        const listed = (heading, some) => {
          const items = [...(0, group_by.$)(some, ({ reason }) => reason)].map(([reason, [first, ...others2]]) => [
            ...first.at ? pointer(first.at, to) : [(0, markdown.aY)(first.path, 300)],
            (0, markdown.Qq)(`${others2.length > 0 ? ` and ${(0, wording.U9)(others2.length, "more place")}` : ""}: `),
            ...(0, markdown.em)(reason, review.secrets)
          ]);
          if (items.length === 0)
            return [];
          return [...heading === void 0 ? [] : [(0, markdown.FY)((0, markdown.ko)((0, markdown.Qq)(heading)))], (0, markdown.e5)(items)];
        };
        const refused = (0, refused_files.q)(review.unread);
        const others = review.unread.filter(({ path }) => !refused.has(path));
        return [
          // Alone they are the reason of the verdict, which says so.
          ...listed(others.length > 0 ? (0, wording.nC)([...refused.keys()]) : void 0, [...refused.values()].flat()),
          ...listed("Could not be reviewed", others.filter(({ path }) => !found.has(path))),
          ...listed("Could be reviewed only in part", others.filter(({ path }) => found.has(path)))
        ];
      }
      function remarks(review) {
        return review.remarks.map((remark) => (0, markdown.FY)(...(0, markdown.em)(remark, review.secrets)));
      }
      var pulled_layers = __webpack_require__(23914);
      ;
      function serviceMap(services, maps) {
        const header = ["Service", "Runs", "User", "Where", "Findings"].map((word) => [(0, markdown.Qq)(word)]);
        const found = services.map((service) => ({ service, findings: maps.about(service) }));
        const ordered = [
          ...found.filter(({ findings: findings2 }) => findings2.length > 0),
          ...found.filter(({ findings: findings2 }) => findings2.length === 0)
        ];
        const rows = ordered.map(({ service, findings: findings2 }) => [
          [(0, markdown.aY)(service.name, 60)],
          runs(service),
          user(service),
          (0, markdown.nf)(maps.link(service.at, "head"), (0, markdown.aY)((0, src_source.CP)(service.at), 100)),
          maps.told(findings2)
        ]);
        const pulled = new Map(services.flatMap((service) => {
          const { runs: what } = service;
          return what.kind === "pulled" ? [[(0, published_image.MA)(what), what]] : [];
        }));
        return (0, markdown.zH)([(0, markdown.Qq)(`${(0, wording.U9)(services.length, "service")} in compose files`)], (0, markdown.tp)([], [header, ...rows]), ...[...pulled.values()].flatMap((each) => externalMap(each, maps)));
      }
      function runs({ runs: what }) {
        if (what.kind === "pulled")
          return [(0, markdown.aY)(what.reference.text, 100)];
        if (what.kind === "unknown")
          return [(0, markdown.Qq)("not known")];
        const { stage } = what.image;
        const which = stageWords(stage);
        return [
          (0, markdown.Qq)("built from "),
          (0, markdown.aY)((0, src_source.J9)(stage.from.at).source.path, 100),
          ...which.length > 0 ? [(0, markdown.Qq)(" "), ...(0, markdown.iU)(which)] : []
        ];
      }
      function user(service) {
        const { user: own, runs: what } = service;
        if (own)
          return [setting(own)];
        if (what.kind === "built")
          return imageUser(what.image);
        const image = (0, pulled_layers.YV)(service);
        return image ? [(0, markdown.aY)(image.config.user || "root", 60)] : [];
      }
      ;
      function summaryMarkdown(review, options = {}) {
        const { link = nowhere, maxLength = Number.POSITIVE_INFINITY } = options;
        const maps = mapsOf(review, link);
        const blocks2 = [
          ...outcome(review, link),
          ...review.files.length > 0 ? [(0, markdown.FY)(...(0, markdown.EX)(...(0, markdown.iU)(policyMessage(review))))] : [],
          ...basis(review),
          ...findings(review, link),
          ...section("Images and services", [...drawing(review.project(), maps), ...summary_layers(review.project(), maps)])
        ];
        const notice = "This page is cut here: the rest would be longer than GitHub shows. A run in a terminal shows everything.";
        return (0, markdown.XX)(blocks2, { secrets: review.secrets, maxLength, notice });
      }
      function checkSummary(review, options) {
        const { link: to, runUrl, maxLength = Number.POSITIVE_INFINITY } = options;
        const page = (0, markdown.nf)(runUrl, (0, markdown.Qq)("the job\u2019s summary"));
        const where = [(0, markdown.Qq)("Every finding, every image with its layers and every service are in "), ...page, (0, markdown.Qq)(".")];
        const failing = review.findings.filter((finding2) => finding2.failing);
        const quiet = (0, wording.tk)(review) ? (0, comment_worthy.sO)(review) : [];
        const blocks2 = [
          ...outcome(review, to),
          ...failing.length > 0 ? [causeList(failing, to, mostOpen)] : [],
          ...quiet.length > 0 ? [(0, markdown.FY)((0, markdown.Qq)("New, without a comment:")), causeList(quiet, to, mostOpen)] : [],
          ...review.files.length > 0 ? [(0, markdown.FY)(...where)] : [],
          ...basis(review)
        ];
        return (0, markdown.XX)(blocks2, { secrets: review.secrets, maxLength, notice: "The rest is in the job\u2019s summary." });
      }
      function basis(review) {
        return basisMessages(review).map((each) => (0, markdown.FY)(...(0, markdown.EX)(...(0, markdown.iU)(each))));
      }
      function drawing(project, maps) {
        const picture = diagram(project, maps);
        return picture === void 0 ? [] : [(0, markdown.EU)("mermaid", picture)];
      }
      function summary_layers({ images, services }, maps) {
        return [...imageMaps(images, maps), ...services.length > 0 ? [serviceMap(services, maps)] : []];
      }
      const nowhere = () => void 0;
      const mostOpen = 10;
      function findings(review, link) {
        const { findings: all, fixed } = review;
        const items = (some) => causeList(some, link);
        const list2 = (some) => some.length === 0 ? [] : [items(some)];
        if (!(0, wording.tk)(review))
          return [...section("Findings", list2(all)), ...section("Waived", waived(review, link))];
        const old = all.filter((finding2) => !isNew(finding2));
        const fold = old.length > mostOpen && !old.some(({ failing }) => failing);
        return [
          ...section("New with this change", list2(all.filter(isNew))),
          ...section("There before this change", fold ? [(0, markdown.zH)([(0, markdown.Qq)((0, wording.U9)((0, review_causes.gt)(old).length, "finding"))], items(old))] : list2(old)),
          ...section("Waived", waived(review, link)),
          ...section("Fixed by this change", fixed.length > 0 ? [(0, markdown.e5)(fixed.map((each) => fixedRow(each, link)))] : [])
        ];
      }
      function waived({ waived: some }, link) {
        const items = some.map((finding2) => [
          ...findingRow(finding2, link),
          ...finding2.waiver ? [(0, markdown.Qq)(": "), ...(0, markdown.iU)((0, wording.QD)(finding2.waiver))] : []
        ]);
        return items.length > 0 ? [(0, markdown.zH)([(0, markdown.Qq)((0, wording.U9)(items.length, "finding"))], (0, markdown.e5)(items))] : [];
      }
      function section(name, blocks2) {
        return blocks2.length > 0 ? [(0, markdown.R_)(3, (0, markdown.Qq)(name)), ...blocks2] : [];
      }
      var fingerprint = __webpack_require__(70336);
      var in_error = __webpack_require__(74);
      var watchdog = __webpack_require__(60092);
      var check_record = __webpack_require__(41061);
      var github_failure = __webpack_require__(28881);
      var log = __webpack_require__(72337);
      var read_target = __webpack_require__(64987);
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      function failsElsewhere(own, bases, secrets) {
        const reviews = bases.map((base) => base === void 0 ? (0, problem.cv)`of the whole tree` : (0, problem.cv)`against ${base}`);
        const which = reviews.slice(0, mostNamed).flatMap((each, i) => i === 0 ? each : [", ", ...each]);
        const failed2 = (0, problem.cv)`The review ${which} did not pass`;
        const rest = (0, problem.cv)` on this commit, and a commit has only one check of this name. Push a commit that passes both, or give the reviews checks of their own with ${"check-name"}.`;
        return told(own, failed2, [...failed2, ...rest, " This review passes."], secrets);
      }
      function unknownElsewhere(own, secrets) {
        const failed2 = (0, problem.cv)`The other checks of this commit could not be read`;
        const rest = (0, problem.cv)`, so a review against another base may have failed. Re-run the job. This review passes.`;
        return told(own, failed2, [...failed2, ...rest], secrets);
      }
      const mostNamed = 3;
      function told(own, failed2, why, secrets) {
        return {
          title: `${(0, wording.Lo)(failed2, secrets)} \xB7 ${own.title[0]?.toLowerCase() ?? ""}${own.title.slice(1)}`,
          summary: `${(0, markdown.XX)([(0, markdown.FY)(...(0, markdown.iU)(why))], { secrets, maxLength: 2e3, notice: "" }).trimEnd()}

${own.summary}`
        };
      }
      ;
      const memoryFields = `checkSuites(first: 5, filterBy: { checkName: $name }) {
  nodes {
    checkRuns(last: 20, filterBy: { checkName: $name, checkType: ALL }) { nodes { databaseId externalId text } }
  }
}`;
      function newestMemory(commits, pull) {
        const runs2 = commits.flatMap(({ checkSuites }) => checkSuites?.nodes.flatMap(({ checkRuns }) => checkRuns?.nodes ?? []));
        const kept = runs2.flatMap((run) => run?.text && (0, check_record.aE)(run.externalId)?.pull === pull ? [run] : []);
        return kept.sort((a, b) => b.databaseId - a.databaseId)[0]?.text ?? "";
      }
      ;
      const checkPermission = "checks: write";
      async function beginCheck(client, target, start) {
        try {
          return await beginAndLook(client, target, start);
        } catch (error) {
          const { fault } = (0, github_failure.g5)(error, "", checkPermission);
          if (fault === "permission")
            throw error;
          if (fault !== "github")
            return create(client, target, start);
          const neighbours = await neighboursOf(client, target, start.name);
          const own = neighbours.find(({ externalId }) => externalId === (0, check_record.rh)(start.record));
          if (!own)
            return create(client, target, start);
          return { id: own.id, url: own.url, neighbours, pullHead: void 0, memory: void 0 };
        }
      }
      const begin_check_document = `mutation ($check: CreateCheckRunInput!, $name: String!, $looks: Boolean!, $pull: Int!, $isPull: Boolean!, $before: GitObjectID, $pushed: Boolean!) {
  createCheckRun(input: $check) {
    checkRun {
      databaseId
      url
      checkSuite {
        commit {
          checkSuites(first: 20, filterBy: { checkName: $name }) @include(if: $looks) {
            nodes {
              app { databaseId }
              checkRuns(first: 100, filterBy: { checkName: $name, checkType: ALL }) {
                nodes { databaseId externalId }
                pageInfo { hasNextPage }
              }
            }
            pageInfo { hasNextPage }
          }
        }
      }
      repository {
        pullRequest(number: $pull) @include(if: $isPull) {
          headRefOid
          commits(last: 10) { nodes { commit { ${memoryFields} } } }
        }
        object(oid: $before) @include(if: $pushed) { ... on Commit { ${memoryFields} } }
      }
    }
  }
}`;
      async function beginAndLook(client, target, start) {
        const { repositoryId, head, number, headBefore } = target;
        const { name, record, words, detailsUrl } = start;
        if (repositoryId === void 0)
          throw new github_failure.HR("ours", "The id of the repository is not known.");
        const passes = record.verdict === "pass";
        const check = {
          repositoryId,
          name,
          headSha: head,
          ...passes ? { status: "IN_PROGRESS" } : { status: "COMPLETED", conclusion: "FAILURE" },
          externalId: (0, check_record.rh)(record),
          ...detailsUrl && { detailsUrl },
          output: checkOutput(words)
        };
        const asked = {
          ...{ check, name, looks: passes },
          ...{ pull: number ?? 0, isPull: number !== void 0 },
          ...{ before: headBefore, pushed: headBefore !== void 0 }
        };
        const answer = await client.graphql(begin_check_document, asked).catch((error) => {
          const answered = (0, github_failure.Y5)(error);
          if (answered?.createCheckRun?.checkRun)
            return answered;
          throw error;
        });
        const run = answer?.createCheckRun?.checkRun;
        if (typeof run?.databaseId !== "number")
          throw new github_failure.HR("github", "GitHub did not say which check run it made.");
        return {
          id: run.databaseId,
          url: run.url,
          neighbours: neighboursIn(run.checkSuite?.commit.checkSuites),
          pullHead: run.repository?.pullRequest?.headRefOid,
          memory: memoryIn(run.repository, number)
        };
      }
      function memoryIn(repository, pull) {
        const commits = repository?.pullRequest?.commits?.nodes.map(({ commit }) => commit);
        if (!commits || pull === void 0)
          return void 0;
        return newestMemory([...commits, repository?.object ?? {}], pull);
      }
      function neighboursIn(suites) {
        if (!suites || suites.pageInfo.hasNextPage)
          return void 0;
        const found = [];
        for (const { app, checkRuns } of suites.nodes) {
          if (!checkRuns || checkRuns.pageInfo.hasNextPage)
            return void 0;
          for (const { databaseId, externalId } of checkRuns.nodes)
            found.push({ id: databaseId, app: app?.databaseId, externalId });
        }
        return found;
      }
      async function create(client, { owner, repo, head }, start) {
        const { name, record, words, detailsUrl } = start;
        const { data } = await client.request("POST /repos/{owner}/{repo}/check-runs", {
          owner,
          repo,
          name,
          head_sha: head,
          ...record.verdict === "pass" ? { status: "in_progress" } : { status: "completed", conclusion: "failure" },
          external_id: (0, check_record.rh)(record),
          ...detailsUrl && { details_url: detailsUrl },
          output: checkOutput(words)
        });
        return {
          id: Number(data.id),
          url: data.html_url ?? void 0,
          neighbours: void 0,
          pullHead: void 0,
          memory: void 0
        };
      }
      function checkOutput({ title: title2, summary, text }) {
        return { title: title2.slice(0, 255), summary, ...text !== void 0 && { text } };
      }
      const mostPages = 10;
      async function neighboursOf(client, { owner, repo, head }, name) {
        const found = [];
        for (let page = 1; page <= mostPages; page++) {
          const { data } = await client.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
            ...{ owner, repo, ref: head, check_name: name },
            ...{ filter: "all", per_page: 100, page }
          });
          for (const { id: id2, app, external_id, html_url, status } of data.check_runs)
            found.push({
              ...{ id: Number(id2), app: app?.id, externalId: external_id, url: html_url ?? void 0 },
              isCompleted: status === "completed"
            });
          if (data.check_runs.length < 100)
            return found;
        }
        throw new github_failure.HR("github", "There are too many check runs of one name on the commit.");
      }
      ;
      const mostPulls = 10;
      async function othersFailing(client, target, neighbours, base) {
        const pulls = /* @__PURE__ */ new Map();
        const pullOf = async (number) => {
          if (!pulls.has(number) && pulls.size < mostPulls)
            pulls.set(number, await (0, read_target.QA)(client, target, number).catch(() => void 0));
          return pulls.get(number);
        };
        const counts2 = async (review) => {
          const pull = review.pull === void 0 ? void 0 : await pullOf(review.pull);
          if (!pull)
            return true;
          if (!(0, read_target.yb)(pull) || pull.head !== target.head)
            return false;
          return (0, check_record.H_)(pull.base.ref) === review.base || !target.followsBase;
        };
        const failing = [];
        for (const reviews of newestFirst(neighbours, base))
          for (const review of reviews) {
            if (review.verdict === "pass")
              break;
            if (!await counts2(review))
              continue;
            failing.push(review);
            break;
          }
        return failing;
      }
      function newestFirst(neighbours, base) {
        const others = [...neighbours].sort((a, b) => b.id - a.id).flatMap(({ app, externalId }) => {
          const record = (0, check_record.aE)(externalId);
          return record && record.base !== base ? [{ app, ...record }] : [];
        });
        return (0, group_by.$)(others, (each) => `${each.app} ${each.base}`).values();
      }
      ;
      const annotationsPerRequest = 50;
      const mostAnnotations = 100;
      const check_levels = { error: "failure", warning: "warning", notice: "notice" };
      async function postCheck(client, target, check) {
        const record = {
          base: (0, check_record.H_)(target.base?.ref),
          pull: target.number,
          verdict: check.verdict,
          run: (0, external_node_crypto_.randomUUID)(),
          wrote: []
        };
        (0, log.D2)((0, check_record.HQ)(target), record.run);
        try {
          return { ...await beginCheck(client, target, { ...check, record }), target, check, record };
        } catch (error) {
          throw (0, github_failure.g5)(error, "post the check run", checkPermission);
        }
      }
      async function finishCheck(client, posted, ending, annotated) {
        const { id: id2, target } = posted;
        const at = { owner: target.owner, repo: target.repo, check_run_id: id2 };
        const { words, news } = await newsOf(client, posted, ending);
        const [first = [], ...more] = inPages(ending.annotations.slice(0, mostAnnotations));
        const withNotes = (some) => some.length > 0 && { output: { ...checkOutput(words), annotations: some.map(forCheck) } };
        const update = async (what, doing2) => {
          await client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", { ...at, ...what }).catch((error) => {
            throw (0, github_failure.g5)(error, doing2, checkPermission);
          });
        };
        let refused;
        const hasNews = Object.keys(news).length > 0;
        if (hasNews)
          await update({ ...news, ...withNotes(first) }, completing).catch(async (error) => {
            if (error.fault !== "github")
              throw error;
            await update(news, completing);
            refused = first.length > 0 ? error : void 0;
          });
        if (refused)
          throw refused;
        let told2 = hasNews ? first.length : 0;
        annotated(told2);
        for (const some of hasNews ? more : [first, ...more]) {
          if (some.length === 0)
            continue;
          await update({ ...withNotes(some) }, "annotate the check run");
          told2 += some.length;
          annotated(told2);
        }
      }
      const completing = "complete the check run";
      async function newsOf(client, posted, { written, memory, failure: failure2 }) {
        const { check, record } = posted;
        const end = failure2 ? failed(failure2) : record.verdict === "pass" ? await endOf(client, posted) : void 0;
        const { words: said = check.words, ...conclusion } = end ?? {};
        const words = memory === void 0 ? said : { ...said, text: memory };
        const news = {
          ...conclusion,
          ...(written.length > 0 || failure2) && {
            external_id: (0, check_record.rh)({ ...record, ...failure2 && { verdict: "error" }, wrote: written })
          },
          ...words !== check.words && { output: checkOutput(words) }
        };
        return { words, news };
      }
      function failed(words) {
        return { status: "completed", conclusion: "failure", words };
      }
      async function endOf(client, posted) {
        const others = await othersOf(client, posted);
        const conclusion = others?.length === 0 ? "success" : "failure";
        return { status: "completed", conclusion, words: worst(posted.check, others) };
      }
      function inPages(annotations) {
        return Array.from({ length: Math.ceil(annotations.length / annotationsPerRequest) }, (_, i) => annotations.slice(i * annotationsPerRequest, (i + 1) * annotationsPerRequest));
      }
      function worst({ words, secrets }, others) {
        if (others === void 0)
          return unknownElsewhere(words, secrets);
        return others.length === 0 ? words : failsElsewhere(words, others.map(check_record.nP), secrets);
      }
      async function othersOf(client, { target, check, record, ...posted }) {
        try {
          const neighbours = posted.neighbours ?? await neighboursOf(client, target, check.name);
          return await othersFailing(client, target, neighbours, record.base);
        } catch {
          return void 0;
        }
      }
      function forCheck({ place: place2, level, title: title2, message }) {
        return {
          path: place2.path,
          start_line: place2.startLine,
          end_line: place2.endLine,
          ...place2.columns && { start_column: place2.columns.start, end_column: place2.columns.end },
          annotation_level: check_levels[level],
          title: title2,
          message
        };
      }
      var finding = __webpack_require__(52018);
      var edits = __webpack_require__(23089);
      ;
      const mostListed = 4;
      function listedBelow(worst2, others, listing) {
        const things = (0, group_by.$)([worst2, ...ofEachOnce([worst2, ...others])], whatIsSaid);
        const same = things.get(whatIsSaid(worst2));
        const different = [...things.values()].filter((some) => some !== same);
        const [listed, counted] = [different.slice(0, mostListed), different.slice(mostListed).flat()];
        const alike = placesBeside(same, worst2);
        return [
          ...alike.length > 0 ? [(0, markdown.FY)((0, markdown.Qq)("Also in "), ...placesOf(alike, worst2), (0, markdown.Qq)("."))] : [],
          ...listed.length > 0 ? [(0, markdown.FY)((0, markdown.Qq)("Also:")), (0, markdown.e5)(listed.map((some) => part(some, worst2, listing)))] : [],
          ...counted.length > 0 ? [rulesAndPlaces(`And ${(0, wording.U9)(counted.length, "more finding")}:`, counted, worst2)] : []
        ];
      }
      function whatIsSaid({ rule, message: said, service, image }) {
        const name = service ?? image;
        return JSON.stringify([
          rule.id,
          said.map((each) => typeof each !== "string" && each.code === name ? void 0 : each)
        ]);
      }
      function ofEachOnce([first, ...others]) {
        const told2 = /* @__PURE__ */ new Set([aboutWhom(first)]);
        const isFirst = (each) => told2.size < told2.add(aboutWhom(each)).size;
        const firsts = new Set(others.filter(isFirst));
        return [...firsts, ...others.filter((each) => !firsts.has(each))];
      }
      function aboutWhom({ at, service, image }) {
        return JSON.stringify([(0, src_source.Xq)(at).path, service, image]);
      }
      function part(some, first, { writing, isAdvised }) {
        const { at, message: said, rule, severity, remedy, explained } = some[0];
        const instead = isAdvised && remedy && remedy !== first.remedy && !explained ? [(0, markdown.Qq)(" "), ...(0, markdown.IZ)(remedy)] : [];
        const name = rule === first.rule ? [] : [(0, markdown.Qq)(" "), ...ruleName(rule)];
        const isAsSevere = rule === first.rule && severity === first.severity;
        const places = placesBeside(some, first);
        return [
          ...noteLine({ at, message: said }, first, writing),
          ...places.length > 0 ? [(0, markdown.Qq)(" Also in "), ...placesOf(places, first), (0, markdown.Qq)(".")] : [],
          ...instead,
          ...name,
          ...isAsSevere ? [] : [(0, markdown.Qq)(` (${severity})`)]
        ];
      }
      function spotOf({ at, service, image, rule }, worst2) {
        const name = service ?? (0, fingerprint.qU)(image);
        const isOther = name !== void 0 && !rule.oncePerFile && name !== (worst2.service ?? worst2.image);
        return { at, names: isOther ? [name] : [] };
      }
      function placesBeside([told2, ...others], worst2) {
        const within = ({ notes = [], joined: joined2 = [] }) => {
          const alike = notes.flatMap(({ at, alike: names }) => names ? [{ at, names }] : []);
          return alike.length > 0 ? alike : joined2.map(({ at }) => ({ at, names: [] }));
        };
        const spots = [...within(told2), ...others.flatMap((each) => [spotOf(each, worst2), ...within(each)])];
        return spots.filter(({ at }) => (0, src_source.CP)(at) !== (0, src_source.CP)(told2.at) && !isCommented(at, worst2));
      }
      function isCommented(at, told2) {
        const { placement } = told2;
        return placement.kind === "line" && isBeside(at, told2) && (0, src_source.Xq)(at).start.line === placement.endLine;
      }
      function noteLine({ at, message: said }, told2, { link: to }) {
        const place2 = isBeside(at, told2) ? [(0, markdown.Qq)(`Line ${(0, src_source.Xq)(at).start.line}`)] : pointer(at, to, sideOf(told2));
        return [...place2, (0, markdown.Qq)(": "), ...(0, markdown.iU)(said)];
      }
      function isBeside(at, { placement, at: own, side }) {
        const { path } = placement.kind === "summary" ? (0, src_source.Xq)(own) : placement;
        return side === void 0 && (0, src_source.Xq)(at).path === path;
      }
      const listed_findings_mostPlaces = 10;
      function placesOf(spots, told2) {
        const byPlace = [...(0, group_by.$)(spots, ({ at }) => (0, src_source.CP)(at)).values()];
        const beside = byPlace.filter(([first]) => isBeside(first.at, told2));
        const shown2 = [...beside, ...byPlace.filter((each) => !beside.includes(each))].slice(0, listed_findings_mostPlaces);
        const more = byPlace.length - shown2.length;
        return [
          (0, markdown.Qq)(beside.length > 0 ? `line${beside.length > 1 ? "s" : ""} ` : ""),
          ...shown2.flatMap((some, i) => {
            const { at } = some[0];
            const names = [...new Set(some.flatMap((each) => each.names))];
            const place2 = i < beside.length ? (0, markdown.Qq)(String((0, src_source.Xq)(at).start.line)) : (0, markdown.aY)((0, src_source.CP)(at), 300);
            const whose = names.flatMap((name, j) => [(0, markdown.Qq)(j === 0 ? " (" : ", "), (0, markdown.aY)(name)]);
            return [(0, markdown.Qq)(i > 0 ? ", " : ""), place2, ...whose, (0, markdown.Qq)(names.length > 0 ? ")" : "")];
          }),
          (0, markdown.Qq)(more > 0 ? ` and ${(0, wording.U9)(more, "more place")} (see the check)` : "")
        ].filter((each) => each.type !== "text" || each.value !== "");
      }
      function rulesAndPlaces(words, findings2, told2) {
        const byRule2 = [...(0, group_by.$)(findings2, ({ rule }) => rule.id)];
        const isKnown = findings2.every(({ rule }) => rule === told2.rule);
        return (0, markdown.FY)((0, markdown.Qq)(`${words} `), ...byRule2.flatMap(([id2, some], i) => [
          (0, markdown.Qq)(i > 0 ? "; " : ""),
          ...isKnown ? [] : [(0, markdown.m1)(id2), (0, markdown.Qq)(" in ")],
          ...placesOf(some.map((each) => spotOf(each, told2)), told2)
        ]), (0, markdown.Qq)("."));
      }
      var marker = __webpack_require__(80990);
      ;
      function suggestionOf({ placement, at }, { secrets }) {
        if (placement.kind !== "line" || !placement.suggestion)
          return void 0;
        const { source } = (0, src_source.J9)(at);
        const lines = source.at(source.line(placement.startLine)?.start ?? 0, source.line(placement.endLine)?.end ?? 0);
        const plain2 = placement.suggestion.text.replaceAll(/\r?\n|\t/g, "");
        if ((0, text_visible.RK)(plain2) !== plain2 || (0, mask.Xq)(placement.suggestion.text, lines, secrets))
          return void 0;
        return placement.suggestion;
      }
      function suggestionBlocks({ title: title2, text: lines, proven }, secrets, leavesOthers) {
        return [
          (0, markdown.FY)(...(0, markdown.em)(`${title2}${leavesOthers ? " (do the same at the places below)" : ""}:`, secrets)),
          (0, markdown.EU)("suggestion", lines.replaceAll("\r\n", "\n")),
          ...proven ? [(0, markdown.FY)(...(0, markdown.EX)((0, markdown.Qq)(wording.Sd)))] : []
        ];
      }
      ;
      const maxBody = 64e3;
      const mostInFull = 5;
      function commentBody(findings2, writing, { gone = [], again, explained = /* @__PURE__ */ new Set() } = {}) {
        const ordered = [...findings2].sort(asTold);
        const offering = ordered.filter((finding2) => suggestionOf(finding2, writing));
        const suggested = offering.find(({ fix }) => fix) ?? offering[0];
        const causes = [...(0, group_by.$)(ordered, ({ practice, standing }) => JSON.stringify([practice, standing])).values()];
        const [whole, brief] = [causes.slice(0, mostInFull), causes.slice(mostInFull).flat()];
        const advised = adviceAmong(whole, suggested, explained);
        const back = again === void 0 ? [] : [(0, markdown.FY)((0, markdown.Qq)("This is back; "), ...(0, markdown.nf)(again, (0, markdown.Qq)("it was reported before")), (0, markdown.Qq)("."))];
        const fixed = gone.map((each) => (0, markdown.FY)(...(0, markdown.EX)((0, markdown.Qq)(`${settled[each.why][0]} as of `), ...commitLink(each.fixedIn ?? "", writing), (0, markdown.Qq)(": "), ...named(each))));
        const body = [
          ...back,
          ...whole.flatMap((group) => about(group, { suggested, advised }, writing)),
          ...brief.length > 0 ? [rulesAndPlaces(`And ${(0, wording.U9)(brief.length, "more finding")}:`, brief, ordered[0])] : [],
          ...fixed,
          footToAccept()
        ];
        return (0, markdown.XX)(body, {
          secrets: writing.secrets,
          maxLength: maxBody,
          notice: "The rest did not fit into a comment; it is in the job\u2019s summary.",
          marker: (0, marker.iY)([...ordered.map((each) => (0, marker.s3)(each, advised.has(each))), ...gone], writing.job)
        });
      }
      function asTold(a, b) {
        const far = (each) => Number(!standsOnItsLines(each));
        const unsure = ({ rule }) => rule.leftToUsers ? 2 : Number(rule.trust === "unpinned");
        return (0, problem.Rj)(a, b) || far(a) - far(b) || unsure(a) - unsure(b);
      }
      const mostAdvised = 2;
      function adviceAmong(causes, suggested, explained) {
        const isMended = (group) => suggested && !suggested.fix?.eases && group.includes(suggested);
        const leading = causes.filter((group) => !isMended(group)).map(([first]) => first);
        const candidates = leading.filter((each) => !each.explained && (0, finding.SM)(each) !== "" && !explained.has(each.rule.id));
        const byRule2 = [...(0, group_by.$)(candidates, ({ rule }) => rule.id).values()];
        return new Set(byRule2.slice(0, mostAdvised).map(([first]) => first));
      }
      const settled = {
        fixed: ["Fixed", "."],
        outside: ["Not of this pull request", ", which changes nothing in this file any more."],
        waived: ["Waived", "; a waiver in force covers it."],
        "rule off": ["No longer reported", ": the policy in force leaves this rule out."],
        "file off": ["No longer reported", ": this file is not among those that are reviewed any more."]
      };
      function settledBody(body, told2, { commit, why, writing }) {
        const [word, rest] = settled[why];
        const words = [(0, markdown.ko)((0, markdown.Qq)(word)), (0, markdown.Qq)(" as of "), ...commitLink(commit, writing), (0, markdown.Qq)(rest)];
        const about2 = told2.flatMap((each, i) => [...i > 0 ? [(0, markdown.Qq)(", ")] : [], ...named(each)]);
        const before = withoutFoot((0, marker.rR)(body)).replace(/^(`{3,})suggestion$/gm, "$1");
        return (0, markdown.XX)([(0, markdown.FY)(...words), (0, markdown.zH)(about2, repeated(before, writing.secrets)), foot()], {
          secrets: writing.secrets,
          maxLength: maxBody + 1e3,
          notice: "",
          marker: (0, marker.iY)(told2.map((each) => ({ ...each, fixedIn: each.fixedIn ?? commit })), writing.job)
        });
      }
      function repeated(body, secrets) {
        const silent = (0, markdown.Qq)("What this said is not repeated: it holds a value that is known to be a secret by now.");
        return (0, mask.dK)(body, secrets) === body ? (0, markdown.LP)(body) : (0, markdown.FY)(silent);
      }
      function named({ severity, rule, page }) {
        return [(0, markdown.Qq)(`${(0, wording.Oh)(severity)} `), ...(0, markdown.nf)(page, (0, markdown.m1)(rule))];
      }
      function againOf(body) {
        return /^This is back; \[it was reported before\]\((https?:[^()\s]+)\)\./.exec(body)?.[1];
      }
      function sameWords(a, b) {
        return bareWords(a) === bareWords(b);
      }
      function bareWords(body) {
        return body.replaceAll("\r\n", "\n").replace(/ href="[^"]*"/g, ' href=""').replace(/\]\((https?:[^()\s]*)\)/g, (_, url) => `](${/#discussion_r\d+/.exec(url)?.[0] ?? ""})`).trim();
      }
      function commitLink(sha, { commit }) {
        return (0, markdown.nf)(commit?.(sha), (0, markdown.aY)(sha.slice(0, 7)));
      }
      function about([finding2, ...others], { suggested, advised }, writing) {
        const { message: said, notes = [] } = finding2;
        const offer = suggested && [finding2, ...others].includes(suggested) ? suggestionOf(suggested, writing) : void 0;
        const place2 = standsOnItsLines(finding2) ? [] : [...pointer(finding2.at, writing.link, sideOf(finding2)), (0, markdown.Qq)(": ")];
        const noted = notes.filter(({ alike }) => !alike).map((note) => noteLine(note, finding2, writing));
        const isAdvised = advised.has(finding2);
        return [
          (0, markdown.FY)(...comment_title(finding2)),
          (0, markdown.FY)(...place2, ...(0, markdown.iU)(said)),
          ...noted.length > 0 ? [(0, markdown.e5)(noted)] : [],
          ...offer ? suggestionBlocks(offer, writing.secrets, others.some((each) => isLeft(each, suggested))) : [],
          ...isAdvised ? [advice(finding2, offer ? "Or:" : "Instead:")] : [],
          ...listedBelow(finding2, others, { writing, isAdvised })
        ];
      }
      function isLeft({ fix, placement }, suggested) {
        const isMade = (edit2) => suggested.fix?.edits.some((other) => (0, edits.Du)(edit2, other));
        return fix !== void 0 && placement.kind !== "line" && !fix.edits.every(isMade);
      }
      function advice(finding2, label2) {
        const { remedy, rule } = finding2;
        const end = rule.fix.indexOf(". ");
        return (0, markdown.wW)(label2, (0, markdown.IZ)(remedy ?? (end === -1 ? rule.fix : rule.fix.slice(0, end + 1))));
      }
      function standsOnItsLines(finding2) {
        const { placement, at } = finding2;
        const { path, start } = (0, src_source.Xq)(at);
        if (placement.kind !== "line" || (placement.side ?? "head") !== sideOf(finding2))
          return false;
        if (placement.path !== path && placement.side !== "base")
          return false;
        return placement.startLine <= start.line && start.line <= placement.endLine;
      }
      function comment_title(finding2) {
        const { severity, rule, message: said, standing } = finding2;
        const about2 = (0, wording.bc)(finding2);
        const isNamed = about2.every((part2) => typeof part2 === "string" || said.some((each) => isCode(each, part2.code)));
        const others = [
          isNamed && about2.some((part2) => typeof part2 !== "string") ? [] : (0, markdown.iU)(about2),
          standing === "introduced" ? [] : [(0, markdown.Qq)(wording.o4[standing])]
        ];
        return [
          (0, markdown.ko)((0, markdown.Qq)(`${(0, wording.Oh)(severity)}: `), ...(0, markdown.IZ)(rule.title)),
          (0, markdown.Qq)(" "),
          ...ruleName(rule),
          ...others.filter((part2) => part2.length > 0).flatMap((part2) => [(0, markdown.Qq)(" \xB7 "), ...part2])
        ];
      }
      function isCode(part2, value) {
        return typeof part2 !== "string" && part2.code === value;
      }
      ;
      const digits = 12;
      function tagsRead(review) {
        return new Map(moved_tags_named(review).map(({ name, digest }) => [(0, fingerprint.BV)(name), digest]));
      }
      function movedTags(review, before) {
        return moved_tags_named(review).flatMap(({ name, digest }) => {
          const old = before.get((0, fingerprint.BV)(name));
          if (old === void 0 || old === digest)
            return [];
          return [
            (0, markdown.FY)((0, markdown.aY)(name), (0, markdown.Qq)(" has moved since the review before, from "), (0, markdown.aY)(`sha256:${old}`), (0, markdown.Qq)(" to "), (0, markdown.aY)(`sha256:${digest}`), (0, markdown.Qq)("; that is no change of this pull request."))
          ];
        });
      }
      function moved_tags_named({ published }) {
        return published.flatMap(({ reference, image }) => {
          const [, hex2 = ""] = image.digest.split(":");
          return reference.digest ? [] : [{ name: (0, image_reference.fq)(reference), digest: hex2.slice(0, digits) }];
        });
      }
      ;
      const mostUnlisted = 2;
      function addsToComments(review, { commented, tags = /* @__PURE__ */ new Map() }) {
        const comments = review.findings.filter((finding2) => (0, comment_worthy.$Z)(finding2, review.policy)).map((finding2) => {
          const comment = commented(finding2);
          return comment?.perhaps ? void 0 : comment && (comment.url ?? finding2.fingerprint);
        });
        const isNews = comments.includes(void 0) || review.updates.some(comment_worthy.uj);
        if (isNews || movedTags(review, tags).length > 0)
          return true;
        if (review.verdict === "pass")
          return false;
        const { size } = new Set(comments);
        return size === 0 || size > mostUnlisted || review.verdict === "error" || review.unread.length > 0 || review.remarks.some((remark) => !review.asides?.has(remark));
      }
      const summary_comment_mostListed = 20;
      function summaryComment(review, options) {
        const { commented, tags = /* @__PURE__ */ new Map(), ...writing } = options;
        const { findings: findings2, policy: policy2, secrets } = review;
        const worthy = findings2.filter((finding2) => (0, comment_worthy.$Z)(finding2, policy2));
        const fails = new Set(worthy.flatMap(({ failing: failing2, practice }) => failing2 ? [practice] : []));
        const [failing, others] = [
          worthy.filter(({ practice }) => fails.has(practice)),
          worthy.filter(({ practice }) => !fails.has(practice))
        ];
        const rows = (some) => {
          const causes = (0, group_by.$)(some, (finding2) => JSON.stringify([commented(finding2)?.url, finding2.practice]));
          return [...causes.values()].map(([first, ...others2]) => {
            const url = commented(first)?.url;
            const more = others2.filter(({ rule }) => rule.id === first.rule.id).length;
            return findingRow(first, url === void 0 ? writing.link : () => url, more);
          });
        };
        const unreadParts = unread(review, writing.link);
        const blocks2 = [
          (0, markdown.FY)(...spoken(review)),
          ...unreadParts,
          ...unreadParts.length > 0 && failing.length > 0 ? [(0, markdown.FY)((0, markdown.Qq)(headingOf(failing)))] : [],
          ...list(rows(failing), "that fail it"),
          ...others.length > 0 && unreadParts.length + failing.length > 0 ? [(0, markdown.FY)((0, markdown.Qq)(failing.length > 0 ? "Also new:" : "New:"))] : [],
          ...list(rows(others), "that are new"),
          ...updateBlocks(review, writing.link),
          ...movedTags(review, tags),
          ...remarks(review),
          ...summary_comment_folded(findings2.filter((finding2) => !worthy.includes(finding2))),
          summary_comment_foot(review, options)
        ];
        const notice = "The rest did not fit into a comment; it is in the job\u2019s summary.";
        return (0, markdown.XX)(blocks2, { secrets, maxLength: maxBody, notice, marker: memoryOf(review, options) });
      }
      function headingOf(failing) {
        const unverified = failing.filter(({ rule }) => rule.undecided).length;
        if (unverified === 0)
          return "Failing:";
        return unverified === failing.length ? "Not verified:" : "Failing, or not verified:";
      }
      function memoryOf(review, { commented, deleted = [], job }) {
        const isOurs = (finding2) => {
          const comment = commented(finding2);
          return comment !== void 0 && !comment.perhaps;
        };
        return (0, marker.R8)([...review.findings.filter(isOurs), ...deleted], tagsRead(review), job);
      }
      function list(rows, more) {
        const [shown2, hidden] = [rows.slice(0, summary_comment_mostListed), rows.slice(summary_comment_mostListed)];
        return [
          ...shown2.length > 0 ? [(0, markdown.e5)(shown2)] : [],
          ...hidden.length > 0 ? [(0, markdown.zH)([(0, markdown.Qq)(`${hidden.length} more ${more}`)], (0, markdown.e5)(hidden))] : []
        ];
      }
      function summary_comment_folded(findings2) {
        const fresh = findings2.filter(({ standing }) => standing === "introduced");
        const old = findings2.filter(({ standing }) => standing !== "introduced");
        const [causes, { length }] = [(0, review_causes.gt)(fresh), (0, review_causes.gt)(old)];
        const severe = (0, review_causes.gt)(old.filter(({ severity }) => (0, problem.O6)(severity, "high")));
        const were = `${(0, wording.U9)(length, "finding")} that ${length === 1 ? "was" : "were"} there before`;
        const fold = (words, some) => some.length > 0 ? [(0, markdown.zH)([(0, markdown.Qq)(words)], byRule(some))] : [];
        return [
          ...fold((0, wording.U9)(causes.length, "less severe new finding"), fresh),
          ...fold(severe.length > 0 ? `${were}, ${severe.length} of them ${(0, wording.y1)(severe)}` : were, old)
        ];
      }
      function summary_comment_foot({ change: change2, fixed, waived: waived2 }, { check, everything, ...writing }) {
        const parts = [
          ...check === void 0 ? [] : [[(0, markdown.Qq)("Check "), (0, markdown.aY)(check)]],
          ...fixed.length > 0 ? [[(0, markdown.Qq)(`${(0, review_causes.gt)(fixed).length} fixed`)]] : [],
          ...waived2.length > 0 ? [[(0, markdown.Qq)(`${(0, review_causes.gt)(waived2).length} waived`)]] : [],
          [(0, markdown.Qq)("Reviewed at "), ...commitLink(change2.head, writing)],
          ...everything === void 0 ? [] : [(0, markdown.nf)(everything, (0, markdown.Qq)("every finding and every layer"))]
        ];
        return (0, markdown.FY)(...(0, markdown.EX)(...parts.flatMap((part2, i) => i === 0 ? part2 : [(0, markdown.Qq)(" \xB7 "), ...part2])));
      }
      var change = __webpack_require__(73990);
      var conversation = __webpack_require__(21985);
      var read_yaml = __webpack_require__(75205);
      var line_ends = __webpack_require__(69708);
      var read_policy = __webpack_require__(19351);
      var shape = __webpack_require__(71162);
      ;
      function yamlScalar2(text) {
        const plain2 = /^[A-Za-z](?:[\w ./-]*[\w./-])?$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
        return plain2 ? text : JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapeOf);
      }
      function escapeOf(character) {
        const code = character.codePointAt(0).toString(16);
        return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
      }
      ;
      function policyWith({ path, text }, waivers, ruleIds) {
        const before = text === void 0 ? defaultPolicy : readPolicy(path, text, ruleIds);
        const after = withWaivers(text ?? "", waivers);
        if (after === void 0)
          throw new InputError(`${path}: Please write \`waivers\` as a list with one \`-\` per line, so that waivers can be added.`);
        const written = readPolicy(path, after, ruleIds).waivers.length - before.waivers.length;
        if (written !== waivers.length)
          throw new InputError(`${path}: Could not add the waivers; please add them by hand.`);
        return after;
      }
      function withWaivers(text, waivers) {
        const newline = (0, line_ends.v)(text);
        const source = new src_source.kL("", text);
        const root2 = (0, read_yaml.g)(source).documents[0]?.root;
        const lines = (indent2) => waivers.flatMap((each) => linesOf(each).map((line) => indent2 + line));
        const insert = (at, added) => text.slice(0, at) + added.map((line) => newline + line).join("") + text.slice(at);
        if (root2 && !(0, shape.qv)(root2) && (root2.kind !== "mapping" || root2.flow))
          return void 0;
        const pair = root2?.kind === "mapping" ? root2.pairs.find(({ key }) => key.text === "waivers") : void 0;
        if (!pair) {
          const body = text.trimEnd();
          const start = body === "" ? "" : `${body}${newline}${newline}`;
          return `${start}${["waivers:", ...lines("  ")].join(newline)}${newline}`;
        }
        const { slot } = pair;
        if (slot.kind === "scalar" && (0, shape.qv)(slot))
          return insert(lineEnd(text, pair.key.at.span.end), lines("  "));
        if (slot.kind !== "sequence")
          return void 0;
        if (slot.flow)
          return slot.items.length === 0 ? unfolded(text, pair, lines("  "), newline) : void 0;
        const [first, last] = [slot.items[0], slot.items.at(-1)];
        const indent = first && dashIndent(source, first.at.span.start);
        return last && indent !== void 0 ? insert(lineEnd(text, last.at.span.end), lines(indent)) : void 0;
      }
      function unfolded(text, { slot }, lines, newline) {
        const { start, end } = slot.at.span;
        const rest = text.slice(end, lineEnd(text, end));
        const before = rest.trim() === "" ? text.slice(0, start).trimEnd() : text.slice(0, start).trimEnd() + rest;
        return before + lines.map((line) => newline + line).join("") + text.slice(end + rest.length);
      }
      function dashIndent(source, offset) {
        const line = source.line(source.position(offset).line);
        return /^( *)-/.exec(source.text.slice(line.start, line.end))?.[1];
      }
      function lineEnd(text, from) {
        const end = text.indexOf("\n", from);
        if (end === -1)
          return text.length;
        return text[end - 1] === "\r" && end > from ? end - 1 : end;
      }
      const longestLine = 100;
      function linesOf({ rule, paths, stage, service, image, reason, until, by }) {
        const one = (name, value) => value === void 0 ? [] : [`${name}: ${yamlScalar2(value)}`];
        const fields = [
          ...paths ? pathsLines(paths) : [],
          ...one("stage", stage),
          ...one("service", service),
          ...one("image", image),
          ...one("reason", reason),
          `until: ${until}`,
          ...one("by", by)
        ];
        return [`- rule: ${rule}`, ...fields.map((line) => `  ${line}`)];
      }
      function pathsLines(paths) {
        const inline = `paths: [${paths.map(yamlScalar2).join(", ")}]`;
        return inline.length <= longestLine ? [inline] : ["paths:", ...paths.map((path) => `  - ${yamlScalar2(path)}`)];
      }
      var glob = __webpack_require__(36449);
      ;
      const mostWaivers = 10;
      function waiversFor(findings2, terms) {
        const waivers = /* @__PURE__ */ new Map();
        for (const { rule, at, service, image, ofImage } of findings2.flatMap((each) => [each, ...each.joined ?? []])) {
          const subject = service === void 0 ? { stage: (0, fingerprint.qU)(image) } : { service };
          const place2 = { paths: [(0, glob.pV)((0, src_source.Xq)(at).path)], ...subject };
          const about2 = { rule: rule.id, ...ofImage === void 0 ? place2 : { image: ofImage } };
          waivers.set(JSON.stringify(about2), { ...about2, ...terms });
        }
        return [...waivers.values()].slice(0, mostWaivers);
      }
      ;
      const howTo = "Write `/layer-review accept until 2027-03-31: why this is acceptable`, with a day within a year.";
      function refusalReply(fault, { secrets }) {
        const words = (0, markdown.FY)((0, markdown.ko)((0, markdown.Qq)("Not accepted.")), (0, markdown.Qq)(" "), ...(0, markdown.IZ)(`${fault}. ${howTo}`));
        return (0, markdown.XX)([words, foot()], { secrets, maxLength: maxBody, notice: "" });
      }
      function acceptReply({ until, reason }, login, findings2, { path, branch, editing: editing2 }, { secrets }) {
        const entry = withWaivers("", waiversFor(findings2, { until, reason: (0, text_visible.RK)(reason), by: login }));
        const isSafe = (0, mask.dK)(entry, secrets) === entry;
        const blocks2 = [
          (0, markdown.FY)(...[(0, markdown.ko)((0, markdown.Qq)("Accepted")), (0, markdown.Qq)(" by "), (0, markdown.aY)(login), (0, markdown.Qq)(` until ${until}. This counts once it is in `)], ...[...(0, markdown.nf)(editing2(isSafe ? entry : ""), (0, markdown.aY)(path)), (0, markdown.Qq)(" on "), (0, markdown.aY)(branch), (0, markdown.Qq)(": ")], (0, markdown.Qq)("add the lines, merge them, and re-run the review. The pull request itself cannot accept what it brings in.")),
          isSafe ? (0, markdown.EU)("yaml", entry.trimEnd()) : (0, markdown.FY)((0, markdown.Qq)("The lines hold a value that must not be repeated here."))
        ];
        return (0, markdown.XX)([...blocks2, foot()], { secrets, maxLength: maxBody, notice: "" });
      }
      var day = __webpack_require__(6497);
      var inline_waivers = __webpack_require__(35899);
      ;
      const longestReason = 300;
      function ownLines(body) {
        let isCode2 = false;
        return body.split(/\r?\n/).flatMap((line) => {
          const isFence = /^ {0,3}(?:```|~~~)/.test(line);
          if (isFence)
            isCode2 = !isCode2;
          return isFence || isCode2 || /^(?:\s*>| {4}|\t)/.test(line) ? [] : line.trimStart();
        });
      }
      function acceptCommand(body, by, on) {
        const line = ownLines(body).find((each) => /^\/layer-review(?:\s|$)/.test(each));
        if (line === void 0)
          return void 0;
        const parts = /^\/layer-review\s+accept(?:\s+(?!until\s)([a-z][a-z-]*))?\s+until\s+([^\s:]+):(.*)$/.exec(line);
        if (!parts)
          return { fault: "It is not understood" };
        const [, rule, until = "", words = ""] = parts;
        const reason = words.trim();
        if (!(0, day.kb)(until))
          return { fault: "The last day is no day such as `2027-01-31`" };
        const [wrong] = (0, inline_waivers.UE)({ until, by }, on);
        if (wrong)
          return { fault: `It cannot be taken, because ${wrong}` };
        if (reason === "")
          return { fault: "It gives no reason" };
        return reason.length > longestReason ? { fault: "The reason is too long" } : { rule, until, reason };
      }
      ;
      const outcomes = {
        addPullRequestReview: "pullRequestReview { id }",
        addPullRequestReviewThread: "thread { id }",
        addPullRequestReviewThreadReply: "comment { id }",
        submitPullRequestReview: "pullRequestReview { id }",
        deletePullRequestReview: "__typename",
        updatePullRequestReviewComment: "pullRequestReviewComment { id }",
        deletePullRequestReviewComment: "__typename",
        updateIssueComment: "issueComment { id }",
        deleteIssueComment: "__typename",
        resolveReviewThread: "thread { id }",
        unresolveReviewThread: "thread { id }",
        minimizeComment: "minimizedComment { isMinimized }",
        unminimizeComment: "unminimizedComment { isMinimized }"
      };
      function nameOfChange({ name, input }) {
        const { body: _, ...subject } = input;
        return JSON.stringify([name, subject]);
      }
      const mostAtOnce = 15;
      const mostCharacters = 4e5;
      async function makeChanges(client, mutations, doing2) {
        const answers = [];
        let failure2;
        for (const batch of batches(mutations)) {
          const sent = await send(client, batch, doing2);
          const done = batch.map((_, i) => isWhole(sent.fields[`m${i}`]) ? sent.fields[`m${i}`] : void 0);
          answers.push(...done);
          failure2 ??= sent.failure;
          if (batch.some(({ optional }, i) => !optional && done[i] === void 0))
            failure2 ??= unconfirmed(doing2);
        }
        return { answers, failure: failure2 };
      }
      async function send(client, batch, doing2) {
        const inputs = Object.fromEntries(batch.map(({ input }, i) => [`i${i}`, input]));
        try {
          return { fields: await client.graphql(documentOf(batch), inputs) ?? {} };
        } catch (error) {
          const fields = (0, github_failure.Y5)(error) ?? {};
          const refused = (0, github_failure.ut)(error)?.errors ?? [];
          const [first] = refused.filter(({ path }) => !batch[Number(String(path?.[0]).slice(1))]?.optional);
          if (refused.length > 0 && !first)
            return { fields };
          const why = first ? Object.assign(error, { errors: [first] }) : error;
          return { fields, failure: (0, github_failure.g5)(why, doing2, "pull-requests: write") };
        }
      }
      function isWhole(field) {
        return typeof field === "object" && field !== null && Object.values(field).every((value) => value !== null);
      }
      function unconfirmed(doing2) {
        return new github_failure.HR("github", `layer-review could not ${doing2}: GitHub did not confirm it. Re-run the job.`);
      }
      async function mutate(client, mutations, doing2) {
        const { failure: failure2 } = await makeChanges(client, mutations, doing2);
        if (failure2)
          throw failure2;
      }
      function batches(mutations) {
        const all = [];
        let room = 0;
        for (const mutation of mutations) {
          const size = JSON.stringify(mutation.input).length;
          if (room < size || all.at(-1).length === mostAtOnce) {
            all.push([]);
            room = mostCharacters;
          }
          all.at(-1).push(mutation);
          room -= size;
        }
        return all;
      }
      function documentOf(batch) {
        const declared = batch.map(({ name }, i) => `$i${i}: ${name[0].toUpperCase()}${name.slice(1)}Input!`);
        const fields = batch.map(({ name, select = outcomes[name] }, i) => `m${i}: ${name}(input: $i${i}) { ${select} }`);
        return `mutation (${declared.join(", ")}) { ${fields.join(" ")} }`;
      }
      ;
      function acceptRequest(thread, findings2, on) {
        const unanswered = thread.replies.slice(thread.replies.findLastIndex(({ isOurs }) => isOurs) + 1);
        const newest = unanswered.flatMap((reply) => commandIn(reply, on)).at(-1);
        if (!newest || findings2.length === 0)
          return void 0;
        const { rule } = "fault" in newest.asked ? { rule: void 0 } : newest.asked;
        const meant = findings2.filter((finding2) => rule === void 0 || finding2.rule.id === rule);
        if (meant.length > 0)
          return { ...newest, thread, findings: meant };
        return { ...newest, thread, findings: findings2, asked: { fault: "This comment reports nothing of that rule" } };
      }
      function commandIn({ login, body }, on) {
        const asked = login === void 0 ? void 0 : acceptCommand(body, login, on);
        return login === void 0 || asked === void 0 ? [] : [{ login, asked }];
      }
      const mostPeople = 5;
      async function answerRequests(client, { owner, repo }, requests, { author, place: place2, writing }) {
        const people = [...new Set(requests.map(({ login }) => login))].slice(0, mostPeople);
        const may = await Promise.all(people.map((login) => mayWrite(client, { owner, repo, login })));
        const writers = new Set(people.filter((_, i) => may[i]));
        const replies = requests.filter(({ login }) => writers.has(login)).map(({ thread, login, asked, findings: findings2 }) => {
          const taken = login === author ? { fault: "Whoever opened the pull request cannot accept what it brings in" } : asked;
          const body = "fault" in taken ? refusalReply(taken.fault, writing) : acceptReply(taken, login, findings2, place2, writing);
          return { name: "addPullRequestReviewThreadReply", input: { pullRequestReviewThreadId: thread.id, body } };
        });
        await mutate(client, replies, "answer a reply");
      }
      async function mayWrite(client, { owner, repo, login }) {
        try {
          const { data } = await client.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
            ...{ owner, repo },
            username: login
          });
          return ["admin", "maintain", "write"].includes(data.permission);
        } catch (error) {
          if ((0, github_failure.ut)(error)?.status === 404)
            return false;
          throw error;
        }
      }
      var pull_files = __webpack_require__(85655);
      ;
      const mostAsked = 5;
      async function withPatches(client, pull, review) {
        const { findings: findings2, policy: policy2, change: change2 } = review;
        const told2 = new Set(findings2.filter((finding2) => (0, comment_worthy.$Z)(finding2, policy2)).map(({ at }) => (0, src_source.Xq)(at).path));
        const missing = [...told2].flatMap((path) => {
          const index = change2.files.findIndex((file2) => file2.path === path);
          const file = change2.files[index];
          return file && !file.hunks && file.status !== "removed" ? [{ file, index }] : [];
        });
        if (missing.length === 0)
          return review;
        const found = await Promise.all(missing.slice(0, mostAsked).map(async (each) => {
          const hunks2 = await (0, pull_files.ce)(client, pull, each).catch(() => void 0);
          return [each.file.path, hunks2];
        }));
        const hunks = new Map(found);
        return replaced(review, change2.files.map((file) => ({ ...file, hunks: file.hunks ?? hunks.get(file.path) })));
      }
      function replaced(review, files) {
        const change2 = { ...review.change, files };
        return { ...review, change: change2, findings: (0, review_placement.i)(review.findings, change2, { ...review.policy, secrets: review.secrets }) };
      }
      var src_change = __webpack_require__(18767);
      var container_paths = __webpack_require__(4283);
      ;
      const mostOnFiles = 5;
      function newComments(review, before, writing) {
        const explained = new Set(before.explained);
        let onFiles = 0;
        return unitsOf(review, before).map((unit) => ({ ...unit, placement: placementOf(unit.findings) })).filter(({ placement }) => placement.kind === "line" || onFiles++ < mostOnFiles).slice(0, review.policy.maxComments).flatMap(({ findings: findings2, isNew: isNew2, placement }) => {
          const can = placement.kind === "line" ? before.reach.lines : before.reach.files;
          if (!isNew2 || placement.kind === "summary" || !can)
            return [];
          const seen2 = findings2.map((finding2) => sharesPlace(finding2, placement) ? finding2 : seenFrom(placement, finding2));
          const body = commentBody(seen2, writing, { again: before.again.get(findings2[0]), explained });
          for (const each of (0, marker.t7)(body, writing.job))
            if (each.explained)
              explained.add(each.rule);
          return [{ placement, findings: findings2, body }];
        });
      }
      function placementOf([first, ...others]) {
        const { practice, standing, at, severity, service, image } = first;
        const near = others.filter((each) => each.practice === practice && each.standing === standing && (0, src_source.Xq)(each.at).path === (0, src_source.Xq)(at).path && (each.severity === severity || each.service === service && each.image === image));
        const candidates = [first, ...near].map(({ placement }) => placement);
        const suggests = (each) => each.kind === "line" && each.suggestion !== void 0;
        return candidates.find(suggests) ?? candidates.find(({ kind }) => kind === "line") ?? first.placement;
      }
      function unitsOf({ findings: findings2, policy: policy2 }, { told: told2, deleted, again }) {
        const units = /* @__PURE__ */ new Map();
        for (const finding2 of findings2) {
          if (finding2.placement.kind === "summary" || !(0, comment_worthy.$Z)(finding2, policy2))
            continue;
          const thread = told2.get(finding2);
          const isNew2 = thread === void 0 && !deleted.has(finding2);
          const keys = thread ? [thread.id] : keysOf(finding2, finding2.placement, isNew2, again.get(finding2));
          const unit = keys.map((key) => units.get(key)).find((each) => each !== void 0) ?? { findings: [], isNew: isNew2 };
          unit.findings.push(finding2);
          for (const key of keys)
            if (!units.has(key))
              units.set(key, unit);
        }
        return [...new Set(units.values())];
      }
      function keysOf({ practice, standing }, placement, isNew2, again) {
        const about2 = [isNew2, again];
        const lines = placement.kind === "line" ? [placement.side, placement.startLine, placement.endLine] : [];
        const together = isNew2 ? [[...about2, practice, standing]] : [];
        return [...together, [...about2, placement.path, lines]].map((key) => JSON.stringify(key));
      }
      function sharesPlace({ placement }, other) {
        if (placement.kind === "summary" || other.kind === "summary" || placement.path !== other.path)
          return false;
        if (placement.kind !== "line" || other.kind !== "line")
          return placement.kind === other.kind;
        return placement.side === other.side && placement.startLine === other.startLine && placement.endLine === other.endLine;
      }
      function seenFrom({ path }, finding2) {
        return { ...finding2, placement: { kind: "file", path } };
      }
      var decide = __webpack_require__(9807);
      ;
      function isDismissed({ thread, told: told2 }) {
        return told2.fixedIn === void 0 && (thread.resolved || thread.minimized);
      }
      function match(findings2, threads, change2) {
        const sayings = threads.flatMap((thread) => thread.told.map((told2) => ({ thread, told: told2 })));
        const byMark = /* @__PURE__ */ new Map();
        for (const saying of sayings)
          for (const mark of saying.told.marks)
            byMark.set(mark, [...byMark.get(mark) ?? [], saying]);
        const files = new Map(change2.files.map((file) => [file.path, file]));
        const paths = /* @__PURE__ */ new Set([
          ...findings2.map(({ at }) => (0, src_source.Xq)(at).path),
          ...change2.files.filter(({ status }) => status !== "removed").map(({ path }) => path)
        ]);
        const here = new Set([...paths].map(fingerprint.zQ));
        const pairs = findings2.flatMap((finding2) => [...new Set(finding2.marks.flatMap((mark) => byMark.get(mark) ?? []))].map((saying) => ({ finding: finding2, saying, likely: likelihood(finding2, saying, files, here) })).filter(({ likely }) => likely > 0));
        const matching = {
          finding: /* @__PURE__ */ new Map(),
          saying: /* @__PURE__ */ new Map()
        };
        const age = new Map(threads.map((thread, i) => [thread, i]));
        const later = (a, b) => a.told.fixedIn === void 0 ? 0 : age.get(b.thread) - age.get(a.thread);
        for (const { finding: finding2, saying } of pairs.sort((a, b) => b.likely - a.likely || later(a.saying, b.saying))) {
          if (matching.saying.has(finding2) || matching.finding.has(saying.told))
            continue;
          matching.saying.set(finding2, saying);
          matching.finding.set(saying.told, finding2);
        }
        const elsewhere = new Set(pairs.map(({ saying }) => saying.told).filter((told2) => !matching.finding.has(told2)));
        return { ...matching, doubles: doublesAmong(threads, matching.finding, pairs), elsewhere };
      }
      function likelihood(finding2, saying, files, here) {
        const { thread, told: told2 } = saying;
        const { path } = (0, src_source.Xq)(finding2.at);
        const isHere = told2.file === void 0 ? thread.path === path || finding2.placement.kind !== "summary" && thread.path === finding2.placement.path : told2.file === (0, fingerprint.zQ)(path);
        const file = isHere ? 300 : isNoted(finding2, thread) ? 250 : cameFrom(saying, finding2, files.get(path), here);
        if (file === 0)
          return 0;
        const open = told2.fixedIn !== void 0 ? 0 : isDismissed(saying) ? 10 : 20;
        return file + open + (standsAt(finding2, thread) ? 5 : 0);
      }
      function fileOf({ thread, told: told2 }) {
        return told2.file ?? (0, fingerprint.zQ)(thread.path);
      }
      function isNoted({ notes = [] }, { path }) {
        return notes.some(({ at }) => (0, src_source.Xq)(at).path === path);
      }
      function cameFrom(saying, { service, standing }, file, here) {
        if (!file)
          return 0;
        const { told: told2 } = saying;
        const before = fileOf(saying);
        if (file.previousPath !== void 0 && (0, fingerprint.zQ)(file.previousPath) === before)
          return 200;
        if (!here.has(before))
          return file.status === "added" || file.status === "renamed" ? 100 : 0;
        return service !== void 0 && standing === "introduced" && told2.fixedIn === void 0 ? 50 : 0;
      }
      function standsAt({ placement }, { path, lines, onBase }) {
        if (placement.kind !== "line" || placement.side === "base" !== onBase)
          return false;
        return placement.path === path && placement.endLine === lines?.end;
      }
      function doublesAmong(threads, matched, pairs) {
        const teller = /* @__PURE__ */ new Map();
        for (const { finding: finding2, saying } of pairs)
          if (matched.get(saying.told) === finding2)
            teller.set(finding2, saying.thread);
        const about2 = /* @__PURE__ */ new Map();
        for (const { finding: finding2, saying } of pairs)
          about2.set(saying.told, [...about2.get(saying.told) ?? [], finding2]);
        const isDouble = (thread) => thread.told.every((told2) => {
          if (matched.has(told2) || told2.fixedIn !== void 0 || isDismissed({ thread, told: told2 }))
            return false;
          return about2.get(told2)?.some((finding2) => {
            const other = teller.get(finding2);
            return other !== void 0 && other !== thread && samePlace(other, thread);
          });
        });
        return new Set(threads.filter(isDouble));
      }
      function samePlace(a, b) {
        return a.path === b.path && a.onBase === b.onBase && a.lines?.end === b.lines?.end && a.originalLine === b.originalLine;
      }
      var check_records = __webpack_require__(41823);
      ;
      class OwnComments {
        #target;
        #records;
        #job;
        #posted;
        /** In the stamps of this run, and told nobody before they are posted. */
        #run = (0, external_node_crypto_.randomBytes)(10).toString("hex");
        #written = /* @__PURE__ */ new Set();
        #check;
        /** @param posted the check run that is under way; undefined in the end where there is none */
        constructor(target, { posted, records, job }) {
          this.#target = target;
          this.#posted = posted;
          this.#records = records;
          this.#job = job;
        }
        /** The ids of the reviews and comments that this run has posted, for its record. */
        get written() {
          return [...this.#written];
        }
        /** GitHub says that it has posted one. */
        add(id2) {
          if (id2)
            this.#written.add(id2);
        }
        /**
         * Leaves out what only looks like ours.
         *
         * @throws {Failure} where a record cannot be read now.
         */
        async among(said) {
          const posted = await this.#posted;
          this.#check = posted?.id;
          const threads = said.threads.map(({ comment }) => comment);
          for (const some of [threads, said.summaries])
            this.add(some.filter((each) => this.#isStamped(each)).sort(conversation.$L)[0]?.writing);
          const isFresh = ({ writing }) => this.#written.has(writing);
          const others = [...threads, ...said.summaries].filter((each) => !isFresh(each));
          const named2 = (0, check_records.OP)(others).filter((id2) => id2 !== this.#check);
          const records = /* @__PURE__ */ new Map();
          await Promise.all(named2.map(async (id2) => records.set(id2, await this.#recordOf(id2))));
          const whose = (comment) => {
            if (isFresh(comment))
              return "of this run";
            const wrote = records.get((0, check_records.EG)(comment) ?? 0)?.wrote;
            if (wrote?.includes(comment.writing))
              return "ours";
            if (this.#isSealed(comment))
              return this.#check === void 0 ? "ours" : "perhaps ours";
            return wrote?.length === 0 ? "perhaps ours" : "another's";
          };
          return (0, conversation.GI)(said, whose, { job: this.#job, kept: posted?.memory });
        }
        /** A body to be posted, with the stamp of this run. */
        stamp(body) {
          return (0, marker.py)(body, { check: this.#check ?? 0, run: this.#run });
        }
        /** What a comment of ours is to say, with the stamp that it needs. */
        signed(comment, body) {
          const stamp = (0, marker.UL)(comment.body);
          if (stamp && "check" in stamp && stamp.check > 0)
            return (0, marker.py)(body, stamp);
          return (0, marker.py)(body, { seal: this.#sealOf(comment, body) });
        }
        #isStamped({ body }) {
          const stamp = (0, marker.UL)(body);
          return stamp !== void 0 && "run" in stamp && stamp.run === this.#run;
        }
        #isSealed(comment) {
          const stamp = (0, marker.UL)(comment.body);
          return stamp !== void 0 && "seal" in stamp && stamp.seal === this.#sealOf(comment, comment.body);
        }
        #sealOf({ id: id2 }, body) {
          const { owner, repo, number } = this.#target;
          return (0, external_node_crypto_.hash)("sha256", JSON.stringify([owner, repo, number, id2, bareWords((0, marker.GD)(body))])).slice(0, 32);
        }
        async #recordOf(id2) {
          try {
            return await this.#records.of(id2);
          } catch (error) {
            if (this.#check === void 0)
              return void 0;
            throw (0, github_failure.g5)(error, "read which comments are its own", "checks: read");
          }
        }
      }
      function saySame(a, b) {
        return sameWords((0, marker.rR)(a), (0, marker.rR)(b));
      }
      ;
      function twinOf(placement, body, { perhaps }) {
        return perhaps?.threads.find((thread) => {
          const onFile = placement.kind === "file" && thread.path === placement.path && !thread.lines;
          return (onFile || standsAt({ placement }, thread)) && isOpen(thread) && saySame(thread.comment.body, body);
        });
      }
      function withoutTwins(wanted, said, told2) {
        return wanted.filter(({ placement, findings: findings2, body }) => {
          const twin = twinOf(placement, body, said);
          if (twin)
            for (const finding2 of findings2)
              told2.set(finding2, twin);
          return !twin;
        });
      }
      function elderOf(thread, { perhaps }) {
        if (!thread.comment.fresh)
          return void 0;
        return perhaps?.threads.find((other) => other.path === thread.path && other.onBase === thread.onBase && other.lines?.end === thread.lines?.end && isOpen(other) && isElder(other.comment, thread.comment));
      }
      function twinSummary(body, { summaries, perhaps }) {
        const [ours] = summaries;
        return perhaps?.summaries.find((each) => saySame(each.body, body) && (!ours || isElder(each, ours)));
      }
      function isElder(other, ours) {
        return (0, conversation.$L)(other, ours) < 0 && saySame(other.body, ours.body);
      }
      function isOpen({ resolved, minimized }) {
        return !resolved && !minimized;
      }
      ;
      function planOf(review, said, writing, reach, signed = (_, body) => body) {
        const matching = match([...review.findings, ...review.waived], said.threads, review.change);
        const explaining = explainers(said.threads, matching);
        const { changes, told: told2, again } = tend(review, said, matching, { ...writing, explaining, signed });
        const deleted = deletedAmong(review.findings, told2, said);
        const wanted = newComments(review, { told: told2, deleted, again, reach, explained: new Set(explaining.keys()) }, writing);
        const comments = withoutTwins(wanted, said, told2);
        const ours = new Set(said.threads);
        const commented = (thread) => ({ url: thread.comment.url, perhaps: !ours.has(thread) });
        const waived2 = new Set(review.waived);
        const requests = said.threads.flatMap((thread) => acceptRequest(thread, liveIn(thread, matching, waived2), review) ?? []);
        return {
          changes,
          comments,
          told: new Map([...told2].map(([each, thread]) => [each, commented(thread)])),
          deleted,
          requests
        };
      }
      function tend(review, said, matching, writing) {
        const waived2 = new Set(review.waived);
        const changes = [];
        const told2 = /* @__PURE__ */ new Map();
        const again = /* @__PURE__ */ new Map();
        for (const thread of said.threads) {
          const live = liveIn(thread, matching, waived2);
          const fate = fateOf(thread, live, said, matching);
          if (fate.kind === "double")
            changes.push(removal(thread));
          else if (fate.kind === "settled")
            changes.push(...settle(thread, matching, review, writing));
          else if (fate.kind === "kept")
            changes.push(...keep(thread, matching, review, writing));
          for (const finding2 of live) {
            if (fate.kind === "closed")
              again.set(finding2, thread.comment.url);
            else if (fate.teller)
              told2.set(finding2, fate.teller);
          }
        }
        return { changes, told: told2, again };
      }
      function liveIn({ told: told2 }, { finding: finding2 }, waived2) {
        return told2.flatMap((each) => finding2.get(each) ?? []).filter((each) => !waived2.has(each));
      }
      function fateOf(thread, live, said, matching) {
        if (matching.doubles.has(thread))
          return { kind: "double" };
        const elder = elderOf(thread, said);
        if (elder)
          return { kind: "double", teller: elder };
        if (live.length === 0)
          return { kind: "settled" };
        if (needsOpening(thread, matching) && thread.resolved && !thread.canUnresolve)
          return { kind: "closed" };
        return { kind: "kept", teller: thread };
      }
      function explainers(threads, { doubles, finding: finding2 }) {
        const found = /* @__PURE__ */ new Map();
        const live = ({ told: told2 }) => told2.some((each) => finding2.has(each));
        const candidates = threads.filter((thread) => !doubles.has(thread));
        const take = (thread, told2) => {
          if (!found.has(told2.rule))
            found.set(told2.rule, thread);
        };
        for (const thread of candidates)
          for (const told2 of thread.told)
            if (told2.explained && (finding2.has(told2) || !live(thread)))
              take(thread, told2);
        for (const thread of candidates)
          for (const told2 of thread.told)
            if (finding2.has(told2) && !isDismissed({ thread, told: told2 }))
              take(thread, told2);
        return found;
      }
      function deletedAmong(findings2, told2, { remembered, threads, perhaps }) {
        const shares = (a, b) => a.marks.some((mark) => b.marks.includes(mark));
        const left = [...remembered];
        const take = (one) => {
          const index = left.findIndex((each) => shares(each, one));
          return index === -1 ? void 0 : left.splice(index, 1)[0];
        };
        const there = [...threads, ...perhaps?.threads ?? []];
        for (const one of there.flatMap((thread) => thread.told))
          take(one);
        const isDeleted = (finding2) => {
          const before = told2.has(finding2) ? void 0 : take(finding2);
          return before !== void 0 && !isWorse(finding2.severity, before.severity);
        };
        return new Set(findings2.filter(isDeleted));
      }
      function removal({ replied, comment }) {
        return replied ? { name: "minimizeComment", input: { subjectId: comment.id, classifier: "DUPLICATE" }, optional: true } : { name: "deletePullRequestReviewComment", input: { id: comment.id }, optional: true };
      }
      function settle(thread, { elsewhere, finding: finding2 }, review, writing) {
        const { comment, told: told2 } = thread;
        const open = told2.filter(({ fixedIn }) => fixedIn === void 0);
        if (open.length === 0 || !open.every((each) => (0, decide.qE)(pathOf(thread, each, review), review)))
          return [];
        if (open.every((each) => isDismissed({ thread, told: each }) && elsewhere.has(each)))
          return [];
        const why = open.some((each) => finding2.has(each)) ? "waived" : open.map((each) => whyGone(pathOf(thread, each, review), each, review)).find((each) => each !== "fixed") ?? "fixed";
        const body = settledBody(comment.body, told2, { commit: review.change.head, why, writing });
        return [...closing(thread), edit(comment.id, writing.signed(comment, body))];
      }
      function pathOf({ path }, { file }, { change: change2, files }) {
        const own = file === void 0 ? void 0 : [...(0, src_change.lK)(change2.files), ...files].find((each) => (0, fingerprint.zQ)(each) === file);
        return own ?? path;
      }
      function whyGone(path, { rule, standing }, { change: change2, files, applied }) {
        if (!applied.has(rule))
          return "rule off";
        if (files.includes(path))
          return "fixed";
        const file = change2.files.find((each) => each.path === path || each.previousPath === path);
        if (!file)
          return standing === "existing" ? "outside" : "fixed";
        return (0, container_paths.jo)(path) && file.path === path && file.status !== "removed" ? "file off" : "fixed";
      }
      function closing({ id: id2, resolved, minimized, canResolve, comment }) {
        if (resolved || minimized)
          return [];
        return canResolve ? [{ name: "resolveReviewThread", input: { threadId: id2 }, optional: true }] : [{ name: "minimizeComment", input: { subjectId: comment.id, classifier: "RESOLVED" }, optional: true }];
      }
      function needsOpening(thread, { finding: finding2 }) {
        if (thread.told.every(({ fixedIn }) => fixedIn !== void 0))
          return true;
        return thread.told.some((told2) => {
          const now = finding2.get(told2);
          return now !== void 0 && isDismissed({ thread, told: told2 }) && isWorse(now.severity, told2.severity);
        });
      }
      function isWorse(severity, than) {
        return problem.gO.indexOf(severity) < problem.gO.indexOf(than);
      }
      function keep(thread, matching, review, writing) {
        const { id: id2, told: told2, comment, resolved, minimized } = thread;
        const opens = needsOpening(thread, matching);
        const explained = new Set([...writing.explaining].filter(([, other]) => other !== thread).map(([rule]) => rule));
        if ((resolved || minimized) && !opens)
          return [];
        const live = new Set(told2.flatMap((each) => matching.finding.get(each) ?? []));
        const gone = told2.filter((each) => !matching.finding.has(each)).map((each) => {
          const why = whyGone(pathOf(thread, each, review), each, review);
          return { ...each, why, fixedIn: each.fixedIn ?? review.change.head, explained: false };
        });
        if (gone.length > 0 && !(0, decide.qE)(thread.path, review))
          return [];
        const findings2 = review.findings.filter((finding2) => live.has(finding2)).map((finding2) => asSeenIn(thread, finding2));
        const body = writing.signed(comment, commentBody(findings2, writing, { gone, again: againOf(comment.body), explained }));
        const changes = [];
        if (resolved)
          changes.push({ name: "unresolveReviewThread", input: { threadId: id2 } });
        if (minimized)
          changes.push({ name: "unminimizeComment", input: { subjectId: comment.id }, optional: true });
        if (!sameWords(body, comment.body))
          changes.push(edit(comment.id, body));
        return changes;
      }
      function asSeenIn(thread, finding2) {
        const { placement } = finding2;
        if (placement.kind !== "line" || !standsAt(finding2, thread))
          return seenFrom(thread, finding2);
        const whole = placement.startLine === thread.lines?.start;
        return whole ? finding2 : { ...finding2, placement: { ...placement, suggestion: void 0 } };
      }
      function discarding(id2) {
        return { name: "deletePullRequestReview", input: { pullRequestReviewId: id2 }, optional: true };
      }
      function edit(id2, body) {
        return { name: "updatePullRequestReviewComment", input: { pullRequestReviewCommentId: id2, body } };
      }
      ;
      async function postComments(client, { pull, pullId, job }, comments, own) {
        const onFiles = comments.filter(({ placement }) => placement.kind === "file");
        const isWhole2 = onFiles.length === 0;
        const input = { pullRequestId: pullId, commitOID: pull.head, body: "", threads: comments.flatMap(threadOf(own)) };
        const create2 = {
          name: "addPullRequestReview",
          input: { ...input, ...isWhole2 && { event: "COMMENT" } },
          select: `pullRequestReview { id ${isWhole2 ? review_told : ""} }`
        };
        const submit = {
          name: "submitPullRequestReview",
          input: { pullRequestId: pullId, event: "COMMENT" },
          select: `pullRequestReview { id ${review_told} }`
        };
        const threads = onFiles.map(({ placement, body: words }) => ({
          name: "addPullRequestReviewThread",
          input: { pullRequestId: pullId, path: placement.path, subjectType: "FILE", body: own.stamp(words) },
          // The summary comment reports what is refused here.
          optional: true
        }));
        const all = isWhole2 ? [create2] : [create2, ...threads, submit];
        const { answers, failure: failure2 } = await makeChanges(client, all, doing);
        const reviews = answers.flatMap((each) => each?.pullRequestReview ?? []);
        const [begun] = reviews;
        if (begun && onFiles.length === comments.length && answers.slice(1, -1).every((each) => each === void 0)) {
          await mutate(client, [{ name: "deletePullRequestReview", input: { pullRequestReviewId: begun.id } }], doing);
          return void 0;
        }
        for (const { id: id2 } of reviews)
          own.add(id2);
        if (failure2)
          throw failure2;
        return (0, conversation.Lw)(reviews.at(-1)?.pullRequest, job);
      }
      const doing = "comment on the lines";
      const review_told = `pullRequest { ${conversation.fM} }`;
      function threadOf(own) {
        return ({ placement, body }) => {
          if (placement.kind !== "line")
            return [];
          const { path, startLine, endLine } = placement;
          const side = placement.side === "base" ? "LEFT" : "RIGHT";
          const start = startLine < endLine ? { startLine, startSide: side } : {};
          return [{ path, line: endLine, side, ...start, body: own.stamp(body) }];
        };
      }
      ;
      const summary_comment_doing = "write the summary comment";
      const summary_comment_create = `mutation ($input: AddCommentInput!) {
  addComment(input: $input) { commentEdge { node { id } } subject { ... on PullRequest { ${conversation.fM} } } }
}`;
      async function sumUp(client, said, own, { body, wanted, job }) {
        const there = said.summaries;
        if (there.length > 0)
          return { url: await summary_comment_change(client, there, own, body), said: void 0 };
        if (!wanted)
          return { url: void 0, said: void 0 };
        const twin = twinSummary(body, said);
        if (twin)
          return { url: twin.url, said: void 0 };
        try {
          const input = { subjectId: said.pullId, body: own.stamp(body) };
          const { addComment } = await client.graphql(summary_comment_create, { input });
          const id2 = addComment?.commentEdge?.node?.id;
          if (!id2)
            throw unconfirmed(summary_comment_doing);
          own.add(id2);
          const pull = addComment?.subject;
          const now = pull?.comments ? await own.among((0, conversation.pc)([pull], job)) : void 0;
          const url = now && await summary_comment_settle(client, now, own, body);
          return { url, said: (0, conversation.Lw)(pull, job) && now };
        } catch (error) {
          throw (0, github_failure.g5)(error, summary_comment_doing, "pull-requests: write");
        }
      }
      async function summary_comment_settle(client, now, own, body) {
        const elder = twinSummary(body, now);
        const [ours] = now.summaries;
        if (!elder || !ours?.fresh)
          return summary_comment_change(client, now.summaries, own, body);
        await mutate(client, now.summaries.filter(({ fresh }) => fresh).map(summary_comment_removal), summary_comment_doing);
        return elder.url;
      }
      async function summary_comment_change(client, [kept, ...others], own, body) {
        if (!kept)
          return void 0;
        const changes = others.map(summary_comment_removal);
        const signed = own.signed(kept, body);
        if (!sameWords(kept.body, signed))
          changes.push({ name: "updateIssueComment", input: { id: kept.id, body: signed } });
        if (changes.length > 0)
          await mutate(client, changes, summary_comment_doing);
        return kept.url;
      }
      function summary_comment_removal({ id: id2 }) {
        return { name: "deleteIssueComment", input: { id: id2 }, optional: true };
      }
      ;
      async function postReview(client, pull, review, telling, means) {
        if (review.policy.commentOn === "never")
          return { url: void 0, comments: () => false, says: () => false, refusals: [], memory: void 0 };
        const talk = new Talk(client, pull, await withPatches(client, pull, review), { ...telling, ...means });
        await talk.comment();
        await talk.answer();
        await talk.sumUp();
        return talk;
      }
      const mostRounds = 5;
      const mostTries = 2;
      const permission = "pull-requests: write";
      class Talk {
        url;
        refusals = [];
        #client;
        #pull;
        #telling;
        #own;
        #review;
        #ahead;
        #said;
        /** Whether that is from before the review: good to write by, but not to delete by. */
        #isAhead = false;
        /** What an answer has told of the conversation meanwhile, so that it need not be asked for. */
        #heard;
        /** Whether the token may not write, or nothing of this commit should be said any more. */
        #over = false;
        /** Fingerprints of what comments tell, with their addresses, and of what they would if a person had not deleted them. */
        #told = /* @__PURE__ */ new Map();
        #deleted = /* @__PURE__ */ new Set();
        #requests = [];
        /** What GitHub has accepted in this run, by fingerprints: it is not posted again, even if it cannot be seen. */
        #posted = /* @__PURE__ */ new Map();
        #summed = false;
        /** What the check has to keep, where there is no summary comment. */
        memory;
        #reach = { lines: true, files: true };
        /** Whether the places for comments were asked for again. */
        #fresh = false;
        #tries = 0;
        #changeTries = 0;
        #done = /* @__PURE__ */ new Set();
        constructor(client, pull, review, { own, ahead, ...telling }) {
          this.#client = client;
          this.#own = own;
          this.#ahead = ahead;
          this.#pull = pull;
          this.#review = review;
          this.#telling = telling;
        }
        comments = ({ fingerprint: fingerprint2 }) => this.#told.has(fingerprint2) || this.#deleted.has(fingerprint2);
        says = (finding2) => {
          if (finding2 === void 0)
            return this.#summed;
          return this.#told.has(finding2.fingerprint) || this.#summed && (0, comment_worthy.$Z)(finding2, this.#review.policy);
        };
        /** Writes and changes comments until they are as they should be, or until GitHub does not let them. */
        async comment() {
          for (let round = 0; round < mostRounds && await this.#look(); round++) {
            const said = this.#said;
            const plan = (0, watchdog._A)("Writing the comments", () => planOf(this.#review, said, this.#telling, this.#reach, (...change2) => this.#own.signed(...change2)));
            if (this.#isAhead && plan.changes.some(({ name }) => name.startsWith("delete")))
              continue;
            this.#told = new Map([...plan.told].map(([{ fingerprint: fingerprint2 }, comment]) => [fingerprint2, comment]));
            for (const [fingerprint2, kind] of this.#posted)
              if (kind === "line" && !this.#told.has(fingerprint2))
                this.#told.set(fingerprint2, { url: void 0 });
            const comments = plan.comments.filter((each) => !this.#isPosted(each));
            this.#requests = plan.requests;
            this.#deleted = new Set([...plan.deleted].map(({ fingerprint: fingerprint2 }) => fingerprint2));
            const changes = [...comments.length > 0 ? said.pending.map(discarding) : [], ...plan.changes];
            const changed = await this.#change(changes.filter((each) => !this.#done.has(nameOfChange(each))));
            if (changed && comments.length === 0)
              return;
            if (comments.length > 0)
              await this.#post(comments);
            if (this.#over)
              return;
          }
        }
        /** Answers people who accept a finding, once what they answer to is as it should be. */
        async answer() {
          if (this.#over || this.#requests.length === 0)
            return;
          const { policyPlace: place2, ...writing } = this.#telling;
          try {
            await answerRequests(this.#client, this.#pull, this.#requests, { author: this.#said.author, place: place2, writing });
          } catch (error) {
            this.#refuse(error, "answer a reply");
          }
        }
        #isPosted({ findings: findings2 }) {
          return findings2.every(({ fingerprint: fingerprint2 }) => this.#posted.has(fingerprint2));
        }
        /** Keeps the summary comment, which links what the others report and reports what they do not. */
        async sumUp() {
          for (let tries = 1; this.#said && !this.#over; tries++) {
            try {
              this.url = await this.#write();
              return;
            } catch (error) {
              if (error instanceof did_not_end.We)
                throw error;
              const failure2 = (0, github_failure.g5)(error, "write the summary comment", permission);
              if (!(0, github_failure.Z0)(failure2) || tries === mostTries || !await this.#look()) {
                this.refusals.push(failure2);
                return;
              }
            }
          }
        }
        async #write() {
          const review = this.#review;
          const said = this.#said;
          const options = {
            ...this.#telling,
            commented: ({ fingerprint: fingerprint2 }) => this.#told.get(fingerprint2),
            tags: said.tags,
            deleted: review.findings.filter(({ fingerprint: fingerprint2 }) => this.#deleted.has(fingerprint2))
          };
          const wanted = (0, comment_worthy.wU)(review) && (!said.checkKeeps || addsToComments(review, options));
          if (!wanted && said.summaries.length === 0) {
            const isKept = this.#told.size + this.#deleted.size + said.remembered.length + said.tags.size > 0;
            if (said.checkKeeps && isKept)
              this.memory = memoryOf(review, options);
            return void 0;
          }
          const body = (0, watchdog._A)("Writing the summary comment", () => summaryComment(review, options));
          const { job } = this.#telling;
          const done = await sumUp(this.#client, said, this.#own, { body, wanted, job });
          this.#heard = done.said;
          this.#summed = done.url !== void 0;
          return done.url;
        }
        /** @returns whether there is something newer to go on with */
        async #look() {
          try {
            this.#said = this.#heard ?? await this.#own.among(await this.#read());
            this.#heard = void 0;
          } catch (error) {
            this.#refuse(error, "read the conversation");
            if (!this.#said)
              this.#over = true;
            return false;
          }
          const { head } = this.#said;
          if (head === this.#pull.head)
            return true;
          this.#over = true;
          this.refusals.push(new github_failure.HR("moved", `Not commented: the pull request moved on to ${head.slice(0, 7)} while ${this.#pull.head.slice(0, 7)} was reviewed. The review of the newer commit comments on it.`));
          return false;
        }
        async #read() {
          const ahead = this.#said ? void 0 : await this.#ahead();
          this.#isAhead = ahead !== void 0;
          return ahead ?? (0, conversation.Gt)(this.#client, this.#pull, this.#telling.job);
        }
        /** @returns whether nothing of it has to be tried again */
        async #change(changes) {
          try {
            await mutate(this.#client, changes, "change its comments");
          } catch (error) {
            const failure2 = (0, github_failure.g5)(error, "", permission);
            if (failure2.cause && (0, github_failure.Z0)(failure2) && ++this.#changeTries < mostTries)
              return false;
            this.#refuse(error, "change its comments");
          }
          for (const each of changes)
            this.#done.add(nameOfChange(each));
          return true;
        }
        async #post(comments) {
          try {
            const where = { pull: this.#pull, pullId: this.#said.pullId, job: this.#telling.job };
            const now = await postComments(this.#client, where, comments, this.#own);
            for (const { placement, findings: findings2 } of comments) {
              for (const { fingerprint: fingerprint2 } of findings2) {
                this.#told.set(fingerprint2, { url: void 0 });
                this.#posted.set(fingerprint2, placement.kind);
              }
            }
            this.#heard = now && await this.#own.among(now);
          } catch (error) {
            const failure2 = (0, github_failure.g5)(error, "comment on the lines", permission);
            const answer = (0, github_failure.ut)(failure2.cause);
            if (answer && (0, github_failure.P4)(answer) && !this.#fresh && await this.#placeAgain())
              return;
            if ((0, github_failure.Z0)(failure2) && ++this.#tries < mostTries)
              return;
            this.refusals.push(failure2);
            this.#reach = { lines: false, files: false };
            if (failure2.fault === "permission" || failure2.fault === "locked" || answer?.limited)
              this.#over = true;
          }
        }
        async #placeAgain() {
          this.#fresh = true;
          try {
            const { files } = await (0, change.p)(this.#client, this.#pull);
            this.#review = replaced(this.#review, files);
            return true;
          } catch {
            return false;
          }
        }
        #refuse(error, doing2) {
          this.refusals.push((0, github_failure.g5)(error, doing2, permission));
        }
      }
      var promises_ = __webpack_require__(51455);
      var end_of_life = __webpack_require__(37525);
      var proof = __webpack_require__(36526);
      ;
      function publishedSummary(image, secrets) {
        const { digest, platform, platforms, created = null, bases, layers } = image;
        return shown({
          digest,
          platform,
          platforms,
          created,
          bases: bases.map((base) => ({ name: base.name, digest: base.digest ?? null })),
          layers: layers.length,
          bytes: (0, published_image.t2)(layers)
        }, secrets);
      }
      function publishedDocument(image, secrets, instead) {
        const { user: user2, exposedPorts, entrypoint = null, cmd = null, healthcheck = null, volumes, onbuild } = image.config;
        const newer = instead ? pinnedReference(instead) : null;
        const settings = { user: user2 || null, ports: exposedPorts, entrypoint, cmd, healthcheck, volumes, onbuild, newer };
        const steps = shownSteps(image, secrets).map(({ text, layer }) => ({
          instruction: text || null,
          layer: layer?.digest ?? null,
          bytes: layer?.size ?? null
        }));
        return { ...publishedSummary(image, secrets), ...shown({ ...settings, steps }, secrets) };
      }
      const longest = 1e3;
      const mostItems = 500;
      function shown(node, secrets) {
        if (typeof node === "string")
          return (0, text_visible.ml)((0, mask.dK)(node, secrets), longest);
        if (Array.isArray(node))
          return node.slice(0, mostItems).map((item) => shown(item, secrets));
        if (typeof node !== "object" || node === null)
          return node;
        return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, shown(item, secrets)]));
      }
      ;
      const documentFormat = 1;
      function reviewJson(review, version2) {
        return jsonText(reviewDocument(review, version2));
      }
      function reviewJsonLines(review, version2) {
        const { findings: findings2, unread: unread2, ...rest } = reviewDocument(review, version2);
        const lines = [
          ...findings2.map((finding2) => ({ kind: "finding", ...finding2 })),
          ...unread2.map((each) => ({ kind: "unread", ...each })),
          { kind: "review", ...rest }
        ];
        return lines.map((line) => jsonText(line, 0)).join("");
      }
      function reviewDocument(review, version2) {
        const { verdict: verdict2, reason, counts: counts2, unread: unread2, remarks: remarks2, files, updates, published, secrets, origin } = review;
        const floors = (origin?.floors ?? []).map(({ commit = null, ...rest }) => ({ ...rest, commit }));
        const { introduced, existing, fixed, waived: waived2, bySeverity } = counts2;
        const compared = (0, wording.tk)(review);
        const standings = compared ? { introduced, existing, fixed } : { introduced: null, existing: null, fixed: null };
        const images = published.map(({ image, reference }) => ({
          image: (0, wording.ph)(reference.text, secrets),
          ...publishedSummary(image, secrets)
        }));
        return {
          tool: "layer-review",
          version: version2,
          format: documentFormat,
          asOf: { endOfLife: end_of_life.UT },
          verdict: verdict2,
          reason: (0, wording.U3)(reason, secrets),
          counts: { ...standings, waived: waived2, ...bySeverity },
          findings: [...review.findings, ...review.waived, ...review.fixed].map((finding2) => findingDocument(finding2, secrets, compared)),
          unread: unread2.map(({ path, at, reason: reason2 }) => ({
            path: (0, mask.wy)(path, secrets),
            line: at ? (0, src_source.Xq)(at).start.line : null,
            reason: (0, wording.wh)(reason2, secrets)
          })),
          remarks: remarks2.map((remark) => (0, wording.wh)(remark, secrets)),
          files: files.map((path) => (0, mask.wy)(path, secrets)),
          ...floors.length > 0 && { floors },
          ...images.length > 0 && { images },
          ...updates.length > 0 && { updates: updates.flatMap((each) => updateDocuments(each, secrets)) }
        };
      }
      function updateDocuments(update, secrets) {
        const { before, after, places, inside } = update;
        const shown2 = (values) => values.map((value) => (0, wording.ph)(value, secrets));
        const differences = inside.kind === "compared" ? inside.differences : inside.kind === "same" ? [] : void 0;
        return places.map((at) => ({
          ...place(at, secrets),
          before: (0, wording.ph)(before.text, secrets),
          after: (0, wording.ph)(after.text, secrets),
          message: (0, wording.Lo)(updateMessage(update), secrets),
          differences: differences?.map(({ what, was, is, matters, platform }) => ({
            ...{ what, was: shown2(was), is: shown2(is), matters },
            ...platform && { platform: (0, wording.ph)(platform, secrets) }
          })) ?? null,
          unseen: inside.kind === "compared" ? shown2(inside.unseen) : [],
          sources: inside.kind === "compared" && inside.sources || null
        }));
      }
      function findingDocument(finding2, secrets, compared) {
        const { rule, severity, standing, at, message, image, service, fingerprint: fingerprint2, cause, notes = [] } = finding2;
        return {
          rule: rule.id,
          severity,
          standing: compared ? standing : null,
          ...place(at, secrets),
          message: (0, wording.Lo)(message, secrets),
          image: image === void 0 ? null : (0, mask.dK)(image, secrets),
          service: service === void 0 ? null : (0, mask.dK)(service, secrets),
          fingerprint: fingerprint2,
          cause,
          notes: notes.map((note) => ({ ...place(note.at, secrets), message: (0, wording.Lo)(note.message, secrets) })),
          fix: fixDocument(finding2, secrets),
          waiver: waiverDocument(finding2, secrets)
        };
      }
      function waiverDocument({ waiver }, secrets) {
        if (!waiver)
          return null;
        const { reason, until, by, at } = waiver;
        const { path, start } = (0, src_source.Xq)(at);
        return {
          reason: (0, wording.ph)(reason, secrets),
          until,
          by: by === void 0 ? null : (0, wording.ph)(by, secrets),
          where: { path: (0, mask.wy)(path, secrets), line: start.line }
        };
      }
      function isOffered({ fix }, secrets) {
        return fix !== void 0 && !fix.eases && !fix.edits.some(({ at, text }) => (0, mask.Xq)(text, at, secrets));
      }
      function fixDocument(finding2, secrets) {
        const { fix, fingerprint: fingerprint2 } = finding2;
        if (!fix || !isOffered(finding2, secrets))
          return null;
        return {
          title: (0, wording.wh)(fix.title, secrets),
          changes: fix.changes === "nothing" ? null : fix.changes,
          proven: (0, proof.nn)(finding2),
          edits: fix.edits.map(({ at, text }, i) => ({ id: `${fingerprint2}-${i + 1}`, ...place(at, secrets), text }))
        };
      }
      function place(at, secrets) {
        const { path, start, end } = (0, src_source.Xq)(at);
        return { path: (0, mask.wy)(path, secrets), start, end };
      }
      function jsonText(document, indent = 2) {
        const text = JSON.stringify(document, null, indent).replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) => Array.from({ length: character.length }, (_, i) => hex(character.charCodeAt(i))).join("")).replaceAll("##[", "##\\u005b");
        return `${text}
`;
      }
      function* jsonPieces(lists) {
        let before = `{
  "format": ${documentFormat},
`;
        for (const [key, items] of Object.entries(lists)) {
          yield `${before}  ${JSON.stringify(key)}: [`;
          let any = false;
          for (const item of items) {
            yield `${any ? "," : ""}
    ${jsonText(item).trimEnd().replaceAll("\n", "\n    ")}`;
            any = true;
          }
          yield any ? "\n  ]" : "]";
          before = ",\n";
        }
        yield "\n}\n";
      }
      const hex = (unit) => `\\u${unit.toString(16).padStart(4, "0")}`;
      ;
      function reviewSarif(review, options) {
        return jsonText(sarifLog(review, options));
      }
      const mostResults = 5e3;
      const sarif_mostPlaces = 100;
      const sarif_levels = { critical: "error", high: "error", medium: "warning", low: "note", info: "note" };
      const states = { introduced: "new", existing: "unchanged", fixed: "absent" };
      const scores = {
        critical: "9.5",
        high: "8.0",
        medium: "5.5",
        low: "2.5",
        info: void 0
      };
      const leastScore = "0.1";
      function sarifLog(review, { version: version2, fixed }) {
        const all = [...review.findings, ...review.waived, ...fixed ? review.fixed : []];
        const told2 = all.slice(0, mostResults);
        const rules = [...new Map(told2.map(({ rule }) => [rule.id, rule])).values()].sort((a, b) => a.id < b.id ? -1 : 1);
        const indexes = new Map(rules.map(({ id: id2 }, index) => [id2, index]));
        return {
          $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
          version: "2.1.0",
          runs: [
            {
              tool: {
                driver: {
                  name: "layer-review",
                  semanticVersion: version2,
                  informationUri: rule_page.iR,
                  rules: rules.map((rule) => descriptor(rule, told2))
                }
              },
              // Results of other tools and of other uploads stay as they are.
              automationDetails: { id: "layer-review/" },
              columnKind: "utf16CodeUnits",
              originalUriBaseIds: { [root]: { description: { text: "The root of the repository." } } },
              invocations: [
                {
                  executionSuccessful: review.verdict !== "error",
                  toolExecutionNotifications: notifications(review, all.length - told2.length)
                }
              ],
              results: told2.map((finding2) => result(finding2, indexes.get(finding2.rule.id), review))
            }
          ]
        };
      }
      function descriptor(rule, findings2) {
        const { id: id2, title: title2, why, fix, also, group, severity } = rule;
        const score = scores[(0, problem.hm)(findings2.filter(({ rule: rule2 }) => rule2.id === id2)) ?? severity];
        const others = also.length > 0 ? `Other names: ${also.join(", ")}.` : void 0;
        const paragraphs = (parts) => parts.filter((part2) => part2).join("\n\n");
        return {
          id: id2,
          shortDescription: { text: `${title2}.` },
          fullDescription: { text: why },
          help: {
            text: paragraphs([why, `Instead: ${fix}`, others]),
            markdown: paragraphs([`**Why:** ${why}`, `**Instead:** ${fix}`, others])
          },
          helpUri: (0, rule_page.gd)(rule),
          defaultConfiguration: { level: sarif_levels[severity] },
          properties: { tags: ["security", group], ...score && { "security-severity": score } }
        };
      }
      function result(finding2, ruleIndex, review) {
        const { secrets } = review;
        const notes = (finding2.notes ?? []).slice(0, sarif_mostPlaces - 1);
        const related = notes.map((note, i) => ({
          id: i + 1,
          ...sarif_place(note.at, secrets),
          message: { text: plain((0, wording.Lo)(note.message, secrets)) }
        }));
        const fixes = fixOf(finding2, secrets);
        return {
          ruleId: finding2.rule.id,
          ruleIndex,
          level: sarif_levels[finding2.severity],
          // Read from here as well, says GitHub (https://github.com/oasis-tcs/sarif-spec/issues/612). A rule has one id whatever
          // its severity: an alert is known by it, and would be closed and opened again with another.
          properties: { "security-severity": scores[finding2.severity] ?? leastScore },
          // A related place is shown only where the message links to it.
          message: {
            text: [
              plain((0, wording.Lo)(finding2.message, secrets)),
              ...related.map(({ id: id2, message }) => `${message.text} [See there](${id2}).`)
            ].join("\n")
          },
          locations: [sarif_place(finding2.at, secrets)],
          ...related.length > 0 && { relatedLocations: related },
          partialFingerprints: {
            "layerReview/v1": finding2.fingerprint,
            // The only one that code scanning looks at; without it, it hashes a checkout, which need not be there.
            primaryLocationLineHash: finding2.fingerprint
          },
          ...(0, wording.tk)(review) && { baselineState: states[finding2.standing] },
          // None is not the same as not knowing.
          suppressions: suppressions(finding2, secrets),
          ...fixes && { fixes }
        };
      }
      function suppressions({ waiver, proposal }, secrets) {
        const asked = waiver ?? proposal;
        if (!asked)
          return [];
        return [
          {
            kind: asked.kind === "inline" ? "inSource" : "external",
            status: waiver ? "accepted" : "underReview",
            justification: (0, wording.Lo)((0, wording.QD)(asked), secrets),
            location: sarif_place(asked.at, secrets)
          }
        ];
      }
      function fixOf(finding2, secrets) {
        const { fix } = finding2;
        if (!fix || !isOffered(finding2, secrets))
          return void 0;
        const paths = [...new Set(fix.edits.map(({ at }) => (0, src_source.Xq)(at).path))];
        return [
          {
            description: { text: plain((0, wording.wh)((0, problem.Mw)(fix), secrets)) },
            artifactChanges: paths.map((path) => ({
              artifactLocation: artifact(path, secrets),
              replacements: fix.edits.filter(({ at }) => (0, src_source.Xq)(at).path === path).map(({ at, text }) => ({ deletedRegion: region(at), insertedContent: { text } }))
            }))
          }
        ];
      }
      function notifications({ unread: unread2, change: change2, remarks: remarks2, secrets }, left) {
        const note = (level, text, locations = []) => ({
          level,
          message: { text: plain((0, wording.wh)(text, secrets)) },
          ...locations.length > 0 && { locations }
        });
        return [
          ...unread2.map(({ path, at, reason }) => note("error", reason, [
            at ? sarif_place(at, secrets) : { physicalLocation: { artifactLocation: artifact(path, secrets) } }
          ])),
          ...change2.incomplete ? [note("error", change2.incomplete)] : [],
          ...left > 0 ? [note("warning", `${(0, wording.U9)(left, "result")} more than code scanning keeps, the least severe ones, left out.`)] : [],
          ...remarks2.map((remark) => note("note", remark))
        ];
      }
      function sarif_place(at, secrets) {
        const { path } = (0, src_source.Xq)(at);
        return { physicalLocation: { artifactLocation: artifact(path, secrets), region: region(at) } };
      }
      function region(at) {
        const { start, end } = (0, src_source.Xq)(at);
        return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
      }
      const root = "%SRCROOT%";
      function artifact(path, secrets) {
        const uri = (0, mask.wy)(path, secrets).toWellFormed().split("/").map(encodeURIComponent).join("/");
        return { uri, uriBaseId: root };
      }
      function plain(text) {
        return text.replace(/[\\[\]]/g, "\\$&");
      }
      ;
      const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
      const combining = /\p{M}/u;
      function columns(text) {
        let sum = 0;
        for (const character of text)
          sum += wide.test(character) ? 2 : combining.test(character) ? 0 : 1;
        return sum;
      }
      function padded(text, width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
      }
      function wrapped(words, width, textOf) {
        const lines = [];
        let room = -1;
        for (const word of words) {
          const size = columns(textOf(word));
          if (size + 1 > room) {
            lines.push([]);
            room = width + 1;
          }
          lines.at(-1).push(word);
          room -= size + 1;
        }
        return lines;
      }
      function wrappedText(text, width) {
        const words = text.split(" ").filter((word) => word !== "");
        return wrapped(words, width, (word) => word).map((line) => line.join(" "));
      }
      ;
      function brush_brushOf({ colour, links = false }) {
        return {
          paint: (style, text) => colour ? `\x1B[${sequences[style][0]}m${text}\x1B[${sequences[style][1]}m` : text,
          // https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
          link: (url, text) => links ? `\x1B]8;;${url}\x1B\\${text}\x1B]8;;\x1B\\` : text
        };
      }
      const sequences = {
        bold: [1, 22],
        dim: [2, 22],
        red: [31, 39],
        green: [32, 39],
        yellow: [33, 39],
        blue: [34, 39],
        magenta: [35, 39]
      };
      var enumerated = __webpack_require__(44413);
      ;
      function excerpt(location, secrets, width) {
        const { source, span } = (0, src_source.J9)(location);
        const { line } = source.position(span.start);
        const whole = source.line(line) ?? { start: span.start, end: span.start };
        const end = Math.max(span.start, Math.min(span.end, whole.end));
        const hidden = (0, mask.k_)(source, secrets).filter((each) => each.start < whole.end && each.end > whole.start);
        const show = (from, to) => {
          let shown2 = "";
          let at = from;
          for (const { start, end: end2 } of hidden) {
            if (end2 <= at || start >= to)
              continue;
            shown2 += tidy(source.text.slice(at, Math.max(at, start))) + mask.uf;
            at = Math.min(end2, to);
          }
          return shown2 + tidy(source.text.slice(at, Math.max(at, to)));
        };
        const marked = cutEnd(show(span.start, Math.min(end, span.start + width)), width);
        const room = Math.max(0, width - columns(marked));
        const before = cutStart(show(Math.max(whole.start, span.start - width), span.start), Math.max(Math.floor(room / 2), room - (whole.end - end)), span.start - width > whole.start);
        const after = cutEnd(show(end, Math.min(whole.end, end + width)), Math.max(0, room - columns(before)));
        const further = source.position(Math.max(span.start, span.end - 1)).line - line;
        return { line, before, marked, after, further };
      }
      const tidy = (text) => (0, text_visible.RK)(text.replaceAll("	", "  "));
      function cutStart(text, width, cut2) {
        if (!cut2 && columns(text) <= width)
          return text;
        return `\u2026${[...fitting([...text].reverse(), width - 1)].reverse().join("")}`;
      }
      function cutEnd(text, width) {
        return columns(text) <= width ? text : `${[...fitting([...text], width - 1)].join("")}\u2026`;
      }
      function* fitting(characters, width) {
        let room = width;
        for (const character of characters) {
          room -= columns(character);
          if (room < 0)
            return;
          yield character;
        }
      }
      ;
      function severityMark(severity, { brush }) {
        return brush.paint(severityStyles[severity], padded(severity, longestSeverity));
      }
      const severityStyles = {
        critical: "magenta",
        high: "red",
        medium: "yellow",
        low: "blue",
        info: "dim"
      };
      const longestSeverity = Math.max(...problem.gO.map(({ length }) => length));
      function shownPath(path, { review, called }) {
        return (0, wording.LF)(called?.(path) ?? path, review.secrets, longestPath);
      }
      const longestPath = 300;
      function placeText(at, page) {
        const { path, start } = (0, src_source.Xq)(at);
        return `${shownPath(path, page)}:${start.line}`;
      }
      function ruleMark(rule, { brush }) {
        return brush.link((0, rule_page.gd)(rule), rule.id);
      }
      function fileBlock(causes, page) {
        const firsts = causes.map(([first]) => first);
        const { path } = (0, src_source.Xq)(firsts[0].at);
        const gutter = Math.max(...firsts.map(({ at }) => lineColumn(at).length));
        return [
          page.brush.paint("bold", shownPath(path, page)),
          ...causes.flatMap((findings2) => causeLines(findings2, gutter, page))
        ];
      }
      function lineColumn(at) {
        const { start } = (0, src_source.Xq)(at);
        return `${start.line}:${start.column}`;
      }
      function causeLines([first, ...others], gutter, page) {
        const { at, severity, waiver, message: own, notes = [], fix } = first;
        const { review } = page;
        const { path } = (0, src_source.Xq)(at);
        const isSame = ({ message }) => (0, problem.qz)(message, own);
        const isHere = (each) => (0, src_source.Xq)(each.at).path === path;
        const same = others.filter(isSame);
        const here = same.filter(isHere);
        const elsewhere = same.filter((each) => !isHere(each)).map((each) => placeText(each.at, page));
        const different = others.filter((each) => !isSame(each));
        const left = `  ${padded(lineColumn(at), gutter)}  ${severityMark(severity, page)}  `;
        const indent = gutter + longestSeverity + 6;
        const said = saidLines(first, page, page.width - indent);
        const under = [
          ...here.length > 0 ? [[`also on ${linesText(here)}`]] : [],
          ...elsewhere.length > 0 ? [[`also in ${(0, enumerated.B)(elsewhere, mostLines)}`]] : [],
          ...different.slice(0, mostLines).map((each) => partText(each, path, page)),
          ...different.length > mostLines ? [[`and ${(0, wording.U9)(different.length - mostLines, "more finding")}`]] : [],
          ...notes.map((note) => [`${placeText(note.at, page)}: `, ...note.message]),
          ...waiver ? [["waived ", ...(0, wording.QD)(waiver)]] : []
        ];
        return [
          ...said.map((line, i) => (i === 0 ? left : " ".repeat(indent)) + line),
          ...sourceLines(at, gutter + 2, page),
          ...under.flatMap((each) => noteLines((0, wording.Lo)(each, review.secrets), gutter + 2, page)),
          ...fix ? noteLines(`fix: ${(0, wording.wh)((0, problem.Mw)(fix), review.secrets)}`, gutter + 2, page) : [],
          ...fix && (0, proof.nn)(first) ? noteLines(wording.Sd, gutter + 2, page).map((line) => page.brush.paint("dim", line)) : []
        ];
      }
      function saidLines({ message, rule }, page, width) {
        const words = (0, wording.Lo)(message, page.review.secrets).split(" ");
        const said = [
          ...words.map((text) => ({ text, shown: text })),
          { text: ` ${rule.id}`, shown: ` ${file_text_ruleName(rule, page)}` }
        ];
        return wrapped(said, Math.max(leastWidth, width), ({ text }) => text).map((line) => line.map(({ shown: shown2 }) => shown2).join(" ").trimStart());
      }
      function file_text_ruleName(rule, page) {
        return page.brush.paint("dim", ruleMark(rule, page));
      }
      const leastWidth = 30;
      const mostLines = 8;
      function linesText(findings2) {
        const lines = [...new Set(findings2.map(({ at }) => String((0, src_source.Xq)(at).start.line)))];
        return `line${lines.length === 1 ? "" : "s"} ${(0, enumerated.B)(lines, mostLines)}`;
      }
      function partText({ at, message, rule, severity }, path, page) {
        const place2 = (0, src_source.Xq)(at).path === path ? `line ${(0, src_source.Xq)(at).start.line}` : placeText(at, page);
        return [`${place2}: `, ...message, ` (${rule.id}, ${severity})`];
      }
      function sourceLines(at, gutter, { review, brush: { paint }, width }) {
        const number = String((0, src_source.Xq)(at).start.line);
        const { before, marked, after, further } = excerpt(at, review.secrets, Math.max(20, width - gutter - 3));
        const bar = paint("dim", "\u2502");
        const more = further > 0 ? paint("dim", ` and ${further} more line${further === 1 ? "" : "s"}`) : "";
        const underline = paint("red", "~".repeat(Math.max(1, columns(marked))));
        return [
          `${paint("dim", number.padStart(gutter))} ${bar} ${before}${marked}${after}`.trimEnd(),
          `${" ".repeat(gutter)} ${bar} ${" ".repeat(columns(before))}${underline}${more}`
        ];
      }
      function noteLines(text, gutter, { brush: { paint }, width }) {
        const lines = wrappedText(text, Math.max(leastWidth, width - gutter - 3));
        return lines.map((line, i) => `${" ".repeat(gutter)} ${i === 0 ? paint("dim", "=") : " "} ${line}`);
      }
      function foldedLine(findings2, { head, style }, page) {
        const { brush, width } = page;
        const rules = [...(0, group_by.$)(findings2, ({ rule }) => rule.id).values()];
        const counted = (0, wording.Np)(findings2);
        let room = width - columns(`${head}${counted}: `) - columns(restText(rules.length));
        const fitting2 = rules.findIndex((places) => {
          room -= columns(timesText(places)) + 2;
          return room < 0;
        });
        const shown2 = rules.slice(0, fitting2 === -1 ? void 0 : fitting2);
        const names = shown2.map((places) => brush.link((0, rule_page.gd)(places[0].rule), timesText(places))).join(", ");
        const rest = restText(rules.length - shown2.length);
        return `${style ? brush.paint(style, head) : head}${counted}${shown2.length > 0 ? brush.paint("dim", `: ${names}${rest}`) : ""}`;
      }
      function timesText(places) {
        return `${places[0].rule.id}${places.length > 1 ? ` \xD7${places.length}` : ""}`;
      }
      function restText(number) {
        return number > 0 ? ` and ${number} more` : "";
      }
      ;
      function reviewText(review, options) {
        const page = { ...options, review, brush: brush_brushOf(options) };
        const parts = options.quiet ? quietParts(page) : wholeParts(page);
        const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.map(text_visible.tJ).join("\n")).join("\n\n");
        return text === "" ? "" : `${text}
`;
      }
      function outcomeText(review, options) {
        return `${verdictLines({ ...options, review, brush: brushOf(options) }).map(inert).join("\n")}
`;
      }
      function quietParts(page) {
        const { review } = page;
        if (review.verdict === "pass")
          return [];
        const failing = review.findings.filter((finding2) => finding2.failing);
        return [...blocks(failing, [], page), unreadLines(page), verdictLines(page)];
      }
      function wholeParts(page) {
        const { review, all } = page;
        const { findings: findings2, waived: waived2, fixed } = review;
        const told2 = findings2.filter((finding2) => isTold(finding2, page));
        const folded2 = (0, wording.tk)(review) || page.least ? [] : findings2.filter((finding2) => !told2.includes(finding2));
        const fresh = told2.filter((finding2) => !(0, wording.tk)(review) || finding2.standing === "introduced");
        const old = told2.filter((finding2) => !fresh.includes(finding2));
        return [
          ...headed((0, wording.tk)(review) ? "New with this change" : "", blocks(fresh, folded2, page), page),
          ...headed("There before this change", blocks(old, [], page), page),
          ...all ? headed("Waived", blocks(waived2, [], page), page) : [],
          ...all ? headed("Fixed by this change", blocks(fixed, [], page), page) : [],
          unreadLines(page),
          ...tables(page),
          remarkLines(page),
          updateLines(page),
          [...scopeLines(page, told2), ...verdictLines(page), ...hintLines(page, told2)]
        ];
      }
      function isTold({ severity, standing, failing }, { review, all, least }) {
        if (least !== void 0 && !(0, problem.O6)(severity, least))
          return false;
        if (all || failing)
          return true;
        return (0, wording.tk)(review) ? standing === "introduced" : (0, problem.O6)(severity, least ?? "medium");
      }
      function headed(heading, parts, { brush }) {
        return parts.length === 0 || heading === "" ? [...parts] : [[brush.paint("bold", `${heading}:`)], ...parts];
      }
      function blocks(told2, folded2, page) {
        const whole = (0, group_by.$)((0, review_causes.zs)([...told2].sort(worstFirst)), ([first]) => text_pathOf(first));
        const rest = (0, group_by.$)([...folded2].sort(worstFirst), text_pathOf);
        const files = [...whole].sort(([, a], [, b]) => worstFile(a.flat(), b.flat()));
        const only = [...rest].filter(([path]) => !whole.has(path)).sort(([, a], [, b]) => worstFile(a, b));
        return [
          ...files.map(([path, causes]) => {
            const more = rest.get(path);
            return [...fileBlock(causes, page), ...more ? [foldedLine(more, { head: "  also " }, page)] : []];
          }),
          only.map(([path, findings2]) => foldedLine(findings2, { head: `${shownPath(path, page)}  `, style: "bold" }, page))
        ].filter((lines) => lines.length > 0);
      }
      function text_pathOf({ at }) {
        return (0, src_source.Xq)(at).path;
      }
      function worstFirst(a, b) {
        return (0, problem.Rj)(a, b) || (0, src_source.Qr)(a.at, b.at);
      }
      function worstFile(a, b) {
        const number = (some, severity) => some.filter((finding2) => finding2.severity === severity).length;
        for (const severity of problem.gO) {
          const more = number(b, severity) - number(a, severity);
          if (more !== 0)
            return more;
        }
        return 0;
      }
      const fewFiles = 3;
      function unreadLines(page) {
        const { review, brush, width } = page;
        const files = [...(0, group_by.$)(review.unread, ({ path }) => path).values()];
        const found = new Set(review.findings.map(text_pathOf));
        const isPart = (file) => found.has(file[0].path);
        const refused = (0, refused_files.q)(review.unread);
        const isRefused2 = (file) => refused.has(file[0].path);
        const lines = (heading, some) => {
          const told2 = [...(0, group_by.$)(some, ([first]) => first.reason)].flatMap(([reason, [file, ...others2]]) => {
            const { path, at } = file[0];
            const more = file.length > 1 ? ` And ${(0, wording.U9)(file.length - 1, "more place")}.` : "";
            const beside = others2.length > 0 ? ` and ${(0, wording.U9)(others2.length, "more file")}` : "";
            return [
              `  ${brush.paint("bold", at ? placeText(at, page) : shownPath(path, page))}${beside}`,
              ...wrappedText((0, wording.wh)(reason, review.secrets) + more, Math.max(30, width - 4)).map((line) => `    ${line}`)
            ];
          });
          return told2.length > 0 ? [brush.paint("red", heading), ...told2] : [];
        };
        const wayOut = "In the policy, `files.exclude` leaves out what nobody runs, and `unread` accepts for a time what will be put right.";
        const others = files.filter((file) => !isRefused2(file));
        return [
          ...lines(`${(0, wording.nC)([...refused.keys()])}:`, files.filter(isRefused2)),
          ...lines("Not reviewed:", others.filter((file) => !isPart(file))),
          ...lines("Reviewed only in part:", others.filter(isPart)),
          ...files.length > fewFiles ? wrappedText(wayOut, width) : []
        ];
      }
      const mostAtAGlance = 20;
      const text_mostFiles = 10;
      function tables(page) {
        const { findings: findings2 } = page.review;
        const listed = page.least === void 0 ? findings2 : findings2.filter(({ severity }) => (0, problem.O6)(severity, page.least));
        if (listed.length <= mostAtAGlance || (0, wording.tk)(page.review) && !page.all)
          return [];
        const rules = [...(0, group_by.$)(listed, ({ rule }) => rule.id).values()].sort(worstFile);
        const files = [...(0, group_by.$)(listed, text_pathOf).values()].sort(worstFile);
        const byRule2 = rules.map((some) => {
          const { rule } = some[0];
          const says = `${(0, wording.Np)(some)} in ${(0, wording.U9)(new Set(some.map(text_pathOf)).size, "file")}`;
          return [
            padded(rule.id, text_longest(rules.map(([first]) => first.rule.id))).replace(rule.id, ruleMark(rule, page)),
            says
          ];
        });
        const shown2 = files.slice(0, text_mostFiles);
        const byFile = shown2.map((some) => {
          return [
            padded((0, wording.Np)(some), text_longest(shown2.map((some2) => (0, wording.Np)(some2)))),
            shownPath(text_pathOf(some[0]), page)
          ];
        });
        const more = files.length > text_mostFiles ? ` (the worst ${text_mostFiles} of ${files.length})` : "";
        return [table("By rule", byRule2, page), ...files.length > 1 ? [table(`By file${more}`, byFile, page)] : []];
      }
      function text_longest(texts) {
        return Math.max(...texts.map(columns));
      }
      function table(heading, rows, { brush }) {
        return [brush.paint("bold", `${heading}:`), ...rows.map(([left, right]) => `  ${left}  ${right}`)];
      }
      function remarkLines({ review, width }) {
        return review.remarks.flatMap((remark) => wrappedText((0, wording.wh)(remark, review.secrets), width));
      }
      function updateLines({ review, width }) {
        return review.updates.flatMap((each) => wrappedText((0, wording.Lo)(updateMessage(each), review.secrets), width));
      }
      function scopeLines({ review, width }, told2) {
        if (!(0, wording.tk)(review) || told2.length > 0 || review.files.length === 0)
          return [];
        const { change: change2, files, secrets } = review;
        return [
          `${(0, wording.wh)(change2.title, secrets)}: ${(0, wording.U9)(files.length, "container file")} reviewed.`,
          ...[policyMessage(review), ...basisMessages(review)].flatMap((each) => wrappedText((0, wording.Lo)(each, secrets), width))
        ];
      }
      function verdictLines({ review, brush, width }) {
        const reason = (0, wording.U3)(review.reason.replace(/\.$/, ""), review.secrets);
        const word = (0, wording.E0)(review);
        const [first = "", ...others] = wrappedText(`${word}: ${reason}.`, width);
        return [
          ...wrappedText(`${(0, wording.lT)(review)}.`, width),
          brush.paint(verdictStyles[review.verdict], word) + first.slice(word.length),
          ...others
        ];
      }
      const verdictStyles = { pass: "green", fail: "red", error: "magenta" };
      function hintLines({ review, brush, width, hints, all }, told2) {
        if (!hints)
          return [];
        const { findings: findings2, waived: waived2, fixed } = review;
        const hidden = !all && findings2.length + waived2.length + fixed.length > told2.length;
        const sentences = [
          ...told2.length > 0 ? ["`layer-review rule ID` explains a rule."] : [],
          ...hidden ? [`\`--all\` shows every finding${(0, wording.tk)(review) ? ", also what was there before" : " whole"}.`] : []
        ];
        return wrappedText(sentences.join(" "), width).map((line) => brush.paint("dim", line));
      }
      var deciding = __webpack_require__(37713);
      var version = __webpack_require__(311);
      ;
      async function attempt(what, refusals, write) {
        try {
          await write();
        } catch (error) {
          refusals.push({ what, error });
        }
      }
      function endlessAmong(refusals) {
        return refusals.flatMap(({ error }) => error instanceof did_not_end.We ? [error] : [])[0];
      }
      const refusals_shown = { error: 9, warning: 10, notice: 10 };
      function tellInstead({ secrets }, refusals, untold, readsOnly = false) {
        const failures = refusals.filter(({ error }) => !(error instanceof did_not_end.We)).map(({ what, error }) => ({ what, failure: (0, github_failure.g5)(error, `write ${what}`, "") }));
        const refused = failures.filter(({ failure: failure2 }) => failure2.fault === "permission");
        const sentences = failures.filter((each) => !refused.includes(each)).map(({ failure: failure2 }) => ({ level: isNobodys(failure2) ? "notice" : "warning", text: failure2.message }));
        if (refused.length > 0)
          sentences.push({
            level: "notice",
            text: readsOnly ? `Nothing was posted: the token of a pull request from a fork may only read. A workflow on \`workflow_run\` can post there. ${seen}` : lacking(refused.map(({ what, failure: failure2 }) => [what, failure2.permission ?? ""]))
          });
        const left = { ...refusals_shown };
        for (const { level, text } of sentences) {
          left[level] -= 1;
          (0, log.fz)(level, text, "layer-review");
        }
        for (const { place: place2, level, title: title2, message } of sentences.length > 0 ? untold : []) {
          left[level] -= 1;
          if (left[level] >= 0)
            (0, log.fz)(level, message, title2, place2);
        }
        const paragraphs = sentences.map(({ text }) => (0, markdown.FY)(...(0, markdown.em)(text, secrets)));
        return paragraphs.length === 0 ? "" : (0, markdown.XX)(paragraphs, { secrets, maxLength: 1e4, notice: "" });
      }
      function isNobodys({ fault }) {
        return fault === "moved" || fault === "locked";
      }
      function lacking(refused) {
        const parts = new Set(refused.map(([what, permission2]) => `${what}, which needs the permission \`${permission2}\``));
        return `Not posted: ${[...parts].join("; and ")}. The token of this run does not have it: add it to \`permissions\` in the workflow. ${seen}`;
      }
      const seen = "The findings are in this job\u2019s annotations and summary, and the verdict is the same.";
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_path_ = __webpack_require__(76760);
      ;
      async function writeInWorkspace(workspace, path, text) {
        if (!workspace)
          throw failure(path, "GITHUB_WORKSPACE is not set");
        const parts = path.split("/");
        let place2 = workspace;
        try {
          for (const [i, part2] of parts.entries()) {
            place2 = (0, external_node_path_.join)(place2, part2);
            const found = await (0, promises_.lstat)(place2).catch((error) => {
              if (error.code === "ENOENT")
                return void 0;
              throw error;
            });
            if (found?.isSymbolicLink())
              throw failure(path, `${parts.slice(0, i + 1).join("/")} is a symbolic link`);
            if (!found && i < parts.length - 1)
              await (0, promises_.mkdir)(place2);
          }
          const file = await (0, promises_.open)(place2, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | external_node_fs_.constants.O_NOFOLLOW);
          try {
            await file.writeFile(text);
          } finally {
            await file.close();
          }
        } catch (error) {
          throw error instanceof github_failure.HR ? error : failure(path, error.code ?? String(error));
        }
      }
      function failure(path, why) {
        return new github_failure.HR("workflow", `layer-review could not write ${JSON.stringify(path)}: ${why}.`);
      }
      ;
      const longestSummary = 1e6;
      async function tellJob(desk, review, link) {
        const refusals = [];
        await attempt("the log", refusals, async () => (0, log.yy)((0, watchdog._A)("Writing the log", () => reviewText(review, { colour: false, width: 120 }))));
        await attempt("the outputs", refusals, async () => (0, log.n0)(outputsOf(review)));
        await attempt("the job summary", refusals, async () => addToSummary(desk, (0, watchdog._A)("Writing the job summary", () => summaryMarkdown(review, { link, maxLength: longestSummary }))));
        await attempt("the JSON file", refusals, async () => {
          if (desk.jsonFile === void 0)
            return;
          const json = (0, watchdog._A)("Writing the JSON file", () => reviewJson(review, version.r));
          await writeInWorkspace(desk.workspace, desk.jsonFile, json);
          (0, log.n0)({ "json-file": desk.jsonFile });
        });
        await attempt("the SARIF file", refusals, async () => {
          if (desk.sarifFile === void 0)
            return;
          const sarif = (0, watchdog._A)("Writing the SARIF file", () => reviewSarif(review, { version: version.r, fixed: false }));
          await writeInWorkspace(desk.workspace, desk.sarifFile, sarif);
          (0, log.n0)({ "sarif-file": desk.sarifFile });
        });
        return refusals;
      }
      async function addToSummary({ summaryFile }, markdown2) {
        if (summaryFile)
          await (0, promises_.appendFile)(summaryFile, `
${markdown2}
`);
      }
      function outputsOf({ verdict: verdict2, counts: counts2, unread: unread2, findings: findings2, policy: policy2 }) {
        return {
          verdict: verdict2,
          findings: String(counts2.introduced + counts2.existing),
          introduced: String(counts2.introduced),
          existing: String(counts2.existing),
          fixed: String(counts2.fixed),
          waived: String(counts2.waived),
          failing: String((0, deciding.C)(findings2, policy2).failing.length),
          unread: String(new Set(unread2.map(({ path }) => path)).size),
          ...Object.fromEntries(problem.gO.map((severity) => [severity, String(counts2.bySeverity[severity])]))
        };
      }
      ;
      function linksTo(repositoryUrl, commits, secrets) {
        return (at, side) => {
          const commit = commits[side];
          if (commit === void 0)
            return void 0;
          const { path, start, end } = (0, src_source.Xq)(at);
          if ((0, mask.wy)(path, secrets) !== path)
            return void 0;
          const last = end.column === 1 ? end.line - 1 : end.line;
          return `${repositoryUrl}/blob/${commit}/${encoded(path)}#L${start.line}${last > start.line ? `-L${last}` : ""}`;
        };
      }
      function editing(repositoryUrl, branch, path, found) {
        if (found)
          return () => `${repositoryUrl}/edit/${encoded(branch)}/${encoded(path)}`;
        return (text) => `${repositoryUrl}/new/${encoded(branch)}?${new URLSearchParams({ filename: path, value: text }).toString()}`;
      }
      function encoded(path) {
        return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
      }
      ;
      const longestCheckSummary = 63e3;
      async function publish(client, target, desk, made, { records, said }) {
        const link = linksTo(desk.repositoryUrl, made.change, made.secrets);
        const refusals = await tellJob(desk, made, link);
        let [annotations, words] = [[], withoutReport];
        const review = withEndless(made, endlessAmong(refusals));
        await attempt("the check run", refusals, async () => {
          [annotations, words] = (0, watchdog._A)("Writing the check run", () => [
            annotationsOf(made),
            {
              title: (0, wording.Tq)(review),
              summary: checkSummary(review, { link, runUrl: desk.runUrl, maxLength: longestCheckSummary })
            }
          ]);
        });
        const told2 = /* @__PURE__ */ new Set();
        let posted;
        const check = {
          name: desk.checkName ?? "",
          verdict: withEndless(review, endlessAmong(refusals)).verdict,
          words,
          secrets: review.secrets,
          detailsUrl: desk.runUrl
        };
        const checking = attempt("the check run", refusals, async () => {
          if (desk.checkName === void 0)
            return;
          posted = await postCheck(client, target, check);
          if (posted.url)
            (0, log.n0)({ "check-url": posted.url });
        });
        const job = (0, fingerprint.Zw)(desk.checkName);
        const begun = checking.then(() => posted);
        const own = new OwnComments(target, { posted: begun, records, job });
        const ahead = async () => (await begun)?.pullHead === target.head ? said : void 0;
        const isHopeless = async () => target.readsOnly && checking.then(() => isRefused(refusals));
        const commented = /* @__PURE__ */ new Set();
        let memory;
        const commenting = attempt("the review", refusals, async () => {
          if (!(0, read_target.yb)(target) || await isHopeless())
            return;
          const policyPath = review.origin?.path ?? policy.r2;
          const telling = {
            link,
            commit: (sha) => `${desk.repositoryUrl}/commit/${sha}`,
            secrets: review.secrets,
            job,
            check: job && desk.checkName,
            policyPlace: {
              path: policyPath,
              branch: target.base.ref,
              editing: editing(desk.repositoryUrl, target.base.ref, policyPath, review.origin?.found === true)
            },
            everything: desk.runUrl
          };
          const { url, comments, says, refusals: refused, memory: kept } = await postReview(client, target, review, telling, { own, ahead });
          memory = kept;
          for (const each of annotations.filter(({ finding: finding2 }) => says(finding2)))
            told2.add(each);
          for (const each of annotations.filter(({ finding: finding2 }) => finding2 && comments(finding2)))
            commented.add(each);
          if (url)
            (0, log.n0)({ "review-url": url });
          for (const error of refused)
            refusals.push({ what: "the review", error });
        });
        await Promise.all([checking, commenting]);
        await attempt(review.verdict === "pass" ? "the check run" : "the annotations", refusals, async () => {
          if (!posted)
            return;
          const bare = annotations.filter((each) => !commented.has(each));
          const failure2 = check.verdict === "pass" && endlessAmong(refusals) ? withoutReport : void 0;
          await finishCheck(client, posted, { written: own.written, memory, annotations: bare, failure: failure2 }, (number) => {
            for (const each of bare.slice(0, number))
              told2.add(each);
          });
        });
        (0, log.D2)((0, check_record.ht)(target), String(isAnswered(posted, refusals)));
        await attempt("the rest", [], async () => {
          const apology = tellInstead(review, refusals, annotations.filter((each) => !told2.has(each)), target.readsOnly);
          if (apology)
            await addToSummary(desk, apology);
        });
        const endless = endlessAmong(refusals);
        if (endless)
          throw endless;
      }
      const withoutReport = {
        title: "The report of the review could not be written",
        summary: "This is a bug in layer-review, not in the pull request. The job's log has what could be written, and what to report."
      };
      function withEndless(review, endless) {
        return endless ? (0, in_error.a)(review, "the report could not be written", `${endless.message} ${did_not_end.H6}`) : review;
      }
      function isAnswered(posted, refusals) {
        const failures = refusals.filter(({ error }) => !(error instanceof did_not_end.We));
        return isRefused(failures) || posted !== void 0 && !failures.some(({ what }) => what === "the check run");
      }
      function isRefused(refusals) {
        return refusals.some(({ error }) => error instanceof github_failure.HR && error.fault === "permission");
      }
    })
  ),
  /***/
  19758: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          composeFile
        )
        /* harmony export */
      });
      var _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23751);
      const external = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ name: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae }));
      const ipam = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
        config: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ aux_addresses: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ho)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae), gateway: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, ip_range: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, subnet: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae })),
        driver: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        options: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ho)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae)
      });
      const model = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ context_size: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd, model: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, name: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, runtime_flags: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te }, "model");
      const fileObject = {
        environment: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        external: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(external, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ho)({})),
        file: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        labels: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS),
        name: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        template_driver: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae
      };
      const composeFile = {
        source: ["schema/compose-spec.json of github.com/compose-spec/compose-spec", "what compose-go v2.9 knows besides"],
        asOf: "2026-11-24",
        shape: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
          configs: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.uD)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ ...fileObject, content: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae })),
          include: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.s6, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ env_file: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc, path: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc, project_directory: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae })))),
          models: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.s6, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ho)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.s6, model))),
          name: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          networks: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ho)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.s6, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
            attachable: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
            driver: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
            driver_opts: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.fF,
            enable_ipv4: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
            enable_ipv6: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
            external,
            internal: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
            ipam,
            labels: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS,
            name: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae
          }))),
          secrets: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.uD)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ ...fileObject, driver: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, driver_opts: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.fF })),
          services: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.uD)({}),
          version: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          volumes: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.uD)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.s6, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ driver: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, driver_opts: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.fF, external, labels: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS), name: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae })))
        })
      };
    })
  ),
  /***/
  22159: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          composeService
        )
        /* harmony export */
      });
      var _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23751);
      const command = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("command", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GC)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc));
      const hosts = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("hosts", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ho)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc))));
      const variables = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("variables", _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS);
      const ulimits = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("ulimits", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ho)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ soft: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd, hard: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd }, "soft hard"))));
      const grant = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ source: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, target: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, uid: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, gid: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, mode: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai });
      const grants = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("grants", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, grant)));
      const hookKeys = { command, user: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, privileged: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt, working_dir: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, environment: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS };
      const hook = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)(hookKeys, "command");
      const firstHook = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ ...hookKeys, image: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, per_replica: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt });
      const deviceRequest = {
        capabilities: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te),
        count: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Kb,
        device_ids: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te),
        driver: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        options: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS
      };
      const build = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
        additional_contexts: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS,
        args: variables,
        cache_from: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te,
        cache_to: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te,
        context: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        dockerfile: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        // A file of its own, with places of its own.
        dockerfile_inline: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae),
        entitlements: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te,
        extra_hosts: hosts,
        isolation: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        labels: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS,
        network: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        no_cache: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
        no_cache_filter: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc,
        platforms: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te,
        privileged: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
        // `false` as text where it is switched off.
        provenance: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("single", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt)),
        pull: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
        sbom: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("single", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt)),
        secrets: grants,
        shm_size: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ej,
        ssh: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS),
        tags: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("lastTexts", _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te),
        target: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        ulimits
      });
      const change = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
        delay: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.p0,
        failure_action: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        max_failure_ratio: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai,
        monitor: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.p0,
        order: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.eG)("start-first", "stop-first"),
        parallelism: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd
      });
      const memory = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("single", { ..._compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, format: "size" });
      const genericResource = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ discrete_resource_spec: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ kind: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, value: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai) }) });
      const deploy = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GC)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
        endpoint_mode: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        labels: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS,
        mode: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        placement: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
          constraints: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te,
          max_replicas_per_node: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd,
          preferences: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.qj)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ spread: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae }))
        }),
        replicas: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd,
        resources: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
          limits: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ cpus: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai, memory, pids: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd }),
          reservations: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
            cpus: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai,
            devices: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.qj)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)(deviceRequest, "capabilities")),
            generic_resources: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.qj)(genericResource),
            memory
          })
        }),
        restart_policy: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ condition: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, delay: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.p0, max_attempts: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd, window: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.p0 }),
        rollback_config: change,
        update_config: change
      }));
      const port = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
        app_protocol: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        host_ip: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        mode: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        name: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        protocol: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        published: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Kb,
        target: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Kb
      });
      const mount = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
        bind: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
          create_host_path: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
          propagation: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          recursive: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.eG)("enabled", "disabled", "writable", "readonly"),
          selinux: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.eG)("z", "Z")
        }),
        consistency: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        image: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ subpath: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae }),
        read_only: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
        source: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        target: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        tmpfs: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ mode: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai, size: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ej }),
        type: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.eG)("bind", "volume", "tmpfs", "cluster", "npipe", "image"),
        volume: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ labels: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS, nocopy: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt, subpath: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae })
      }, "type");
      const device = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ permissions: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, source: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, target: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae }, "source");
      const envFile = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ format: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, path: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, required: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt }, "path");
      const deviceRate = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.qj)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ path: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, rate: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ej }));
      const watch = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
        action: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.eG)("rebuild", "sync", "restart", "sync+restart", "sync+exec"),
        exec: hook,
        ignore: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc,
        include: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc,
        initial_sync: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
        path: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        target: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae
      }, "path action");
      const dependency = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
        condition: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.eG)("service_started", "service_healthy", "service_completed_successfully"),
        required: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
        restart: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt
      }, "condition");
      const joined = (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GC)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
        aliases: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te,
        driver_opts: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.fF,
        gw_priority: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai,
        interface_name: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        ipv4_address: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        ipv6_address: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        link_local_ips: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te,
        mac_address: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
        priority: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai
      }));
      const composeService = {
        source: ["schema/compose-spec.json of github.com/compose-spec/compose-spec", "what compose-go v2.9 knows besides"],
        asOf: "2026-11-24",
        build,
        shape: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
          annotations: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS,
          attach: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
          blkio_config: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
            device_read_bps: deviceRate,
            device_read_iops: deviceRate,
            device_write_bps: deviceRate,
            device_write_iops: deviceRate,
            weight: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Kb,
            weight_device: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.qj)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ path: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, weight: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Kb }))
          }),
          build: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("build", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, build)),
          cap_add: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("capabilities", _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te),
          cap_drop: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("capabilities", _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te),
          cgroup: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.eG)("host", "private"),
          cgroup_parent: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          command,
          configs: grants,
          container_name: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          cpu_count: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd,
          cpu_percent: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Tq)(0, 100),
          cpu_period: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai,
          cpu_quota: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai,
          cpu_rt_period: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai,
          cpu_rt_runtime: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai,
          cpu_shares: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai,
          cpus: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai,
          cpuset: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          credential_spec: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ config: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, file: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, registry: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae }),
          depends_on: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("dependencies", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(dependency))),
          deploy,
          develop: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GC)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ watch: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.qj)(watch) })),
          device_cgroup_rules: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te),
          devices: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("devices", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, device))),
          dns: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("lastTexts", _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc),
          dns_opt: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te,
          dns_search: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc,
          domainname: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          entrypoint: command,
          env_file: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("files", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, envFile)))),
          environment: variables,
          expose: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("lastTexts", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Kb)),
          extends: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ file: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, service: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae }, "service")),
          external_links: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te),
          extra_hosts: hosts,
          gpus: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.eG)("all"), (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)(deviceRequest), (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ho)({})))),
          group_add: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("texts", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Kb))),
          healthcheck: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({
            disable: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
            interval: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.p0,
            retries: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.vs,
            start_interval: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.p0,
            start_period: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.p0,
            test: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("test", _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc),
            timeout: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.p0
          }),
          hostname: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          image: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          init: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
          ipc: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          isolation: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          label_file: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("files", _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc),
          labels: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS,
          links: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("lastTexts", _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te),
          logging: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ driver: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, options: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ho)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.s6)) }),
          mac_address: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          mem_limit: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ej,
          mem_reservation: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ej,
          mem_swappiness: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ej,
          memswap_limit: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ej,
          models: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("models", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GC)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Dy)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GC)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ endpoint_var: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, model_var: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae }))))),
          network_mode: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          networks: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("networks", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(joined))),
          oom_kill_disable: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
          oom_score_adj: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("single", { ..._compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd, range: [-1e3, 1e3] }),
          pid: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GC)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae),
          pids_limit: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.vs,
          platform: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          ports: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("ports", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Kb, port))),
          post_start: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.qj)(hook),
          pre_start: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.qj)(firstHook),
          pre_stop: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.qj)(hook),
          privileged: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
          profiles: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("lastTexts", _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te),
          provider: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.GS)({ options: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ho)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt, (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ai, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt)))), type: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae }, "type"),
          pull_policy: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          pull_refresh_after: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          read_only: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
          restart: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          runtime: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          scale: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.nd,
          secrets: grants,
          security_opt: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te),
          shm_size: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ej,
          stdin_open: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
          stop_grace_period: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.p0,
          stop_signal: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          storage_opt: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.ho)({}),
          sysctls: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.AS,
          tmpfs: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("tmpfs", _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.tc),
          tty: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
          ulimits,
          use_api_socket: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
          user: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          userns_mode: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          uts: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae,
          volumes: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("mounts", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.or)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae, mount))),
          volumes_from: (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.as)("volumesFrom", (0, _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.dM)(_compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Te)),
          working_dir: _compose_shape_js__WEBPACK_IMPORTED_MODULE_0__.Ae
        })
      };
    })
  ),
  /***/
  23751: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AS: () => (
          /* binding */
          pairs
        ),
        /* harmony export */
        Ae: () => (
          /* binding */
          anyText
        ),
        /* harmony export */
        Dy: () => (
          /* binding */
          names
        ),
        /* harmony export */
        Ej: () => (
          /* binding */
          size
        ),
        /* harmony export */
        GC: () => (
          /* binding */
          maybeEmpty
        ),
        /* harmony export */
        GS: () => (
          /* binding */
          mappingOf
        ),
        /* harmony export */
        Jt: () => (
          /* binding */
          flag
        ),
        /* harmony export */
        Kb: () => (
          /* binding */
          textOrWhole
        ),
        /* harmony export */
        Te: () => (
          /* binding */
          texts
        ),
        /* harmony export */
        Tq: () => (
          /* binding */
          between
        ),
        /* harmony export */
        ai: () => (
          /* binding */
          number
        ),
        /* harmony export */
        as: () => (
          /* binding */
          readBy
        ),
        /* harmony export */
        c3: () => (
          /* binding */
          listOf
        ),
        /* harmony export */
        dM: () => (
          /* binding */
          distinct
        ),
        /* harmony export */
        eG: () => (
          /* binding */
          enumeration
        ),
        /* harmony export */
        fF: () => (
          /* binding */
          options
        ),
        /* harmony export */
        ho: () => (
          /* binding */
          open
        ),
        /* harmony export */
        nd: () => (
          /* binding */
          integer
        ),
        /* harmony export */
        or: () => (
          /* binding */
          or
        ),
        /* harmony export */
        p0: () => (
          /* binding */
          duration
        ),
        /* harmony export */
        qj: () => (
          /* binding */
          mappings
        ),
        /* harmony export */
        s6: () => (
          /* binding */
          nothing
        ),
        /* harmony export */
        tc: () => (
          /* binding */
          textOrTexts
        ),
        /* harmony export */
        uD: () => (
          /* binding */
          namedType
        ),
        /* harmony export */
        vs: () => (
          /* binding */
          wholeCount
        )
        /* harmony export */
      });
      function readBy(reads, shape) {
        return { ...shape, reads };
      }
      const anyText = readBy("single", { single: ["text"] });
      const number = readBy("single", { single: ["number"] });
      const wholeCount = readBy("single", { single: ["number"], format: "whole" });
      const integer = readBy("single", { single: ["integer"] });
      const flag = readBy("flag", { single: ["flag"] });
      const textOrWhole = readBy("single", { single: ["text", "integer"] });
      const size = readBy("single", { ...textOrWhole, format: "size" });
      const duration = readBy("single", { single: ["text"], format: "duration" });
      const nothing = { empty: true };
      function enumeration(...words) {
        return { ...anyText, words };
      }
      function listOf(items) {
        return { items };
      }
      function mappings(items) {
        return { items, reads: [items.reads] };
      }
      function between(least, most) {
        return { ...number, range: [least, most] };
      }
      function distinct(shape) {
        return { ...shape, distinct: true };
      }
      function maybeEmpty(shape) {
        return { ...shape, empty: true };
      }
      function mappingOf(keys, required = "") {
        const names2 = required.split(" ").filter((name) => name !== "");
        return { reads: keys, keys: new Map(Object.entries(keys)), required: names2 };
      }
      function open(others) {
        return { others, reads: "entries" };
      }
      function namedType(others) {
        return { others, plainNames: true };
      }
      function or(...shapes) {
        const { reads: _, ...shape } = Object.assign({}, ...shapes);
        return { ...shape, single: shapes.flatMap(({ single }) => single ?? []) };
      }
      const texts = readBy("texts", listOf(anyText));
      const textOrTexts = readBy("texts", or(anyText, texts));
      const pairs = readBy("entries", or(texts, open(or(anyText, number, flag, nothing))));
      const names = (below) => or(texts, open(below));
      const options = open(or(anyText, number));
    })
  ),
  /***/
  39051: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          debugSwitches
        )
        /* harmony export */
      });
      const on = /^(?:1|true|yes|on|t)$/i;
      const modes = /^(?:RAILS_ENV|RACK_ENV|FLASK_ENV|NODE_ENV|APP_ENV|(?:ASPNETCORE|DOTNET)_(?:ENVIRONMENT|Environment)|MIX_ENV|SYMFONY_ENV|NUXT_ENV)$/;
      const development = /^(?:dev|development|local|debug)$/i;
      const debugSwitches = {
        source: "each framework's own documentation",
        asOf: "2026-11-24",
        /** Variables that switch on what helps developers, with the values that do. */
        variables: [
          { names: /^FLASK_DEBUG$/, values: on, remote: "reachable", pin: true },
          { names: /^(?:DJANGO_DEBUG|APP_DEBUG|WORDPRESS_DEBUG|WP_DEBUG|RAILS_DEBUG|SPRING_DEBUG|DEBUG)$/, values: on },
          { names: modes, values: development },
          { names: /^GIN_MODE$/, values: /^debug$/ },
          { names: /^XDEBUG_MODE$/, values: /(?:^|,)(?:debug|develop)(?:,|$)/ },
          { names: /^WERKZEUG_DEBUG_PIN$/, values: /^off$/i, remote: "reachable" },
          { names: /^QUARKUS_LAUNCH_DEVMODE$/, values: on, remote: "reachable" },
          // Those of Java's servers that open a debugger on the port that is theirs by default.
          { names: /^KARAF_DEBUG$/, values: on, remote: "reachable", port: 5005 },
          { names: /^(?:KAFKA_DEBUG|JAVA_DEBUG|REMOTE_DEBUG)$/, values: on, remote: "reachable", port: 5005 },
          { names: /^BPL_DEBUG_ENABLED$/, values: on, remote: "reachable", port: 8e3 },
          { names: /^debugFlag$/, values: on, remote: "reachable", port: 8453 },
          { names: /^WLP_DEBUG_REMOTE$/, values: /^y$/i, remote: "reachable", port: 7777 }
        ],
        /** Variables that say for whom the whole framework runs. */
        modes,
        development,
        /** Those that name the settings with which it runs: a module, a profile. */
        settings: /^(?:DJANGO_SETTINGS_MODULE|SPRING_PROFILES_ACTIVE)$/,
        /** Variables that say where such a debugger listens, or that turn it on as well. */
        addresses: /^(?:JPDA_ADDRESS|DEBUG_PORT|JAVA_DEBUG_PORT|WLP_DEBUG_ADDRESS)$/
      };
    })
  ),
  /***/
  56632: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          devContainerFeatures
        )
        /* harmony export */
      });
      const beside = [
        "This feature starts containers beside it.",
        "Open only repositories in it that you trust; `docker-in-docker` gives it a daemon of its own."
      ];
      const devContainerFeatures = {
        source: [
          "https://github.com/devcontainers/features, src/*/devcontainer-feature.json",
          "https://containers.dev/implementors/features"
        ],
        asOf: "2026-11-30",
        /**
         * Where those are from that do what their documentation says; and names without a place, which stood for these before
         * features had any, and still do (`docker-in-docker`).
         */
        vendors: /^(?:ghcr\.io\/devcontainers\/features\/|[\w-]+(?:[:@]|$))/,
        gives: /* @__PURE__ */ new Map([
          ["docker-in-docker", { privileged: "This feature runs Docker inside of it, which takes that." }],
          ["docker-outside-of-docker", { socket: beside }],
          ["docker-from-docker", { socket: beside }]
        ]),
        /** How a dev container has a daemon of its own without that feature: with a volume where that keeps its data. */
        byHand: {
          folder: "/var/lib/docker",
          privileged: [
            "It runs Docker inside of it, which takes that.",
            "The feature `docker-in-docker` sets that up."
          ]
        }
      };
    })
  ),
  /***/
  62732: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fY: () => (
          /* binding */
          differencesInside
        ),
        /* harmony export */
        pc: () => (
          /* binding */
          sourceComparison
        ),
        /* harmony export */
        rn: () => (
          /* binding */
          layersBeside
        ),
        /* harmony export */
        sd: () => (
          /* binding */
          sourceRepository
        )
        /* harmony export */
      });
      var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13850);
      var _published_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59397);
      const differenceKinds = [
        "user",
        "entrypoint",
        "command",
        "ports",
        "volumes",
        "environment",
        "healthcheck",
        "platforms",
        "source",
        "base",
        "version"
      ];
      function differencesInside(before, after) {
        return differenceKinds.flatMap((what) => {
          const [old, now] = [valuesOf[what](before), valuesOf[what](after)];
          const was = old.filter((each) => !now.includes(each));
          const is = now.filter((each) => !old.includes(each));
          if (was.length + is.length === 0)
            return [];
          return [{ what, was, is, matters: matters(what, was, is) }];
        });
      }
      function matters(what, was, is) {
        switch (what) {
          case "platforms":
            return was.length > 0;
          // Where only one of them says it, nobody knows whether it changed.
          case "source":
          case "base":
            return was.length > 0 && is.length > 0;
          case "version":
            return false;
          case "environment":
            return [...was, ...is].some((name) => !tellsVersion.test(name));
          default:
            return true;
        }
      }
      const tellsVersion = /(?:^|_)(?:VERSION|VER|SHA\d*|SUM|CHECKSUM|REVISION|COMMIT|RELEASE|BUILD|DATE|KEYS?|URL)(?:_|$)/i;
      const valuesOf = {
        user: ({ config: { user } }) => [user || "root"],
        entrypoint: ({ config: { entrypoint } }) => command(entrypoint),
        command: ({ config: { cmd } }) => command(cmd),
        ports: ({ config: { exposedPorts } }) => exposedPorts,
        volumes: ({ config: { volumes } }) => volumes,
        // Values may be secret, and versions change with every update.
        environment: ({ config: { env } }) => env.map(({ name }) => name),
        healthcheck: ({ config: { healthcheck } }) => command(healthcheck?.filter((word) => word !== "NONE")),
        platforms: ({ platforms }) => platforms,
        source: (image) => only(sourceRepository(image)),
        base: ({ bases }) => bases.slice(-1).map(({ name }) => (0, _image_reference_js__WEBPACK_IMPORTED_MODULE_0__.EU)(name)),
        version: ({ config: { labels } }) => only(labels.get("org.opencontainers.image.version"))
      };
      function only(value) {
        return value ? [value] : [];
      }
      function command(words) {
        return words && words.length > 0 ? [words.join(" ")] : [];
      }
      function sourceRepository({ config: { labels } }) {
        const [address = ""] = (labels.get("org.opencontainers.image.source") ?? "").trim().split("#");
        return address.replace(/\/$/, "").replace(/\.git$/, "").toLowerCase() || void 0;
      }
      function sourceComparison(before, after) {
        const [, owner, name] = /^https:\/\/github\.com\/([\w-]+)\/([\w.-]+)$/.exec(sourceRepository(after) ?? "") ?? [];
        const [old, now] = [before, after].map(({ config: { labels } }) => labels.get("org.opencontainers.image.revision"));
        if (!owner || !name || sourceRepository(before) !== sourceRepository(after) || old === now)
          return void 0;
        if (![old, now].every((revision) => revision && /^[\da-f]{7,64}$/.test(revision)))
          return void 0;
        return `https://github.com/${owner}/${name}/compare/${old}...${now}`;
      }
      function layersBeside(before, { layers }) {
        const had = new Set(before.layers.map(({ digest }) => digest));
        const fresh = layers.filter(({ digest }) => !had.has(digest));
        return { all: layers.length, fresh: fresh.length, bytes: (0, _published_image_js__WEBPACK_IMPORTED_MODULE_1__.t2)(fresh) };
      }
    })
  ),
  /***/
  70845: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ex: () => (
          /* binding */
          signerName
        ),
        /* harmony export */
        YQ: () => (
          /* binding */
          signerKey
        ),
        /* harmony export */
        _y: () => (
          /* binding */
          signatureFaults
        ),
        /* harmony export */
        cZ: () => (
          /* binding */
          worstCheck
        ),
        /* harmony export */
        s3: () => (
          /* binding */
          signerWords
        )
        /* harmony export */
      });
      var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64008);
      const signatureFaults = ["invalid", "untrusted", "missing", "unverified"];
      function worstCheck(checks) {
        const [fault] = signatureFaults.flatMap((kind) => checks.filter((each) => each.kind === kind));
        return fault ?? checks[0];
      }
      function signerWords(by) {
        if (by.kind === "identity")
          return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.cv)`${signerName(by)}`;
        if (by.kind === "key")
          return by.key === void 0 ? ["another key"] : (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the key ${by.key}`;
        return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.cv)`the Notary server ${by.server}`;
      }
      function signerName(by) {
        if (by.kind === "identity")
          return cut(by.identity);
        return by.kind === "key" ? by.key ?? "another key" : by.server;
      }
      function signerKey(by) {
        return JSON.stringify(Object.entries(by));
      }
      const longest = 200;
      function cut(text) {
        return text.length > longest ? `${text.slice(0, longest)}\u2026` : text;
      }
    })
  ),
  /***/
  40228: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        G: () => (
          /* binding */
          isDisguised
        ),
        _: () => (
          /* binding */
          looksLike
        )
      });
      ;
      const lookalikeLetters = {
        source: "Unicode Technical Standard 39, confusables.txt (16.0)",
        asOf: "2026-11-24",
        /*
         * Letters that look like Latin ones in common typefaces. Source: Unicode Technical Standard 39, confusables.txt (16.0);
         * only what nobody can tell apart stands here.
         */
        latin: {
          // Cyrillic
          \u0430: "a",
          \u0435: "e",
          \u043E: "o",
          \u0440: "p",
          \u0441: "c",
          \u0443: "y",
          \u0445: "x",
          \u0455: "s",
          \u0456: "i",
          \u0458: "j",
          \u04BB: "h",
          "\u0501": "d",
          "\u051B": "q",
          "\u051D": "w",
          "\u04CF": "l",
          \u0410: "A",
          \u0412: "B",
          \u0415: "E",
          \u041A: "K",
          \u041C: "M",
          \u041D: "H",
          \u041E: "O",
          \u0420: "P",
          \u0421: "C",
          \u0422: "T",
          \u0423: "Y",
          \u0425: "X",
          \u0405: "S",
          \u0406: "I",
          \u0408: "J",
          // Greek
          \u03BF: "o",
          \u03B1: "a",
          \u03BD: "v",
          \u03B9: "i",
          \u0391: "A",
          \u0392: "B",
          \u0395: "E",
          \u0396: "Z",
          \u0397: "H",
          \u0399: "I",
          \u039A: "K",
          \u039C: "M",
          \u039D: "N",
          \u039F: "O",
          \u03A1: "P",
          \u03A4: "T",
          \u03A5: "Y",
          \u03A7: "X",
          // Latin letters that pass for others
          \u0131: "i",
          \u0261: "g",
          \u0251: "a"
        }
      };
      ;
      const { latin } = lookalikeLetters;
      function looksLike(text) {
        return [...text.normalize("NFKC")].map((char) => latin[char] ?? char).join("");
      }
      function isDisguised(word) {
        let [plain, disguised] = [false, false];
        for (const char of word) {
          if (/[a-z]/i.test(char))
            plain = true;
          else if (looksLike(char) !== char)
            disguised = true;
          else
            return false;
        }
        return plain && disguised;
      }
    })
  ),
  /***/
  3540: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          stepsOf
        )
        /* harmony export */
      });
      var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31573);
      const longest = 4e3;
      const mostSteps = 500;
      function stepsOf({ history }) {
        return history.slice(0, mostSteps).map((step) => ({ layer: step.layer, ...textOf(step) }));
      }
      function textOf({ createdBy }) {
        const text = (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.ml)(createdBy.trim(), longest).replace(/ # buildkit$/, "");
        const [, nothingRun] = /^\/bin\/sh -c #\(nop\)\s+(.*)$/s.exec(text) ?? [];
        if (nothingRun !== void 0)
          return { text: nothingRun, args: "" };
        const run = text.startsWith("RUN ") ? text.slice(4) : text;
        const shell = run.indexOf(posix);
        const args = /^\|\d+ /.exec(run)?.[0];
        if (args && shell > 0)
          return { text: `RUN ${run.slice(shell + posix.length)}`, args: run.slice(args.length, shell) };
        return { text: shell === 0 ? `RUN ${run.slice(posix.length)}` : text, args: "" };
      }
      const posix = "/bin/sh -c ";
    })
  ),
  /***/
  69830: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ct: () => (
          /* binding */
          pinnedReference2
        ),
        /* harmony export */
        ml: () => (
          /* binding */
          replacementOf2
        ),
        /* harmony export */
        sV: () => (
          /* binding */
          inPlaceOf
        )
        /* harmony export */
      });
      var _end_of_life_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37525);
      var _image_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62732);
      var _published_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59397);
      function pinnedReference2({ reference, image }) {
        return `${reference.text}@${image.digest}`;
      }
      function inPlaceOf({ reference, platform }, published) {
        const newest = published?.kind === "image" ? published.newestPatch : void 0;
        return [(0, _end_of_life_js__WEBPACK_IMPORTED_MODULE_0__.ZW)(reference), newest].flatMap((each) => each ? [{ reference: each, platform }] : []);
      }
      function replacementOf2(use, lookup) {
        const old = (0, _published_image_js__WEBPACK_IMPORTED_MODULE_2__.KX)(use.published);
        for (const each of old ? inPlaceOf(use, use.published) : []) {
          const published = lookup(each);
          const image = (0, _published_image_js__WEBPACK_IMPORTED_MODULE_2__.KX)(published);
          if (image && isAlike(old, image))
            return { ...each, published, image };
        }
        return void 0;
      }
      const telling = /* @__PURE__ */ new Set(["user", "ports", "entrypoint"]);
      function isAlike(before, after) {
        return !(0, _image_difference_js__WEBPACK_IMPORTED_MODULE_1__.fY)(before, after).some(({ what }) => telling.has(what));
      }
    })
  ),
  /***/
  17460: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G2: () => (
          /* binding */
          withFilesFrom
        ),
        /* harmony export */
        Ho: () => (
          /* binding */
          registriesOf
        ),
        /* harmony export */
        Kg: () => (
          /* binding */
          goesBySigstore
        ),
        /* harmony export */
        Ks: () => (
          /* binding */
          imagePattern
        ),
        /* harmony export */
        UL: () => (
          /* binding */
          signaturePlace
        ),
        /* harmony export */
        Z0: () => (
          /* binding */
          repositoryPattern
        ),
        /* harmony export */
        gq: () => (
          /* binding */
          demandsOn
        ),
        /* harmony export */
        n3: () => (
          /* binding */
          registryItself
        ),
        /* harmony export */
        nJ: () => (
          /* binding */
          demandKey
        )
        /* harmony export */
      });
      var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36449);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38526);
      var _image_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13850);
      var _registry_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40054);
      function goesBySigstore(signer) {
        return signer.kind !== "content-trust" && !signer.trustedRoot && (signer.kind !== "key" || signer.transparencyLog);
      }
      function demandsOn(reference, demands) {
        const name = `${registryItself(reference.registry)}/${reference.repository}`;
        return demands.filter(({ images }) => patternsOf(images).some((fits) => fits(name)));
      }
      function signaturePlace({ repository }, { signaturesAt }) {
        return signaturesAt === void 0 ? void 0 : (0, _image_reference_js__WEBPACK_IMPORTED_MODULE_1__.F2)(signaturesAt.replace(/\*\*$/, () => repository));
      }
      function registriesOf(demands) {
        return demands.flatMap(({ signaturesAt }) => signaturesAt === void 0 ? [] : [signaturesAt.split("/")[0]]);
      }
      function demandKey({ at: _, ...demand }) {
        return JSON.stringify(demand);
      }
      function withFilesFrom(demand, place) {
        const { signer } = demand;
        if (signer.kind === "content-trust")
          return demand;
        const { owner, repo, ref } = place;
        const there = (file) => ({ ...file, elsewhere: { owner, repo, ref } });
        const trustedRoot = signer.trustedRoot && there(signer.trustedRoot);
        return {
          ...demand,
          signer: signer.kind === "key" ? { ...signer, key: there(signer.key), trustedRoot } : { ...signer, trustedRoot }
        };
      }
      const patternsOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((images) => images.flatMap((each) => (0, _text_glob_js__WEBPACK_IMPORTED_MODULE_3__.Ig)(each) ?? []));
      function imagePattern(text) {
        const [first = "", ...rest] = text.split("/");
        if (!(0, _text_glob_js__WEBPACK_IMPORTED_MODULE_3__.Ig)(text) || /[@\s]/.test(text) || rest.some((each) => each === "" || each.includes(":")))
          return void 0;
        if (first === "**")
          return text;
        const isHost = /[.:]/.test(first) || first === "localhost";
        if (rest.length === 0)
          return isHost ? void 0 : `docker.io/library/${first}`;
        return isHost ? [registryItself(first), ...rest].join("/") : `docker.io/${text}`;
      }
      function repositoryPattern(text) {
        const [, name, rest] = /^([^*]*[^*/])(\/\*\*)?$/.exec(text) ?? [];
        const whole = name === void 0 || rest === void 0 ? name : `${name}/x`;
        const [host = "", ...path] = whole?.split("/") ?? [];
        const isHost = path.length > 0 && (/[.:]/.test(host) || host === "localhost");
        const reference = isHost ? (0, _image_reference_js__WEBPACK_IMPORTED_MODULE_1__.F2)(whole) : void 0;
        if (!reference || reference.tag !== void 0 || text.includes("@"))
          return void 0;
        const complete = `${registryItself(reference.registry)}/${reference.repository}`;
        return rest === void 0 ? complete : complete.replace(/x$/, "**");
      }
      function registryItself(registry) {
        return (0, _registry_hosts_js__WEBPACK_IMPORTED_MODULE_2__.j)(registry.toLowerCase().replace(/:443$/, ""));
      }
    })
  ),
  /***/
  2776: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          platformsBuiltFor
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4998);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1740);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38526);
      function platformsBuiltFor({ file }, project) {
        return platformsByFile(project).get((0, _source_js__WEBPACK_IMPORTED_MODULE_1__.W7)(file.source));
      }
      const platformsByFile = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ services, bakeFiles, images }) => {
        const named = [
          ...services.flatMap(({ runs, build, platform }) => runs.kind === "built" && build ? (build.platforms.length > 0 ? build.platforms : [platform]).map((each) => ({
            of: runs.image.stage,
            each: each?.value
          })) : []),
          ...bakeFiles.flatMap(({ targets }) => targets.flatMap(({ stage, platforms }) => platforms.map(({ value }) => ({ of: stage, each: value })))),
          ...images.flatMap(({ stage, pushedBy }) => pushedBy.flatMap(({ platforms }) => platforms.map((each) => ({ of: stage, each }))))
        ];
        const known = named.flatMap(({ of, each }) => of && each ? [{ file: (0, _source_js__WEBPACK_IMPORTED_MODULE_1__.W7)(of.file.source), each }] : []);
        return new Map([...(0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_2__.$)(known, ({ file }) => file)].map(([file, of]) => [file, [...new Set(of.map(({ each }) => each))]]));
      });
    })
  ),
  /***/
  53490: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dt: () => (
          /* binding */
          shippedOf
        ),
        /* harmony export */
        TW: () => (
          /* binding */
          buildTargets
        ),
        /* harmony export */
        Tf: () => (
          /* binding */
          isStillThere
        ),
        /* harmony export */
        xg: () => (
          /* binding */
          isEarnestStage
        )
        /* harmony export */
      });
      var _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10236);
      var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4998);
      var _text_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18140);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1740);
      function buildTargets(files, services, bakeFiles, pushed) {
        const baked = bakeFiles.flatMap(({ targets }) => targets.filter(({ isShipped }) => isShipped));
        const stagesOf = (targets) => targets.flatMap(({ stage }) => stage ?? []);
        const pushedStages = pushed.map(({ stage }) => stage);
        const shown = [...pushedStages.filter(isEarnestStage), ...stagesOf(baked.filter(isInEarnest))];
        const inEarnest = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(shown, ({ file }) => file);
        const built = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)([...services, ...pushedStages, ...stagesOf(baked)], ({ file }) => file);
        const builds = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(pushed, ({ stage }) => stage);
        const pushedBy = (stage) => builds.get(stage)?.map(({ build }) => build) ?? [];
        return (dockerfile) => {
          const seen = inEarnest.get(dockerfile) ?? [];
          const { stages: said, besides } = saidToShip(files, dockerfile);
          const published = /* @__PURE__ */ new Set([...said, ...seen]);
          const isKnown = besides ? seen.length > 0 : published.size > 0;
          const usual = [...published, ...isKnown ? [] : dockerfile.stages.slice(-1)];
          const more = [...built.get(dockerfile) ?? [], ...shippedBefore(files, dockerfile)];
          return { published, shipped: /* @__PURE__ */ new Set([...usual, ...more]), pushedBy };
        };
      }
      function isInEarnest({ name, source, stage }) {
        return !isOfOthers(name) && !(0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__.KK)(source.path) && (stage === void 0 || isEarnestStage(stage));
      }
      function isEarnestStage({ name = "" }) {
        return !isOfOthers(name);
      }
      function isOfOthers(name) {
        return (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__.K5)(name) || (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_0__.cO)(name);
      }
      function saidToShip(files, { source, stages }) {
        const names = files.ships?.((0, _source_js__WEBPACK_IMPORTED_MODULE_2__.dA)(source)) ?? [];
        return {
          stages: names.flatMap((name) => stages.find((each) => each.name === name.toLowerCase()) ?? stages.filter(({ index }) => String(index) === name)),
          /** Whether what ships otherwise does as well. */
          besides: names.includes(_text_files_js__WEBPACK_IMPORTED_MODULE_3__.d)
        };
      }
      function shippedBefore({ shippedBefore: shippedBefore2 }, { stages }) {
        return shippedBefore2 ? stages.filter((stage) => isStillThere(stage, shippedBefore2)) : [];
      }
      function isStillThere({ name = "", index, file }, shippedBefore2) {
        const before = shippedBefore2((0, _source_js__WEBPACK_IMPORTED_MODULE_2__.dA)(file.source));
        return before !== void 0 && (before.names.has(name) || before.last && index === file.stages.length - 1);
      }
      function shippedOf({ images }, pathOf) {
        const byPath = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(images.filter(({ shipped }) => shipped), ({ stage }) => pathOf((0, _source_js__WEBPACK_IMPORTED_MODULE_2__.dA)(stage.file.source)));
        return (path) => {
          const stages = byPath.get(path)?.map(({ stage }) => stage);
          return stages && {
            names: new Set(stages.flatMap(({ name }) => name ?? [])),
            last: stages.some(({ index, file }) => index === file.stages.length - 1),
            asWritten: stages.some(({ file }) => file.given.size === 0)
          };
        };
      }
    })
  ),
  /***/
  96279: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          pathsNow
        )
        /* harmony export */
      });
      function pathsNow({ files }) {
        const moved = new Map(files.flatMap(({ path, before }) => before ? [[before.path, path]] : []));
        return (path) => moved.get(path) ?? path;
      }
    })
  ),
  /***/
  4436: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IL: () => (
          /* binding */
          looksLikeCompose
        ),
        /* harmony export */
        NJ: () => (
          /* binding */
          isCompose
        ),
        /* harmony export */
        Rl: () => (
          /* binding */
          isComposeRoot
        ),
        /* harmony export */
        qB: () => (
          /* binding */
          mayCompose
        ),
        /* harmony export */
        qt: () => (
          /* binding */
          isOnlyCalledCompose
        )
        /* harmony export */
      });
      var _known_compose_file_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19758);
      var _known_compose_file_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90455);
      var _known_compose_service_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22159);
      var _known_container_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56518);
      var _source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4998);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37976);
      var _dockerfile_dockerfile_look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98070);
      var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75205);
      var _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37658);
      function isComposeRoot(path, source) {
        if ((0, _known_container_file_names_js__WEBPACK_IMPORTED_MODULE_2__.e4)(path) || (0, _known_container_file_names_js__WEBPACK_IMPORTED_MODULE_2__.BV)(path))
          return false;
        if ((0, _known_compose_file_names_js__WEBPACK_IMPORTED_MODULE_5__.En)(path) || (0, _known_container_file_names_js__WEBPACK_IMPORTED_MODULE_2__.WI)(path))
          return true;
        if (source && (0, _dockerfile_dockerfile_look_js__WEBPACK_IMPORTED_MODULE_6__.WZ)(source.text))
          return false;
        return /\.ya?ml$/i.test(path) || !!source && mayCompose(source.text);
      }
      const isCompose = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_3__.O)((source) => (0, _known_compose_file_names_js__WEBPACK_IMPORTED_MODULE_5__.En)(source.path) || /\.ya?ml$/i.test(source.path) && looksLikeCompose(source.text));
      function isOnlyCalledCompose(source) {
        const [{ root } = { root: void 0 }] = (0, _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.g)(source).documents;
        const isTaken = [..._known_compose_file_names_js__WEBPACK_IMPORTED_MODULE_5__.bB, ..._known_compose_file_names_js__WEBPACK_IMPORTED_MODULE_5__.GK].some((name) => name === (0, _text_path_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(source.path));
        if (root && isTaken)
          return false;
        if (root?.kind === "sequence")
          return true;
        if (root?.kind !== "mapping")
          return source.text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
        const mayBe = (name, value) => name === "<<" || _known_compose_file_data_js__WEBPACK_IMPORTED_MODULE_0__.V.shape.keys.has(name) && name !== "name" && name !== "version" || saysWhatToRun(value);
        return ![...root.entries].some(([name, { value }]) => mayBe(name, value));
      }
      function mayCompose(text) {
        return /^[ \t]*["']?(?:services|include)["']?[ \t]*:/m.test(text) || text.trimStart().startsWith("{");
      }
      function looksLikeCompose(text) {
        if (!text.includes("services") && !text.includes("\\"))
          return false;
        const { documents, size } = (0, _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_4__.g)(new _source_js__WEBPACK_IMPORTED_MODULE_8__.kL("", text));
        const [{ root } = { root: void 0 }, ...others] = documents;
        if (others.length > 0 || size > mostValues || !hasOnly(root, _known_compose_file_data_js__WEBPACK_IMPORTED_MODULE_0__.V.shape.keys))
          return false;
        const services = (0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_9__.ZZ)(root, "services");
        if (services?.kind !== "mapping" || services.entries.size === 0)
          return false;
        const all = [...services.entries].filter(([name]) => !isExtra(name)).map(([, { value }]) => value);
        return all.every((each) => hasOnly(each, _known_compose_service_data_js__WEBPACK_IMPORTED_MODULE_1__.M.shape.keys)) && all.some(saysWhatToRun);
      }
      const mostValues = 1e5;
      function hasOnly(node, keys) {
        return node?.kind === "mapping" && [...node.entries.keys()].every((name) => keys.has(name) || isExtra(name));
      }
      function isExtra(name) {
        return name.startsWith("x-") || name === "<<";
      }
      function saysWhatToRun(service) {
        return (0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_9__.ZZ)(service, "image")?.kind === "scalar" || ["build", "extends", "provider"].some((key) => (0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_9__.ZZ)(service, key));
      }
    })
  ),
  /***/
  54207: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gw: () => (
          /* binding */
          lackingServices
        ),
        /* harmony export */
        tz: () => (
          /* binding */
          wholeServicesIn
        ),
        /* harmony export */
        u9: () => (
          /* binding */
          hasMore
        ),
        /* harmony export */
        uv: () => (
          /* binding */
          hasService
        )
        /* harmony export */
      });
      var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75205);
      var _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37658);
      function lackingServices(file) {
        return services(file).flatMap(([name, service]) => isComplete(service) ? [] : [name]);
      }
      function hasMore(file, lacks) {
        const still = new Set(lackingServices(file));
        return lacks.some((name) => !still.has(name));
      }
      function hasService(file, names) {
        return services(file).some(([name]) => names.includes(name));
      }
      function services(file) {
        const value = file?.fields.get("services")?.value;
        if (value?.kind !== "mapping")
          return [];
        return [...value.fields.values()].flatMap((field) => field.value.kind === "mapping" ? [[field.name, field.value]] : []);
      }
      function wholeServicesIn(source) {
        return (0, _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__.g)(source).documents.flatMap(({ root }) => (0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_1__.jO)((0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(root, "services")).flatMap(({ name, value }) => whatToRun.some((key) => (0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(value, key)) ? [name] : []));
      }
      function isComplete(service) {
        const build = service.fields.get("build")?.value;
        const isOpen = build?.kind === "mapping" && !whatToBuild.some((key) => build.fields.has(key));
        return whatToRun.some((key) => service.fields.has(key) && !(key === "build" && isOpen));
      }
      const whatToRun = ["image", "build", "provider", "extends"];
      const whatToBuild = ["context", "dockerfile", "dockerfile_inline"];
    })
  ),
  /***/
  33952: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          staysDown
        )
        /* harmony export */
      });
      function staysDown(restart = "no") {
        return /^(?:\$\{\w{1,99}:?-)?(?:no\}?$|on-failure)/.test(restart);
      }
    })
  ),
  /***/
  83239: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E3: () => (
          /* binding */
          FlowSettings
        ),
        /* harmony export */
        KH: () => (
          /* binding */
          flowText
        ),
        /* harmony export */
        Lv: () => (
          /* binding */
          flowList
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          keyOf
        ),
        /* harmony export */
        Xf: () => (
          /* binding */
          flowMapping
        ),
        /* harmony export */
        us: () => (
          /* binding */
          standIn
        )
        /* harmony export */
      });
      function standIn(text, { start, end }) {
        return { start, end, text };
      }
      function keyOf(name, at) {
        return standIn(JSON.stringify(name), at);
      }
      function flowText(text, { start, end }) {
        return [standIn('"', { start, end: start }), ...text, standIn('"', { start: end, end })];
      }
      function flowList(items, at) {
        return between("[", items, "]", at);
      }
      function flowMapping(entries, at) {
        const written = entries.map(([key, value]) => [key, standIn(": ", { start: key.end, end: key.end }), ...value]);
        return between("{", written, "}", at);
      }
      function between(open, items, close, { start, end }) {
        const lines = items.flatMap((item, i) => {
          const at = item[0]?.start ?? start;
          return [standIn(i === 0 ? "\n" : ",\n", { start: at, end: at }), ...item];
        });
        return [standIn(open, { start, end: start }), ...lines, standIn(close, { start: end, end })];
      }
      class FlowSettings {
        #values = /* @__PURE__ */ new Map();
        #lists = /* @__PURE__ */ new Map();
        /** The last one counts; one without a value does not. */
        set(key, at, value) {
          if (value.length > 0)
            this.#values.set(key, { at, value });
        }
        /** Adds to a list, which stands where its first item comes from. */
        add(key, at, item) {
          const list = this.#lists.get(key) ?? { at, items: [] };
          this.#lists.set(key, list);
          if (item.length > 0)
            list.items.push(item);
        }
        get entries() {
          return [
            ...[...this.#values].map(([key, { at, value }]) => [keyOf(key, at), value]),
            ...[...this.#lists].map(([key, { at, items }]) => [keyOf(key, at), flowList(items, at)])
          ];
        }
      }
    })
  ),
  /***/
  29466: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        hj: () => (
          /* binding */
          DevService
        ),
        gQ: () => (
          /* binding */
          hostPartsOf
        ),
        fe: () => (
          /* binding */
          serviceName
        )
      });
      ;
      const containerOptions = {
        source: [
          "https://docs.docker.com/reference/cli/docker/container/run",
          "https://docs.docker.com/reference/cli/docker/buildx/build",
          "https://docs.docker.com/reference/compose-file/services",
          "https://docs.docker.com/reference/compose-file/build"
        ],
        asOf: "2026-11-30",
        run: keys({
          nothing: "privileged init read-only:read_only",
          one: `
      user u:user network:network_mode net:network_mode pid ipc uts userns:userns_mode cgroupns:cgroup runtime restart
      hostname h:hostname name:container_name memory:mem_limit m:mem_limit cpus pids-limit:pids_limit shm-size:shm_size
      entrypoint platform
    `,
          several: `
      cap-add:cap_add cap-drop:cap_drop security-opt:security_opt device:devices device-cgroup-rule:device_cgroup_rules
      publish:ports p:ports volume:volumes v:volumes mount:volumes volumes-from:volumes_from tmpfs env:environment
      e:environment env-file:env_file add-host:extra_hosts group-add:group_add dns sysctl:sysctls label:labels l:labels
    `
        }),
        build: keys({
          nothing: "",
          one: "network target",
          several: "platform:platforms build-arg:args build-context:additional_contexts add-host:extra_hosts ssh cache-from:cache_from"
        })
      };
      function keys(options) {
        const takes = Object.keys(options);
        return new Map(takes.flatMap((each) => options[each].split(/\s+/).filter(Boolean).map((written) => {
          const [option = "", key = option] = written.split(":");
          return [option, [each, key]];
        })));
      }
      var dev_container_features_data = __webpack_require__(56632);
      ;
      const devContainerHooks = {
        source: "https://containers.dev/implementors/json_reference/#lifecycle-scripts",
        asOf: "2026-11-30",
        commands: [
          ["initializeCommand", "pre_start"],
          ["onCreateCommand", "post_start"],
          ["updateContentCommand", "post_start"],
          ["postCreateCommand", "post_start"],
          ["postStartCommand", "post_start"],
          ["postAttachCommand", "post_start"]
        ]
      };
      var root_account = __webpack_require__(75481);
      var text_path = __webpack_require__(37976);
      var compose_pieces = __webpack_require__(83239);
      ;
      function* optionsIn(words, keys2, source) {
        const texts = words?.kind === "array" ? words.items.filter((each) => each.kind === "text") : [];
        for (let i = 0; i < texts.length; i++) {
          const at = insideQuotes(texts[i]);
          const { name, isWhole, value } = readWord(at, source);
          const [takes, key] = keys2.get(name) ?? [];
          if (takes === void 0 || key === void 0)
            continue;
          const next = isWhole && takes !== "nothing" ? texts[i + 1] : void 0;
          if (next)
            i += 1;
          yield { takes, key, name, at, value: next ? insideQuotes(next) : value };
        }
      }
      function readWord({ start, end }, source) {
        const text = source.text.slice(start, end);
        const [written = "", long, short] = /^(?:--([a-z][\w-]*)|-([a-z]))=?/.exec(text) ?? [];
        return { name: long ?? short ?? "", isWhole: written === text, value: { start: start + written.length, end } };
      }
      function insideQuotes({ start, end }) {
        return { start: start + 1, end: end - 1 };
      }
      ;
      const variables = /\$\{(\w+)(?::(\w+)(?::([^}"\\]*))?)?\}|\$/g;
      function asComposeText(source, { start, end }) {
        const text = source.text.slice(start, end);
        const pieces = [];
        let from = 0;
        for (const found of text.matchAll(variables)) {
          const at = { start: start + found.index, end: start + found.index + found[0].length };
          if (found.index > from)
            pieces.push({ start: start + from, end: at.start });
          pieces.push((0, compose_pieces.us)(asCompose(found, text, source.path), at));
          from = found.index + found[0].length;
        }
        if (from < text.length)
          pieces.push({ start: start + from, end });
        return pieces;
      }
      function asCompose([whole, kind, name, fallback], text, path) {
        if (kind === void 0)
          return "$$";
        if (kind === "localWorkspaceFolder")
          return workspaceOf(path);
        if (kind !== "localEnv" && kind !== "env")
          return `\${${kind}}`;
        if (name === "USERPROFILE" && text.includes("HOME}"))
          return "";
        return name === void 0 ? whole : `\${${name}${fallback === void 0 ? "" : `:-${fallback}`}}`;
      }
      function workspaceOf(path) {
        const folder = (0, text_path.yS)(path);
        if ((0, text_path.Vb)(folder) === ".devcontainer")
          return "..";
        return (0, text_path.Vb)((0, text_path.yS)(folder)) === ".devcontainer" ? "../.." : ".";
      }
      ;
      const mounts_keys = new Map([
        ...["type", "source", "target"].map((each) => [each, each]),
        ["src", "source"],
        ["dst", "target"],
        ["destination", "target"]
      ]);
      function mountIn(source, { start, end }) {
        let from = start;
        const fields = source.text.slice(start, end).split(",").map((field) => {
          const at = { start: from, end: from + field.length };
          from = at.end + 1;
          const sign = field.indexOf("=");
          const name = sign === -1 ? field : field.slice(0, sign);
          return { name: name.trim(), at, value: sign === -1 ? void 0 : { start: at.start + sign + 1, end: at.end } };
        });
        return mountOf(source, fields, { start, end });
      }
      function mountOfObject(source, mount) {
        const fields = mount.members.flatMap(({ name, nameAt, value }) => value.kind === "text" ? [{ name, at: nameAt, value: insideQuotes(value) }] : []);
        return mountOf(source, fields, mount);
      }
      const opened = /^\$\{localWorkspaceFolder\}(?:\/(?!.*\.\.)|$)/;
      function mountOf(source, fields, at) {
        const given = new Map(fields.flatMap((field) => {
          const key = mounts_keys.get(field.name);
          const entry = field.value && [(0, compose_pieces.TN)(key ?? "", field.at), (0, compose_pieces.KH)(asComposeText(source, field.value), field.value)];
          return key && entry ? [[key, entry]] : [];
        }));
        const from = fields.find(({ name }) => mounts_keys.get(name) === "source")?.value;
        if (given.size === 0 || from && opened.test(source.text.slice(from.start, from.end)))
          return [];
        const readOnly = fields.find(({ name, value }) => /^(?:readonly|ro)$/.test(name) && isOn(source, value));
        return (0, compose_pieces.Xf)([
          ...given.values(),
          ...given.has("type") ? [] : [[(0, compose_pieces.TN)("type", at), [(0, compose_pieces.us)('"volume"', at)]]],
          ...readOnly ? [[(0, compose_pieces.TN)("read_only", readOnly.at), [(0, compose_pieces.us)("true", readOnly.at)]]] : []
        ], at);
      }
      function isOn(source, value) {
        return value === void 0 || /^(?:1|true)$/i.test(source.text.slice(value.start, value.end));
      }
      ;
      const serviceName = "devcontainer";
      class DevService {
        #source;
        #members;
        #settings = new compose_pieces.E3();
        constructor(source, root) {
          this.#source = source;
          this.#members = byName(root);
        }
        get name() {
          const service = this.#get("service");
          return this.#isOfCompose && service?.kind === "text" ? service.value : serviceName;
        }
        /** Where it is named, or what it starts is; undefined where it starts nothing. */
        get at() {
          const service = this.#get("service");
          if (this.#isOfCompose)
            return service?.kind === "text" ? service : void 0;
          return ["image", "build", "dockerFile"].flatMap((each) => this.#members.get(each)?.nameAt ?? [])[0];
        }
        get features() {
          return membersOf(this.#get("features"));
        }
        /** From the repository's root; without those that are not in it. */
        get composeFiles() {
          const folder = (0, text_path.yS)(this.#source.path);
          return this.#itemsOf("dockerComposeFile").flatMap((each) => {
            const path = each.kind === "text" ? (0, text_path.hd)(folder, each.value) : void 0;
            return path === void 0 ? [] : [{ path, at: this.#source.at(each.start, each.end) }];
          });
        }
        /** All that a compose file would say of it. */
        settings() {
          if (!this.#isOfCompose) {
            this.#copy("image");
            this.#build();
            this.#list("appPort", "ports", (port) => port.kind === "plain" ? [(0, compose_pieces.us)(`"127.0.0.1:${port.value}:${port.value}"`, port)] : this.#single(port));
          }
          this.#options(this.#get("runArgs"), containerOptions.run, this.#settings);
          const remote = this.#get("remoteUser");
          if (remote?.kind === "text" && !(0, root_account.a)(remote.value))
            this.#copy("remoteUser", "user");
          this.#copy("containerUser", "user");
          for (const name of ["privileged", "init"])
            this.#copy(name);
          this.#list("capAdd", "cap_add", (item) => this.#single(item));
          this.#list("securityOpt", "security_opt", (item) => this.#single(item));
          for (const name of ["workspaceMount", "mounts"])
            this.#list(name, "volumes", (item) => this.#mount(item));
          for (const name of ["containerEnv", "remoteEnv"])
            this.#pairs(this.#members.get(name), "environment", this.#settings);
          this.#features();
          for (const [name, key] of devContainerHooks.commands)
            this.#hook(name, key);
          return this.#settings.entries;
        }
        get #isOfCompose() {
          return this.#members.has("dockerComposeFile");
        }
        #get(name) {
          return this.#members.get(name)?.value;
        }
        #itemsOf(name) {
          return itemsOf(this.#get(name));
        }
        #list(name, key, written) {
          for (const item of this.#itemsOf(name))
            this.#settings.add(key, this.#members.get(name).nameAt, written(item));
        }
        #copy(name, key = name) {
          const member = this.#members.get(name);
          if (member)
            this.#settings.set(key, member.nameAt, this.#single(member.value));
        }
        /** A text with its quotes, a number or the like; nothing of any other value. */
        #single(node) {
          return node.kind === "text" || node.kind === "plain" ? asComposeText(this.#source, node) : [];
        }
        #mount(item) {
          if (item.kind === "object")
            return mountOfObject(this.#source, item);
          return item.kind === "text" ? mountIn(this.#source, insideQuotes(item)) : [];
        }
        /** Names with their values, as a list of `NAME=value`. */
        #pairs(member, key, into) {
          for (const { nameAt, value } of membersOf(member?.value)) {
            const isUnset = value.kind === "plain" && value.value === null;
            if (isUnset || value.kind === "object" || value.kind === "array")
              continue;
            const single = value.kind === "text" ? asComposeText(this.#source, insideQuotes(value)) : this.#single(value);
            const sign = (0, compose_pieces.us)("=", { start: nameAt.end, end: value.start });
            const text = [...asComposeText(this.#source, insideQuotes(nameAt)), sign, ...single];
            into.add(key, member.nameAt, (0, compose_pieces.KH)(text, { start: nameAt.start, end: value.end }));
          }
        }
        #options(words, keys2, into) {
          for (const { takes, key, name, at, value } of optionsIn(words, keys2, this.#source)) {
            const text = this.#source.text.slice(value.start, value.end);
            const own = (0, compose_pieces.KH)([...this.#fromWorkspace(name, text, value), ...asComposeText(this.#source, value)], value);
            if (takes === "nothing")
              into.set(key, at, [(0, compose_pieces.us)(text || "true", at)]);
            else if (takes === "one")
              into.set(key, at, own);
            else
              into.add(key, at, name === "mount" ? mountIn(this.#source, value) : own);
          }
        }
        /** What is relative starts in the folder that is opened. */
        #fromWorkspace(option, path, { start }) {
          const isRelative = option === "env-file" ? !/^[/~$]/.test(path) : /^v(?:olume)?$/.test(option) && /^\.\.?\//.test(path);
          return isRelative ? [(0, compose_pieces.us)(`${workspaceOf(this.#source.path)}/`, { start, end: start })] : [];
        }
        /** The Dockerfile is seen from the file's folder, and by compose from the context. Both once stood at the top. */
        #build() {
          const build = this.#members.get("build") ?? this.#members.get("dockerFile");
          if (!build)
            return;
          const own = byName(build.value);
          const [context, file] = ["context", "dockerfile"].map((name) => own.get(name) ?? this.#members.get(name));
          const dockerfile = file ?? own.get("dockerFile") ?? this.#members.get("dockerFile");
          const folder = context?.value.kind === "text" ? context.value.value : ".";
          const settings = new compose_pieces.E3();
          settings.set("context", build.nameAt, [(0, compose_pieces.us)('"."', build.nameAt)]);
          if (context)
            settings.set("context", context.nameAt, this.#single(context.value));
          if (dockerfile?.value.kind === "text") {
            const path = seenFrom(folder, dockerfile.value.value, (0, text_path.yS)(this.#source.path));
            settings.set("dockerfile", dockerfile.nameAt, [(0, compose_pieces.us)(JSON.stringify(path), dockerfile.value)]);
          }
          this.#options(own.get("options")?.value, containerOptions.build, settings);
          const target = own.get("target");
          if (target)
            settings.set("target", target.nameAt, this.#single(target.value));
          this.#pairs(own.get("args"), "args", settings);
          const caches = own.get("cacheFrom");
          for (const cache of itemsOf(caches?.value))
            settings.add("cache_from", caches.nameAt, this.#single(cache));
          this.#settings.set("build", build.nameAt, (0, compose_pieces.Xf)(settings.entries, build.value));
        }
        #features() {
          for (const { name, nameAt } of this.features) {
            const gives = hostPartsOf(name);
            if (gives?.privileged)
              this.#settings.set("privileged", nameAt, [(0, compose_pieces.us)("true", nameAt)]);
            if (gives?.socket)
              this.#settings.add("volumes", nameAt, [(0, compose_pieces.us)('"/var/run/docker.sock:/var/run/docker-host.sock"', nameAt)]);
          }
        }
        /** What runs before or after the container is started; several commands by their names run beside each other. */
        #hook(name, key) {
          const member = this.#members.get(name);
          if (!member)
            return;
          const { value, nameAt } = member;
          const commands = value.kind === "object" ? value.members.map((each) => each.value) : [value];
          for (const command of commands) {
            const words = this.#command(command);
            if (words.length > 0)
              this.#settings.add(key, nameAt, (0, compose_pieces.Xf)([[(0, compose_pieces.TN)("command", nameAt), (0, compose_pieces.Lv)(words, command)]], command));
          }
        }
        /** A text is for a shell; the words of a list are for none. */
        #command(command) {
          if (command.kind === "array")
            return command.items.map((each) => this.#single(each));
          if (command.kind !== "text")
            return [];
          return [
            ...['"sh"', '"-c"'].map((word) => [(0, compose_pieces.us)(word, { start: command.start, end: command.start })]),
            this.#single(command)
          ];
        }
      }
      function hostPartsOf(feature) {
        return dev_container_features_data.W.gives.get(/^[^:@]*/.exec((0, text_path.Vb)(feature))[0]);
      }
      function byName(node) {
        return new Map(membersOf(node).map((each) => [each.name, each]));
      }
      function itemsOf(node) {
        return node?.kind === "array" ? node.items : node ? [node] : [];
      }
      function membersOf(node) {
        return node?.kind === "object" ? node.members : [];
      }
      function seenFrom(from, path, folder) {
        const [start, end] = [from, path].map((each) => (0, text_path.hd)(folder, each));
        if (start === void 0 || end === void 0)
          return path;
        return start === "." ? (0, text_path.j7)(end) : (0, text_path.j7)(`${start.replaceAll(/[^/]+/g, "..")}/${end}`);
      }
    })
  ),
  /***/
  81915: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $G: () => (
          /* binding */
          devContainerParts
        ),
        /* harmony export */
        N7: () => (
          /* binding */
          readDevContainer
        ),
        /* harmony export */
        NW: () => (
          /* binding */
          devContainerFile
        ),
        /* harmony export */
        YW: () => (
          /* binding */
          devContainerOf
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4998);
      var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21789);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38526);
      var _compose_pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83239);
      var _dev_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29466);
      const readDevContainer = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)((source) => {
        const read = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.V)(source.text, "comments");
        if ("fault" in read) {
          const fault = source.at(read.fault.start, read.fault.end);
          const empty = new _source_js__WEBPACK_IMPORTED_MODULE_3__.kL(source.path, "", _source_js__WEBPACK_IMPORTED_MODULE_3__.Ie.of(source, []));
          return { composeFiles: [], source: empty, service: _dev_service_js__WEBPACK_IMPORTED_MODULE_2__.fe, features: [], fault };
        }
        const { root } = read;
        if (root.kind !== "object")
          return void 0;
        const service = new _dev_service_js__WEBPACK_IMPORTED_MODULE_2__.hj(source, root);
        const { name, at, composeFiles } = service;
        if (!at)
          return void 0;
        const named = (0, _compose_pieces_js__WEBPACK_IMPORTED_MODULE_4__.Xf)([[(0, _compose_pieces_js__WEBPACK_IMPORTED_MODULE_4__.TN)(name, at), (0, _compose_pieces_js__WEBPACK_IMPORTED_MODULE_4__.Xf)(service.settings(), root)]], root);
        const whole = _source_js__WEBPACK_IMPORTED_MODULE_3__.Ie.of(source, (0, _compose_pieces_js__WEBPACK_IMPORTED_MODULE_4__.Xf)([[(0, _compose_pieces_js__WEBPACK_IMPORTED_MODULE_4__.TN)("services", at), named]], root));
        const features = service.features.map((each) => each.name);
        return {
          composeFiles,
          source: new _source_js__WEBPACK_IMPORTED_MODULE_3__.kL(source.path, whole.text, whole),
          service: name,
          features,
          fault: void 0
        };
      });
      const devContainerParts = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)((source) => {
        const read = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_0__.V)(source.text, "comments");
        if ("fault" in read)
          return { comments: [], parts: [] };
        const placeOf = ({ start, end }) => source.at(start, end);
        return { comments: read.comments.map(placeOf), parts: [...partsOf(read.root)].map(placeOf) };
      });
      function* partsOf(node) {
        if (node.kind === "object")
          for (const { nameAt, value } of node.members) {
            yield { start: nameAt.start, end: value.end };
            yield* partsOf(value);
          }
        if (node.kind === "array")
          for (const item of node.items) {
            yield item;
            yield* partsOf(item);
          }
      }
      function devContainerOf(application) {
        const file = devContainerFile(application);
        return file && readDevContainer(file);
      }
      function devContainerFile({ kind, sources }) {
        const last = kind === "dev container" ? sources.at(-1) : void 0;
        return last && (0, _source_js__WEBPACK_IMPORTED_MODULE_3__.W7)(last);
      }
    })
  ),
  /***/
  28388: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          copiedTo
        ),
        /* harmony export */
        U: () => (
          /* binding */
          endsAsScript
        )
        /* harmony export */
      });
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1740);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37976);
      var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82815);
      function* copiedTo(instruction, rest) {
        const { sources, target, flags } = instruction;
        const { all, folders } = sourcesOf(instruction);
        if (flags.some(({ name }) => name === "parents"))
          for (const source of all)
            yield* withParents(source, rest);
        else if (rest === "") {
          const isFolder = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(target?.value ?? "");
          if (!isFolder)
            for (const { path } of all)
              yield path;
        } else {
          yield* asFiles(instruction, rest);
          for (const { path } of folders)
            yield joined(path, rest);
        }
      }
      function* asFiles(instruction, rest) {
        const { all, named, patterns } = sourcesOf(instruction);
        if (!(0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(rest))
          for (const { path } of named.get(rest) ?? [])
            yield path;
        for (const source of (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(rest) ? all : patterns)
          yield* asFile(source, rest);
      }
      function* asFile({ path, name }, rest) {
        if (!(0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.D)(`/${rest}`, `/${name}`))
          return;
        const own = rest.slice(rest.lastIndexOf("/") + 1);
        yield `${path.slice(0, path.length - name.length)}${own === "**" ? name : (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.w1)(name, own)}`;
      }
      function* withParents({ before, kept }, rest) {
        for (const within of (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.pY)(`/${rest}`, `/${kept}`)) {
          const names = rest.split("/");
          const whole = kept.split("/").map((name, i) => names.includes("**") ? name : (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.w1)(name, names[i] ?? name));
          yield joined(before, joined(whole.join("/"), within));
        }
      }
      function joined(folder, path) {
        if (folder === "" || folder === ".")
          return path === "" ? "." : path;
        return path === "" ? folder : `${folder}/${path}`;
      }
      const sourcesOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ sources }) => {
        const all = sources.flatMap(({ value }) => value === void 0 || (0, _text_path_js__WEBPACK_IMPORTED_MODULE_2__.Vx)(value) ? [] : [sourceOf(value)]);
        const plain = all.filter(({ name }) => !(0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(name));
        return {
          all,
          named: (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_3__.$)(plain, ({ name }) => name),
          patterns: all.filter(({ name }) => (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(name)),
          folders: all.filter(({ name }) => !endsAsScript(name))
        };
      });
      function sourceOf(value) {
        const parts = value.split("/").filter((part) => part !== "");
        const pivot = parts.indexOf(".", 1);
        const [before, kept] = pivot === -1 ? [[], parts] : [parts.slice(0, pivot), parts.slice(pivot + 1)];
        const clean = (some) => some.filter((part) => part !== ".").join("/");
        const path = clean(parts);
        return { path, name: path.slice(path.lastIndexOf("/") + 1), before: clean(before), kept: clean(kept) };
      }
      function endsAsScript(file) {
        return /\.(?:ba)?sh$/.test(file);
      }
    })
  ),
  /***/
  8821: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          landing2
        ),
        /* harmony export */
        b: () => (
          /* binding */
          landingWithin
        )
        /* harmony export */
      });
      var _text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37976);
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83332);
      function landing2(layer, { sources, target }, file) {
        const path = (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(target?.value, layer.workdir?.value);
        if (path === void 0)
          return void 0;
        const clean = file.split("/").filter(Boolean).join("/");
        const folder = /^(?:\.ssh|\.aws|\.gnupg|\.kube|\.docker|\.azure|\.gcloud|\.?secrets?)$/.test((0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(clean));
        const into = sources.length > 1 || /(?:^|\/)\.{0,2}$/.test(target?.value ?? "");
        return into && !folder ? (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_0__.Hi)((0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(clean), path) : path;
      }
      function landingWithin({ instruction, workdir }, path) {
        const target = "target" in instruction ? instruction.target?.value : void 0;
        return target === void 0 ? void 0 : (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(`${target}/${path}`, workdir?.value);
      }
    })
  ),
  /***/
  98070: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U6: () => (
          /* binding */
          mayBuild
        ),
        /* harmony export */
        WZ: () => (
          /* binding */
          beginsLikeDockerfile
        ),
        /* harmony export */
        oJ: () => (
          /* binding */
          isListOfArguments
        )
        /* harmony export */
      });
      function firstInstruction(text) {
        const lines = text.replace(/^\uFEFF/, "").split("\n", mostLines);
        let continues = false;
        for (const line of lines) {
          const trimmed = line.trim();
          if (trimmed === "" || trimmed.startsWith("#"))
            continue;
          const isArgument = continues || /^ARG\s/i.test(trimmed);
          if (!isArgument)
            return trimmed;
          continues = /[\\`]$/.test(trimmed);
        }
        return void 0;
      }
      const mostLines = 2e3;
      function beginsLikeDockerfile(text) {
        const first = firstInstruction(text) ?? "";
        return /^FROM(?:\s*[\\`]|\s+(?:--platform=\S+\s+)?[^\s;:'"(][^\s;'"(]*(?:\s+AS\s+\S+)?(?:\s*[\\`])?)$/i.test(first);
      }
      function mayBuild(text) {
        return /^FROM\b/i.test(firstInstruction(text) ?? "") || /^(?:\uFEFF)?[ \t]*(?:#|\/\/)[ \t]*syntax[ \t]*=/im.test(text);
      }
      function isListOfArguments(text) {
        return /^(?:[ \t]*(?:#.*|\w+=.*)?(?:\r?\n|$))+$/.test(text) && text.trim() !== "";
      }
    })
  ),
  /***/
  18615: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          movesBy
        ),
        /* harmony export */
        _: () => (
          /* binding */
          comesFrom
        )
        /* harmony export */
      });
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37976);
      var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82815);
      var _shell_command_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29366);
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83332);
      var _shell_files_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92799);
      var _shell_working_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78071);
      function movesBy(commands, place) {
        const moving = commands.filter((command) => mayMove(command));
        if (moving.length === 0)
          return [];
        const foldersOf = (0, _shell_working_folders_js__WEBPACK_IMPORTED_MODULE_6__.f)(commands, place);
        return moving.flatMap((command) => {
          const moves = foldersOf(command).flatMap((folder) => movesIn(folder, command));
          return [...new Map(moves.map((move) => [`${move.to}
${move.from}`, move])).values()];
        });
      }
      function movesIn(folder, command) {
        const paths = (word) => (0, _shell_files_run_js__WEBPACK_IMPORTED_MODULE_5__.GZ)(word, command).flatMap(({ path }) => (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.Hi)(path, folder) ?? []);
        return [...linked(command, paths, folder), ...copied(command, paths), ...passedOn(command, paths)];
      }
      const mayMove = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)((command) => {
        const { links, copies: copying } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name);
        return links === true || copying === true || (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.dh)(command).length > 0;
      });
      function copied(command, paths) {
        const copy = (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.w$)(command);
        if (!copy)
          return [];
        return copy.sources.flatMap((source) => putAt(paths(source), paths(copy.target)));
      }
      function putAt(from, to) {
        return from.flatMap((each) => to.flatMap((target) => [
          { to: target, from: each },
          { to: target === "/" ? `/${(0, _text_path_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(each)}` : `${target}/${(0, _text_path_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(each)}`, from: each }
        ]));
      }
      function linked(command, paths, folder) {
        if (!(0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name).links)
          return [];
        const { operands } = (0, _shell_command_options_js__WEBPACK_IMPORTED_MODULE_3__.cz)(command);
        const into = (0, _shell_command_options_js__WEBPACK_IMPORTED_MODULE_3__.TN)(command, "t", "target-directory");
        const files = into || operands.length === 1 ? operands : operands.slice(0, -1);
        const links = into ? paths(into) : operands.length === 1 ? [folder] : paths(operands.at(-1));
        return links.flatMap((link) => {
          const from = files.flatMap((file) => [
            ...paths(file),
            ...(0, _shell_files_run_js__WEBPACK_IMPORTED_MODULE_5__.GZ)(file, command).flatMap(({ path }) => [(0, _text_path_js__WEBPACK_IMPORTED_MODULE_7__.yS)(link) || "/", link].flatMap((each) => (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.Hi)(path, each) ?? []))
          ]);
          return putAt([...new Set(from)], [link]);
        });
      }
      function passedOn(command, paths) {
        const writes = (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.dh)(command);
        if (writes.length === 0)
          return [];
        const from = (0, _shell_files_run_js__WEBPACK_IMPORTED_MODULE_5__.Q8)(command).flatMap(paths);
        return from.length === 0 ? [] : writes.flatMap(({ path }) => paths(path).flatMap((to) => from.map((each) => ({ to, from: each }))));
      }
      function comesFrom({ from, to }, path, rest) {
        const depth = (each) => each.split("/").length;
        const own = path.split("/")[depth(to) - 1] ?? "";
        const whole = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(to) === (0, _text_path_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(from) && own !== "**" ? (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__.el)(from, own) : from;
        return rest === "" ? whole : `${whole === "/" ? "" : whole}/${rest}`;
      }
    })
  ),
  /***/
  2437: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          writtenFiles
        ),
        /* harmony export */
        x: () => (
          /* binding */
          writtenExcerpt
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4998);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38526);
      var _shell_backslash_escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30709);
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83332);
      var _shell_shell_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51775);
      var _shell_working_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78071);
      var _shell_written_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32717);
      var _image_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56076);
      var _layer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4249);
      const writtenFiles = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((layer) => {
        const { instruction } = layer;
        if (instruction.keyword === "COPY" || instruction.keyword === "ADD") {
          const target = instruction.target?.value;
          return instruction.heredocs.map(({ name, body: { at } }) => ({
            path: (0, _image_paths_js__WEBPACK_IMPORTED_MODULE_5__.l)(layer, target?.endsWith("/") ? target + name : target),
            text: _source_js__WEBPACK_IMPORTED_MODULE_6__.Ie.of(at.source, [at.span])
          }));
        }
        const commands = (0, _layer_js__WEBPACK_IMPORTED_MODULE_7__.QC)(layer)?.script.commands ?? [];
        const writing = commands.filter((command) => (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.dh)(command).length > 0);
        if (writing.length === 0)
          return [];
        const foldersOf = (0, _shell_working_folders_js__WEBPACK_IMPORTED_MODULE_3__.f)(commands, { folders: [(0, _image_paths_js__WEBPACK_IMPORTED_MODULE_5__.l)(layer, ".")] });
        return writing.flatMap((command) => (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.dh)(command).flatMap(({ path: { value }, pieces, how }) => {
          const paths = [...new Set(foldersOf(command).map((folder) => (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.Hi)(value, folder)))];
          const output = how === "edited" ? void 0 : (0, _shell_written_output_js__WEBPACK_IMPORTED_MODULE_4__.ZO)([command]);
          const texts = output ? [output] : pieces.flatMap(({ words, script }) => script ? [] : [writtenExcerpt(words)]);
          return paths.flatMap((path) => texts.map((text) => ({ path, text })));
        }));
      });
      function writtenExcerpt(words) {
        const own = words.filter((word) => word instanceof _shell_shell_word_js__WEBPACK_IMPORTED_MODULE_8__.vZ);
        const text = (0, _shell_shell_word_js__WEBPACK_IMPORTED_MODULE_8__.oR)(own, " ") ?? own[0]?.excerpt();
        return text ? (0, _shell_backslash_escapes_js__WEBPACK_IMPORTED_MODULE_1__.Bz)(text) : _source_js__WEBPACK_IMPORTED_MODULE_6__.Ie.of(words[0].at.source, []);
      }
    })
  ),
  /***/
  57475: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Tl: () => (
          /* binding */
          filesAt
        ),
        /* harmony export */
        iU: () => (
          /* binding */
          filesBroughtBy
        ),
        /* harmony export */
        r6: () => (
          /* binding */
          filesShipped
        )
        /* harmony export */
      });
      var _text_bisect_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8729);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1740);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37976);
      var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82815);
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83332);
      var _copy_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28388);
      var _file_moves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18615);
      var _files_written_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2437);
      var _image_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56076);
      var _known_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80208);
      var _mounted_paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20273);
      const mostLooked = 300;
      const mostAsked = 5e3;
      const askedByPattern = 25;
      function filesAt(path, layer, moves = []) {
        if (moves.length > 0)
          return searched(path, layer, moves);
        const known = foundBy(layer);
        if (!known.has(path))
          known.set(path, searched(path, layer, moves));
        return known.get(path);
      }
      const foundBy = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((_) => /* @__PURE__ */ new Map());
      function searched(path, layer, moves) {
        const { stage, instruction } = layer;
        const search = new Search();
        if (["ENTRYPOINT", "CMD", "HEALTHCHECK"].includes(instruction.keyword)) {
          search.moved(path, layer, moves);
          search.shipped(path, stage);
        } else
          search.inStep(path, layer, [...movesOf(layer), ...moves]);
        return search.result();
      }
      function filesShipped(path, stage) {
        const search = new Search();
        search.shipped(path, stage);
        return search.result();
      }
      function filesBroughtBy(path, layer) {
        const search = new Search();
        search.broughtBy(path, layer);
        return search.result();
      }
      class Search {
        #found = [];
        #left = mostLooked;
        #leftToAsk = mostAsked;
        result() {
          return { files: this.#found, isCut: this.#isDone };
        }
        get #isDone() {
          return this.#left <= 0 || this.#leftToAsk <= 0;
        }
        shipped(path, stage) {
          const last = heirsIn(stage.file).get(stage) ?? stage;
          this.inStage(path, last, last.layers.length);
        }
        /** @param end only the layers before this one count */
        inStage(path, stage, end) {
          this.#left--;
          for (const layer of arrivalsAt(path, stage, end, this.#left)) {
            if (this.#isDone)
              return;
            this.#left--;
            this.#writtenIn(path, layer);
            this.broughtBy(path, layer);
          }
          if (stage.base.kind === "stage" && !this.#isDone)
            this.inStage(path, stage.base.stage, stage.base.stage.layers.length);
        }
        mounted(path, layer) {
          for (const { from, source, target } of (0, _mounted_paths_js__WEBPACK_IMPORTED_MODULE_8__.U)(layer))
            for (const rest of (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.pY)(path, target))
              this.#take(from, rest === "" ? source : `${source}/${rest}`, path);
        }
        /**
         * What the commands of a layer put there from where it lay before; only the moves before another led to that.
         *
         * @param end only the moves before this one count
         */
        moved(path, layer, moves, end = moves.length) {
          for (let i = end - 1; i >= 0 && !this.#isDone; i--) {
            this.#leftToAsk -= (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(path) ? askedByPattern : 1;
            for (const rest of (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.pY)(path, moves[i].to)) {
              this.#left--;
              const before = (0, _file_moves_js__WEBPACK_IMPORTED_MODULE_4__._)(moves[i], path, rest);
              if (before !== path && !this.#isDone)
                this.inStep(before, layer, moves, i);
            }
          }
        }
        /** @param end only the moves before this one count */
        inStep(path, layer, moves, end = moves.length) {
          const { stage } = layer;
          this.mounted(path, layer);
          this.#writtenIn(path, layer);
          this.moved(path, layer, moves, end);
          this.inStage(path, stage, numbersOf(stage).get(layer) ?? stage.layers.length);
        }
        #writtenIn(path, layer) {
          for (const written of (0, _files_written_js__WEBPACK_IMPORTED_MODULE_5__.$)(layer))
            if (written.path !== void 0 && (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.D)(path, written.path))
              this.#found.push({ text: written.text, path: written.path });
        }
        broughtBy(path, layer) {
          const { instruction } = layer;
          if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") {
            this.moved(path, layer, movesOf(layer));
            return;
          }
          const target = instruction.target?.value === void 0 ? void 0 : (0, _image_paths_js__WEBPACK_IMPORTED_MODULE_6__.l)(layer, instruction.target.value);
          for (const rest of target === void 0 ? [] : (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.pY)(path, target)) {
            for (const source of (0, _copy_sources_js__WEBPACK_IMPORTED_MODULE_3__.A)(instruction, rest)) {
              if (this.#isDone)
                return;
              this.#left--;
              this.#take(instruction.from, source, rest === "" ? target : path);
            }
          }
        }
        #take(from, source, path) {
          if (from.kind === "context")
            this.#takeFile(source, void 0, path);
          else if (from.kind === "unknown" && from.context !== void 0)
            this.#takeFile(source, from.context, path);
          else if (from.kind === "stage") {
            const own = (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.Hi)(source, "/");
            if (own !== void 0)
              this.inStage(own, from.stage, from.stage.layers.length);
          }
        }
        #takeFile(source, context, path) {
          const contextPath = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_9__.j7)(source.replace(/^\/+/, ""));
          this.#found.push({ contextPath, context, path });
        }
      }
      const heirsIn = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ stages }) => {
        const heirs = /* @__PURE__ */ new Map();
        for (const stage of stages.toReversed()) {
          const { base } = stage;
          if (base.kind === "stage" && !heirs.has(base.stage))
            heirs.set(base.stage, heirs.get(stage) ?? stage);
        }
        return heirs;
      });
      const numbersOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ layers }) => new Map(layers.map((layer, i) => [layer, i])));
      function movesOf(layer) {
        return (0, _known_places_js__WEBPACK_IMPORTED_MODULE_7__.M)(layer.stage.file).moves.get(layer) ?? [];
      }
      const arrivalsIn = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ file, layers }) => {
        const { targets } = (0, _known_places_js__WEBPACK_IMPORTED_MODULE_7__.M)(file);
        const arrivals = layers.flatMap((layer, number) => (targets.get(layer) ?? []).map((path) => ({ path, number })));
        return new Map([...(0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_10__.$)(arrivals, ({ path }) => path)].map(([path, at]) => [path, at.map(({ number }) => number)]));
      });
      function arrivalsAt(path, stage, end, most) {
        const arrivals = arrivalsIn(stage);
        if (arrivals.size === 0)
          return [];
        const places = placesOn(path, arrivals);
        if (places.length === 0)
          return [];
        const numbers = places.flatMap((place) => lastBelow(arrivals.get(place), end, most));
        return [...new Set(numbers)].sort((a, b) => b - a).map((number) => stage.layers[number]);
      }
      function placesOn(path, arrivals) {
        if ((0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(path))
          return [...arrivals.keys()].filter((place) => (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.pY)(path, place).length > 0);
        const places = arrivals.has(path) ? [path] : [];
        for (const folder of (0, _text_path_js__WEBPACK_IMPORTED_MODULE_9__.Zv)(path))
          if (arrivals.has(folder || "/"))
            places.push(folder || "/");
        return places;
      }
      function lastBelow(numbers, end, most) {
        const count2 = (0, _text_bisect_js__WEBPACK_IMPORTED_MODULE_11__.t)(numbers, (each) => each < end);
        return numbers.slice(Math.max(0, count2 - most), count2);
      }
    })
  ),
  /***/
  56076: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          pathIn
        )
        /* harmony export */
      });
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83332);
      const unknownFolder = "/";
      function pathIn(layer, path) {
        return (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(path, layer.workdir?.value ?? unknownFolder);
      }
    })
  ),
  /***/
  80208: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          knownPlaces
        )
        /* harmony export */
      });
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37976);
      var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82815);
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83332);
      var _file_moves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18615);
      var _files_written_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2437);
      var _image_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56076);
      var _layer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4249);
      var _mounted_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20273);
      class Places {
        #paths = /* @__PURE__ */ new Set();
        #above = /* @__PURE__ */ new Set();
        get isEmpty() {
          return this.#paths.size === 0;
        }
        add(path) {
          const start = (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Hz)(path);
          if (this.#paths.has(start))
            return;
          this.#paths.add(start);
          for (const folder of withFolders(start))
            this.#above.add(folder);
        }
        /** Whether something of them may lie at a path, or below it. */
        mayBeAt(path) {
          const start = (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Hz)(path);
          if (this.#above.has(start))
            return true;
          for (const folder of withFolders(start))
            if (this.#paths.has(folder))
              return true;
          return false;
        }
      }
      function withFolders(path) {
        const all = ["/"];
        let folder = "";
        for (const name of path.split("/")) {
          if (name === "")
            continue;
          folder += `/${name}`;
          all.push(folder);
        }
        return all;
      }
      const knownPlaces = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ stages }) => {
        const all = new Places();
        const targets = /* @__PURE__ */ new Map();
        const moves = /* @__PURE__ */ new Map();
        for (const { layers } of stages)
          for (const layer of layers) {
            const brought = broughtBy(layer, all);
            const moved = movedBy(layer, all);
            if (moved.length > 0)
              moves.set(layer, moved);
            if (brought.length + moved.length > 0)
              targets.set(layer, [.../* @__PURE__ */ new Set([...brought, ...moved.map(({ to }) => (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Hz)(to))])]);
          }
        return { all, targets, moves, putsAlone: namesAlone(targets, moves) };
      });
      function broughtBy(layer, places) {
        const { instruction } = layer;
        const isCopy = instruction.keyword === "COPY" || instruction.keyword === "ADD";
        if (!isCopy && !("run" in instruction))
          return [];
        if (instruction.keyword === "RUN" && instruction.mounts.length > 0) {
          for (const { from, source, target } of (0, _mounted_paths_js__WEBPACK_IMPORTED_MODULE_6__.U)(layer))
            if (isKnown(from, source, places))
              places.add(target);
        }
        const brought = [...isCopy ? copiedBy(layer, instruction, places) : [], ...writtenBy(layer)];
        for (const path of brought)
          places.add(path);
        return brought;
      }
      function writtenBy(layer) {
        const written = (0, _files_written_js__WEBPACK_IMPORTED_MODULE_4__.$)(layer);
        return written.length === 0 ? [] : written.flatMap(({ path }) => path ?? []);
      }
      function namesAlone(targets, moves) {
        const moved = [...moves.values()].flat().filter(({ to, from }) => !(0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(to) || (0, _text_path_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(to) !== (0, _text_path_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(from));
        const copied = [...targets.keys()].flatMap(({ instruction }) => "sources" in instruction ? sourcesOf(instruction) : []);
        const paths = [...[...targets.values()].flat(), ...moved.map(({ to }) => to), ...copied];
        const names = new Set(paths.map(_text_path_js__WEBPACK_IMPORTED_MODULE_7__.Vb));
        const patterns = [...new Set(moved.map(({ to }) => (0, _text_path_js__WEBPACK_IMPORTED_MODULE_7__.Vb)(to)).filter(_text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.Pt))];
        return (name) => names.has(name) || patterns.some((pattern) => (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_1__.D)(`/${name}`, `/${pattern}`));
      }
      function movedBy(layer, places) {
        if (places.isEmpty || !("run" in layer.instruction))
          return [];
        return movesOf(layer).filter(({ from, to }) => {
          const isOf = places.mayBeAt(from);
          if (isOf)
            places.add(to);
          return isOf;
        });
      }
      const movesOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((layer) => {
        const commands = (0, _layer_js__WEBPACK_IMPORTED_MODULE_8__.QC)(layer)?.script.commands ?? [];
        return commands.length === 0 ? [] : (0, _file_moves_js__WEBPACK_IMPORTED_MODULE_3__.A)(commands, { folders: [(0, _image_paths_js__WEBPACK_IMPORTED_MODULE_5__.l)(layer, ".")] });
      });
      function copiedBy(layer, instruction, places) {
        const isAny = sourcesOf(instruction).some((source) => isKnown(instruction.from, source, places));
        const target = isAny ? (0, _image_paths_js__WEBPACK_IMPORTED_MODULE_5__.l)(layer, instruction.target?.value) : void 0;
        return target === void 0 ? [] : [target];
      }
      function sourcesOf({ sources }) {
        return sources.flatMap(({ value }) => value === void 0 || (0, _text_path_js__WEBPACK_IMPORTED_MODULE_7__.Vx)(value) ? [] : [value]);
      }
      function isKnown(from, source, places) {
        if (from.kind === "stage")
          return places.mayBeAt((0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.Hi)(source, "/") ?? "/");
        return from.kind === "context" || from.kind === "unknown" && from.context !== void 0;
      }
    })
  ),
  /***/
  99597: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          positionOf
        )
        /* harmony export */
      });
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38526);
      const positions = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ layers }) => new Map(layers.map((layer, i) => [layer, i])));
      function positionOf(layer) {
        return positions(layer.stage).get(layer) ?? -1;
      }
    })
  ),
  /***/
  20273: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          isMounted
        ),
        /* harmony export */
        U: () => (
          /* binding */
          bindMounts
        )
        /* harmony export */
      });
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83332);
      var _image_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56076);
      function isMounted(path, { instruction, workdir }, counts = () => true) {
        if (instruction.keyword !== "RUN")
          return false;
        return instruction.mounts.filter(counts).some(({ flag }) => {
          const folder = (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(fieldOf(flag, /^(?:target|dst|destination)$/), workdir?.value);
          return folder !== void 0 && (path === folder || path.startsWith(`${folder}/`));
        });
      }
      function bindMounts(layer) {
        const { instruction } = layer;
        if (instruction.keyword !== "RUN")
          return [];
        return instruction.mounts.flatMap(({ from, flag }) => {
          const target = (0, _image_paths_js__WEBPACK_IMPORTED_MODULE_1__.l)(layer, fieldOf(flag, /^(?:target|dst|destination)$/));
          return from && target !== void 0 ? [{ from, source: fieldOf(flag, /^(?:source|src)$/) ?? ".", target }] : [];
        });
      }
      function fieldOf({ fields }, names) {
        return fields.findLast(({ name }) => names.test(name))?.value.value;
      }
    })
  ),
  /***/
  27478: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LQ: () => (
          /* binding */
          whereaboutsOf
        ),
        /* harmony export */
        PZ: () => (
          /* binding */
          knownPathsOf
        ),
        /* harmony export */
        XM: () => (
          /* binding */
          pathOf
        ),
        /* harmony export */
        c6: () => (
          /* binding */
          removalOf2
        ),
        /* harmony export */
        yb: () => (
          /* binding */
          removes
        ),
        /* harmony export */
        zi: () => (
          /* binding */
          isRemovedAfter
        )
        /* harmony export */
      });
      var _known_root_account_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75481);
      var _text_bisect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8729);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1740);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38526);
      var _text_prefixes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60855);
      var _shell_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25878);
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83332);
      function isRemovedAfter(index, commands, path, layer) {
        const removing = removersAmong(commands, layer).behind(index, path);
        return (0, _shell_branches_js__WEBPACK_IMPORTED_MODULE_1__.l0)(removing.map(({ command }) => runWith(command, path, layer)), commands[index]);
      }
      function runWith(command, path, layer) {
        return (0, _shell_branches_js__WEBPACK_IMPORTED_MODULE_1__.MO)(command, (word) => {
          const asked = pathOf(word, layer);
          return asked !== void 0 && (path === asked || path.startsWith(`${asked}/`));
        });
      }
      function removalOf2({ path, layer }, layers) {
        const index = numbersOf(layers).get(layer);
        if (path === void 0 || index === void 0)
          return void 0;
        const steps = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_3__.$)(removersIn(layers).behind(index, path), ({ layer: layer2 }) => layer2);
        for (const [step, removers] of steps) {
          if ((0, _shell_branches_js__WEBPACK_IMPORTED_MODULE_1__.l0)(removers.map(({ command }) => runWith(command, path, step))))
            return { at: removers[0].command.at, layer: step };
        }
        return void 0;
      }
      class Removers {
        #folders = new _text_prefixes_js__WEBPACK_IMPORTED_MODULE_4__.V();
        #patterns = new _text_prefixes_js__WEBPACK_IMPORTED_MODULE_4__.V();
        /** @param index no less than that of those before it */
        add(command, layer, index) {
          const own = { index, layer, command };
          for (const { folder, pattern } of removedBy(command, layer)) {
            this.#folders.add(folder, own);
            if (pattern)
              this.#patterns.add(pattern.before, { ...own, pattern });
          }
        }
        /** Those that remove a path and have a higher index: of many the first, in their order. */
        behind(index, path) {
          const found = [
            ...this.#folders.ofPath(path).flatMap((some) => firstBehind(index, some)),
            ...this.#patterns.of(path).flatMap((some) => firstBehind(index, some, ({ pattern }) => matches(pattern, path)))
          ];
          return found.length < 2 ? found : found.sort((a, b) => a.index - b.index).slice(0, _shell_branches_js__WEBPACK_IMPORTED_MODULE_1__.S9);
        }
      }
      function firstBehind(index, some, fits) {
        const found = [];
        for (let i = (0, _text_bisect_js__WEBPACK_IMPORTED_MODULE_5__.t)(some, (each) => each.index <= index); i < some.length && found.length < _shell_branches_js__WEBPACK_IMPORTED_MODULE_1__.S9; i++)
          if (!fits || fits(some[i]))
            found.push(some[i]);
        return found;
      }
      const removersAmong = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.w)((commands, layer) => {
        const removers = new Removers();
        for (const [index, command] of commands.entries())
          removers.add(command, layer, index);
        return removers;
      });
      const removersIn = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((layers) => {
        const removers = new Removers();
        for (const [index, layer] of layers.entries())
          if (layer.instruction.keyword === "RUN")
            for (const command of layer.instruction.run.script.commands)
              removers.add(command, layer, index);
        return removers;
      });
      const numbersOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((layers) => new Map(layers.map((layer, i) => [layer, i])));
      function removedBy(command, layer) {
        return (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.k3)(command).flatMap((word) => {
          const folder = pathOf(word, layer);
          if (folder === void 0)
            return [];
          const star = folder.indexOf("*");
          const pattern = { before: folder.slice(0, star), after: folder.slice(folder.lastIndexOf("*") + 1) };
          return [{ folder, pattern: star === -1 ? void 0 : pattern }];
        });
      }
      function matches({ before, after }, path) {
        return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
      }
      function removes(command, path, layer) {
        return removedBy(command, layer).some(({ folder, pattern }) => path === folder || path.startsWith(`${folder}/`) || pattern !== void 0 && matches(pattern, path));
      }
      const whereaboutsOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ workdir, user }) => {
        const name = user?.value?.split(":")[0];
        return { folder: workdir?.value, home: name === void 0 || (0, _known_root_account_js__WEBPACK_IMPORTED_MODULE_6__.a)(name) ? "/root" : `/home/${name}` };
      });
      function pathOf(setting, layer) {
        const { folder, home } = whereaboutsOf(layer);
        const { value, parts, variables } = setting;
        const inHome = value === void 0 && parts?.length === 2 && parts[0] === void 0 && variables?.[0]?.name === "HOME";
        return (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.Hi)(inHome ? `${home}${parts[1]}` : value, folder, home);
      }
      function knownPathsOf(setting, layer) {
        const path = pathOf(setting, layer);
        return path === void 0 ? [] : [path];
      }
    })
  ),
  /***/
  33342: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          variablesSet
        )
        /* harmony export */
      });
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38526);
      var _shell_variable_assignments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52389);
      var _layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4249);
      const variablesSet = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((instruction) => {
        if (instruction.keyword === "ENV" || instruction.keyword === "ARG")
          return instruction.pairs;
        return (0, _layer_js__WEBPACK_IMPORTED_MODULE_2__.kn)(instruction).flatMap(_shell_variable_assignments_js__WEBPACK_IMPORTED_MODULE_1__.I7);
      });
    })
  ),
  /***/
  47163: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BR: () => (
          /* binding */
          imagesOfTarget
        ),
        /* harmony export */
        L3: () => (
          /* binding */
          pulledImages
        ),
        /* harmony export */
        OW: () => (
          /* binding */
          imagesOfStage
        ),
        /* harmony export */
        Qn: () => (
          /* binding */
          namedImages
        ),
        /* harmony export */
        R3: () => (
          /* binding */
          unknownImages
        ),
        /* harmony export */
        YT: () => (
          /* binding */
          nameKnownOf
        ),
        /* harmony export */
        _u: () => (
          /* binding */
          imagesOfApplication
        ),
        /* harmony export */
        dQ: () => (
          /* binding */
          imagesOfService
        ),
        /* harmony export */
        iY: () => (
          /* binding */
          keyOfUse
        ),
        /* harmony export */
        vO: () => (
          /* binding */
          isKnownUse
        )
        /* harmony export */
      });
      var _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13850);
      var _known_published_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59397);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28423);
      var _bake_build_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59384);
      var _build_platforms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2776);
      var _dockerfile_copy_origins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79425);
      var _dockerfile_image_uses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84890);
      var _own_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91988);
      var _pulled_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23914);
      function isKnownUse(use2) {
        return use2.reference !== void 0;
      }
      function nameKnownOf({ text }) {
        const name = (0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.GV)(text);
        return name === "" || name.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_5__.g1) ? void 0 : name;
      }
      function keyOfUse(use2) {
        return isKnownUse(use2) ? (0, _known_published_image_js__WEBPACK_IMPORTED_MODULE_1__.MA)(use2) : use2.text;
      }
      function imagesOfStage(stage, { published }, platforms) {
        const { frontend } = stage.file;
        const base = (0, _dockerfile_image_uses_js__WEBPACK_IMPORTED_MODULE_6__.f)(stage);
        const own = stage.from.platform?.value === void 0 ? platforms : void 0;
        return [
          ...frontend ? [{ ...frontend, purpose: "frontend", of: "" }] : [],
          ...base ? [{ ...base, purpose: "base", of: "", platforms: own }] : unknownBase(stage, published),
          ...stage.layers.flatMap(_dockerfile_copy_origins_js__WEBPACK_IMPORTED_MODULE_7__.T).flatMap(({ origin, at }) => {
            const copied = { purpose: "copied", of: "", at };
            if (origin.kind === "image")
              return [{ ...origin, ...copied, platforms }];
            return origin.kind === "unknown" && origin.context !== void 0 ? [{ ...copied, reference: void 0, text: "" }] : [];
          })
        ];
      }
      function unknownBase({ base, from }, published) {
        if (base.kind !== "unknown")
          return [];
        const { at, value } = from.image;
        if (base.context !== void 0)
          return [{ purpose: "base", of: "", at, reference: void 0, text: "" }];
        return value === void 0 ? named(published, [use("base", from.image, (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.bG)(from.image))]) : [];
      }
      function imagesOfService(service, { published }) {
        const { build, image, mounts, models, provider, application } = service;
        const run = (0, _pulled_layers_js__WEBPACK_IMPORTED_MODULE_4__.S5)(service);
        const asked = models.flatMap((name) => name.value && application.models.get(name.value)?.model || []);
        const options = provider?.options.flatMap(({ name, value }) => name === "model" && value ? [value] : []) ?? [];
        return [
          ...run ? [{ ...run, purpose: "run", of: "" }] : [],
          ...named(published, [
            ...image && image.value === void 0 && !build && service.runs.kind === "unknown" ? [use("run", image, (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.bG)(image))] : [],
            ...mounts.flatMap((mount) => mount.type === "image" && mount.source ? [use("mounted", mount.source, (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.bG)(mount.source), mount.target?.value)] : []),
            ...[...asked, ...options].map((model) => use("stored", model, (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.bG)(model))),
            ...build ? usesOfBuild({ ...build, attest: build.sbom ? [build.sbom] : [] }, service.runs.kind === "built") : []
          ])
        ];
      }
      function imagesOfTarget(target, { published }) {
        return named(published, usesOfBuild(target, target.stage !== void 0));
      }
      function imagesOfApplication({ includes, extends: extended }, { published }) {
        return named(published, [...includes, ...extended].map(({ path }) => use("stored", path, behind("oci://", path))));
      }
      function namedImages(project) {
        return allUses(project).filter(isKnownUse);
      }
      function unknownImages(project) {
        return allUses(project).filter((each) => !isKnownUse(each));
      }
      function allUses(project) {
        const { dockerfiles, services, bakeFiles, applications } = project;
        return [
          ...dockerfiles.flatMap(({ stages }) => stages.flatMap((each) => imagesOfStage(each, project, (0, _build_platforms_js__WEBPACK_IMPORTED_MODULE_2__.u)(each, project)))),
          ...services.flatMap((service) => imagesOfService(service, project)),
          ...bakeFiles.flatMap(({ targets }) => targets.flatMap((target) => imagesOfTarget(target, project))),
          ...applications.flatMap((application) => imagesOfApplication(application, project))
        ];
      }
      function pulledImages(project, purposes) {
        const pulled = namedImages(project).filter(({ reference, purpose }) => (purposes?.includes(purpose) ?? true) && !(0, _own_images_js__WEBPACK_IMPORTED_MODULE_3__.rz)(reference, project));
        return (0, _known_published_image_js__WEBPACK_IMPORTED_MODULE_1__.ko)(pulled);
      }
      function usesOfBuild({ args, additionalContexts, cacheFrom, attest }, isRead) {
        const frontends = args.flatMap(({ name, value }) => name === "BUILDKIT_SYNTAX" && value ? [value] : []);
        const contexts = additionalContexts.filter(({ value }) => value && !(isRead && value.value !== void 0));
        return [
          ...frontends.map((value) => use("frontend", value, (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.bG)(value).trim().split(/\s/)[0])),
          ...contexts.map(({ name, value }) => use("context", value, behind("docker-image://", value), name)),
          ...cacheFrom.map((value) => use("stored", value, cacheIn((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.bG)(value)))),
          ...attest.map((value) => use("generator", value, (0, _bake_build_options_js__WEBPACK_IMPORTED_MODULE_8__.Vo)((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.bG)(value)).get("generator")))
        ];
      }
      function cacheIn(text) {
        const fields = (0, _bake_build_options_js__WEBPACK_IMPORTED_MODULE_8__.Vo)(text);
        if (fields.has("type"))
          return fields.get("ref");
        return text.startsWith(_text_setting_js__WEBPACK_IMPORTED_MODULE_5__.g1) ? "" : text;
      }
      function behind(scheme, value) {
        const text = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.bG)(value);
        if (text.startsWith(_text_setting_js__WEBPACK_IMPORTED_MODULE_5__.g1))
          return "";
        return text.startsWith(scheme) ? text.slice(scheme.length) : void 0;
      }
      function use(purpose, { at }, text, of = "") {
        return { purpose, of, at, text };
      }
      function named(published, texts) {
        return texts.flatMap(({ text, ...rest }) => {
          if (text === void 0)
            return [];
          const reference = (0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.F2)(withoutUnknownTag(text));
          const wanted = reference && { reference, platform: void 0 };
          if (wanted)
            return [{ ...rest, ...wanted, published: published(wanted) }];
          return text === "" || text.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_5__.g1) ? [{ ...rest, reference: void 0, text }] : [];
        });
      }
      function withoutUnknownTag(text) {
        const at = text.indexOf("@");
        return at >= 0 && text.slice(0, at).includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_5__.g1) ? (0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.GV)(text) + text.slice(at) : text;
      }
    })
  ),
  /***/
  15941: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          notBuilt
        )
        /* harmony export */
      });
      var _text_enumerated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44413);
      function notBuilt(services, from, why) {
        const [are, they] = services.length > 1 ? ["are", "they build"] : ["is", "it builds"];
        const names = (0, _text_enumerated_js__WEBPACK_IMPORTED_MODULE_0__.B)(services.map((name) => `\`${name}\``), mostNamed);
        return `${names} ${are} built from \`${from}\`, ${why}, so what ${they} was not reviewed.`;
      }
      const mostNamed = 3;
    })
  ),
  /***/
  91988: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DZ: () => (
          /* binding */
          namesBuilt
        ),
        /* harmony export */
        Fq: () => (
          /* binding */
          ownImages
        ),
        /* harmony export */
        rz: () => (
          /* binding */
          isBuiltHere
        )
        /* harmony export */
      });
      var _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13850);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28423);
      function nameOfImage({ image }) {
        const reference = image?.value === void 0 ? void 0 : (0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.F2)(image.value);
        return reference && (0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.fq)(reference);
      }
      function sameForAll(service) {
        const { image } = service;
        const name = nameOfImage(service);
        if (name !== void 0 || image === void 0 || image.value !== void 0)
          return name;
        return JSON.stringify([(0, _text_setting_js__WEBPACK_IMPORTED_MODULE_1__.bG)(image), image.variables?.map((each) => each.name)]);
      }
      function ownImages(services) {
        const key = (service) => `${service.application.sources[0]?.path}
${sameForAll(service)}`;
        const built = new Map(services.flatMap((each) => each.service.build && sameForAll(each.service) ? [[key(each.service), each]] : []));
        return (service) => service.build ? void 0 : built.get(key(service));
      }
      function namesBuilt(services, others) {
        const own = services.flatMap((each) => each.build ? nameOfImage(each) ?? [] : []);
        return own.length > 0 ? /* @__PURE__ */ new Set([...others, ...own]) : others;
      }
      function isBuiltHere(reference, { carried }) {
        return !reference.digest && carried.built.has((0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.fq)(reference));
      }
    })
  ),
  /***/
  44978: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          eachOnce
        ),
        /* harmony export */
        HF: () => (
          /* binding */
          isPublished
        ),
        /* harmony export */
        H_: () => (
          /* binding */
          publishedImages
        ),
        /* harmony export */
        bx: () => (
          /* binding */
          baseOf
        )
        /* harmony export */
      });
      var _known_published_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59397);
      var _known_replacements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69830);
      var _dockerfile_base_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1518);
      var _dockerfile_published_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(204);
      var _named_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47163);
      function publishedImages(project) {
        return eachOnce((0, _named_images_js__WEBPACK_IMPORTED_MODULE_4__.Qn)(project).flatMap(({ published, reference }) => {
          const image = (0, _known_published_image_js__WEBPACK_IMPORTED_MODULE_0__.KX)(published);
          return image ? [{ reference, image }] : [];
        }));
      }
      function eachOnce(images) {
        return [...new Map(images.map((each) => [`${each.reference.text} ${each.image.platform}`, each])).values()];
      }
      function baseOf({ base }) {
        return (0, _dockerfile_base_defaults_js__WEBPACK_IMPORTED_MODULE_2__.Ip)(base);
      }
      function replacementFor(taken, { published }) {
        return taken.kind === "image" || taken.kind === "pulled" ? replacementOf(taken, published) : void 0;
      }
      function isPublished(at) {
        return (0, _dockerfile_published_text_js__WEBPACK_IMPORTED_MODULE_3__.K)(at) !== void 0;
      }
    })
  ),
  /***/
  15837: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JF: () => (
          /* binding */
          userHandedOn
        ),
        /* harmony export */
        Rb: () => (
          /* binding */
          runsAsRoot
        ),
        /* harmony export */
        hF: () => (
          /* binding */
          baseUser
        ),
        /* harmony export */
        iu: () => (
          /* binding */
          servicesSetUser
        )
        /* harmony export */
      });
      var _known_root_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75481);
      function servicesSetUser({ usedBy }) {
        return usedBy.length > 0 && usedBy.every(({ user }) => user?.value !== void 0 && !(0, _known_root_account_js__WEBPACK_IMPORTED_MODULE_0__.a)(user.value));
      }
      function runsAsRoot({ user, stage }) {
        if (user)
          return user.value === void 0 ? void 0 : (0, _known_root_account_js__WEBPACK_IMPORTED_MODULE_0__.a)(user.value);
        let { base } = stage;
        while (base.kind === "stage")
          base = base.stage.base;
        const known = baseUser(base);
        return known && known === "root";
      }
      function userHandedOn({ layers }) {
        const last = layers.findLast(({ instruction, onbuild }) => onbuild && instruction.keyword === "USER");
        return last?.instruction.keyword === "USER" ? last.instruction.user : void 0;
      }
      function baseUser(base) {
        if (base.kind === "stage")
          return void 0;
        return base.kind === "scratch" ? "root" : base.known?.user;
      }
    })
  ),
  /***/
  92799: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GZ: () => (
          /* binding */
          commandPaths
        ),
        /* harmony export */
        Mi: () => (
          /* binding */
          pathsMeant
        ),
        /* harmony export */
        Q8: () => (
          /* binding */
          filesPrinted
        ),
        /* harmony export */
        dc: () => (
          /* binding */
          filesRun
        ),
        /* harmony export */
        lu: () => (
          /* binding */
          filesRunFirst
        )
        /* harmony export */
      });
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _known_search_paths_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62618);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37976);
      var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82815);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28423);
      var _command_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29366);
      var _input_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93020);
      var _variable_assignments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52389);
      const filesRun = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)((command) => {
        const program = (0, _input_programs_js__WEBPACK_IMPORTED_MODULE_5__.oQ)(command);
        const { runsIn } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name);
        const run = program ? interpretedBy(command, program) : runsIn ? inFolder(command) : called(command);
        return [...run, ...textsOf(command, filesRunFirst(command), command.name)];
      });
      function filesRunFirst(command) {
        const { runsFirst } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name);
        if (!runsFirst)
          return [];
        const told = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_4__.TN)(command, runsFirst.options);
        const set = (0, _variable_assignments_js__WEBPACK_IMPORTED_MODULE_6__.s1)(runsFirst.variables, command);
        return told ? [...set, told] : set;
      }
      function interpretedBy(command, program) {
        const { name } = command;
        const by = name === "eval" || name === "." ? "source" : name;
        if (program.from === "input")
          return textsOf(command, inputFiles(command), by);
        const { word } = program;
        const printed = textsOf(command, filesIn([...word.commands, ...word.held]), by);
        if (program.from === "file")
          return [...searched(word, commandPaths(word, command)).map((each) => ({ ...each, by })), ...printed];
        return [...moduleOf(command).map((path) => ({ path, from: "here", by })), ...printed];
      }
      function searched(word, paths) {
        const { value } = word;
        if (value === void 0 || !isName(value))
          return [...paths];
        return [...paths, { path: value, from: "PATH" }];
      }
      function isName(path) {
        return /^[\w.+-]+$/.test(path);
      }
      function called(command) {
        const { program, via } = command;
        if (!program)
          return [];
        const { value, commands, held } = program;
        if (value && !via && commands.length === 0 && held.length === 0) {
          if (value.includes("/"))
            return [{ path: value, from: "here", by: void 0 }];
          return (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__.Pt)(value) ? [] : [{ path: value, from: "PATH", by: void 0 }];
        }
        const paths = commandPaths(program, command).map((each) => isName(each.path) && each.from === "here" ? { ...each, from: "PATH" } : each);
        const printed = filesIn([...commands, ...held]);
        return [...paths.map((each) => ({ ...each, by: void 0 })), ...textsOf(command, printed, "source")];
      }
      function inFolder(command) {
        const folder = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_4__.cz)(command).operands.at(-1);
        return commandPaths(folder, command).map(({ path, from }) => ({ path: `${path}/*`, from, by: void 0 }));
      }
      function moduleOf(command) {
        const { module, modules: modules2 } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name).interprets ?? {};
        const name = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_4__.TN)(command, module)?.value?.replaceAll(".", "/");
        return name === void 0 || !modules2 ? [] : modules2.split(" ").map((ending) => `${name}${ending}`);
      }
      function textsOf(command, words, by) {
        return words.flatMap((word) => commandPaths(word, command).map((each) => ({ ...each, by })));
      }
      function inputFiles(command) {
        const own = command.redirects.flatMap(({ operator, descriptor, target }) => {
          if (!operator.startsWith("<") || (descriptor ?? 0) !== 0)
            return [];
          return operator === "<" ? [target, ...filesIn(target.commands)] : filesIn(target.commands);
        });
        return [...own, ...filesIn(command.input)];
      }
      const mostRead = 1e3;
      function filesIn(commands) {
        return commands.slice(0, mostRead).flatMap((command) => filesPrinted(command));
      }
      const filesPrinted = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)((command) => {
        const { passes, decodes, encoding, edits, words } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name);
        if (command.name === void 0)
          return command.program ? [] : inputFiles(command);
        if (!passes || encoding || (0, _command_options_js__WEBPACK_IMPORTED_MODULE_4__.Kz)(command, decodes) || (0, _command_options_js__WEBPACK_IMPORTED_MODULE_4__.Kz)(command, edits))
          return [];
        const operands = words === "data" ? [] : (0, _command_options_js__WEBPACK_IMPORTED_MODULE_4__.cz)(command).operands;
        return [...operands, ...inputFiles(command)];
      });
      function commandPaths(word, command) {
        return word ? [...namedBy(word, command), ...replaced(word, command)] : [];
      }
      function pathsMeant(word, command) {
        const paths = word.value === void 0 ? commandPaths(word, command) : replaced(word, command);
        return paths.flatMap(({ path, from }) => from === "PATH" ? _known_search_paths_data_js__WEBPACK_IMPORTED_MODULE_1__.o.paths.map((folder) => `${folder}/${path}`) : path);
      }
      function namedBy(word, command) {
        if (word.value !== void 0)
          return word.value === "" ? [] : [{ path: word.value, from: "here" }];
        const { choices = [], commands = [], held = [] } = word;
        return [
          ...choices.flatMap((choice) => namedBy(choice, command)),
          ...[...commands, ...held].flatMap((each) => namesPrinted(each)),
          ...patternOf(word)
        ];
      }
      function patternOf(word) {
        const [first, ...rest] = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_7__.s8)(word);
        const path = rest.map((part) => part ?? "*").join("");
        if (first !== void 0)
          return [{ path: `${first}${path}`, from: "here" }];
        const folder = folders.get(word.variables?.[0]?.name ?? "");
        if (folder !== void 0 && /^(?:\/|$)/.test(path))
          return [{ path: `${folder}${path}`, from: "here" }];
        if (path.startsWith("/"))
          return [{ path: `.${path}`, from: "script" }];
        return path === "" ? [] : [{ path: `*${path}`, from: "here" }];
      }
      const folders = /* @__PURE__ */ new Map([
        ["HOME", "~"],
        ["PWD", "."]
      ]);
      function replaced({ value }, { via }) {
        for (let by = via; by && value !== void 0; by = by.via) {
          const { wraps } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(by.name);
          if (wraps !== "files" && wraps !== "words")
            continue;
          const mark = (wraps === "words" ? (0, _command_options_js__WEBPACK_IMPORTED_MODULE_4__.TN)(by, "I", "i", "replace")?.value : void 0) ?? "{}";
          if (!value.includes(mark))
            return [];
          const names = wraps === "files" ? namesPrinted(by) : by.input.flatMap((each) => namesPrinted(each));
          return names.map(({ path, from }) => ({ path: value.replace(mark, () => path), from }));
        }
        return [];
      }
      const namesPrinted = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)((command) => {
        const { names, passes, words, finds } = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name);
        const { operands } = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_4__.cz)(command);
        const paths = (some) => some.flatMap((word) => commandPaths(word, command));
        if (finds === "" || (0, _command_options_js__WEBPACK_IMPORTED_MODULE_4__.Kz)(command, finds))
          return paths(operands).map((each) => isName(each.path) ? { ...each, from: "PATH" } : each);
        if (names === "own")
          return paths(operands);
        if (names) {
          const roots = operands.length > 0 ? paths(operands) : [{ path: ".", from: "here" }];
          return roots.flatMap(({ path, from }) => listed(path, names, command).map((each) => ({ path: each, from })));
        }
        if (!passes)
          return [];
        const own = words === "data" && command.input.length === 0 ? paths(operands) : [];
        return [...own, ...command.input.flatMap((each) => each === command ? [] : namesPrinted(each))];
      });
      function listed(path, names, command) {
        if (names === "in")
          return [path, `${path}/*`];
        const wanted = namesWanted(command);
        const isWanted = wanted.some((name) => (0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_3__.D)(`/${(0, _text_path_js__WEBPACK_IMPORTED_MODULE_8__.Vb)(path)}`, `/${name}`));
        return [...isWanted ? [path] : [], ...wanted.map((name) => `${path.replace(/\/$/, "")}/**/${name}`)];
      }
      function namesWanted(command) {
        const { args } = command;
        const { options } = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_4__.cz)(command);
        const wanted = options.flatMap(({ key, value, word }) => {
          const how = /^(i?)(?:(name)|path|wholename|(regex))$/.exec(key);
          if (!how || value?.value === void 0)
            return [];
          const [, anyCase, isName2, isExpression] = how;
          const before = args[args.indexOf(word) - 1];
          if (before?.value === "!" || options.some((each) => each.word === before && each.key === "not"))
            return ["*"];
          const name = isName2 ? value.value : (0, _text_path_js__WEBPACK_IMPORTED_MODULE_8__.Vb)(value.value);
          const pattern = isExpression ? globOf(name) : name || "*";
          return anyCase ? [pattern, pattern.toLowerCase()] : [pattern];
        });
        return wanted.length > 0 ? [...new Set(wanted)] : ["*"];
      }
      function globOf(expression) {
        const pattern = expression.replaceAll(".*", "*").replaceAll("\\.", ".");
        return /^[\w.*-]+$/.test(pattern) ? pattern : "*";
      }
    })
  ),
  /***/
  62768: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          ScriptPaths
        ),
        /* harmony export */
        q: () => (
          /* binding */
          asWritten
        )
        /* harmony export */
      });
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4998);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28423);
      var _command_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29366);
      var _file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83332);
      const here = "/\0";
      const mostFolders = 20;
      class ScriptPaths {
        #bound;
        #home;
        #folders;
        constructor(commands, bound, { folder, home }) {
          this.#bound = bound;
          this.#home = home;
          this.#folders = /* @__PURE__ */ new Set([folder ?? "/", here]);
          for (const command of commands)
            if ((0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name).enters)
              for (const word of (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command).operands)
                this.#enter(word);
        }
        #enter(word) {
          for (const folder of this.#from([...this.#folders], word))
            if (this.#folders.size < mostFolders)
              this.#folders.add(folder);
        }
        /** What a word of a command may mean, as absolute paths; with the names of variables in them, between `\0`, where only the run knows. */
        of(word, command) {
          const own = (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(command.name).unpacks ? (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, "C", "directory") : void 0;
          const folders = [...this.#folders];
          if (own)
            folders.push(...this.#from(folders, own));
          return this.meantBy(word, command).flatMap((each) => this.#from(folders, each));
        }
        /** The words that a word stands for, where it is all that a variable holds, or what find puts in its place. */
        meantBy(word, command) {
          const [only, ...others] = word.variables ?? [];
          const isOnly = only && others.length === 0 && /^"?\$\{?[\w@*]{1,60}\}?"?$/.test((0, _source_js__WEBPACK_IMPORTED_MODULE_3__.$6)(word.at));
          const bound = isOnly && word.value === void 0 ? this.#bound.of(only.name, command) : void 0;
          if (bound)
            return bound.map((each) => each.word);
          for (let via = command.via; via && word.value?.includes("{}"); via = via.via)
            if ((0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(via.name).wraps === "files")
              return (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(via).operands;
          return [word];
        }
        #from(folders, word) {
          const text = asWritten(word).replace(/^\0HOME\0/, "~").replace(/^(?:if=|(?:FILE|G?OPEN):)/i, "");
          if (/^[/~\0]/.test(text))
            return [(0, _file_changes_js__WEBPACK_IMPORTED_MODULE_2__.Hi)(text, "/", this.#home) ?? text];
          return folders.flatMap((folder) => (0, _file_changes_js__WEBPACK_IMPORTED_MODULE_2__.Hi)(text, folder, this.#home) ?? []);
        }
      }
      function asWritten(setting) {
        const names = (setting.variables ?? []).map(({ name }) => `\0${name}\0`);
        return (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_4__.s8)(setting).map((part) => part ?? names.shift() ?? "\0\0").join("");
      }
    })
  ),
  /***/
  78071: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          workingFolders
        ),
        /* harmony export */
        l: () => (
          /* binding */
          pathsFrom
        )
        /* harmony export */
      });
      var _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35381);
      var _command_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29366);
      var _file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83332);
      var _files_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92799);
      const mostFolders = 50;
      function workingFolders(commands, { folders, own }) {
        if (!commands.some(changesFolder))
          return (command) => startedIn(command, folders);
        let now = folders;
        const found = /* @__PURE__ */ new Map();
        for (const command of commands) {
          found.set(command, now);
          if (!changesFolder(command))
            continue;
          const named = (0, _files_run_js__WEBPACK_IMPORTED_MODULE_3__.GZ)(command.args[0], command);
          const entered = named.length === 0 && own !== void 0 ? [own] : named.flatMap((each) => pathsFrom(each, now, own));
          now = [.../* @__PURE__ */ new Set([...entered, ...now])].slice(0, mostFolders);
        }
        return (command) => startedIn(command, found.get(command) ?? folders);
      }
      function pathsFrom({ path, from }, folders, own) {
        const places = from === "script" ? [own] : path.startsWith("/") ? ["/"] : folders;
        return places.flatMap((folder) => (0, _file_changes_js__WEBPACK_IMPORTED_MODULE_2__.Hi)(path, folder) ?? []);
      }
      function startedIn({ via }, folders) {
        const told = via && (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(via, (0, _known_programs_records_js__WEBPACK_IMPORTED_MODULE_0__.zv)(via.name).worksIn);
        if (!told)
          return folders;
        return (0, _files_run_js__WEBPACK_IMPORTED_MODULE_3__.GZ)(told, via).flatMap(({ path }) => folders.flatMap((folder) => (0, _file_changes_js__WEBPACK_IMPORTED_MODULE_2__.Hi)(path, folder) ?? []));
      }
      function changesFolder({ name }) {
        return name === "cd" || name === "pushd";
      }
    })
  ),
  /***/
  86208: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ck: () => (
          /* binding */
          isTaken
        ),
        /* harmony export */
        Cw: () => (
          /* binding */
          givesNothingToRun
        ),
        /* harmony export */
        EG: () => (
          /* binding */
          isBuildKnown
        ),
        /* harmony export */
        N: () => (
          /* binding */
          takerOf
        ),
        /* harmony export */
        OR: () => (
          /* binding */
          isBuiltBySome
        ),
        /* harmony export */
        Qz: () => (
          /* binding */
          isUsed
        ),
        /* harmony export */
        TR: () => (
          /* binding */
          imagesShipping
        ),
        /* harmony export */
        fb: () => (
          /* binding */
          imagesBeside
        ),
        /* harmony export */
        xg: () => (
          /* binding */
          isReached
        ),
        /* harmony export */
        yw: () => (
          /* binding */
          ships
        )
        /* harmony export */
      });
      var _known_end_of_life_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37525);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1740);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37976);
      var _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82815);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28423);
      var _dockerfile_copy_origins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79425);
      var _dockerfile_image_uses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84890);
      var _dockerfile_needed_stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96227);
      function ships(stage, { images }) {
        return shipping(images).has(stage);
      }
      const shipping = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)((images) => {
        const found = /* @__PURE__ */ new Set();
        for (const image of images) {
          let each = image.shipped ? image.stage : void 0;
          for (; each && !found.has(each); each = each.base.kind === "stage" ? each.base.stage : void 0)
            found.add(each);
        }
        return found;
      });
      function isBuildKnown(file, { images, bakeFiles }) {
        return (byFile(images).get(file) ?? []).some(({ usedBy, pushedBy }) => usedBy.some(({ build }) => build !== void 0) || pushedBy.some(({ hasOneContext }) => hasOneContext)) || bakeFiles.some(({ targets }) => targets.some(({ stage }) => stage?.file === file));
      }
      function isBuiltBySome({ stage, usedBy, pushedBy }, { bakeFiles }) {
        return usedBy.length + pushedBy.length > 0 || bakeFiles.some(({ targets }) => targets.some((target) => target.stage === stage));
      }
      function imagesBeside({ stage }, { images }) {
        return byFile(images).get(stage.file) ?? [];
      }
      const byFile = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)((images) => (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__.$)(images, ({ stage }) => stage.file));
      function imagesShipping(layer, project) {
        const own = layer.runs ?? layer;
        return imagesBeside(layer, project).filter(({ shipped, layers }) => shipped && layers.includes(own));
      }
      function isTaken(path, layer, project, whole = false) {
        return ships(layer.stage, project) || takerOf(path, layer, project, whole) !== void 0;
      }
      function takerOf(path, layer, project, whole = false) {
        if (!isReached(layer, project))
          return void 0;
        const { all, firstOf } = takenFrom(layer.stage);
        if (path === void 0)
          return all[0]?.source;
        const below = path === "/" ? path : `${path}/`;
        const places = [...partsOf(path)].flatMap((folder) => firstOf.get(folder) ?? []);
        if (whole)
          places.push(...all.flatMap(({ folder }, i) => folder.startsWith(below) ? i : []).slice(0, 1));
        return all[Math.min(...places)]?.source;
      }
      function* partsOf(path) {
        for (let part = path; part !== "" && part !== "/"; part = part.slice(0, part.lastIndexOf("/")))
          yield part;
        yield "/";
      }
      function knownFolder(path) {
        const known = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.ai)(path).split("/");
        if (path.value === void 0)
          known.pop();
        return `/${known.filter((segment) => segment && segment !== "." && segment !== "*").join("/")}`;
      }
      const takenFrom = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)((stage) => {
        const { copies, children } = relationsIn(stage.file);
        const heirs = /* @__PURE__ */ new Set([stage]);
        for (const each of heirs)
          for (const child of children.get(each) ?? [])
            heirs.add(child);
        const sources = [...heirs].flatMap((each) => copies.get(each)?.flatMap((copy) => copy.sources) ?? []);
        const all = sources.map((source) => ({ source, folder: knownFolder(source) }));
        return { all, firstOf: new Map(all.map(({ folder }, i) => [folder, i]).reverse()) };
      });
      function givesNothingToRun(stage) {
        const use = (0, _dockerfile_image_uses_js__WEBPACK_IMPORTED_MODULE_6__.f)(stage);
        const isMade = use && (0, _known_end_of_life_js__WEBPACK_IMPORTED_MODULE_0__.Xz)(use.reference) && givesOnly(stage, (path) => !liesBesidePrograms.test(path));
        return isMade || givesOnly(stage, isListOfAccounts);
      }
      const liesBesidePrograms = /^\/(?:(?:usr\/)?(?:local\/)?(?:s?bin|lib\w*)(?:\/.*)?|usr(?:\/local)?|opt)?$/;
      function givesOnly(stage, isOne) {
        const taking = takersIn(stage.file).get(stage) ?? [];
        const isTaken2 = ({ instruction }) => instruction.keyword === "COPY" && instruction.sources.every(({ value }) => value !== void 0 && isOne((0, _text_path_pattern_js__WEBPACK_IMPORTED_MODULE_2__.Hz)((0, _text_path_js__WEBPACK_IMPORTED_MODULE_7__.j7)(`/${value}`))));
        return !relationsIn(stage.file).children.has(stage) && taking.length > 0 && taking.every(({ layer }) => isTaken2(layer));
      }
      const takersIn = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)(({ stages }) => (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__.$)(stages.flatMap(({ layers }) => layers.flatMap((layer) => (0, _dockerfile_copy_origins_js__WEBPACK_IMPORTED_MODULE_8__.T)(layer).map(({ origin }) => ({ layer, origin })))), ({ origin }) => origin.kind === "stage" ? origin.stage : void 0));
      function isListOfAccounts(path) {
        return /^\/etc\/(?:passwd|group)-?$/.test(path);
      }
      const relationsIn = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)(({ stages }) => ({
        children: (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__.$)(stages, ({ base }) => base.kind === "stage" ? base.stage : void 0),
        copies: (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__.$)(stages.flatMap(({ layers }) => layers.flatMap(({ instruction }) => instruction.keyword === "COPY" ? instruction : [])), ({ from }) => from.kind === "stage" ? from.stage : void 0)
      }));
      function isReached(layer, project) {
        return isUsed(layer.stage, project);
      }
      function isUsed(stage, project) {
        return reached(project).has(stage);
      }
      const reached = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)(({ images }) => (0, _dockerfile_needed_stages_js__WEBPACK_IMPORTED_MODULE_3__.r)(images.flatMap(({ shipped, stage }) => shipped ? stage : [])));
    })
  ),
  /***/
  75224: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $u: () => (
          /* binding */
          isWorkflowPath
        ),
        /* harmony export */
        Br: () => (
          /* binding */
          workflowSteps
        ),
        /* harmony export */
        Gk: () => (
          /* binding */
          leadsAstray
        ),
        /* harmony export */
        MZ: () => (
          /* binding */
          usesOf
        ),
        /* harmony export */
        Oq: () => (
          /* binding */
          isActionPath
        ),
        /* harmony export */
        SH: () => (
          /* binding */
          usedFile
        ),
        /* harmony export */
        gV: () => (
          /* binding */
          workflowRoot
        ),
        /* harmony export */
        ms: () => (
          /* binding */
          localUses
        )
        /* harmony export */
      });
      var _text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37976);
      var _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75205);
      var _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37658);
      function isWorkflowPath(path) {
        return /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(path);
      }
      function isActionPath(path) {
        return /^action\.ya?ml$/.test((0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path));
      }
      function localUses(source, there) {
        return usesIn(workflowRoot(source)).flatMap((uses) => {
          const [first = [], ...others] = pathsOf(uses);
          return [...first, ...others.flat().filter((path) => there.has(path))];
        });
      }
      function leadsAstray(workflows, path, job) {
        const seen = /* @__PURE__ */ new Set();
        const isLost = (source, only) => {
          if (!source)
            return true;
          if (seen.has(source.path))
            return false;
          seen.add(source.path);
          const root = workflowRoot(source);
          const local = usesIn(root, only).filter((uses) => pathsOf(uses).length > 0);
          return root === void 0 || local.some((uses) => isLost(usedFile(workflows, uses)));
        };
        return isLost(workflows.get(path), job);
      }
      function usesOf(part) {
        return (0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_2__.ws)((0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(part, "uses"))?.text ?? "";
      }
      function usesIn(root, job) {
        const all = (0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_2__.jO)((0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(root, "jobs"));
        const some = all.filter(({ name }) => name === job);
        const jobs = (some.length > 0 ? some : all).map(({ value }) => value);
        return [...jobs, ...[...jobs, (0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(root, "runs")].flatMap(workflowSteps)].map(usesOf);
      }
      function usedFile(workflows, uses) {
        return pathsOf(uses).flat().flatMap((path) => workflows.get(path) ?? [])[0];
      }
      const mostAbove = 5;
      function pathsOf(uses) {
        if (uses === "" || isElsewhere(uses))
          return [];
        const path = [];
        for (const [i, name] of uses.split("@")[0].split(/[/\\]/).entries()) {
          if (name === "..")
            path.pop();
          else if (name !== "" && name !== "." && !(i === 0 && name === "$"))
            path.push(name);
        }
        return Array.from({ length: Math.min(path.length, mostAbove) + 1 }, (_, above) => filesAt(path.slice(above).join("/")));
      }
      function filesAt(path) {
        if (isWorkflowPath(path))
          return [path];
        return ["action.yml", "action.yaml"].map((name) => path === "" ? name : `${path}/${name}`);
      }
      function isElsewhere(uses) {
        return /^(?:docker:\/\/|(?!\.{1,2}\/)[\w.-]+\/[^@]+@)/.test(uses);
      }
      function workflowSteps(node) {
        const steps = (0, _yaml_yaml_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(node, "steps");
        return steps?.kind === "sequence" ? steps.items : [];
      }
      function workflowRoot(source) {
        return (0, _yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__.R)(source)[0];
      }
    })
  ),
  /***/
  37658: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ZZ: () => (
          /* binding */
          field
        ),
        /* harmony export */
        jO: () => (
          /* binding */
          entries
        ),
        /* harmony export */
        ws: () => (
          /* binding */
          scalarText
        )
        /* harmony export */
      });
      function field(node, name) {
        return node?.kind === "mapping" ? node.get(name) : void 0;
      }
      function entries(node) {
        return node?.kind === "mapping" ? [...node.entries.values()] : [];
      }
      function scalarText(node) {
        return node?.kind === "scalar" && node.text !== "" ? { text: node.text, at: node.at } : void 0;
      }
    })
  ),
  /***/
  34887: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gf: () => (
          /* binding */
          baselineEntry
        ),
        /* harmony export */
        mF: () => (
          /* binding */
          readBaseline
        ),
        /* harmony export */
        oL: () => (
          /* binding */
          baselinePathOf
        )
        /* harmony export */
      });
      var _text_day_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6497);
      var _read_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97968);
      var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71162);
      function baselinePathOf(policyPath) {
        const [, stem = policyPath, ending = ".yml"] = /^(.*[^/])(\.ya?ml)$/s.exec(policyPath) ?? [];
        return `${stem}.baseline${ending}`;
      }
      function baselineEntry(ruleId, fingerprint) {
        return `${ruleId} ${fingerprint}`;
      }
      const words = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ze)({ what: "non-empty text", parse: (each) => each.trim() || void 0 });
      const entry = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ze)({
        what: "a rule's name and a fingerprint, such as `run-as-root 0123456789abcdef`",
        parse: (each) => /^[a-z0-9-]+ [0-9a-f]{16}$/.test(each) ? each : void 0
      });
      const shape = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Dh)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)("The baseline", {
        reason: { is: words, means: "Why this is acceptable.", required: true },
        until: {
          is: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ze)({ what: "a date, such as `2027-01-31`", parse: _text_day_js__WEBPACK_IMPORTED_MODULE_2__.kb }),
          means: "The last day it applies, at most a year from now.",
          required: true
        },
        by: { is: words, means: "Who is responsible for it." },
        findings: {
          is: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.e2)("`findings`", (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ze)({ what: "a path", parse: (each) => each }), (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Cp)(entry, { what: "findings" })),
          means: "The findings it accepts, by the path of their file.",
          required: true
        }
      }));
      function readBaseline(path, text) {
        return (0, _read_settings_js__WEBPACK_IMPORTED_MODULE_0__.s)({ path, text, what: "baseline" }, shape);
      }
      function baselineSize({ findings }) {
        return [...findings.values()].reduce((sum, entries) => sum + entries.length, 0);
      }
      function baselineText({ reason, until, by, findings }) {
        const files = [...findings].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => a < b ? -1 : 1);
        const lines = [
          "# Accepted as it is. Run `layer-review baseline` to take out what is fixed.",
          `reason: ${yamlScalar(reason)}`,
          `until: ${until}`,
          ...by === void 0 ? [] : [`by: ${yamlScalar(by)}`],
          "findings:",
          ...files.flatMap(([path, entries]) => [
            `  ${yamlScalar(path)}:`,
            ...[...new Set(entries)].sort().map((each) => `    - ${each}`)
          ])
        ];
        return `${lines.join("\n")}
`;
      }
    })
  ),
  /***/
  19351: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        yX: () => (
          /* binding */
          combined
        ),
        bA: () => (
          /* binding */
          readStatements
        ),
        gu: () => (
          /* binding */
          settled
        )
      });
      var trusted_images = __webpack_require__(35847);
      var problem = __webpack_require__(64008);
      var rule = __webpack_require__(52741);
      var day = __webpack_require__(6497);
      var glob = __webpack_require__(36449);
      var other_repository = __webpack_require__(25929);
      var policy = __webpack_require__(79214);
      var rule_severity = __webpack_require__(2587);
      var shape = __webpack_require__(71162);
      var signature_demands = __webpack_require__(17460);
      var text_path = __webpack_require__(37976);
      var segment_pattern = __webpack_require__(21809);
      ;
      const signature_demands_images = (0, shape.ze)({
        what: "a pattern of images without tags, such as `ghcr.io/acme/**`",
        parse: signature_demands.Ks
      });
      const issuer = (0, shape.ze)({
        what: "an address, such as `https://token.actions.githubusercontent.com`",
        parse: (each) => /^https?:\/\/[^\s*]+$/.test(each) ? each : void 0
      });
      const pattern = (0, shape.ze)({
        what: "a pattern that not everybody fits, such as `https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*`",
        parse: (each) => (0, segment_pattern.O)(each) && each
      });
      const file = (0, shape.ze)({
        what: "the path of a file in the policy's repository, such as `.github/keys/acme.pub`",
        parse: (each) => {
          const path = each.includes("://") ? void 0 : (0, text_path.hd)(".", each);
          return path === void 0 || path === "." ? void 0 : { path };
        }
      });
      const place = (0, shape.ze)({
        what: "a repository with its registry, such as `ghcr.io/acme/signatures`, or `registry.example.com/signatures/**`",
        parse: signature_demands.Z0
      });
      const server = (0, shape.ze)({
        what: "the address of a server, such as `https://notary.example.com`",
        parse: (each) => /^https?:\/\/[\w.:[\]-]+\/?$/.test(each) && URL.canParse(each) ? new URL(each).origin : void 0
      });
      const keyId = (0, shape.ze)({
        what: "the id of a root key: 64 hexadecimal digits",
        parse: (each) => /^[0-9a-f]{64}$/i.test(each) ? each.toLowerCase() : void 0
      });
      const written = (0, shape.Ik)("An entry of `signatures`", {
        images: {
          is: (0, shape.Cp)(signature_demands_images, { what: "patterns of images", least: 1 }),
          means: "Which images, as patterns of their names without tags: `*` within a part of a name, `**` across parts. A name stands for everything below it, too.",
          required: true
        },
        issuer: {
          is: issuer,
          means: "Who vouched for the signer, exactly: the issuer in the signature's certificate. Goes with `identity`."
        },
        identity: {
          is: pattern,
          means: "Who signed: the identity in the signature's certificate, as a pattern from its start to its end. `*` stays within what slashes separate, `**` does not."
        },
        key: {
          is: file,
          means: "The public key that signed, as the path of a PEM file, which is read from the base branch."
        },
        "transparency-log": {
          is: shape.GX,
          means: "Whether a signature by `key` must be in the transparency log. `false` where its publisher says that there is none."
        },
        "trusted-root": {
          is: file,
          means: "The path of a trusted root (`trusted_root.json`, or what `gh attestation trusted-root` prints), which is read from the base branch, for a Sigstore other than the public one: your own, or GitHub's for private repositories."
        },
        provenance: {
          is: (0, shape.I4)((0, shape.Ik)("`provenance`", {
            builder: { is: pattern, means: "What built it, as a pattern like `identity`." },
            source: { is: pattern, means: "The repository that it was built from, as a pattern like `identity`." }
          })),
          means: "Whether the image must have SLSA provenance that is signed likewise; `builder` and `source` say what it must tell."
        },
        mirrors: {
          is: shape.GX,
          means: "Whether an image may lie in another repository than the one that its signature names."
        },
        "signatures-at": {
          is: place,
          means: "The repository where the signatures lie, where that is not the image's own, as cosign's `COSIGN_REPOSITORY` names it. With `/**` at its end, the image's path in its registry follows. That registry is asked, too."
        },
        "content-trust": {
          is: server,
          means: "The address of the Notary server (version 1, Docker Content Trust) that says what each tag is, for a server of your own: Docker switches its servers off on 8 December 2026. Goes with `root`."
        },
        root: {
          is: keyId,
          means: "The id of the root key that the server must be vouched for by, as `notary key list` shows it."
        }
      });
      const ways = [
        { needs: ["issuer", "identity"], allows: ["trusted-root", "provenance", "mirrors", "signatures-at"] },
        { needs: ["key"], allows: ["transparency-log", "trusted-root", "provenance", "mirrors", "signatures-at"] },
        { needs: ["content-trust", "root"], allows: [] }
      ];
      const signatureDemands = (0, shape.Cp)((0, shape.Dh)((0, shape.fd)(written, demandOf, {
        anyOf: ways.map(({ needs, allows }) => ({
          required: needs,
          properties: Object.fromEntries(["images", ...needs, ...allows].map((each) => [each, {}])),
          additionalProperties: false
        }))
      })), { what: "entries with `images` and who signs them" });
      function demandOf(said, complain) {
        const signer = signerOf(said);
        if (!signer) {
          complain("An entry of `signatures` must say who signs in one way: with `issuer` and `identity`, with `key`, or with `content-trust` and `root`.");
          return void 0;
        }
        const names = Object.keys(said).map((each) => each.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
        const { needs, allows } = ways.find((way) => names.includes(way.needs[0]));
        const known = ["images", ...needs, ...allows];
        const strange = names.find((each) => !known.includes(each));
        if (strange !== void 0)
          complain(`\`${strange}\` does not go with \`${needs[0]}\`.`);
        const { provenance = false, mirrors = false, signaturesAt } = said;
        const demanded = provenance === true ? {} : provenance || void 0;
        return {
          images: said.images ?? [],
          signer,
          provenance: demanded && { builder: demanded.builder, source: demanded.source },
          mirrors,
          ...signaturesAt !== void 0 && { signaturesAt }
        };
      }
      function signerOf(said) {
        const { issuer: by, identity, key, contentTrust, root, trustedRoot, transparencyLog = true } = said;
        if ([by ?? identity, key, contentTrust ?? root].filter((each) => each !== void 0).length !== 1)
          return void 0;
        if (by !== void 0 && identity !== void 0)
          return { kind: "identity", issuer: by, identity, trustedRoot };
        if (key !== void 0)
          return { kind: "key", key, transparencyLog, trustedRoot };
        if (contentTrust !== void 0 && root !== void 0)
          return { kind: "content-trust", server: contentTrust, root };
        return void 0;
      }
      ;
      const levels = [...problem.gO, "never"];
      const definition_glob = (0, shape.ze)({
        what: "a path pattern, such as `deploy/**/*.yml`",
        parse: (each) => {
          const path = each.replace(/^\.?\//, "");
          return (0, glob.Ig)(path) && path;
        }
      });
      const globs = (means) => ({
        is: (0, shape.Cp)(definition_glob, { what: "path patterns" }),
        means
      });
      const words = (0, shape.ze)({ what: "non-empty text", parse: (each) => each.trim() || void 0 });
      const date = (0, shape.ze)({ what: "a date, such as `2027-01-31`", parse: day.kb, schema: { format: "date" } });
      const variable = (0, shape.ze)({
        what: "a variable name, such as `ACME_PIN`",
        parse: (each) => /^[\w.-]+$/.test(each) ? each.toLowerCase() : void 0
      });
      const memory = (0, shape.ze)({
        what: "a size in compose notation, such as `512m`",
        parse: (each) => /^[1-9]\d*(?:\.\d+)?[kmg]b?$/i.test(each) ? each : void 0
      });
      const cpus = (0, shape.ze)({
        what: "a number of CPUs, such as `0.5`",
        parse: (each) => /^\d+(?:\.\d+)?$/.test(each) && Number(each) > 0 ? each : void 0,
        schema: { type: ["string", "number"] }
      });
      const pids = (0, shape.ze)({
        what: "a number of processes, such as `200`",
        parse: (each) => /^[1-9]\d*$/.test(each) ? each : void 0,
        schema: { type: ["string", "integer"] }
      });
      const registry = (0, shape.ze)({
        what: "a registry, such as `ghcr.io` or `registry.example.com:5000`",
        parse: trusted_images.jT
      });
      const namespace = (0, shape.ze)({
        what: "a namespace, such as `ghcr.io/acme` or `docker.io/library`",
        parse: trusted_images.dz
      });
      const definition_image = (0, shape.ze)({
        what: "an image without its tag, such as `traefik` or `ghcr.io/acme/app`",
        parse: trusted_images.tO
      });
      const asked = (0, shape.ze)({
        what: "a registry to ask, such as `registry.example.com:5000` or `http://10.0.0.5:5000`",
        parse: (each) => (0, trusted_images.jT)(each.replace(/^https?:\/\//, "")) ? each.replace(/^https:\/\//, "") : void 0
      });
      function trusted(key, what) {
        const list_ = (0, shape.Cp)((0, shape.Yq)(...trusted_images.mW), { what: trusted_images.mW.join(", ") });
        return (0, shape.g1)((0, shape.Cp)(key, { what }), (0, shape.e2)(`The list of ${what}`, key, list_), []);
      }
      function definition(ruleIds, meaning = () => "") {
        const ofGroups = rule.TN.map((group) => [group, `All rules of the group \`${group}\`.`]);
        const ruleOrGroup = (0, shape.UU)("rule or group", new Map([...ruleIds.map((id2) => [id2, meaning(id2)]), ...ofGroups]));
        return (0, shape.Ik)("The policy", {
          extends: {
            is: (0, shape.ze)({
              what: "a policy in another repository, such as `acme/policies/containers.yml@COMMIT`",
              parse: other_repository.IX
            }),
            means: "A policy in another repository to build on: `owner/repo/path@commit`. Single values here override it; lists and tables are combined. One level only."
          },
          version: {
            is: (0, shape.ze)({
              what: `a minor version whose rules are known: ${rule_severity.wm.join(", ")}`,
              parse: (each) => rule_severity.wm.includes(each) ? each : void 0,
              schema: { type: ["string", "number"], enum: [...rule_severity.wm, ...new Set(rule_severity.wm.map(Number))] }
            }),
            means: "The minor version of layer-review, such as `0.2`, whose rules and severities to keep until you raise it. Rules that are newer only inform: they fail nothing and get no comments. Default: those of the version that runs."
          },
          profile: {
            is: (0, shape.Yq)("default", "strict"),
            means: "Which rules apply: `default`, or `strict` for additional, more demanding rules."
          },
          "fail-on": { is: (0, shape.Yq)(...levels), means: "Minimum severity that fails the review." },
          gate: {
            is: (0, shape.Yq)("all", "introduced"),
            means: "Which findings can fail the review: `introduced` (only those the change introduces) or `all` (existing ones too; those that fail it then get comments)."
          },
          "comment-on": {
            is: (0, shape.Yq)(...levels),
            means: "Minimum severity of new findings that get a comment. What fails the review gets one as well, unless this is `never`."
          },
          "max-comments": {
            is: (0, shape.rD)(0, 100),
            means: "Maximum number of findings with a comment of their own; the summary comment lists the rest."
          },
          files: {
            is: (0, shape.Ik)("`files`", {
              include: globs("Container files with other names. Folders of third-party code and test data (`vendor`, `node_modules`, `testdata`, `fixtures`) are skipped unless a pattern names the folder."),
              exclude: globs("Files to skip; takes precedence over `include`.")
            }),
            means: "Which files are reviewed, as path patterns from the root of the repository."
          },
          severities: {
            is: (0, shape.e2)("`severities`", ruleOrGroup, (0, shape.Yq)(...problem.gO, "off")),
            means: "The severity of a rule or a group of rules, or `off`; an entry for a rule overrides its group's."
          },
          trusted: {
            is: (0, shape.Ik)("`trusted`", {
              registries: { is: trusted(registry, "registries"), means: "Every image in these registries is trusted." },
              namespaces: { is: trusted(namespace, "namespaces"), means: "Every image in these namespaces is trusted." },
              images: { is: trusted(definition_image, "images"), means: "Individual images, without tags." }
            }),
            means: "Which images are trusted. Once anything is listed here, `untrusted-registry` reports all others. An entry can also be trusted to be `unpinned`, to hold the Docker `socket` or to run `privileged`; such findings are then one step less severe. An image that is called like a known program counts as its makers' own if it comes from a place listed here, but for registries that are open to everybody (`docker.io`)."
          },
          registries: {
            is: (0, shape.Cp)(asked, { what: "registries" }),
            means: "Registries of your own to ask about images where the input `registry` is `known`; those that everybody knows (Docker Hub, GHCR, Quay \u2026) need not be named. They are spoken to over HTTPS, unless they are on this machine (`localhost:5000`) or written with `http://`."
          },
          signatures: {
            is: signatureDemands,
            means: "Who must have signed which images. Signatures are verified before the merge; where one cannot be, the review is an error. Of several entries that an image fits, it must meet one."
          },
          ships: {
            is: (0, shape.e2)("`ships`", definition_glob, (0, shape.Cp)(words, { what: "stages", least: 1 })),
            means: "Which stages of a Dockerfile ship, by path pattern: stage names, or numbers from 0. Default: what workflows and bake files publish, or else the last stage; and what compose files build."
          },
          limits: {
            is: (0, shape.Ik)("`limits`", {
              memory: { is: memory, means: "Like `mem_limit`." },
              cpus: { is: cpus, means: "Like `cpus`." },
              pids: { is: pids, means: "Like `pids_limit`." }
            }),
            means: "Limits to suggest for services that have none."
          },
          secrets: {
            is: (0, shape.Ik)("`secrets`", {
              add: {
                is: (0, shape.Cp)(variable, { what: "variable names" }),
                means: "Variables that hold credentials, whatever their names suggest."
              },
              "leave-out": {
                is: (0, shape.Cp)(variable, { what: "variable names" }),
                means: "Variables that hold no credentials."
              }
            }),
            means: "Variables (`ENV`, `ARG`, `environment`, `.env`) to treat as credentials, or not."
          },
          waivers: {
            is: (0, shape.Cp)((0, shape.Dh)((0, shape.fd)((0, shape.Ik)("A waiver", {
              rule: { is: ruleOrGroup, means: "The rule or group to waive.", required: true },
              paths: {
                is: (0, shape.Cp)(definition_glob, { what: "path patterns", least: 1 }),
                means: "Where it applies, as path patterns. May be left out where `image` is named."
              },
              stage: { is: words, means: "Only in this stage of a Dockerfile: its name, or its number from 0." },
              service: { is: words, means: "Only for this service." },
              image: {
                is: definition_image,
                means: "Only where this image is run or used as a base. A finding about the signature of an image is waived only for an image that is named here, and wherever a file names that."
              },
              reason: { is: words, means: "Why this is acceptable.", required: true },
              until: { is: date, means: "The last day it applies, at most a year from now.", required: true },
              by: { is: words, means: "Who is responsible for it." }
            }), (said, complain) => {
              if (said.paths || said.image)
                return { ...said, paths: said.paths ?? ["**"] };
              complain("A waiver requires `paths`, or the `image` that it is for.");
              return void 0;
            }, { anyOf: ["paths", "image"].map((each) => ({ required: [each], properties: { [each]: {} } })) })), { what: "waivers" }),
            means: "Findings accepted until a given day. They are reported as waived and never fail the review."
          },
          unread: {
            is: (0, shape.Cp)((0, shape.Ik)("An entry of `unread`", {
              paths: {
                is: (0, shape.Cp)(definition_glob, { what: "path patterns", least: 1 }),
                means: "Which files, as path patterns.",
                required: true
              },
              reason: { is: words, means: "Why this is acceptable.", required: true },
              until: { is: date, means: "The last day it applies, at most a year from now.", required: true },
              by: { is: words, means: "Who is responsible for it." }
            }), { what: "entries with `paths`, `reason` and `until`" }),
            means: "Unreadable files that may stay unreviewed until a given day: symlinks out of the repository, submodules, broken files. They are listed in the summary and never fail the review."
          },
          "inline-waivers": {
            is: (0, shape.Yq)("allow", "after-merge", "deny"),
            means: "Whether `# layer-review: allow=\u2026` comments apply: `allow`; `after-merge` (one added by a pull request applies to findings that would fail it only after the merge); or `deny`."
          },
          "longest-waiver": {
            is: (0, shape.rD)(1, policy.tS),
            means: "In how many days, at most, whatever accepts anything must end: waivers, in comments too, the baseline, and entries of `unread`. Never more than a year."
          },
          "waivers-by": {
            is: (0, shape.Cp)(words, { what: "names" }),
            means: "Who may accept anything, as `by` names them: in waivers, in comments too, the baseline, and entries of `unread`. `[]`: nobody. Default: anybody, and `by` may be left out."
          }
        });
      }
      var read_settings = __webpack_require__(97968);
      ;
      function readPolicy2(path, text, ruleIds) {
        return settled(readStatements(path, text, ruleIds));
      }
      function readStatements(path, text, ruleIds) {
        return (0, read_settings.s)({ path, text, what: "policy" }, definition(ruleIds)) ?? {};
      }
      function settled(...statements) {
        return joined(policy.G4, combined(...statements));
      }
      function combined(...statements) {
        return statements.reduce(joined, {});
      }
      function joined(lower, upper) {
        if (upper === void 0)
          return lower;
        if (Array.isArray(lower) && Array.isArray(upper))
          return [...lower, ...upper];
        if (lower instanceof Map && upper instanceof Map)
          return new Map([...lower, ...upper]);
        if (!isPlain(lower) || !isPlain(upper))
          return upper;
        const keys = /* @__PURE__ */ new Set([...Object.keys(lower), ...Object.keys(upper)]);
        return Object.fromEntries([...keys].map((key) => [key, joined(lower[key], upper[key])]));
      }
      function isPlain(value) {
        return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
      }
    })
  ),
  /***/
  97968: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          readSettings
        )
        /* harmony export */
      });
      var _facts_change_hidden_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63448);
      var _facts_secrets_everything_to_hide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56537);
      var _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41221);
      var _model_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75205);
      var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4998);
      var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79214);
      const mostMistakes = 50;
      const longestMistake = 300;
      class SettingsError extends _policy_js__WEBPACK_IMPORTED_MODULE_4__.dz {
        /** What is wrong at each place, as a sentence. */
        mistakes;
        constructor(message, mistakes) {
          super(message);
          this.mistakes = mistakes;
        }
      }
      class Enough extends Error {
      }
      const hides = /* @__PURE__ */ new Set(["direction", "invisible", "tag", "return"]);
      function hiding(codes) {
        return `${codes.join(", ")} can make this line look other than it is; remove it, or write it as \`\\u\` in double quotes.`;
      }
      function readSettings({ path, text, what }, shape) {
        const source = new _source_js__WEBPACK_IMPORTED_MODULE_5__.kL(path, text);
        const mistakes = [];
        const complain = (at, message) => {
          if (mistakes.length === mostMistakes)
            throw new Enough();
          mistakes.push({ at, message: message.length > longestMistake ? `${message.slice(0, longestMistake)}\u2026` : message });
        };
        const { documents, errors, comments } = (0, _model_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_3__.g)(source);
        const root = documents[0]?.root;
        let said;
        let rest = "";
        try {
          for (const { at, message } of errors)
            complain(at, message);
          for (const { kind, at, codes } of (0, _facts_change_hidden_text_js__WEBPACK_IMPORTED_MODULE_0__.D)(source, comments))
            if (hides.has(kind))
              complain(at, hiding(codes));
          if (documents.length > 1)
            complain(source.at(0, 0), `A ${what} must be a single YAML document, without \`---\`.`);
          if (root && errors.length === 0)
            said = shape.read(root, complain);
          else if (!root && shape.schema.required !== void 0)
            complain(source.at(0, 0), `The ${what} is empty.`);
        } catch (error) {
          if (!(error instanceof Enough))
            throw error;
          rest = `
${path}: There are more errors.`;
        }
        if (mistakes.length > 0) {
          const complaints = mistakes.sort((a, b) => (0, _source_js__WEBPACK_IMPORTED_MODULE_5__.Qr)(a.at, b.at)).map(({ at, message }) => {
            const { path: file, start } = (0, _source_js__WEBPACK_IMPORTED_MODULE_5__.Xq)(at);
            return `${file}:${start.line}:${start.column}: ${message}`;
          });
          const told = [`The ${what} ${path} has errors:`, ...complaints].join("\n") + rest;
          const secrets = (0, _facts_secrets_everything_to_hide_js__WEBPACK_IMPORTED_MODULE_1__.Fj)([source], []);
          throw new SettingsError((0, _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_2__.dK)(told, secrets), mistakes.map(({ at, message }) => ({ at, message: (0, _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_2__.dK)(message, secrets) })));
        }
        return said;
      }
    })
  ),
  /***/
  71162: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Yq: () => (
          /* binding */
          choice
        ),
        qv: () => (
          /* binding */
          isNothing
        ),
        g1: () => (
          /* binding */
          listOrTable
        ),
        Cp: () => (
          /* binding */
          listShape
        ),
        UU: () => (
          /* binding */
          shape_name
        ),
        Ik: () => (
          /* binding */
          object
        ),
        Dh: () => (
          /* binding */
          placedShape
        ),
        fd: () => (
          /* binding */
          readAs
        ),
        e2: () => (
          /* binding */
          tableShape
        ),
        ze: () => (
          /* binding */
          textShape
        ),
        rD: () => (
          /* binding */
          wholeNumber
        ),
        I4: () => (
          /* binding */
          yesNoOr
        ),
        GX: () => (
          /* binding */
          yesOrNo
        )
      });
      var nearest = __webpack_require__(60613);
      ;
      const otherWords = {
        // Levels.
        error: ["high"],
        blocker: ["critical"],
        major: ["high"],
        warning: ["medium"],
        warn: ["medium"],
        moderate: ["medium"],
        minor: ["low"],
        notice: ["low"],
        note: ["low"],
        style: ["info"],
        ignore: ["off", "severities"],
        disable: ["off", "severities"],
        disabled: ["off", "severities"],
        none: ["off", "never"],
        false: ["off", "never"],
        // Other values.
        new: ["introduced"],
        recommended: ["default"],
        // Keys.
        rules: ["severities"],
        rule: ["severities"],
        checks: ["severities"],
        override: ["severities"],
        skip: ["severities"],
        ignored: ["waivers"],
        ignores: ["waivers"],
        exceptions: ["waivers"],
        exclude: ["files"],
        include: ["files"],
        threshold: ["fail-on"],
        "failure-threshold": ["fail-on"],
        trustedregistries: ["trusted"],
        // What a waiver says.
        id: ["rule"],
        check: ["severities", "rule"],
        expires: ["until"],
        expiry: ["until"],
        expired_at: ["until"],
        end: ["until"],
        comment: ["reason"],
        statement: ["reason"],
        justification: ["reason"],
        owner: ["by"]
      };
      function ourWordFor(typed, known) {
        const word = typed.toLowerCase();
        return Object.hasOwn(otherWords, word) ? otherWords[word].find((each) => known.includes(each)) : void 0;
      }
      ;
      function choice(...allowed) {
        return {
          schema: { enum: allowed },
          read(node, complain) {
            const text = textOf(node);
            const found = allowed.find((each) => each === text);
            if (found === void 0)
              complain(node.at, `This must be one of ${allowed.join(", ")}${meant(text, allowed)}`);
            return found;
          }
        };
      }
      function wholeNumber(least, most) {
        return {
          schema: { type: "integer", minimum: least, maximum: most },
          read(node, complain) {
            const value = node.kind === "scalar" ? node.value : void 0;
            if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most)
              return value;
            complain(node.at, `This must be a whole number from ${least} to ${most}.`);
            return void 0;
          }
        };
      }
      const yesOrNo = {
        schema: { type: "boolean" },
        read(node, complain) {
          const value = node.kind === "scalar" ? node.value : void 0;
          if (typeof value === "boolean")
            return value;
          complain(node.at, "This must be `true` or `false`.");
          return void 0;
        }
      };
      function textShape({ what, parse, schema }) {
        return {
          schema: { type: "string", ...schema },
          read(node, complain) {
            const written = textOf(node);
            const value = written === void 0 || written === "" ? void 0 : parse(written);
            if (value === void 0)
              complain(node.at, `This must be ${what}.`);
            return value;
          }
        };
      }
      function shape_name(what, names) {
        const known = [...names.keys()];
        return {
          // Editors show what stands beside a `const`, and nothing beside the words of an `enum`.
          schema: { oneOf: [...names].map(([each, description]) => ({ const: each, description })) },
          names,
          read(node, complain) {
            const text = textOf(node);
            if (text !== void 0 && names.has(text))
              return text;
            complain(node.at, text ? `Unknown ${what} \`${text}\`${meant(text, known)}` : `This must be the name of a ${what}.`);
            return void 0;
          }
        };
      }
      function listShape(item, { what, least = 0 }) {
        return {
          schema: { type: "array", items: item.schema, ...least > 0 && { minItems: least } },
          read(node, complain) {
            if (node.kind === "sequence" && node.items.length >= least)
              return node.items.flatMap((each) => item.read(each, complain) ?? []);
            if (least === 0 && isNothing(node))
              return [];
            if (node.kind === "mapping" && least === 0) {
              complain(node.at, `This must be a list of ${what}: begin each with \`- \`.`);
              return void 0;
            }
            const word = textOf(node);
            const brackets = item.schema.type === "object" ? "" : `: put it in brackets, as in \`[${word}]\``;
            complain(node.at, `This must be a list of ${what}${word ? `, not a word${brackets}` : ""}.`);
            return void 0;
          }
        };
      }
      function tableShape(what, key, value) {
        const { schema, names } = key;
        const properties = [...names ?? []].map(([each, description]) => [each, { ...value.schema, description }]);
        return {
          schema: names ? { type: "object", properties: Object.fromEntries(properties), additionalProperties: false } : { type: "object", propertyNames: schema, additionalProperties: value.schema },
          read(node, complain) {
            const found = /* @__PURE__ */ new Map();
            for (const entry of entriesOf(node, what, complain)) {
              const named = key.read(entry.key, complain);
              const read = value.read(entry.value, complain);
              if (named !== void 0 && read !== void 0)
                found.set(named, read);
            }
            return found;
          }
        };
      }
      function object(what, keys) {
        const names = Object.keys(keys);
        const required = names.filter((each) => keys[each].required);
        const properties = names.map((each) => [each, { ...keys[each].is.schema, description: keys[each].means }]);
        return {
          schema: {
            type: "object",
            properties: Object.fromEntries(properties),
            additionalProperties: false,
            ...required.length > 0 && { required }
          },
          read(node, complain) {
            const found = {};
            const entries = entriesOf(node, what, complain);
            for (const { name: key, key: written, value } of entries) {
              if (Object.hasOwn(keys, key)) {
                const read = keys[key].is.read(value, complain);
                if (read !== void 0)
                  found[camel(key)] = read;
              } else
                complain(written.at, `${what} has no key \`${key}\`${meant(key, names)}`);
            }
            const missing = required.filter((each) => !entries.some((entry) => entry.name === each));
            if (missing.length > 0 && (node.kind === "mapping" || isNothing(node)))
              complain(entries[0]?.key.at ?? node.at, `${what} requires ${new Intl.ListFormat("en-GB").format(missing.map((each) => `\`${each}\``))}.`);
            return found;
          }
        };
      }
      function readAs(shape, make, schema) {
        return {
          schema: { ...shape.schema, ...schema },
          read(node, complain) {
            let right = true;
            const said = shape.read(node, (at, message) => {
              right = false;
              complain(at, message);
            });
            return right && said ? make(said, (message) => complain(node.at, message)) : void 0;
          }
        };
      }
      function yesNoOr(mapping) {
        return {
          schema: { anyOf: [yesOrNo.schema, mapping.schema] },
          read: (node, complain) => (node.kind === "mapping" ? mapping : yesOrNo).read(node, complain)
        };
      }
      function placedShape({ schema, read }) {
        return {
          schema,
          read(node, complain) {
            const value = read(node, complain);
            return value && { ...value, at: node.at };
          }
        };
      }
      function listOrTable(names, sayings, nothing) {
        return {
          schema: { anyOf: [names.schema, sayings.schema] },
          read(node, complain) {
            if (node.kind === "mapping" || isNothing(node))
              return sayings.read(node, complain);
            return new Map(names.read(node, complain)?.map((each) => [each, nothing]));
          }
        };
      }
      function entriesOf(node, what, complain) {
        if (node.kind === "mapping")
          return [...node.entries.values()];
        if (!isNothing(node))
          complain(node.at, `${what} must be a mapping of keys and values${instead(node)}`);
        return [];
      }
      function instead(node) {
        if (node.kind === "sequence")
          return ", not a list: write `key: value` lines without `-` or `[`.";
        const [, key, value] = /^([\w-]+):(\S.*)$/.exec(textOf(node) ?? "") ?? [];
        return key === void 0 ? ", not a word." : `: a blank belongs behind the colon, as in \`${key}: ${value}\`.`;
      }
      function textOf(node) {
        return node.kind === "scalar" ? node.text : void 0;
      }
      function isNothing(node) {
        return node.kind === "scalar" && node.value === null;
      }
      function camel(key) {
        return key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
      }
      function meant(typed, known) {
        const near = typed === void 0 ? void 0 : ourWordFor(typed, known) ?? (0, nearest.p)(typed, known);
        return near ? `; did you mean \`${near}\`?` : ".";
      }
    })
  ),
  /***/
  14175: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ZL: () => (
          /* binding */
          copiedAmong
        ),
        /* harmony export */
        q7: () => (
          /* binding */
          likenessIn
        ),
        /* harmony export */
        uL: () => (
          /* binding */
          textsOfServices
        ),
        /* harmony export */
        ze: () => (
          /* binding */
          kinAmong
        )
        /* harmony export */
      });
      var _facts_change_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33631);
      var _facts_roles_file_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94487);
      var _finding_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52018);
      var _known_path_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10236);
      var _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86208);
      var _model_stage_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11803);
      var _problem_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64008);
      var _source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4998);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1740);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(37976);
      var _text_sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52260);
      var _finding_meaning_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35478);
      var _fingerprint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70336);
      function likenessIn(project) {
        const keyOf = (path, name) => JSON.stringify([path, name]);
        const built = new Set(project.images.flatMap((image) => (0, _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_3__.OR)(image, project) ? keyOf((0, _source_js__WEBPACK_IMPORTED_MODULE_8__.dA)(image.stage.from.at.source), (0, _model_stage_name_js__WEBPACK_IMPORTED_MODULE_9__.C)(image.stage)) : []));
        return ({ kind, name, at, runs }) => {
          const source = (0, _source_js__WEBPACK_IMPORTED_MODULE_8__.W7)(at.source);
          const file = markOfText(source);
          if (kind === "stage")
            return {
              block: JSON.stringify([name, file]),
              file,
              isBuilt: built.has(keyOf(source.path, name)),
              kin: void 0
            };
          if (runs === void 0)
            return void 0;
          return {
            block: (0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_7__.xg)((0, _source_js__WEBPACK_IMPORTED_MODULE_8__.$6)(at)),
            file,
            isBuilt: false,
            kin: JSON.stringify([name.replace(/\d{1,4}$/, "").replace(/[-_]$/, ""), runs])
          };
        };
      }
      const markOfText = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_4__.O)(({ text }) => (0, _text_sha256_js__WEBPACK_IMPORTED_MODULE_5__.s)(text));
      function textsOfServices(findings, before, project) {
        const idOfFinding = ({ rule, service, at }) => JSON.stringify([rule.id, service, (0, _source_js__WEBPACK_IMPORTED_MODULE_8__.dA)(at.source), (0, _source_js__WEBPACK_IMPORTED_MODULE_8__.$6)(at)]);
        const known = new Set(before.map(idOfFinding));
        const fresh = findings.filter((finding) => finding.service !== void 0 && !known.has(idOfFinding(finding)));
        if (fresh.length === 0)
          return [];
        const subjects = new _facts_change_subjects_js__WEBPACK_IMPORTED_MODULE_0__.OM(project(), (path) => path);
        const found = new Set(fresh.map((finding) => subjects.of(finding)));
        return [...found].flatMap((each) => each?.kind === "service" ? (0, _source_js__WEBPACK_IMPORTED_MODULE_8__.$6)(each.at).trim() : []);
      }
      function copiedAmong(before, now) {
        const keyOf = ({ like, finding: { rule }, meaning }) => like && JSON.stringify([rule.id, like.block, meaning.exact]);
        const isCopy = (entry, other) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_10__.qz)(entry.finding.message, other.finding.message) && !isOpenDoor(entry.finding) && // How a repository has tags that move is told by all of its images, but for a file that is there twice.
        (!(0, _finding_meaning_js__WEBPACK_IMPORTED_MODULE_6__.m6)(entry.finding.rule) || entry.like.file === other.like.file) && (entry.finding.image === void 0 || isBesideOrPutAside(entry, other));
        return originals(before, now, keyOf, isCopy);
      }
      function isBesideOrPutAside(entry, other) {
        const [folder, former] = [entry, other].map(({ finding: { at } }) => (0, _text_path_js__WEBPACK_IMPORTED_MODULE_11__.yS)((0, _source_js__WEBPACK_IMPORTED_MODULE_8__.dA)(at.source)));
        return folder === former || other.like.isBuilt && !entry.like.isBuilt;
      }
      function kinAmong(before, now) {
        const keyOf = ({ like, finding: { rule }, meaning }) => (
          // Which tag it has is another choice.
          rule.group === "images" || !like?.kin ? void 0 : JSON.stringify([rule.id, like.kin, meaning.kind])
        );
        const isKin = (entry, other) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_10__.Rj)(other.finding, entry.finding) <= 0 && (entry.path === other.path || !isOpenDoor(entry.finding));
        return originals(before, now, keyOf, isKin);
      }
      function isOpenDoor(finding) {
        return (0, _finding_js__WEBPACK_IMPORTED_MODULE_12__.NJ)(finding) && (0, _problem_js__WEBPACK_IMPORTED_MODULE_10__.O6)(finding.severity, "medium");
      }
      function originals(before, now, keyOf, isSame) {
        const known = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_13__.$)(before, keyOf);
        const versions = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_13__.$)([...new Set(before.map(({ path }) => path))], _text_path_js__WEBPACK_IMPORTED_MODULE_11__.B1);
        const isVersion = (path) => versions.get((0, _text_path_js__WEBPACK_IMPORTED_MODULE_11__.B1)(path))?.some((each) => each !== path) ?? false;
        return new Map(now.flatMap((entry) => {
          const isOwnChoice = entry.lasting !== void 0 || isVersion(entry.path);
          const key = isOwnChoice ? void 0 : keyOf(entry);
          const others = (key === void 0 ? void 0 : known.get(key)) ?? [];
          const other = others.find((each) => isSame(entry, each) && isAtHome(entry, each));
          return other ? [[entry, other]] : [];
        }));
      }
      function isAtHome({ finding: copy }, { finding: original }) {
        if (original.onTrial && !copy.onTrial)
          return false;
        const [file, former] = [(0, _source_js__WEBPACK_IMPORTED_MODULE_8__.W7)((0, _source_js__WEBPACK_IMPORTED_MODULE_8__.J9)(copy.at).source), (0, _source_js__WEBPACK_IMPORTED_MODULE_8__.W7)((0, _source_js__WEBPACK_IMPORTED_MODULE_8__.J9)(original.at).source)];
        if (file.path === former.path && copy.service === original.service)
          return false;
        const roles = (0, _facts_roles_file_roles_js__WEBPACK_IMPORTED_MODULE_1__.P)(file);
        if ([...(0, _facts_roles_file_roles_js__WEBPACK_IMPORTED_MODULE_1__.P)(former).keys()].some((role) => !roles.has(role)))
          return false;
        const isInEarnest = (path) => path.split("/").some(_known_path_roles_js__WEBPACK_IMPORTED_MODULE_2__.yX);
        if (isInEarnest(file.path) && !isInEarnest(former.path))
          return false;
        return (0, _text_path_js__WEBPACK_IMPORTED_MODULE_11__.Gz)(file.path, (0, _text_path_js__WEBPACK_IMPORTED_MODULE_11__.yS)((0, _text_path_js__WEBPACK_IMPORTED_MODULE_11__.yS)(former.path))) !== void 0;
      }
    })
  ),
  /***/
  9807: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        mQ: () => (
          /* binding */
          countsOf
        ),
        LD: () => (
          /* binding */
          decide
        ),
        ck: () => (
          /* binding */
          inSummary
        ),
        qE: () => (
          /* binding */
          isKnown
        )
      });
      var src_change = __webpack_require__(18767);
      var container_file_names = __webpack_require__(56518);
      var problem = __webpack_require__(64008);
      var src_source = __webpack_require__(4998);
      var plural = __webpack_require__(80573);
      var baseline = __webpack_require__(34887);
      var inline_waivers = __webpack_require__(35899);
      ;
      function acceptedBy(on, compared) {
        const { baseline: baseline2 } = on.policy;
        if (!baseline2 || (0, inline_waivers.UE)(baseline2, on).length > 0)
          return () => void 0;
        const { reason, until, by, at } = baseline2;
        const waiver = { reason, until, by, at, kind: "baseline" };
        const names = namesIn(baseline2);
        return (finding) => standsIn(names, finding, compared) ? waiver : void 0;
      }
      function baselineRemarks(on, { found, fixed, isKnown: isKnown2 }) {
        const { baseline: baseline2 } = on.policy;
        if (!baseline2)
          return [];
        const name = `\`${(0, src_source.J9)(baseline2.at).source.path}\``;
        const faults = (0, inline_waivers.UE)(baseline2, on);
        if (faults.length > 0)
          return [`The baseline ${name} does not count: ${faults.join("; ")}.`];
        const gone = fixed ? fixedIn(baseline2, fixed) : goneFrom(baseline2, found, isKnown2);
        if (gone === 0)
          return [];
        const [are, it] = gone === 1 ? ["entry is", "it"] : ["entries are", "them"];
        return [`${gone} ${are} fixed in the baseline ${name}; \`layer-review baseline\` takes ${it} out.`];
      }
      function fixedIn(baseline2, fixed) {
        const names = namesIn(baseline2);
        return fixed.filter((finding) => standsIn(names, finding, true)).length;
      }
      function goneFrom({ findings }, found, isKnown2) {
        const there = new Set(found.map(nameOf));
        return [...findings].flatMap(([path, entries]) => isKnown2(path) ? entries.filter((each) => !there.has(inFile(path, each))) : []).length;
      }
      function namesIn({ findings }) {
        return new Set([...findings].flatMap(([path, entries]) => entries.map((each) => inFile(path, each))));
      }
      function standsIn(names, finding, compared) {
        if (!compared)
          return names.has(nameOf(finding));
        return finding.former !== void 0 && names.has(nameOf(finding.former));
      }
      function nameOf({ rule: rule2, fingerprint: fingerprint2, at }) {
        return inFile((0, src_source.J9)(at).source.path, (0, baseline.Gf)(rule2.id, fingerprint2));
      }
      function inFile(path, entry) {
        return `${path}
${entry}`;
      }
      var causes = __webpack_require__(35051);
      var comment_worthy = __webpack_require__(73049);
      var deciding = __webpack_require__(37713);
      var group_by = __webpack_require__(1740);
      ;
      function withoutDoubles(findings) {
        const doubled = new Set(findings.flatMap(({ sameAs }) => sameAs?.rules ?? []));
        const known = (0, group_by.$)(findings.filter(({ rule: rule2 }) => doubled.has(rule2.id)), ({ standing: standing2, at, service, image }) => subject(standing2, (0, src_source.J9)(at).source.path, service ?? image));
        const dropped = /* @__PURE__ */ new Set();
        const added = /* @__PURE__ */ new Map();
        for (const finding of findings) {
          const { sameAs, standing: standing2 } = finding;
          if (!sameAs)
            continue;
          const others = sameAs.subjects.flatMap(({ path, name }) => known.get(subject(standing2, path, name)) ?? []).filter(({ rule: rule2, at }) => sameAs.rules.includes(rule2.id) && !(sameAs.here && (0, src_source.Qr)(at, finding.at)));
          const telling = others.find((other) => (0, problem.Rj)(other, finding) <= 0);
          if (telling) {
            dropped.add(finding);
            if (sameAs.adds)
              added.set(telling, [" ", ...sameAs.adds]);
          } else
            for (const other of others)
              dropped.add(other);
        }
        return findings.flatMap((finding) => {
          const more = added.get(finding);
          if (dropped.has(finding))
            return [];
          return more ? { ...finding, message: [...finding.message, ...more] } : finding;
        });
      }
      function withoutReplaced(gone, head, currentPath) {
        const about = ({ rule: rule2, key, image, service, at }) => JSON.stringify([rule2.group, key, image, service, currentPath((0, src_source.J9)(at).source.path)]);
        const covered = new Set(head.flatMap(({ rule: rule2, service, at }) => (rule2.covers ?? []).map((id2) => JSON.stringify([id2, service, (0, src_source.J9)(at).source.path]))));
        const now = (0, group_by.$)(head.filter(({ key }) => key), about);
        return gone.filter((finding) => {
          const { rule: rule2, service, at } = finding;
          if (covered.has(JSON.stringify([rule2.id, service, currentPath((0, src_source.J9)(at).source.path)])))
            return false;
          const others = now.get(about(finding)) ?? [];
          return !others.some((other) => other.rule !== finding.rule && (0, problem.Rj)(other, finding) <= 0);
        });
      }
      function subject(standing2, path, name) {
        return JSON.stringify([standing2, path, name]);
      }
      var src_finding = __webpack_require__(52018);
      var fingerprint = __webpack_require__(70336);
      ;
      function grouped(findings) {
        return [...(0, group_by.$)(findings, keyOf).values()].flatMap(apartByService).map((group) => group.length === 1 ? group[0] : joined(group));
      }
      function keyOf({ at, rule: rule2, severity, alike, fault, standing: standing2, usual }) {
        if (fault !== void 0)
          return JSON.stringify([standing2, fault, alike, usual]);
        const { source, span } = (0, src_source.J9)(at);
        const place = alike ?? (rule2.oncePerFile ? "" : span);
        return JSON.stringify([rule2.id, source.path, severity, standing2, place, usual]);
      }
      function apartByService(group) {
        if (group[0].fault === void 0)
          return [group];
        const stories = (0, group_by.$)(group, storyOf);
        const others = stories.get(void 0) ?? [];
        stories.delete(void 0);
        return stories.size > 1 ? [...stories.values()].map((some, i) => i === 0 ? [...some, ...others] : some) : [group];
      }
      function storyOf(finding) {
        return (0, src_finding.to)(finding) ? finding.service : void 0;
      }
      function joined(group) {
        const far = ({ notes = [] }) => notes.length;
        const alone = (each) => Number(storyOf(each) === void 0);
        const [first, ...others] = [...group].sort((a, b) => (0, problem.Rj)(a, b) || alone(a) - alone(b) || (0, src_source.Qr)(a.at, b.at) || far(a) - far(b));
        const { rule: rule2, message, alike } = first;
        const all = [first, ...others];
        const marks = [...new Set(all.flatMap((finding) => finding.marks))];
        const parts = all.flatMap((finding) => finding.parts);
        const names = all.map(({ service, image }) => service ?? image ?? "");
        if (rule2.oncePerFile && alike === void 0) {
          const { fix: _, notes: __, ...told3 } = first;
          const fix2 = allFixes(group);
          const words3 = rule2.several?.({ message, names, places: others.map(({ at }) => at), keys: [] }) ?? message;
          return { ...told3, marks, parts, message: words3, ...fix2 && { fix: fix2 } };
        }
        if (rule2.change) {
          const things = [...(0, group_by.$)(all, ({ key, fingerprint: fingerprint2 }) => key ?? fingerprint2).values()];
          const messages = things.map(([one, ...more]) => [...one.message, ...sameFor(namesOf(more), one)]);
          return { ...first, marks, parts, message: messages.flatMap((each, i) => i === 0 ? each : [" ", ...each]) };
        }
        const [here, ...elsewhere] = [...(0, group_by.$)(all, placeOf).values()];
        const told2 = new Set(namesOf(here));
        const keys = [...new Set(here.flatMap(({ key }) => key === void 0 || key === first.key ? [] : key))];
        const places = elsewhere.map(([one]) => one.at);
        const own = [...sharedBy(here), ...sameFor(namesOf(here), first)];
        const words2 = rule2.oncePerFile ? void 0 : rule2.several?.({ message: own, names, places, keys });
        const isTold = words2 !== void 0 && places.length > 0;
        const { fix: ownFix, ...rest } = first;
        const fix = isTold ? allFixes(group) : ownFix;
        return {
          ...rest,
          ...fix && { fix },
          marks,
          parts,
          joined: others,
          message: words2 ?? own,
          notes: [
            ...notesOnce(group),
            ...(isTold ? outOfSight(first, elsewhere).slice(0, mostNoted) : elsewhere).map((each) => {
              const alike2 = namesOf(each).filter((name) => !told2.has(name));
              return { at: each[0].at, message: sameAt(alike2), alike: alike2 };
            })
          ]
        };
      }
      function notesOnce(group) {
        const notes = group.flatMap((finding) => finding.notes ?? []);
        return [...new Map(notes.map((note) => [JSON.stringify([placeOf(note), note.message]), note])).values()];
      }
      const mostNoted = 5;
      function outOfSight(told2, elsewhere) {
        let last = lineOf(told2);
        return elsewhere.filter(([first]) => {
          const { path, line } = lineOf(first);
          const isNext = path === last.path && (line === last.line || line === last.line + 1);
          last = { path, line };
          return !isNext;
        });
      }
      function lineOf({ at }) {
        const { path, start } = (0, src_source.Xq)((0, src_source.J9)(at));
        return { path, line: start.line };
      }
      function placeOf({ at }) {
        const { source, span } = (0, src_source.J9)(at);
        return JSON.stringify([source.path, span]);
      }
      function namesOf(group) {
        return [...new Set(group.flatMap(({ service, image }) => service ?? ((0, fingerprint.qU)(image) || [])))];
      }
      function sharedBy([first, ...others]) {
        const partsOf = ({ message, service }) => message.map((part) => JSON.stringify(typeof part !== "string" && part.code === service ? [] : part));
        const [own, ...more] = [first, ...others].map(partsOf);
        const end = own.findIndex((part, i) => more.some((each) => each[i] !== part));
        const last = end > 0 ? first.message[end - 1] : void 0;
        return typeof last === "string" && last.endsWith(".") ? first.message.slice(0, end) : first.message;
      }
      function sameFor(names, { service, image }) {
        const also = names.filter((name) => name !== (service ?? image ?? ""));
        return also.length > 0 ? (0, problem.cv)` The same holds for ${(0, problem.p_)(also)}.` : [];
      }
      function sameAt(names) {
        return names.length > 0 ? (0, problem.cv)`The same applies here, for ${(0, problem.p_)(names)}.` : (0, problem.cv)`The same applies here.`;
      }
      function allFixes(group) {
        const fixes = group.flatMap(({ fix }) => fix ?? []);
        const [first] = fixes;
        if (!first || fixes.length < group.length || fixes.some(({ title }) => title !== first.title))
          return void 0;
        const parts = [...(0, group_by.$)(fixes, ({ edits }) => JSON.stringify(edits.map(placed))).values()].map(([one]) => one.edits);
        return { ...first, edits: parts.flat(), parts };
      }
      function placed({ at, text }) {
        const { source, span } = (0, src_source.J9)(at);
        return [source.path, span, text];
      }
      var compose_file_names = __webpack_require__(90455);
      ;
      const out_of_sight_name = /^[a-z][\w.+-]{4,}$/i;
      const [commands, words] = [/&&|\|\||[|;]/, /[\s"'()[\]{},;=]+/];
      function out_of_sight_standsIn(now, { dockerfiles }) {
        const lines = now.filter(({ path }) => !(0, container_file_names.e4)(path) && !(0, compose_file_names.En)(path)).flatMap(({ text }) => text.split("\n").map(plain)).filter((line) => !line.startsWith("#"));
        const known = new Set(lines.flatMap((line) => [...line.split(commands).map(plain), ...line.split(words)]));
        return ({ image, at }) => {
          if (image === void 0 || known.size === 0)
            return false;
          const { source, span } = (0, src_source.J9)(at);
          const step = dockerfiles.find((each) => (0, src_source.dA)(each.source) === source.path)?.instructions.find((each) => each.at.span.start <= span.start && span.end <= each.at.span.end);
          if (step?.keyword !== "RUN")
            return false;
          const text = (0, src_source.$6)(at);
          const start = span.start - step.at.span.start;
          const [before, behind] = [(0, src_source.$6)(step.at).slice(0, start), (0, src_source.$6)(step.at).slice(start)];
          const command = plain(`${before.split(commands).at(-1)}${behind.split(commands)[0]}`.replace(/^RUN\s/, ""));
          return known.has(command) || out_of_sight_name.test(text) && known.has(text);
        };
      }
      function plain(text) {
        return text.replace(/(?:\s|\\\n)+/g, " ").replace(/^[ @+-]+/, "").trim();
      }
      var placement = __webpack_require__(79495);
      var refused_files = __webpack_require__(67998);
      var standing = __webpack_require__(3394);
      var unreviewed = __webpack_require__(18108);
      var text_path = __webpack_require__(37976);
      ;
      const onUnchangedLines = ({ isUnchanged }) => isUnchanged ? (0, problem.cv)`This change leaves the line itself as it was.` : void 0;
      function inPlaceOfGone(gone, now, currentPath) {
        const paths = new Set(now.map(src_source.dA));
        const left = (0, group_by.$)(gone, (each) => {
          const path = currentPath((0, src_source.dA)(each.at.source));
          return JSON.stringify([each.rule.id, paths.has(path) ? path : void 0, (0, text_path.Vb)(path)]);
        });
        const taken = /* @__PURE__ */ new Set();
        return (finding) => {
          if (ownChoice.has(finding.rule.group))
            return void 0;
          const path = (0, src_source.dA)(finding.at.source);
          const places = finding.service === void 0 ? [path] : [path, void 0];
          const others = places.flatMap((each) => left.get(JSON.stringify([finding.rule.id, each, (0, text_path.Vb)(path)])) ?? []);
          const other = others.find((each) => !taken.has(each) && (0, problem.Rj)(each, finding) <= 0);
          if (!other)
            return void 0;
          taken.add(other);
          return (0, problem.cv)`It takes the place of another one that is gone.`;
        };
      }
      const ownChoice = /* @__PURE__ */ new Set(["build", "images", "lifecycle"]);
      var taken_over = __webpack_require__(5546);
      var file_roles = __webpack_require__(94487);
      var path_roles = __webpack_require__(10236);
      var container_paths = __webpack_require__(4283);
      ;
      function wasForTests(before, currentPath) {
        let paths;
        return (path) => {
          paths ??= new Set(before.map(src_source.W7).flatMap((source) => (0, path_roles.b9)((0, file_roles.P)(source)) ? currentPath(source.path) : []));
          return paths.has(path);
        };
      }
      const manyFiles = 2;
      function openBeside({ existing, project, isForTests }) {
        let ports;
        const isDoor = (finding) => {
          if (!(0, src_finding.NJ)(finding) || finding.service === void 0)
            return false;
          ports ??= new Set(project().services.flatMap((each) => each.ports.map((port) => (0, src_source.r4)(port.at))));
          return ports.has((0, src_source.r4)(finding.at));
        };
        let doors;
        return (finding) => {
          if (!isDoor(finding))
            return void 0;
          doors ??= (0, group_by.$)(existing.filter(isDoor), ({ at }) => (0, src_source.dA)(at.source));
          const path = (0, src_source.dA)(finding.at.source);
          const others = (doors.get(path) ?? []).filter((each) => each.service !== finding.service && (0, problem.Rj)(each, finding) <= 0);
          const same = others.find((each) => isSame(each, finding));
          if (same)
            return (0, problem.cv)`${same.service} is published the same way.`;
          const alike = others.filter(({ rule: rule2 }) => rule2 === finding.rule);
          const services = [...new Set(alike.map(({ service }) => service))];
          if (services.length === 0 || !isForTests(path))
            return void 0;
          return (0, problem.cv)`${(0, problem.p_)(services, 3)} ${[services.length === 1 ? "is" : "are"]} published the same way.`;
        };
      }
      function isSame(before, now) {
        return before.rule === now.rule && (0, problem.Rj)(before, now) <= 0 && saying(before) === saying(now);
      }
      function saying({ message }) {
        return message.flatMap((part) => typeof part === "string" ? part : []).join("\u2026");
      }
      function committedBeside(existing) {
        let files;
        return (finding) => {
          const path = finding.guessed ? committedFile(finding) : void 0;
          if (path === void 0)
            return void 0;
          files ??= (0, group_by.$)([...new Set(existing.flatMap((each) => committedFile(each) ?? []))], text_path.yS);
          const others = (files.get((0, text_path.yS)(path)) ?? []).filter((each) => each !== path);
          return others.length < manyFiles ? void 0 : saidOf(others);
        };
      }
      function saidOf(others) {
        return (0, problem.cv)`${(0, problem.p_)(others, 2)} are committed with passwords as well.`;
      }
      function committedFile({ rule: rule2, at, notes = [] }) {
        if (rule2.group !== "secrets")
          return void 0;
        return [at, ...notes.map((note) => note.at)].map((place) => (0, src_source.J9)(place).source.path).find((path) => !(0, container_paths.jo)(path));
      }
      ;
      function usualIn({ base, head, older = taken_over.Di, runElsewhere = [], policy }, existing, gone, currentPath) {
        const worthSaying = (usual) => (finding) => (0, problem.O6)(finding.severity, policy.commentOn) ? usual(finding) : void 0;
        const ofBase = base && [
          (0, taken_over.YD)(base.project, currentPath, runElsewhere),
          (0, taken_over.z6)(base.project, head.project, currentPath),
          (0, taken_over.YW)(base.project, head.project, currentPath),
          openBeside({
            existing,
            project: head.project,
            isForTests: wasForTests(base.sources, currentPath)
          }),
          committedBeside(existing),
          worthSaying(onUnchangedLines),
          worthSaying(inPlaceOfGone(gone, head.sources, currentPath))
        ];
        const all = [(0, taken_over.GH)(older), ...ofBase ?? []];
        return (finding) => all.map((each) => each(finding)).find((words2) => words2 !== void 0);
      }
      var change_inline_waivers = __webpack_require__(70159);
      var image_reference = __webpack_require__(13850);
      var stage_name = __webpack_require__(11803);
      var rule = __webpack_require__(52741);
      var enumerated = __webpack_require__(44413);
      var glob = __webpack_require__(36449);
      ;
      function applyWaivers(findings, fails, input) {
        const { policy, base } = input;
        const accepted = acceptedBy(input, base !== void 0);
        const entries = policy.waivers.map((waiver) => entryOf(waiver, input));
        const { requests, refused, isAdded, stood } = requestsInFiles(input);
        const used = /* @__PURE__ */ new Set();
        const kept = /* @__PURE__ */ new Set();
        const pending = /* @__PURE__ */ new Map();
        const lacking = /* @__PURE__ */ new Map();
        const left = [];
        const waived = [];
        for (const finding of findings) {
          const entry = entries.find((each) => each.faults.length === 0 && each.covers(finding));
          const asking = requests.filter((request) => asksFor(request, finding));
          for (const each of [entry, ...asking])
            if (each)
              used.add(each);
          const standing2 = asking.filter((request) => stood(request, finding));
          for (const each of standing2)
            kept.add(each);
          const granted = grantedOf(asking, standing2, policy, fails(finding));
          const waiver = entry?.waiver ?? (granted && waiverOf(granted)) ?? accepted(finding);
          if (waiver)
            waived.push({ ...finding, waiver });
          else
            left.push(asking[0] ? { ...finding, proposal: waiverOf(asking[0]) } : finding);
          if (!waiver) {
            for (const each of entries)
              if (each.lacksImageOf(finding))
                lacking.set(each, finding.ofImage);
          }
          if (!waiver)
            for (const request of asking)
              pending.set(request, [...pending.get(request) ?? [], finding]);
        }
        const state = (request) => ({
          used: used.has(request),
          added: isAdded(request) && !kept.has(request),
          pending: pending.get(request) ?? []
        });
        return {
          findings: left,
          waived,
          remarks: shortened([
            ...entries.flatMap((entry) => entryRemark(entry, { used: used.has(entry), lacking: lacking.get(entry) }, input)),
            ...requests.flatMap((request) => requestRemark(request, state(request), input)),
            ...refused.map(refusedRemark)
          ])
        };
      }
      function requestsInFiles({ policy, today, head, base, ruleIds, currentPath, edit }) {
        const asked = { names: [...ruleIds, ...rule.TN], today, policy };
        const { requests, refused } = (0, inline_waivers.uD)(withPolicy(head, edit?.after), asked);
        const before = base && (0, inline_waivers.uD)(withPolicy(base, edit?.before), asked).requests;
        const added = before ? (0, inline_waivers.X4)(requests, before, currentPath) : /* @__PURE__ */ new Set();
        const old = (0, group_by.$)(before ?? [], inline_waivers.cu);
        return {
          requests,
          refused,
          isAdded: (request) => added.has(request),
          stood: (request, { former }) => before === void 0 || former !== void 0 && (old.get((0, inline_waivers.cu)(request)) ?? []).some((each) => asksFor(each, former))
        };
      }
      function withPolicy({ waivers }, policy) {
        return policy ? [...waivers, ...(0, change_inline_waivers.cw)(policy)] : waivers;
      }
      function entryOf({ rule: rule2, paths, stage, service, image, reason, until, by, at }, input) {
        const fits = (0, container_paths.kZ)(paths);
        const meant = /* @__PURE__ */ new Map();
        const isMeant = (path) => {
          const known = meant.get(path) ?? fits(path);
          meant.set(path, known);
          return known;
        };
        const isThere = (finding) => (rule2 === finding.rule.id || rule2 === finding.rule.group) && isMeant((0, src_source.J9)(finding.at).source.path) && (stage === void 0 || stage.toLowerCase() === finding.image) && (service === void 0 || service === finding.service);
        const namesOf2 = (finding) => finding.ofImage === void 0 ? imagesOf(finding, input.head.project()) : [finding.ofImage];
        return {
          rule: rule2,
          paths,
          waiver: { reason, until, by, at, kind: "policy" },
          faults: (0, inline_waivers.UE)({ until, by }, input),
          covers: (finding) => isThere(finding) && (image === void 0 ? !finding.ofImage : namesOf2(finding).includes(image)),
          lacksImageOf: (finding) => image === void 0 && finding.ofImage !== void 0 && isThere(finding)
        };
      }
      function imagesOf({ at, image, service }, { images, services }) {
        const { source } = (0, src_source.J9)(at);
        const built = images.filter(({ stage }) => {
          return (0, stage_name.C)(stage) === image && (0, src_source.dA)(stage.file.source) === source.path;
        });
        const run = services.filter((each) => each.name === service && each.application.sources.some(({ path }) => path === source.path));
        const bases = [...built, ...run.flatMap(({ runs }) => runs.kind === "built" ? [runs.image] : [])].map(baseName);
        const pulled = run.flatMap(({ runs }) => runs.kind === "pulled" ? [runs.reference] : []);
        return [...bases, ...pulled.map(image_reference.zt)];
      }
      function baseName({ base }) {
        return base.kind === "image" ? (0, image_reference.zt)(base.reference) : "";
      }
      function asksFor({ rules, target, services }, { rule: rule2, at, service }) {
        if (!target || !(rules.includes(rule2.id) || rules.includes(rule2.group)))
          return false;
        const [place, around] = [(0, src_source.J9)(at), (0, src_source.J9)(target)];
        const within = place.source.path === around.source.path && around.span.start <= place.span.start && place.span.start < around.span.end;
        return within || services.some((each) => each.name === service && each.application.sources.some(({ path }) => path === place.source.path));
      }
      function grantedOf(asking, standing2, { inlineWaivers }, fails) {
        if (inlineWaivers === "deny")
          return void 0;
        return inlineWaivers === "allow" || !fails ? asking[0] : standing2[0];
      }
      function waiverOf({ reason, until, by, at }) {
        return { reason, until, by, at, kind: "inline" };
      }
      function entryRemark({ rule: rule2, paths, waiver, faults }, { used, lacking }, { files, base, partly }) {
        const about = files.filter((0, container_paths.kZ)(paths));
        const whole = !partly && (base === void 0 || paths.every((path) => files.includes((0, glob.s1)(path) ?? "")));
        const where = `${placeText(waiver.at)}: The waiver of \`${rule2}\``;
        if (about.length === 0)
          return [];
        if (faults.length > 0)
          return [`${where} does not count: ${faults.join("; ")}.`];
        if (lacking !== void 0)
          return [`${where} accepts nothing about the signature of ${(0, inline_waivers.TL)(lacking)}: name that under \`image\`.`];
        return used || !whole ? [] : [`${where} waives nothing any more; please take it out.`];
      }
      function requestRemark(request, { used, added, pending }, { policy, partly }) {
        const { at, rules, until, reason } = request;
        const where = placeText(at);
        const what = rules.map(inline_waivers.TL).join(", ");
        if (!used)
          return partly ? [] : [`${where}: This waiver of ${what} waives nothing; please take it out.`];
        if (policy.inlineWaivers === "deny")
          return [
            `${where}: This waiver of ${what} does not count: the policy wants none in files. Its reason: ${(0, inline_waivers.TL)(reason)}.`
          ];
        if (added) {
          const how = pending.length > 0 ? "It counts for what fails this review only once it is merged" : "It counts";
          return [
            `${where}: This change adds a waiver of ${what} until ${until}, with the reason ${(0, inline_waivers.TL)(reason)}. ${how}.`
          ];
        }
        if (pending.length === 0)
          return [];
        return [
          `${where}: This waiver of ${what} does not cover ${faultsText(pending)}: it was written for something else, and counts for what this change adds only once that is merged.`
        ];
      }
      const mostNamed = 5;
      function faultsText(findings) {
        const all = findings.map(({ rule: rule2, service, image }) => {
          const subject2 = service ?? image;
          return `${(0, inline_waivers.TL)(rule2.id)}${subject2 === void 0 ? "" : ` of ${(0, inline_waivers.TL)(subject2)}`}`;
        });
        return (0, enumerated.B)([...new Set(all)], mostNamed);
      }
      function refusedRemark({ at, because }) {
        return `${placeText(at)}: This waiver does not count, because ${because.join("; ")}.`;
      }
      function placeText(at) {
        const { path, start } = (0, src_source.Xq)(at);
        return `${(0, inline_waivers.TL)(path)} line ${start.line}`;
      }
      const mostRemarks = 30;
      function shortened(remarks) {
        const more = remarks.length - mostRemarks;
        return more > 0 ? [...remarks.slice(0, mostRemarks), `There is as much to say about ${more} more waivers.`] : [...remarks];
      }
      var not_built = __webpack_require__(15941);
      ;
      const mostTold = 10;
      const weigh_unread_mostNamed = 3;
      function weighUnread(head, base, { change, policy, today, files, isAsked, wasWhole = () => false, pins = /* @__PURE__ */ new Map() }) {
        const touched = new Set((0, src_change.lK)(change.files).filter((path) => !pins.has(path)));
        const isOnTheWay = (path) => touched.has(path) && !files.includes(path);
        const isTouched = (path) => touched.has(path) || [...(0, text_path.Zv)(path)].some(isOnTheWay);
        const currentPath = (0, src_change.iE)(change);
        const same = ({ path, reason }) => JSON.stringify([path, reason]);
        const sameNow = ({ path, reason }) => JSON.stringify([currentPath(path), reason]);
        const before = new Set(base?.map(sameNow));
        const useOf = (path, service) => JSON.stringify([path, service]);
        const lacking = new Set(base?.flatMap(({ path, byUse, about }) => byUse && about ? [useOf(currentPath(path), byUse), useOf(currentPath(path), currentPath(about))] : []));
        const lacked = (path, service, about) => [service, about].some((each) => each !== void 0 && lacking.has(useOf(path, each)));
        const isPart = ({ byUse, path, about, elsewhere }) => {
          if (byUse === void 0)
            return false;
          if (about === void 0)
            return !wasWhole(path, byUse);
          if (base === void 0)
            return true;
          return elsewhere === true && !isTouched(about) && !lacked(path, byUse) && !wasWhole(path, byUse);
        };
        const parts = new Set(head.filter(isPart));
        const old = new Set(head.filter((each) => !parts.has(each) && !each.ours && !each.endless && (each.refused || each.unreadable || !isTouched(each.about ?? each.path)) && (before.has(same(each)) || each.about !== void 0 && each.byUse !== void 0 && lacked(each.path, each.byUse, each.about))));
        const isScan = change.base === void 0;
        const unknown = new Set(head.flatMap((each) => each.refused ? [] : [each.path]));
        const isIdle = ({ path, refused }) => refused && (isScan ? !unknown.has(path) : (0, path_roles.KK)(path));
        const idle = new Set(head.filter((each) => !old.has(each) && !parts.has(each) && isIdle(each)));
        const isExcused = (each) => old.has(each) || idle.has(each) || parts.has(each);
        const entries = policy.unread.map((entry) => ({
          entry,
          fits: (0, container_paths.kZ)(entry.paths),
          faults: (0, inline_waivers.UE)(entry, { today, policy })
        }));
        const acceptedBy2 = new Map(head.flatMap((each) => {
          const found = each.ours || isExcused(each) ? void 0 : entries.find(({ fits, faults }) => fits(each.path) && faults.length === 0);
          return found ? [[each, found.entry]] : [];
        }));
        const needed = (fits) => head.some(({ path }) => fits(path));
        const oldKeys = new Set([...old].map(same));
        const isPinned = ({ submodule, about = "" }) => pins.has(submodule ?? about);
        return {
          unread: together(head.filter((each) => !isExcused(each) && !acceptedBy2.has(each))),
          accepted: [...acceptedBy2.keys()],
          isOld: (each) => oldKeys.has(sameNow(each)),
          remarks: [
            ...pins.size > 0 ? [pinsRemark(pins)] : [],
            ...told([...old].filter((each) => isAsked(each.path) && !isPinned(each)), (files2) => `${files2} could not be reviewed, before this change as after it.`),
            ...told([...idle], (files2, many) => `Nothing can run ${files2} as ${many ? "they are" : "it is"}.`),
            ...isScan && idle.size > 0 ? ["What nobody means to run can be left out by its path, under `files.exclude` in the policy."] : [],
            ...told([...parts].filter(({ path }) => isAsked(path)), (files2, many) => `${files2} ${many ? "were reviewed as far as they stand" : "was reviewed as far as it stands"} alone.`),
            ...[...(0, group_by.$)(acceptedBy2.keys(), (each) => acceptedBy2.get(each))].flatMap(([entry, some]) => told(some, (files2) => acceptanceRemark(files2, entry))),
            ...entries.flatMap(({ entry, fits, faults }) => {
              const paths = entry.paths.map((path) => `\`${path}\``).join(", ");
              if (faults.length > 0)
                return [`The policy no longer accepts that ${paths} cannot be reviewed: ${faults.join(", ")}.`];
              if (needed(fits) || !files.some(fits))
                return [];
              return [`The policy accepts that ${paths} cannot be reviewed, but it can. Remove that entry of \`unread\`.`];
            })
          ]
        };
      }
      function together(unread) {
        const groups = (0, group_by.$)(unread, (each) => each.lacking === void 0 ? each : JSON.stringify([each.path, each.about, each.lacking]));
        return [...groups.values()].map(([first, ...others]) => {
          const services = [first, ...others].flatMap(({ byUse }) => byUse ?? []);
          return others.length === 0 ? first : { ...first, reason: (0, not_built.c)(services, first.about, first.lacking) };
        });
      }
      function pinsRemark(pins) {
        const moves = [...pins].map(([path, commits]) => {
          const [from, to] = commits.map((commit) => commit ? `\`${commit.slice(0, 7)}\`` : "what is checked out");
          return `\`${path}\` from ${from} to ${to}`;
        });
        const [submodules, them] = pins.size > 1 ? ["submodules", "them"] : ["submodule", "it"];
        return `This change moves the ${submodules} ${(0, enumerated.B)(moves, pins.size)}. What container files take from ${them} was not reviewed: compare the commits there.`;
      }
      function acceptanceRemark(files, { until, reason }) {
        return `${files} could not be reviewed, which the policy accepts until ${until} (${reason.replace(/\.$/, "")}).`;
      }
      function told(unread, say2) {
        const files = [...new Map([...unread].reverse().map((each) => [each.path, each])).values()].reverse();
        const reasons = [...(0, group_by.$)(files, ({ reason }) => reason)];
        const more = reasons.slice(mostTold).reduce((sum, [, some]) => sum + some.length, 0);
        return [
          ...reasons.slice(0, mostTold).map(([reason, some]) => {
            const names = some.map(({ path }) => path);
            return `${say2((0, enumerated.B)(names, weigh_unread_mostNamed), names.length > 1)} ${reason}`;
          }),
          ...more > 0 ? [`${more} more ${more === 1 ? "file" : "files"} could not be reviewed for reasons like these.`] : []
        ];
      }
      ;
      function wholeServices({ project, unread }, currentPath) {
        const keyOf2 = (path, service) => JSON.stringify([currentPath(path), service]);
        const find = () => {
          const lacking = new Set(unread.flatMap(({ path, byUse }) => byUse === void 0 ? [] : [keyOf2(path, byUse)]));
          return new Set(project().services.flatMap(({ name, at, application }) => {
            const paths = [(0, src_source.Xq)(at).path, ...application.sources.map(({ path }) => path)];
            const keys = paths.map((path) => keyOf2(path, name));
            return keys.some((key) => lacking.has(key)) ? [] : keys;
          }));
        };
        let whole;
        return (path, service) => {
          whole ??= find();
          return whole.has(JSON.stringify([path, service]));
        };
      }
      ;
      function decide(input) {
        const { change, policy, origin, today, ruleIds, applied, head, base, updates = [], remarks, secrets, edit } = input;
        const { isAsked = () => true, partly = false, leftAlone, taken = [], asides, trust } = input;
        const currentPath = (0, src_change.iE)(change);
        const changed = new Set((0, src_change.lK)(change.files));
        const around = { isTouched: (path) => changed.has(path), leftAlone, trust };
        const { introduced, existing, fixed: left } = (0, standing.G)(base, head, currentPath, secrets, around);
        const stood = withoutDoubles([
          ...introduced.map((finding) => ({ ...finding, standing: "introduced" })),
          ...existing.map((finding) => ({ ...finding, standing: "existing" }))
        ]);
        const fails = ({ severity, standing: standing2, advice, informs }) => !advice && !informs && (0, problem.O6)(severity, policy.failOn) && (policy.gate === "all" || standing2 === "introduced");
        const files = head.files.toSorted();
        const outcome = applyWaivers(stood, fails, {
          policy,
          today,
          ruleIds,
          currentPath,
          files,
          head,
          base,
          edit,
          partly
        });
        const isReported = ({ standing: standing2, at }) => standing2 !== "existing" || isAsked((0, src_source.Xq)(at).path);
        const usual = usualIn(input, existing, left, currentPath);
        const reported = outcome.findings.filter(isReported).map((finding) => {
          const isSettled = finding.standing !== "introduced" || fails(finding);
          return { ...finding, usual: isSettled ? void 0 : usual(finding) };
        });
        const findings = (0, causes.vR)(grouped(reported)).map((finding) => ({
          ...finding,
          message: finding.usual ? [...finding.message, " ", ...finding.usual] : finding.message,
          failing: fails(finding),
          placement: { kind: "summary" }
        }));
        const wasWhole = base && wholeServices(base, currentPath);
        const weighed = weighUnread(head.unread, base?.unread, {
          change,
          policy,
          today,
          files,
          isAsked,
          ...wasWhole && { wasWhole },
          ...input.pins && { pins: input.pins }
        });
        const { unread, accepted } = weighed;
        const touched = /* @__PURE__ */ new Set([...files, ...changed]);
        const isWhole = (path) => touched.has(path) && isKnown(path, { change, unread, accepted, project: head.project });
        const isHidden = base ? out_of_sight_standsIn([...head.sources, ...taken], base.project()) : () => false;
        const known = withoutReplaced(left, head.findings, currentPath).filter((each) => isWhole((0, src_source.Xq)(each.at).path) && !isHidden(each));
        const gone = grouped(withoutDoubles(known.map((finding) => ({ ...finding, standing: "fixed" }))));
        const fixed = (0, causes.vR)(gone).map(inSummary);
        const placed2 = (0, placement.i)(toldAlong(oneEach(findings), policy), change, { ...policy, secrets });
        const waivedFindings = outcome.waived.filter(isReported);
        const waived = [...new Set(waivedFindings.map(({ waiver }) => waiver.at))].flatMap((at) => (0, causes.vR)(grouped(waivedFindings.filter(({ waiver }) => waiver.at === at)))).map(inSummary);
        const counts = countsOf(placed2, waived, fixed);
        const { verdict, reason } = judgement(placed2, unread, change, policy);
        return {
          change,
          today,
          policy,
          origin,
          verdict,
          reason,
          findings: placed2,
          waived: waived.sort(causes.md),
          fixed,
          unreported: [...outcome.findings, ...outcome.waived].filter((each) => !isReported(each)).length,
          counts,
          unread,
          accepted,
          remarks: [
            ...remarks,
            ...outcome.remarks,
            ...partly ? [] : baselineRemarks({ policy, today }, { found: stood, fixed: base && known, isKnown: isWhole }),
            ...(0, unreviewed.qB)(head.templates.filter(isAsked)),
            ...weighed.remarks,
            ...counts.introduced > 0 ? (0, unreviewed.OF)((base?.unread ?? []).filter((each) => each.byUse === void 0 && !weighed.isOld(each))) : []
          ],
          ...asides && { asides },
          updates,
          files,
          applied: new Set(applied),
          published: head.published,
          signatures: head.signatures,
          project: head.project,
          secrets
        };
      }
      function isKnown(path, { change, unread, accepted, project }) {
        if (change.files.some((file) => file.status === "removed" && file.path === path))
          return true;
        const builds = (dockerfile) => project().services.some(({ build, application }) => build?.dockerfilePath === dockerfile && application.sources.some((source) => source.path === path));
        const hides = (other) => other === path || !(0, container_file_names.e4)(other) || builds(other);
        return change.incomplete === void 0 && ![...unread, ...accepted].some((each) => hides(each.path));
      }
      function oneEach(findings) {
        const isApart = ({ onTrial, apart }) => onTrial || apart;
        const shipped = new Set(findings.filter((each) => !isApart(each)).map(({ practice }) => practice));
        const first = /* @__PURE__ */ new Map();
        return findings.map((finding) => {
          const { standing: standing2, practice, at } = finding;
          if (!isApart(finding) || standing2 !== "introduced" || shipped.has(practice))
            return finding;
          const { path } = (0, src_source.Xq)(at);
          if (!first.has(path))
            first.set(path, practice);
          return { ...finding, besideWorse: first.get(path) !== practice };
        });
      }
      function inSummary(finding) {
        return { ...finding, failing: false, placement: { kind: "summary" } };
      }
      function toldAlong(findings, policy) {
        const commented = new Set(findings.flatMap((each) => (0, comment_worthy.$Z)(each, policy) ? [each.practice] : []));
        return findings.map((finding) => {
          const { alone, practice, rule: rule2 } = finding;
          const isBeside = alone !== void 0 && (rule2.lessBesideRoot || rule2.change) && commented.has(practice);
          return isBeside && (0, problem.O6)(alone, policy.commentOn) ? { ...finding, toldAlong: true } : finding;
        });
      }
      function judgement(findings, unread, change, policy) {
        const { failing, unverified } = (0, deciding.C)(findings, policy);
        const brings = policy.gate === "introduced" && change.base !== void 0 ? "this change introduces " : "";
        const severity = `severity ${policy.failOn}${policy.failOn === "critical" ? "" : " or worse"}`;
        const fails = `${brings}${(0, plural.L)(failing.length, "finding")} of ${severity}`;
        const unknown = unknownIn(unverified.length, unread, change);
        if (unknown.length > 0)
          return { verdict: "error", reason: [...unknown, ...failing.length > 0 ? [`and ${fails}`] : []].join("; ") };
        if (failing.length > 0)
          return { verdict: "fail", reason: fails };
        if (policy.failOn === "never")
          return { verdict: "pass", reason: "no finding fails this review, as the policy says" };
        return { verdict: "pass", reason: `${brings}no finding of ${severity}` };
      }
      function unknownIn(unverified, unread, { incomplete }) {
        const refused = [...(0, refused_files.q)(unread).keys()];
        const files = new Set(unread.map(({ path }) => path)).size - refused.length;
        const unreadable = incomplete ?? (files > 0 ? `${(0, plural.L)(files, "file")} could not be reviewed` : void 0);
        return [
          ...unreadable === void 0 ? [] : [unreadable],
          ...refused.length > 0 ? [`${(0, refused_files.c)(refused)} refuses ${(0, plural.L)(refused.length, "file")}`] : [],
          ...unverified > 0 ? [`${(0, plural.L)(unverified, "signature")} could not be verified`] : []
        ];
      }
      function countsOf(findings, waived, fixed) {
        const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
        const counted = (0, causes.gt)(findings);
        for (const { severity } of counted)
          bySeverity[severity] += 1;
        const introduced = counted.filter(({ standing: standing2 }) => standing2 === "introduced").length;
        return {
          introduced,
          existing: counted.length - introduced,
          fixed: (0, causes.gt)(fixed).length,
          waived: (0, causes.gt)(waived).length,
          bySeverity
        };
      }
    })
  ),
  /***/
  23089: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Du: () => (
          /* binding */
          sameEdit
        ),
        /* harmony export */
        MS: () => (
          /* binding */
          editedSources
        ),
        /* harmony export */
        NQ: () => (
          /* binding */
          areApart
        ),
        /* harmony export */
        QU: () => (
          /* binding */
          withEdits
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4998);
      var _text_line_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69708);
      function withEdits(source, edits) {
        return editsIn(source, edits).reduceRight((text, { span, text: by }) => text.slice(0, span.start) + (0, _text_line_ends_js__WEBPACK_IMPORTED_MODULE_0__.C)(source.text, by) + text.slice(span.end), source.text);
      }
      function editsIn(source, edits) {
        const own = edits.map(({ at, text }) => ({ ...(0, _source_js__WEBPACK_IMPORTED_MODULE_1__.J9)(at), text })).filter((edit) => edit.source === source);
        return own.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      }
      function areApart(edits) {
        return editedSources(edits).every((source) => {
          const own = editsIn(source, edits);
          return own.every(({ span }, i) => i === 0 || !touches(own[i - 1].span, span));
        });
      }
      function editedSources(edits) {
        return [...new Set(edits.map(({ at }) => (0, _source_js__WEBPACK_IMPORTED_MODULE_1__.J9)(at).source))];
      }
      function touches(first, second) {
        return second.start < first.end || second.start === first.start && second.end === first.end;
      }
      function sameEdit(a, b) {
        return a.text === b.text && (0, _source_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(a.at, b.at) === 0;
      }
    })
  ),
  /***/
  74: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          inError
        )
        /* harmony export */
      });
      function inError(review, reason, sentences) {
        const fault = { path: ".", at: void 0, reason: sentences, ours: true };
        return { ...review, verdict: "error", reason, unread: [...review.unread, fault] };
      }
    })
  ),
  /***/
  35899: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        UE: () => (
          /* binding */
          termFaults
        ),
        /* harmony export */
        X4: () => (
          /* binding */
          addedAmong
        ),
        /* harmony export */
        cu: () => (
          /* binding */
          identityOf
        ),
        /* harmony export */
        uD: () => (
          /* binding */
          requestsOf
        )
        /* harmony export */
      });
      var _facts_change_inline_waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70159);
      var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4998);
      var _text_day_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6497);
      var _text_enumerated_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44413);
      var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60613);
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80573);
      var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70336);
      const known = ["allow", "until", "reason", "by"];
      function requestsOf(waivers, { names, ...on }) {
        const requests = [];
        const refused = [];
        for (const [i, waiver] of waivers.slice(0, _facts_change_inline_waivers_js__WEBPACK_IMPORTED_MODULE_0__.MT + 1).entries()) {
          const because = i < _facts_change_inline_waivers_js__WEBPACK_IMPORTED_MODULE_0__.MT ? faultsOf(waiver, names, on) : ["there are too many of them"];
          const { parts } = waiver;
          if (because.length > 0)
            refused.push({ ...waiver, because });
          else
            requests.push({
              ...waiver,
              rules: rulesOf(waiver),
              reason: parts.get("reason").trim(),
              until: parts.get("until"),
              by: parts.get("by")
            });
        }
        return { requests, refused };
      }
      function addedAmong(now, before, currentPath) {
        const placed = ({ at }, pathOf) => pathOf((0, _source_js__WEBPACK_IMPORTED_MODULE_2__.J9)(at).source.path);
        const left = /* @__PURE__ */ new Map();
        for (const old of before) {
          const key = JSON.stringify([placed(old, currentPath), identityOf(old)]);
          left.set(key, (left.get(key) ?? 0) + 1);
        }
        const added = /* @__PURE__ */ new Set();
        for (const request of now) {
          const key = JSON.stringify([placed(request, (path) => path), identityOf(request)]);
          const same = left.get(key) ?? 0;
          if (same === 0)
            added.add(request);
          else
            left.set(key, same - 1);
        }
        return added;
      }
      function identityOf({ parts, target, services }) {
        const above = target && (services.length > 0 ? services.map(({ name }) => name) : (0, _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__.Pf)((0, _source_js__WEBPACK_IMPORTED_MODULE_2__.$6)(target)));
        return JSON.stringify([[...parts].sort(), above]);
      }
      function rulesOf({ parts }) {
        return (parts.get("allow") ?? "").split(",").filter((each) => each !== "");
      }
      function faultsOf(waiver, names, on) {
        const { parts, odd, target } = waiver;
        const faults = [];
        const until = parts.get("until");
        const rules = rulesOf(waiver);
        const guess = (word, words) => {
          const near = (0, _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(word, words);
          return near ? ` (did you mean \`${near}\`?)` : "";
        };
        for (const word of odd)
          faults.push(`${quoted(word)} is not understood`);
        for (const name of parts.keys())
          if (!known.includes(name))
            faults.push(`it knows no ${quoted(name)}${guess(name, known)}`);
        if (rules.length === 0)
          faults.push("it names no rule with `allow=`");
        for (const rule of rules)
          if (!names.includes(rule))
            faults.push(`no rule or group is called ${quoted(rule)}${guess(rule, names)}`);
        if (!parts.get("reason")?.trim())
          faults.push('it gives no `reason="\u2026"`');
        if (until === void 0)
          faults.push("it names no last day with `until=2027-01-31`");
        else if (!(0, _text_day_js__WEBPACK_IMPORTED_MODULE_4__.kb)(until))
          faults.push(`${quoted(until)} is no day such as \`2027-01-31\``);
        else
          faults.push(...termFaults({ until, by: parts.get("by") }, on));
        if (!target)
          faults.push("it stands above nothing: it belongs on a line of its own, directly above the instruction or key");
        return faults;
      }
      function termFaults({ until, by }, { today, policy: { longestWaiver, waiversBy } }) {
        const isAllowed = waiversBy === void 0 || by !== void 0 && waiversBy.includes(by.trim());
        return [...lengthFaults(until, today, longestWaiver), ...isAllowed ? [] : [authorFault(by, waiversBy)]];
      }
      function lengthFaults(until, today, longest) {
        if (until < today)
          return [`it ended on ${until}`];
        if (until > (0, _text_day_js__WEBPACK_IMPORTED_MODULE_4__.Ug)(today))
          return [`it ends on ${until}, more than a year from now`];
        return until > (0, _text_day_js__WEBPACK_IMPORTED_MODULE_4__.mU)(today, longest) ? [`it ends on ${until}, more than ${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_5__.L)(longest, "day")} from now`] : [];
      }
      function authorFault(by, allowed) {
        if (allowed.length === 0)
          return "the policy lets nobody accept anything";
        const who = `${allowed.length > 1 ? "one of " : ""}${(0, _text_enumerated_js__WEBPACK_IMPORTED_MODULE_6__.B)(allowed.map(quoted), mostAllowed)}`;
        return `it is by ${by === void 0 ? "nobody" : quoted(by)}, and the policy wants it by ${who}`;
      }
      const mostAllowed = 5;
      function quoted(word) {
        const plain = word.replaceAll("`", "'").trim();
        return `\`${plain.length > 200 ? `${plain.slice(0, 199)}\u2026` : plain}\``;
      }
    })
  ),
  /***/
  79495: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          place
        ),
        /* harmony export */
        u: () => (
          /* binding */
          nearestAtHead
        )
        /* harmony export */
      });
      var _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41221);
      var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64008);
      var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4998);
      var _comment_worthy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73049);
      var _edits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23089);
      const mostLines = 12;
      const nearby = 3;
      function place(findings, change, by) {
        const { secrets } = by;
        const files = new Map(change.files.filter(({ status }) => status !== "removed").map((file) => [file.path, file]));
        const placed = findings.map((finding) => {
          const own = finding.side === "base" ? placeRemoved(finding, change) : placeOne(finding, files, secrets);
          return own.kind === "line" ? own : placeOfNote(finding, files) ?? own;
        });
        const spots = /* @__PURE__ */ new Map();
        const spotOf = placed.map((own, i) => {
          if (own.kind !== "line")
            return void 0;
          if (!(0, _comment_worthy_js__WEBPACK_IMPORTED_MODULE_1__.$Z)(findings[i], by))
            return { lines: own };
          const key = JSON.stringify([own.path, own.side]);
          const others = spots.get(key) ?? [];
          spots.set(key, others);
          return joined(own, others, secrets);
        });
        return findings.map((finding, i) => {
          const own = placed[i];
          return { ...finding, placement: own.kind === "line" ? placementOf(spotOf[i].lines) : own };
        });
      }
      function joined(own, spots, secrets) {
        const same = spots.find(({ lines }) => lines.end === own.end);
        const spot = same ?? spots.find(({ lines }) => overlap(lines, own));
        if (!spot) {
          const alone = { lines: own };
          spots.push(alone);
          return alone;
        }
        const both = combined(spot.lines, own, secrets);
        const fits = !spots.some((other) => other !== spot && overlap(other.lines, both));
        if (fits && (same || both !== spot.lines))
          spot.lines = both;
        else if (!same)
          return joined({ ...own, ...own.plain, suggestion: void 0, edits: [] }, spots, secrets);
        return spot;
      }
      function overlap(a, b) {
        return a.suggestion !== void 0 && b.suggestion !== void 0 && a.start <= b.end && b.start <= a.end;
      }
      function placementOf({ kind, path, side, start, end, suggestion }) {
        return { kind, path, ...side && { side }, startLine: start, endLine: end, suggestion };
      }
      function placeRemoved({ at }, change) {
        const { path, start } = (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.Xq)(at);
        const file = change.files.find((each) => (each.previousPath ?? each.path) === path && each.status !== "added");
        if (!file)
          return { kind: "summary" };
        const { hunks = [] } = file;
        const showing = hunks.some(({ before }) => before.start <= start.line && start.line <= before.end);
        const line = showing ? start.line : nearestAtHead(start.line, hunks);
        if (line === void 0)
          return file.status === "removed" ? { kind: "summary" } : { kind: "file", path: file.path };
        const own = { start: line, end: line };
        const side = showing ? { side: "base" } : {};
        return {
          kind: "line",
          path: file.path,
          ...side,
          hunks,
          ...own,
          edits: [],
          suggestion: void 0,
          advised: false,
          plain: own
        };
      }
      function nearestAtHead(line, hunks) {
        const shownOnes = hunks.filter(({ start, end }) => start <= end);
        const distance = ({ before }) => Math.max(before.start - line, line - before.end, 0);
        const [nearest] = shownOnes.sort((a, b) => distance(a) - distance(b));
        if (!nearest)
          return void 0;
        return Math.max(nearest.start, Math.min(nearest.end, line - nearest.before.start + nearest.start));
      }
      function placeOne(finding, files, secrets) {
        const { path } = (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.Xq)(finding.at);
        const file = files.get(path);
        if (!file) {
          const link = finding.at.source.path;
          return files.has(link) ? { kind: "file", path: link } : { kind: "summary" };
        }
        const plain = shown(finding.at, file);
        if (!plain)
          return { kind: "file", path };
        const { fix } = finding;
        for (const edits of fix ? [fix.edits, ...fix.parts ?? []] : []) {
          const suggesting = suggest({ ...plain, end: lastLine(finding.at) }, (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.Mw)(fix), edits, secrets);
          if (suggesting)
            return { ...suggesting, advised: finding.advice === true };
        }
        return plain;
      }
      function placeOfNote({ standing, side, notes = [] }, files) {
        if (standing !== "introduced" || side === "base")
          return void 0;
        for (const { at } of notes) {
          const file = files.get((0, _source_js__WEBPACK_IMPORTED_MODULE_2__.Xq)(at).path);
          const lines = file && shown(at, file);
          if (lines)
            return lines;
        }
        return void 0;
      }
      function shown(at, { path, hunks = [] }) {
        const [start, last] = [(0, _source_js__WEBPACK_IMPORTED_MODULE_2__.Xq)(at).start.line, lastLine(at)];
        const hunk = hunks.find((each) => each.start <= start && start <= each.end);
        if (!hunk)
          return void 0;
        const own = { start, end: last <= hunk.end && last - start < mostLines ? last : start };
        return { kind: "line", path, hunks, ...own, edits: [], suggestion: void 0, advised: false, plain: own };
      }
      function lastLine(at) {
        const { start, end } = (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.Xq)(at);
        return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
      }
      function combined(first, second, secrets) {
        if (!second.suggestion)
          return first;
        if (!first.suggestion)
          return second;
        const more = second.edits.filter((edit) => !first.edits.some((other) => (0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.Du)(edit, other)));
        if (more.length === 0)
          return first;
        const better = second.advised ? second : first;
        const both = { ...better, start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
        const title = `${first.suggestion.title}; ${second.suggestion.title.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())}`;
        return suggest(both, title, [...first.edits, ...more], secrets) ?? better;
      }
      function suggest(lines, title, edits, secrets) {
        const places = edits.map(({ at, text: text2 }) => ({ ...(0, _source_js__WEBPACK_IMPORTED_MODULE_2__.J9)(at), text: text2 })).sort((a, b) => a.span.start - b.span.start);
        const source = places[0]?.source;
        if (!source || places.some((each) => each.source !== source) || source.path !== lines.path)
          return void 0;
        if (!(0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.NQ)(edits))
          return void 0;
        const touched = places.flatMap(({ span }) => [source.position(span.start).line, source.position(span.end).line]);
        const edited = { start: Math.min(...touched), end: Math.max(...touched) };
        const far = edited.start > lines.end + nearby || edited.end < lines.start - nearby;
        const start = far ? edited.start : Math.min(lines.start, edited.start);
        const end = far ? edited.end : Math.max(lines.end, edited.end);
        if (!lines.hunks.some((hunk) => hunk.start <= start && end <= hunk.end) || end - start >= mostLines)
          return void 0;
        const from = source.line(start).start;
        const to = source.line(end)?.end;
        if (to === void 0)
          return void 0;
        let text = source.text.slice(from, to);
        for (const { span, text: replacement } of places.reverse()) {
          text = text.slice(0, span.start - from) + replacement + text.slice(span.end - from);
        }
        if ((0, _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(text, source.at(from, to), secrets))
          return void 0;
        return { ...lines, start, end, edits, suggestion: { title, text: text.replace(/\r$/, "") } };
      }
    })
  ),
  /***/
  36526: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        WW: () => (
          /* binding */
          suggestsAnything
        ),
        /* harmony export */
        nn: () => (
          /* binding */
          isProven
        ),
        /* harmony export */
        rX: () => (
          /* binding */
          withProof
        ),
        /* harmony export */
        u8: () => (
          /* binding */
          textsWithSuggestions
        )
        /* harmony export */
      });
      var _model_stage_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11803);
      var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64008);
      var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4998);
      var _comment_worthy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73049);
      var _edits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23089);
      function proofOf(before, again) {
        const seen = new Set(again.files);
        const both = [imagesOf, servicesOf].map((of) => ({
          old: of(before).filter(({ path }) => seen.has(path)),
          now: of(again)
        }));
        const missing = both.flatMap(({ old, now }) => old.filter(({ path, name }) => !now.some((each) => each.path === path && each.name === name)));
        const { gone, fresh } = withoutReworded(before, again);
        return {
          gone,
          fresh,
          lost: [...again.unread.map(({ path }) => ({ path, name: void 0 })), ...missing],
          images: both[0].now.length,
          services: both[1].now.length
        };
      }
      function withoutReworded(before, { findings, fixed }) {
        const there = new Set(findings.flatMap(keysOf));
        const left = before.findings.filter((finding) => !keysOf(finding).some((key) => there.has(key)));
        const reworded = /* @__PURE__ */ new Set();
        const fresh = findings.filter((finding) => {
          if (finding.standing !== "introduced")
            return false;
          const former = left.findIndex((each) => isReworded(each, finding));
          if (former === -1)
            return true;
          for (const key of keysOf(left[former]))
            reworded.add(key);
          left.splice(former, 1);
          return false;
        });
        return { gone: fixed.filter((finding) => !keysOf(finding).some((key) => reworded.has(key))), fresh };
      }
      function isReworded(before, after) {
        return before.rule.id === after.rule.id && before.image === after.image && before.service === after.service && (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.J9)(before.at).source.path === (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.J9)(after.at).source.path && (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.O6)(before.severity, after.severity);
      }
      function imagesOf({ project }) {
        return project().images.map(({ stage }) => ({ path: (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(stage.from.at).path, name: (0, _model_stage_name_js__WEBPACK_IMPORTED_MODULE_2__.C)(stage) }));
      }
      function servicesOf({ project }) {
        return project().services.map(({ at, name }) => ({ path: (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(at).path, name }));
      }
      function holds({ fresh, lost }) {
        return fresh.length === 0 && lost.length === 0;
      }
      function goneAmong(findings, { gone }) {
        const left = /* @__PURE__ */ new Map();
        for (const each of gone)
          for (const key of keysOf(each))
            left.set(key, (left.get(key) ?? 0) + 1);
        return findings.filter((finding) => keysOf(finding).every((key) => {
          const number = left.get(key) ?? 0;
          left.set(key, number - 1);
          return number > 0;
        }));
      }
      function keysOf({ at, marks }) {
        return marks.map((mark) => `${mark} ${(0, _source_js__WEBPACK_IMPORTED_MODULE_0__.J9)(at).source.path}`);
      }
      function suggesting({ findings, policy }) {
        return findings.filter((finding) => {
          const { placement, fix } = finding;
          return (0, _comment_worthy_js__WEBPACK_IMPORTED_MODULE_3__.$Z)(finding, policy) && fix !== void 0 && placement.kind === "line" && !!placement.suggestion;
        });
      }
      function suggestsAnything(review) {
        return suggesting(review).length > 0;
      }
      function textsWithSuggestions(review) {
        const lines = /* @__PURE__ */ new Map();
        for (const { at, placement } of suggesting(review)) {
          const { path, startLine, endLine, suggestion } = placement;
          const { source } = (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.J9)(at);
          const place = source.at(source.line(startLine).start, source.line(endLine).end);
          lines.set(JSON.stringify([path, startLine, endLine]), { at: place, text: suggestion.text });
        }
        const edits = [...lines.values()];
        return new Map((0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.MS)(edits).map((source) => [source.path, (0, _edits_js__WEBPACK_IMPORTED_MODULE_4__.QU)(source, edits)]));
      }
      function isProven({ placement }) {
        return placement.kind === "line" && placement.suggestion?.proven === true;
      }
      function withProof(review, again) {
        const proof = proofOf(review, again);
        const offers = suggesting(review);
        const gone = new Set(goneAmong(offers, proof));
        const harmed = /* @__PURE__ */ new Set([...proof.fresh.map(({ at }) => (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(at).path), ...proof.lost.map(({ path }) => path)]);
        const isLocal = offers.some(({ placement }) => harmed.has(placement.path));
        const findings = review.findings.map((finding) => {
          const { placement } = finding;
          if (placement.kind !== "line" || !placement.suggestion)
            return finding;
          const { suggestion } = placement;
          if (holds(proof))
            return {
              ...finding,
              placement: { ...placement, suggestion: { ...suggestion, proven: gone.has(finding) } }
            };
          const mayHarm = !isLocal || harmed.has(placement.path);
          return mayHarm ? { ...finding, placement: { ...placement, suggestion: void 0 } } : finding;
        });
        return { ...review, findings };
      }
    })
  ),
  /***/
  3394: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        G: () => (
          /* binding */
          compareSides
        ),
        J: () => (
          /* binding */
          recognisedIn
        )
      });
      var network_mode = __webpack_require__(67606);
      var published_ports = __webpack_require__(17137);
      var group_by = __webpack_require__(1740);
      var image_lookup = __webpack_require__(52194);
      var listening_ports = __webpack_require__(79174);
      var logins = __webpack_require__(45386);
      var published_products = __webpack_require__(83925);
      var text_path = __webpack_require__(37976);
      var change_subjects = __webpack_require__(33631);
      ;
      function servedNow(subject, isLasting) {
        return isLasting ? [(0, change_subjects.TH)(subject)] : identities(subject, [subject.path, (0, text_path.yS)(subject.path)]);
      }
      function servedBefore(subject, became, isThere) {
        const { path } = subject;
        if (!became)
          return identities(subject, isThere(path) ? [path] : [path, (0, text_path.yS)(path)]);
        const own = (0, change_subjects.TH)(became);
        const stands = became.path === path && (became.byDefault || !subject.byDefault);
        if (stands && subject.kind === "service")
          return [own];
        const places = became.runs === subject.runs ? [became.path] : [became.path, (0, text_path.yS)(became.path)];
        return [own, ...identities({ ...subject, path: became.path, name: became.name }, places)];
      }
      function identities({ kind, path, name, runs }, places) {
        if (runs === void 0)
          return [];
        if (kind === "service")
          return [JSON.stringify([kind, (0, text_path.yS)(path), name, runs])];
        return places.map((place) => JSON.stringify([kind, place, runs]));
      }
      ;
      function portsOpenBefore(subjects, head, left) {
        const { after } = subjects;
        const pairs = pairsOf(subjects);
        const lasting = new Set(pairs.map(({ now }) => now));
        const others = left && new change_subjects.OM(left, (path) => path);
        const beside = (0, group_by.$)(left?.services ?? [], (service) => servedAs(others.get(service)));
        const copies2 = head.services.flatMap((now) => {
          const name = lasting.has(now) ? void 0 : servedAs(after.get(now));
          return name === void 0 ? [] : (beside.get(name) ?? []).map((old) => ({ now, old }));
        });
        return [...sameProgram(subjects), ...copies2].flatMap(({ now, old }) => openOnHostBefore(old, now));
      }
      function furtherPorts(subjects) {
        return new Map(sameProgram(subjects).flatMap(({ now, old }) => {
          const published = (0, published_products.Jy)(old).filter(({ near }) => near === void 0);
          return (0, published_products.Jy)(now).flatMap(({ port, product, login, lets }) => {
            const isSame = (each) => each.product === product && each.lets?.[0] === lets?.[0] && !asksForMore(each.login, login);
            const other = published.find(isSame);
            return other ? [[port, other.port]] : [];
          });
        }));
      }
      function loginsSwitchedOn(subjects) {
        return new Set(pairsOf(subjects).flatMap(({ now, old }) => {
          const isOpen = (service, product) => (0, logins.D)(service, product).is === "open";
          const isOn = (0, image_lookup.y0)(now).some((product) => isOpen(old, product) && !isOpen(now, product));
          return isOn ? [(0, change_subjects.TH)(subjects.after.get(now))] : [];
        }));
      }
      function pairsOf({ compared }) {
        return compared.flatMap(({ now, before: [old] }) => now.service && old?.service ? [{ now: now.service, old: old.service }] : []);
      }
      function sameProgram(subjects) {
        return pairsOf(subjects).filter(({ now, old }) => {
          const runs = subjects.after.get(now)?.runs;
          return runs !== void 0 && runs === subjects.before.get(old)?.runs;
        });
      }
      function servedAs(subject) {
        return subject && servedNow(subject, false)[0];
      }
      function openOnHostBefore(before, now) {
        if (!(0, network_mode.aM)(before) || !(0, published_ports.JR)(before) || (0, listening_ports.pT)(before))
          return [];
        const known = new Map((0, published_products.Jy)(now).map((each) => [each.port, each]));
        return now.ports.filter((port) => {
          const found = known.get(port);
          return !found || !asksForMore((0, logins.D)(before, found.product), found.login);
        });
      }
      function asksForMore(login, other) {
        return hurdles.indexOf(login.is) > hurdles.indexOf(other.is);
      }
      const hurdles = ["open", "known", "unknown", "asked"];
      var same_subjects = __webpack_require__(29894);
      var image_trust = __webpack_require__(72133);
      var shipped_stages = __webpack_require__(86208);
      var src_source = __webpack_require__(4998);
      var started_services = __webpack_require__(63396);
      ;
      function stagesNoLongerBuilt({ before, after, compared }, project) {
        const isBuilt = (image) => image.published || (0, shipped_stages.OR)(image, project) || image.stage === image.stage.file.stages.at(-1);
        return new Set(compared.flatMap(({ now: { image: now }, before: olds }) => {
          if (!now || isBuilt(now))
            return [];
          const written = instructionsOf(now.stage, after);
          const isLeft = olds.some(({ image: old }) => old && old.usedBy.length > 0 && instructionsOf(old.stage, before) === written);
          return isLeft ? [(0, change_subjects.TH)(after.get(now.stage))] : [];
        }));
      }
      function stagesFirstBuilt({ before, after, became }, [old, now]) {
        const built = new Set([...(0, started_services.c)(old)].map((stage) => became.get(before.get(stage))));
        const there = new Set(became.values());
        const inUse = [...(0, started_services.c)(now)].map((stage) => after.get(stage));
        return new Set(inUse.filter((each) => there.has(each) && !built.has(each)).map(change_subjects.TH));
      }
      function stagesBuiltInstead({ after, compared }) {
        return new Set(compared.flatMap(({ now: { service: now }, before: [old] }) => {
          if (now?.runs.kind !== "built" || old?.service?.runs.kind !== "pulled")
            return [];
          const { base, stage } = now.runs.image;
          const isSame = base.kind === "image" && (0, image_trust.m_)(old.service.runs.reference, base.reference);
          return isSame ? [(0, change_subjects.TH)(after.get(stage))] : [];
        }));
      }
      function instructionsOf(stage, subjects) {
        const own = (0, src_source.$6)(subjects.get(stage).at).trim();
        return stage.base.kind === "stage" ? `${instructionsOf(stage.base.stage, subjects)}
${own}` : own;
      }
      var trusted_images = __webpack_require__(35847);
      var problem = __webpack_require__(64008);
      var copies = __webpack_require__(14175);
      var finding_meaning = __webpack_require__(35478);
      var review_fingerprint = __webpack_require__(70336);
      var path_roles = __webpack_require__(10236);
      var stand_ins = __webpack_require__(59307);
      var versions_within = __webpack_require__(70484);
      var container_paths = __webpack_require__(4283);
      var likeness = __webpack_require__(70023);
      var src_finding = __webpack_require__(52018);
      var encodings = __webpack_require__(88689);
      ;
      function repeatedAmong(before, now) {
        const keysOf = (entry) => {
          const { served, given, finding, meaning } = entry;
          const { id: id2 } = finding.rule;
          const anywhere = inRepository(entry);
          const what = finding.rule.image ? [meaning.kind] : [meaning.exact, lineOf(finding)];
          return [
            ...served.map((each) => [id2, each, meaning.kind]),
            ...given.map((each) => [id2, "given", each, ...what]),
            ...anywhere ? [[(0, finding_meaning.m6)(finding.rule) ? "unpinned" : id2, ...anywhere]] : []
          ].map((key) => JSON.stringify(key));
        };
        const known = (0, group_by.$)(before.flatMap((entry) => keysOf(entry).map((key) => ({ key, entry }))), ({ key }) => key);
        return new Map(now.flatMap((entry) => {
          const others = keysOf(entry).flatMap((key) => (known.get(key) ?? []).map((each) => each.entry));
          const [other] = others.filter((each) => mayRepeat(entry, each)).sort((a, b) => (0, problem.Rj)(a.finding, b.finding));
          return other ? [[entry, other]] : [];
        }));
      }
      function carriedAmong(before, now, gone) {
        const moving = new Set(gone);
        const known = (0, group_by.$)(before.flatMap((entry) => secretsOf(entry).map((secret) => ({ secret, entry }))), ({ secret }) => secret);
        return new Map(now.flatMap((entry) => {
          const others = secretsOf(entry).map((secret) => [secret, (0, encodings.Ey)(secret)].flatMap((each) => (known.get(each ?? "") ?? []).flatMap(({ entry: other }) => mayCarry(entry, other, moving.has(other)) ? other : [])));
          const [worst] = others.flat().sort((a, b) => (0, problem.Rj)(a.finding, b.finding));
          return worst && others.every((each) => each.length > 0) ? [[entry, worst]] : [];
        }));
      }
      function besideAmong(before, now) {
        const keyOf2 = ({ like, path, finding: { rule }, meaning }) => like?.kin && JSON.stringify([rule.id, like.kin, (0, text_path.yS)(path), rule.group === "images" ? meaning.exact : meaning.kind]);
        const started = (0, group_by.$)(before.filter(({ meaning: { users } }) => users.size > 0), keyOf2);
        return new Map(now.flatMap((entry) => {
          const key = keyOf2(entry);
          const others = key === void 0 ? [] : started.get(key) ?? [];
          const other = others.find(({ path }) => path !== entry.path);
          return other ? [[entry, other]] : [];
        }));
      }
      function secretsOf({ finding: { rule }, meaning: { secret } }) {
        return rule.group === "secrets" && secret !== "" ? secret.split("\n") : [];
      }
      function mayCarry({ finding: entry, ...now }, { finding: other, ...before }, isGone) {
        if (other.onTrial && !entry.onTrial)
          return false;
        if (other.milderThan && !entry.milderThan)
          return false;
        if (entry.letsIn && !other.letsIn && other.cause !== "door")
          return false;
        if (entry.image !== void 0)
          return other.image !== void 0 && now.lasting !== void 0 && now.lasting === before.lasting;
        if (entry.service !== void 0 && other.service !== void 0)
          return entry.service === other.service;
        return entry.key === other.key || isGone && (0, text_path.yS)(now.path) === (0, text_path.yS)(before.path);
      }
      function inRepository(entry) {
        const { finding, meaning } = entry;
        const { rule, key } = finding;
        const { secret, imageKey, exact } = meaning;
        if (rule.group === "secrets" && secret !== "")
          return ["credential", key, secret];
        const address = addressOf(entry);
        if (address)
          return ["address", address];
        return imageKey && ["image", (0, finding_meaning.m6)(rule) ? imageKey : exact];
      }
      function lineOf({ at }) {
        const { source, span } = (0, src_source.J9)(at);
        const { start, end } = source.line(source.position(span.start).line);
        return (0, review_fingerprint.xg)(source.text.slice(start, end));
      }
      function addressOf({ finding }) {
        return finding.rule.group === "build" && !(0, src_finding.to)(finding) ? finding.cause : void 0;
      }
      function mayRepeat(entry, other) {
        if (other.finding.onTrial && !entry.finding.onTrial)
          return false;
        const isInPlace = entry.given.some((each) => other.given.includes(each));
        const isPulled = other.finding.service !== void 0;
        const [isCopy, wasCopy] = [isOfCopy(entry), isOfCopy(other)];
        if (wasCopy && !isCopy && (entry.final || entry.finding.image === void 0))
          return false;
        if (entry.final && !other.final && !isPulled && !isInPlace && isCopy === wasCopy)
          return false;
        const isSameRelease = !(0, finding_meaning.m6)(entry.finding.rule) && entry.finding.cause === other.finding.cause;
        const isByService = isPulled && entry.finding.service !== void 0;
        if (!isByService && entry.meaning.imageKey !== other.meaning.imageKey && !isSameRelease)
          return false;
        if (entry.lasting === void 0 || entry.lasting !== other.lasting)
          return true;
        return entry.path !== other.path && entry.meaning.exact === other.meaning.exact;
      }
      function isOfCopy({ finding: { rule } }) {
        return (0, finding_meaning.m6)(rule) && rule.layer !== void 0;
      }
      ;
      const mostCompared = 25e4;
      const alikeEnough = 0.5;
      const rounds = [
        // What the diff leaves in its place, if below another name, and not below that of somebody who is on both sides.
        ({ place, lasting, meaning }) => place === void 0 ? void 0 : [place, lasting, meaning.exact],
        ({ path, subject, meaning }) => [path, subject, meaning.exact],
        ({ subject, meaning }) => [subject, meaning.exact],
        (entry) => isMovable(entry) ? [entry.path, entry.meaning.exact] : void 0,
        // What is reported of several services is reported of the first of them.
        ({ finding: { service, message }, path, meaning }) => service === void 0 ? void 0 : [path, meaning.exact, namesIn(message)],
        ({ path, subject, meaning }) => [subject ?? path, meaning.kind],
        (entry) => isMovable(entry) ? [entry.path, entry.meaning.kind] : void 0,
        // Another version of what runs from an address, whatever else its command says.
        (entry) => {
          const address = addressOf(entry);
          return address === void 0 ? void 0 : [entry.subject ?? entry.path, (0, versions_within.e)(address)];
        },
        // The same password for a host or a user of another name, as of a service that is renamed.
        ({ path, meaning: { secret } }) => secret === "" ? void 0 : [path, secret],
        // What takes the place of another behind the same port, and lets in as that did.
        ({ path, lasting, meaning: { door } }) => door === void 0 || lasting !== void 0 ? void 0 : [path, door],
        // The program of a service that is as open by another number.
        ({ subject, meaning: { door } }) => door === void 0 ? void 0 : [subject],
        // What one image was built on that is not any more, and another one is now: a folder moves, and git pairs its files as it likes.
        ({ final, finding: { cause, image } }) => image !== void 0 && cause?.startsWith("end of ") ? [final, cause] : void 0,
        // Who guesses one password has the other as soon.
        ({ path, subject, finding: { guessed, key } }) => guessed && key !== void 0 ? [path, subject, key] : void 0
      ];
      function isMovable({ finding: { rule, image }, meaning, path }) {
        if (!(0, container_paths.jo)(path) || meaning.secret !== "")
          return true;
        return rule.layer !== void 0 && image !== void 0 || movable.has(rule.group);
      }
      const movable = /* @__PURE__ */ new Set(["images", "secrets"]);
      function namesIn(message) {
        return message.flatMap((part) => typeof part === "string" ? [] : [part.code]).sort();
      }
      function matchInRounds(before, now, leftAlone = []) {
        const partners = /* @__PURE__ */ new Map();
        let [old, fresh] = [before, now];
        for (const keyOf2 of rounds) {
          const named = (entry) => {
            const key = keyOf2(entry);
            return key && JSON.stringify([entry.finding.rule.id, ...key]);
          };
          const groups = (0, group_by.$)(old, named);
          for (const [key, entries] of (0, group_by.$)(fresh, named)) {
            if (key === void 0)
              continue;
            for (const [entry, other] of nearestOf(groups.get(key) ?? [], entries))
              partners.set(entry, other);
          }
          const taken = new Set(partners.values());
          old = old.filter((entry) => !taken.has(entry));
          fresh = fresh.filter((entry) => !partners.has(entry));
        }
        for (const [entry, other] of milderAmong(old, fresh))
          partners.set(entry, other);
        const milder = new Set(partners.values());
        old = old.filter((entry) => !milder.has(entry));
        fresh = fresh.filter((entry) => !partners.has(entry));
        const staying = /* @__PURE__ */ new Set([...partners.values(), ...leftAlone]);
        const repeated = new Map([...carriedAmong(before, fresh, old), ...repeatedAmong([...before, ...leftAlone], fresh)].filter(([entry, other]) => !(staying.has(other) && isChosenAnew(entry, other))));
        const used = new Set(repeated.values());
        const replaced = replacedAmong(old.filter((entry) => !used.has(entry)), fresh.filter((entry) => !repeated.has(entry)));
        return { partners, unreported: unreportedAmong(old, fresh), repeated, replaced };
      }
      function isChosenAnew(entry, other) {
        const [now, then] = [entry.finding, other.finding];
        if (!entry.final || entry.lasting !== void 0 || entry.path === other.path)
          return false;
        if (now.image === void 0 || [now, then].some(({ service }) => service !== void 0))
          return false;
        const [text, former] = [now, then].map(({ at }) => (0, likeness.Dx)((0, src_source.J9)(at).source.text));
        const [isInEarnest, wasInEarnest] = [entry, other].map(({ path }) => path.split("/").some(path_roles.yX));
        return isInEarnest && !wasInEarnest || !(0, likeness.uj)(text, former);
      }
      function unreportedAmong(before, now) {
        const about = ({ path, subject }, rule) => JSON.stringify([rule, path, subject]);
        const covering = new Map(before.flatMap((entry) => (entry.finding.rule.covers ?? []).map((rule) => [about(entry, rule), entry])));
        return new Map(now.flatMap((entry) => {
          const other = covering.get(about(entry, entry.finding.rule.id));
          return other ? [[entry, other]] : [];
        }));
      }
      function milderAmong(before, now) {
        const setting = ({ subject, path, final }, rule, key = "") => JSON.stringify([rule, final ? path : subject ?? path, key]);
        const worse = (0, group_by.$)(before, (entry) => setting(entry, entry.finding.rule.id, entry.finding.key));
        return new Map(now.flatMap((entry) => {
          const { milderThan } = entry.finding;
          const others = (milderThan && worse.get(setting(entry, milderThan.rule, milderThan.key))) ?? [];
          const { secret } = entry.meaning;
          const other = others.find(({ finding, meaning }) => meaning.secret === secret || (0, stand_ins.SW)(secret) || entry.finding.guessed && finding.guessed);
          return other ? [[entry, other]] : [];
        }));
      }
      function nearestOf(before, now) {
        if (before.length === 0)
          return /* @__PURE__ */ new Map();
        if (before.length === now.length || before.length * now.length > mostCompared)
          return new Map(now.slice(0, before.length).map((entry, i) => [entry, before[i]]));
        const [old, fresh] = [before.map(surroundings), now.map(surroundings)];
        return joined(now.flatMap((entry, i) => before.map((other, j) => ({ entry, other, alike: sharedLines(fresh[i], old[j]) }))));
      }
      function wordsOf({ key, at }) {
        return (key ?? (0, src_source.$6)(at)).split(/\W+/);
      }
      function replacedAmong(before, now) {
        const about = ({ finding: { rule }, subject, path }) => JSON.stringify([rule.id, subject ?? path]);
        const groups = (0, group_by.$)(before, about);
        const pairs = [...(0, group_by.$)(now, about)].flatMap(([key, entries]) => {
          const others = groups.get(key) ?? [];
          if (others.length * entries.length > mostCompared)
            return [];
          const words = new Map([...others, ...entries].map((each) => [each, (0, likeness.CI)(wordsOf(each.finding))]));
          return entries.flatMap((entry) => others.map((other) => ({ entry, other, alike: (0, likeness.$R)(words.get(entry), words.get(other)) })));
        });
        return new Set(joined(pairs.filter(({ alike }) => alike >= alikeEnough)).values());
      }
      function joined(pairs) {
        const partners = /* @__PURE__ */ new Map();
        const taken = /* @__PURE__ */ new Set();
        for (const { entry, other } of pairs.toSorted((a, b) => b.alike - a.alike)) {
          if (partners.has(entry) || taken.has(other))
            continue;
          partners.set(entry, other);
          taken.add(other);
        }
        return partners;
      }
      function surroundings({ finding: { at } }) {
        const { source } = (0, src_source.J9)(at);
        const { line } = (0, src_source.Xq)(at).start;
        return [line, line - 1, line + 1, line - 2, line + 2].map((number) => {
          const span = number > 0 ? source.line(number) : void 0;
          return span ? (0, review_fingerprint.xg)(source.text.slice(span.start, span.end)) : "";
        });
      }
      function sharedLines(a, b) {
        return a.reduce((sum, line, i) => sum + (line === b[i] ? 16 >> i : 0), 0);
      }
      var effective_environment = __webpack_require__(81999);
      var env_files = __webpack_require__(64751);
      var needed_stages = __webpack_require__(96227);
      var variable_settings = __webpack_require__(33342);
      var stage_name = __webpack_require__(11803);
      ;
      function decidersIn({ services, images }) {
        const servicesOf = (0, change_subjects.U0)(services);
        return (found) => {
          const { path } = (0, src_source.J9)(found.at).source;
          if (found.service !== void 0)
            return servicesOf(found.service, path).flatMap((service) => [...serviceDeciders(service, found)]);
          return images.filter(({ stage }) => isNamed(stage, path, found.image)).flatMap((image) => [...stageDeciders(image, buildersOf(image.stage, images), found)]);
        };
      }
      function buildersOf(stage, images) {
        const taking = images.filter((each) => each.usedBy.length > 0 && (0, needed_stages.r)([each.stage]).has(stage));
        return taking.sort((a, b) => Number(b.stage === stage) - Number(a.stage === stage)).flatMap(({ usedBy }) => usedBy);
      }
      function isNamed(stage, path, name) {
        return (0, src_source.J9)(stage.from.at).source.path === path && (0, stage_name.C)(stage) === name;
      }
      function* serviceDeciders(service, { at, from }) {
        const { application, keys, takenOver } = service;
        const names = variablesIn(at);
        yield* (0, effective_environment.E)(service).filter(({ name }) => names.has(name));
        if (application.environmentFile && names.size > 0)
          yield* (0, env_files.SF)(application.environmentFile).filter(({ name }) => names.has(name));
        yield* [...from?.via ?? [], ...takenOver].map((each) => ({ name: firstWords(each), at: each }));
        for (const name of ["image", "command", "entrypoint", "network_mode"]) {
          const key = keys.get(name);
          if (key)
            yield { name, at: key };
        }
        yield* buildDeciders(service, names);
      }
      function* stageDeciders({ stage, layers }, builders, { at }) {
        const names = variablesIn(at);
        const stages = [.../* @__PURE__ */ new Set([stage, ...layers.map((layer) => layer.stage)])];
        const ofBases = new Set(stages.flatMap(({ from }) => [...variablesIn(from.at)]));
        const set = stage.file.instructions.flatMap((each) => each.keyword === "ARG" || each.keyword === "ENV" ? (0, variable_settings.K)(each) : []);
        yield* set.filter(({ name }) => names.has(name));
        yield* set.flatMap((each) => ofBases.has(each.name) ? { name: each.name, at: each.at, isOfBase: true } : []);
        for (const service of builders)
          yield* buildDeciders(service, names);
        for (const { from } of stages)
          yield { name: "FROM", at: from.at, isOfBase: true };
      }
      function* buildDeciders({ build, keys }, names) {
        yield* build?.args.filter(({ name }) => names.has(name)) ?? [];
        const settings = [build?.target, build?.dockerfile, keys.get("build"), build?.context];
        for (const [i, name] of ["target", "dockerfile", "build", "context"].entries()) {
          const setting = settings[i];
          if (setting)
            yield { name, at: "at" in setting ? setting.at : setting, isOfBuild: true };
        }
      }
      function firstWords(at) {
        const [first = ""] = (0, src_source.$6)(at).split("\n", 1);
        return first.trimEnd().replace(/:$/, "");
      }
      function variablesIn(at) {
        return new Set((0, src_source.$6)(at).match(/(?<=\$\{?)[A-Za-z_]\w*/g));
      }
      ;
      function reasonsIn(project, unchanged) {
        const decidersOf = decidersIn(project);
        const isAsItWas = isShownUnchanged(unchanged);
        const isUnchanged = (at) => unchanged.placeOf(at) !== void 0;
        const namesOf = (0, group_by.$)(project.services, ({ name, at }) => keyOf(name, at));
        const isNew = ({ service = "", at }) => namesOf.get(keyOf(service, at))?.every((each) => !isUnchanged(each.at)) ?? false;
        return (finding, isFirstBuilt, worse = []) => {
          if (isNew(finding) || !isAsItWas(finding) || worse.length > 0 && !isFirstBuilt)
            return worse;
          const isOfStage = finding.image !== void 0 && !unchanged.isWhole(finding.at);
          const isOfStep = finding.rule.layer !== void 0;
          const isLikely = ({ at, isOfBase: isOfBase2 = false, isOfBuild = false }) => isFirstBuilt && isOfBuild || (!isOfStage || (0, src_source.J9)(at).source === (0, src_source.J9)(finding.at).source) && !(isOfStep && isOfBase2);
          const decider = decidersOf(finding).find((each) => !isUnchanged(each.at) && isLikely(each));
          return decider ? (0, problem.cv)`It is new because ${decider.name} changed in ${placeFrom(finding.at, decider.at)}.` : worse;
        };
      }
      function isShownUnchanged({ placeOf }) {
        return ({ at, side, notes = [] }) => side !== "base" && [at, ...notes.map((note) => note.at)].every((each) => placeOf(each) !== void 0);
      }
      function keyOf(service, { source }) {
        return JSON.stringify([service, (0, src_source.dA)(source)]);
      }
      function placeFrom(from, at) {
        const { path, start } = (0, src_source.Xq)(at);
        return (0, src_source.Xq)(from).path === path ? (0, problem.cv)`line ${start.line}` : (0, problem.cv)`${(0, src_source.CP)(at)}`;
      }
      var stood_elsewhere = __webpack_require__(86614);
      var paired_lines = __webpack_require__(51224);
      ;
      function unchangedLines(before, now, currentPath) {
        const [former, files] = [byPath(before, currentPath), byPath(now, (path) => path)];
        const known = /* @__PURE__ */ new Map();
        const linesOf = (path) => {
          const lines = known.get(path) ?? pairingOf(former.get(path), files.get(path));
          known.set(path, lines);
          return lines;
        };
        const placeOf = (at, path, lineNow) => {
          const { start, end } = (0, src_source.Xq)(at);
          const first = lineNow(start.line);
          if (first === void 0)
            return void 0;
          for (let line = start.line + 1; line <= end.line; line += 1)
            if (lineNow(line) !== first + line - start.line)
              return void 0;
          return JSON.stringify([path, first, start.column, end.line - start.line, end.column]);
        };
        return {
          isWhole: (at) => {
            const { source } = (0, src_source.J9)(at);
            return former.get(source.path)?.text === (0, src_source.W7)(source).text;
          },
          placeOfFormer: (at) => {
            const path = currentPath((0, src_source.J9)(at).source.path);
            return placeOf(at, path, (line) => linesOf(path).now.get(line));
          },
          placeOf: (at) => {
            const { path } = (0, src_source.J9)(at).source;
            return placeOf(at, path, (line) => linesOf(path).old.has(line) ? line : void 0);
          }
        };
      }
      function pairingOf(before, now) {
        const pairs = before && now ? (0, paired_lines.h)(before.text.split("\n"), now.text.split("\n")) : /* @__PURE__ */ new Map();
        const counted = new Map([...pairs].map(([own, other]) => [own + 1, other + 1]));
        return { now: counted, old: new Set(counted.values()) };
      }
      function byPath(sources, pathOf) {
        return new Map(sources.map(src_source.W7).map((source) => [pathOf(source.path), source]));
      }
      var review_uses = __webpack_require__(45878);
      var runs_behind = __webpack_require__(28425);
      ;
      class FormerUses {
        #applications;
        #gone;
        #faults;
        #secrets;
        #doors;
        #alike;
        /**
         * @param applications those of the base, by their ids among the users of what they start
         * @param gone those of them of which no file is left
         */
        constructor(before, applications, gone) {
          this.#applications = applications;
          this.#gone = gone;
          const uses = before.flatMap((each) => [...each.meaning.users.keys()].map((user) => [each, user]));
          this.#faults = new Set(uses.map(([each, user]) => faultOf(each, user)));
          this.#secrets = new Set(uses.map(([each, user]) => secretOf(each, user)));
          const doors = before.flatMap(({ finding }) => finding.rule.cause === "door" ? finding : []);
          this.#doors = (0, group_by.$)(doors, serviceOf);
          this.#alike = (0, group_by.$)(before.map(({ finding }) => finding), ({ fault }) => fault);
        }
        /** How bad it was that everyone who reaches the host could log in with the same password: that was told of the port. */
        open(before, now) {
          if (!now.finding.letsIn || before.finding.cause !== "door" || before.meaning.secret !== now.meaning.secret)
            return [];
          return (this.#doors.get(serviceOf(before.finding)) ?? []).map(inItself);
        }
        /** How bad it was at each place, of what is told once. */
        alike({ finding }) {
          return finding.fault === void 0 ? [] : (this.#alike.get(finding.fault) ?? []).map(({ severity }) => severity);
        }
        /** What a change has take in a fault that was there, by an application that was there without it, or where nothing did. */
        extended(before, now) {
          const { users } = before.meaning;
          const isKnown = (user) => this.#faults.has(faultOf(now, user)) || now.meaning.secret !== "" && this.#secrets.has(secretOf(now, user));
          const fresh = [...now.meaning.users].filter(([user]) => !users.has(user) && !isKnown(user));
          if (users.size > 0) {
            if ([...users.keys()].some((user) => this.#gone.has(user)))
              return void 0;
            const isOther = (of) => before.finding[of] === void 0 !== (now.finding[of] === void 0);
            if (isOther("image") || isOther("service"))
              return void 0;
            const [, name2] = fresh.find(([user]) => this.#applications.has(user)) ?? [];
            return name2 === void 0 ? void 0 : (0, problem.cv)`With this change ${name2} starts it, too.`;
          }
          const [[, name] = []] = fresh;
          if (name === void 0)
            return void 0;
          return now.finding.image === void 0 ? (0, problem.cv)`With this change ${name} starts it.` : (0, problem.cv)`With this change it is built into what ships.`;
        }
      }
      function inItself({ severity, alone = severity }) {
        return alone;
      }
      function serviceOf({ service, at }) {
        return JSON.stringify([service, (0, src_source.dA)(at.source)]);
      }
      function secretOf({ meaning }, user) {
        return JSON.stringify([user, meaning.secret]);
      }
      function faultOf({ finding, meaning }, user) {
        return JSON.stringify([user, finding.rule.id, meaning.kind]);
      }
      function worsening(before, now, uses, trust) {
        const { severity, alone = severity } = before.finding;
        const own = before.finding.rule === now.finding.rule || (0, problem.O6)(severity, "low") ? alone : severity;
        const worst = Math.min(...[severity, own, ...uses.alike(before), ...uses.open(before, now)].map((each) => problem.gO.indexOf(each)));
        if (problem.gO.indexOf(inItself(now.finding)) < worst)
          return uses.extended(before, now) ?? [];
        if (before.finding.condition?.fails && !now.finding.condition?.fails)
          return (0, problem.cv)`Before this change it did not run.`;
        const [old, fresh] = [before.meaning, now.meaning];
        if (old.readOnly && fresh.readOnly === false)
          return [];
        const extended = uses.extended(before, now);
        if (extended)
          return extended;
        if (old.runs && fresh.runs && (0, runs_behind.wP)(old.runs, fresh.runs, (image) => (0, trusted_images.SJ)(image, trust)))
          return (0, problem.cv)`Before this change ${(0, runs_behind.p0)(old.runs)} ran here, and not ${(0, runs_behind.p0)(fresh.runs)}.`;
        const hosts = [...fresh.hosts].filter((host) => !old.hosts.has(host));
        if (hosts.length > 0 && old.hosts.size > 0)
          return (0, problem.cv)`Before this change it did not talk to ${hosts[0]}.`;
        if (old.expanded.size > 0 && [...fresh.expanded].some((text) => !old.expanded.has(text)))
          return [];
        return agedImage(before, now);
      }
      function agedImage(before, { finding, meaning, path }) {
        const { finding: former, meaning: old } = before;
        const isInPlace = before.path === path;
        if (isOlderImage(old, meaning, finding))
          return isInPlace ? (0, problem.cv)`Before this change it was ${old.image.text}, which is newer.` : (0, problem.cv)`${old.image.text} of ${before.path} is newer.`;
        const isLonger = former.since !== void 0 && finding.since !== void 0 && finding.since < former.since;
        return isInPlace && isLonger ? (0, problem.cv)`${old.image.text} had them until ${[former.since]}.` : void 0;
      }
      function isOlderImage({ image: old }, { image }, { rule }) {
        if (old === void 0 || image === void 0 || rule.trust === "unpinned")
          return false;
        return (0, image_trust.UM)(old, image);
      }
      ;
      function worsenedAmong(stoodAs, { old, others, near, partners, isWhole, uses, trust }) {
        const stay = /* @__PURE__ */ new Set([...partners.values(), ...others]);
        const written = (0, group_by.$)([...old, ...others], placeWritten);
        const worse = new Map([...stoodAs].flatMap(([entry, before]) => {
          if (isCommitted(entry) && isWhole(entry.finding.at))
            return [];
          const isSame = partners.get(entry) === before || servesAlike(entry, before) || worsened_isOfCopy(entry, before);
          const isOneMore = stay.has(before) && !isSame;
          const words = isOneMore ? worsening(asReported(before), asReported(entry), uses, trust) : worsening(before, entry, uses, trust);
          const place = isWhole(entry.finding.at) ? placeWritten(entry) : void 0;
          const same = place && written.get(place) || [];
          return words && same.every((each) => worsening(each, entry, uses, trust)) ? [[entry, words]] : [];
        }));
        for (const [entry, other] of besideAmong([...old, ...near], [...worse.keys()].filter((each) => partners.has(each)))) {
          const { users } = other.meaning;
          if (!worsening(other, { ...entry, meaning: { ...entry.meaning, users } }, uses, trust))
            worse.delete(entry);
        }
        return worse;
      }
      function isCommitted({ finding: { rule, image, letsIn }, path }) {
        return rule.group === "secrets" && image === void 0 && !letsIn && !(0, container_paths.jo)(path);
      }
      function servesAlike(entry, other) {
        return entry.served.some((each) => other.served.includes(each));
      }
      function worsened_isOfCopy(entry, other) {
        return entry.path !== other.path && entry.like !== void 0 && entry.like.file === other.like?.file;
      }
      function asReported(entry) {
        const { alone: _, ...finding } = entry.finding;
        return { ...entry, finding };
      }
      function placeWritten({ finding: { rule, at }, path }) {
        return rule.group === "secrets" ? JSON.stringify([rule.id, path, (0, src_source.J9)(at).span]) : void 0;
      }
      ;
      function compareSides(base, head, currentPath, secrets, { isTouched = () => true, leftAlone, trust = trusted_images.eP } = {}) {
        if (!base)
          return { introduced: recognisedIn(head), existing: [], fixed: [] };
        const subjects = (0, same_subjects.Y)(base.project(), head.project(), currentPath);
        const unchanged = unchangedLines(base.sources, head.sources, currentPath);
        const fresh = entriesOf(head, secrets, (path) => path, aboutFresh(subjects, unchanged, (0, copies.q7)(head.project())));
        const old = entriesOf(base, secrets, currentPath, aboutFormer(subjects, unchanged, (0, copies.q7)(base.project())));
        const others = leftAlone ? entriesOf(leftAlone, secrets, (path) => path, aboutLeftAlone(leftAlone)) : [];
        const near = others.filter(({ finding }) => leftAlone.isNear(finding));
        const { partners, unreported, repeated, replaced } = matchInRounds(old, fresh, near);
        const copied = (0, copies.ZL)([...old, ...others], fresh);
        const stoodAs = new Map([...copied, ...partners, ...unreported, ...repeated]);
        const gone = (0, review_uses.xC)(base.project(), head.project(), currentPath);
        const uses = new FormerUses(old, (0, review_uses.pI)(readIn(base), currentPath), gone);
        const worse = worsenedAmong(stoodAs, { old, others, near, partners, isWhole: unchanged.isWhole, uses, trust });
        const isHeld = (0, stood_elsewhere.$f)([...base.sources, ...leftAlone?.sources ?? []], secrets);
        const stood = fresh.filter((entry) => stoodAs.has(entry) && !worse.has(entry));
        const isShared = (0, stood_elsewhere.xu)(base.sources, head.project(), { currentPath, stood });
        const open = new Set(portsOpenBefore(subjects, head.project(), leftAlone?.project()).map(({ at }) => (0, src_source.r4)(at)));
        const isOpen = ({ finding: { rule, at } }) => rule.group === "network" && open.has((0, src_source.r4)(at));
        const further = new Map([...furtherPorts(subjects)].map(([{ at }, other]) => [(0, src_source.r4)(at), other]));
        const unbuilt = stagesNoLongerBuilt(subjects, head.project());
        const instead = stagesBuiltInstead(subjects);
        const first = stagesFirstBuilt(subjects, [base.project().images, head.project().images]);
        const isUnbuilt = ({ finding, subject = "" }) => isOfWhole(finding) && unbuilt.has(subject) || finding.rule.leftToUsers === true && instead.has(subject);
        const switchedOn = loginsSwitchedOn(subjects);
        const isAskedNow = ({ finding: { rule }, place, subject = "" }) => rule.group === "secrets" && place !== void 0 && switchedOn.has(subject);
        const areOld = [isHeld, isShared, isOpen, isUnbuilt, isAskedNow, (0, stood_elsewhere.qr)(isTouched)];
        const isOld = (entry) => stoodAs.has(entry) ? !worse.has(entry) : areOld.some((is) => is(entry));
        const kept = /* @__PURE__ */ new Set([...partners.values(), ...repeated.values(), ...replaced]);
        const moved = new Set(fresh.flatMap((entry) => !stoodAs.has(entry) && isHeld(entry) ? entry.meaning.secret : []));
        const left = old.filter((entry) => !kept.has(entry) && !moved.has(entry.meaning.secret));
        const recognised = recognisedAmong(fresh, left);
        const formerly = recognisedAmong(old, [], ({ finding }) => (0, src_source.J9)(finding.at).source.path);
        const isAsItWas = isShownUnchanged(unchanged);
        const whyNew = reasonsIn(head.project(), unchanged);
        const alike = (0, copies.ze)([...old, ...others], fresh);
        const told = (entry) => {
          const kin = stoodAs.has(entry) ? void 0 : alike.get(entry)?.finding;
          const finding = {
            ...recognised.get(entry),
            ...isAsItWas(entry.finding) && { isUnchanged: true },
            ...kin?.service !== void 0 && { kin: { service: kin.service, path: (0, src_source.dA)((0, src_source.J9)(kin.at).source) } }
          };
          const other = entry.finding.rule.group === "network" ? further.get((0, src_source.r4)(entry.finding.at)) : void 0;
          if (other && !stoodAs.has(entry))
            return lettingNobodyElseIn(finding, other);
          const words = whyNew(entry.finding, first.has(entry.subject ?? ""), worse.get(entry));
          return words.length > 0 ? { ...finding, message: [...finding.message, " ", ...words] } : finding;
        };
        const existing = (entry) => {
          const finding = recognised.get(entry);
          const isCopy = copied.get(entry) === stoodAs.get(entry);
          const former = isCopy ? void 0 : formerly.get(stoodAs.get(entry));
          if (!former)
            return finding;
          const isAnother = !(0, problem.qz)(finding.message, former.message);
          return { ...finding, former, message: isAnother && finding.likewise || finding.message };
        };
        return {
          introduced: fresh.filter((entry) => !isOld(entry)).map(told),
          existing: fresh.filter(isOld).map(existing),
          fixed: left.map((entry) => ({ ...recognised.get(entry), former: formerly.get(entry) }))
        };
      }
      function readIn({ project, unread = [] }) {
        const hidden = new Set(unread.map(({ path }) => path));
        return {
          applications: project().applications.filter(({ sources }) => !sources.some(({ path }) => hidden.has(path)))
        };
      }
      function lettingNobodyElseIn(finding, other) {
        const severity = (0, problem.O6)(finding.severity, "high") ? "medium" : finding.severity;
        return { ...finding, severity, message: [...finding.message, ...(0, problem.cv)` ${(0, src_source.$6)(other.at)} let everyone in before.`] };
      }
      function recognisedIn({ findings }) {
        const entries = inOrder(findings).map((finding) => ({ finding, path: (0, src_source.J9)(finding.at).source.path }));
        const recognised = recognisedAmong(entries, []);
        return entries.map((entry) => recognised.get(entry));
      }
      function aboutLeftAlone({ project }) {
        const subjects = new change_subjects.OM(project(), (path) => path);
        const likenessOf = (0, copies.q7)(project());
        return (finding) => {
          const subject = subjects.of(finding);
          return {
            subject: void 0,
            final: subject?.last ?? false,
            place: void 0,
            lasting: void 0,
            served: [],
            given: [],
            like: subject && likenessOf(subject)
          };
        };
      }
      function aboutFresh({ after, became }, { placeOf }, likenessOf) {
        const lasting = new Set(became.values());
        return (finding) => {
          const subject = after.of(finding);
          const id2 = subject ? (0, change_subjects.TH)(subject) : unknownId(finding);
          const isLasting = !subject || lasting.has(subject);
          return {
            subject: id2,
            final: subject?.last ?? false,
            place: placeOf(finding.at),
            lasting: isLasting ? id2 : void 0,
            served: subject ? servedNow(subject, isLasting && !isOfBase(finding)) : [],
            given: subject && (isOfWhole(finding) || !isLasting) ? [(0, change_subjects.TH)(subject)] : [],
            like: subject && likenessOf(subject)
          };
        };
      }
      function aboutFormer({ before, became, givenNow, splitNow, after }, { placeOfFormer }, likenessOf) {
        const paths = new Set(after.all.map(({ path }) => path));
        return (finding) => {
          const subject = before.of(finding);
          const place = placeOfFormer(finding.at);
          const unknown = unknownId(finding);
          if (!subject)
            return { subject: unknown, final: false, place, lasting: unknown, served: [], given: [], like: void 0 };
          const now = became.get(subject);
          const id2 = now && (0, change_subjects.TH)(now);
          const served = servedBefore(subject, now, (path) => paths.has(path));
          const given = (isOfWhole(finding) ? givenNow : splitNow).get(subject)?.map(change_subjects.TH) ?? [];
          const like = likenessOf(subject);
          return { subject: id2 ?? `gone ${(0, change_subjects.TH)(subject)}`, final: subject.last, place, lasting: id2, served, given, like };
        };
      }
      function isOfWhole(finding) {
        return finding.rule.image !== void 0 && !isOfBase(finding);
      }
      function isOfBase({ rule, image }) {
        return image !== void 0 && rule.group === "images" && rule.image !== void 0;
      }
      function entriesOf({ findings, project }, { places }, pathOf, aboutWhom) {
        const meaningOf = (0, finding_meaning.Dd)(project(), places, pathOf);
        return inOrder(findings).map((finding) => ({
          finding,
          meaning: meaningOf(finding),
          path: pathOf((0, src_source.J9)(finding.at).source.path),
          ...aboutWhom(finding)
        }));
      }
      function inOrder(findings) {
        return findings.toSorted((a, b) => (0, src_source.Qr)(a.at, b.at));
      }
      function unknownId({ image, service }) {
        return image === void 0 && service === void 0 ? void 0 : JSON.stringify([image, service]);
      }
      function recognisedAmong(fresh, gone, pathOf = ({ path }) => path) {
        const marks = new Map([...fresh, ...gone].map((entry) => [entry, (0, review_fingerprint.Fg)(entry.finding)]));
        const alike = (0, group_by.$)([...fresh, ...gone], (entry) => JSON.stringify([marks.get(entry), pathOf(entry)]));
        return new Map([...alike.values()].flatMap((entries) => entries.map((entry, i) => {
          const mark = marks.get(entry);
          const fingerprint = (0, review_fingerprint.ax)(mark, pathOf(entry), i);
          return [
            entry,
            {
              ...entry.finding,
              marks: [mark],
              fingerprint,
              parts: [{ path: pathOf(entry), rule: entry.finding.rule.id, fingerprint }]
            }
          ];
        })));
      }
    })
  ),
  /***/
  86614: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $f: () => (
          /* binding */
          heldIn
        ),
        /* harmony export */
        JN: () => (
          /* binding */
          runsInMany
        ),
        /* harmony export */
        VW: () => (
          /* binding */
          textsToFind
        ),
        /* harmony export */
        qr: () => (
          /* binding */
          committedBefore
        ),
        /* harmony export */
        xu: () => (
          /* binding */
          sharedInFile
        )
        /* harmony export */
      });
      var _facts_network_image_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52194);
      var _facts_roles_file_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94487);
      var _finding_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(52018);
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66819);
      var _known_image_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13850);
      var _known_path_roles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10236);
      var _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59307);
      var _model_files_container_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4283);
      var _problem_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(64008);
      var _source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4998);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1740);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(37976);
      var _text_places_of_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(953);
      var _copies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14175);
      var _finding_meaning_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35478);
      var _written_secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95631);
      function textsToFind(findings, before, project, { places }) {
        const wordsOf = ({ rule, at }) => JSON.stringify([rule.id, (0, _source_js__WEBPACK_IMPORTED_MODULE_10__.$6)(at)]);
        const known = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_11__.$)(before, wordsOf);
        const isKnown = (finding) => known.get(wordsOf(finding))?.some((other) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_12__.Rj)(other, finding) <= 0) ?? false;
        const fresh = findings.filter((finding) => isRepeatable(finding) && !isKnown(finding));
        const services = (0, _copies_js__WEBPACK_IMPORTED_MODULE_7__.uL)(findings, before, project);
        if (fresh.length === 0)
          return services;
        const secretOf = (0, _written_secrets_js__WEBPACK_IMPORTED_MODULE_9__.l)(project(), places);
        const textOf = ({ rule, at }) => {
          const [text, name] = [(0, _source_js__WEBPACK_IMPORTED_MODULE_10__.$6)(at), (0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_3__.GV)((0, _source_js__WEBPACK_IMPORTED_MODULE_10__.$6)(at))];
          if ((0, _finding_meaning_js__WEBPACK_IMPORTED_MODULE_8__.m6)(rule))
            return name.includes("/") ? name : text;
          return releaseOf.exec((0, _text_path_js__WEBPACK_IMPORTED_MODULE_13__.Vb)(text))?.[0] ?? text;
        };
        const imagesOf = ({ service, at }) => project().services.flatMap(({ name, at: own, image }) => name === service && own.source === at.source && image?.value ? (0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_3__.GV)(image.value) : []);
        const textsOf = (finding) => (0, _finding_js__WEBPACK_IMPORTED_MODULE_14__.NJ)(finding) ? imagesOf(finding) : (secretOf(finding) || textOf(finding)).split("\n");
        return [.../* @__PURE__ */ new Set([...services, ...fresh.flatMap(textsOf)])];
      }
      const releaseOf = /^[^:]*:\d{1,9}/;
      function isRepeatable(finding) {
        const { rule: { group }, cause } = finding;
        return group === "images" || group === "secrets" || group === "build" && cause !== void 0 || (0, _finding_js__WEBPACK_IMPORTED_MODULE_14__.NJ)(finding);
      }
      const many = 4;
      function runsInMany(findings) {
        const keyOf = (finding) => {
          const image = finding.image === void 0 && (0, _finding_meaning_js__WEBPACK_IMPORTED_MODULE_8__.m6)(finding.rule) ? (0, _finding_meaning_js__WEBPACK_IMPORTED_MODULE_8__.dT)(finding) : void 0;
          return image && JSON.stringify([finding.rule.id, (0, _finding_meaning_js__WEBPACK_IMPORTED_MODULE_8__.I2)(finding, image)]);
        };
        const files = new Map([...(0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_11__.$)(findings, keyOf)].map(([key, some]) => [
          key,
          new Set(some.map(({ at }) => (0, _source_js__WEBPACK_IMPORTED_MODULE_10__.dA)(at.source))).size
        ]));
        return (finding) => {
          const key = keyOf(finding);
          return key !== void 0 && files.get(key) >= many;
        };
      }
      function committedBefore(isTouched) {
        return ({ finding: { rule, at, image, guessed, letsIn, cause, notes = [] } }) => {
          if (rule.group !== "secrets" || image !== void 0 || !guessed || letsIn || cause === "door")
            return false;
          const paths = [{ at }, ...notes].map((each) => (0, _source_js__WEBPACK_IMPORTED_MODULE_10__.dA)((0, _source_js__WEBPACK_IMPORTED_MODULE_10__.J9)(each.at).source));
          const beside = paths.filter((path) => !(0, _model_files_container_paths_js__WEBPACK_IMPORTED_MODULE_6__.jo)(path));
          return beside.length > 0 && !beside.some(isTouched);
        };
      }
      const shortest = 8;
      function heldIn(sources, { values }) {
        const files = [...new Set(sources.map(_source_js__WEBPACK_IMPORTED_MODULE_10__.W7))];
        const hidden = new Set(values);
        return ({ finding: { at, image, letsIn, key }, meaning: { secret } }) => {
          const secrets = secret.split("\n");
          const isOwn = (each) => each.length >= shortest && hidden.has(each) && !(0, _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_5__.SW)(each);
          if (image !== void 0 || letsIn || !secrets.every(isOwn))
            return false;
          const isApart = isForTrials((0, _source_js__WEBPACK_IMPORTED_MODULE_10__.W7)((0, _source_js__WEBPACK_IMPORTED_MODULE_10__.J9)(at).source));
          const shown = files.filter((file) => isApart || !isForTrials(file));
          return secrets.every((each) => shown.some((file) => isWrittenIn(file.text, each, { also: key })));
        };
      }
      function sharedInFile(before, { services }, { currentPath, stood }) {
        const values = new Set(stood.map(({ finding: { at }, meaning: { secret } }) => JSON.stringify([(0, _source_js__WEBPACK_IMPORTED_MODULE_10__.dA)(at.source), secret])));
        const former = new Map(before.map(_source_js__WEBPACK_IMPORTED_MODULE_10__.W7).map((source) => [currentPath(source.path), source.text]));
        const keepsData = (name, path) => services.some((service) => service.name === name && (0, _source_js__WEBPACK_IMPORTED_MODULE_10__.dA)(service.at.source) === path && (0, _facts_network_image_lookup_js__WEBPACK_IMPORTED_MODULE_0__.y0)(service).some(({ holdsData }) => holdsData));
        return ({ finding: { at, service, key, guessed, letsIn, secretAt = at }, meaning: { secret } }) => {
          const { source, span } = (0, _source_js__WEBPACK_IMPORTED_MODULE_10__.J9)(secretAt);
          const text = former.get((0, _source_js__WEBPACK_IMPORTED_MODULE_10__.dA)(at.source));
          if (!guessed || letsIn || service === void 0 || secret === "" || text === void 0)
            return false;
          if (keepsData(service, (0, _source_js__WEBPACK_IMPORTED_MODULE_10__.dA)(at.source)))
            return false;
          const written = source.text.slice(span.start, span.end + 2);
          const isInAddress = (value) => [`${value}@`, `${value}}@`].some((each) => written.includes(each));
          const isStood = (value) => values.has(JSON.stringify([(0, _source_js__WEBPACK_IMPORTED_MODULE_10__.dA)(at.source), value]));
          return secret.split("\n").every((each) => {
            const isKept = isInAddress(each) && isStood(each);
            return isKept || isWrittenIn(text, each, isInAddress(each) ? {} : { only: key });
          });
        };
      }
      function isForTrials(file) {
        const roles = (0, _facts_roles_file_roles_js__WEBPACK_IMPORTED_MODULE_1__.P)(file);
        return (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_4__.b9)(roles) || (0, _known_path_roles_js__WEBPACK_IMPORTED_MODULE_4__.r0)(roles);
      }
      function isWrittenIn(text, value, called) {
        return [...(0, _text_places_of_js__WEBPACK_IMPORTED_MODULE_15__.e)(value, text)].some((at) => {
          const before = text.slice(text.lastIndexOf("\n", at) + 1, at);
          const behind = text[at + value.length];
          if (/^\s*(?:#|\/\/|;)/.test(before) || isPart(before.at(-1)) || isPart(behind))
            return false;
          const name = nameBefore(before);
          const isCalled = (own) => own !== void 0 && name?.replace(/^\s*-/, "").trim() === own;
          if (called.only !== void 0)
            return isCalled(called.only);
          return name === void 0 || behind === "@" || (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_2__.hN)(name) || isCalled(called.also);
        });
      }
      function nameBefore(line) {
        const named = withoutQuote(line.trimEnd()).trimEnd();
        if (!named.endsWith(":") && !named.endsWith("="))
          return void 0;
        return withoutQuote(named.slice(0, -1).trimEnd()).split(/[{,"'[]/).at(-1);
      }
      function withoutQuote(text) {
        return text.replace(/["']$/, "");
      }
      function isPart(sign) {
        return sign !== void 0 && /[\w+/.-]/.test(sign);
      }
    })
  ),
  /***/
  5546: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Di: () => (
          /* binding */
          noVersions
        ),
        /* harmony export */
        GH: () => (
          /* binding */
          takenOver
        ),
        /* harmony export */
        YD: () => (
          /* binding */
          movingThroughout
        ),
        /* harmony export */
        YW: () => (
          /* binding */
          movingByVariable
        ),
        /* harmony export */
        z6: () => (
          /* binding */
          movingInPlace
        )
        /* harmony export */
      });
      var _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13850);
      var _known_moving_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33603);
      var _model_named_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47163);
      var _model_pulled_layers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23914);
      var _problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64008);
      var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4998);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1740);
      var _finding_meaning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35478);
      const noVersions = { findings: [], versionOf: /* @__PURE__ */ new Map() };
      function takenOver({ findings, versionOf }) {
        const there = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_5__.$)(findings, keyOf);
        return (finding) => {
          const { rule, fix, at } = finding;
          const like = oneOfSeveral(finding);
          if (like)
            return like;
          const version = versionOf.get((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.J9)(at).source.path);
          if (version === void 0 || fix || ownChoice.has(rule.group))
            return void 0;
          const before = there.get(keyOf(finding)) ?? [];
          const isThere = (other) => (0, _source_js__WEBPACK_IMPORTED_MODULE_6__.J9)(other.at).source.path === version && (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.Rj)(other, finding) <= 0;
          return before.some(isThere) ? (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.cv)`The same is true in ${version}.` : void 0;
        };
      }
      function oneOfSeveral({ kin, at }) {
        if (!kin)
          return void 0;
        return kin.path === (0, _source_js__WEBPACK_IMPORTED_MODULE_6__.dA)(at.source) ? (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.cv)`The same is true of ${kin.service}.` : (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.cv)`The same is true in ${kin.path}.`;
      }
      const ownChoice = /* @__PURE__ */ new Set(["build", "images", "secrets"]);
      function keyOf({ rule, message, at }) {
        const own = new Set((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.J9)(at).source.path.match(numbers));
        const words = message.map((part) => typeof part === "string" ? part : part.code).join("");
        const plain = words.replace(numbers, (number) => number.includes(".") || own.has(number) ? "#" : number);
        return `${rule.id} ${plain}`;
      }
      const numbers = /\d+(?:\.\d+)*/g;
      const fewest = 4;
      const nearlyAll = 9;
      function movingThroughout(project, currentPath, elsewhere) {
        const serviceAt = (at, name, pathOf = (path) => path) => JSON.stringify([pathOf((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.dA)(at.source)), name]);
        const find = () => {
          const services = startsIn(project()).filter(({ isBuilt }) => !isBuilt).map((use) => ({ ...use, service: serviceAt(use.at, use.service, currentPath) }));
          const byFile = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_5__.$)(services, ({ at }) => currentPath((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.dA)(at.source)));
          const files = [...byFile].flatMap(([path, some]) => {
            const names = new Set(some.map(({ reference }) => (0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.zt)(reference)));
            return names.size >= fewest && some.every(({ reference }) => (0, _known_moving_tags_js__WEBPACK_IMPORTED_MODULE_1__.Hj)(reference)) ? [path] : [];
          });
          const references = [...services.map(({ reference }) => reference), ...elsewhere];
          const images = [...new Map(references.map((each) => [(0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.fq)(each), each])).values()];
          const fixed = images.filter((each) => !(0, _known_moving_tags_js__WEBPACK_IMPORTED_MODULE_1__.Hj)(each));
          return {
            files: new Set(files),
            all: images.length,
            moving: images.length - fixed.length,
            pinned: /* @__PURE__ */ new Set([
              ...fixed.map(_known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.zt),
              ...services.flatMap(({ service, reference }) => (0, _known_moving_tags_js__WEBPACK_IMPORTED_MODULE_1__.Hj)(reference) ? [] : service)
            ])
          };
        };
        let before;
        return ({ rule, service, at, key = "" }) => {
          if (service === void 0 || !(0, _finding_meaning_js__WEBPACK_IMPORTED_MODULE_4__.m6)(rule))
            return void 0;
          before ??= find();
          const { files, all, moving, pinned } = before;
          if (files.has((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.dA)(at.source)))
            return (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.cv)`All images that this file had before move as well.`;
          if (all < fewest || moving * 10 < all * nearlyAll)
            return void 0;
          if (pinned.has(key) || pinned.has(serviceAt(at, service)))
            return void 0;
          const some = moving === all ? `All ${all}` : `${moving} of the ${all}`;
          return [`${some} images that services of this repository ran before move as well.`];
        };
      }
      function movingInPlace(base, head, currentPath) {
        const find = () => {
          const [before, now] = [base(), head()].map((project) => [...startsIn(project), ...stagesIn(project)]);
          const former = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_5__.$)(before, ({ path }) => currentPath(path));
          const there = new Set(now.map(({ service, path }) => JSON.stringify([service, path])));
          const isGone = ({ service, path }) => !there.has(JSON.stringify([service, currentPath(path)]));
          const moved = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_5__.$)(before, (each) => each.isBuilt || !isGone(each) ? void 0 : each.service);
          return [...(0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_5__.$)(now, ({ path }) => path)].flatMap(([path, uses]) => {
            const olds = former.get(path) ?? [];
            const isIn = (some, { reference, isBuilt }) => some.some((each) => (0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.zt)(each.reference) === (0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.zt)(reference) && each.isBuilt === isBuilt);
            const gone = olds.filter((each) => !isIn(uses, each));
            const fresh = uses.filter((each) => !isIn(olds, each));
            const free = gone.filter(({ service }) => !uses.some((each) => each.service === service));
            const added = fresh.filter(({ service }) => !olds.some((each) => each.service === service));
            return fresh.flatMap((use) => {
              const place = added.length <= free.length ? free[added.indexOf(use)] : void 0;
              const [other, ...others] = moved.get(use.service) ?? [];
              const elsewhere = others.length > 0 ? void 0 : other;
              const before2 = gone.find(({ service }) => service === use.service) ?? place ?? elsewhere;
              return before2 && (0, _known_moving_tags_js__WEBPACK_IMPORTED_MODULE_1__.Hj)(before2.reference) ? [[(0, _source_js__WEBPACK_IMPORTED_MODULE_6__.r4)(use.at), before2]] : [];
            });
          });
        };
        let places;
        return ({ rule, at }) => {
          if (!(0, _finding_meaning_js__WEBPACK_IMPORTED_MODULE_4__.m6)(rule))
            return void 0;
          places ??= new Map(find());
          const before = places.get((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.r4)(at));
          return before && (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.cv)`It takes the place of ${(0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.zt)(before.reference)}, which moved as well.`;
        };
      }
      function movingByVariable(base, head, currentPath) {
        const byService = ({ services }, pathOf = (path) => path) => services.flatMap(({ name, at, image }) => {
          const path = pathOf((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.dA)(at.source));
          return (image?.variables ?? []).map((each) => ({
            service: keyOfPair(path, name),
            key: keyOfPair(path, each.name)
          }));
        });
        const find = () => {
          const known = new Set(byService(base(), currentPath).map(({ key }) => key));
          return new Set(byService(head()).flatMap(({ service, key }) => known.has(key) ? service : []));
        };
        let sharing;
        return ({ rule, service, at }) => {
          if (service === void 0 || !(0, _finding_meaning_js__WEBPACK_IMPORTED_MODULE_4__.m6)(rule))
            return void 0;
          sharing ??= find();
          const isOne = sharing.has(keyOfPair((0, _source_js__WEBPACK_IMPORTED_MODULE_6__.dA)(at.source), service));
          return isOne ? (0, _problem_js__WEBPACK_IMPORTED_MODULE_7__.cv)`The same variable decided about others of its file before.` : void 0;
        };
      }
      function keyOfPair(path, name) {
        return JSON.stringify([path, name]);
      }
      function stagesIn(project) {
        return project.dockerfiles.flatMap(({ stages, source }) => stages.flatMap((stage, i) => {
          const use = (0, _model_named_images_js__WEBPACK_IMPORTED_MODULE_2__.OW)(stage, project).find(({ purpose }) => purpose === "base");
          if (!use || !(0, _model_named_images_js__WEBPACK_IMPORTED_MODULE_2__.vO)(use))
            return [];
          const service = `FROM ${i === stages.length - 1 ? "" : stage.name ?? i}`;
          return [{ service, at: use.at, reference: use.reference, path: (0, _source_js__WEBPACK_IMPORTED_MODULE_6__.dA)(source), isBuilt: true }];
        }));
      }
      function startsIn({ services }) {
        return services.flatMap((service) => {
          const { runs, name, at } = service;
          const use = (0, _model_pulled_layers_js__WEBPACK_IMPORTED_MODULE_3__.SQ)(service);
          const path = (0, _source_js__WEBPACK_IMPORTED_MODULE_6__.dA)(at.source);
          return use ? [{ service: name, at: use.at, reference: use.reference, path, isBuilt: runs.kind === "built" }] : [];
        });
      }
    })
  ),
  /***/
  18108: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OF: () => (
          /* binding */
          incomparable
        ),
        /* harmony export */
        PE: () => (
          /* binding */
          mendedBefore
        ),
        /* harmony export */
        qB: () => (
          /* binding */
          unfilled
        )
        /* harmony export */
      });
      var _known_container_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56518);
      var _text_enumerated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44413);
      var _inline_waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35899);
      function unfilled(paths) {
        const templates = paths.filter((path) => !(0, _known_container_file_names_js__WEBPACK_IMPORTED_MODULE_0__.UL)(path));
        const programs = paths.filter(_known_container_file_names_js__WEBPACK_IMPORTED_MODULE_0__.UL);
        const [are, them, is] = templates.length === 1 ? ["is a template", "it", "it is"] : ["are templates", "them", "they are"];
        const [make, write] = programs.length === 1 ? ["is a program", "it writes"] : ["are programs", "they write"];
        const unfilled2 = () => `${named(templates)} ${are}: nothing can run ${them} until ${is} filled in, and what becomes of ${them} is not reviewed.`;
        const writing = () => `${named(programs)} ${make}, which no builder takes: what ${write} is not reviewed.`;
        return [...templates.length > 0 ? [unfilled2()] : [], ...programs.length > 0 ? [writing()] : []];
      }
      function named(paths) {
        return (0, _text_enumerated_js__WEBPACK_IMPORTED_MODULE_2__.B)(paths.map((path) => (0, _inline_waivers_js__WEBPACK_IMPORTED_MODULE_1__.TL)(path.replaceAll("`", "\\u{60}"))), mostNamed);
      }
      const mostNamed = 3;
      function mendedBefore(paths) {
        const [it, was] = paths.length > 1 ? ["they", "were"] : ["it", "was"];
        return paths.length === 0 ? [] : [`${named(paths)} could not be read as ${it} ${was} before this change, and ${was} compared line by line.`];
      }
      function incomparable(unread) {
        const paths = [...new Set(unread.map(({ path }) => path))];
        const [it, was] = paths.length > 1 ? ["they", "were"] : ["it", "was"];
        return paths.length === 0 ? [] : [
          `${(0, _text_enumerated_js__WEBPACK_IMPORTED_MODULE_2__.B)(paths, mostNamed)} could not be reviewed as ${it} ${was} before this change, so what ${it} held before may be counted as introduced.`
        ];
      }
    })
  ),
  /***/
  44413: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          enumerated
        )
        /* harmony export */
      });
      function enumerated(names, most) {
        const more = names.length - most;
        const parts = [...names.slice(0, most), ...more > 0 ? [`${more} more`] : []];
        return parts.length === 1 ? parts[0] : new Intl.ListFormat("en-GB").format(parts);
      }
    })
  ),
  /***/
  69708: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          withLineEndsOf
        ),
        /* harmony export */
        v: () => (
          /* binding */
          lineEndOf
        )
        /* harmony export */
      });
      function lineEndOf(text) {
        return text.includes("\r\n") ? "\r\n" : "\n";
      }
      function withLineEndsOf(other, text) {
        return text.replace(/\r?\n/g, lineEndOf(other));
      }
    })
  ),
  /***/
  51224: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          pairedLines
        )
        /* harmony export */
      });
      var _bisect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8729);
      const deepest = 50;
      function pairedLines(before, now) {
        const pairs = /* @__PURE__ */ new Map();
        const parts = [{ a: 0, b: 0, aEnd: before.length, bEnd: now.length, depth: 0 }];
        for (const part of parts) {
          const depth = part.depth + 1;
          const shorter = Math.min(part.aEnd - part.a, part.bEnd - part.b);
          const above = equalOnes(shorter, (i) => before[part.a + i] === now[part.b + i]);
          for (let i = 0; i < above; i += 1)
            pairs.set(part.a + i, part.b + i);
          let [a, b] = [part.a + above, part.b + above];
          const below = equalOnes(shorter - above, (i) => before[part.aEnd - 1 - i] === now[part.bEnd - 1 - i]);
          for (let i = 1; i <= below; i += 1)
            pairs.set(part.aEnd - i, part.bEnd - i);
          const [aEnd, bEnd] = [part.aEnd - below, part.bEnd - below];
          const anchors = depth > deepest ? [] : inSameOrder(onceInBoth(before, now, { a, b, aEnd, bEnd }));
          if (anchors.length === 0)
            continue;
          for (const [own, other] of [...anchors, [aEnd, bEnd]]) {
            parts.push({ a, b, aEnd: own, bEnd: other, depth });
            [a, b] = [own, other];
          }
        }
        return pairs;
      }
      function equalOnes(most, isEqual) {
        for (let i = 0; i < most; i += 1)
          if (!isEqual(i))
            return i;
        return most;
      }
      function onceInBoth(before, now, { a, b, aEnd, bEnd }) {
        const [own, other] = [placesOfOnce(before, a, aEnd), placesOfOnce(now, b, bEnd)];
        return [...own].flatMap(([line, i]) => {
          const j = other.get(line);
          return i === void 0 || j === void 0 ? [] : [[i, j]];
        });
      }
      function placesOfOnce(lines, start, end) {
        const places = /* @__PURE__ */ new Map();
        for (let i = start; i < end; i += 1)
          places.set(lines[i], places.has(lines[i]) ? void 0 : i);
        return places;
      }
      function inSameOrder(pairs) {
        const ends = [];
        for (const pair of pairs) {
          const length = (0, _bisect_js__WEBPACK_IMPORTED_MODULE_0__.t)(ends, ({ pair: [, other] }) => other < pair[1]);
          ends[length] = { pair, before: ends[length - 1] };
        }
        const kept = [];
        for (let chain = ends.at(-1); chain; chain = chain.before)
          kept.push(chain.pair);
        return kept.reverse();
      }
    })
  ),
  /***/
  80573: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          plural
        )
        /* harmony export */
      });
      function plural(count2, noun) {
        return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
      }
    })
  ),
  /***/
  60855: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          Prefixes
        )
        /* harmony export */
      });
      var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1740);
      class Prefixes {
        #things = /* @__PURE__ */ new Map();
        /** There are far fewer lengths than texts. */
        #lengths = /* @__PURE__ */ new Set();
        add(prefix, thing) {
          (0, _group_by_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.#things, prefix, thing);
          this.#lengths.add(prefix.length);
        }
        /** Those that a text begins with, or is: one list for each prefix, in the order in which they were added. */
        of(text) {
          return this.#found(text, () => true);
        }
        /** Those that a path is, or lies in as in a folder, in the same way. */
        ofPath(path) {
          return this.#found(path, (length) => length === path.length || path[length] === "/");
        }
        #found(text, fits) {
          return [...this.#lengths].flatMap((length) => {
            const things = length <= text.length && fits(length) ? this.#things.get(text.slice(0, length)) : void 0;
            return things ? [things] : [];
          });
        }
      }
    })
  ),
  /***/
  21809: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          readSegmentPattern
        )
        /* harmony export */
      });
      const longest = 1e3;
      function readSegmentPattern(pattern) {
        if (pattern.length > longest || /^[*/]*$/.test(pattern))
          return void 0;
        const steps = pattern.match(/\*{2,}|\*|[^*]/gu) ?? [];
        return (text) => !/\p{Cc}/u.test(text) && fits(steps, [...text]);
      }
      function fits(steps, characters) {
        let states = withSkipped(/* @__PURE__ */ new Set([0]), steps);
        for (const character of characters) {
          const next = [...states].flatMap((state) => {
            const step = steps[state];
            if (step?.startsWith("*"))
              return step === "*" && character === "/" ? [] : [state];
            return step === character ? [state + 1] : [];
          });
          states = withSkipped(new Set(next), steps);
          if (states.size === 0)
            return false;
        }
        return states.has(steps.length);
      }
      function withSkipped(states, steps) {
        for (const state of states)
          if (steps[state]?.startsWith("*"))
            states.add(state + 1);
        return states;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
