import "./chunk-MTYAKC5B.js";

// 845.index.js
var id = 845;
var ids = [845];
var modules = {
  /***/
  3448: (
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
      var _known_lookalike_letters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(228);
      const most = 100;
      function hiddenTextIn(source, comments, people = []) {
        const { text } = source;
        if (!/[^\t\n\r\x20-\x7e]|\r(?!\n)/.test(text))
          return [];
        const found = [];
        const inComment = insideOf(comments);
        const inName = insideOf(people);
        for (const match of text.matchAll(suspicious)) {
          const { index, 0: piece } = match;
          const kind = kindOf(piece, text, index);
          if (!kind || inName(index) && kind === "lookalike" || inComment(index) && kind !== "direction" && kind !== "tag" && kind !== "control" && kind !== "return")
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
        return isJoining(before) || isJoining(after);
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
  159: (
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
        )
        /* harmony export */
      });
      var _model_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5205);
      var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4998);
      const mostInlineWaivers = 1e3;
      function inlineWaiversIn(comments) {
        return comments.flatMap((at) => {
          const said = /^#[ \t]*layer-review:/.exec((0, _source_js__WEBPACK_IMPORTED_MODULE_1__.$6)(at).slice(0, 100));
          return said ? [{ at, ...partsOf((0, _source_js__WEBPACK_IMPORTED_MODULE_1__.$6)(at).slice(said[0].length)) }] : [];
        });
      }
      function inlineWaiversOf({ dockerfiles, applications, services }, policy) {
        const files = /* @__PURE__ */ new Map();
        for (const { source, comments, instructions } of dockerfiles) {
          const places = instructions.map(({ at }) => at);
          files.set(source, {
            comments,
            begins: (from, to) => places.find(({ span }) => span.start < to && span.end > from)
          });
        }
        const composed = applications.flatMap((each) => [...each.sources, ...each.included]);
        for (const source of [...composed, ...policy ? [policy] : []]) {
          const { comments, documents } = (0, _model_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__.g)(source);
          const line = (offset) => source.position(offset).line;
          const find = (from) => documents.flatMap(({ root }) => root ? startingOn(root, line(from), line) ?? [] : [])[0];
          files.set(source, { comments, begins: find });
        }
        return [...files].flatMap(([source, { comments, begins }]) => inlineWaiversIn(comments).map((written) => ({ written, source, begins }))).slice(0, mostInlineWaivers + 1).map(({ written, source, begins }) => {
          const line = lineBelow(source, written.at);
          const target = line && begins(line.start, line.end);
          return { ...written, target, services: target ? services.filter((each) => beginsAt(each, target)) : [] };
        });
      }
      function waivableAt({ dockerfiles, applications }, place) {
        const { source, span } = (0, _source_js__WEBPACK_IMPORTED_MODULE_1__.J9)(place);
        const holds = (at) => at.span.start <= span.start && span.start < at.span.end;
        const dockerfile = dockerfiles.find((each) => each.source === source);
        if (dockerfile)
          return dockerfile.instructions.map(({ at }) => at).find(holds);
        if (!applications.some((each) => each.sources.includes(source) || each.included.includes(source)))
          return void 0;
        const line = (offset) => source.position(offset).line;
        const begun = (0, _model_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__.g)(source).documents.flatMap(({ root }) => root ? startingOn(root, line(span.start), line) ?? [] : []);
        return begun.find(holds);
      }
      function beginsAt({ at }, target) {
        const [own, other] = [(0, _source_js__WEBPACK_IMPORTED_MODULE_1__.J9)(at), (0, _source_js__WEBPACK_IMPORTED_MODULE_1__.J9)(target)];
        return own.source === other.source && own.span.start === other.span.start;
      }
      function lineBelow(source, { span }) {
        let { line } = source.position(span.start);
        if (source.text.slice(source.line(line).start, span.start).trim() !== "")
          return void 0;
        for (let next = source.line(++line); next; next = source.line(++line)) {
          const text = source.text.slice(next.start, next.end).trim();
          if (text === "")
            return void 0;
          if (!text.startsWith("#"))
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
  6840: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H9: () => (
          /* binding */
          programWriters
        ),
        /* harmony export */
        If: () => (
          /* binding */
          downloadsInto
        ),
        /* harmony export */
        Ks: () => (
          /* binding */
          isUnprotected
        ),
        /* harmony export */
        M7: () => (
          /* binding */
          namesContent
        ),
        /* harmony export */
        Nq: () => (
          /* binding */
          runsUnseenProgram
        ),
        /* harmony export */
        Y1: () => (
          /* binding */
          reaching
        ),
        /* harmony export */
        bg: () => (
          /* binding */
          downloadsRun
        ),
        /* harmony export */
        el: () => (
          /* binding */
          downloadsRunBy
        ),
        /* harmony export */
        oY: () => (
          /* binding */
          sendsOnly
        ),
        /* harmony export */
        pc: () => (
          /* binding */
          isDownload
        )
        /* harmony export */
      });
      var _known_download_programs_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3147);
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9366);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3332);
      var _model_shell_input_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3020);
      var _model_shell_urls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7552);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1740);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8526);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8423);
      const { downloaders, runsUnseen } = _known_download_programs_data_js__WEBPACK_IMPORTED_MODULE_0__.q;
      function isDownload({ name }) {
        return name !== void 0 && downloaders.has(name);
      }
      function sendsOnly(command) {
        if (isDownload(command) && (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, "o", "output", "O", "output-document")?.value === "/dev/null")
          return true;
        switch (command.name) {
          case "curl": {
            const request = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, "X", "request");
            return (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, "I", "head", "T", "upload-file") || !/^GET$/i.test(request?.value ?? "GET");
          }
          case "wget":
          case "wget2":
            return (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command).options.some(({ key }) => /^(?:spider|method|post-)/.test(key));
          default:
            return false;
        }
      }
      function isUnprotected(command) {
        if (command.args.some((word) => /^(?:http|ftp):\/\//i.test((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.ai)(word))))
          return true;
        if (command.name === "curl")
          return (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, "k", "insecure");
        return (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, "no-check-certificate") || (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, "check-certificate")?.value === "false";
      }
      function namesContent(url) {
        return /#(?:\w{3,6}[=:-])?[0-9a-f]{32,128}$|[/@][0-9a-f]{40}(?:[./]|$)/i.test(url);
      }
      function isKnownContent(command) {
        const urls = (0, _model_shell_urls_js__WEBPACK_IMPORTED_MODULE_6__.Wn)(command.args);
        return urls.length > 0 && urls.every(({ url }) => (0, _model_shell_urls_js__WEBPACK_IMPORTED_MODULE_6__.U9)(url) || /^file:/i.test(url) || /^https:/i.test(url) && namesContent(url));
      }
      const passing = /* @__PURE__ */ new Set(["echo", "printf", "cat"]);
      function downloadsInto(commands) {
        return reaching(commands, isDownload);
      }
      function reaching(commands, isWanted) {
        return commands.flatMap((command) => {
          if (isWanted(command))
            return [command];
          const words = passing.has(command.name ?? "") ? command.args.flatMap(outputIn) : [];
          return reaching([...command.input, ...words], isWanted);
        });
      }
      function outputIn({ commands, held }) {
        return [...commands, ...held];
      }
      function beginsWithUnknown(text) {
        const parts = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.s8)(text);
        return parts.some((part, i) => {
          if (part !== void 0)
            return false;
          const before = i === 0 ? "" : parts[i - 1];
          const line = before.slice(before.lastIndexOf("\n") + 1).trimEnd();
          return /(?:^|[;&|({]|\b(?:eval|exec|then|else|do))["']?$/.test(line);
        });
      }
      function downloadsRun(command, all) {
        const { writers, end } = programWriters(command, all);
        return { downloads: downloadsInto(writers).filter((each) => !isKnownContent(each)), end };
      }
      function programWriters(command, all) {
        const program = (0, _model_shell_input_programs_js__WEBPACK_IMPORTED_MODULE_3__.oQ)(command);
        if (program?.from === "file")
          return { writers: program.word.commands, end: program.word.at };
        if (program?.from === "text") {
          const runs = beginsWithUnknown(program.word);
          return { writers: runs ? outputIn(program.word) : [], end: program.word.at };
        }
        if (program) {
          const text = command.redirects.findLast(({ operator }) => operator === "<<<")?.target;
          return { writers: text ? outputIn(text) : command.input, end: text ? text.at : command.nameAt };
        }
        const called = command.name === void 0 && command.nameAt !== command.at ? namers(all).get(command) ?? [] : [];
        return { writers: called, end: command.nameAt };
      }
      const namers = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_4__.O)((commands) => {
        const naming = commands.filter(({ within }) => within && within.word.at === within.command.nameAt);
        return (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_7__.$)(naming, ({ within }) => within.command);
      });
      const downloadsRunBy = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_4__.O)((commands) => new Set(commands.flatMap((command) => downloadsRun(command, commands).downloads)));
      function runsUnseenProgram(command) {
        const program = (0, _model_shell_input_programs_js__WEBPACK_IMPORTED_MODULE_3__.oQ)(command);
        if (!program || program.from === "file")
          return void 0;
        const found = runsUnseen.find(({ names }) => names.test(command.name));
        if (!found)
          return void 0;
        for (const word of program.from === "text" ? [program.word] : (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.h2)(command)) {
          const { at } = word;
          const text = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.s8)(word).map((part) => part ?? " ").join("");
          if (!found.runs.test(text))
            continue;
          if (found.fetches.test(text))
            return { at, how: "fetched" };
          if (found.decodes.test(text))
            return { at, how: "decoded" };
        }
        return void 0;
      }
    })
  ),
  /***/
  475: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          hostsOf
        ),
        /* harmony export */
        c: () => (
          /* binding */
          hostsBehind
        )
        /* harmony export */
      });
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9366);
      var _model_shell_connections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9170);
      var _model_shell_urls_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7552);
      var _model_start_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5040);
      var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4998);
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1740);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8423);
      var _download_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6840);
      function hostsBehind({ dockerfiles, services }) {
        const scripts = [
          ...dockerfiles.flatMap(({ instructions }) => instructions.map((each) => each.keyword === "ONBUILD" ? each.trigger ?? each : each).flatMap((each) => "run" in each && each.run ? [each.run.script.commands] : [])),
          ...services.flatMap((service) => (0, _model_start_commands_js__WEBPACK_IMPORTED_MODULE_1__.XD)(service).map(({ script }) => script.commands))
        ];
        const placed = (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__.$)(scripts.flatMap((commands) => commands.map((command) => ({ command, commands, at: (0, _source_js__WEBPACK_IMPORTED_MODULE_5__.J9)(command.at) }))), ({ at }) => at.source);
        return (at) => {
          const { source, span } = (0, _source_js__WEBPACK_IMPORTED_MODULE_5__.J9)(at);
          const around = (placed.get(source) ?? []).filter((each) => each.at.span.start <= span.start && span.end <= each.at.span.end);
          const own = [...hostsIn((0, _source_js__WEBPACK_IMPORTED_MODULE_5__.$6)(at)), ...around.flatMap(({ command }) => hostsOf(command))];
          if (own.length > 0)
            return new Set(own);
          const scripts2 = [...new Set(around.map(({ commands }) => commands))].map(hostsOfScript);
          return scripts2.length === 1 ? scripts2[0] : new Set(scripts2.flatMap((hosts) => [...hosts]));
        };
      }
      const hostsOfScript = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)((commands) => new Set([...new Set(commands.flatMap(hostsOf))].sort().slice(0, mostHosts)));
      const mostHosts = 100;
      function hostsOf(command) {
        const { name = "", args, redirects } = command;
        const bare = (0, _download_commands_js__WEBPACK_IMPORTED_MODULE_3__.pc)(command) || name.startsWith("ssh") ? (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_0__.cz)(command).operands : [];
        return [
          ...args.flatMap((word) => hostsIn((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.bG)(word))),
          ...bare.flatMap((word) => bareHost((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.bG)(word))),
          ...(0, _model_shell_connections_js__WEBPACK_IMPORTED_MODULE_7__.E7)(command) ? (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_0__.cz)(command).operands.slice(0, 1).map(_text_setting_js__WEBPACK_IMPORTED_MODULE_6__.bG) : [],
          ...redirects.flatMap((redirect) => (0, _model_shell_connections_js__WEBPACK_IMPORTED_MODULE_7__.CH)(redirect) || [])
        ];
      }
      function hostsIn(text) {
        const found = [];
        for (let at = text.indexOf("://"); at !== -1; at = text.indexOf("://", at + 3))
          found.push((0, _model_shell_urls_js__WEBPACK_IMPORTED_MODULE_8__.w4)(text.slice(at)) ?? "");
        const copied = /^[\w.-]+@([\w.-]+)(?::|$)/.exec(text)?.[1];
        return [...found, ...copied === void 0 ? [] : [copied]].filter(Boolean).map((host) => host.toLowerCase());
      }
      function bareHost(text) {
        if (text.includes("://"))
          return [];
        const host = /^[\w-]{1,60}(?:\.[\w-]{1,60})+(?=[:/]|$)/.exec(text)?.[0];
        return host === void 0 ? [] : [host.toLowerCase()];
      }
    })
  ),
  /***/
  8335: (
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
        xo: () => (
          /* binding */
          unpinnedClone
        )
        /* harmony export */
      });
      var _known_git_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8649);
      var _model_dockerfile_copy_origins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9425);
      var _model_dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4249);
      var _model_dockerfile_layer_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9597);
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9366);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8423);
      var _packages_package_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2054);
      const checkouts = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)(({ layers }) => layers.filter((layer) => (0, _model_dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__.DL)(layer).some(checksOut)));
      function unpinnedClone(commands, index, layer) {
        const command = commands[index];
        const [verb, ...operands] = gitWords(command);
        if (verb?.value === "fetch" || verb?.value === "pull")
          return unpinnedFetch(commands, index, operands);
        if (verb?.value !== "clone")
          return void 0;
        const [repository] = operands;
        const url = repository && (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.ai)(repository);
        if (!repository || !url || !/^(?:https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:/i.test(url))
          return void 0;
        const branch = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.XD)(command, "b", "branch", "revision");
        const ref = branch?.value?.value;
        if (branch && (!ref || (0, _known_git_source_js__WEBPACK_IMPORTED_MODULE_6__.K)(ref) !== "moving"))
          return void 0;
        const folder = cloneFolder(operands);
        const checkedOut = checksOutIn(folder, commands, { from: index + 1 }) || checkouts(layer.stage).some((each) => isBehind(each, layer) && checksOutIn(folder, (0, _model_dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__.DL)(each), {})) || layer.stage.file.stages.some((stage) => checkouts(stage).length > 0 && takesFrom(stage, layer.stage));
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
        return (0, _model_dockerfile_layer_position_js__WEBPACK_IMPORTED_MODULE_0__.d)(layer) > (0, _model_dockerfile_layer_position_js__WEBPACK_IMPORTED_MODULE_0__.d)(other);
      }
      function takesFrom(stage, other) {
        return [stage.base, ...stage.layers.flatMap(_model_dockerfile_copy_origins_js__WEBPACK_IMPORTED_MODULE_7__.T).map(({ origin }) => origin)].some((origin) => origin.kind === "stage" && origin.stage === other);
      }
      function clonedBy(command) {
        const [verb, address, folder] = gitWords(command);
        if (verb?.value !== "clone" || !address)
          return void 0;
        const last = lastName((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.bG)(address)).replace(/\.git$/, "");
        return { address, folder: folder ? folder.value : last.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_5__.g1) ? void 0 : last };
      }
      function cloneFolder([repository, folder]) {
        const path = folder ? folder.value : repository?.value?.replace(/\.git\/?$/, "").replace(/:/g, "/");
        return path === void 0 ? void 0 : lastName(path);
      }
      const stepOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)((command) => {
        const [verb, ...operands] = gitWords(command);
        if (verb?.value === "clone")
          return { does: "clone", folder: cloneFolder(operands), here: false };
        if (command.name === "cd" || command.name === "pushd")
          return { does: "go", folder: nameOf(command.args[0]), here: false };
        if (!checksOut(command))
          return void 0;
        const elsewhere = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.XD)(command, "C");
        const exact = gitWords(command).some(({ value }) => (0, _known_git_source_js__WEBPACK_IMPORTED_MODULE_6__.K)(value) === "commit");
        return { does: "check out", folder: nameOf(elsewhere?.value), here: !elsewhere, exact };
      });
      const lastCheckout = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_2__.O)((commands) => commands.findLastIndex(checksOut));
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
        return operands.some((word) => word.value === void 0 || (0, _known_git_source_js__WEBPACK_IMPORTED_MODULE_6__.K)(word.value) !== "moving" || /^[0-9a-f]{7,}$/.test(word.value));
      }
      function gitWords(command) {
        return command.name === "git" ? (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command).operands : [];
      }
      function unpinnedGitPackage(command) {
        const call = (0, _packages_package_commands_js__WEBPACK_IMPORTED_MODULE_3__.cr)(command);
        if (call?.action !== "install" && call?.action !== "run")
          return void 0;
        if (call.manager === "cargo") {
          return (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(call, "rev", "tag") ? void 0 : (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.XD)(call, "git")?.at;
        }
        const editable = call.options.filter(({ key, value }) => (key === "e" || key === "editable") && value && (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.ai)(value).startsWith("git+"));
        const found = call.packages.find(({ from, word }) => from === "git" && word.value !== void 0 && !named(word.value));
        return found?.word.at ?? editable.find(({ value }) => value && !named((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_5__.ai)(value)))?.at;
      }
      function named(url) {
        const [address = "", fragment] = url.split("#", 2);
        const path = address.slice(address.indexOf("://") + 3).split("/").slice(1).join("/");
        const ref = /@([^@]+)$/.exec(path)?.[1] ?? (fragment && !/^(?:egg|subdirectory)=/.test(fragment) ? fragment : void 0);
        return ref !== void 0 && !/^(?:main|master|develop|dev|head|trunk)$/i.test(ref);
      }
    })
  ),
  /***/
  2054: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        $f: () => (
          /* binding */
          installed
        ),
        dU: () => (
          /* binding */
          mayInstall
        ),
        cr: () => (
          /* binding */
          packageCommand
        ),
        xQ: () => (
          /* binding */
          packageCommands
        )
      });
      var package_managers_data = __webpack_require__(6552);
      ;
      const packageNotations = {
        source: "the managers' own manuals",
        asOf: "2026-11-24",
        /** Words that point at whatever is newest. */
        moving: /^(?:latest|next|canary|beta|alpha|rc|lts|nightly|upgrade|patch|master|main|head|dev|stable|\*|x|dev-(?:main|master))$/i,
        separators: {
          apt: /[=/]/,
          apk: /[=<>~]{1,2}/,
          // name-1.2.3, name-1:2.3-4.el9, and name:stream of a module
          dnf: /-(?=\d{1,8}(?:[.:]\w|-\d))|:(?=\w)/,
          zypper: /[=<>]{1,2}/,
          pacman: /[=<>]{1,2}/,
          pip: /[=<>~!]{1,3}|[ ]?@[ ]?(?=\S|$)/,
          npm: /(?<=.)@/,
          yarn: /(?<=.)@/,
          pnpm: /(?<=.)@/,
          bun: /(?<=.)@/,
          corepack: /(?<=.)@/,
          gem: /:/,
          bundle: /:/,
          go: /@/,
          cargo: /@/,
          composer: /[:=]/,
          conda: /[=<>~!]{1,2}/,
          poetry: /[=<>~!^]{1,3}|@/,
          pipenv: /[=<>~!]{1,3}|@/,
          dotnet: /@/,
          pecl: /-(?=\d)/,
          cpan: /[@~](?=[<>=!\d])/
        },
        /** Programs that do only one thing: the manager, and the subcommand that is the same. */
        shorthands: {
          npx: ["npm", "exec"],
          bunx: ["bun", "x"],
          pnpx: ["pnpm", "dlx"],
          uvx: ["pip", "run"],
          easy_install: ["pip", "install"],
          cpanm: ["cpan", "install"]
        },
        installers: /^(?:mk-build-deps|gdebi|apt-(?:file|show-versions)|rosdep|ubuntu-drivers|tasksel|playwright|debootstrap)$/
      };
      var program_options = __webpack_require__(8446);
      var command_options = __webpack_require__(9366);
      var input_programs = __webpack_require__(3020);
      var source = __webpack_require__(4998);
      var once = __webpack_require__(8526);
      var setting = __webpack_require__(8423);
      ;
      const { moving, separators } = packageNotations;
      function readPackage(word, manager, options) {
        const text = (0, setting.ai)(word);
        const { name, range } = split(text, manager);
        const from = isGroup(text, manager, options) ? "group" : origin(text, manager);
        const option = (0, command_options.XD)({ options }, ...versionOptions[manager] ?? []);
        if (option) {
          const told = option.value ? (0, setting.ai)(option.value) : "";
          return { word, name, from, range: told, version: told === "" ? "given" : kindOf(told, manager) };
        }
        if (range === void 0)
          return { word, name, from, range: "", version: word.value === void 0 ? void 0 : "none" };
        const version = word.value === void 0 && !/^[<>~^!]/.test(range) ? "given" : kindOf(range, manager);
        return { word, name, from, range, version };
      }
      const versionOptions = {
        gem: ["v", "version"],
        cargo: ["version", "vers", "rev"],
        dotnet: ["version"]
      };
      function isGroup(text, manager, options) {
        if (manager === "dnf")
          return text.startsWith("@");
        if (manager === "apt")
          return text.endsWith("^");
        return manager === "zypper" && /^pattern$/.test((0, command_options.XD)({ options }, "t", "type")?.value?.value ?? "");
      }
      function origin(text, manager) {
        if (/^git(?:\+|:|@)|\.git(?:[#@]|$)|^(?:github|gitlab|bitbucket):/i.test(text))
          return "git";
        const address = /^[\w.[\],-]{1,200} ?@ ?(?=\S{1,20}:)/.exec(text);
        if (address && pythons.has(manager))
          return origin(text.slice(address[0].length), manager);
        if (/^(?:https?|ftp|file):\/\//i.test(text))
          return text.startsWith("file:") ? "local" : "url";
        if (/^(?:\.|\/|~|file:|link:|workspace:)/.test(text))
          return "local";
        if (/\.(?:deb|apk|rpm|whl|tgz|tar\.gz|zip|gem|crate|zst)$/i.test(text) || /^[^=<>~]*\*/.test(text))
          return "local";
        if (manager === "go" && !text.slice(0, Math.max(0, text.indexOf("/"))).includes("."))
          return "local";
        return text.includes("/") ? withSlashes(text, manager) : "registry";
      }
      function withSlashes(text, manager) {
        if (nodes.has(manager) && !text.startsWith("@"))
          return /^[\w.-]+\/[\w.-]+(?:#|$)/.test(text) ? "git" : "local";
        return pythons.has(manager) && !/[<>=!~]/.test(text) ? "local" : "registry";
      }
      const nodes = /* @__PURE__ */ new Set(["npm", "yarn", "pnpm", "bun", "corepack"]);
      const pythons = /* @__PURE__ */ new Set(["pip", "poetry", "pipenv"]);
      function kindOf(range, manager) {
        const version = range.replace(/^(?:={1,3}|@|:)\s*/, "");
        if (moving.test(version))
          return "moving";
        if (/[<>~^*|]|\.x\b|!=/.test(version))
          return "range";
        if (nodes.has(manager) && /^v?\d{1,9}(?:\.\d{1,9})?$/.test(version))
          return "range";
        if (manager === "go" && /^v\d{1,9}(?:\.\d{1,9})?$/.test(version))
          return "range";
        return "given";
      }
      function split(text, manager) {
        const match = separators[manager].exec(text);
        if (!match)
          return { name: text, range: void 0 };
        return { name: text.slice(0, match.index), range: text.slice(match.index).trimStart() };
      }
      ;
      const { shorthands, installers } = packageNotations;
      const packageCommand = (0, once.O)(read);
      const packageCommands = (0, once.O)((commands) => commands.flatMap((command) => packageCommand(command) ?? []));
      function read(command) {
        const called = calledAs(command);
        if (!called)
          return void 0;
        const { manager, args, runs } = called;
        const own = manager.name === "gem" ? until(args, "--") : args;
        const { options, operands } = (0, command_options.Tt)(own, (0, program_options.Le)(manager.name));
        if (manager.name === "pacman")
          return pacman(command, manager, options, operands);
        const wrapped = runs === void 0 && package_commands_isGroup(manager.name, operands[0]?.value);
        const subcommandWord = runs === void 0 ? operands[wrapped ? 1 : 0] : void 0;
        const words = operands.slice((wrapped ? 1 : 0) + (runs === void 0 ? 1 : 0));
        const subcommand = runs ?? (subcommandWord ? subcommandWord.value ?? "?" : "");
        const asks = asksOnly(manager, subcommand, options);
        const action = asks || manager.name === "dotnet" && !wrapped ? "other" : actionOf(manager, subcommand);
        const program = /^(?:python|pypy)/.test(command.name) ? manager.name : command.name;
        const { name, kind } = manager;
        const base = { manager: name, program, kind, action, subcommand, subcommandWord, options };
        const groups = manager.name === "dnf" && (operands[0]?.value === "group" || subcommand === "groupinstall");
        const packages = named(base, words).map((word) => ({
          ...readPackage(word, manager.name, options),
          ...groups && { from: "group" }
        }));
        const apart = subcommand === "create-project" ? words[2] : void 0;
        if (apart && packages[0])
          packages[0] = { ...packages[0], version: "given" };
        return { ...base, command, packages };
      }
      function asksOnly({ name: manager, tries = [] }, subcommand, options) {
        if ((0, command_options.Kz)({ options }, "help", ...tries))
          return true;
        if (!versionOptions[manager] && (0, command_options.Kz)({ options }, "version"))
          return true;
        return subcommand === "" && (0, command_options.Kz)({ options }, "version", "v", "V", "h");
      }
      function package_commands_isGroup(manager, word) {
        switch (word) {
          case "global":
            return true;
          case "tool":
            return manager === "pip" || manager === "dotnet";
          case "self":
            return manager === "poetry";
          case "group":
          case "module":
            return manager === "dnf";
          default:
            return false;
        }
      }
      function named({ action, subcommand, options, manager }, words) {
        if (action === "other" || action === "refresh")
          return [];
        if (action === "run") {
          const apart = (0, command_options.Kz)({ options }, "p", "package", "c", "call", "from", "spec", "with", "no-install");
          return apart && manager !== "go" ? [] : words.slice(0, 1);
        }
        if (subcommand === "sync" || subcommand === "install" && wholeProject.has(manager))
          return [];
        return subcommand === "create-project" ? words.slice(0, 1) : words;
      }
      const wholeProject = /* @__PURE__ */ new Set(["bundle", "composer", "poetry"]);
      function until(words, end) {
        const at = words.findIndex(({ value }) => value === end);
        return at === -1 ? words : words.slice(0, at);
      }
      const managerCalled = new RegExp(package_managers_data.N.managers.map(({ programs }) => programs.source).join("|"));
      function calledAs(command) {
        const { name, args } = command;
        if (name === void 0)
          return void 0;
        const called = (manager2, words, runs) => ({
          manager: package_managers_data.N.managers.find((each) => each.name === manager2),
          args: words,
          ...runs !== void 0 && { runs }
        });
        if (/^(?:python|pypy)[\d.]*$/.test(name)) {
          const manager2 = /^(?:pipx?|pipenv|poetry)$/.exec((0, command_options.TN)(command, "m")?.value ?? "")?.[0];
          if (!manager2)
            return void 0;
          return called(manager2 === "pipenv" || manager2 === "poetry" ? manager2 : "pip", (0, command_options.cz)(command).operands);
        }
        if (/^php[\d.]*$/.test(name)) {
          const script = args.findIndex(({ value }) => /(?:^|\/)composer(?:\.phar)?$/.test(value ?? ""));
          return script === -1 ? void 0 : called("composer", args.slice(script + 1));
        }
        if (name === "uv") {
          const [first, second] = args;
          if (first?.value === "pip")
            return called("pip", args.slice(1));
          if (first?.value === "tool" && second?.value === "run")
            return called("pip", args.slice(2), "run");
          return /^(?:tool|add|sync)$/.test(first?.value ?? "") ? called("pip", args) : void 0;
        }
        const shorthand = Object.hasOwn(shorthands, name) ? shorthands[name] : void 0;
        if (shorthand)
          return called(shorthand[0], args, shorthand[1]);
        const manager = managerCalled.test(name) ? package_managers_data.N.managers.find(({ programs }) => programs.test(name)) : void 0;
        if (manager?.name === "pip" && args[0]?.value === "run" && name !== "pipx")
          return void 0;
        return manager && { manager, args };
      }
      function actionOf({ install, upgrade, refresh, remove, run }, subcommand) {
        if (install.includes(subcommand))
          return "install";
        if (run?.includes(subcommand))
          return "run";
        if (upgrade?.includes(subcommand))
          return "upgrade";
        if (remove?.includes(subcommand))
          return "remove";
        return refresh?.includes(subcommand) ? "refresh" : "other";
      }
      function pacman(command, { name: manager, kind }, options, operands) {
        const subcommandWord = options[0]?.word;
        const base = {
          manager,
          program: manager,
          kind,
          subcommand: options[0]?.name ?? "",
          subcommandWord,
          options
        };
        if (!(0, command_options.Kz)(base, "S", "sync") || (0, command_options.Kz)(base, "s", "c", "i"))
          return { ...base, command, action: "other", packages: [] };
        const action = operands.length > 0 ? "install" : (0, command_options.Kz)(base, "u", "sysupgrade") ? "upgrade" : "refresh";
        return { ...base, command, action, packages: operands.map((word) => readPackage(word, manager, options)) };
      }
      const installed = (0, once.O)((commands) => {
        const calls = packageCommands(commands);
        const swept = sweptAway(commands, calls);
        const removed = new Set(calls.flatMap(({ action, packages }) => action === "remove" ? packages.map(({ name }) => name) : []));
        return calls.flatMap((call) => {
          if (call.action !== "install")
            return [];
          const group = call.manager === "apk" ? (0, command_options.TN)(call, "t", "virtual")?.value : void 0;
          if (group !== void 0 && removed.has(group))
            return [];
          if (call.kind === "os" && swept.has(call.command))
            return [];
          return call.packages.flatMap((each) => removed.has(each.name) ? [] : [{ call, package: each }]);
        });
      });
      function sweptAway(commands, calls) {
        const forgets = commands.findLastIndex(({ name, args }) => name === "apt-mark" && args[0]?.value === "auto" && args[1]?.value === ".*");
        const sweeps = calls.findLastIndex(({ manager, subcommand, options }) => manager === "apt" && (/^auto-?(?:remove|purge)$/.test(subcommand) || (0, command_options.Kz)({ options }, "auto-remove", "autoremove")));
        const swept = sweeps !== -1 && commands.indexOf(calls[sweeps].command) > forgets;
        return new Set(swept ? commands.slice(0, Math.max(0, forgets)) : []);
      }
      function mayInstall(command) {
        const { name, nameAt, args } = command;
        if (packageCommand(command)?.action === "run")
          return args.some(({ value }) => installers.test(value ?? ""));
        if (/^apt(?:-get|itude)?$/.test(name ?? ""))
          return args.some(({ value }) => /^(?:download|source|satisfy|build-dep)$/.test(value ?? ""));
        if (name === void 0)
          return args.length > 0 || command.assignments.length === 0;
        const written = (0, source.$6)(nameAt);
        return installers.test(name) || written.includes("/") && !/^["']?\/(?:usr\/)?s?bin\//.test(written) || (0, input_programs.oQ)(command)?.from === "file";
      }
    })
  ),
  /***/
  813: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        FK: () => (
          /* binding */
          isAccountPassword
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
      var _model_dockerfile_written_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3526);
      var _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5878);
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9366);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3332);
      var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4998);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8526);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8423);
      const passwordsSet = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_3__.O)((instruction) => {
        const found = inFiles(instruction);
        if (instruction.keyword !== "RUN")
          return found;
        const { run } = instruction;
        return [
          ...found,
          ...run.script.commands.flatMap((command) => byCommand(command)),
          ...run.form === "shell" ? onWindows(run.at) : []
        ];
      });
      function isLockedLater({ account, at }, commands) {
        if (account === void 0)
          return false;
        const behind = commands.filter((each) => each.at.source !== at.source || each.at.span.start > at.span.start);
        const given2 = commands.findLast((each) => (0, _source_js__WEBPACK_IMPORTED_MODULE_4__.mD)(at, each.at));
        return (0, _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_5__.l0)(behind.filter((command) => locks(command, account)), given2);
      }
      function locks(command, account) {
        if ((0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command).operands.at(-1)?.value !== account)
          return false;
        switch (command.name) {
          case "passwd":
            return (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, "l", "lock");
          case "usermod":
            return (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, "L", "lock") || fitsNone.test((0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, "p", "password")?.value ?? "");
          default:
            return /^(?:userdel|deluser)$/.test(command.name ?? "");
        }
      }
      function isAccountPassword(value, { layers }) {
        return layers.some(({ instruction }) => passwordsSet(instruction).some(({ secret }) => secret?.value === value));
      }
      const accountPasswords = {
        // One that is the account's own name would hide that name wherever it stands.
        instruction: (instruction) => passwordsSet(instruction).flatMap(({ secret, account }) => secret ? { ...secret, here: secret.value === account } : [])
      };
      function byCommand(command) {
        switch (command.name) {
          case "chpasswd":
            return chpasswd(command);
          case "passwd":
          case "smbpasswd":
            return passwd(command);
          case "useradd":
          case "usermod":
            return given(command);
          case "newusers":
            return newusers(command);
          default:
            return [];
        }
      }
      function inFiles(instruction) {
        return (0, _model_dockerfile_written_texts_js__WEBPACK_IMPORTED_MODULE_0__.Ki)(instruction).flatMap(({ text, at, path }) => {
          if (!/^\/etc\/(?:passwd|shadow)$/.test(path))
            return [];
          return [...text.matchAll(/^([\w-]{1,32}):(\$[^:\s]{1,300})?:/gm)].map(([, account, hash]) => ({
            at,
            account,
            how: hash ? "hash" : "none",
            secret: hash ? within(at, hash) : void 0
          }));
        });
      }
      function newusers(command) {
        const at = command.nameAt;
        return (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.h2)(command).flatMap((text) => {
          const lines = (text.value ?? "").matchAll(/^([\w.-]{1,32}):([^:\s]{2,128}):/gm);
          return [...lines].map(([, account, value]) => ({
            at,
            account,
            how: "written",
            secret: within(text.at, value)
          }));
        });
      }
      function chpasswd(command) {
        const hashed = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, "e", "encrypted");
        const texts = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.h2)(command);
        const at = command.nameAt;
        const found = texts.flatMap((text) => (text.value ?? "").split(/\n|\\n/).flatMap((line) => {
          const [, account2, value] = /^["']?([\w.-]+):(.+)$/.exec(line.trim()) ?? [];
          if (account2 === void 0 || value === void 0 || hashed && fitsNone.test(value))
            return [];
          return [{ at, account: account2, how: hashed ? "hash" : "written", secret: within(text.at, value) }];
        }));
        if (found.length > 0 || hashed && texts.length > 0 && texts.every(({ value }) => value !== void 0))
          return found;
        if (texts.length > 0 && texts.every(isForgotten))
          return [];
        const account = texts.flatMap((text) => /^([\w.-]+):/.exec((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.ai)(text))?.[1] ?? [])[0];
        return [{ at, account, how: "unknown", secret: void 0 }];
      }
      function isForgotten({ commands }) {
        return commands.some((command) => [command, ...command.input].some(({ name, args, redirects }) => /^(?:pwgen|apg|uuidgen|makepasswd)$/.test(name ?? "") || name === "openssl" && args[0]?.value === "rand" || [...args, ...redirects.map(({ target }) => target)].some(({ value }) => /^(?:if=)?\/(?:dev\/u?random|proc\/sys\/kernel\/random\/uuid)$/.test(value ?? ""))));
      }
      function passwd(command) {
        const { args, nameAt: at } = command;
        const { options, operands } = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command);
        const account = operands.at(-1)?.value;
        if (command.name === "smbpasswd" && !(0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, "s"))
          return [];
        if ((0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, "d", "delete")) {
          const end = args.at(-1).at.span.end;
          return [{ at: at.source.at(at.span.start, end), account, how: "none", secret: void 0 }];
        }
        if (!options.every(({ key }) => key === "stdin" || /^[^lSuexnwi]$/.test(key)))
          return [];
        const fed = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.h2)(command);
        if (fed.length === 0 && command.input.length === 0)
          return [];
        const value = fed[0]?.value?.split(/\n|\\n/)[0];
        return [{ at, account, how: value ? "written" : "unknown", secret: value ? within(fed[0].at, value) : void 0 }];
      }
      const fitsNone = /^[!*]|^(?:x|NP|LK)$/;
      function given(command) {
        const word = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, "p", "password");
        if (!word || fitsNone.test(word.value ?? ""))
          return [];
        const account = (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command).operands.at(-1)?.value;
        const secret = hashedText(word);
        const how = word.value === "" ? "none" : secret !== void 0 ? "written" : word.value === void 0 || word.variables?.length ? "unknown" : /^\$/.test(word.value) ? "hash" : "written";
        return [{ at: word.at, account, how, secret: within(word.at, secret ?? word.value ?? "") }];
      }
      function hashedText({ commands }) {
        for (const command of commands) {
          const { name } = command;
          if (name !== "openssl" && name !== "mkpasswd" && name !== "perl")
            continue;
          const last = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.h2)(command)[0] ?? (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command).operands.at(-1) ?? (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, "e");
          if (last?.value !== void 0)
            return last.value;
        }
        return void 0;
      }
      function onWindows(at) {
        const text = (0, _source_js__WEBPACK_IMPORTED_MODULE_4__.$6)(at);
        const found = [];
        if (!/\bnet(?:1|\.exe)? user /i.test(text))
          return found;
        for (const match of text.matchAll(/\bnet(?:1|\.exe)? user ["']?([\w.$-]{1,64})["']? ["']?([^\s"'/&|;]{1,128})["']?(?: \/\w[^\s&|;]*)*/gi)) {
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
        const index = (0, _source_js__WEBPACK_IMPORTED_MODULE_4__.$6)(at).lastIndexOf(value);
        if (index === -1)
          return { value, at };
        const start = at.span.start + index;
        return { value, at: at.source.at(start, start + value.length) };
      }
    })
  ),
  /***/
  3136: (
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
      var _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6208);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);
      var _secret_flow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9418);
      function declarationsOf({ file, index }) {
        return byStage(file).get(index) ?? [];
      }
      const byStage = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)(({ instructions }) => {
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
      const untaken = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)(({ instructions }) => {
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
        const kept = [...(0, _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_0__.yw)(stage, project) ? inEnvironment(stage) : [], ...inFiles(stage, project)];
        return new Map(kept.reverse());
      }
      function inEnvironment({ layers }) {
        return layers.flatMap(({ instruction }) => {
          if (instruction.keyword !== "ENV")
            return [];
          return instruction.pairs.flatMap(({ name: as, value, at }) => (value?.value === void 0 ? value?.variables ?? [] : []).map(({ name }) => [name, { at, as }]));
        });
      }
      function inFiles(stage, project) {
        const given = new Map(declarationsOf(stage).flatMap(({ pairs }) => pairs.map(({ name, nameAt }) => [name, nameAt])));
        return stage.layers.flatMap((layer) => (0, _secret_flow_js__WEBPACK_IMPORTED_MODULE_2__.Q)(layer, given).filter(({ path }) => (0, _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_0__.Ck)(path, layer, project)).map(({ id: id2, at, into }) => [id2, { at, into }]));
      }
    })
  ),
  /***/
  787: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        m: () => (
          /* binding */
          givenCredentials
        )
      });
      var credential_names = __webpack_require__(1834);
      var source = __webpack_require__(4998);
      var setting = __webpack_require__(8423);
      var credential_programs_data = __webpack_require__(2938);
      var credential_values = __webpack_require__(9445);
      var command_options = __webpack_require__(9366);
      var file_changes = __webpack_require__(3332);
      var credential = __webpack_require__(4084);
      var in_configuration_text = __webpack_require__(39);
      var within_words = __webpack_require__(9270);
      ;
      const { databases } = credential_programs_data.D;
      const downloaders = /* @__PURE__ */ new Set(["curl", "wget", "http", "https", "xh"]);
      function* clientCredentials(command, names) {
        const { name = "", args } = command;
        if (downloaders.has(name))
          yield* inRequest(command, names);
        if (name === "git")
          for (const [i, word] of args.entries()) {
            const place = { word, before: args[i - 1], next: args[i + 1] };
            yield* inHelper(place);
            yield* inExtraHeader(place);
          }
        if (databases.has(name))
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
      var written_texts = __webpack_require__(3526);
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
          const found = writer.name === "sed" || writer.name === "perl" ? putIn(texts, names) : writtenTo(file, texts, names);
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
        const [first2] = texts;
        if (!first2)
          return;
        const at = (0, source.Ds)(first2.at, texts.at(-1).at);
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
          at: (0, written_texts.cA)(text.slice(line.start, line.end), at)
        }));
      }
      ;
      const { textual, otherwise } = credential_programs_data.D;
      const declaring = /* @__PURE__ */ new Set(["export", "declare", "readonly", "local"]);
      function takesNames(program) {
        return program !== void 0 && !textual.has(program) && !otherwise.has(program);
      }
      function* assignedCredentials(command, names) {
        const { name: program, assignments, args } = command;
        for (const { name, value, at } of assignments) {
          const text = (0, credential.CK)(value);
          if (text !== void 0 && (0, credential_names.uo)(name, text, names))
            yield { name, value: text, at };
        }
        if (!takesNames(program) && !declaring.has(program ?? ""))
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
        for (const { name, key, value, next } of (0, command_options.Sh)(command).options) {
          if (!whole.test(key) || !takesCredential(program, key, names))
            continue;
          const word = value ?? next;
          const text = (0, credential.CK)(word);
          if (!word || text === void 0 || (0, credential_names.qy)(name, text) || (0, credential_names.Aw)(name, text))
            continue;
          if ((0, credential.qR)(program, text, key))
            yield { name, value: text, at: word.at };
        }
      }
      function takesCredential(program, option, names) {
        if (option === "secret" || program === "composer" && option === "auth")
          return false;
        return (0, credential_names.hN)(option, names) || option === "pass" || option === "Dsonar.login";
      }
      ;
      const login = [{ verb: "login", options: ["p"] }];
      const mysql = [{ options: ["p"] }];
      const mongo = [{ options: ["p"] }];
      const redis = [
        { options: ["a"] },
        { verb: "auth", operand: -1 },
        { verb: "config set requirepass", operand: 0 },
        { verb: "config set masterauth", operand: 0 }
      ];
      const ldap = [{ options: ["w"] }];
      const archive = [{ options: ["P"] }];
      const sevenZip = [{ options: ["p"] }];
      const minio = [
        { verb: "alias set", operand: 3 },
        { verb: "config host add", operand: 3 }
      ];
      const userColon = (...options) => [{ pair: { options, between: ":" } }];
      const first = (verb) => [{ verb, operand: 0 }];
      const credentialsOfCommands = {
        source: "the commands' own manuals",
        asOf: "2026-11-24",
        taking: {
          docker: login,
          podman: login,
          buildah: login,
          skopeo: login,
          nerdctl: login,
          oras: login,
          crane: login,
          helm: [...login, { verb: "repo add", options: ["p"] }],
          az: login,
          oc: login,
          cf: [...login, { verb: "auth", operand: 1 }],
          conan: [
            { verb: "user", options: ["p"] },
            { verb: "remote login", options: ["p"] }
          ],
          dotnet: [
            { verb: "nuget add", options: ["p"] },
            { verb: "nuget update", options: ["p"] },
            { verb: "nuget push", options: ["k"] }
          ],
          twine: [{ verb: "upload", options: ["p"] }],
          cargo: first("login"),
          snyk: first("auth"),
          wandb: first("login"),
          ngrok: [...first("authtoken"), ...first("config add-authtoken")],
          doctl: [{ verb: "auth init", options: ["t"] }],
          "gitlab-runner": [{ verb: "register", options: ["r"] }],
          "subscription-manager": [{ options: ["activationkey"] }],
          vault: first("login"),
          bao: first("login"),
          mysql,
          mysqlshow: mysql,
          mysqldump: mysql,
          mysqlimport: mysql,
          mysqladmin: [...mysql, ...first("password")],
          mariadb: mysql,
          "mariadb-dump": mysql,
          "mariadb-admin": [...mysql, ...first("password")],
          mongo,
          mongosh: mongo,
          mongodump: mongo,
          mongorestore: mongo,
          mongoimport: mongo,
          mongoexport: mongo,
          "redis-cli": redis,
          "valkey-cli": redis,
          "keydb-cli": redis,
          cqlsh: [{ options: ["p"] }],
          "cypher-shell": [{ options: ["p"] }],
          // user/password@database
          sqlplus: [{ operand: 0, within: /^[^/@\s]{1,80}\/([^@\s]{1,200})(?:@|$)/ }],
          sqlcmd: archive,
          bcp: archive,
          "neo4j-admin": [...first("set-initial-password"), ...first("dbms set-initial-password")],
          "elasticsearch-users": [{ options: ["p"] }],
          "grafana-cli": first("admin reset-admin-password"),
          grafana: first("cli admin reset-admin-password"),
          influx: [{ verb: "setup", options: ["p", "t"] }],
          rabbitmqadmin: [{ options: ["p"] }],
          rabbitmqctl: [
            { verb: "add_user", operand: 1 },
            { verb: "change_password", operand: 1 },
            { verb: "authenticate_user", operand: 1 }
          ],
          mosquitto_pub: [{ options: ["P"] }],
          mosquitto_sub: [{ options: ["P"] }],
          mc: minio,
          mcli: minio,
          sshpass: [{ options: ["p"] }],
          "ssh-keygen": [{ options: ["N"] }],
          ldapadd: ldap,
          ldapmodify: ldap,
          ldapsearch: ldap,
          ldapdelete: ldap,
          ldappasswd: [{ options: ["w", "s"] }],
          openssl: [
            { options: ["pass", "passin", "passout"] },
            { verb: "enc", options: ["k"] },
            { verb: "passwd", operand: -1 }
          ],
          zip: archive,
          unzip: archive,
          "7z": sevenZip,
          "7za": sevenZip,
          "7zz": sevenZip,
          unrar: sevenZip,
          curl: [...userColon("u", "U", "user", "proxy-user"), { options: ["oauth2-bearer"] }],
          http: userColon("a", "auth"),
          https: userColon("a", "auth"),
          xh: userColon("a", "auth"),
          etcdctl: userColon("user"),
          lftp: [{ pair: { options: ["u", "user"], between: "," } }],
          smbclient: [{ pair: { options: ["U", "user"], between: "%" } }]
        }
      };
      ;
      const { taking } = credentialsOfCommands;
      function* positionalCredentials(command) {
        const { name } = command;
        if (name === void 0 || !Object.hasOwn(taking, name))
          return;
        const { options, operands } = (0, command_options.cz)(command);
        for (const way of taking[name]) {
          const behind = way.verb === void 0 ? operands : wordsBehind(way.verb, operands);
          if (!behind)
            continue;
          yield* operandOf(name, way, behind);
          for (const option of options)
            yield* inOption(name, way, option);
        }
      }
      function* inOption(program, { options, pair }, option) {
        const { key, name, value } = option;
        const text = (0, credential.CK)(value);
        if (!value || text === void 0)
          return;
        if (options?.includes(key) && (0, credential.qR)(program, text))
          yield { name, value: text, at: value.at };
        const password = pair?.options.includes(key) ? behindUser(text, pair.between) : void 0;
        if (password !== void 0 && (0, credential_values.TT)(password))
          yield { name: "--user", value: password, at: value.at };
      }
      function wordsBehind(verb, words) {
        const verbs = verb.split(" ");
        const start = words.findIndex((_, i) => verbs.every((each, k) => words[i + k]?.value?.toLowerCase() === each));
        return start === -1 ? void 0 : words.slice(start + verbs.length);
      }
      function* operandOf(program, { verb, operand, within }, behind) {
        if (operand === void 0)
          return;
        const word = behind.at(operand);
        const text = (0, credential.CK)(word);
        const value = within ? within.exec(text ?? "")?.[1] : text;
        if (word && value !== void 0 && !/^\w+=/.test(value) && (0, credential.qR)(program, value))
          yield {
            name: verb === void 0 ? program : `${program} ${verb}`,
            value,
            at: word.at,
            account: operand > 0 ? (0, credential.CK)(behind[operand - 1]) : void 0
          };
      }
      function behindUser(text, between) {
        const at = text.indexOf(between);
        return at > 0 ? text.slice(at + 1) : void 0;
      }
      ;
      const { configuring } = credential_programs_data.D;
      const passwordFiles = /* @__PURE__ */ new Set(["htpasswd", "mosquitto_passwd"]);
      function* settings(command, names) {
        const { name = "" } = command;
        const words = (0, command_options.cz)(command).operands;
        if (passwordFiles.has(name)) {
          if ((0, command_options.Kz)(command, "b"))
            yield* lastPassword(words);
        } else if (configuring.has(name) && configures(name, words)) {
          if (name === "bundle")
            yield* gemServer(words);
          for (const word of words.slice(1))
            yield* keyed(word, words.at(-1), names);
        }
      }
      function configures(name, words) {
        const verb = /^(?:config|configure|set|login|modify)$/;
        return name === "crudini" || words.slice(0, 2).some(({ value }) => verb.test(value ?? ""));
      }
      function* lastPassword(words) {
        const last = words.at(-1);
        const value = (0, credential.CK)(last);
        if (last && value !== void 0 && (0, credential_values.TT)(value))
          yield { name: "password", value, at: last.at };
      }
      function* gemServer(words) {
        const [server, last] = words.slice(-2);
        const password = /^[^:/\s]+:([^/\s]+)$/.exec((0, credential.CK)(last) ?? "")?.[1];
        if (words.length > 2 && password && /\./.test((0, credential.CK)(server) ?? "") && (0, credential_values.TT)(password))
          yield { name: "bundle config", value: password, at: last.at };
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
  5190: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EY: () => (
          /* binding */
          mayHoldPassword
        ),
        /* harmony export */
        IX: () => (
          /* binding */
          isLocal
        ),
        /* harmony export */
        Su: () => (
          /* binding */
          passwordsWritten
        ),
        /* harmony export */
        T: () => (
          /* binding */
          defaultPasswordsIn
        ),
        /* harmony export */
        kS: () => (
          /* binding */
          isGuessable
        ),
        /* harmony export */
        zF: () => (
          /* binding */
          connectionsIn
        )
        /* harmony export */
      });
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9445);
      var _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7560);
      var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4998);
      var _text_name_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5484);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8423);
      function mayHoldPassword(setting) {
        return /[@=]/.test((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_2__.bG)(setting));
      }
      function connectionsIn(setting) {
        if (!mayHoldPassword(setting))
          return [];
        const text = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_2__.bG)(setting);
        const found = pairsIn(setting, text);
        for (const connection of addressesIn(text)) {
          const place = placeOf(setting, connection);
          if (place)
            found.push({ ...connection, at: place });
        }
        return found;
      }
      function defaultPasswordsIn(setting) {
        const { value: text = "", variables = [] } = setting;
        const defaults = variables.filter(({ fallback }) => fallback?.value !== void 0 && fallback.value.length > 2);
        if (defaults.length === 0)
          return [];
        const passwords = addressesIn(text).map(({ password }) => password);
        const written = (0, _source_js__WEBPACK_IMPORTED_MODULE_3__.$6)(setting.at);
        return defaults.filter(({ name, fallback }) => passwords.includes(fallback.value) && written.includes(`:\${${name}`));
      }
      function addressesIn(text) {
        const found = [];
        if (!text.includes("@"))
          return found;
        for (let at = text.indexOf("://"); at !== -1; at = text.indexOf("://", at + 3)) {
          const scheme = schemeBefore(text, at);
          const connection = scheme && read(scheme, authority(text, at + 3));
          if (connection)
            found.push(connection);
        }
        return found;
      }
      function* passwordsWritten(source) {
        const { text } = source;
        for (let at = text.indexOf("://"); at !== -1; at = text.indexOf("://", at + 3)) {
          if (schemeBefore(text, at) === "")
            continue;
          const { user, password } = informationIn(authority(text, at + 3)) ?? { user: void 0, password: "" };
          if (!isWritten(password) || (0, _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__.xu)(password) || user === void 0 && !(0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_0__.EZ)(password))
            continue;
          const start = at + 3 + (user === void 0 ? 0 : user.length + 1);
          const place = source.at(start, start + password.length);
          yield { value: password, at: place };
          const decoded = decodedText(password);
          if (decoded !== password)
            yield { value: decoded, at: place };
        }
      }
      function decodedText(text) {
        try {
          return decodeURIComponent(text);
        } catch {
          return text;
        }
      }
      function pairsIn(setting, text) {
        const words = /\b(?:host|hostaddr|dbname)=/.test(text) ? /[?&; ] ?(?:password|pwd) ?= ?([^;&\s"'`]{1,200})/gi : void 0;
        const pairs = /(?:server|host|data source|database|user id|uid|user)\s?=/i.test(text) ? /[?&;] ?(?:password|pwd) ?= ?([^;&\s"'`]{1,200})/gi : void 0;
        const pattern = words ?? pairs ?? /:([^:@\s"'/]{1,200})@(?:tcp|unix)\(/g;
        return [...text.matchAll(pattern)].flatMap((match) => {
          const password = match[1];
          if (/[\u0000${}<>%]|^\*+$/.test(password) || (0, _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__.NH)(password))
            return [];
          const index = (0, _source_js__WEBPACK_IMPORTED_MODULE_3__.$6)(setting.at).indexOf(match[0]);
          if (index === -1 && setting.variables?.length)
            return [];
          const start = setting.at.span.start + index + match[0].lastIndexOf(password);
          const at = index === -1 ? setting.at : setting.at.source.at(start, start + password.length);
          const before = match[0].startsWith(":") ? text.slice(Math.max(0, match.index - 60), match.index) : "";
          const user = before.split(/[^\w.-]/).at(-1);
          return [{ scheme: "connection", user, password, host: void 0, at }];
        });
      }
      function schemeBefore(text, end) {
        let start = end;
        while (start > 0 && end - start < 40 && /[A-Za-z0-9+-]/.test(text[start - 1]))
          start--;
        while (start < end && !/[A-Za-z]/.test(text[start]))
          start++;
        return text.slice(start, end).toLowerCase();
      }
      const longest = 600;
      function authority(text, start) {
        const rest = text.slice(start, start + longest);
        const end = rest.search(/[\s/?"'`<>|;)\]},\\]/);
        const whole = end === -1 ? rest : rest.slice(0, end);
        if (!whole.includes("@") && rest[end] === "/") {
          const slashed = /^[^\s@:/"'`]*:[^\s@"'`]{1,200}@[\w.-]+/.exec(rest)?.[0];
          return slashed && !/\/\//.test(slashed) ? slashed : whole;
        }
        return whole;
      }
      function informationIn(text) {
        const at = text.lastIndexOf("@");
        if (at < 1)
          return void 0;
        const information = text.slice(0, at);
        const colon = information.indexOf(":");
        const user = colon === -1 ? void 0 : information.slice(0, colon);
        return { user, password: information.slice(colon + 1), host: text.slice(at + 1) };
      }
      function read(scheme, text) {
        const information = informationIn(text);
        if (!information)
          return void 0;
        const { user, password, host } = information;
        if (host === "" || password === "" || !isLiteral(password, user, host))
          return void 0;
        if (user === void 0 && /(?:^|[.-])(?:sentry|ingest|glitchtip|bugsink)(?:[.-]|$)/.test(host))
          return void 0;
        if (user === void 0 && !(/^(?:https?|git\+https)$/.test(scheme) && (0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_0__.EZ)(password)))
          return void 0;
        const who = user?.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_2__.g1) ? "" : user;
        return { scheme, user: who, password, host: host.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_2__.g1) || /[$%{]/.test(host) ? void 0 : host };
      }
      function isWritten(password) {
        return !/[\u0000${}<>]|%\(|%[sd]$|^%\w+%$|^\*+$|^\.+$/.test(password) && !(0, _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__.NH)(password);
      }
      function isLiteral(password, user, host) {
        if (!isWritten(password))
          return false;
        const name = host.replace(/:\d*$/, "").toLowerCase();
        const documented = /^(?:(?:[\w-]+\.)*example(?:\.(?:com|org|net))?|host|hostname|server|your[-_.]?\w*|domain(?:\.tld)?)$/.test(name);
        if (documented && /^(?:user|username|usr|u|name|login|me|foo|example)?$/i.test(user ?? "user"))
          return false;
        if (/^(?:USER|USERNAME|DB_USER|LOGIN)$/.test(user ?? "") && /^(?:PASS|PASSWORD|PASSWD|DB_PASSWORD|PWD)$/.test(password))
          return false;
        return !/^(?:token|x-access-token|x-oauth-basic|oauth2)$/i.test(password);
      }
      function placeOf({ at, variables }, { user, password }) {
        const written = (0, _source_js__WEBPACK_IMPORTED_MODULE_3__.$6)(at);
        const lead = user === void 0 ? "://" : `${user}:`;
        const index = written.indexOf(`${lead}${password}@`);
        if (index !== -1) {
          const start = at.span.start + index + lead.length;
          return at.source.at(start, start + password.length);
        }
        const alone = written.indexOf(`:${password}@`);
        if (alone !== -1)
          return at.source.at(at.span.start + alone + 1, at.span.start + alone + 1 + password.length);
        return variables?.length ? void 0 : at;
      }
      function isLocal({ host }) {
        return host !== void 0 && /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|0\.0\.0\.0)(?::\d*)?$/i.test(host);
      }
      function isGuessable({ user, password }) {
        return (0, _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_1__.SW)(password, new Set((0, _text_name_words_js__WEBPACK_IMPORTED_MODULE_4__.L)(user ?? "")));
      }
    })
  ),
  /***/
  4182: (
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
      var _known_credential_files_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2084);
      var _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1160);
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1834);
      var _known_trial_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4405);
      var _model_dockerfile_copy_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8821);
      var _model_dockerfile_mounted_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(273);
      var _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7478);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3332);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7976);
      var _written_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5388);
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
          const own = (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__.C9)(file) ?? named;
          if (!own && !mayBeFolder)
            return [];
          const path = (0, _model_dockerfile_copy_target_js__WEBPACK_IMPORTED_MODULE_4__.Y)(layer, instruction, file);
          const known = own ?? (path && !(0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__.EW)(file) ? (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_1__.sR)(path) : void 0);
          return known ? [{ ...known, layer, at: source.at, file, path, how }] : [];
        });
        return found.map((each) => (0, _known_trial_paths_js__WEBPACK_IMPORTED_MODULE_3__.aZ)(each.file) ? { ...each, holds: "seldom" } : each);
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
  8014: (
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
      var _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1834);
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9445);
      var _known_package_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6065);
      var _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7560);
      var _known_trial_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4405);
      var _model_compose_env_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4751);
      var _model_dockerfile_copy_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8821);
      var _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6208);
      var _text_name_words_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5484);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8526);
      var _connection_strings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5190);
      var _credential_file_arrivals_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4182);
      var _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39);
      var _known_tokens_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(161);
      function heldBy(arrival, { copied }, names) {
        const source = arrival.how === "context" ? copied.get(arrival.layer.stage.file)?.get(arrival.file) : void 0;
        const held = source && credentialsIn(source, names);
        return held && (held.length > 0 || isOpenFormat(arrival.file)) ? held : void 0;
      }
      function isOpenFormat(file) {
        return (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__.hS)(file) || /\.(?:pem|key)$/i.test(file);
      }
      function settingsWithCredentials(layer, { copied }, names) {
        const { instruction } = layer;
        if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD" || instruction.from.kind !== "context")
          return [];
        const known = new Set((0, _credential_file_arrivals_js__WEBPACK_IMPORTED_MODULE_11__.AK)(layer).map(({ file }) => file));
        return instruction.sources.flatMap(({ value: file, at }) => {
          const source = file === void 0 || known.has(file) ? void 0 : copied.get(layer.stage.file)?.get(file);
          const held = source && ((0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__.kO)(source.path) || !(0, _known_package_settings_js__WEBPACK_IMPORTED_MODULE_3__.nw)(source.path)) ? credentialsIn(source, names).filter(isChosen) : [];
          if (file === void 0 || held.length === 0)
            return [];
          const path = (0, _model_dockerfile_copy_target_js__WEBPACK_IMPORTED_MODULE_7__.Y)(layer, instruction, file);
          return [{ arrival: { layer, at, file, path, kind: "settings file", holds: "surely", how: "context" }, held }];
        });
      }
      function withinFolders(layer, project, names) {
        const told = new Set((0, _credential_file_arrivals_js__WEBPACK_IMPORTED_MODULE_11__.AK)(layer).map(({ at }) => at));
        return (project.copiedWithin.get(layer.instruction) ?? []).flatMap(({ path: file, source, taken, lands }) => {
          const known = told.has(taken.at) ? void 0 : (0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__.C9)(file);
          const held = source && known && heldInListed(source, file, names);
          if (!known || held?.length === 0)
            return [];
          const path = (0, _model_dockerfile_copy_target_js__WEBPACK_IMPORTED_MODULE_7__.b)(layer, lands);
          if (!(0, _model_shipped_stages_js__WEBPACK_IMPORTED_MODULE_8__.Ck)(path, layer, project))
            return [];
          return [{ arrival: { layer, at: taken.at, file, path, kind: known.kind, holds: "maybe", how: "context" }, held }];
        });
      }
      function heldInListed(source, file, names) {
        const held = credentialsIn(source, names).filter((each) => isChosen(each) && !isOfDevelopers(each));
        return held.length > 0 || !(0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__.hw)(file) ? held : wholeCredential(source, "password", names).filter(isChosen);
      }
      function isOfDevelopers({ at: { source, span } }) {
        return developerParts(source).some(({ start, end }) => start < span.start && span.start < end);
      }
      const developerParts = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_9__.O)((source) => {
        if (!/\.ya?ml$/i.test(source.path))
          return [];
        const tops = [...source.text.matchAll(/^[^\s#].*$/gm)];
        return tops.flatMap(({ 0: line, index }, i) => /^[\w-]+:/.test(line) && (0, _known_trial_paths_js__WEBPACK_IMPORTED_MODULE_5__.K5)(line.slice(0, line.indexOf(":"))) ? [{ start: index + line.length, end: tops[i + 1]?.index ?? source.text.length }] : []);
      });
      function wholeCredential(source, name, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.QC) {
        const value = source.text.trim();
        if (/\s/.test(value) || value.length > 500 || !(0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_2__.TT)(value) || !(0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.uo)(name, value, names))
          return [];
        const start = source.text.indexOf(value);
        return [{ name, value, at: source.at(start, start + value.length) }];
      }
      function isChosen({ name, value }) {
        return !(0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.Dz)(name) && !(0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_2__.sP)(value) && !(0, _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_4__.SW)(value, new Set((0, _text_name_words_js__WEBPACK_IMPORTED_MODULE_14__.L)(name)));
      }
      function weightOf({ holds }, held, taken) {
        const surely = held !== void 0 || holds === "surely";
        return surely && taken ? "high" : surely || taken ? "medium" : "low";
      }
      function credentialsIn(source, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.QC) {
        const { text } = source;
        const whole = { value: text, at: source.at(0, text.length) };
        const found = [
          ...(0, _known_tokens_js__WEBPACK_IMPORTED_MODULE_13__.gF)(source).filter(({ open }) => !open).map(({ kind, value, at }) => ({ name: kind, value, at, isKind: true })),
          ...privateWebKeys(source),
          ...(0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_12__.O$)(text, names, source.path).map(({ name, value, start }) => ({
            name,
            value,
            at: source.at(start, start + value.length)
          })),
          ...(0, _connection_strings_js__WEBPACK_IMPORTED_MODULE_10__.zF)(whole).map(({ password, at }) => ({ name: "password", value: password, at })),
          ...(/\.env(?:$|\.)/.test(source.path) ? (0, _model_compose_env_files_js__WEBPACK_IMPORTED_MODULE_6__.SF)(source) : []).flatMap(({ name, value }) => value?.value !== void 0 && !value.variables?.length && (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.uo)(name, value.value, names) ? [{ name, value: value.value, at: value.at }] : [])
        ].sort((a, b) => a.at.span.start - b.at.span.start);
        return found.filter(({ at }, i) => i === 0 || found[i - 1].at.span.end <= at.span.start);
      }
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
        copied: (source, names) => [
          ...credentialsIn(source, names),
          ...(0, _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__.hw)(source.path) ? wholeCredential(source, "password", names) : []
        ]
      };
    })
  ),
  /***/
  4345: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          defaultOf
        )
        /* harmony export */
      });
      function defaultOf(variable) {
        const { fallback } = variable;
        return fallback?.value === void 0 ? [] : [{ value: fallback.value, at: fallback.at }];
      }
    })
  ),
  /***/
  4084: (
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
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1834);
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9445);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8423);
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
        return counts && !/^(?:env|file|fd|id|pass|stdin):|^id=/.test(value);
      }
    })
  ),
  /***/
  6195: (
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
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1834);
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9445);
      var _model_compose_service_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3576);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8526);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8423);
      var _connection_strings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5190);
      var _credential_finder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4345);
      var _written_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7877);
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
          const whole = text.variables?.length === 1 && (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_7__.s8)(text).length === 1;
          yield* defaults(text.variables ?? [], whole && (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.hN)(name, names) ? name : void 0, names);
          for (const variable of (0, _connection_strings_js__WEBPACK_IMPORTED_MODULE_4__.T)(text)) {
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
  3279: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          secretsOf
        )
      });
      var credential_names = __webpack_require__(1834);
      var stand_ins = __webpack_require__(7560);
      var published_text = __webpack_require__(204);
      var published_step = __webpack_require__(3540);
      var src_source = __webpack_require__(4998);
      var once = __webpack_require__(8526);
      var visible2 = __webpack_require__(1573);
      var work_budget = __webpack_require__(8302);
      var published_layers = __webpack_require__(1449);
      var read_dockerfile = __webpack_require__(6789);
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
      var published_images = __webpack_require__(4978);
      var account_passwords = __webpack_require__(813);
      var build_arguments = __webpack_require__(3136);
      var credential_files_in_use = __webpack_require__(8014);
      var default_values = __webpack_require__(6195);
      var given_credentials = __webpack_require__(9651);
      var known_tokens = __webpack_require__(161);
      var named_values = __webpack_require__(8331);
      var on_command_lines = __webpack_require__(7439);
      var passwords_in_addresses = __webpack_require__(7130);
      var published_credentials = __webpack_require__(7268);
      var env_files = __webpack_require__(4751);
      var group_by = __webpack_require__(1740);
      ;
      const telling = /^(?=.{6})|^(?=.{5})(?=.*\d)/s;
      function piecesOf(found, sources, projects, called) {
        const byName = (0, group_by.$)(projects.flatMap(declaredIn), ({ name }) => name);
        const pieces = /* @__PURE__ */ new Map();
        const asked = /* @__PURE__ */ new Map();
        const isAsked = (name, whole) => {
          const wholes = asked.get(name) ?? /* @__PURE__ */ new Set();
          asked.set(name, wholes);
          return wholes.size === wholes.add(whole).size;
        };
        const within = ({ at, whole }) => [...namesIn((0, src_source.$6)(at))].filter((name) => !isAsked(name, whole)).flatMap((name) => byName.get(name) ?? []).filter(({ value }) => isPart(value, whole));
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
      function namesIn(text) {
        return new Set([...text.matchAll(/\$\{?([A-Za-z_]\w{0,80})/g)].map((match) => match[1]));
      }
      function declaredIn({ instructions, services, applications }) {
        return [
          ...instructions.flatMap(pairsOf),
          ...services.flatMap(({ environment, envFiles, build }) => [
            ...environment,
            ...envFiles.flatMap(({ entries }) => entries),
            ...build?.args ?? []
          ]),
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
      var written_credentials = __webpack_require__(7877);
      ;
      const finders = [
        known_tokens.Gx,
        named_values.qE,
        passwords_in_addresses.FF,
        on_command_lines.W,
        account_passwords.Kh,
        written_credentials.Lc,
        default_values.gH,
        credential_files_in_use.rd,
        given_credentials.fl
      ];
      function secretsOf(sources, projects, called = credential_names.QC) {
        const values = /* @__PURE__ */ new Set();
        const places = [];
        const names = /* @__PURE__ */ new Set([...projects.flatMap(publicNames), ...sources.flatMap(({ path }) => path.split(/[/._-]/))]);
        const all = projects.map((project) => ({
          ...project,
          instructions: instructionsOf(project),
          copies: copiesOf(project)
        }));
        const found = foundIn(sources, all, called);
        const placed = (at) => {
          if (at && !(0, published_text.K)(at))
            places.push(at);
        };
        for (const { at } of found)
          placed(at);
        for (const { value, always } of found.filter(({ here }) => !here)) {
          if (always || !names.has(value) && !isShortEverydayWord(value))
            values.add(value);
        }
        for (const { value, at } of piecesOf(found, sources, all, called)) {
          placed(at);
          if (isTelling(value) && !names.has(value) && !(0, stand_ins.xu)(value))
            values.add(value);
        }
        for (const { value, always } of projects.flatMap((project) => publishedIn(project, called)))
          if (always || isTelling(value) && !names.has(value) && !(0, stand_ins.xu)(value))
            values.add(value);
        return { values: [...values].sort(byLength), places };
      }
      function byLength(a, b) {
        return b.length - a.length || (a < b ? -1 : 1);
      }
      function foundIn(sources, all, called) {
        return finders.flatMap(({ source, instruction, copied, given: givenFile, service, application }) => [
          ...ask(source, sources, called),
          ...all.flatMap(({ instructions, copies, services, serviceScripts, applications, given }) => [
            ...ask(instruction, instructions, called),
            ...ask(copied, copies, called),
            ...ask(givenFile, [...given.values()].flat(), called),
            ...ask(service, [...services, ...[...serviceScripts.values()].flat()], called),
            ...ask(application, applications, called)
          ])
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
      function isShortEverydayWord(value) {
        return /^[a-z]{1,5}$/i.test(value) && (0, stand_ins.xu)(value);
      }
      function publicNames({ images, services }) {
        const references = [
          ...images.flatMap(({ base }) => base.kind === "image" ? [base.reference] : []),
          ...services.flatMap(({ runs }) => runs.kind === "pulled" ? [runs.reference] : [])
        ];
        return [
          ...references.flatMap(({ repository, registry, tag }) => [
            ...repository.split(/[/._-]/),
            ...repository.split("/"),
            registry,
            tag ?? ""
          ]),
          ...services.flatMap(({ name, user }) => [name, ...name.split(/[._-]/), user?.value ?? ""]),
          ...images.flatMap(({ stage, user }) => [stage.name ?? "", user?.setting.value ?? ""])
        ].filter(Boolean);
      }
    })
  ),
  /***/
  9651: (
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
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1834);
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9445);
      var _credential_files_in_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8014);
      var _known_tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(161);
      function heldInGiven({ source, secret }, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        const held = (0, _credential_files_in_use_js__WEBPACK_IMPORTED_MODULE_2__.Wr)(source, names);
        if (secret === void 0 || held.length > 0)
          return held;
        const named = (0, _credential_files_in_use_js__WEBPACK_IMPORTED_MODULE_2__.pG)(source, secret, names);
        if (named.length > 0)
          return named;
        return (0, _credential_files_in_use_js__WEBPACK_IMPORTED_MODULE_2__.pG)(source, "password", names).filter(({ value }) => (0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.EZ)(value)).map((each) => ({ ...each, name: secret }));
      }
      function weightInRepository(held) {
        const { source, span } = held.at;
        const token = (0, _known_tokens_js__WEBPACK_IMPORTED_MODULE_3__.gF)(source).find(({ at }) => at.span.start === span.start);
        if (token)
          return token.kind === "private key" || token.test ? "high" : "critical";
        if ((0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.sP)(held.value))
          return isWeakHash(held.value) ? "medium" : "low";
        return (0, _credential_files_in_use_js__WEBPACK_IMPORTED_MODULE_2__.lf)(held) ? "high" : "low";
      }
      function isWeakHash(value) {
        return /^\$(?:1|apr1)\$|^\{S?(?:SHA|MD5)\}/i.test(value);
      }
      const committedCredentials = { given: heldInGiven };
    })
  ),
  /***/
  39: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        O$: () => (
          /* binding */
          configuredIn
        ),
        $i: () => (
          /* binding */
          isPlain
        ),
        j0: () => (
          /* binding */
          statementPassword
        )
      });
      ;
      const configurationFormats = {
        source: "the manuals of the programs that read them",
        asOf: "2026-11-24",
        formats: [
          // libpq: hostname:port:database:username:password
          { file: /pgpass(?:\.conf)?$/, line: /^[^:\s]{1,200}:(?:\d{1,5}|\*):[^:\s]{1,200}:[^:\s]{1,200}:(\S{1,200})$/ },
          // netrc(5), apt_auth.conf(5), msmtp(1), fetchmail(1): `password x`, behind `machine x login y` or alone
          {
            file: /(?:netrc|(?:msmtp|fetchmail|esmtp)rc|\/auth\.conf(?:\.d\/[^/]{1,80})?)$/,
            line: /^(?:.{0,200}\s)?password\s{1,9}["']?([^\s"']{1,200})/
          },
          // Dovecot, Cyrus SASL, LDAP: `bob:{PLAIN}x`
          { line: /^[\w.@+-]{1,64}:\{(?:PLAIN|CLEAR|CLEARTEXT)\}([^:\s]{1,200})/i },
          // htpasswd(5), mosquitto_passwd(1), Dovecot: what is kept of a password
          { line: /^[\w.@+-]{1,64}:((?:\{[\w.-]{1,32}\})?\$(?:apr1|argon2id?|2[abxy]|[1567y])\$[^:\s]{10,300})/ },
          { line: /^[\w.@+-]{1,64}:(\{(?:S?SHA\d{0,3}|S?MD5|[\w-]{1,20}CRYPT)(?:\.\w{1,8})?\}[^:\s]{10,300})/i },
          // postfix: destination user:password
          { file: /sasl_passwd$/, line: /^\S{1,200}\s{1,9}[^:\s]{1,200}:(\S{1,200})$/ },
          // pppd(8): client server secret addresses
          { file: /(?:chap|pap)-secrets$/, line: /^\S{1,200}\s{1,9}\S{1,200}\s{1,9}["']?([^\s"']{1,200})/ },
          // s3fs(1): key:secret, or bucket:key:secret
          { file: /passwd-s3fs$/, line: /^(?:[^:\s]{1,200}:){1,2}([^:\s]{1,200})$/ },
          // rules of Redis' access lists
          { line: /^user\s\S{1,80}\s(?:.{0,200}\s)?on\s(?:.{0,200}\s)?>(\S{1,200})/ },
          // squid: a peer's login
          { file: /squid[^/]{0,40}\.conf$/, line: /^cache_peer\s.{0,200}\slogin=[^:\s]{1,80}:(\S{1,200})/ },
          // debconf: package question type value
          { line: /^[\w.+-]{1,80}\s{1,9}[\w.+-]{1,80}\/[\w./+-]{1,120}\s{1,9}password\s{1,9}(\S{1,200})$/ }
        ]
      };
      var credential_names = __webpack_require__(1834);
      var credential_values = __webpack_require__(9445);
      ;
      const statement = /\b(?:identified (?:with \w{1,40} )?by|(?:with )?(?:encrypted )?password(?: ?=|\()?|pwd:) ?\\?["']([^"'\\$\u0000]{1,200})\\?["']/i;
      const header = /\bauthorization["']?[:\s]\s{0,9}["']?(?:bearer|basic|token)\s([^\s"';]{3,2000})/i;
      function statementPassword(text) {
        const value = statement.exec(text)?.[1];
        return value && (0, credential_values.TT)(value) ? value : void 0;
      }
      const mostLines = 2e3;
      const longestLine = 1e3;
      function configuredIn(text, names = credential_names.QC, path = "") {
        const file = {
          names,
          isNetrc: /\bmachine\s/.test(text),
          formats: configurationFormats.formats.filter(({ file: file2 }) => file2?.test(path) ?? true)
        };
        const found = [];
        for (const { start, text: line } of linesOf(text)) {
          if (line.length > longestLine || /^(?:#|\/\/\s|;|--)/.test(line))
            continue;
          const whole = { start, end: start + line.length };
          found.push(...inLine(line, file).map(({ name, value, at }) => ({ name, value, start: start + at, line: whole })));
        }
        return found;
      }
      function inLine(line, file) {
        const found = [...pairsIn(line)].filter(({ name, value }) => isPlain(value) && (0, credential_names.uo)(name, value, file.names));
        const said = saidIn(line);
        if (said && !found.some(({ at }) => at === said.at))
          found.push(said);
        const directive = directiveIn(line, file) ?? (found.length === 0 ? formattedIn(line, file) : void 0);
        return directive ? [...found, directive] : found;
      }
      function saidIn(line) {
        const said = statement.exec(line) ?? header.exec(line);
        if (!said || !isPlain(said[1]) || !(0, credential_values.TT)(said[1]))
          return void 0;
        return { name: "password", value: said[1], at: said.index + said[0].lastIndexOf(said[1]) };
      }
      function directiveIn(line, { isNetrc }) {
        const [, name = "", value] = /^(requirepass|masterauth|rootpw|bindpw|olcRootPW:)\s+(\S+)$/.exec(line) ?? (isNetrc ? /(?:^|\s)(password)\s+(\S+)/.exec(line) : null) ?? [];
        return isWritten(value) ? { name: name.replace(":", ""), value, at: line.lastIndexOf(value) } : void 0;
      }
      function formattedIn(line, file) {
        const [value] = file.formats.flatMap((format) => format.line.exec(line)?.at(-1) ?? []);
        return isWritten(value) ? { name: "password", value, at: line.lastIndexOf(value) } : void 0;
      }
      function* linesOf(text) {
        let from = 0;
        for (let count2 = 0; from <= text.length && count2 < mostLines; count2++) {
          const end = /\r?\n|\\n/g;
          end.lastIndex = from;
          const match = end.exec(text);
          const line = text.slice(from, match ? match.index : text.length);
          yield { start: from + line.length - line.trimStart().length, text: line.trim() };
          if (!match)
            return;
          from = match.index + match[0].length;
        }
      }
      const pairForms = [
        // `SetEnv PASSWORD x`, `fastcgi_param PASSWORD x;`, `define('PASSWORD', 'x');`
        {
          hint: /^(?:SetEnv|setenv|fastcgi_param|uwsgi_param|define)/,
          pattern: /^(?:(?:SetEnv|setenv|fastcgi_param|uwsgi_param)\s|define\()\s{0,9}["']?([\w.-]{2,80})["']?[\s,]\s{0,9}["']?([^\s"';)]{1,200})/dg
        },
        // systemd's and supervisord's `Environment="A=x" B=y`, Ansible's `host ansible_password=x`
        {
          hint: /^environment\s?=|\sansible_\w{0,20}pass/i,
          pattern: /(?<=[\s,"'=])([A-Za-z_]\w{1,80})=["']?([^\s"',]{1,200})/dg
        },
        // `{"auths": {"x": {"auth": "\u2026"}}}`, `'password' => 'x'`
        {
          hint: /[{,[]\s{0,9}["']|=>/,
          pattern: /["']([\w.-]{2,80})["']\s{0,9}(?::|=>)\s{0,9}(?:"([^"'\\]{1,200})"|'([^"'\\]{1,200})')/dg
        },
        { hint: /^</, pattern: /<([\w.:-]{2,80})>([^<>]{1,200})<\//dg },
        { hint: /^</, pattern: /\s([\w.:-]{2,80})=(?:"([^"'<>]{1,200})"|'([^"'<>]{1,200})')/dg },
        // `<add key="ClearTextPassword" value="x" />`
        { hint: /^</, pattern: /\s(?:key|name)="([\w.:-]{2,80})"\s{1,9}value="([^"<>]{1,200})"/dg }
      ];
      function* pairsIn(written) {
        const line = written.includes("]") ? written.replace(/\b\w{1,60}\[(["']?[\w.-]{1,80}["']?)\]/g, (whole, name) => `${name.padStart(whole.length - 1)} `) : written;
        const single = readPair(line);
        if (single)
          yield single;
        for (const { hint, pattern } of pairForms) {
          for (const match of hint.test(line) ? line.matchAll(pattern) : []) {
            const place = match.indices.slice(2).find((each) => each !== void 0);
            if (place)
              yield { name: match[1], value: line.slice(...place), at: place[0] };
          }
        }
      }
      const expression = /^(?:var|local|data|module|process|os|env|self|this|config|settings|secrets|req|request|args|options|opts|params|ctx|values?)\.[\w.[\]]+$/i;
      function readPair(line) {
        const lead = /^\s*(?:(?:export|-)\s+)?\$?\s*["']?/.exec(line)[0].length;
        const text = /^[\w.:/@-]{2,160}/.exec(line.slice(lead));
        if (!text)
          return void 0;
        let name = text[0];
        let at = lead + name.length;
        const sign = /^["']?\s*[:=]\s*/.exec(line.slice(at));
        if (sign)
          at += sign[0].length;
        else {
          const colon = name.lastIndexOf(":");
          if (colon === -1)
            return void 0;
          at = lead + colon + 1;
          name = name.slice(0, colon);
          if (/^[a-z][\w+.-]*:\/\/[^/]*$/i.test(name))
            return void 0;
        }
        at += line.length - at - line.slice(at).trimStart().length;
        if (/^[bru]["']/.test(line.slice(at)))
          at++;
        let value = line.slice(at).replace(/[,;]$/, "");
        const quote = value[0];
        if ((quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote)) {
          value = value.slice(1, -1);
          at++;
        } else if (expression.test(value) || /^(?:self|this)\./.test(name))
          return void 0;
        return { name: name.slice(Math.max(name.lastIndexOf(":"), name.lastIndexOf("/")) + 1), value, at };
      }
      function isWritten(value) {
        return (isPlain(value) || value !== void 0 && (0, credential_values.sP)(value)) && (0, credential_values.TT)(value);
      }
      function isPlain(value) {
        return value !== void 0 && value.length > 2 && !/[\s"',;$<>{}()\u0000]/.test(value);
      }
    })
  ),
  /***/
  161: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Qe: () => (
          /* binding */
          holdsToken
        ),
        Gx: () => (
          /* binding */
          knownTokens
        ),
        gF: () => (
          /* binding */
          tokensIn
        )
      });
      var credential_names = __webpack_require__(1834);
      ;
      const tokenShapes = {
        source: "what issuers document of their tokens, and look for with their own secret scanners",
        asOf: "2026-11-24",
        /** What each shape has in it, and most texts have not: they are done with it. */
        hints: [
          /PRIVATE KEY|A[KS]IA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|ptt|soat|cbt|ft)-|xox[abeoprs]-|xapp-|hooks\.slack|webhooks\/|AIza|GOCSPX|npm_|pypi-|rubygems_|SG\.|dckr_|_v1_|hf_[A-Za-z]{8}|sk-|hv[sbr]\.|shp(?:at|ca|pa|ss|tka)_|:AA|dapi|gl(?:sa|c)_|NRAK|sntry|pul-|AGE-|AccountKey|eyJ|GR1348941|gl(?:oas|imt|agent|ffct|wt|rtr)-|ATATT3|ATBB|atlasv1|tskey-|AKCp|sq[apu]_|lin_|figd_|PMAK-|dt0|dp\.|pscale_|sbp_|gsk_|r8_|xai-|bkua_|nfp_|oy2|LTAI|key-[0-9a-f]{8}|-us\d|Q~/,
          /live_|k_test_|whsec_|webhookb2|ya29|api_org_|sb_secret_|ntn_|vc[aciprk]_|cf(?:ut|at|k)_|v1\.0-|ABSK|AZDO|pplx-|lsv2_|phx_|re_[A-Za-z0-9]{8}_|sgp_|pat(?:[A-Za-z0-9]{14}\.|-(?:na|eu)\d|\.)|CCIP|pcsk_|HRKU-|fo1_|sq0|xkeysib-|pn[bu]_|packagist_|CLOJARS_|CFPAT-|EZAK|tfp_|ico-|ddp_|cio[A-Za-z0-9]{8}|_mmk|cmVmdGtu/,
          /SharedAccessKey|\bSK[0-9a-f]{4}|EAA[A-Z]|FLWSECK|fio-u|\bsat\.|rdme_|tk-us|API-[A-Z\d]|sha256~|access-[dp]|p8e-|\baio_|AQVN|\bsl\.|dnkey-|s4t2|A3-[A-Z\d]|NRII-|\bsk_|csk-|\bfc-[0-9a-f]{4}|tvly-|napi_|\brnd_|mlsn\.|ATTA|SWM|\bion_|amzn\.mws|dG9rO/
        ],
        /**
         * Parts of tokens that are everybody's: those of jwt.io, of Stripe's and webhooks' manuals, what says `example` in base64,
         * and the keys of the emulators of Azure Storage and Cosmos DB and of MinIO's public server.
         */
        everybodys: /0123456789|1234567890|abcdefghij|ZXhhbXBsZ|V4YW1wbG|leGFtcGxl|eyJzdWIiOiIxMjM0NTY3ODkwIi|4eC39HqLyjWDarjtT1zdp7dc|BQokikJOvBiI2HlWgH4olfQ2|Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u|C2y6yDjf5\/R\+ob0N8A7Cgv30VRDJIWEHLM|zuf\+tfteSlswRu7BJ86wekitnifILbZam1KYY3TG/i,
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
            pattern: "\\bhooks\\.slack\\.com/(?:services|workflows|triggers)/T[A-Z0-9]{6,12}/B[A-Z0-9]{6,12}/[A-Za-z0-9]{20,32}"
          },
          { kind: "Discord webhook", pattern: "\\bdiscord(?:app)?\\.com/api/webhooks/\\d{17,20}/[\\w-]{60,80}" },
          { kind: "Stripe key", pattern: "\\b[rs]k_(?:org_)?live_[A-Za-z0-9]{20,250}\\b" },
          { kind: "Stripe test key", pattern: "\\b[rs]k_test_[A-Za-z0-9]{20,250}\\b", test: true },
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
            pattern: "\\.webhook\\.office\\.com/webhookb2/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36}"
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
          { kind: "DeepSeek key", pattern: "\\bsk-[0-9a-f]{32}\\b" },
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
      var once = __webpack_require__(8526);
      ;
      const { everybodys, hints, shapes } = tokenShapes;
      const anyShape = new RegExp(shapes.map(({ pattern }) => `(${pattern})`).join("|"), "g");
      const isHinted = (0, once.O)(({ text }) => hints.some((hint) => hint.test(text)));
      const tokensIn = (0, once.O)((source) => isHinted(source) ? [...search(source)] : []);
      const glued = new RegExp(shapes.filter(({ kind }) => kind !== "private key").map(({ pattern }) => pattern.replaceAll("\\b", "")).join("|"), "g");
      function tokenLike(source) {
        if (!isHinted(source))
          return [];
        return (source.text.match(glued) ?? []).filter((value) => !isPlaceholder(value));
      }
      const knownTokens = {
        *source(source) {
          for (const { value, at } of tokensIn(source)) {
            yield { value, at, always: true };
            for (const part of value.split(/[^\w-]/))
              if (part.length >= 12)
                yield { value: part, always: true };
          }
          for (const value of tokenLike(source))
            yield { value, always: true };
        }
      };
      function* search(source) {
        for (const match of source.text.matchAll(anyShape)) {
          const { kind, test = false } = shapes[match.slice(1).findIndex((group) => group !== void 0)];
          if (kind === "private key") {
            const key = privateKey(source, match.index, match[0]);
            if (key)
              yield { kind, test, open: false, ...key };
          } else if (!isPlaceholder(match[0])) {
            const at = source.at(match.index, match.index + match[0].length);
            yield { kind, test, open: isOpen(kind, match[0], nameBefore(source, match.index)), value: match[0], at };
          }
        }
      }
      function nameBefore({ text }, offset) {
        const before = text.slice(Math.max(0, offset - 120), offset);
        const assigned = /["']?\s?[:=]\s{0,9}["']?$/.exec(before);
        const name = assigned && before.slice(0, assigned.index).split(/[^\w.-]/).at(-1);
        return name ?? "";
      }
      function isOpen(kind, value, name) {
        if (kind === "Google API key")
          return (0, credential_names.Dz)(name) || /firebase|maps?(?:$|[_-])|browser|public/i.test(name);
        return kind === "JSON web token" && ((0, credential_names.Dz)(name) || /"(?:role":\s?"anon|iss":\s?"supabase-demo)"/.test(payloadOf(value)));
      }
      function payloadOf(token) {
        return Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
      }
      function privateKey(source, start, header) {
        const body = start + header.length;
        const footer = source.text.indexOf("-----END", body);
        const end = footer === -1 || footer - body > 2e4 ? Math.min(body + 4e3, source.text.length) : footer;
        const key = source.text.slice(body, end);
        if (isEncrypted(header, key))
          return void 0;
        const material = /[A-Za-z0-9+/]{32}/.exec(key);
        if (!material || new Set(key).size < 20)
          return void 0;
        return { value: key.trim(), at: source.at(start, start + header.length) };
      }
      function isEncrypted(header, key) {
        return /ENCRYPTED/.test(header) || /Proc-Type: ?4,ENCRYPTED/.test(key) || /^\s*b3BlbnNzaC1rZXktdjEAAAAA(?!BG5vbmU)/.test(key);
      }
      function isPlaceholder(value) {
        if (/example|placeholder|replace|change[-_]?me|your[-_]|dummy|sample|redacted|\*{3}|\.{3}|(.)\1{5}/i.test(value))
          return true;
        if (everybodys.test(value))
          return true;
        return new Set(value.slice(-32)).size < 8;
      }
      function holdsToken({ source, span }) {
        return tokensIn(source).some(({ at }) => at.span.start < span.end && span.start < at.span.end);
      }
    })
  ),
  /***/
  8331: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ET: () => (
          /* binding */
          isCredentialSetting
        ),
        /* harmony export */
        f9: () => (
          /* binding */
          credentialsInside
        ),
        /* harmony export */
        qE: () => (
          /* binding */
          namedValues
        )
        /* harmony export */
      });
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1834);
      var _model_compose_env_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4751);
      var _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39);
      var _within_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9270);
      function isCredentialSetting({ name, value }, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        return value?.value !== void 0 && (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(name, value.value, names);
      }
      function credentialsInside(value, names) {
        return isConfiguration(value) ? (0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_2__.O$)(value, names) : (0, _within_words_js__WEBPACK_IMPORTED_MODULE_3__.Ak)(value, names);
      }
      function isConfiguration(value) {
        return /^\s*[{<]/.test(value);
      }
      const namedValues = {
        instruction: (instruction, names) => "pairs" in instruction ? inValues(instruction.pairs, names) : [],
        service: ({ environment, envFiles, labels, build, hooks }, names) => inValues([
          ...environment,
          ...envFiles.flatMap(({ entries }) => entries),
          ...labels,
          ...build?.args ?? [],
          ...hooks.flatMap((hook) => hook.environment)
        ], names),
        application: ({ environmentFile }, names) => environmentFile ? inValues((0, _model_compose_env_files_js__WEBPACK_IMPORTED_MODULE_1__.SF)(environmentFile), names) : []
      };
      function* inValues(values, names) {
        for (const { name, value } of values) {
          if (!value)
            continue;
          yield* inside(value, names);
          for (const part of [value, ...(value.variables ?? []).flatMap(({ fallback }) => fallback ?? [])]) {
            if (isCredentialSetting({ name, value: part }, names))
              yield { value: part.value, at: part.at };
          }
        }
      }
      function* inside({ value: text = "", at }, names) {
        const found = isConfiguration(text) ? [...(0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_2__.O$)(text, names), ...(0, _within_words_js__WEBPACK_IMPORTED_MODULE_3__.Ak)(text, names)] : (0, _within_words_js__WEBPACK_IMPORTED_MODULE_3__.Ak)(text, names);
        for (const { value } of found)
          yield { value, at };
      }
    })
  ),
  /***/
  7439: (
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
      var credential_names = __webpack_require__(1834);
      var read_script = __webpack_require__(8357);
      var src_source = __webpack_require__(4998);
      var once = __webpack_require__(8526);
      var setting = __webpack_require__(8423);
      var command_credentials = __webpack_require__(787);
      var credential_finder = __webpack_require__(4345);
      var in_configuration_text = __webpack_require__(39);
      var credential_values = __webpack_require__(9445);
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
          return instruction.heredocs.flatMap(({ body }) => inDocument(body, instruction.target, names));
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
  7130: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        FF: () => (
          /* binding */
          addressPasswords
        ),
        Mh: () => (
          /* binding */
          addressesIn
        ),
        sO: () => (
          /* binding */
          addressesOf
        ),
        Cz: () => (
          /* binding */
          holdsAddressPassword
        ),
        O$: () => (
          /* binding */
          isRecognised
        ),
        BU: () => (
          /* binding */
          withPasswords
        )
      });
      var env_files = __webpack_require__(4751);
      var service_texts = __webpack_require__(3576);
      ;
      function textsOf(instruction, takes) {
        if ("pairs" in instruction)
          return instruction.pairs.flatMap(({ name, value }) => value && takes(value) ? [{ name, text: value }] : []);
        return unnamedTexts(instruction).filter(takes).map((text) => ({ name: instruction.keyword, text }));
      }
      function unnamedTexts(instruction) {
        if (instruction.keyword === "COPY" || instruction.keyword === "ADD")
          return [...instruction.sources, ...instruction.heredocs.map(({ body }) => body)];
        return "run" in instruction && instruction.run ? runTexts(instruction.run) : [];
      }
      function runTexts(run) {
        const { commands } = run.script;
        if (commands.length === 0)
          return run.form === "shell" ? [run.text] : [];
        return commands.flatMap(({ name, nameAt, args, assignments, redirects }) => [
          ...name === void 0 ? [] : [{ value: name, at: nameAt }],
          ...args,
          ...assignments.map(({ value }) => value),
          ...redirects.map(({ target }) => target)
        ]);
      }
      var once = __webpack_require__(8526);
      var connection_strings = __webpack_require__(5190);
      var credential_finder = __webpack_require__(4345);
      var known_tokens = __webpack_require__(161);
      ;
      const addressesIn = (0, once.O)((instruction) => withPasswords(textsOf(instruction, connection_strings.EY)));
      const addressesOf = (0, once.O)((service) => withPasswords((0, service_texts.C)(service)));
      function withPasswords(texts) {
        const found = [];
        for (const { name, text } of texts) {
          const connections = (0, connection_strings.zF)(text);
          const defaults = (0, connection_strings.T)(text);
          if (connections.length + defaults.length === 0 || found.some((each) => samePlace(each.text, text)))
            continue;
          found.push({ name, text, connections, defaults });
        }
        return found;
      }
      function holdsAddressPassword(setting) {
        return (0, connection_strings.zF)(setting).length > 0;
      }
      function isRecognised(setting) {
        return (0, known_tokens.Qe)(setting.at) || holdsAddressPassword(setting);
      }
      const addressPasswords = {
        source: connection_strings.Su,
        instruction: (instruction) => passwordsOf(addressesIn(instruction)),
        service: (service) => [
          ...passwordsOf(addressesOf(service)),
          ...service.envFiles.flatMap(({ entries }) => passwordsOf(withPasswords(named(entries))))
        ],
        application: ({ environmentFile, configs, secrets }) => [
          ...environmentFile ? passwordsOf(withPasswords(named((0, env_files.SF)(environmentFile)))) : [],
          ...[...configs.values(), ...secrets.values()].flatMap(({ content }) => content ? passwordsOf(withPasswords([{ name: "", text: content }])) : [])
        ]
      };
      function named(entries) {
        return entries.flatMap(({ name, value }) => value ? [{ name, text: value }] : []);
      }
      function passwordsOf(found) {
        return found.flatMap(({ connections, defaults }) => [
          ...connections.map(({ password, at }) => ({ value: password, at })),
          ...defaults.flatMap(credential_finder.H)
        ]);
      }
      function samePlace({ at: a }, { at: b }) {
        return a.source === b.source && a.span.start === b.span.start;
      }
    })
  ),
  /***/
  7268: (
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
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1834);
      var _known_published_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3540);
      var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4998);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);
      var _connection_strings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5190);
      var _known_tokens_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(161);
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
        const [connection] = (0, _connection_strings_js__WEBPACK_IMPORTED_MODULE_3__.zF)({ value, at });
        if (connection)
          yield { ...named, value: connection.password, token: void 0 };
        else if ((0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(name, value, names))
          yield { ...named, token: void 0 };
      }
    })
  ),
  /***/
  9418: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          leaksOf
        ),
        /* harmony export */
        Q: () => (
          /* binding */
          leaksOfArguments
        )
        /* harmony export */
      });
      var _known_credential_programs_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2938);
      var _model_dockerfile_mounted_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(273);
      var _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7478);
      var _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5878);
      var _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9366);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3332);
      var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4008);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8423);
      var _downloads_unpinned_clones_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8335);
      var _written_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5388);
      const { passing } = _known_credential_programs_data_js__WEBPACK_IMPORTED_MODULE_0__.D;
      function leaksOf(layer) {
        const { instruction } = layer;
        if (instruction.keyword !== "RUN")
          return [];
        const mounted = secretsOf(instruction, layer);
        if (mounted.length === 0)
          return [];
        return new Flow(layer, instruction, mounted).leaks();
      }
      function leaksOfArguments(layer, given) {
        const { instruction } = layer;
        if (instruction.keyword !== "RUN" || given.size === 0)
          return [];
        const secrets = Array.from(given, ([name, at]) => ({ id: name, at, path: void 0, variable: name }));
        return new Flow(layer, instruction, secrets).leaks();
      }
      function secretsOf({ mounts }, { workdir }) {
        return mounts.flatMap(({ type, flag }) => {
          if (type !== "secret")
            return [];
          const field = (...names) => flag.fields.findLast(({ name }) => names.includes(name))?.value.value;
          const target = field("target", "dst", "destination");
          const id2 = field("id") ?? target?.replace(/^.*\//s, "") ?? "secret";
          const variable = field("env", "environment");
          const path = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.Hi)(target, workdir?.value) ?? (variable && !target ? void 0 : `/run/secrets/${id2}`);
          return [{ id: id2, at: flag.at, path, variable }];
        });
      }
      function asWritten(setting) {
        const names = (setting.variables ?? []).map(({ name }) => `\0${name}\0`);
        return (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_7__.s8)(setting).map((part) => part ?? names.shift() ?? "\0").join("");
      }
      class Flow {
        #layer;
        #commands;
        #secrets;
        #variables = /* @__PURE__ */ new Map();
        constructor(layer, instruction, secrets) {
          this.#layer = layer;
          this.#commands = instruction.run.script.commands;
          this.#secrets = secrets;
          for (const each of secrets)
            if (each.variable)
              this.#variables.set(each.variable, each);
        }
        leaks() {
          const found = [];
          for (const command of this.#commands) {
            this.#follow(command);
            for (const { path, at, secret } of this.#written(command)) {
              if (!secret || !this.#stays(path, command))
                continue;
              const into = path.value === void 0 ? (0, _problem_js__WEBPACK_IMPORTED_MODULE_8__.cv)`a file` : (0, _problem_js__WEBPACK_IMPORTED_MODULE_8__.cv)`${path.value}`;
              found.push({ at, id: secret.id, into, path: (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.XM)(path, this.#layer), given: secret.at });
            }
            const kept = this.#kept(command) ?? this.#cloned(command);
            if (kept)
              found.push(kept);
          }
          return found.filter((leak, i) => found.findIndex(({ at }) => at.span.start === leak.at.span.start) === i);
        }
        /** The variables that a command puts a secret into. */
        #follow({ name, args, assignments }) {
          for (const { name: name2, value } of assignments)
            this.#assign(name2, this.#inWord(value));
          if (!/^(?:export|local|declare|readonly)$/.test(name ?? ""))
            return;
          for (const word of args) {
            const variable = /^(\w+)=/.exec((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_7__.ai)(word))?.[1];
            if (variable)
              this.#assign(variable, this.#inWord(word));
          }
        }
        #assign(name, secret) {
          if (secret)
            this.#variables.set(name, secret);
        }
        *#written(command) {
          for (const { path, texts } of (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.dh)(command)) {
            const told = texts.map((text) => this.#inWord(text)).find(Boolean);
            yield { path, at: path.at, secret: told ?? this.#output(command) };
          }
          const copy = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.w$)(command);
          if (copy) {
            const secret = copy.sources.map((word) => this.#named(word) ?? this.#among(word)).find(Boolean);
            yield { path: copy.target, at: copy.target.at, secret };
          }
        }
        /** The secret that a command's output holds. */
        #output(command) {
          if (!passing.has(command.name ?? ""))
            return void 0;
          const { args, redirects, input } = command;
          const quiet = command.name === "grep" && (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_3__.Kz)(command, "q", "c", "l", "quiet", "silent", "count", "files-with-matches");
          const isPublic = command.name === "openssl" && (0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_3__.Kz)(command, "pubout");
          if (quiet || isPublic)
            return void 0;
          return args.map((word) => this.#named(word) ?? this.#inWord(word)).find(Boolean) ?? redirects.filter(({ operator }) => operator.startsWith("<")).map(({ target }) => this.#named(target) ?? this.#inWord(target)).find(Boolean) ?? input.map((each) => each === command ? void 0 : this.#output(each)).find(Boolean);
        }
        /** A word that is the secret's path. */
        #named(word) {
          const path = (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.XM)(word, this.#layer);
          return path === void 0 ? void 0 : this.#secrets.find((each) => each.path === path);
        }
        /** A word that is the secret's folder, or all that is in there: `cp -r /run/secrets`, `cp /run/secrets/*`. */
        #among(word) {
          const folder = (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.XM)(word, this.#layer)?.replace(/\/\*$/, "");
          return this.#secrets.find(({ path }) => folder !== void 0 && path?.startsWith(`${folder}/`));
        }
        /** A word that the secret is put into: `$(cat /run/secrets/x)`, `$TOKEN`. */
        #inWord(word) {
          for (const { name } of word.variables ?? []) {
            const secret = this.#variables.get(name);
            if (secret)
              return secret;
          }
          for (const command of word.commands) {
            const read = this.#output(command) ?? command.redirects.map(({ target }) => this.#named(target)).find(Boolean);
            if (read)
              return read;
          }
          return void 0;
        }
        /** `npm config set \u2026`, `git config --global \u2026`, `aws configure set \u2026`: kept in a file of the home folder. */
        #kept(command) {
          const { name, args } = command;
          const verb = args[0]?.value;
          const configures = /^(?:npm|yarn|pnpm|pip3?|composer|poetry|bundle)$/.test(name ?? "") && (verb === "config" || verb === "set") || name === "aws" && verb === "configure" || name === "git" && verb === "config" && !(0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_3__.cz)(command).options.some(({ key }) => /^(?:get|unset|list)/.test(key));
          if (!configures)
            return void 0;
          const index = args.findIndex((word2) => this.#inWord(word2));
          const word = args[index];
          const secret = word && this.#inWord(word);
          if (!word || !secret)
            return void 0;
          const undoing = this.#after(command).filter((each) => each.name === name && index > 0 && this.#setsAnew(each, args.slice(0, index)) || each.name === name && ((0, _model_shell_command_options_js__WEBPACK_IMPORTED_MODULE_3__.Kz)(each, "unset", "unset-all", "remove-section") || each.args.some(({ value }) => /^(?:delete|rm|unset)$/.test(value ?? ""))) || /^(?:rm|shred)$/.test(each.name ?? "") && each.args.some(({ value, parts }) => /(?:npmrc|gitconfig|pip\.conf|auth\.json|\.yarnrc(?:\.yml)?|\.config|\.aws(?:\/\w+)?)$/.test(value ?? parts?.at(-1) ?? "")));
          if ((0, _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_9__.l0)(undoing, command))
            return void 0;
          const path = (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.XM)({ value: `~/.${name}`, at: word.at }, this.#layer);
          return { at: word.at, id: secret.id, into: (0, _problem_js__WEBPACK_IMPORTED_MODULE_8__.cv)`the configuration of ${name}`, path, given: secret.at };
        }
        /** `git clone https://$TOKEN@git.example.com/app.git`: a clone keeps the address that it is of. */
        #cloned(command) {
          const { address, folder } = (0, _downloads_unpinned_clones_js__WEBPACK_IMPORTED_MODULE_5__.X4)(command) ?? {};
          const secret = address && this.#inWord(address);
          if (!address || !secret)
            return void 0;
          const own = folder?.replace(/\/$/, "").replace(/^.*\//, "");
          const undoing = this.#after(command).filter((each) => each.name === "git" && each.args.some(({ value }) => /^(?:set-url|remove|rm)$/.test(value ?? "")) || (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.k3)(each).some((word) => {
            const last = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_7__.ai)(word).replace(/\/$/, "").replace(/^.*\//, "");
            return last === ".git" || last === own || /\/\.git\/config$/.test((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_7__.ai)(word));
          }));
          if ((0, _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_9__.l0)(undoing, command))
            return void 0;
          const path = folder && (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.XM)({ value: `${folder}/.git/config`, at: address.at }, this.#layer);
          return { at: address.at, id: secret.id, into: (0, _problem_js__WEBPACK_IMPORTED_MODULE_8__.cv)`${".git/config"} of the clone`, path, given: secret.at };
        }
        /** Whether a command begins with the same words, and gives them a value that is no secret. */
        #setsAnew({ args }, words) {
          return words.every(({ value }, i) => value !== void 0 && args[i]?.value === value) && args.slice(words.length).every((word) => !this.#inWord(word));
        }
        #after(command) {
          return this.#commands.slice(this.#commands.indexOf(command) + 1);
        }
        /** Whether what is written to a path is in the layer afterwards. */
        #stays(setting, command) {
          const path = (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.XM)(setting, this.#layer);
          if (path === void 0)
            return !/^\/dev\//.test((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_7__.ai)(setting)) && !this.#removesSame(setting, command);
          if (/^\/(?:dev|proc|run\/secrets)\//.test(path))
            return false;
          const goes = (each) => (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.yb)(each, path, this.#layer) || (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.Po)(each).some((word) => (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.XM)(word, this.#layer) === path) || (0, _written_files_js__WEBPACK_IMPORTED_MODULE_6__.gx)(each, (word) => (0, _model_dockerfile_removed_files_js__WEBPACK_IMPORTED_MODULE_2__.XM)(word, this.#layer) === path);
          return !(0, _model_dockerfile_mounted_paths_js__WEBPACK_IMPORTED_MODULE_1__.B)(path, this.#layer) && !(0, _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_9__.l0)(this.#after(command).filter(goes), command);
        }
        /** `rm "$NETRC"` of a path that a variable holds, `rm -r "$TMP"` of its folder, `rm .npmrc` in a folder that is not known. */
        #removesSame(setting, command) {
          const written = asWritten(setting);
          const isSame = (word) => asWritten(word) === written;
          const removing = this.#after(command).filter((each) => (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_4__.k3)(each).some((word) => isSame(word) || written.startsWith(`${asWritten(word)}/`)) || (0, _written_files_js__WEBPACK_IMPORTED_MODULE_6__.gx)(each, isSame));
          return (0, _model_shell_branches_js__WEBPACK_IMPORTED_MODULE_9__.l0)(removing, command);
        }
      }
    })
  ),
  /***/
  9270: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ak: () => (
          /* binding */
          optionCredentials
        ),
        /* harmony export */
        Fb: () => (
          /* binding */
          formCredentials
        ),
        /* harmony export */
        X6: () => (
          /* binding */
          substituted
        ),
        /* harmony export */
        d4: () => (
          /* binding */
          headerCredential
        ),
        /* harmony export */
        tp: () => (
          /* binding */
          assembled
        )
        /* harmony export */
      });
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1834);
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9445);
      var _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39);
      const secretHeader = /^["']?(?:authorization|proxy-authorization|private-token|job-token|x-[\w-]*(?:token|key|auth|secret|art-api)|api-?key|x-api-key)\s*:\s*(?:(?:bearer|basic|token|digest|negotiate)\s+)?(\S[\s\S]*)$/i;
      function headerCredential(text) {
        const value = secretHeader.exec(text)?.[1];
        return value && (0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.TT)(value) ? value : void 0;
      }
      function* formCredentials(text, names) {
        for (const match of text.matchAll(/(?:^|[?&{,\s])["']?([\w.-]{2,60})["']?\s?[=:](?!\/\/)\s?["']?([^&\s"',;{}<>]{1,200})/g)) {
          const [, name = "", value = ""] = match;
          if ((0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(name, value, names) && (0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_2__.$i)(value))
            yield { name, value };
        }
      }
      function* optionCredentials(text, names) {
        for (const match of text.matchAll(/(?:^|\s)(-{1,2}[A-Za-z][\w.-]{2,80})(?:=|\s)(?!-)([^\s"']{1,200})/g)) {
          const [, name = "", value = ""] = match;
          if ((0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(name, value, names) && (0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_2__.$i)(value))
            yield { name, value };
        }
      }
      function* substituted(script, names) {
        for (const match of script.matchAll(/(?:^|[;{}\s\d$])s([/|#,@!~:+%])/g)) {
          const [pattern = "", replacement, ...more] = script.slice(match.index + match[0].length).split(match[1]);
          if (replacement === void 0 || more.length === 0)
            continue;
          yield* (0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_2__.O$)(replacement, names);
          const name = /^\W{0,4}([A-Za-z][\w-]{3,60})\W{0,4}$/.exec(pattern)?.[1]?.replace(/_here$/i, "");
          if (name && /[A-Z]|_/.test(pattern) && (0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_2__.$i)(replacement) && (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(name, replacement, names))
            yield { name, value: replacement };
        }
      }
      function assembled(words) {
        const [format, ...rest] = words;
        if (format?.includes("%s"))
          return format.replaceAll("%s", () => rest.shift() ?? "");
        return [format, ...rest].join(" ");
      }
    })
  ),
  /***/
  7877: (
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
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1834);
      var _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9445);
      var _model_compose_command_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5895);
      var _model_compose_compose_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3948);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8423);
      var _command_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(787);
      var _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39);
      function* writtenCredentials(service, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        for (const { given, where, filledBy } of commandCredentials(service, names)) {
          if (filledBy.length === 0 && !given.value.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_6__.g1))
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
        for (const { script } of (0, _model_compose_command_script_js__WEBPACK_IMPORTED_MODULE_2__.Ru)(service))
          for (const found of inScript(script, given, names)) {
            const isInEntrypoint = entrypoint?.words.some(({ at }) => overlap(at, found.given.at));
            yield { ...found, where: isInEntrypoint ? "entrypoint" : "command" };
          }
        for (const { command: hook } of hooks)
          for (const found of hook ? inScript((0, _model_compose_command_script_js__WEBPACK_IMPORTED_MODULE_2__.Fl)(hook), [hook], names) : [])
            yield { ...found, where: "hook" };
        const test = healthcheck?.test;
        for (const found of test ? inScript((0, _model_compose_command_script_js__WEBPACK_IMPORTED_MODULE_2__.ze)(test), [test], names) : [])
          yield { ...found, where: "health check" };
      }
      function* inScript(script, commands, names) {
        const texts = commands.flatMap(({ text, words }) => text ?? words);
        for (const each of script.commands) {
          for (const given of (0, _command_credentials_js__WEBPACK_IMPORTED_MODULE_4__.m)(each, names))
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
          const [, password = ""] = /^[^:,]*:(.+)$/s.exec(value.value) ?? [];
          if ((0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.TT)(password))
            yield { name, value: password, at: value.at, where: "label", hashed: (0, _known_credential_values_js__WEBPACK_IMPORTED_MODULE_1__.sP)(password) };
        } else if ((0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(last, value.value, names))
          yield { name, value: value.value, at: value.at, where: "label" };
      }
      function credentialsInContent(content, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        if (!(content instanceof _model_compose_compose_text_js__WEBPACK_IMPORTED_MODULE_3__.EY))
          return [];
        return (0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_5__.O$)(content.text, names).flatMap(({ name, value, start }) => {
          if (value.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_6__.g1))
            return [];
          const at = content.locate(start, start + value.length);
          return variablesAt(content, at).length > 0 ? [] : [{ name, value, at }];
        });
      }
      function* credentialsInOptions(options, names = _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.QC) {
        for (const { value: option } of options) {
          if (!(option instanceof _model_compose_compose_text_js__WEBPACK_IMPORTED_MODULE_3__.EY))
            continue;
          for (const { 0: whole, 1: name = "", 2: value = "", index } of option.text.matchAll(/(?<![^,])([\w.-]+)=([^,]+)/g)) {
            if (value.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_6__.g1) || !(0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_0__.uo)(name, value, names))
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
  5388: (
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
      var _known_credential_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
      var _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1834);
      var _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7560);
      var _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3332);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8423);
      var _credential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4084);
      var _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39);
      function lastWrites(commands, isPath) {
        let kept = [];
        for (const command of commands) {
          const writes = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_3__.dh)(command).filter(({ path }) => isPath(path));
          const whole = writes.some(({ how }) => how === "whole");
          if (writes.length > 0)
            kept = whole ? writes : kept && [...kept, ...writes];
          else if (copiesTo(command, isPath))
            kept = void 0;
        }
        return kept;
      }
      function copiesTo(command, isPath) {
        const copy = (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_3__.w$)(command);
        return copy !== void 0 && isPath(copy.target);
      }
      function replaces(command, isPath) {
        return (0, _model_shell_file_changes_js__WEBPACK_IMPORTED_MODULE_3__.dh)(command).some(({ how, path }) => how === "whole" && isPath(path)) || copiesTo(command, isPath);
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
        const text = (0, _credential_js__WEBPACK_IMPORTED_MODULE_4__.MH)(word);
        if ((word.variables ?? []).some(({ name }) => (0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.hN)(name)))
          return false;
        const unnamed = text.split(/\r?\n|\\n/).some((line) => line.includes(_text_setting_js__WEBPACK_IMPORTED_MODULE_6__.g1) && !isOpenLine(line));
        return !unnamed && (/[=:]/.test(text) || (0, _known_stand_ins_js__WEBPACK_IMPORTED_MODULE_2__.WG)(text)) && (0, _in_configuration_text_js__WEBPACK_IMPORTED_MODULE_5__.O$)(text, void 0, path).length === 0;
      }
      function isOpenLine(line) {
        const name = /^[\s"']*(?:export )?([\w.-]{1,80})\s?[=:]/.exec(line)?.[1];
        return name !== void 0 && !(0, _known_credential_names_js__WEBPACK_IMPORTED_MODULE_1__.hN)(name);
      }
    })
  ),
  /***/
  845: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        publish: () => (
          /* binding */
          publish
        )
      });
      var mask = __webpack_require__(1221);
      var comment_worthy = __webpack_require__(3049);
      var review_placement = __webpack_require__(9495);
      var src_source = __webpack_require__(4998);
      var text_visible = __webpack_require__(1573);
      var wording = __webpack_require__(5594);
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
      function annotationsOf({ change: change2, findings: findings2, unread: unread2, policy, secrets }) {
        return [
          ...unread2.map(({ path, at, reason: reason2 }) => {
            const found = at && (0, src_source.Xq)(at);
            return {
              place: found ? placeOf(found.path, found.start, found.end) : { path, startLine: 1, endLine: 1 },
              level: "error",
              title: "Could not be reviewed",
              message: cut((0, wording.wh)(reason2, secrets)),
              finding: void 0
            };
          }),
          ...findings2.filter((finding2) => (0, comment_worthy.$Z)(finding2, policy)).map((finding2) => {
            const { path, start, end, title: title2, message } = (0, wording.w7)(finding2, secrets);
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
      function placeAtHead({ at, placement }, { files }) {
        const { path: before, start } = (0, src_source.Xq)(at);
        const file = files.find(({ path, previousPath }) => (previousPath ?? path) === before);
        const shown2 = placement.kind === "line" && placement.side === void 0 ? placement.startLine : void 0;
        const line2 = shown2 ?? (0, review_placement.u)(start.line, file?.hunks ?? []) ?? 1;
        return { path: file?.path ?? before, startLine: line2, endLine: line2 };
      }
      function placeOf(path, start, end) {
        const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
        const columns2 = endLine === start.line && end.line === start.line ? { start: start.column, end: Math.max(start.column, end.column - 1) } : void 0;
        return { path, startLine: start.line, endLine, columns: columns2 };
      }
      function cut(message) {
        if (Buffer.byteLength(message) <= mostMessageBytes)
          return message;
        const start = new TextDecoder().decode(Buffer.from(message).subarray(0, mostMessageBytes), { stream: true });
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
      var image_reference = __webpack_require__(3850);
      var published_images = __webpack_require__(4978);
      var problem = __webpack_require__(4008);
      var stage_name = __webpack_require__(1803);
      ;
      function stageWords({ name, index, file }) {
        const { length } = file.stages;
        if (name === void 0 && length === 1)
          return [];
        return name === void 0 && index === length - 1 ? ["final stage"] : (0, problem.cv)`stage ${(0, stage_name.C)({ name, index })}`;
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
      var root_user = __webpack_require__(5837);
      ;
      function instructionText({ at }, { comments }, secrets) {
        return (0, text_visible.TN)((0, published_images.HF)(at) ? (0, mask.dK)((0, src_source.$6)(at), secrets) : (0, mask.cv)(at, comments, secrets));
      }
      var markdown = __webpack_require__(8543);
      var published_image = __webpack_require__(9397);
      var published_step = __webpack_require__(3540);
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
        const named2 = new Set((0, published_images.H_)(project).map(({ reference }) => reference.text));
        const published = [
          ...edgesFromElsewhere(project).filter(({ from, arrow }) => named2.has(`${from}`) && arrow !== "-.->|COPY|"),
          ...edgesBelow(project)
        ];
        for (const edges of [[...published, ...own], own]) {
          const joined2 = new Set(edges.flatMap(({ from, to }) => [from, to]));
          const nodes = [...imageNodes(edges), ...all.filter(({ of }) => joined2.has(of))];
          if (nodes.length >= 2 && nodes.length <= mostNodes)
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
        return name.map((part) => safe(typeof part === "string" ? part : (0, wording.ph)(part.code, secrets, 60))).join("");
      }
      function safe(text) {
        return text.replace(/[^\p{L}\p{N} /-]/gu, (character) => `#${character.codePointAt(0)};`);
      }
      var group_by = __webpack_require__(1740);
      var rule_page = __webpack_require__(5848);
      ;
      function pointer(at, to, side = "head") {
        const { path, start } = (0, src_source.Xq)(at);
        return (0, markdown.nf)(to(at, side), (0, markdown.aY)(`${path}:${start.line}`, 300));
      }
      function ruleName(rule) {
        return (0, markdown.nf)((0, rule_page.g)(rule), (0, markdown.m1)(rule.id));
      }
      function sideOf(finding2) {
        return finding2.standing === "fixed" ? "base" : finding2.side ?? "head";
      }
      var known_tokens = __webpack_require__(161);
      var credential_names = __webpack_require__(1834);
      var credential_values = __webpack_require__(9445);
      var image_signature = __webpack_require__(3226);
      ;
      function signatureMessage(image, { project, secrets }) {
        const check = project.signatures.get((0, published_image.MA)(image));
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
        return (0, credential_values.EZ)(word) && word.split(/[/@]/).some((part) => (0, credential_values.EZ)(part) && !/^[0-9a-f]{40,64}$/.test(part));
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
          const from = firstAt(list2, span.start);
          return list2.slice(from, firstAt(list2, span.end)).map(({ finding: finding2 }) => finding2);
        };
      }
      function firstAt(list2, offset) {
        let low = 0;
        let high = list2.length;
        while (low < high) {
          const middle = low + high >> 1;
          if (list2[middle].start < offset)
            low = middle + 1;
          else
            high = middle;
        }
        return low;
      }
      ;
      function fixedRow(finding2, link) {
        return row(finding2, link, (0, markdown.IZ)(finding2.rule.title));
      }
      function findingRow(finding2, link, more = 0) {
        return row(finding2, link, (0, markdown.iU)(finding2.message), more);
      }
      function row(finding2, link, what, more = 0) {
        const also2 = more > 0 ? (0, markdown.Qq)(` and ${(0, wording.U9)(more, "more place")}`) : (0, markdown.Qq)("");
        const where = [...pointer(finding2.at, link, sideOf(finding2)), also2];
        const { severity, rule } = finding2;
        return [(0, markdown.ko)((0, markdown.Qq)((0, wording.Oh)(severity))), (0, markdown.Qq)(" "), ...where, (0, markdown.Qq)(": "), ...what, (0, markdown.Qq)(" "), ...ruleName(rule)];
      }
      const mostFiles = 3;
      function byRule(findings2) {
        const rank = ([first]) => problem.gO.indexOf(first.severity);
        const rows = [...(0, group_by.$)(findings2, ({ rule }) => rule.id).values()].sort((a, b) => rank(a) - rank(b)).map((some) => {
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
      ;
      const speaker_name = () => (0, markdown.nf)(rule_page.i, (0, markdown.Qq)("layer-review"));
      function speaker() {
        return [(0, markdown.ko)(...speaker_name()), (0, markdown.Qq)(" \xB7 ")];
      }
      function foot() {
        return (0, markdown.FY)(...(0, markdown.EX)(...speaker_name()));
      }
      function withoutFoot(body) {
        return body.replace(/\n\n<sub>\[layer-review\]\([^()\s]*\)<\/sub>\s*$/, "");
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
            return [...from, ...signed.flatMap((each) => [...each, "; "]), ["not compared.", ...inside.reasons].join(" ")];
          case "compared": {
            const told2 = inside.differences.filter(({ matters }) => matters).map(difference);
            const { all, fresh, bytes } = inside.layers;
            const parts = [
              ...told2.length > 0 ? told2 : [["nothing that matters changed"]],
              [
                fresh > 0 ? `${fresh} of ${(0, wording.U9)(all, "layer")} ${fresh === 1 ? "is" : "are"} new (${(0, wording.lP)(bytes)})` : "no layer is new"
              ],
              ...inside.built ? [[`built on ${inside.built}`]] : [],
              ...signed
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
      function difference({ what, was, is }) {
        const name = [`${labels[what]} `];
        const shown2 = (values) => (0, problem.p_)(values.map((value) => (0, text_visible.ml)(value, 60)), 4);
        const [from, to] = what === "base" ? [was, is].map(([base = ""]) => (0, image_reference.F2)(base)) : [];
        if (from && to) {
          const [old, now] = namesOf(from, to);
          return (0, problem.cv)`base ${old} \u2192 ${now}`;
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
        return parts.flatMap((part, i) => i === 0 ? part : [between, ...part]);
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
        const reason2 = review.reason.replace(/\.$/, "");
        return [(0, markdown.ko)((0, markdown.Qq)(wording.L2[review.verdict])), (0, markdown.Qq)(": "), ...(0, markdown.em)(`${reason2}.`, review.secrets)];
      }
      function wouldFail(review) {
        const { length } = (0, wording.jB)(review);
        if (length === 0)
          return [];
        const words = `${(0, wording.U9)(length, "finding")} that ${length === 1 ? "was" : "were"} there before would fail the review with `;
        return [(0, markdown.FY)((0, markdown.Qq)(words), (0, markdown.aY)("gate: all"), (0, markdown.Qq)("."))];
      }
      const isNew = ({ standing }) => standing === "introduced";
      function counts(review) {
        const waivedColumn = review.waived.length > 0 ? [["Waived", review.waived]] : [];
        const groups = (0, wording.tk)(review) ? [
          ["New", review.findings.filter(isNew)],
          ["There before", review.findings.filter((finding2) => !isNew(finding2))],
          ...waivedColumn,
          ["Fixed", review.fixed]
        ] : [["Findings", review.findings], ...waivedColumn];
        const rows = problem.gO.map((severity) => [severity, groups.map(([, some]) => some.filter((each) => each.severity === severity).length)]).filter(([, numbers]) => numbers.some((number) => number > 0)).map(([severity, numbers]) => [(0, wording.Oh)(severity), ...numbers.map(String)].map((cell) => [(0, markdown.Qq)(cell)]));
        const header = ["Severity", ...groups.map(([name]) => name)].map((cell) => [(0, markdown.Qq)(cell)]);
        return rows.length > 0 ? [(0, markdown.tp)([null, ...groups.map(() => "right")], [header, ...rows])] : [];
      }
      function unread(review, to) {
        const items = review.unread.map(({ path, at, reason: reason2 }) => [
          ...at ? pointer(at, to) : [(0, markdown.aY)(path, 300)],
          (0, markdown.Qq)(": "),
          ...(0, markdown.em)(reason2, review.secrets)
        ]);
        return items.length > 0 ? [(0, markdown.FY)((0, markdown.ko)((0, markdown.Qq)("Could not be reviewed"))), (0, markdown.e5)(items)] : [];
      }
      function remarks(review) {
        return review.remarks.map((remark) => (0, markdown.FY)(...(0, markdown.em)(remark, review.secrets)));
      }
      var pulled_layers = __webpack_require__(3914);
      ;
      function serviceMap(services, maps) {
        const header = ["Service", "Runs", "User", "Where", "Findings"].map((word) => [(0, markdown.Qq)(word)]);
        const found = services.map((service) => ({ service, findings: maps.about(service) }));
        const ordered = [
          ...found.filter(({ findings: findings2 }) => findings2.length > 0),
          ...found.filter(({ findings: findings2 }) => findings2.length === 0)
        ];
        const rows = ordered.map(({ service, findings: findings2 }) => {
          const { path, start } = (0, src_source.Xq)(service.at);
          return [
            [(0, markdown.aY)(service.name, 60)],
            runs(service),
            user(service),
            (0, markdown.nf)(maps.link(service.at, "head"), (0, markdown.aY)(`${path}:${start.line}`, 100)),
            maps.told(findings2)
          ];
        });
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
          ...review.files.length > 0 ? [(0, markdown.FY)(...(0, markdown.EX)(...(0, markdown.iU)((0, wording.ST)(review))))] : [],
          ...findings(review, link),
          ...section("Images and services", [...drawing(review.project, maps), ...summary_layers(review.project, maps)])
        ];
        const notice = "This page is cut here: the rest would be longer than GitHub shows. A run in a terminal shows everything.";
        return (0, markdown.XX)(blocks2, { secrets: review.secrets, maxLength, notice });
      }
      function checkSummary(review, options) {
        const { link: to, runUrl, maxLength = Number.POSITIVE_INFINITY } = options;
        const page = (0, markdown.nf)(runUrl, (0, markdown.Qq)("the job\u2019s summary"));
        const where = [(0, markdown.Qq)("Every finding, every image with its layers and every service are in "), ...page, (0, markdown.Qq)(".")];
        const failing = review.findings.filter((finding2) => finding2.failing).slice(0, mostOpen);
        const blocks2 = [
          ...outcome(review, to),
          ...failing.length > 0 ? [(0, markdown.e5)(failing.map((each) => findingRow(each, to)))] : [],
          ...review.files.length > 0 ? [(0, markdown.FY)(...where)] : []
        ];
        return (0, markdown.XX)(blocks2, { secrets: review.secrets, maxLength, notice: "The rest is in the job\u2019s summary." });
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
        const items = (some) => (0, markdown.e5)(some.map((each) => findingRow(each, link)));
        const list2 = (some) => some.length === 0 ? [] : [items(some)];
        if (!(0, wording.tk)(review))
          return [...section("Findings", list2(all)), ...section("Waived", waived(review, link))];
        const old = all.filter((finding2) => !isNew(finding2));
        const fold = old.length > mostOpen && !old.some(({ failing }) => failing);
        return [
          ...section("New with this change", list2(all.filter(isNew))),
          ...section("There before this change", fold ? [(0, markdown.zH)([(0, markdown.Qq)((0, wording.U9)(old.length, "finding"))], items(old))] : list2(old)),
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
      var fingerprint = __webpack_require__(336);
      var log = __webpack_require__(2337);
      var read_target = __webpack_require__(4987);
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      function failsElsewhere(own, bases, secrets) {
        const reviews = bases.map((base) => base === void 0 ? (0, problem.cv)`of the whole tree` : (0, problem.cv)`against ${base}`);
        const which = reviews.slice(0, mostNamed).flatMap((each, i) => i === 0 ? each : [", ", ...each]);
        const failed = (0, problem.cv)`The review ${which} did not pass`;
        const rest = (0, problem.cv)` on this commit, and a commit has only one check of this name. Push a commit that passes both, or give the reviews checks of their own with ${"check-name"}.`;
        return told(own, failed, [...failed, ...rest, " This review passes."], secrets);
      }
      function unknownElsewhere(own, secrets) {
        const failed = (0, problem.cv)`The other checks of this commit could not be read`;
        const rest = (0, problem.cv)`, so a review against another base may have failed. Re-run the job. This review passes.`;
        return told(own, failed, [...failed, ...rest], secrets);
      }
      const mostNamed = 3;
      function told(own, failed, why, secrets) {
        return {
          title: `${(0, wording.Lo)(failed, secrets)} \xB7 ${own.title[0]?.toLowerCase() ?? ""}${own.title.slice(1)}`,
          summary: `${(0, markdown.XX)([(0, markdown.FY)(...(0, markdown.iU)(why))], { secrets, maxLength: 2e3, notice: "" }).trimEnd()}

${own.summary}`
        };
      }
      var check_record = __webpack_require__(1061);
      var github_failure = __webpack_require__(8881);
      ;
      const checkPermission = "checks: write";
      async function beginCheck(client, target, start) {
        try {
          return await beginAndLook(client, target, start);
        } catch (error) {
          if ((0, github_failure.g5)(error, "", checkPermission).fault !== "github")
            return create(client, target, start);
          const neighbours = await neighboursOf(client, target, start.name);
          const own = neighbours.find(({ externalId }) => externalId === (0, check_record.rh)(start.record));
          if (!own)
            return create(client, target, start);
          return { id: own.id, url: own.url, neighbours, pullHead: void 0 };
        }
      }
      const begin_check_document = `mutation ($check: CreateCheckRunInput!, $name: String!, $looks: Boolean!, $pull: Int!, $isPull: Boolean!) {
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
      repository { pullRequest(number: $pull) @include(if: $isPull) { headRefOid } }
    }
  }
}`;
      async function beginAndLook(client, target, start) {
        const { repositoryId, head, number } = target;
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
        const asked = { check, name, looks: passes, pull: number ?? 0, isPull: number !== void 0 };
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
          pullHead: run.repository?.pullRequest?.headRefOid
        };
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
        return { id: Number(data.id), url: data.html_url ?? void 0, neighbours: void 0, pullHead: void 0 };
      }
      function checkOutput({ title: title2, summary }) {
        return { title: title2.slice(0, 255), summary };
      }
      const mostPages = 10;
      async function neighboursOf(client, { owner, repo, head }, name) {
        const found = [];
        for (let page = 1; page <= mostPages; page++) {
          const { data } = await client.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
            ...{ owner, repo, ref: head, check_name: name },
            ...{ filter: "all", per_page: 100, page }
          });
          for (const { id: id2, app, external_id, html_url } of data.check_runs)
            found.push({ id: Number(id2), app: app?.id, externalId: external_id, url: html_url ?? void 0 });
          if (data.check_runs.length < 100)
            return found;
        }
        throw new github_failure.HR("github", "There are too many check runs of one name on the commit.");
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
        try {
          return { ...await beginCheck(client, target, { ...check, record }), target, check, record };
        } catch (error) {
          throw (0, github_failure.g5)(error, "post the check run", checkPermission);
        }
      }
      async function finishCheck(client, posted, { written, annotations }, annotated) {
        const { id: id2, target, check, record } = posted;
        const at = { owner: target.owner, repo: target.repo, check_run_id: id2 };
        const end = record.verdict === "pass" ? await endOf(client, posted) : void 0;
        const { words = check.words, ...conclusion } = end ?? {};
        const news = {
          ...conclusion,
          ...written.length > 0 && { external_id: (0, check_record.rh)({ ...record, wrote: written }) },
          ...words !== check.words && { output: checkOutput(words) }
        };
        const [first = [], ...more] = inPages(annotations.slice(0, mostAnnotations));
        const withNotes = (some) => some.length > 0 && { output: { ...checkOutput(words), annotations: some.map(forCheck) } };
        const update = async (what, doing2) => {
          await client.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", { ...at, ...what }).catch((error) => {
            throw (0, github_failure.g5)(error, doing2, checkPermission);
          });
        };
        let refused;
        const hasNews = Object.keys(news).length > 0;
        if (hasNews)
          await update({ ...news, ...withNotes(first) }, ending).catch(async (error) => {
            if (error.fault !== "github")
              throw error;
            await update(news, ending);
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
      const ending = "complete the check run";
      async function endOf(client, posted) {
        const others = await othersFailing(client, posted);
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
      async function othersFailing(client, posted) {
        const { target, check, record } = posted;
        let neighbours;
        try {
          neighbours = posted.neighbours ?? await neighboursOf(client, target, check.name);
        } catch {
          return void 0;
        }
        const newest = /* @__PURE__ */ new Map();
        for (const { app, externalId } of [...neighbours].sort((a, b) => a.id - b.id)) {
          const other = (0, check_record.aE)(externalId);
          if (other && other.base !== record.base)
            newest.set(`${app} ${other.base}`, other);
        }
        return [...newest.values()].filter(({ verdict: verdict2 }) => verdict2 !== "pass");
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
      var report_marker = __webpack_require__(990);
      var finding = __webpack_require__(2018);
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
      function suggestionBlocks({ title: title2, text: lines, proven }, secrets) {
        return [
          (0, markdown.FY)(...(0, markdown.em)(`${title2}:`, secrets)),
          (0, markdown.EU)("suggestion", lines.replaceAll("\r\n", "\n")),
          ...proven ? [(0, markdown.FY)(...(0, markdown.EX)((0, markdown.Qq)(wording.Sd)))] : []
        ];
      }
      var inline_waivers = __webpack_require__(159);
      var policy_policy = __webpack_require__(9214);
      var read_yaml = __webpack_require__(5205);
      var read_policy = __webpack_require__(9351);
      var shape = __webpack_require__(1162);
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
        const newline = text.includes("\r\n") ? "\r\n" : "\n";
        const source = new src_source.kL("", text);
        const root2 = (0, read_yaml.g)(source).documents[0]?.root;
        const lines = (indent2) => waivers.flatMap((each) => linesOf(each).map((line2) => indent2 + line2));
        const insert = (at, added) => text.slice(0, at) + added.map((line2) => newline + line2).join("") + text.slice(at);
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
        return before + lines.map((line2) => newline + line2).join("") + text.slice(end + rest.length);
      }
      function dashIndent(source, offset) {
        const line2 = source.line(source.position(offset).line);
        return /^( *)-/.exec(source.text.slice(line2.start, line2.end))?.[1];
      }
      function lineEnd(text, from) {
        const end = text.indexOf("\n", from);
        if (end === -1)
          return text.length;
        return text[end - 1] === "\r" && end > from ? end - 1 : end;
      }
      const longestLine = 100;
      function linesOf({ rule, paths, stage, service, image, reason: reason2, until, by }) {
        const inline = `paths: [${paths.map(yamlScalar2).join(", ")}]`;
        const one = (name, value) => value === void 0 ? [] : [`${name}: ${yamlScalar2(value)}`];
        const fields = [
          ...inline.length <= longestLine ? [inline] : ["paths:", ...paths.map((path) => `  - ${yamlScalar2(path)}`)],
          ...one("stage", stage),
          ...one("service", service),
          ...one("image", image),
          ...one("reason", reason2),
          `until: ${until}`,
          ...one("by", by)
        ];
        return [`- rule: ${rule}`, ...fields.map((line2) => `  ${line2}`)];
      }
      var day = __webpack_require__(6497);
      var glob = __webpack_require__(6449);
      ;
      function waivingOf({ today, project, policy, origin }) {
        return { today, project, inlineWaivers: policy.inlineWaivers, policyPath: origin?.path ?? policy_policy.r2 };
      }
      const reason = "say why";
      const waiver_offer_title = "Accept it for a time";
      function waiverOffer(told2, { waiving, secrets }) {
        if (!waiving || told2.length === 0)
          return [];
        const until = (0, day.yl)(waiving.today);
        const findings2 = told2.flatMap((finding2) => [finding2, ...finding2.joined ?? []]);
        const line2 = told2.some(({ failing }) => failing) && waiving.inlineWaivers !== "allow" ? void 0 : lineToWaiveAt(findings2, waiving);
        const rules = [...new Set(findings2.map(({ rule }) => rule.id))];
        const waiver = line2 === void 0 ? withWaivers("", policyWaivers(findings2, until, waiving.project)).trimEnd() : `# layer-review: allow=${rules.join()} until=${until} reason="${reason}"`;
        if ((0, mask.dK)(waiver, secrets) !== waiver || (0, text_visible.RK)(waiver.replaceAll("\n", "")) !== waiver.replaceAll("\n", ""))
          return [];
        const where = line2 === void 0 ? [(0, markdown.Qq)("In the policy, "), (0, markdown.aY)(waiving.policyPath), (0, markdown.Qq)(" on the base branch:")] : [(0, markdown.Qq)("On a line of its own above "), (0, markdown.aY)(`${line2.path}:${line2.line}`, 300), (0, markdown.Qq)(":")];
        return [(0, markdown.zH)([(0, markdown.Qq)(waiver_offer_title)], (0, markdown.FY)(...where), (0, markdown.EU)(line2 ? "" : "yaml", waiver))];
      }
      function withoutOffer(body) {
        const start = body.indexOf(`<details>
<summary>${waiver_offer_title}</summary>`);
        const end = start === -1 ? -1 : body.indexOf("</details>", start);
        return end === -1 ? body : body.slice(0, start) + body.slice(end + "</details>".length).trimStart();
      }
      function lineToWaiveAt(findings2, { project, inlineWaivers }) {
        if (inlineWaivers === "deny" || findings2.some(({ side }) => side === "base"))
          return void 0;
        const places = findings2.map(({ at }) => (0, inline_waivers.Dq)(project, at));
        const [first] = places;
        if (!first || places.some((each) => each?.source !== first.source || each.span.start !== first.span.start))
          return void 0;
        const { path, start } = (0, src_source.Xq)(first);
        return { path, line: start.line };
      }
      function policyWaivers(findings2, until, { dockerfiles }) {
        const single2 = (path) => dockerfiles.some(({ source, stages }) => source.path === path && stages.length === 1);
        return [...(0, group_by.$)(findings2, ({ rule }) => rule.id)].map(([rule, some]) => {
          const only = (values) => new Set(values).size === 1 ? values[0] : void 0;
          const paths = [...new Set(some.map(({ at }) => (0, glob.pV)((0, src_source.J9)(at).source.path)))];
          const [stage, service] = [
            only(some.map(({ image, at }) => single2((0, src_source.J9)(at).source.path) ? void 0 : image)),
            only(some.map((each) => each.service))
          ];
          return { rule, paths, stage, service, reason, until };
        });
      }
      ;
      const maxBody = 64e3;
      const mostInFull = 5;
      function commentBody(findings2, writing, { gone = [], again, explained = /* @__PURE__ */ new Set() } = {}) {
        const ordered = [...findings2].sort((a, b) => problem.gO.indexOf(a.severity) - problem.gO.indexOf(b.severity));
        const offering = ordered.filter((finding2) => suggestionOf(finding2, writing));
        const suggested = offering.find(({ fix }) => fix) ?? offering[0];
        const faults = [...(0, group_by.$)(ordered, faultOf).values()];
        const [whole, brief] = [faults.slice(0, mostInFull), faults.slice(mostInFull).flat()];
        const byRule2 = [...(0, group_by.$)(ordered, ({ rule }) => rule.id).values()];
        const explains = byRule2.map(([first]) => first.rule.id).filter((id2) => !explained.has(id2));
        const back = again === void 0 ? [] : [(0, markdown.FY)((0, markdown.Qq)("This is back; "), ...(0, markdown.nf)(again, (0, markdown.Qq)("it was reported before")), (0, markdown.Qq)("."))];
        const fixed = gone.map((each) => (0, markdown.FY)(...(0, markdown.EX)((0, markdown.Qq)(`${settled[each.why][0]} as of `), ...commitLink(each.fixedIn ?? "", writing), (0, markdown.Qq)(": "), ...named(each))));
        const body = [
          ...back,
          ...whole.flatMap((group) => about(group, suggested, writing)),
          ...brief.length > 0 ? [also(`And ${(0, wording.U9)(brief.length, "more finding")}:`, brief, writing)] : [],
          ...explanation(byRule2, explained),
          ...waiverOffer(ordered, writing),
          ...fixed,
          foot()
        ];
        return (0, markdown.XX)(body, {
          secrets: writing.secrets,
          maxLength: maxBody,
          notice: "The rest did not fit into a comment; it is in the job\u2019s summary.",
          marker: (0, report_marker.iY)([...toldBy(ordered, new Set(explains)), ...gone], writing.job)
        });
      }
      function toldBy(findings2, explains) {
        return findings2.map((finding2) => (0, report_marker.dc)(finding2, explains.delete(finding2.rule.id)));
      }
      function faultOf({ rule, severity, standing }) {
        return [rule.id, severity, standing].join(" ");
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
        const before = withoutFoot(withoutOffer((0, report_marker.rR)(body))).replace(/^(`{3,})suggestion$/gm, "$1");
        return (0, markdown.XX)([(0, markdown.FY)(...words), (0, markdown.zH)(about2, repeated(before, writing.secrets)), foot()], {
          secrets: writing.secrets,
          maxLength: maxBody + 1e3,
          notice: "",
          marker: (0, report_marker.iY)(told2.map((each) => ({ ...each, fixedIn: each.fixedIn ?? commit })), writing.job)
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
      function about([finding2, ...others], suggested, writing) {
        const { rule, message: said, notes = [] } = finding2;
        const offer = finding2 === suggested ? suggestionOf(finding2, writing) : void 0;
        const place2 = standsOnItsLines(finding2) ? [] : [...pointer(finding2.at, writing.link, sideOf(finding2)), (0, markdown.Qq)(": ")];
        const noted = notes.map((note) => line(note, writing, sideOf(finding2)));
        const alike = others.every((each) => sameMessage(each.message, said));
        const [listed, linked] = alike ? [[], others] : [others.slice(0, mostInFull - 1), others.slice(mostInFull - 1)];
        return [
          (0, markdown.FY)(...comment_title(finding2)),
          (0, markdown.FY)(...place2, ...(0, markdown.iU)(said)),
          ...noted.length > 0 ? [(0, markdown.e5)(noted)] : [],
          ...offer ? suggestionBlocks(offer, writing.secrets) : [],
          ...listed.length > 0 ? [(0, markdown.FY)((0, markdown.Qq)("Also:")), (0, markdown.e5)(listed.map((each) => line(each, writing, sideOf(each))))] : [],
          ...linked.length > 0 ? [also("Also at", linked, writing, rule)] : []
        ];
      }
      function line({ at, message: said }, { link: to }, side) {
        return [...pointer(at, to, side), (0, markdown.Qq)(": "), ...(0, markdown.iU)(said)];
      }
      const mostLinks = 20;
      function also(words, findings2, { link: to }, known) {
        const links = findings2.slice(0, mostLinks).map((finding2) => [
          ...pointer(finding2.at, to, sideOf(finding2)),
          ...known === void 0 ? [(0, markdown.Qq)(" "), ...ruleName(finding2.rule)] : []
        ]);
        const more = findings2.length - links.length;
        return (0, markdown.FY)((0, markdown.Qq)(`${words} `), ...links.flatMap((each, i) => i === 0 ? each : [(0, markdown.Qq)(", "), ...each]), (0, markdown.Qq)(more > 0 ? ` and ${more} more.` : "."));
      }
      function sameMessage(a, b) {
        return JSON.stringify(a) === JSON.stringify(b);
      }
      function explanation(byRule2, explained) {
        const told2 = byRule2.flatMap((findings2) => {
          const { rule } = findings2[0];
          const why = explained.has(rule.id) ? [] : [(0, markdown.FY)(...(0, markdown.IZ)(rule.why))];
          const remedies = new Set(findings2.filter(({ remedy }) => why.length > 0 || remedy !== void 0).map(finding.S));
          const instead = [...remedies].map((remedy) => (0, markdown.wW)("Instead:", (0, markdown.IZ)(remedy)));
          return instead.length > 0 ? [{ rule, why, instead }] : [];
        });
        if (told2.length === 0)
          return [];
        const content = told2.flatMap(({ rule, why, instead }) => [
          ...told2.length > 1 ? [(0, markdown.FY)(...ruleName(rule))] : [],
          ...why,
          ...instead
        ]);
        const heading = told2.some(({ why }) => why.length > 0) ? "Why, and what to do" : "What to do";
        return [(0, markdown.zH)([(0, markdown.Qq)(heading)], ...content)];
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
        const isNamed = about2.every((part) => typeof part === "string" || said.some((each) => isCode(each, part.code)));
        const others = [
          isNamed && about2.some((part) => typeof part !== "string") ? [] : (0, markdown.iU)(about2),
          standing === "introduced" ? [] : [(0, markdown.Qq)(wording.o4[standing])]
        ];
        return [
          (0, markdown.ko)((0, markdown.Qq)(`${(0, wording.Oh)(severity)}: `), ...(0, markdown.IZ)(rule.title)),
          (0, markdown.Qq)(" "),
          ...ruleName(rule),
          ...others.filter((part) => part.length > 0).flatMap((part) => [(0, markdown.Qq)(" \xB7 "), ...part])
        ];
      }
      function isCode(part, value) {
        return typeof part !== "string" && part.code === value;
      }
      ;
      const digits = 12;
      function tagsRead(project) {
        return new Map(moved_tags_named(project).map(({ name, digest }) => [(0, fingerprint.BV)(name), digest]));
      }
      function movedTags(project, before) {
        return moved_tags_named(project).flatMap(({ name, digest }) => {
          const old = before.get((0, fingerprint.BV)(name));
          if (old === void 0 || old === digest)
            return [];
          return [
            (0, markdown.FY)((0, markdown.aY)(name), (0, markdown.Qq)(" has moved since the review before, from "), (0, markdown.aY)(`sha256:${old}`), (0, markdown.Qq)(" to "), (0, markdown.aY)(`sha256:${digest}`), (0, markdown.Qq)("; that is no change of this pull request."))
          ];
        });
      }
      function moved_tags_named(project) {
        return (0, published_images.H_)(project).flatMap(({ reference, image }) => {
          const [, hex2 = ""] = image.digest.split(":");
          return reference.digest ? [] : [{ name: (0, image_reference.fq)(reference), digest: hex2.slice(0, digits) }];
        });
      }
      ;
      const mostListed = 20;
      function summaryComment(review, options) {
        const { commented, deleted = [], tags = /* @__PURE__ */ new Map(), ...writing } = options;
        const { findings: findings2, policy, secrets } = review;
        const worthy = findings2.filter((finding2) => (0, comment_worthy.$Z)(finding2, policy));
        const [failing, others] = [worthy.filter((each) => each.failing), worthy.filter((each) => !each.failing)];
        const rows = (some) => {
          const faults = (0, group_by.$)(some, (finding2) => {
            const comment = commented(finding2);
            const { rule, severity, at } = finding2;
            return comment ? [comment.url, rule.id, severity, (0, src_source.Xq)(at).path].join(" ") : finding2;
          });
          return [...faults.values()].map(([first, ...others2]) => {
            const url = commented(first)?.url;
            return findingRow(first, url === void 0 ? writing.link : () => url, others2.length);
          });
        };
        const unreadParts = unread(review, writing.link);
        const blocks2 = [
          (0, markdown.FY)(...spoken(review)),
          ...unreadParts,
          ...unreadParts.length > 0 && failing.length > 0 ? [(0, markdown.FY)((0, markdown.Qq)("Failing:"))] : [],
          ...list(rows(failing), "that fail it"),
          ...others.length > 0 && unreadParts.length + failing.length > 0 ? [(0, markdown.FY)((0, markdown.Qq)(failing.length > 0 ? "Also new:" : "New:"))] : [],
          ...list(rows(others), "that are new"),
          ...updateBlocks(review, writing.link),
          ...movedTags(review.project, tags),
          ...remarks(review),
          ...summary_comment_folded(findings2.filter((finding2) => !worthy.includes(finding2))),
          summary_comment_foot(review, options)
        ];
        const notice = "The rest did not fit into a comment; it is in the job\u2019s summary.";
        const isOurs = (finding2) => {
          const comment = commented(finding2);
          return comment !== void 0 && !comment.perhaps;
        };
        const remembered = [...findings2.filter(isOurs), ...deleted];
        const marker = (0, report_marker.R8)(remembered, tagsRead(review.project), writing.job);
        return (0, markdown.XX)(blocks2, { secrets, maxLength: maxBody, notice, marker });
      }
      function list(rows, more) {
        const [shown2, hidden] = [rows.slice(0, mostListed), rows.slice(mostListed)];
        return [
          ...shown2.length > 0 ? [(0, markdown.e5)(shown2)] : [],
          ...hidden.length > 0 ? [(0, markdown.zH)([(0, markdown.Qq)(`${hidden.length} more ${more}`)], (0, markdown.e5)(hidden))] : []
        ];
      }
      function summary_comment_folded(findings2) {
        const fresh = findings2.filter(({ standing }) => standing === "introduced");
        const old = findings2.filter(({ standing }) => standing !== "introduced");
        const severe = old.filter(({ severity }) => (0, problem.O6)(severity, "high"));
        const were = `${(0, wording.U9)(old.length, "finding")} that ${old.length === 1 ? "was" : "were"} there before`;
        const fold = (words, some) => some.length > 0 ? [(0, markdown.zH)([(0, markdown.Qq)(words)], byRule(some))] : [];
        return [
          ...fold((0, wording.U9)(fresh.length, "less severe new finding"), fresh),
          ...fold(severe.length > 0 ? `${were}, ${severe.length} of them ${(0, wording.y1)(severe)}` : were, old)
        ];
      }
      function summary_comment_foot({ change: change2, fixed, waived: waived2 }, { check, everything, ...writing }) {
        const parts = [
          ...check === void 0 ? [] : [[(0, markdown.Qq)("Check "), (0, markdown.aY)(check)]],
          ...fixed.length > 0 ? [[(0, markdown.Qq)(`${fixed.length} fixed`)]] : [],
          ...waived2.length > 0 ? [[(0, markdown.Qq)(`${waived2.length} waived`)]] : [],
          [(0, markdown.Qq)("Reviewed at "), ...commitLink(change2.head, writing)],
          ...everything === void 0 ? [] : [(0, markdown.nf)(everything, (0, markdown.Qq)("every finding and every layer"))]
        ];
        return (0, markdown.FY)(...(0, markdown.EX)(...parts.flatMap((part, i) => i === 0 ? part : [(0, markdown.Qq)(" \xB7 "), ...part])));
      }
      var change = __webpack_require__(3990);
      var conversation = __webpack_require__(1985);
      ;
      const mostAtOnce = 15;
      const mostCharacters = 4e5;
      async function makeChanges(client, mutations, doing2) {
        const answers = [];
        let failure2;
        for (const batch of batches(mutations)) {
          const inputs = Object.fromEntries(batch.map(({ input }, i) => [`i${i}`, input]));
          let answer;
          try {
            answer = await client.graphql(documentOf(batch), inputs);
          } catch (error) {
            answer = (0, github_failure.Y5)(error);
            const refused = (0, github_failure.ut)(error)?.errors ?? [];
            const [first] = refused.filter(({ path }) => !batch[Number(String(path?.[0]).slice(1))]?.optional);
            const why = first ? Object.assign(error, { errors: [first] }) : error;
            if (refused.length === 0 || first)
              failure2 ??= (0, github_failure.g5)(why, doing2, "pull-requests: write");
          }
          const fields = answer ?? {};
          for (const i of batch.keys())
            answers.push(fields[`m${i}`] ?? void 0);
        }
        return { answers, failure: failure2 };
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
        const fields = batch.map(({ name, select = "clientMutationId" }, i) => `m${i}: ${name}(input: $i${i}) { ${select} }`);
        return `mutation (${declared.join(", ")}) { ${fields.join(" ")} }`;
      }
      var pull_files = __webpack_require__(5655);
      ;
      const mostAsked = 5;
      async function withPatches(client, pull, review) {
        const { findings: findings2, policy, change: change2 } = review;
        const told2 = new Set(findings2.filter((finding2) => (0, comment_worthy.$Z)(finding2, policy)).map(({ at }) => (0, src_source.Xq)(at).path));
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
      var container_paths = __webpack_require__(7563);
      var decide = __webpack_require__(4237);
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
        const here = /* @__PURE__ */ new Set([
          ...findings2.map(({ at }) => (0, src_source.Xq)(at).path),
          ...change2.files.filter(({ status }) => status !== "removed").map(({ path }) => path)
        ]);
        const pairs = findings2.flatMap((finding2) => [...new Set(finding2.marks.flatMap((mark) => byMark.get(mark) ?? []))].map((saying) => ({ finding: finding2, saying, likely: likelihood(finding2, saying, files, here) })).filter(({ likely }) => likely > 0));
        const matching = { finding: /* @__PURE__ */ new Map(), saying: /* @__PURE__ */ new Map() };
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
        const isHere = thread.path === path || finding2.placement.kind !== "summary" && thread.path === finding2.placement.path;
        const file = isHere ? 300 : isNoted(finding2, thread) ? 250 : cameFrom(saying, finding2, files.get(path), here);
        if (file === 0)
          return 0;
        const open = told2.fixedIn !== void 0 ? 0 : isDismissed(saying) ? 10 : 20;
        return file + open + (standsAt(finding2, thread) ? 5 : 0);
      }
      function isNoted({ notes = [] }, { path }) {
        return notes.some(({ at }) => (0, src_source.Xq)(at).path === path);
      }
      function cameFrom({ thread: { path: before }, told: told2 }, { service, standing }, file, here) {
        if (!file)
          return 0;
        if (file.previousPath === before)
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
      var check_records = __webpack_require__(1823);
      ;
      class OwnComments {
        #target;
        #records;
        #job;
        #posted;
        /** In the stamps of this run, and told nobody before they are posted. */
        #run = (0, external_node_crypto_.randomUUID)();
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
          this.#check = (await this.#posted)?.id;
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
          return (0, conversation.GI)(said, whose, this.#job);
        }
        /** A body to be posted, with the stamp of this run. */
        stamp(body) {
          return (0, report_marker.py)(body, { check: this.#check ?? 0, run: this.#run });
        }
        /** What a comment of ours is to say, with the stamp that it needs. */
        signed(comment, body) {
          const stamp = (0, report_marker.UL)(comment.body);
          if (stamp && "check" in stamp && stamp.check > 0)
            return (0, report_marker.py)(body, stamp);
          return (0, report_marker.py)(body, { seal: this.#sealOf(comment, body) });
        }
        #isStamped({ body }) {
          const stamp = (0, report_marker.UL)(body);
          return stamp !== void 0 && "run" in stamp && stamp.run === this.#run;
        }
        #isSealed(comment) {
          const stamp = (0, report_marker.UL)(comment.body);
          return stamp !== void 0 && "seal" in stamp && stamp.seal === this.#sealOf(comment, comment.body);
        }
        #sealOf({ id: id2 }, body) {
          const { owner, repo, number } = this.#target;
          return (0, external_node_crypto_.hash)("sha256", JSON.stringify([owner, repo, number, id2, bareWords((0, report_marker.GD)(body))])).slice(0, 32);
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
        return sameWords((0, report_marker.rR)(a), (0, report_marker.rR)(b));
      }
      ;
      function twinOf(finding2, body, { perhaps }) {
        const { placement } = finding2;
        return perhaps?.threads.find((thread) => {
          const onFile = placement.kind === "file" && thread.path === placement.path && !thread.lines;
          return (onFile || standsAt(finding2, thread)) && isOpen(thread) && saySame(thread.comment.body, body);
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
      const mostOnFiles = 5;
      function newComments(review, before, writing) {
        const explained = new Set(before.explained);
        let onFiles = 0;
        return unitsOf(review, before).filter(({ findings: [first] }) => first.placement.kind === "line" || onFiles++ < mostOnFiles).slice(0, review.policy.maxComments).flatMap(({ findings: findings2, isNew: isNew2 }) => {
          const { placement } = findings2[0];
          const can = placement.kind === "line" ? before.reach.lines : before.reach.files;
          if (!isNew2 || placement.kind === "summary" || !can)
            return [];
          const seen = findings2.map((finding2) => sharesPlace(finding2, placement) ? finding2 : seenFrom(placement, finding2));
          const body = commentBody(seen, writing, { again: before.again.get(findings2[0]), explained });
          for (const { rule } of findings2)
            explained.add(rule.id);
          return [{ placement, findings: findings2, body }];
        });
      }
      function unitsOf({ findings: findings2, policy }, { told: told2, deleted, again }) {
        const units = /* @__PURE__ */ new Map();
        for (const finding2 of findings2) {
          if (finding2.placement.kind === "summary" || !(0, comment_worthy.$Z)(finding2, policy))
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
      function keysOf({ rule, severity, standing }, placement, isNew2, again) {
        const about2 = [isNew2, placement.path, again];
        const lines = placement.kind === "line" ? [placement.side, placement.startLine, placement.endLine] : [];
        const fault = isNew2 ? [[...about2, rule.id, severity, standing]] : [];
        return [[...about2, lines], ...fault].map((key) => JSON.stringify(key));
      }
      function sharesPlace({ placement }, other) {
        if (placement.kind !== "line" || other.kind !== "line")
          return placement.kind === other.kind;
        return placement.side === other.side && placement.startLine === other.startLine && placement.endLine === other.endLine;
      }
      function seenFrom({ path }, finding2) {
        return { ...finding2, placement: { kind: "file", path } };
      }
      function withoutTwins(wanted, said, told2) {
        return wanted.filter(({ findings: findings2, body }) => {
          const twin = twinOf(findings2[0], body, said);
          if (twin)
            for (const finding2 of findings2)
              told2.set(finding2, twin);
          return !twin;
        });
      }
      ;
      function planOf(review, said, writing, reach, signed = (_, body) => body) {
        const matching = match([...review.findings, ...review.waived], said.threads, review.change);
        const words = { ...writing, waiving: waivingOf(review) };
        const explaining = explainers(said.threads, matching);
        const { changes, told: told2, again } = tend(review, said, matching, { ...words, explaining, signed });
        const deleted = deletedAmong(review.findings, told2, said);
        const wanted = newComments(review, { told: told2, deleted, again, reach, explained: new Set(explaining.keys()) }, words);
        const comments = withoutTwins(wanted, said, told2);
        const ours = new Set(said.threads);
        const commented = (thread) => ({ url: thread.comment.url, perhaps: !ours.has(thread) });
        return { changes, comments, told: new Map([...told2].map(([each, thread]) => [each, commented(thread)])), deleted };
      }
      function tend(review, said, matching, writing) {
        const waived2 = new Set(review.waived);
        const changes = [];
        const told2 = /* @__PURE__ */ new Map();
        const again = /* @__PURE__ */ new Map();
        for (const thread of said.threads) {
          const live = thread.told.flatMap((each) => matching.finding.get(each) ?? []).filter((finding2) => !waived2.has(finding2));
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
        const { comment, path, told: told2 } = thread;
        const open = told2.filter(({ fixedIn }) => fixedIn === void 0);
        if (open.length === 0 || !(0, decide.q)(path, review))
          return [];
        if (open.every((each) => isDismissed({ thread, told: each }) && elsewhere.has(each)))
          return [];
        const why = open.some((each) => finding2.has(each)) ? "waived" : open.map((each) => whyGone(path, each, review)).find((each) => each !== "fixed") ?? "fixed";
        const body = settledBody(comment.body, told2, { commit: review.change.head, why, writing });
        return [...closing(thread), edit(comment.id, writing.signed(comment, body))];
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
          const why = whyGone(thread.path, each, review);
          return { ...each, why, fixedIn: each.fixedIn ?? review.change.head, explained: false };
        });
        if (gone.length > 0 && !(0, decide.q)(thread.path, review))
          return [];
        const findings2 = review.findings.filter((finding2) => live.has(finding2)).map((finding2) => asSeenIn(thread, finding2));
        const body = writing.signed(comment, commentBody(findings2, writing, { gone, again: againOf(comment.body), explained }));
        return [
          ...resolved ? [{ name: "unresolveReviewThread", input: { threadId: id2 } }] : [],
          ...minimized ? [{ name: "unminimizeComment", input: { subjectId: comment.id }, optional: true }] : [],
          ...sameWords(body, comment.body) ? [] : [edit(comment.id, body)]
        ];
      }
      function asSeenIn(thread, finding2) {
        const { placement } = finding2;
        if (placement.kind !== "line" || !standsAt(finding2, thread))
          return seenFrom(thread, finding2);
        const whole = placement.startLine === thread.lines?.start;
        return whole ? finding2 : { ...finding2, placement: { ...placement, suggestion: void 0 } };
      }
      function edit(id2, body) {
        return { name: "updatePullRequestReviewComment", input: { pullRequestReviewCommentId: id2, body } };
      }
      ;
      async function postComments(client, { pull, pullId, job }, comments, own) {
        const body = `[layer-review](${rule_page.i}) left ${(0, wording.U9)(comments.length, "comment")}.`;
        const onFiles = comments.filter(({ placement }) => placement.kind === "file");
        const isWhole = onFiles.length === 0;
        const input = { pullRequestId: pullId, commitOID: pull.head, body, threads: comments.flatMap(threadOf(own)) };
        const create2 = {
          name: "addPullRequestReview",
          input: { ...input, ...isWhole && { event: "COMMENT" } },
          select: `pullRequestReview { id ${isWhole ? review_told : ""} }`
        };
        const submit = {
          name: "submitPullRequestReview",
          input: { pullRequestId: pullId, event: "COMMENT", body },
          select: `pullRequestReview { id ${review_told} }`
        };
        const threads = onFiles.map(({ placement, body: words }) => ({
          name: "addPullRequestReviewThread",
          input: { pullRequestId: pullId, path: placement.path, subjectType: "FILE", body: own.stamp(words) },
          // The summary comment reports what is refused here.
          optional: true
        }));
        const all = isWhole ? [create2] : [create2, ...threads, submit];
        const { answers, failure: failure2 } = await makeChanges(client, all, "comment on the lines");
        const reviews = answers.flatMap((each) => each?.pullRequestReview ?? []);
        for (const { id: id2 } of reviews)
          own.add(id2);
        if (failure2)
          throw failure2;
        return (0, conversation.Lw)(reviews.at(-1)?.pullRequest, job);
      }
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
      const doing = "write the summary comment";
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
          own.add(addComment?.commentEdge?.node?.id);
          const pull = addComment?.subject;
          const now = pull?.comments ? await own.among((0, conversation.pc)([pull], job)) : void 0;
          const url = now && await summary_comment_settle(client, now, own, body);
          return { url, said: (0, conversation.Lw)(pull, job) && now };
        } catch (error) {
          throw (0, github_failure.g5)(error, doing, "pull-requests: write");
        }
      }
      async function summary_comment_settle(client, now, own, body) {
        const elder = twinSummary(body, now);
        const [ours] = now.summaries;
        if (!elder || !ours?.fresh)
          return summary_comment_change(client, now.summaries, own, body);
        await mutate(client, now.summaries.filter(({ fresh }) => fresh).map(summary_comment_removal), doing);
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
          await mutate(client, changes, doing);
        return kept.url;
      }
      function summary_comment_removal({ id: id2 }) {
        return { name: "deleteIssueComment", input: { id: id2 }, optional: true };
      }
      ;
      async function postReview(client, pull, review, telling, means) {
        if (review.policy.commentOn === "never")
          return { url: void 0, comments: () => false, says: () => false, refusals: [] };
        const talk = new Talk(client, pull, await withPatches(client, pull, review), { ...telling, ...means });
        await talk.comment();
        const url = await talk.sumUp();
        return {
          url,
          comments: (finding2) => talk.comments(finding2),
          says: (finding2) => talk.says(finding2),
          refusals: talk.refusals
        };
      }
      const mostRounds = 5;
      const mostTries = 2;
      const permission = "pull-requests: write";
      class Talk {
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
        /** What GitHub has accepted in this run, by fingerprints: it is not posted again, even if it cannot be seen. */
        #posted = /* @__PURE__ */ new Map();
        #summed = false;
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
        comments({ fingerprint: fingerprint2 }) {
          return this.#told.has(fingerprint2) || this.#deleted.has(fingerprint2);
        }
        says(finding2) {
          if (finding2 === void 0)
            return this.#summed;
          return this.#told.has(finding2.fingerprint) || this.#summed && (0, comment_worthy.$Z)(finding2, this.#review.policy);
        }
        /** Writes and changes comments until they are as they should be, or until GitHub does not let them. */
        async comment() {
          for (let round = 0; round < mostRounds && await this.#look(); round++) {
            const said = this.#said;
            const plan = planOf(this.#review, said, this.#telling, this.#reach, (...change2) => this.#own.signed(...change2));
            if (this.#isAhead && plan.changes.some(({ name }) => name.startsWith("delete")))
              continue;
            this.#told = new Map([...plan.told].map(([{ fingerprint: fingerprint2 }, comment]) => [fingerprint2, comment]));
            for (const [fingerprint2, kind] of this.#posted)
              if (kind === "line" && !this.#told.has(fingerprint2))
                this.#told.set(fingerprint2, { url: void 0 });
            const comments = plan.comments.filter((each) => !this.#isPosted(each));
            this.#deleted = new Set([...plan.deleted].map(({ fingerprint: fingerprint2 }) => fingerprint2));
            const discards = said.pending.map((id2) => ({
              name: "deletePullRequestReview",
              input: { pullRequestReviewId: id2 },
              optional: true
            }));
            const changes = [...comments.length > 0 ? discards : [], ...plan.changes];
            const changed = await this.#change(changes.filter((each) => !this.#done.has(nameOf(each))));
            if (changed && comments.length === 0)
              return;
            if (comments.length > 0)
              await this.#post(comments);
            if (this.#over)
              return;
          }
        }
        #isPosted({ findings: findings2 }) {
          return findings2.every(({ fingerprint: fingerprint2 }) => this.#posted.has(fingerprint2));
        }
        /** Keeps the summary comment, which links what the others report and reports what they do not. */
        async sumUp() {
          for (let tries = 1; this.#said && !this.#over; tries++) {
            try {
              return await this.#write();
            } catch (error) {
              const failure2 = (0, github_failure.g5)(error, "write the summary comment", permission);
              if (!canRetry(failure2) || tries === mostTries || !await this.#look()) {
                this.refusals.push(failure2);
                return void 0;
              }
            }
          }
          return void 0;
        }
        async #write() {
          const review = this.#review;
          const { job } = this.#telling;
          const body = summaryComment(review, {
            ...this.#telling,
            commented: ({ fingerprint: fingerprint2 }) => this.#told.get(fingerprint2),
            tags: (0, report_marker.g$)(this.#said.summaries[0]?.body ?? "", job),
            deleted: review.findings.filter(({ fingerprint: fingerprint2 }) => this.#deleted.has(fingerprint2))
          });
          const { url, said } = await sumUp(this.#client, this.#said, this.#own, {
            body,
            wanted: (0, comment_worthy.wU)(review),
            job
          });
          this.#heard = said;
          this.#summed = url !== void 0;
          return url;
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
            if (canRetry((0, github_failure.g5)(error, "", permission)) && ++this.#changeTries < mostTries)
              return false;
            this.#refuse(error, "change its comments");
          }
          for (const each of changes)
            this.#done.add(nameOf(each));
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
            if (canRetry(failure2) && ++this.#tries < mostTries)
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
      function nameOf({ name, input }) {
        const { body: _, ...subject } = input;
        return JSON.stringify([name, subject]);
      }
      function canRetry({ fault, cause }) {
        return fault === "github" && !(0, github_failure.ut)(cause)?.limited;
      }
      var promises_ = __webpack_require__(1455);
      var end_of_life = __webpack_require__(9528);
      var proof = __webpack_require__(6526);
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
      function publishedDocument(image, secrets) {
        const { user: user2, exposedPorts, entrypoint = null, cmd = null, healthcheck = null, volumes, onbuild } = image.config;
        const settings = { user: user2 || null, ports: exposedPorts, entrypoint, cmd, healthcheck, volumes, onbuild };
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
        return lines.map((line2) => jsonText(line2, 0)).join("");
      }
      function reviewDocument(review, version2) {
        const { verdict: verdict2, reason: reason2, counts: counts2, unread: unread2, remarks: remarks2, files, updates, secrets } = review;
        const { introduced, existing, fixed, waived: waived2, bySeverity } = counts2;
        const images = (0, published_images.H_)(review.project).map(({ image, reference }) => ({
          image: (0, wording.ph)(reference.text, secrets),
          ...publishedSummary(image, secrets)
        }));
        return {
          tool: "layer-review",
          version: version2,
          asOf: { endOfLife: end_of_life.UT },
          verdict: verdict2,
          reason: (0, wording.wh)(reason2, secrets),
          counts: { introduced, existing, fixed, waived: waived2, ...bySeverity },
          findings: [...review.findings, ...review.waived, ...review.fixed].map((finding2) => findingDocument(finding2, secrets)),
          unread: unread2.map(({ path, at, reason: reason3 }) => ({
            path: (0, mask.wy)(path, secrets),
            line: at ? (0, src_source.Xq)(at).start.line : null,
            reason: (0, wording.wh)(reason3, secrets)
          })),
          remarks: remarks2.map((remark) => (0, wording.wh)(remark, secrets)),
          files: files.map((path) => (0, mask.wy)(path, secrets)),
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
          differences: differences?.map(({ what, was, is, matters }) => ({ what, was: shown2(was), is: shown2(is), matters })) ?? null,
          sources: inside.kind === "compared" && inside.sources || null
        }));
      }
      function findingDocument(finding2, secrets) {
        const { rule, severity, standing, at, message, image, service, fingerprint: fingerprint2, notes = [] } = finding2;
        return {
          rule: rule.id,
          severity,
          standing,
          ...place(at, secrets),
          message: (0, wording.Lo)(message, secrets),
          image: image === void 0 ? null : (0, mask.dK)(image, secrets),
          service: service === void 0 ? null : (0, mask.dK)(service, secrets),
          fingerprint: fingerprint2,
          notes: notes.map((note) => ({ ...place(note.at, secrets), message: (0, wording.Lo)(note.message, secrets) })),
          fix: fixDocument(finding2, secrets),
          waiver: waiverDocument(finding2, secrets)
        };
      }
      function waiverDocument({ waiver }, secrets) {
        if (!waiver)
          return null;
        const { reason: reason2, until, by, at } = waiver;
        const { path, start } = (0, src_source.Xq)(at);
        return {
          reason: (0, wording.ph)(reason2, secrets),
          until,
          by: by === void 0 ? null : (0, wording.ph)(by, secrets),
          where: { path: (0, mask.wy)(path, secrets), line: start.line }
        };
      }
      function isOffered({ fix }, secrets) {
        return fix !== void 0 && !fix.edits.some(({ at, text }) => (0, mask.Xq)(text, at, secrets));
      }
      function fixDocument(finding2, secrets) {
        const { fix, fingerprint: fingerprint2 } = finding2;
        if (!fix || !isOffered(finding2, secrets))
          return null;
        return {
          title: (0, wording.wh)(fix.title, secrets),
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
        let before = "{\n";
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
      const mostPlaces = 100;
      const sarif_levels = { critical: "error", high: "error", medium: "warning", low: "note", info: "note" };
      const states = { introduced: "new", existing: "unchanged", fixed: "absent" };
      const scores = {
        critical: "9.5",
        high: "8.0",
        medium: "5.5",
        low: "2.5",
        info: void 0
      };
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
                  informationUri: rule_page.i,
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
        const { id: id2, title: title2, why, fix, also: also2, group, severity } = rule;
        const worst2 = problem.gO.find((each) => findings2.some(({ rule: rule2, severity: severity2 }) => rule2.id === id2 && severity2 === each));
        const score = scores[worst2 ?? severity];
        const others = also2.length > 0 ? `Other names: ${also2.join(", ")}.` : void 0;
        const paragraphs = (parts) => parts.filter((part) => part).join("\n\n");
        return {
          id: id2,
          shortDescription: { text: `${title2}.` },
          fullDescription: { text: why },
          help: {
            text: paragraphs([why, `Instead: ${fix}`, others]),
            markdown: paragraphs([`**Why:** ${why}`, `**Instead:** ${fix}`, others])
          },
          helpUri: (0, rule_page.g)(rule),
          defaultConfiguration: { level: sarif_levels[severity] },
          properties: { tags: ["security", group], ...score && { "security-severity": score } }
        };
      }
      function result(finding2, ruleIndex, review) {
        const { secrets } = review;
        const notes = (finding2.notes ?? []).slice(0, mostPlaces - 1);
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
      function fixOf({ fix }, secrets) {
        if (!fix || fix.edits.some(({ at, text }) => (0, mask.Xq)(text, at, secrets)))
          return void 0;
        const paths = [...new Set(fix.edits.map(({ at }) => (0, src_source.Xq)(at).path))];
        return [
          {
            description: { text: plain((0, wording.wh)(fix.title, secrets)) },
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
          ...unread2.map(({ path, at, reason: reason2 }) => note("error", reason2, [
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
        return wrapped(words, width, (word) => word).map((line2) => line2.join(" "));
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
      ;
      function excerpt(location, secrets, width) {
        const { source, span } = (0, src_source.J9)(location);
        const { line: line2 } = source.position(span.start);
        const whole = source.line(line2) ?? { start: span.start, end: span.start };
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
        const further = source.position(Math.max(span.start, span.end - 1)).line - line2;
        return { line: line2, before, marked, after, further };
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
        return brush.link((0, rule_page.g)(rule), rule.id);
      }
      function fileBlock(findings2, page) {
        const { path } = (0, src_source.Xq)(findings2[0].at);
        const gutter = Math.max(...findings2.map(({ at }) => lineColumn(at).length));
        return [
          page.brush.paint("bold", shownPath(path, page)),
          ...[...(0, group_by.$)(findings2, file_text_faultOf).values()].flatMap((places) => faultLines(places, gutter, page))
        ];
      }
      function file_text_faultOf({ rule, severity, message, waiver }) {
        return JSON.stringify([rule.id, severity, message, waiver && (0, wording.QD)(waiver)]);
      }
      function lineColumn(at) {
        const { start } = (0, src_source.Xq)(at);
        return `${start.line}:${start.column}`;
      }
      function faultLines([first, ...others], gutter, page) {
        const { at, severity, waiver, notes = [], fix } = first;
        const { review } = page;
        const left = `  ${padded(lineColumn(at), gutter)}  ${severityMark(severity, page)}  `;
        const indent = gutter + longestSeverity + 6;
        const said = saidLines(first, page, page.width - indent);
        const under = [
          ...others.length > 0 ? [[`also on ${linesText(others)}`]] : [],
          ...notes.map((note) => [`${placeText(note.at, page)}: `, ...note.message]),
          ...waiver ? [["waived ", ...(0, wording.QD)(waiver)]] : []
        ];
        return [
          ...said.map((line2, i) => (i === 0 ? left : " ".repeat(indent)) + line2),
          ...sourceLines(at, gutter + 2, page),
          ...under.flatMap((each) => noteLines((0, wording.Lo)(each, review.secrets), gutter + 2, page)),
          ...fix ? noteLines(`fix: ${(0, wording.wh)(fix.title, review.secrets)}`, gutter + 2, page) : [],
          ...fix && (0, proof.nn)(first) ? noteLines(wording.Sd, gutter + 2, page).map((line2) => page.brush.paint("dim", line2)) : []
        ];
      }
      function saidLines({ message, rule }, page, width) {
        const words = (0, wording.Lo)(message, page.review.secrets).split(" ");
        const said = [
          ...words.map((text) => ({ text, shown: text })),
          { text: ` ${rule.id}`, shown: ` ${file_text_ruleName(rule, page)}` }
        ];
        return wrapped(said, Math.max(leastWidth, width), ({ text }) => text).map((line2) => line2.map(({ shown: shown2 }) => shown2).join(" ").trimStart());
      }
      function file_text_ruleName(rule, page) {
        return page.brush.paint("dim", ruleMark(rule, page));
      }
      const leastWidth = 30;
      const mostLines = 8;
      function linesText(findings2) {
        const lines = [...new Set(findings2.map(({ at }) => String((0, src_source.Xq)(at).start.line)))];
        const [shown2, more] = [lines.slice(0, mostLines), lines.length - mostLines];
        const all = new Intl.ListFormat("en-GB").format([...shown2, ...more > 0 ? [`${more} more`] : []]);
        return `line${lines.length === 1 ? "" : "s"} ${all}`;
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
        return lines.map((line2, i) => `${" ".repeat(gutter)} ${i === 0 ? paint("dim", "=") : " "} ${line2}`);
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
        const names = shown2.map((places) => brush.link((0, rule_page.g)(places[0].rule), timesText(places))).join(", ");
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
        const whole = (0, group_by.$)([...told2].sort(worstFirst), pathOf);
        const rest = (0, group_by.$)([...folded2].sort(worstFirst), pathOf);
        const files = [...whole].sort(([, a], [, b]) => worstFile(a, b));
        const only = [...rest].filter(([path]) => !whole.has(path)).sort(([, a], [, b]) => worstFile(a, b));
        return [
          ...files.map(([path, findings2]) => {
            const more = rest.get(path);
            return [...fileBlock(findings2, page), ...more ? [foldedLine(more, { head: "  also " }, page)] : []];
          }),
          only.map(([path, findings2]) => foldedLine(findings2, { head: `${shownPath(path, page)}  `, style: "bold" }, page))
        ].filter((lines) => lines.length > 0);
      }
      function pathOf({ at }) {
        return (0, src_source.Xq)(at).path;
      }
      function worstFirst(a, b) {
        return problem.gO.indexOf(a.severity) - problem.gO.indexOf(b.severity) || (0, src_source.Qr)(a.at, b.at);
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
      function unreadLines(page) {
        const { review, brush, width } = page;
        const files = [...(0, group_by.$)(review.unread, ({ path }) => path).values()];
        const lines = files.flatMap(([first, ...others]) => {
          const { path, at, reason: reason2 } = first;
          const more = others.length > 0 ? ` And ${(0, wording.U9)(others.length, "more place")}.` : "";
          return [
            `  ${brush.paint("bold", at ? placeText(at, page) : shownPath(path, page))}`,
            ...wrappedText((0, wording.wh)(reason2, review.secrets) + more, Math.max(30, width - 4)).map((line2) => `    ${line2}`)
          ];
        });
        return lines.length > 0 ? [brush.paint("red", "Not reviewed:"), ...lines] : [];
      }
      const mostAtAGlance = 20;
      const text_mostFiles = 10;
      function tables(page) {
        const { findings: findings2 } = page.review;
        const listed = page.least === void 0 ? findings2 : findings2.filter(({ severity }) => (0, problem.O6)(severity, page.least));
        if (listed.length <= mostAtAGlance || (0, wording.tk)(page.review) && !page.all)
          return [];
        const rules = [...(0, group_by.$)(listed, ({ rule }) => rule.id).values()].sort(worstFile);
        const files = [...(0, group_by.$)(listed, pathOf).values()].sort(worstFile);
        const byRule2 = rules.map((some) => {
          const { rule } = some[0];
          const says = `${(0, wording.Np)(some)} in ${(0, wording.U9)(new Set(some.map(pathOf)).size, "file")}`;
          return [
            padded(rule.id, text_longest(rules.map(([first]) => first.rule.id))).replace(rule.id, ruleMark(rule, page)),
            says
          ];
        });
        const shown2 = files.slice(0, text_mostFiles);
        const byFile = shown2.map((some) => {
          return [padded((0, wording.Np)(some), text_longest(shown2.map(wording.Np))), shownPath(pathOf(some[0]), page)];
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
          ...wrappedText((0, wording.Lo)((0, wording.ST)(review), secrets), width)
        ];
      }
      function verdictLines({ review, brush, width }) {
        const reason2 = (0, wording.wh)(review.reason.replace(/\.$/, ""), review.secrets);
        const word = brush.paint(verdictStyles[review.verdict], wording.L2[review.verdict]);
        const [first = "", ...others] = wrappedText(`${wording.L2[review.verdict]}: ${reason2}.`, width);
        return [
          ...wrappedText(`${(0, wording.lT)(review)}.`, width),
          word + first.slice(wording.L2[review.verdict].length),
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
        return wrappedText(sentences.join(" "), width).map((line2) => brush.paint("dim", line2));
      }
      var version = __webpack_require__(311);
      ;
      async function attempt(what, refusals, write) {
        try {
          await write();
        } catch (error) {
          refusals.push({ what, error });
        }
      }
      const refusals_shown = { error: 9, warning: 10, notice: 10 };
      function tellInstead({ secrets }, refusals, untold) {
        const failures = refusals.map(({ what, error }) => ({ what, failure: (0, github_failure.g5)(error, `write ${what}`, "") }));
        const refused = failures.filter(({ failure: failure2 }) => failure2.fault === "permission");
        const sentences = failures.filter((each) => !refused.includes(each)).map(({ failure: failure2 }) => ({ level: isNobodys(failure2) ? "notice" : "warning", text: failure2.message }));
        if (refused.length > 0)
          sentences.push({
            level: "notice",
            text: lacking(refused.map(({ what, failure: failure2 }) => [what, failure2.permission ?? ""]))
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
        return `Not posted: ${[...parts].join("; and ")}. The token of this run does not have it, as on a pull request from a fork. The findings are in this job\u2019s annotations and summary, and the verdict is the same.`;
      }
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      ;
      async function writeInWorkspace(workspace, path, text) {
        if (!workspace)
          throw failure(path, "GITHUB_WORKSPACE is not set");
        const parts = path.split("/");
        let place2 = workspace;
        try {
          for (const [i, part] of parts.entries()) {
            place2 = (0, external_node_path_.join)(place2, part);
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
        await attempt("the log", refusals, async () => (0, log.yy)(reviewText(review, { colour: false, width: 120 })));
        await attempt("the outputs", refusals, async () => (0, log.n0)(outputsOf(review)));
        await attempt("the job summary", refusals, async () => addToSummary(desk, summaryMarkdown(review, { link, maxLength: longestSummary })));
        await attempt("the JSON file", refusals, async () => {
          if (desk.jsonFile === void 0)
            return;
          await writeInWorkspace(desk.workspace, desk.jsonFile, reviewJson(review, version.r));
          (0, log.n0)({ "json-file": desk.jsonFile });
        });
        await attempt("the SARIF file", refusals, async () => {
          if (desk.sarifFile === void 0)
            return;
          await writeInWorkspace(desk.workspace, desk.sarifFile, reviewSarif(review, { version: version.r, fixed: false }));
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
      function outputsOf({ verdict: verdict2, findings: findings2, counts: counts2, unread: unread2 }) {
        return {
          verdict: verdict2,
          findings: String(findings2.length),
          introduced: String(counts2.introduced),
          existing: String(counts2.existing),
          fixed: String(counts2.fixed),
          waived: String(counts2.waived),
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
          const encoded = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
          const last = end.column === 1 ? end.line - 1 : end.line;
          return `${repositoryUrl}/blob/${commit}/${encoded}#L${start.line}${last > start.line ? `-L${last}` : ""}`;
        };
      }
      ;
      const longestCheckSummary = 63e3;
      async function publish(client, target, desk, review, { records, said }) {
        const link = linksTo(desk.repositoryUrl, review.change, review.secrets);
        const refusals = await tellJob(desk, review, link);
        const annotations = annotationsOf(review);
        const told2 = /* @__PURE__ */ new Set();
        let posted;
        const check = {
          name: desk.checkName ?? "",
          verdict: review.verdict,
          words: {
            title: (0, wording.Tq)(review),
            summary: checkSummary(review, { link, runUrl: desk.runUrl, maxLength: longestCheckSummary })
          },
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
        const commented = /* @__PURE__ */ new Set();
        const commenting = attempt("the review", refusals, async () => {
          if (!(0, read_target.yb)(target))
            return;
          const telling = {
            link,
            commit: (sha) => `${desk.repositoryUrl}/commit/${sha}`,
            secrets: review.secrets,
            job,
            check: job && desk.checkName,
            everything: desk.runUrl
          };
          const { url, comments, says, refusals: refused } = await postReview(client, target, review, telling, { own, ahead });
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
          await finishCheck(client, posted, { written: own.written, annotations: bare }, (number) => {
            for (const each of bare.slice(0, number))
              told2.add(each);
          });
        });
        await attempt("the rest", [], async () => {
          const apology = tellInstead(review, refusals, annotations.filter((each) => !told2.has(each)));
          if (apology)
            await addToSummary(desk, apology);
        });
      }
    })
  ),
  /***/
  7463: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        d8: () => (
          /* binding */
          knownBase
        ),
        NR: () => (
          /* binding */
          knownOfAnyTag
        ),
        df: () => (
          /* binding */
          surelyKnownBase
        )
      });
      var setting = __webpack_require__(8423);
      ;
      const baseImages = {
        source: [
          "the Dockerfiles that the images are built from (github.com/docker-library for the official ones)",
          "github.com/GoogleContainerTools/distroless",
          'edu.chainguard.dev, "Overview of Chainguard Containers"',
          "docs.docker.com/dhi",
          "github.com/bitnami/containers",
          'learn.microsoft.com, ".NET container images"'
        ],
        asOf: "2026-11-24",
        /** Official images of Docker Hub. Some that run as root step down in their entrypoint, which a RUN does not go through. */
        official: {
          root: `
    almalinux alpine alt amazoncorretto amazonlinux arangodb archlinux backdrop bash buildpack-deps busybox caddy
    cassandra centos chronograf clearlinux clickhouse clojure composer consul couchbase couchdb crate dart debian
    docker drupal eclipse-mosquitto eclipse-temurin elixir erlang fedora flink friendica gcc ghost golang gradle
    haskell haxe hello-world httpd hylang ibm-semeru-runtimes ibmjava influxdb java joomla jruby julia kapacitor mageia
    mariadb matomo maven mediawiki mongo mongo-express monica mono mysql nats neo4j nextcloud nginx node openjdk
    opensuse oraclelinux perl photon php phpmyadmin postgres pypy python r-base rabbitmq redis redmine registry rethinkdb
    rockylinux ros ruby rust sapmachine storm swift swipl telegraf tomcat tomee traefik ubuntu unit valkey vault
    wordpress xwiki yourls zookeeper
  `,
          nonroot: `
    adminer elasticsearch emqx fluentd haproxy jetty kibana kong krakend liquibase logstash memcached odoo
    open-liberty percona rocket.chat solr sonarqube spark teamspeak varnish websphere-liberty
  `
        },
        /** Those whose entrypoint gives root up, with the programs that it does so for. */
        entrypointStepsDown: /* @__PURE__ */ new Map([
          ["cassandra", /^cassandra$/],
          ["couchdb", /couchdb$/],
          ["flink", /./],
          ["ghost", /^node$/],
          ["influxdb", /^influxd$/],
          ["mariadb", /^(?:mariadbd|mysqld)$/],
          ["mongo", /^mongo[ds]$/],
          ["mysql", /^mysqld$/],
          ["neo4j", /^neo4j$/],
          ["postgres", /^postgres$/],
          ["rabbitmq", /^rabbitmq/],
          ["redis", /^redis-(?:server|sentinel)$/],
          ["redmine", /^(?:rails|passenger)$/],
          ["storm", /^storm$/],
          ["telegraf", /^telegraf$/],
          ["valkey", /^valkey-(?:server|sentinel)$/],
          ["vault", /^(?:vault|server|agent)$/],
          ["consul", /^(?:consul|agent)$/],
          ["zookeeper", /^zkServer\.sh$/]
        ]),
        rows: [
          // Distroless: root, unless the tag says nonroot; only the debug tags have a shell.
          { names: "gcr.io/distroless/*", tag: /^debug-nonroot/, user: "nonroot", shell: "posix" },
          { names: "gcr.io/distroless/*", tag: /^nonroot/, user: "nonroot", shell: "none" },
          { names: "gcr.io/distroless/*", tag: /^debug/, user: "root", shell: "posix" },
          { names: "gcr.io/distroless/*", user: "root", shell: "none" },
          // Hardened images: what is meant for building may run as root.
          { names: "cgr.dev/chainguard/wolfi-base", user: "root", shell: "posix" },
          { names: "cgr.dev/chainguard/*", tag: /-dev$/, user: void 0, shell: "posix" },
          { names: "cgr.dev/chainguard/*", user: "nonroot", shell: void 0 },
          { names: "dhi.io/*", tag: /-(?:dev|sdk)$/, user: "root", shell: "posix" },
          { names: "dhi.io/*", user: "nonroot", shell: void 0 },
          { names: "docker.io/bitnami/minideb", user: "root", shell: "posix" },
          {
            names: "docker.io/bitnami/* docker.io/bitnamilegacy/* docker.io/bitnamisecure/*",
            user: "nonroot",
            shell: "posix"
          },
          // AWS Lambda starts its images as an account with few rights, whatever they say, and asks for no USER
          // (docs.aws.amazon.com/lambda/latest/dg/images-create.html).
          { names: "public.ecr.aws/lambda/* docker.io/amazon/aws-lambda-*", user: "nonroot", shell: "posix" },
          // Official images whose versions differ.
          { names: "docker.io/library/haproxy", tag: /^(?:1|2\.[0-3])(?!\d)/, user: "root", shell: "posix" },
          { names: "docker.io/library/influxdb", tag: /^3/, user: void 0, shell: "posix" },
          { names: "docker.io/library/docker", tag: /rootless/, user: "nonroot", shell: "posix" },
          // Windows: ContainerUser on Nano Server, elsewhere ContainerAdministrator.
          { names: "mcr.microsoft.com/windows/nanoserver", user: "nonroot", shell: "cmd" },
          {
            names: "mcr.microsoft.com/windows/servercore mcr.microsoft.com/windows/server mcr.microsoft.com/windows docker.io/microsoft/windowsservercore",
            user: "root",
            shell: "cmd"
          },
          { names: "mcr.microsoft.com/windows/*", user: void 0, shell: "cmd" },
          { names: "mcr.microsoft.com/dotnet/framework/*", user: "root", shell: "cmd" },
          // .NET: a user `app` exists from version 8 on, but only the chiseled and distroless images run as it.
          { names: "mcr.microsoft.com/dotnet/*", tag: /chiseled|distroless/, user: "nonroot", shell: "none" },
          { names: "mcr.microsoft.com/dotnet/*", user: "root", shell: "posix" },
          {
            names: `
      mcr.microsoft.com/devcontainers/* mcr.microsoft.com/playwright mcr.microsoft.com/playwright/*
      mcr.microsoft.com/openjdk/jdk mcr.microsoft.com/powershell mcr.microsoft.com/azure-cli
      mcr.microsoft.com/azurelinux/base/core mcr.microsoft.com/cbl-mariner/base/core
      registry.access.redhat.com/ubi7 registry.access.redhat.com/ubi7-minimal registry.access.redhat.com/ubi7/ubi
      registry.access.redhat.com/ubi7/ubi-minimal registry.access.redhat.com/ubi8
      registry.access.redhat.com/ubi8-minimal registry.access.redhat.com/ubi8/ubi
      registry.access.redhat.com/ubi8/ubi-minimal registry.access.redhat.com/ubi8-micro
      registry.access.redhat.com/ubi8/ubi-micro registry.access.redhat.com/ubi8-init
      registry.access.redhat.com/ubi8/ubi-init docker.io/redhat/ubi8 docker.io/redhat/ubi8-minimal
      registry.access.redhat.com/ubi9 registry.access.redhat.com/ubi9-minimal registry.access.redhat.com/ubi9/ubi
      registry.access.redhat.com/ubi9/ubi-minimal registry.access.redhat.com/ubi9-micro
      registry.access.redhat.com/ubi9/ubi-micro registry.access.redhat.com/ubi9-init
      registry.access.redhat.com/ubi9/ubi-init docker.io/redhat/ubi9 docker.io/redhat/ubi9-minimal
      registry.access.redhat.com/ubi10 registry.access.redhat.com/ubi10-minimal registry.access.redhat.com/ubi10/ubi
      registry.access.redhat.com/ubi10/ubi-minimal registry.access.redhat.com/ubi10-micro
      registry.access.redhat.com/ubi10/ubi-micro registry.access.redhat.com/ubi10-init
      registry.access.redhat.com/ubi10/ubi-init docker.io/redhat/ubi10 docker.io/redhat/ubi10-minimal
      public.ecr.aws/amazonlinux/amazonlinux
      docker.io/nvidia/cuda nvcr.io/nvidia/cuda nvcr.io/nvidia/pytorch docker.io/pytorch/pytorch
      docker.io/tensorflow/tensorflow docker.io/continuumio/miniconda3 docker.io/continuumio/anaconda3
      docker.io/condaforge/miniforge3 docker.io/condaforge/mambaforge docker.io/rocker/r-ver
      docker.io/cypress/base docker.io/cypress/browsers docker.io/cypress/included
      docker.io/hashicorp/terraform docker.io/hashicorp/vault docker.io/hashicorp/consul
      docker.io/opensuse/leap docker.io/opensuse/tumbleweed docker.io/kalilinux/kali-rolling
      docker.io/phusion/baseimage
      docker.io/postgis/postgis docker.io/pgvector/pgvector docker.io/timescale/timescaledb docker.io/minio/minio
      docker.io/gitlab/gitlab-runner docker.io/gitlab/gitlab-ce docker.io/prom/busybox quay.io/prometheus/busybox
      quay.io/prometheus/golang-builder docker.io/amazon/aws-cli docker.io/google/cloud-sdk docker.io/alpine/git
      nvcr.io/nvidia/tritonserver nvcr.io/nvidia/tensorflow docker.io/vllm/vllm-openai docker.io/ollama/ollama
      docker.io/bellsoft/* docker.io/azul/zulu-openjdk docker.io/azul/zulu-openjdk-alpine docker.io/azul/zulu-openjdk-debian
      ghcr.io/graalvm/* docker.io/dunglas/frankenphp docker.io/tiangolo/* docker.io/webdevops/*
      docker.io/rocker/rstudio docker.io/rocker/tidyverse
    `,
            user: "root",
            shell: "posix"
          },
          // s6 starts each of their programs as `abc`.
          { names: "docker.io/linuxserver/* lscr.io/linuxserver/*", user: "root", shell: "posix", stepsDownFor: /./ },
          { names: "docker.io/oven/bun docker.io/denoland/deno", tag: /distroless/, user: void 0, shell: "none" },
          { names: "docker.io/oven/bun docker.io/denoland/deno", user: "root", shell: "posix" },
          { names: "ghcr.io/astral-sh/uv", tag: /debian|bookworm|trixie|alpine/, user: "root", shell: "posix" },
          {
            names: `
      docker.io/jenkins/jenkins docker.io/jenkins/agent docker.io/jenkins/inbound-agent
      docker.io/grafana/grafana docker.io/grafana/grafana-oss docker.io/grafana/grafana-enterprise
      docker.elastic.co/elasticsearch/* docker.elastic.co/kibana/* docker.elastic.co/logstash/*
      quay.io/keycloak/keycloak docker.io/jboss/keycloak docker.io/apache/airflow docker.io/apache/superset
      docker.io/apache/kafka docker.io/jupyter/* quay.io/jupyter/* docker.io/mambaorg/micromamba
      docker.io/gitpod/workspace-* docker.io/cimg/* docker.io/circleci/* docker.io/selenium/*
      docker.io/sonatype/nexus3 docker.io/confluentinc/cp-* ghcr.io/puppeteer/puppeteer docker.io/zenika/alpine-chrome
      mcr.microsoft.com/mssql/server
      docker.io/curlimages/curl docker.io/n8nio/n8n docker.io/nodered/node-red docker.io/otel/opentelemetry-collector
      docker.io/otel/opentelemetry-collector-contrib docker.io/apache/spark docker.io/apache/nifi
      docker.io/apache/tika docker.io/codercom/* docker.io/trafex/php-nginx ghcr.io/actions/actions-runner
      registry.access.redhat.com/ubi8/nodejs-* registry.access.redhat.com/ubi8/python-*
      registry.access.redhat.com/ubi8/openjdk-* registry.access.redhat.com/ubi8/php-*
      registry.access.redhat.com/ubi8/ruby-* registry.access.redhat.com/ubi8/perl-*
      registry.access.redhat.com/ubi8/nginx-* registry.access.redhat.com/ubi8/httpd-*
      registry.access.redhat.com/ubi8/go-toolset registry.access.redhat.com/ubi8/dotnet-*
      registry.access.redhat.com/ubi9/nodejs-* registry.access.redhat.com/ubi9/python-*
      registry.access.redhat.com/ubi9/openjdk-* registry.access.redhat.com/ubi9/php-*
      registry.access.redhat.com/ubi9/ruby-* registry.access.redhat.com/ubi9/perl-*
      registry.access.redhat.com/ubi9/nginx-* registry.access.redhat.com/ubi9/httpd-*
      registry.access.redhat.com/ubi9/go-toolset registry.access.redhat.com/ubi9/dotnet-*
      registry.access.redhat.com/ubi10/nodejs-* registry.access.redhat.com/ubi10/python-*
      registry.access.redhat.com/ubi10/openjdk-* registry.access.redhat.com/ubi10/php-*
      registry.access.redhat.com/ubi10/ruby-* registry.access.redhat.com/ubi10/perl-*
      registry.access.redhat.com/ubi10/nginx-* registry.access.redhat.com/ubi10/httpd-*
      registry.access.redhat.com/ubi10/go-toolset registry.access.redhat.com/ubi10/dotnet-*
    `,
            user: "nonroot",
            shell: "posix"
          },
          { names: "docker.io/prom/* quay.io/prometheus/* docker.io/grafana/loki", user: "nonroot", shell: void 0 }
        ]
      };
      var image_reference = __webpack_require__(3850);
      var official_places = __webpack_require__(5347);
      var published_image = __webpack_require__(9397);
      ;
      const { entrypointStepsDown, official, rows } = baseImages;
      const exact = /* @__PURE__ */ new Map();
      const prefixes = [];
      for (const row of rows) {
        for (const name of row.names.split(/\s+/).filter(Boolean)) {
          if (name.endsWith("*"))
            prefixes.push({ ...row, names: name.slice(0, -1) });
          else
            exact.set(name, [...exact.get(name) ?? [], row]);
        }
      }
      const officialUsers = /* @__PURE__ */ new Map();
      for (const user of ["root", "nonroot"]) {
        for (const name of official[user].split(/\s+/).filter(Boolean))
          officialUsers.set(name, user);
      }
      const windowsTag = /windowsservercore|nanoserver|ltsc20\d\d/;
      function knownBase(reference, platform) {
        const { registry, repository, tag = "", digest } = reference;
        const name = `${registry}/${repository}`;
        const rows2 = rowsOf(name);
        const pinned = digest !== void 0 && tag === "";
        if (pinned && rows2.some((row) => row.tag))
          return void 0;
        const found = rows2.find((row) => row.tag?.test(tag) ?? true);
        const windows = platform?.startsWith("windows") || windowsTag.test(tag);
        if (windows && found?.shell !== "cmd") {
          const administrator = (0, official_places.p)(name) !== void 0 && /windowsservercore/.test(tag);
          return { user: administrator ? "root" : void 0, shell: "cmd" };
        }
        return found ? knownOf(found) : knownOfficial(name);
      }
      function surelyKnownBase({ reference, platform, published }) {
        return (0, published_image.Qm)(published, knownBase(reference, platform));
      }
      function knownOfAnyTag(text) {
        const start = (0, setting.ai)(text);
        const colon = start.indexOf(":", start.lastIndexOf("/") + 1);
        const reference = colon === -1 ? void 0 : (0, image_reference.F2)(start.slice(0, colon));
        if (!reference)
          return void 0;
        const name = (0, image_reference.zt)(reference);
        const rows2 = rowsOf(name);
        if (rows2.some((row) => row.tag))
          return void 0;
        const known = rows2[0] ? knownOf(rows2[0]) : knownOfficial(name);
        return known && { ...known, shell: void 0 };
      }
      function rowsOf(name) {
        return exact.get((0, official_places.c)(name)) ?? prefixes.filter((row) => name.startsWith(row.names));
      }
      function knownOf({ user, shell, stepsDownFor }) {
        return { user, shell, stepsDownFor };
      }
      function knownOfficial(name) {
        if (name.endsWith("-unprivileged"))
          return { user: "nonroot", shell: "posix" };
        const official2 = (0, official_places.p)(name);
        const user = official2 === void 0 ? void 0 : officialUsers.get(official2);
        return user && { user, shell: "posix", stepsDownFor: entrypointStepsDown.get(official2) };
      }
    })
  ),
  /***/
  455: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
      var _text_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7976);
      const defaultFiles = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
      const overrideFiles = [
        "compose.override.yml",
        "compose.override.yaml",
        "docker-compose.override.yml",
        "docker-compose.override.yaml"
      ];
      function isOverridePath(path) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(path);
        return overrideFiles.some((each) => each === name);
      }
      function besides(path) {
        return [".env", ...defaultFiles, ...overrideFiles].map((name) => (0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.hd)((0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(path), name));
      }
      function isComposePath(path) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(path);
        return /^(?:(?:docker-)?compose|docker-stack)\d*(?:[._-].*)?\.ya?ml$|.[.-](?:docker-)?compose\.ya?ml$/i.test(name) && !/(?:^|\/)\.github\/workflows\/[^/]*$/.test(path);
      }
    })
  ),
  /***/
  6518: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
        e4: () => (
          /* binding */
          isDockerfilePath
        )
        /* harmony export */
      });
      var _text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7976);
      var _file_endings_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52);
      const { otherFormats, programs, neverContainer } = _file_endings_data_js__WEBPACK_IMPORTED_MODULE_0__.n;
      function isDockerfilePath(path) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path);
        if (/^(?:.+[._-])?(?:docker|container)file$/i.test(name))
          return true;
        return /^(?:[dD]ocker|[cC]ontainer)file[._-]/.test(name) && !otherFormats.test(name) && // Programs that work on Dockerfiles are named in lower case; `Dockerfile.go` is the one of a Go program.
        !(/^[dc]/.test(name) && programs.test(name));
      }
      function endsLikeProgram(path) {
        return programs.test(path) && !/\.txt$/i.test(path);
      }
      function mayBeContainerFile(path) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path);
        const isStructured = /\.(?:ya?ml|json)$/i.test(name);
        if (/(?:^|\/)\.github\/workflows\/[^/]*$/.test(path))
          return void 0;
        if (!isStructured && (otherFormats.test(name) || neverContainer.test(name)))
          return void 0;
        if (/docker|container|compose|stack|swarm/i.test(name) && !programs.test(name))
          return "likely";
        if (/lock/i.test(name) && /\.json$/i.test(name) || programs.test(name) && !/\.txt$/i.test(name))
          return void 0;
        return "possible";
      }
    })
  ),
  /***/
  2084: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          credentialFiles
        )
        /* harmony export */
      });
      const keystores = /^.*\.(?:p12|pfx|pkcs12|jks|jceks|bks|bcfks|keystore)$/i;
      const credentialFiles = {
        source: "the documentation of the programs that read them",
        asOf: "2026-11-24",
        /** Files and folders that hold credentials, by name, with what they are, to follow "a" or "an". */
        names: [
          { name: /^id_(?:rsa|dsa|ecdsa|ecdsa_sk|ed25519|ed25519_sk)$/, kind: "private SSH key" },
          { name: /^(?:ssh_host_\w+_key|deploy[_-]?key|.*[._-]rsa)$/, kind: "private SSH key" },
          { name: /^\.git$/, kind: "Git repository with its full history", holds: "maybe" },
          { name: /^\.ssh$/, kind: "folder with SSH keys" },
          { name: /^\.env(?:rc)?(?:\..+)?$/, kind: "environment file" },
          { name: /^.+\.env$|^\.Renviron$/, kind: "environment file", holds: "maybe" },
          {
            name: /^\.(?:netrc|git-credentials|pgpass|my\.cnf|vault-token|s3cfg|boto|pypirc|htpasswd|dockercfg|passwd-s3fs)$/,
            kind: "password file"
          },
          { name: /^(?:_?netrc|pgpass|pypirc|git-credentials)$/, kind: "password file" },
          {
            name: /^\.(?:bash|zsh|mysql|psql|python|rediscli)_history$/,
            kind: "command history, which often contains passwords",
            holds: "maybe"
          },
          {
            name: /^local\.settings\.json$/,
            kind: "development settings file, which often contains passwords",
            holds: "maybe"
          },
          { name: /^(?:htpasswd|\.htpasswd.*)$/, kind: "password file" },
          { name: /^\.?npmrc$/, kind: "npm configuration file, which often contains a token", holds: "maybe" },
          { name: /^\.yarnrc\.yml$/, kind: "Yarn configuration file", holds: "seldom" },
          { name: /^(?:auth\.json)$/, kind: "registry credentials file", holds: "maybe" },
          {
            name: /^(?:pip\.conf|nuget\.config|settings-security\.xml)$/i,
            kind: "package manager configuration file, which often contains a password",
            holds: "maybe"
          },
          { name: /^\.(?:aws|azure|gnupg|kube|docker|gcloud|password-store)$/, kind: "credentials folder" },
          { name: /^(?:kubeconfig(?:\.ya?ml)?|.*\.kubeconfig)$/, kind: "cluster credential" },
          {
            name: /^terraform\.tfstate(?:\.backup)?$/,
            kind: "Terraform state file, which contains every secret of the infrastructure"
          },
          { name: /^.*\.tfvars(?:\.json)?$/, kind: "Terraform variables file", holds: "maybe" },
          {
            name: /service[-_]?account|^(?:gcp[-_]?(?:key|cred)|gcloud[-_]?key|google[-_]cred|application_default_cred|firebase[-_]adminsdk|client_secret)/i,
            kind: "service account key",
            extension: "json"
          },
          {
            name: /^(?:.*[-_.])?(?:credentials?|creds)(?:\.(?:json|ya?ml|toml|ini|txt|xml|properties|csv))?$/i,
            kind: "credentials file"
          },
          { name: /^(?:.*[-_.])?secrets?\.(?:json|ya?ml|toml|ini|txt|env|properties|xml)$/i, kind: "secrets file" },
          { name: /^(?:\.?secrets?)$/, kind: "secrets folder", holds: "maybe" },
          { name: /^(?:.*[-_.])?passwords?(?:\.(?:txt|csv|json|ya?ml))?$/i, kind: "password file" },
          {
            name: /^\.?(?:ansible[-_.]?)?vault[-_.]?pass(?:word|wd|phrase)?(?:\.txt)?$/i,
            kind: "Ansible Vault password"
          },
          { name: /^(?:.*[-_.])?(?:api[-_]?key|token)\.txt$/i, kind: "token file" },
          {
            name: /^key(?:file)?$|^key(?:file)?\./i,
            kind: "file named like a service account key",
            holds: "maybe",
            extension: "json"
          },
          { name: /^master\.key$/, kind: "key to the encrypted credentials of a Rails application" },
          { name: keystores, kind: "keystore" },
          { name: /^.*\.(?:kdbx|ppk|p8)$/i, kind: "keystore" },
          { name: /^.*\.key$/i, kind: "private key" },
          { name: /(?:^|[-_.])(?:priv|private|key|privkey)[-_.]/i, kind: "private key", extension: "pem" },
          {
            name: /(?:host|server|client|user|site|ssl|tls|rsa|ca|signing)key\.pem$/i,
            kind: "private key",
            extension: "pem"
          },
          { name: /^.*\.pem$/i, kind: "PEM file, which may be a private key", holds: "maybe" },
          { name: /^.*\.ovpn$/i, kind: "VPN profile with its key" }
        ],
        keystores,
        /** Those whose whole text is one password or token. */
        wholes: /^(?:.*[-_.])?passwords?(?:\.txt)?$|^\.?(?:ansible[-_.]?)?vault[-_.]?(?:pass(?:word|wd|phrase)?(?:\.txt)?|token)$|^(?:.*[-_.])?token\.txt$|^master\.key$/i,
        /** Keys of GnuPG, most of which are public. */
        gnupg: /^(?:secring|private|(?:.*[-_.])?private[-_.]?key)\.(?:gpg|pgp|asc)$/i,
        /** What only looks like one of them: public halves, samples, what is encrypted. */
        harmless: [
          /\.(?:example|sample|template|tmpl|tpl|dist|defaults?|enc|encrypted|sops|age|gpg|asc|j2|md|d\.ts)$/i,
          /(?:^|[-_.])(?:example|sample|template|dist|schema|defaults)(?:[-_.]|$)/i,
          /\.pub$/i,
          /(?:^|[-_.])(?:public|pub|pubkey|gpg|pgp|apt|rpm|yum|repo|repository|archive|keyring|trust|truststore|cacerts?)(?:[-_.]|$)/i,
          /(?:^|[-_.])(?:ca|cert|certs|certificate|certificates|chain|fullchain|bundle|root|rootca|intermediate|isrgrootx1|dhparams?|dh)(?:[-_.]?\d*)\.(?:pem|crt|cer)$/i,
          // `hostcert.pem`, but not `keycert.pem`, which holds both
          /^(?!.*key)[\w.-]*[a-z](?:certs?|crt|certificate)\.(?:pem|crt|cer)$/i,
          /(?:^|[-_.])(?:sealed|external)[-_.]?secrets?(?:[-_.]|$)/i,
          /^\.envrc$|^\.env\.vault$/
        ],
        /** Folders of a system whose files are certificates. */
        publicFolders: /^\/(?:etc\/(?:ssl|pki\/tls)\/certs|usr\/(?:local\/)?share\/ca-certificates)\//,
        /** Folders whose files are credentials, with those that are: `.aws/credentials`, `.docker/config.json`. */
        inFolders: {
          ".aws": /^(?:credentials|config)$/,
          ".azure": /./,
          ".docker": /^config\.json$/,
          ".kube": /^config$/,
          ".ssh": /^(?!known_hosts|authorized_keys|config$)/,
          ".gnupg": /./,
          gcloud: /^(?:credentials|access_tokens)\.db$/,
          ".gem": /^credentials$/,
          ".cargo": /^credentials(?:\.toml)?$/,
          ".composer": /^auth\.json$/,
          gh: /^hosts\.yml$/,
          rclone: /^rclone\.conf$/
        },
        /** The same for files that hold credentials in some projects only. */
        sometimes: {
          ".bundle": /^config$/,
          ".config": /^gcloud$/,
          ".gradle": /^gradle\.properties$/,
          ".m2": /^settings\.xml$/
        },
        /** Variables that say where a program finds its credentials. */
        pointers: /* @__PURE__ */ new Set([
          "GOOGLE_APPLICATION_CREDENTIALS",
          "AWS_SHARED_CREDENTIALS_FILE",
          "AWS_CONFIG_FILE",
          "HF_TOKEN_PATH",
          "KUBECONFIG",
          "PGPASSFILE",
          "NPM_CONFIG_USERCONFIG",
          "NETRC"
        ])
      };
    })
  ),
  /***/
  1160: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C9: () => (
          /* binding */
          credentialFile
        ),
        /* harmony export */
        EW: () => (
          /* binding */
          isHarmless
        ),
        /* harmony export */
        Gl: () => (
          /* binding */
          namesCredentialFolder
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          isReadable
        ),
        /* harmony export */
        hw: () => (
          /* binding */
          holdsOnlyOne
        ),
        /* harmony export */
        kO: () => (
          /* binding */
          isSettingsFile
        ),
        /* harmony export */
        n3: () => (
          /* binding */
          isKeystore
        ),
        /* harmony export */
        sR: () => (
          /* binding */
          credentialFolder
        )
        /* harmony export */
      });
      var _text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7976);
      var _credential_files_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2084);
      const { names, keystores, wholes, gnupg, harmless, publicFolders, inFolders, sometimes } = _credential_files_data_js__WEBPACK_IMPORTED_MODULE_0__.x;
      const anyName = new RegExp(names.map(({ name }) => name.source).join("|"), "i");
      function isHarmless(path) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path);
        return harmless.some((pattern) => pattern.test(name)) || isOfRelease(name) || isCertificate(name);
      }
      function isKeystore(path) {
        return keystores.test((0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path));
      }
      function isOfRelease(name) {
        return /(?:^|[-_.])release(?:[-_.]|$)/i.test(name) && !isKeystore(name);
      }
      function holdsOnlyOne(path) {
        return wholes.test((0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path));
      }
      function credentialFile(path) {
        const first = path.replace(/\*$/, "");
        const found = credentialPath(first);
        return first !== path && found?.holds !== "surely" ? void 0 : found;
      }
      function credentialPath(path) {
        const segments = path.slice(-500).split("/").filter(Boolean);
        const name = (segments.at(-1) ?? "").replace(/\*$/, "").replace(/\[(\w)\]/g, "$1");
        const folder = segments.at(-2) ?? "";
        if (gnupg.test(name))
          return { kind: "GnuPG private key", holds: "surely" };
        const known = anyName.test(name) ? names.find((each) => each.name.test(name) && (!each.extension || name.endsWith(`.${each.extension}`))) : void 0;
        const inFolder = Object.hasOwn(inFolders, folder) && inFolders[folder].test(name);
        if (!known && !inFolder)
          return credentialFolder(path);
        if (isHarmless(name) || publicFolders.test(path))
          return void 0;
        return known ? { kind: known.kind, holds: known.holds ?? "surely" } : { kind: "credentials file", holds: "surely" };
      }
      function namesCredentialFolder(path) {
        return anyFolder.test(path);
      }
      const anyFolder = new RegExp(`(?:^|/)(?:${[...Object.keys(inFolders), ...Object.keys(sometimes)].map((name) => name.replace(".", "\\.")).join("|")})(?:/|$)`);
      function credentialFolder(path) {
        const [folder = "", name = ""] = path.split("/").slice(-2);
        const told = Object.hasOwn(sometimes, folder) ? sometimes[folder].test(name) : Object.hasOwn(inFolders, folder) && inFolders[folder].test(name);
        return told && !isHarmless(name) ? { kind: "file in which a program stores credentials", holds: "maybe" } : void 0;
      }
      function isReadable(path) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path);
        return /^(?:\.env(?:\..+)?|.+\.env|\.npmrc|\.yarnrc\.yml|[._]netrc|\.pypirc|\.git-credentials|pip\.conf|nuget\.config|settings\.xml|auth\.json|\.my\.cnf)$/i.test(name);
      }
      function isSettingsFile(path) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path);
        return isReadable(path) || settings.test(name) || isStructured(name) && !listing.test(name);
      }
      const settings = /\.(?:ini|conf|cfg|cnf|properties|pem|key|acl|jwks)$|^\.?(?:htpasswd|pgpass|netrc|users|passwd|my\.cnf|wp-config\.php|sasl_passwd|rclone\.conf)/i;
      const listing = /^(?:(?:tsconfig|jsconfig|angular|nx|lerna|turbo|babel\.config|nest-cli)\b|\.?eslint|\.?prettier|vite|karma)/i;
      function isStructured(name) {
        const dot = name.lastIndexOf(".");
        if (!/^\.(?:json|ya?ml|toml|xml)$/i.test(name.slice(dot)))
          return false;
        const words = name.slice(0, dot).toLowerCase().split(/[-_.]/);
        return words.some((word, i) => settingsWords.has(word) || settingsWords.has(`${word} ${words[i + 1]}`));
      }
      const settingsWords = /* @__PURE__ */ new Set([
        ...["app", "application", "appsettings", "auth", "config", "configuration", "credential", "credentials", "creds"],
        ...["elasticsearch", "opensearch", "kibana"],
        ...["database", "db", "definitions", "jwks", "key", "keys", "realm", "secret", "secrets", "service account"],
        ...["serviceaccount", "settings", "token", "tokens", "user", "users", "web"]
      ]);
      function isCertificate(name) {
        return (/\.pem$/i.test(name) || isKeystore(name)) && /trust|bundle|[-_]ca|dhparam|cacert|chain/i.test(name);
      }
    })
  ),
  /***/
  2938: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          credentialPrograms
        )
        /* harmony export */
      });
      var _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
      const credentialPrograms = {
        source: "the programs' own manuals",
        asOf: "2026-11-24",
        /** Programs whose words are texts and patterns. */
        textual: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)("echo printf grep egrep fgrep sed awk perl cat test [ [[ find expr jq yq"),
        /** Programs whose `--secret` and `--password` are something else, or are told by other rules. */
        otherwise: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)("useradd usermod adduser groupadd chpasswd buildctl apt-get apt apk yum dnf conda mamba micromamba pip pip3 initdb"),
        databases: /* @__PURE__ */ new Set(["mysql", "mariadb", "psql", "sqlcmd", "mongo", "mongosh", "cockroach"]),
        /** Commands that write what they read, or what they are told, to their standard output. */
        passing: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)("cat echo printf head tail tr sed cut awk grep base64 base32 basenc xxd od hexdump tee envsubst jq sort xargs openssl tar gunzip gzip bzip2 xz zstd"),
        /** Programs that look a name up, which then goes to the servers of its domain. */
        looking: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)("dig nslookup host drill ping resolvectl"),
        configuring: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)("npm yarn pnpm aws composer poetry pip pip3 bundle git gcloud vault gh hub snyk nuget dvc rclone crudini")
      };
    })
  ),
  /***/
  3147: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          downloadPrograms
        )
        /* harmony export */
      });
      var _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
      const downloadPrograms = {
        source: ["the programs' own manuals", "learn.microsoft.com/powershell"],
        asOf: "2026-11-24",
        /** They fetch the addresses that they are given. */
        downloaders: /* @__PURE__ */ new Set([
          "curl",
          "wget",
          "wget2",
          "fetch",
          "aria2c",
          "axel",
          "http",
          "https",
          "xh",
          "lynx",
          "lwp-download"
        ]),
        /** What in a program's text fetches, what decodes, and what runs a text, by the interpreter that reads it. */
        runsUnseen: [
          {
            names: /^(?:python|pypy)[\d.]*$/,
            fetches: /\b(?:urlopen|urlretrieve|requests\.get)\b/,
            decodes: /\b(?:(?:b16|b32|b64|b85|a85)decode|unhexlify|fromhex|codecs\.decode|marshal\.loads|decompress)\b/,
            runs: /\b(?:exec|eval)[ \t]?\(/
          },
          {
            names: /^(?:node|nodejs|bun)$/,
            fetches: /\bhttps?[.:](?:get|request|\/\/)/,
            decodes: /\batob\b|\bBuffer\.from\b|\bgunzipSync\b/,
            runs: /\b(?:eval[ \t]?\(|new Function\b|runIn\w{0,20}Context\b)/
          },
          {
            names: /^php[\d.]*$/,
            fetches: /\b(?:https?|ftp):\/\//,
            decodes: /\b(?:base64_decode|gzinflate|gzuncompress|gzdecode|hex2bin|str_rot13)\b/,
            runs: /\beval[ \t]?\(/
          },
          {
            names: /^ruby[\d.]*$/,
            fetches: /\b(?:https?|ftp):\/\//,
            decodes: /\b(?:decode64|unpack1?|inflate)\b/,
            runs: /\b(?:instance_)?eval\b/
          },
          {
            names: /^perl[\d.]*$/,
            fetches: /\b(?:https?|ftp):\/\//,
            decodes: /\b(?:decode_base64|unpack)\b/,
            runs: /\beval\b/
          }
        ],
        /** Programs besides downloaders and package managers that fetch what they are told to. */
        fetchers: (0, _text_word_set_js__WEBPACK_IMPORTED_MODULE_0__.d)("git svn hg bzr rpm gpg gpg2 apt-key apt-add-repository add-apt-repository yum-config-manager nuget dotnet luarocks cpan cpanm helm mvn"),
        /** Endings of files that hold or are programs. */
        archives: /\.(?:tar|tar\.\w+|t[gbx]z|tbz2|zip|gz|xz|bz2|zst|7z|deb|rpm|apk|jar|war|exe|msi|sh|bash|py|run|bin|appimage|whl|gem|phar|so|pkg|dmg)$/i,
        unpackers: /^(?:tar|bsdtar|unzip|gunzip|zcat|xz|unxz|bunzip2|zstd|cpio|7z|gzip|bzip2|dpkg|rpm|funzip)$/,
        /** Programs that unpack, build or dump something, so that their output is not all that matters. */
        workers: /^(?:tar|bsdtar|unzip|funzip|gunzip|bunzip2|unxz|zcat|bzcat|xzcat|zstdcat|make|mvn|gradle|mysqldump|pg_dump(?:all)?)$/,
        /** Programs that make sums of files, by their algorithm. */
        sums: /^(sha224|sha256|sha384|sha512|b2|b3|md5|sha1|cksum)(?:sum)?$/,
        /** Programs that check signatures. */
        verifiers: /* @__PURE__ */ new Set(["minisign", "signify", "slsa-verifier", "sigstore", "gpgv", "gpgv2", "sqv", "rsign"]),
        comparers: /^(?:\[{1,2}|test|[efz]?grep|rg|diff|cmp|expr)$/,
        /** Commands and methods of PowerShell that fetch. */
        powershellDownloads: /\b(?:iwr|irm|curl|wget|Invoke-WebRequest|Invoke-RestMethod|Start-BitsTransfer)\b|\bDownload(?:String|Data|File)(?:Async)?\b/i,
        windowsPrograms: /\.(?:zip|exe|msi|msixbundle|7z|nupkg|tar\.gz|tgz|cab|ps1|jar)$/i
      };
    })
  ),
  /***/
  9528: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        PB: () => (
          /* binding */
          endOfLife
        ),
        UT: () => (
          /* binding */
          endOfLifeAsOf
        ),
        uh: () => (
          /* binding */
          releaseNames
        ),
        UU: () => (
          /* binding */
          remarksOnAge
        )
      });
      var day = __webpack_require__(6497);
      var once = __webpack_require__(8526);
      var path = __webpack_require__(7976);
      ;
      const earlierEnds = {
        source: [
          "each image's page on Docker Hub",
          "each project's own page of releases",
          "github.com/bitnami/containers/issues/83267",
          "kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement",
          "github.com/jupyter/docker-stacks, README.md",
          'discuss.circleci.com, "Legacy Convenience Image Deprecation"',
          "github.com/minio/minio/issues/21647",
          "github.com/apache/airflow, README.md",
          "learn.microsoft.com/azure/azure-sql-edge/overview",
          "wiki.ros.org/Distributions"
        ],
        asOf: "2026-11-26",
        frozen: [
          {
            names: /^docker\.io\/bitnamilegacy\//,
            what: "An image of Bitnami's archive",
            since: "2025-08-28"
          },
          {
            // `latest` is still built; minideb is built apart from the rest.
            names: /^docker\.io\/bitnami\/(?!minideb$)/,
            tags: /^\d/,
            what: "Bitnami's free image with a version (moved to bitnamilegacy)",
            since: "2025-08-28"
          },
          {
            names: /^(?:k8s\.gcr\.io|gcr\.io\/google[_-]containers)\//,
            what: "An image of the old Kubernetes registry (moved to registry.k8s.io)",
            since: "2023-04-03"
          },
          {
            names: /^docker\.io\/jupyter\/[\w-]+-notebook$/,
            what: "Jupyter's image on Docker Hub (moved to quay.io/jupyter)",
            since: "2023-10-20"
          },
          {
            names: /^docker\.io\/circleci\//,
            what: "CircleCI's legacy image (replaced by cimg)",
            since: "2021-12-31"
          },
          {
            names: /^(?:docker|quay)\.io\/minio\/(?:minio|mc)$/,
            what: "MinIO's image (built no more; its community edition is source code only)",
            since: "2025-10-15"
          }
        ],
        products: [
          {
            names: "openjdk",
            title: "The openjdk image (no builds since 2022; replaced by eclipse-temurin)",
            releases: "* 2022-07-31"
          },
          { names: "java", title: "The java image (replaced by eclipse-temurin)", releases: "* 2016-12-31" },
          { names: "django", title: "The django image (replaced by python)", releases: "* 2016-12-31" },
          { names: "rails", title: "The rails image (replaced by ruby)", releases: "* 2016-12-31" },
          { names: "celery", title: "The celery image (replaced by python)", releases: "* 2017-06-01" },
          { names: "opensuse", title: "The opensuse image (replaced by opensuse/leap)", releases: "* 2019-07-01" },
          { names: "piwik", title: "The piwik image (replaced by matomo)", releases: "* 2021-12-01" },
          {
            names: "jboss/keycloak",
            title: "The jboss/keycloak image (moved to quay.io/keycloak)",
            releases: "* 2022-06-30"
          },
          {
            names: "adoptopenjdk adoptopenjdk/openjdk8 adoptopenjdk/openjdk11 adoptopenjdk/openjdk14 adoptopenjdk/openjdk15 adoptopenjdk/openjdk16",
            title: "The adoptopenjdk image",
            releases: "* 2021-08-01"
          },
          { names: "jenkins", title: "The jenkins image (replaced by jenkins/jenkins)", releases: "* 2018-07-31" },
          {
            names: "mcr.microsoft.com/azure-sql-edge",
            title: "Azure SQL Edge (retired; replaced by mcr.microsoft.com/mssql/server)",
            releases: "* 2025-09-30"
          },
          { names: "vault", title: "The vault image (replaced by hashicorp/vault)", releases: "* 2023-07-01" },
          { names: "consul", title: "The consul image (replaced by hashicorp/consul)", releases: "* 2023-07-01" },
          { names: "mcr.microsoft.com/cbl-mariner/base/core", title: "CBL-Mariner", releases: "1 2023-07-31; 2 2025-07-31" },
          {
            names: "node bitnami/node circleci/node cimg/node public.ecr.aws/lambda/nodejs amazon/aws-lambda-nodejs",
            title: "Node.js",
            releases: "0.10 2016-10-31; 0.12 2016-12-31"
          },
          {
            names: "golang circleci/golang cimg/go",
            title: "Go",
            releases: "1.4 2016-02-17; 1.5 2016-08-15; 1.6 2017-02-16; 1.7 2017-08-24; 1.8 2018-02-16; 1.9 2018-08-24"
          },
          {
            names: "eclipse-temurin amazoncorretto ibm-semeru-runtimes",
            title: "Java",
            releases: "12 2019-09-17; 13 2020-03-17; 14 2020-09-15; 15 2021-03-16; 16 2021-09-14; 18 2022-09-20; 19 2023-03-21; 20 2023-09-19"
          },
          {
            names: "apache/airflow puckel/docker-airflow",
            title: "Airflow",
            releases: "1.7 2017-03-19; 1.8 2018-01-03; 1.9 2018-08-27; 1.10 2021-06-17; 2 2026-04-22"
          },
          { names: "ros osrf/ros", title: "ROS", releases: "hydro 2015-05-31; indigo 2019-04-30; jade 2017-05-31" },
          { names: "redis bitnami/redis", title: "Redis", releases: "2 2018-07-13; 3 2018-07-13; 4 2020-04-30" },
          {
            names: "elasticsearch docker.elastic.co/elasticsearch/elasticsearch docker.elastic.co/elasticsearch/elasticsearch-oss kibana docker.elastic.co/kibana/kibana logstash docker.elastic.co/logstash/logstash",
            title: "The Elastic Stack",
            releases: "1 2017-01-16; 2 2018-02-28; 5 2019-03-11"
          },
          {
            names: "nginx nginxinc/nginx-unprivileged",
            title: "nginx",
            releases: "1.9 2016-04-26; 1.11 2017-04-12; 1.13 2018-04-17; 1.15 2019-04-23; 1.17 2020-04-20"
          }
        ]
      };
      ;
      const endOfLifeDates = {
        source: "https://endoflife.date (github.com/endoflife-date/endoflife.date, products/; MIT)",
        asOf: "2026-08-21",
        endedBefore: "2026-11-26",
        products: [
          {
            names: "debian",
            title: "Debian",
            releases: `
        6 2016-02-29 squeeze; 7 2018-05-31 wheezy; 8 2020-06-30 jessie; 9 2022-07-01 stretch
        10 2024-06-30 buster; 11 2026-08-31 bullseye oldoldstable; 12 2028-06-30 bookworm
        13 2030-06-30 trixie
      `
          },
          {
            names: "ubuntu",
            title: "Ubuntu",
            releases: `
        8 2013-05-09; 8.04 2013-05-09 hardy; 10 2013-05-09; 10.04 2013-05-09 lucid; 11 2013-05-09
        11.10 2013-05-09 oneiric; 12 2017-04-28; 12.04 2017-04-28 precise; 12.10 2014-05-16 quantal
        13 2014-07-17; 13.04 2014-01-27 raring; 13.10 2014-07-17 saucy; 14 2019-04-02
        14.04 2019-04-02 trusty; 14.10 2015-07-23 utopic; 15 2016-07-28; 15.04 2016-02-04 vivid
        15.10 2016-07-28 wily; 16 2021-04-02; 16.04 2021-04-02 xenial; 16.10 2017-07-20 yakkety
        17 2018-07-19; 17.04 2018-01-13 zesty; 17.10 2018-07-19 artful; 18 2023-05-31
        18.04 2023-05-31 bionic; 18.10 2019-07-18 cosmic; 19 2020-07-06; 19.04 2020-01-23 disco
        19.10 2020-07-06 eoan; 20 2025-05-31; 20.04 2025-05-31 focal; 20.10 2021-07-22 groovy; 21 2022-07-14
        21.04 2022-01-20 hirsute; 21.10 2022-07-14 impish; 22 2027-04-01; 22.04 2027-04-01 jammy
        22.10 2023-07-20 kinetic; 23 2024-07-12; 23.04 2024-01-20 lunar; 23.10 2024-07-12 mantic
        24 2029-05-31; 24.04 2029-05-31 noble; 24.10 2025-07-10 oracular; 25 2026-07-01
        25.04 2026-01-17 plucky; 25.10 2026-07-01 questing; 26 2031-04-30; 26.04 2031-04-30 resolute
      `
          },
          {
            names: "alpine",
            title: "Alpine",
            releases: `
        2 2015-11-01; 2.2 2013-05-01; 2.3 2013-11-01; 2.4 2014-05-01; 2.5 2014-11-01; 2.6 2015-05-01
        2.7 2015-11-01; 3 2028-06-01; 3.0 2016-05-01; 3.1 2016-11-01; 3.2 2017-05-01; 3.3 2017-11-01
        3.4 2018-05-01; 3.5 2018-11-01; 3.6 2019-05-01; 3.7 2019-11-01; 3.8 2020-05-01; 3.9 2020-11-01
        3.10 2021-05-01; 3.11 2021-11-01; 3.12 2022-05-01; 3.13 2022-11-01; 3.14 2023-05-01; 3.15 2023-11-01
        3.16 2024-05-23; 3.17 2024-11-22; 3.18 2025-05-09; 3.19 2025-11-01; 3.20 2026-04-01; 3.21 2026-11-01
        3.22 2027-05-01; 3.23 2027-11-01; 3.24 2028-06-01
      `
          },
          {
            names: "centos",
            title: "CentOS",
            releases: `
        <5 2017-03-31; 5 2017-03-31 centos5; 6 2020-11-30 centos6; 7 2024-06-30 centos7
        8 2021-12-31 centos8 latest
      `
          },
          {
            names: "quay.io/centos/centos",
            title: "CentOS Stream",
            releases: `<8 2024-05-31; 8 2024-05-31 stream8; 9 2027-05-31 stream9; 10 2030-05-31 stream10`
          },
          {
            names: "fedora",
            title: "Fedora",
            releases: `
        17 2013-07-30 beefy; 18 2014-01-14 spherical; 19 2015-01-06; 20 2015-06-23 heisenbug; 21 2015-12-01
        22 2016-07-19; 23 2016-12-20; 24 2017-08-08; 25 2017-12-12; 26 2018-05-29; 27 2018-11-30
        28 2019-05-28; 29 2019-11-26; 30 2020-05-26; 31 2020-11-24; 32 2021-05-25; 33 2021-11-30
        34 2022-06-07; 35 2022-12-13; 36 2023-05-16; 37 2023-12-05; 38 2024-05-21; 39 2024-11-26
        40 2025-05-13; 41 2025-12-15; 42 2026-05-27 adams; 43 2026-12-09; 44 2027-06-02
      `
          },
          {
            names: "amazonlinux public.ecr.aws/amazonlinux/amazonlinux",
            title: "Amazon Linux",
            releases: `
        <2 2026-06-30; 2 2026-06-30; 2010 2023-12-31; 2010.11 2023-12-31; 2011 2023-12-31; 2011.09 2023-12-31
        2012 2023-12-31; 2012.03 2023-12-31; 2012.09 2023-12-31; 2013 2023-12-31; 2013.03 2023-12-31
        2013.09 2023-12-31; 2014 2023-12-31; 2014.03 2023-12-31; 2014.09 2023-12-31; 2015 2023-12-31
        2015.03 2023-12-31; 2015.09 2023-12-31; 2016 2023-12-31; 2016.03 2023-12-31; 2016.09 2023-12-31
        2017 2023-12-31; 2017.03 2023-12-31; 2017.09 2023-12-31; 2018 2023-12-31; 2018.03 2023-12-31 1
        2023 2029-06-30
      `
          },
          {
            names: "oraclelinux",
            title: "Oracle Linux",
            releases: `<6 2021-03-31; 6 2021-03-31; 7 2024-12-31; 8 2029-07-31; 9 2032-06-30`
          },
          {
            names: "registry.access.redhat.com/ubi7 registry.access.redhat.com/ubi7/ubi registry.access.redhat.com/ubi7-minimal",
            title: "Red Hat Enterprise Linux 7",
            releases: `* 2024-06-30`
          },
          {
            names: "mcr.microsoft.com/windows/servercore mcr.microsoft.com/windows/nanoserver mcr.microsoft.com/windows",
            title: "Windows",
            releases: `
        20h2 2022-08-09; 1709 2019-04-09; 1803 2019-11-12; 1903 2020-12-08; 1909 2021-05-11; 2004 2021-12-14
        2008-r2-sp1 2020-01-14; 2008-sp2 2020-01-14; 2012 2023-10-10; 2012-r2 2023-10-10; 2016 2027-01-12
        2019 2029-01-09; 2022 2031-10-14; 2025 2034-10-10
      `
          },
          {
            names: "opensuse/leap",
            title: "openSUSE Leap",
            releases: `
        12 2015-01-29; 12.1 2013-05-15; 12.2 2014-01-15; 12.3 2015-01-29; 13 2017-01-17; 13.1 2016-02-03
        13.2 2017-01-17; 15 2026-04-30; 15.0 2019-12-03; 15.1 2021-02-02; 15.2 2022-01-04; 15.3 2022-12-31
        15.4 2023-12-07; 15.5 2024-12-31; 15.6 2026-04-30; 16 2027-10-31; 16.0 2027-10-31; 42 2019-07-01
        42.1 2017-05-17; 42.2 2018-01-26; 42.3 2019-07-01
      `
          },
          {
            names: "node bitnami/node circleci/node cimg/node public.ecr.aws/lambda/nodejs amazon/aws-lambda-nodejs",
            title: "Node.js",
            releases: `
        <4 2018-04-30; 4 2018-04-30 argon; 5 2016-06-30; 6 2019-04-30 boron; 7 2017-06-30
        8 2019-12-31 carbon; 9 2018-06-30; 10 2021-04-30 dubnium; 11 2019-06-30; 12 2022-04-30 erbium
        13 2020-06-01; 14 2023-04-30 fermium; 15 2021-06-01; 16 2023-09-11 gallium; 17 2022-06-01
        18 2025-04-30 hydrogen; 19 2023-06-01; 20 2026-04-30 iron; 21 2024-06-01; 22 2027-04-30 jod
        23 2025-06-01; 24 2028-04-30 krypton; 25 2026-06-01; 26 2029-04-30
      `
          },
          {
            names: "python bitnami/python circleci/python cimg/python public.ecr.aws/lambda/python amazon/aws-lambda-python",
            title: "Python",
            releases: `
        <2.6 2013-10-29; 2 2020-01-01; 2.6 2013-10-29; 2.7 2020-01-01; 3 2030-10-31; 3.2 2016-02-20
        3.3 2017-09-29; 3.4 2019-03-18; 3.5 2020-09-30; 3.6 2021-12-23; 3.7 2023-06-27; 3.8 2024-10-07
        3.9 2025-10-31; 3.10 2026-10-31; 3.11 2027-10-31; 3.12 2028-10-31; 3.13 2029-10-31; 3.14 2030-10-31
      `
          },
          {
            names: "ruby bitnami/ruby circleci/ruby cimg/ruby public.ecr.aws/lambda/ruby amazon/aws-lambda-ruby",
            title: "Ruby",
            releases: `
        <1.9.3 2015-02-23; 1 2015-02-23; 1.9.3 2015-02-23; 2 2023-03-31; 2.0.0 2016-02-24; 2.1 2017-03-31
        2.2 2018-03-31; 2.3 2019-03-31; 2.4 2020-03-31; 2.5 2021-03-31; 2.6 2022-03-31; 2.7 2023-03-31
        3 2028-03-31; 3.0 2024-04-23; 3.1 2025-03-26; 3.2 2026-03-31; 3.3 2027-03-31; 3.4 2028-03-31
        4 2029-03-31; 4.0 2029-03-31
      `
          },
          {
            names: "php",
            title: "PHP",
            releases: `
        5 2018-12-31; 5.3 2014-08-14; 5.4 2015-09-14; 5.5 2016-07-21; 5.6 2018-12-31; 7 2022-11-28
        7.0 2019-01-10; 7.1 2019-12-01; 7.2 2020-11-30; 7.3 2021-12-06; 7.4 2022-11-28; 8 2029-12-31
        8.0 2023-11-26; 8.1 2025-12-31; 8.2 2026-12-31; 8.3 2027-12-31; 8.4 2028-12-31; 8.5 2029-12-31
      `
          },
          {
            names: "golang circleci/golang cimg/go",
            title: "Go",
            releases: `
        <1.10 2019-02-25; 1.10 2019-02-25; 1.11 2019-09-03; 1.12 2020-02-25; 1.13 2020-08-11; 1.14 2021-02-16
        1.15 2021-08-16; 1.16 2022-03-15; 1.17 2022-08-02; 1.18 2023-02-01; 1.19 2023-09-06; 1.20 2024-02-06
        1.21 2024-08-13; 1.22 2025-02-11; 1.23 2025-08-12; 1.24 2026-02-10; 1.25 2026-08-19
      `
          },
          {
            names: "eclipse-temurin",
            title: "Java",
            releases: `
        <8 2030-12-31; 8 2030-12-31; 11 2027-10-31; 16 2021-09-30; 17 2027-10-31; 18 2022-09-30
        19 2023-03-31; 20 2023-09-19; 21 2029-12-31; 22 2024-09-17; 23 2025-03-18; 24 2025-09-16
        25 2031-09-30; 26 2026-09-15
      `
          },
          {
            names: "amazoncorretto",
            title: "Java",
            releases: `
        <8 2030-12-31; 8 2030-12-31; 11 2032-01-31; 15 2021-04-20; 16 2021-10-19; 17 2029-10-31
        18 2022-10-18; 19 2023-04-19; 20 2023-10-17; 21 2030-10-31; 22 2024-10-15; 23 2025-04-30
        24 2025-10-31; 25 2032-10-31; 26 2026-10-31
      `
          },
          {
            names: "ibm-semeru-runtimes",
            title: "Java",
            releases: `
        <8 2030-12-31; 8 2030-12-31; 11 2027-10-31; 17 2027-10-31; 21 2029-12-31; 22 2024-09-18
        23 2025-03-31; 24 2025-09-25; 25 2030-09-30; 26 2026-09-30
      `
          },
          {
            names: "mcr.microsoft.com/dotnet/sdk mcr.microsoft.com/dotnet/aspnet mcr.microsoft.com/dotnet/runtime mcr.microsoft.com/dotnet/runtime-deps mcr.microsoft.com/dotnet/core/sdk mcr.microsoft.com/dotnet/core/aspnet mcr.microsoft.com/dotnet/core/runtime mcr.microsoft.com/dotnet/core/runtime-deps microsoft/dotnet microsoft/aspnetcore microsoft/aspnetcore-build",
            title: ".NET",
            releases: `
        <1.0 2019-06-27; 1 2019-06-27; 1.0 2019-06-27; 1.1 2019-06-27; 2 2021-08-21; 2.0 2018-10-01
        2.1 2021-08-21; 2.2 2019-12-23; 3 2022-12-13; 3.0 2020-03-03; 3.1 2022-12-13; 5 2022-05-10
        6 2024-11-12; 7 2024-05-14; 8 2026-11-10; 9 2026-11-10; 10 2028-11-14
      `
          },
          {
            names: "postgres postgis/postgis kartoza/postgis bitnami/postgresql",
            title: "PostgreSQL",
            releases: `
        8 2014-07-24; 8.4 2014-07-24; 9 2021-11-11; 9.0 2015-10-08; 9.1 2016-10-27; 9.2 2017-11-09
        9.3 2018-11-08; 9.4 2020-02-13; 9.5 2021-02-11; 9.6 2021-11-11; 10 2022-11-10; 11 2023-11-09
        12 2024-11-21; 13 2025-11-13; 14 2026-11-12; 15 2027-11-11; 16 2028-11-09; 17 2029-11-08
        18 2030-11-14
      `
          },
          {
            names: "mysql mysql/mysql-server bitnami/mysql",
            title: "MySQL",
            releases: `
        <5.5 2018-12-31; 5 2023-10-31; 5.5 2018-12-31; 5.6 2021-02-28; 5.7 2023-10-31; 8 2032-04-30
        8.0 2026-04-30; 8.1 2023-10-25; 8.2 2023-12-14; 8.3 2024-04-10; 8.4 2032-04-30; 9 2034-04-21
        9.0 2024-10-15; 9.1 2025-01-21; 9.2 2025-04-15; 9.3 2025-07-22; 9.4 2025-10-21; 9.5 2026-01-20
        9.6 2026-04-21; 9.7 2034-04-21
      `
          },
          {
            names: "mariadb bitnami/mariadb",
            title: "MariaDB",
            releases: `
        <5.1 2015-02-01; 5 2020-04-11; 5.1 2015-02-01; 5.2 2015-11-10; 5.3 2017-03-01; 5.5 2020-04-11
        10 2028-02-16; 10.0 2019-03-31; 10.1 2020-10-17; 10.2 2022-05-23; 10.3 2023-05-25; 10.4 2024-06-18
        10.5 2025-06-24; 10.6 2026-07-06; 10.7 2023-02-09; 10.8 2023-05-20; 10.9 2023-08-22; 10.10 2023-11-17
        10.11 2028-02-16; 11 2029-05-29; 11.0 2024-06-06; 11.1 2024-08-21; 11.2 2024-11-21; 11.3 2024-05-29
        11.4 2029-05-29; 11.5 2024-11-21; 11.6 2025-02-13; 11.7 2025-05-12; 11.8 2028-06-04; 12 2029-06-12
        12.0 2025-11-18; 12.1 2026-02-13; 12.2 2026-05-28; 12.3 2029-06-12
      `
          },
          {
            names: "mongo bitnami/mongodb",
            title: "MongoDB",
            releases: `
        2 2016-10-31; 2.0 2013-03-31; 2.2 2014-02-28; 2.4 2013-03-31; 2.6 2016-10-31; 3 2021-04-30
        3.0 2018-02-28; 3.2 2018-09-30; 3.4 2020-01-31; 3.6 2021-04-30; 4 2024-02-29; 4.0 2022-04-30
        4.2 2023-04-30; 4.4 2024-02-29; 5 2024-10-31; 5.0 2024-10-31; 5.1 2022-01-19; 5.2 2022-03-23
        5.3 2022-07-19; 6 2025-07-31; 6.0 2025-07-31; 6.1 2023-02-09; 6.2 2023-04-24; 6.3 2023-08-31
        7 2027-08-31; 7.0 2027-08-31; 7.1 2024-01-23; 7.2 2024-03-27; 7.3 2024-10-02; 8 2029-10-31
        8.0 2029-10-31; 8.1 2025-09-30; 8.2 2026-07-31; 8.3 2029-10-31
      `
          },
          {
            names: "redis bitnami/redis",
            title: "Redis",
            releases: `
        <5.0 2022-04-27; 5 2022-04-27; 5.0 2022-04-27; 6 2027-04-01; 6.0 2022-05-31; 6.2 2027-04-01
        7 2029-12-01; 7.0 2024-07-29; 7.2 2029-12-01; 7.4 2029-12-01; 8.0 2026-12-01; 8.2 2030-09-01
      `
          },
          {
            names: "elasticsearch docker.elastic.co/elasticsearch/elasticsearch kibana docker.elastic.co/kibana/kibana logstash docker.elastic.co/logstash/logstash docker.elastic.co/elasticsearch/elasticsearch-oss",
            title: "The Elastic Stack",
            releases: `
        <6 2022-02-10; 6 2022-02-10; 7 2026-01-15; 8 2027-07-15; 8.16 2025-04-15; 8.17 2025-08-12
        8.18 2025-10-21; 8.19 2027-07-15; 9.0 2025-10-23; 9.1 2026-02-03; 9.2 2026-05-05; 9.3 2026-08-04
      `
          },
          {
            names: "rabbitmq bitnami/rabbitmq",
            title: "RabbitMQ",
            releases: `
        <3.0 2013-11-30; 3 2024-09-17; 3.0 2013-11-30; 3.1 2014-04-30; 3.2 2014-10-31; 3.3 2015-03-31
        3.4 2015-10-31; 3.5 2016-10-31; 3.6 2018-05-31; 3.7 2020-09-30; 3.8 2022-07-31; 3.9 2023-01-31
        3.10 2022-09-28; 3.11 2023-06-01; 3.12 2024-02-21; 3.13 2024-09-17; 4.0 2025-04-15; 4.1 2026-01-30
        4.2 2026-07-31
      `
          },
          {
            names: "hashicorp/vault",
            title: "Vault",
            releases: `
        <1.9 2022-10-10; 1 2026-04-13; 1.9 2022-10-10; 1.10 2023-03-01; 1.11 2023-06-21; 1.12 2023-09-27
        1.13 2024-03-25; 1.14 2024-06-10; 1.15 2024-10-08; 1.16 2024-06-10; 1.17 2024-10-09; 1.18 2025-03-04
        1.19 2025-06-23; 1.20 2025-10-21; 1.21 2026-04-13
      `
          },
          {
            names: "ros osrf/ros",
            title: "ROS",
            releases: `kinetic 2021-05-01; lunar 2019-05-01; melodic 2023-04-01; noetic 2025-05-01`
          },
          {
            names: "ros osrf/ros",
            title: "ROS 2",
            releases: `
        ardent 2018-12-31; bouncy 2019-07-31; crystal 2019-12-31; dashing 2021-05-31; eloquent 2020-11-30
        foxy 2023-06-20; galactic 2022-12-09; humble 2027-05-31; iron 2024-12-04; jazzy 2029-05-31
        kilted 2026-12-31; lyrical 2031-05-31
      `
          },
          {
            names: "nginx nginxinc/nginx-unprivileged",
            title: "nginx",
            releases: `
        1.2 2013-04-24; 1.4 2014-04-24; 1.6 2015-04-21; 1.8 2016-04-26; 1.10 2017-04-12; 1.12 2018-04-17
        1.14 2019-04-23; 1.16 2020-04-20; 1.18 2021-04-20; 1.19 2021-05-25; 1.20 2022-05-24; 1.21 2022-06-21
        1.22 2023-04-11; 1.23 2023-05-23; 1.24 2024-04-23; 1.25 2024-05-29; 1.26 2025-04-23; 1.27 2025-06-24
        1.28 2026-04-14; 1.29 2026-05-13
      `
          },
          {
            names: "traefik",
            title: "Traefik",
            releases: `
        <1.7 2021-12-31; 1 2021-12-31; 1.7 2021-12-31; 2 2026-02-01; 2.0 2019-12-11; 2.1 2020-03-25
        2.2 2020-09-23; 2.3 2021-01-19; 2.4 2021-08-17; 2.5 2022-01-24; 2.6 2022-05-24; 2.7 2022-06-29
        2.8 2022-10-03; 2.9 2023-04-24; 2.10 2024-02-12; 2.11 2026-02-01; 3.0 2024-07-15; 3.1 2024-10-28
        3.2 2025-01-06; 3.3 2025-05-05; 3.4 2025-07-23; 3.5 2025-11-07; 3.6 2026-08-16
      `
          },
          {
            names: "haproxy",
            title: "HAProxy",
            releases: `
        1 2022-12-09; 1.3 2016-03-14; 1.4 2020-01-10; 1.5 2020-01-10; 1.6 2020-10-01; 1.7 2021-10-01
        1.8 2022-12-09; 1.9 2020-07-31; 2 2028-04-01; 2.0 2024-04-05; 2.1 2021-03-18; 2.2 2025-04-23
        2.3 2022-07-27; 2.4 2026-04-01; 2.5 2023-05-02; 2.6 2027-04-01; 2.7 2024-04-05; 2.8 2028-04-01
        2.9 2025-03-21; 3 2031-04-01; 3.0 2029-04-01; 3.1 2026-01-01; 3.2 2030-04-01; 3.3 2027-01-01
        3.4 2031-04-01
      `
          },
          { names: "httpd", title: "Apache httpd", releases: `2.0 2013-07-10; 2.2 2017-07-11` },
          {
            names: "tomcat",
            title: "Tomcat",
            releases: `
        6 2016-12-31; 7 2021-03-31; 8 2024-03-31; 8.0 2018-06-30; 8.5 2024-03-31; 9 2027-03-31
        9.0 2027-03-31; 10.0 2022-10-31
      `
          },
          {
            names: "drupal",
            title: "Drupal",
            releases: `
        <7 2025-01-05; 7 2025-01-05; 8 2021-11-02; 8.8 2020-12-01; 8.9 2021-11-02; 9 2023-11-01
        9.0 2021-06-16; 9.1 2021-12-08; 9.2 2022-06-15; 9.3 2022-12-14; 9.4 2023-06-21; 9.5 2023-11-01
        10 2026-12-16; 10.0 2023-12-15; 10.1 2024-06-20; 10.2 2024-12-17; 10.3 2025-06-16; 10.4 2025-12-10
        10.5 2026-06-17; 10.6 2026-12-16; 11 2027-07-07; 11.0 2025-06-16; 11.1 2025-12-10; 11.2 2026-06-17
        11.3 2026-12-16; 11.4 2027-07-07
      `
          },
          {
            names: "cassandra",
            title: "Cassandra",
            releases: `<3.0 2024-09-05; 3 2024-09-05; 3.0 2024-09-05; 3.11 2024-09-05`
          },
          {
            names: "neo4j",
            title: "Neo4j",
            releases: `
        1 2014-11-21; 1.6 2013-07-22; 1.7 2013-10-18; 1.8 2014-03-28; 1.9 2014-11-21; 2 2017-04-21
        2.0 2015-06-11; 2.1 2015-11-29; 2.2 2016-09-25; 2.3 2017-04-21; 3 2022-05-27; 3.0 2017-10-31
        3.1 2018-06-13; 3.2 2018-11-30; 3.3 2019-04-28; 3.4 2020-03-31; 3.5 2022-05-27; 4 2025-11-30
        4.0 2021-07-14; 4.1 2021-12-22; 4.2 2022-05-16; 4.3 2022-12-16; 4.4 2025-11-30; 5 2028-06-06
        5.1 2022-11-21; 5.2 2022-12-15; 5.3 2023-01-26; 5.4 2023-02-16; 5.5 2023-03-24; 5.6 2023-04-20
        5.7 2023-05-16; 5.8 2023-06-15; 5.9 2023-07-19; 5.10 2023-08-15; 5.11 2023-09-14; 5.12 2023-10-23
        5.13 2023-11-24; 5.14 2023-12-15; 5.15 2024-01-22; 5.16 2024-02-23; 5.17 2024-03-13; 5.18 2024-04-12
        5.19 2024-05-23; 5.20 2024-06-28; 5.21 2024-07-24; 5.22 2024-08-22; 5.23 2024-09-27; 5.24 2024-10-31
        5.25 2024-12-06; 5.26 2028-06-06; 2025 2026-02-03; 2025.01 2025-02-27; 2025.02 2025-03-27
        2025.03 2025-04-30; 2025.04 2025-06-03; 2025.05 2025-07-02; 2025.06 2025-07-31; 2025.07 2025-08-15
        2025.08 2025-09-29; 2025.09 2025-10-30; 2025.10 2025-12-19; 2025.11 2026-01-16; 2025.12 2026-02-03
        2026.01 2026-03-06; 2026.02 2026-04-02; 2026.03 2026-04-23; 2026.04 2026-05-28; 2026.05 2026-07-08
        2026.06 2026-07-30
      `
          },
          {
            names: "perl",
            title: "Perl",
            releases: `
        <5.26 2020-05-30; 5 2029-07-15; 5.26 2020-05-30; 5.28 2021-06-23; 5.30 2022-05-22; 5.32 2023-06-20
        5.34 2024-05-20; 5.36 2025-05-27; 5.38 2026-07-02; 5.40 2027-06-09; 5.42 2028-07-03; 5.44 2029-07-15
      `
          },
          {
            names: "erlang",
            title: "Erlang/OTP",
            releases: `
        <17 2018-10-11; 17 2018-10-11; 18 2018-11-09; 19 2019-06-21; 20 2020-06-21; 21 2021-06-19
        22 2024-03-18; 23 2024-03-14; 24 2024-05-10; 25 2025-05-17; 26 2026-05-26; 27 2027-05-20
        28 2028-05-20; 29 2029-05-11
      `
          },
          {
            names: "elixir",
            title: "Elixir",
            releases: `
        <1.4 2019-06-24; 1.4 2019-06-24; 1.5 2020-01-27; 1.6 2020-10-06; 1.7 2021-05-19; 1.8 2021-12-03
        1.9 2022-09-01; 1.10 2023-06-19; 1.11 2023-12-22; 1.12 2024-06-12; 1.13 2024-12-19; 1.14 2025-10-16
        1.15 2026-06-03
      `
          },
          {
            names: "nextcloud",
            title: "Nextcloud",
            releases: `
        <9 2017-08-31; 9 2017-08-31; 10 2017-08-31; 11 2018-03-31; 12 2018-11-30; 13 2019-02-28
        14 2019-09-30; 15 2019-12-31; 16 2020-06-30; 17 2020-10-31; 18 2021-01-31; 19 2021-06-30
        20 2021-11-30; 21 2022-02-28; 22 2022-07-31; 23 2022-12-31; 24 2023-04-30; 25 2023-10-31
        26 2024-03-31; 27 2024-06-30; 28 2024-12-31; 29 2025-04-30; 30 2025-10-31; 31 2026-02-28
        32 2026-09-30; 33 2027-02-28; 34 2027-06-30
      `
          },
          {
            names: "grafana/grafana grafana/grafana-oss grafana/grafana-enterprise",
            title: "Grafana",
            releases: `
        <6 2021-06-08; 6 2021-06-08; 7 2022-06-14; 8 2023-06-09; 9 2024-05-14; 9.0 2022-10-11; 9.1 2022-11-29
        9.2 2023-02-27; 9.3 2023-04-06; 9.4 2023-06-09; 9.5 2024-05-14; 10 2025-06-05; 10.0 2023-10-24
        10.1 2024-01-23; 10.2 2024-07-24; 10.3 2024-10-23; 10.4 2025-06-05; 11 2026-06-25; 11.0 2025-02-14
        11.1 2025-04-23; 11.2 2025-05-27; 11.3 2025-07-22; 11.4 2025-09-05; 11.5 2025-10-28; 11.6 2026-06-25
        12 2027-05-24; 12.0 2026-02-05; 12.1 2026-04-22; 12.2 2026-06-23; 12.3 2026-08-19; 12.4 2027-05-24
        13 2027-05-18; 13.0 2027-01-09; 13.1 2027-03-20; 13.2 2027-05-18
      `
          },
          {
            names: "grafana/loki grafana/promtail",
            title: "Loki",
            releases: `
        <1.0 2019-12-04; 1 2020-10-26; 1.0 2019-12-04; 1.1 2019-12-09; 1.2 2020-01-22; 1.3 2020-04-01
        1.4 2020-05-20; 1.5 2020-08-13; 1.6 2020-10-26; 2.0 2020-12-24; 2.1 2021-03-11; 2.2 2021-08-06
        2.3 2021-11-05; 2.4 2022-04-07; 2.5 2022-07-08; 2.6 2022-11-10; 2.7 2023-09-06; 2.8 2024-04-08
        3.0 2024-09-18; 3.1 2024-11-19; 3.2 2025-02-12; 3.3 2025-04-17; 3.4 2025-11-17; 3.5 2026-03-26
      `
          },
          {
            names: "valkey/valkey",
            title: "Valkey",
            releases: `
        <7.2 2029-04-16; 7 2029-04-16; 7.2 2029-04-16; 8 2030-03-31; 8.0 2027-09-15; 8.1 2030-03-31
        9.0 2028-10-21
      `
          },
          {
            names: "prom/prometheus quay.io/prometheus/prometheus",
            title: "Prometheus",
            releases: `
        <2.36 2022-07-11; 2 2025-07-31; 2.36 2022-07-11; 2.37 2023-07-31; 2.38 2022-09-27; 2.39 2022-11-16
        2.40 2022-12-19; 2.41 2023-01-31; 2.42 2023-03-14; 2.43 2023-05-02; 2.44 2023-08-06; 2.45 2024-07-31
        2.46 2023-09-05; 2.47 2023-10-18; 2.48 2023-12-28; 2.49 2024-02-26; 2.50 2024-04-04; 2.51 2024-04-30
        2.52 2024-06-19; 2.53 2025-07-31; 2.54 2024-09-20; 2.55 2024-12-03; 3 2027-07-31; 3.0 2024-12-26
        3.1 2025-02-13; 3.2 2025-03-31; 3.3 2025-05-27; 3.4 2025-06-28; 3.5 2026-07-31; 3.6 2025-11-02
        3.7 2025-11-26; 3.8 2026-01-09; 3.9 2026-02-17; 3.10 2026-04-08; 3.11 2026-05-14; 3.12 2026-07-09
        3.13 2027-07-31; 3.14 2026-09-30
      `
          },
          {
            names: "jenkins/jenkins",
            title: "Jenkins",
            releases: `
        <2.346 2022-09-07; 2.346 2022-09-07; 2.361 2022-11-30; 2.375 2023-03-08; 2.387 2023-05-31
        2.401 2023-08-23; 2.414 2023-11-15; 2.426 2024-02-21; 2.440 2024-05-15; 2.452 2024-08-07
        2.462 2024-10-02; 2.479 2025-02-05; 2.492 2025-04-30; 2.504 2025-07-23; 2.516 2025-10-15
        2.528 2026-01-21; 2.541 2026-04-15; 2.555 2026-06-10
      `
          },
          {
            names: "influxdb",
            title: "InfluxDB",
            releases: `
        3.0 2025-06-25; 3.1 2025-07-30; 3.2 2025-08-26; 3.3 2025-09-29; 3.4 2025-10-30; 3.5 2025-11-19
        3.6 2025-12-18; 3.7 2026-04-02; 3.8 2026-06-17; 3.9 2026-07-30
      `
          },
          {
            names: "telegraf",
            title: "Telegraf",
            releases: `
        <1.0 2017-01-23; 1.0 2017-01-23; 1.1 2017-05-15; 1.2 2017-09-05; 1.3 2017-12-14; 1.4 2018-04-16
        1.5 2018-06-12; 1.6 2018-09-21; 1.7 2018-11-20; 1.8 2019-03-05; 1.9 2019-06-11; 1.10 2019-09-03
        1.11 2019-12-12; 1.12 2020-03-26; 1.13 2020-07-22; 1.14 2020-10-21; 1.15 2020-12-18; 1.16 2021-03-17
        1.17 2021-06-17; 1.18 2021-09-17; 1.19 2021-12-15; 1.20 2022-03-23; 1.21 2022-06-13; 1.22 2022-09-12
        1.23 2022-12-12; 1.24 2023-03-13; 1.25 2023-06-12; 1.26 2023-09-11; 1.27 2023-12-11; 1.28 2024-03-11
        1.29 2024-06-10; 1.30 2024-09-09; 1.31 2024-12-09; 1.32 2025-03-10; 1.33 2025-06-16; 1.34 2025-09-08
        1.35 2025-12-08; 1.36 2026-03-09; 1.37 2026-06-08
      `
          },
          { names: "caddy", title: "Caddy", releases: `<1 2020-07-01; 1 2020-07-01` },
          { names: "memcached", title: "Memcached", releases: `<1.4 2017-07-21; 1.4 2017-07-21; 1.5 2020-03-09` },
          {
            names: "wordpress",
            title: "The image of WordPress",
            releases: `
        <3.6 2013-10-24; 3 2014-09-04; 3.6 2013-10-24; 3.7 2013-12-12; 3.8 2014-04-16; 3.9 2014-09-04
        4 2018-12-06; 4.0 2014-12-18; 4.1 2015-04-23; 4.2 2015-08-18; 4.3 2015-12-08; 4.4 2016-04-12
        4.5 2016-08-16; 4.6 2016-12-06; 4.7 2017-06-08; 4.8 2017-11-16; 4.9 2018-12-06; 5 2022-05-24
        5.0 2019-02-21; 5.1 2019-05-07; 5.2 2019-11-12; 5.3 2020-03-31; 5.4 2020-08-11; 5.5 2020-12-08
        5.6 2021-03-09; 5.7 2021-07-20; 5.8 2022-01-25; 5.9 2022-05-24; 6 2026-05-20; 6.0 2022-11-01
        6.1 2023-03-29; 6.2 2023-08-08; 6.3 2023-11-07; 6.4 2024-04-02; 6.5 2024-07-16; 6.6 2024-11-12
        6.7 2025-04-15; 6.8 2025-12-02; 6.9 2026-05-20; 7.0 2026-08-19
      `
          },
          {
            names: "kong kong/kong-gateway",
            title: "Kong Gateway",
            releases: `
        <2.8 2024-06-24; 2 2024-06-24; 2.8 2024-06-24; 3.0 2022-12-09; 3.1 2023-02-21; 3.2 2023-05-18
        3.3 2023-08-09; 3.5 2024-02-15; 3.6 2024-05-28; 3.7 2024-09-09; 3.8 2024-12-12
      `
          },
          {
            names: "gitlab/gitlab-ce gitlab/gitlab-ee",
            title: "GitLab",
            releases: `
        <13.10 2021-06-22; 13 2021-08-22; 13.10 2021-06-22; 13.11 2021-07-22; 13.12 2021-08-22; 14 2022-07-22
        14.0 2021-09-22; 14.1 2021-10-22; 14.2 2021-11-22; 14.3 2021-12-22; 14.4 2022-01-22; 14.5 2022-02-22
        14.6 2022-03-22; 14.7 2022-04-22; 14.8 2022-05-22; 14.9 2022-06-22; 14.10 2022-07-22; 15 2023-07-22
        15.0 2022-08-22; 15.1 2022-09-22; 15.2 2022-10-22; 15.3 2022-11-22; 15.4 2022-12-22; 15.5 2023-01-22
        15.6 2023-02-22; 15.7 2023-03-22; 15.8 2023-04-22; 15.9 2023-05-22; 15.10 2023-06-22
        15.11 2023-07-22; 16 2024-07-18; 16.0 2023-08-22; 16.1 2023-09-22; 16.2 2023-10-22; 16.3 2023-11-16
        16.4 2023-12-21; 16.5 2024-01-18; 16.6 2024-02-15; 16.7 2024-03-21; 16.8 2024-04-18; 16.9 2024-05-16
        16.10 2024-06-20; 16.11 2024-07-18; 17 2025-07-17; 17.0 2024-08-15; 17.1 2024-09-19; 17.2 2024-10-17
        17.3 2024-11-21; 17.4 2024-12-19; 17.5 2025-01-16; 17.6 2025-02-20; 17.7 2025-03-20; 17.8 2025-04-17
        17.9 2025-05-15; 17.10 2025-06-19; 17.11 2025-07-17; 18 2026-07-16; 18.0 2025-08-21; 18.1 2025-09-18
        18.2 2025-10-16; 18.3 2025-11-20; 18.4 2025-12-18; 18.5 2026-01-15; 18.6 2026-02-19; 18.7 2026-03-19
        18.8 2026-04-16; 18.9 2026-05-21; 18.10 2026-06-18; 18.11 2026-07-16; 19 2026-11-19; 19.0 2026-08-20
        19.1 2026-09-17; 19.2 2026-10-15; 19.3 2026-11-19
      `
          },
          {
            names: "zookeeper",
            title: "ZooKeeper",
            releases: `<3.4 2020-06-01; 3.4 2020-06-01; 3.5 2022-06-01; 3.6 2022-12-30; 3.7 2024-01-19`
          },
          {
            names: "opensearchproject/opensearch opensearchproject/opensearch-dashboards",
            title: "OpenSearch",
            releases: `<1 2025-05-06; 1 2025-05-06`
          },
          {
            names: "keycloak/keycloak quay.io/keycloak/keycloak",
            title: "Keycloak",
            releases: `
        <10.0 2020-07-22; 10 2020-07-22; 10.0 2020-07-22; 11 2020-12-16; 11.0 2020-12-16; 12 2021-05-06
        12.0 2021-05-06; 13 2021-06-18; 13.0 2021-06-18; 14 2021-07-15; 14.0 2021-07-15; 15 2021-12-17
        15.0 2021-12-10; 15.1 2021-12-17; 16 2022-03-11; 16.0 2021-12-20; 16.1 2022-03-11; 17 2022-04-20
        17.0 2022-04-20; 18 2022-07-27; 18.0 2022-07-27; 19 2022-11-01; 19.0 2022-11-01; 20 2023-02-23
        20.0 2023-02-23; 21 2023-07-11; 21.0 2023-04-19; 21.1 2023-07-11; 22 2023-11-23; 22.0 2023-11-23
        23 2024-03-04; 23.0 2024-03-04; 24 2024-06-10; 24.0 2024-06-10; 25 2024-10-04; 25.0 2024-10-04
        26.0 2025-01-15; 26.1 2025-04-11; 26.2 2025-07-02; 26.3 2025-09-30; 26.4 2026-01-06; 26.5 2026-04-08
        26.6 2026-07-09
      `
          },
          {
            names: "matomo",
            title: "Matomo",
            releases: `<1 2013-12-17; 1 2013-12-17; 2 2017-12-18; 3 2021-12-01; 4 2024-12-19`
          },
          { names: "couchdb apache/couchdb", title: "CouchDB", releases: `<3.2 2024-09-20; 3.2 2024-09-20; 3.3 2025-05-05` },
          {
            names: "fluent/fluent-bit cr.fluentbit.io/fluent/fluent-bit",
            title: "Fluent Bit",
            releases: `
        <1.8 2022-12-05; 1.8 2022-12-05; 1.9 2022-12-05; 2 2024-06-21; 2.0 2023-07-19; 2.1 2024-02-06
        2.2 2024-06-21; 3 2025-06-29; 3.0 2024-10-08; 3.1 2025-02-12; 3.2 2025-06-29; 4 2026-06-30
        4.0 2025-12-24; 4.1 2026-02-11; 4.2 2026-06-30; 5.0 2026-11-06
      `
          },
          {
            names: "joomla",
            title: "Joomla",
            releases: `<3 2023-08-17; 3 2023-08-17; 4 2025-10-14; 5 2027-10-12; 6 2029-10-16`
          },
          { names: "solr", title: "Solr", releases: `<5 2017-10-24; 5 2017-10-24; 6 2019-03-13; 7 2022-05-11; 8 2024-10-25` },
          {
            names: "sonarqube",
            title: "SonarQube",
            releases: `<7 2021-05-04; 7 2021-05-04; 8 2023-02-07; 9 2025-01-20; 10 2024-12-02; 24 2025-01-07; 25 2026-01-06`
          },
          {
            names: "mediawiki",
            title: "MediaWiki",
            releases: `
        <1.31 2021-09-30; 1 2027-12-31; 1.31 2021-09-30; 1.32 2020-01-24; 1.33 2020-06-30; 1.34 2020-11-30
        1.35 2023-12-21; 1.36 2022-06-03; 1.37 2022-11-30; 1.38 2023-06-30; 1.39 2025-12-31; 1.40 2024-06-28
        1.41 2024-12-31; 1.42 2025-06-30; 1.43 2027-12-31; 1.44 2026-07-31; 1.45 2026-12-31; 1.46 2027-07-31
      `
          },
          {
            names: "redmine",
            title: "Redmine",
            releases: `
        <4.0 2021-04-26; 4 2023-10-31; 4.0 2021-04-26; 4.1 2022-03-28; 4.2 2023-10-31; 5 2026-06-30
        5.0 2025-09-21; 5.1 2026-06-30
      `
          },
          { names: "almalinux", title: "AlmaLinux", releases: `<8 2029-05-31; 8 2029-05-31; 9 2032-05-31; 10 2035-05-31` },
          {
            names: "rockylinux rockylinux/rockylinux",
            title: "Rocky Linux",
            releases: `<8 2029-05-31; 8 2029-05-31; 9 2032-05-31; 10 2035-05-31`
          },
          {
            names: "photon",
            title: "Photon OS",
            releases: `
        <1.0 2022-02-28; 1 2022-02-28; 1.0 2022-02-28; 2 2022-12-01; 2.0 2022-12-01; 3 2025-10-02
        3.0 2025-10-02; 4 2027-10-11; 4.0 2027-10-11
      `
          }
        ]
      };
      var image_reference = __webpack_require__(3850);
      var official_places = __webpack_require__(5347);
      ;
      const { endedBefore, products } = endOfLifeDates;
      const { frozen } = earlierEnds;
      const end_of_life_all = [earlierEnds, endOfLifeDates].flatMap(({ products: products2, asOf }) => products2.map((product) => ({ ...product, asOf })));
      const ahead = 90;
      const toldBefore = (0, day.mU)(endedBefore, ahead);
      const inTags = {
        Alpine: "alpine",
        Debian: "debian",
        "Node.js": "nodejs",
        PHP: "php",
        PostgreSQL: "pg",
        Python: "python",
        Ubuntu: "ubuntu",
        Windows: "windows-"
      };
      const releasesOf = (0, once.O)(({ title, releases, asOf }) => releases.split(/[\n;]/).flatMap((row) => {
        const [release, date, ...others] = row.trim().split(/\s+/);
        return release && date && date < toldBefore ? [{ title, release, date, asOf, others }] : [];
      }));
      const byRepository = (0, once.O)((products2) => {
        const known = /* @__PURE__ */ new Map();
        for (const product of products2)
          for (const name of product.names.split(/\s+/).map(fullName))
            known.set(name, [...known.get(name) ?? [], product]);
        return known;
      });
      const endsOf = (0, once.O)((products2) => {
        const ending = /* @__PURE__ */ new Map();
        let oldest;
        for (const each of products2.flatMap(releasesOf)) {
          if (each.release.startsWith("<"))
            oldest = { ...each, release: each.release.slice(1) };
          else
            for (const name of [each.release, ...each.others])
              ending.set(name, each);
        }
        return { ending, oldest };
      });
      const bases = (0, once.O)((products2) => {
        const known = /* @__PURE__ */ new Map();
        for (const each of products2.filter(({ title }) => title in inTags).flatMap(releasesOf)) {
          const { title, release, others } = each;
          if (release.startsWith("<"))
            continue;
          for (const word of title === "Debian" || title === "Ubuntu" ? others : [])
            known.set(word, each);
          known.set(`${inTags[title]}${release}`, each);
        }
        return known;
      });
      function releaseNames(title) {
        return products.filter((product) => product.title === title).flatMap(({ releases }) => releases.split(/[\n;]/).flatMap((row) => row.trim().split(/\s+/).slice(2)));
      }
      const endOfLifeAsOf = endOfLifeDates.asOf;
      const mostDays = 180;
      function remarksOnAge(today) {
        if (today <= (0, day.mU)(endedBefore, mostDays))
          return [];
        return [
          `This version of layer-review looked up on ${endedBefore} which releases get security fixes, more than ${mostDays} days ago: it does not know what has ended since. Update it.`
        ];
      }
      function endOfLife(reference) {
        const name = (0, official_places.c)((0, image_reference.zt)(reference));
        const words = (reference.tag ?? "latest").toLowerCase().split("-");
        const ends = [...ownEnd(name, words), ...publishersEnd(name, words), ...endsOfBases(name, words)];
        return ends.find(({ isOver }) => isOver) ?? ends[0];
      }
      function* ownEnd(name, words) {
        const version = words[0].replace(/^v(?=\d)/, "");
        const products2 = byRepository(end_of_life_all).get(name);
        if (!products2)
          return;
        const { ending, oldest: first } = endsOf(products2);
        const named = words.find((word) => ending.has(word) && !/^\d/.test(word));
        const own = ending.get("*") ?? longest(ending, version) ?? (named && ending.get(named));
        if (own)
          yield endOf(own);
        else if (first && isLower(version, first.release))
          yield { ...endOf({ ...first, release: version }), day: `${first.date} at the latest` };
      }
      function* publishersEnd(name, words) {
        const publisher = frozen.find(({ names, tags }) => names.test(name) && (tags?.test(words.join("-")) ?? true));
        if (publisher)
          yield { what: publisher.what, day: publisher.since, isOver: true, asOf: earlierEnds.asOf };
      }
      function* endsOfBases(name, words) {
        const called = (0, path.Vb)(name).split("-");
        for (const [i, word] of [...words, ...called.filter((each) => /\d$/.test(each))].entries()) {
          const before = words[i - 1] ?? "";
          const windows = /^(?:windowsservercore|nanoserver)$/.test(before);
          const named = bases(end_of_life_all);
          const base = named.get(windows ? `windows-${word}` : word) ?? named.get(`${before}${word}`);
          if (base)
            yield endOf(base);
        }
      }
      function longest(releases, version) {
        const [major, minor] = version.split(".");
        return releases.get(version) ?? releases.get(`${major}.${minor}`) ?? releases.get(major);
      }
      function isLower(version, release) {
        if (!/^\d{1,4}(?:\.\d{1,9}){0,3}$/.test(version))
          return false;
        const [own, other] = [version, release].map((text) => text.split(".").map(Number));
        const at = other.findIndex((number, i) => number !== own[i]);
        return at !== -1 && own[at] !== void 0 && own[at] < other[at];
      }
      function endOf({ title, release, date, asOf }) {
        return { what: release === "*" ? title : `${title} ${release}`, day: date, isOver: date < endedBefore, asOf };
      }
      function fullName(name) {
        const first = name.split("/")[0];
        if (!name.includes("/"))
          return `docker.io/library/${name}`;
        return first.includes(".") ? name : `docker.io/${name}`;
      }
    })
  ),
  /***/
  52: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
        /** What people read and no program does. */
        prose: /(?:^|\/)(?:README|CHANGELOG|CHANGES|NEWS|NOTICE|LICEN[CS]E|COPYING)(?:\.[a-z]+)?$|\.(?:mdx?|markdown|rst|adoc)$|^\/usr\/(?:local\/)?share\/(?:doc|man)\/|^\/etc\/(?:motd|issue)(?:\.net)?$/i,
        programs: /\.(?:txt|[cm]?[jt]sx?|py|rb|rs|go|java|kt|cs|php|p[lm]|lua|el|vim|c|cc|cpp|h|sh|ps1)$/i
      };
    })
  ),
  /***/
  7061: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          foreignFolders
        )
        /* harmony export */
      });
      const foreignFolders = {
        source: [
          "https://pkg.go.dev/cmd/go",
          "https://docs.npmjs.com",
          "the documentation of each package manager and test runner"
        ],
        asOf: "2026-11-25",
        names: [
          // Other people's code, committed: Go, PHP, Ruby, Rust and Python vendor it; npm, Bower, CocoaPods and Carthage install it.
          "vendor",
          "Vendor",
          "_vendor",
          "vendored",
          "node_modules",
          "bower_components",
          "jspm_packages",
          "site-packages",
          "Godeps",
          "Pods",
          "Carthage/Checkouts",
          "third_party",
          "third-party",
          "thirdparty",
          "ThirdParty",
          "3rdparty",
          ".yarn",
          // Input of tests, often wrong on purpose. `testdata` is left out by the go command itself (https://pkg.go.dev/cmd/go).
          "testdata",
          "test-data",
          "test_data",
          "testfiles",
          "fixtures",
          "Fixtures",
          "__fixtures__",
          "test-fixtures",
          "test_fixtures",
          "testfixtures",
          "test/data",
          "tests/data",
          "test/resources",
          "__snapshots__"
        ]
      };
    })
  ),
  /***/
  8649: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          pinning
        ),
        /* harmony export */
        Y: () => (
          /* binding */
          gitSource
        )
        /* harmony export */
      });
      function gitSource(text) {
        const hash = text.indexOf("#");
        const address = hash === -1 ? text : text.slice(0, hash);
        const fragment = hash === -1 ? "" : text.slice(hash + 1);
        const question = address.indexOf("?");
        const url = question === -1 ? address : address.slice(0, question);
        if (!/^(?:git|ssh|git\+\w+):\/\//i.test(url) && !/^[\w.-]+@[\w.-]+:(?!\/\/)/.test(url) && !/^https?:\/\/.*\.git$/i.test(url)) {
          return void 0;
        }
        const query = new Map((question === -1 ? "" : address.slice(question + 1)).split("&").map((pair) => {
          const [name = "", value = ""] = pair.split("=", 2);
          return [name, value];
        }));
        const ref = query.get("commit") ?? query.get("checksum") ?? query.get("tag") ?? query.get("ref") ?? query.get("branch") ?? fragment.split(":")[0];
        return { url, ref: ref || void 0, pinned: pinning(ref) };
      }
      const release = /^(?:(?:refs\/)?tags\/.|[a-z_-]{0,40}\d{1,9}[._]\d|v\d{1,9}$|\d{6,14}$)/i;
      function pinning(ref) {
        if (ref && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref))
          return "commit";
        return ref && release.test(ref) ? "version" : "moving";
      }
    })
  ),
  /***/
  3226: (
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
        s3: () => (
          /* binding */
          signerWords
        )
        /* harmony export */
      });
      var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4008);
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
  58: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        uJ: () => (
          /* binding */
          isDockersOwn
        ),
        m_: () => (
          /* binding */
          isSameImage
        ),
        vZ: () => (
          /* binding */
          isSamePublisher
        ),
        V1: () => (
          /* binding */
          stepsBack
        )
      });
      var path = __webpack_require__(7976);
      var end_of_life = __webpack_require__(9528);
      ;
      const imagePublishers = {
        source: ["hub.docker.com", "the publishers' own registries"],
        asOf: "2026-11-24",
        /** Publishers whose images others review and rebuild: official images, makers of operating systems, hardened images. */
        curated: /^(?:docker\.io\/(?:library|nginxinc)|mcr\.microsoft\.com|registry\.access\.redhat\.com|registry\.suse\.com|gcr\.io\/distroless|cgr\.dev\/chainguard|dhi\.io)\//,
        /** Official images that were given up for their makers' own, which Docker Hub names on their pages. */
        successors: /^docker\.io\/(?:hashicorp\/(?:vault|consul)|jenkins\/jenkins|opensuse\/leap)$/
      };
      var official_places = __webpack_require__(5347);
      var registry_hosts = __webpack_require__(54);
      ;
      const { curated, successors } = imagePublishers;
      function stepsBack(before, after) {
        const steps = [];
        const lost = before.digest !== void 0 && after.digest === void 0;
        const unpinned = lost ? [{ kind: "unpinned", from: before.text, to: after.text }] : [];
        const [old, now] = [sourceOf(before), sourceOf(after)];
        if (old === now) {
          if (isOlder(after.tag, before.tag))
            steps.push({ kind: "older", from: before.tag, to: after.tag });
        } else if (!curated.test(now))
          steps.push(...movesAway(before, after));
        return [...steps, ...unpinned];
      }
      function movesAway(before, after) {
        const [old, now] = [sourceOf(before), sourceOf(after)];
        if (curated.test(old))
          return passesFor(after, before) ? [{ kind: "owner", from: (0, official_places.p)(old) ?? old, to: now }] : [];
        if (changesOwner(before, after))
          return [{ kind: "owner", from: old, to: now }];
        if (after.registry === before.registry)
          return [];
        return [{ kind: "registry", from: before.registry, to: after.registry }];
      }
      function isSameImage(before, after) {
        const [old, now] = [sourceOf(before), sourceOf(after)];
        return old === now || curated.test(now) && (0, path.Vb)(old) === (0, path.Vb)(now);
      }
      function isSamePublisher(before, after) {
        const [old, now] = [sourceOf(before), sourceOf(after)];
        return (0, path.yS)(old) === (0, path.yS)(now) || curated.test(now);
      }
      function isDockersOwn({ registry, repository }) {
        return registry === "docker.io" && repository.startsWith("docker/");
      }
      function sourceOf({ registry, repository }) {
        return (0, official_places.c)(`${registry}/${repository}`);
      }
      function changesOwner(before, after) {
        const all = [before, after];
        const [old, now] = all.map(({ repository }) => repository.split("/"));
        return all.every(({ registry }) => (0, registry_hosts.N)(registry)) && old.at(-1) === now.at(-1) && old[0] !== now[0];
      }
      function passesFor(image, official) {
        if ((0, path.Vb)(image.repository) !== (0, path.Vb)(official.repository) || successors.test(sourceOf(image)))
          return false;
        return image.registry === "docker.io" || (0, registry_hosts.N)(image.registry) && image.tag === official.tag;
      }
      function isOlder(tag, than) {
        if (tag === void 0 || than === void 0 || !isVersion(tag) || !isVersion(than))
          return false;
        const [a, b] = [piecesOf(tag), piecesOf(than)];
        const at = a.findIndex((piece, i) => piece !== b[i]);
        const [own, other] = [a[at], b[at]];
        if (own === void 0)
          return false;
        if (preview.test(own) || other === void 0)
          return at > 0 && preview.test(own) && !preview.test(other ?? "");
        const names = releases.find((each) => each.includes(wordOf(own)) && each.includes(wordOf(other)));
        if (names)
          return names.indexOf(wordOf(own)) < names.indexOf(wordOf(other));
        const comparable = own.length === other.length || Math.max(own.length, other.length) <= 2;
        return comparable && Number(own) < Number(other);
      }
      const preview = /^-?(?:alpha|beta|rc|pre|preview|dev|snapshot|m)\b/i;
      const releases = [[...(0, end_of_life.uh)("Debian"), "forky"], (0, end_of_life.uh)("Ubuntu")];
      function wordOf(piece) {
        return piece.replace(/^[-_+]/, "");
      }
      function isVersion(tag) {
        if (/\d{15}/.test(tag))
          return false;
        const [first = ""] = tag.split("-");
        return /^v?\d+(?:[-._+]|$)|^[a-z]{1,20}-20\d{6}(?:[-.]|$)/.test(tag) || releases.some((each) => each.includes(first));
      }
      function piecesOf(tag) {
        return tag.replace(/^v/, "").match(/\d+|[-_+]?[a-z]+|[^a-z\d]/gi) ?? [];
      }
    })
  ),
  /***/
  228: (
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
  5347: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          withoutMirror
        ),
        /* harmony export */
        p: () => (
          /* binding */
          officialName
        )
        /* harmony export */
      });
      const officialPlaces = /^(?:docker\.io\/library|public\.ecr\.aws\/docker\/library|mirror\.gcr\.io\/library|docker\.io\/(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|winamd64))\//;
      function officialName(name) {
        return officialPlaces.test(name) ? name.replace(officialPlaces, "") : void 0;
      }
      function withoutMirror(name) {
        return name.replace(officialPlaces, "docker.io/library/");
      }
    })
  ),
  /***/
  6552: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          packageManagers
        )
        /* harmony export */
      });
      const packageManagers = {
        source: [
          "the managers' own manuals: apt-get(8), apk(8), dnf(8), zypper(8)",
          "pip.pypa.io, python-poetry.org, pipenv.pypa.io, docs.conda.io",
          "docs.npmjs.com, yarnpkg.com, pnpm.io, github.com/nodejs/corepack",
          "guides.rubygems.org, getcomposer.org, learn.microsoft.com/dotnet, metacpan.org/dist/App-cpanminus",
          "go help install, cargo install --help, pecl help install"
        ],
        asOf: "2026-11-24",
        managers: [
          {
            name: "apt",
            kind: "os",
            programs: /^(?:(?:xx-)?apt(?:-get)?|aptitude|apt-fast)$/,
            install: ["install", "reinstall", "build-dep"],
            upgrade: ["upgrade", "dist-upgrade", "full-upgrade", "safe-upgrade"],
            refresh: ["update"],
            remove: ["remove", "purge", "autoremove"],
            tries: ["s", "simulate", "just-print", "dry-run", "recon", "no-act", "print-uris", "d", "download-only"]
          },
          {
            name: "apk",
            kind: "os",
            programs: /^(?:xx-)?apk$/,
            install: ["add"],
            upgrade: ["upgrade"],
            refresh: ["update"],
            remove: ["del"],
            tries: ["s", "simulate"]
          },
          {
            name: "dnf",
            kind: "os",
            programs: /^(?:yum|dnf5?|microdnf|tdnf)$/,
            install: ["install", "localinstall", "reinstall", "groupinstall", "in"],
            upgrade: ["update", "upgrade", "upgrade-minimal", "update-minimal", "distro-sync", "dist-upgrade", "up"],
            refresh: ["makecache", "check-update"],
            remove: ["remove", "erase", "autoremove"],
            tries: ["assumeno", "downloadonly"]
          },
          {
            name: "zypper",
            kind: "os",
            programs: /^zypper$/,
            install: ["install", "in", "source-install", "si"],
            upgrade: ["update", "up", "dist-upgrade", "dup", "patch"],
            refresh: ["refresh", "ref"],
            remove: ["remove", "rm"],
            tries: ["D", "dry-run", "d", "download-only"]
          },
          {
            name: "pacman",
            kind: "os",
            programs: /^(?:pacman|yay|paru)$/,
            install: []
          },
          {
            name: "pip",
            kind: "language",
            programs: /^(?:pip[\d.]*|pipx)$/,
            install: ["install", "inject", "add", "sync"],
            upgrade: ["upgrade", "upgrade-all"],
            remove: ["uninstall"],
            run: ["run"],
            locked: "`pip install --require-hashes -r requirements.txt`, or `uv sync --locked`"
          },
          {
            name: "npm",
            kind: "language",
            programs: /^npm$/,
            install: ["install", "i", "add", "in", "ins", "inst", "ci", "clean-install"],
            upgrade: ["update", "up", "upgrade"],
            remove: ["uninstall", "rm", "prune"],
            run: ["exec", "x"],
            locked: "`npm ci`",
            production: "`npm ci --omit=dev`"
          },
          {
            name: "yarn",
            kind: "language",
            programs: /^(?:yarn|yarnpkg)$/,
            install: ["", "install", "add"],
            upgrade: ["upgrade", "up"],
            run: ["dlx"],
            locked: "`yarn install --immutable` (`--frozen-lockfile` in version 1)",
            production: "`yarn workspaces focus --production` (`yarn install --production` in version 1)"
          },
          {
            name: "pnpm",
            kind: "language",
            programs: /^pnpm$/,
            install: ["install", "i", "add"],
            upgrade: ["update", "up", "upgrade"],
            run: ["dlx"],
            locked: "`pnpm install --frozen-lockfile`",
            production: "`pnpm install --prod`"
          },
          {
            name: "bun",
            kind: "language",
            programs: /^bun$/,
            install: ["install", "i", "add", "a"],
            upgrade: ["update"],
            run: ["x"],
            locked: "`bun install --frozen-lockfile`",
            production: "`bun install --production`"
          },
          {
            name: "gem",
            kind: "language",
            programs: /^gem[\d.]*$/,
            install: ["install", "i"],
            upgrade: ["update"]
          },
          {
            name: "bundle",
            kind: "language",
            programs: /^bundler?[\d.]*$/,
            install: ["", "install"],
            upgrade: ["update"],
            locked: "`bundle config set frozen true` before `bundle install`",
            production: "`bundle config set without development:test` before `bundle install`"
          },
          {
            name: "go",
            kind: "language",
            programs: /^go[\d.]*$/,
            install: ["install", "get"],
            run: ["run"]
          },
          {
            name: "cargo",
            kind: "language",
            programs: /^cargo$/,
            install: ["install", "binstall"],
            upgrade: ["update"],
            locked: "`cargo install --locked`"
          },
          {
            name: "composer",
            kind: "language",
            programs: /^composer(?:\.phar)?$/,
            install: ["install", "i", "require", "r", "create-project"],
            upgrade: ["update", "upgrade", "u"],
            locked: "`composer install`",
            production: "`composer install --no-dev`"
          },
          {
            name: "conda",
            kind: "language",
            programs: /^(?:conda|mamba|micromamba)$/,
            install: ["install", "create"],
            upgrade: ["update", "upgrade"],
            remove: ["remove", "uninstall"]
          },
          {
            name: "poetry",
            kind: "language",
            programs: /^poetry$/,
            install: ["install", "add"],
            upgrade: ["update"],
            remove: ["remove"],
            locked: "`poetry install`",
            production: "`poetry install --only main`"
          },
          {
            name: "pipenv",
            kind: "language",
            programs: /^pipenv$/,
            install: ["install"],
            upgrade: ["update", "upgrade"],
            remove: ["uninstall"],
            locked: "`pipenv sync`"
          },
          {
            name: "dotnet",
            kind: "language",
            programs: /^dotnet$/,
            install: ["install"],
            upgrade: ["update"],
            remove: ["uninstall"]
          },
          {
            name: "corepack",
            kind: "language",
            programs: /^corepack$/,
            install: ["prepare", "use", "install"],
            upgrade: ["up"]
          },
          {
            name: "pecl",
            kind: "language",
            programs: /^(?:pecl|pickle)$/,
            install: ["install"],
            upgrade: ["upgrade", "upgrade-all"],
            remove: ["uninstall"]
          },
          {
            name: "cpan",
            kind: "language",
            programs: /^cpanm$/,
            install: ["install"]
          }
        ]
      };
    })
  ),
  /***/
  6065: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ae: () => (
          /* binding */
          isPackageSettings
        ),
        /* harmony export */
        Um: () => (
          /* binding */
          reads
        ),
        /* harmony export */
        cU: () => (
          /* binding */
          readersOf
        ),
        /* harmony export */
        nw: () => (
          /* binding */
          isProjectSettings
        )
        /* harmony export */
      });
      var _text_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7976);
      function isPackageSettings(path) {
        return names.test((0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(path)) || isProjectSettings(path);
      }
      const names = /^(?:pip\.(?:conf|ini)|uv\.toml|\.npmrc|\.yarnrc(?:\.yml)?|\.?bunfig\.toml|\.?(?:conda|mamba|gem)rc|.*sources\.list|.+\.(?:list|sources|repo)|apt\.conf|repositories|(?:yum|dnf|pacman)\.conf)$/i;
      function isProjectSettings(path) {
        return readersOf(path) !== void 0;
      }
      function readersOf(path) {
        const name = (0, _text_path_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(path);
        return projectFiles.find(([, file]) => file.test(name))?.[0];
      }
      const projectFiles = [
        ["pip", /^(?=[\w.-]+\.(?:txt|in)$)(?:constraints|.*requirements)/i],
        ["nuget", /^nuget\.config$/i],
        ["maven", /^(?:pom|(?:[\w.-]+-)?settings)\.xml$/i],
        ["gradle", /^(?:[\w.-]+\.)?(?:build|settings|init)\.gradle(?:\.kts)?$/i],
        ["composer", /^composer\.json$/i]
      ];
      function reads(program, name) {
        return programs[program].test(name);
      }
      const programs = {
        pip: /^pip$/,
        nuget: /^(?:dotnet|nuget|msbuild)$/i,
        maven: /^mvnw?$/,
        gradle: /^gradlew?$/,
        composer: /^composer$/
      };
    })
  ),
  /***/
  4359: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          platformNames
        )
        /* harmony export */
      });
      const platformNames = {
        source: "https://github.com/containerd/platforms (database.go)",
        asOf: "2026-11-25",
        systems: "aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos".split(" "),
        architectures: [
          ..."386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le".split(" "),
          ..."ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm".split(" "),
          ..."aarch64 armel armhf i386 x86-64 x86_64".split(" ")
        ]
      };
    })
  ),
  /***/
  8446: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Le: () => (
          /* binding */
          grammarOf
        ),
        mA: () => (
          /* binding */
          lookups
        ),
        T: () => (
          /* binding */
          unknownProgram
        ),
        Pv: () => (
          /* binding */
          withoutVersion
        )
      });
      var once = __webpack_require__(8526);
      ;
      const stops = { stops: true };
      const account = {
        short: "bcdefgGhkKpPRsuZ",
        long: "base-dir comment home-dir home expiredate inactive gid groups group skel key password shell uid ingroup gecos firstuid lastuid firstgid lastgid conf add_extra_groups root prefix"
      };
      const run = {
        short: "acehlmpuvw",
        long: "add-host annotation attach blkio-weight blkio-weight-device cap-add cap-drop cgroup-parent cgroupns cidfile cpu-count cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpus cpuset-cpus cpuset-mems detach-keys device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-option dns-search domainname entrypoint env env-file expose gpus group-add health-cmd health-interval health-retries health-start-period health-timeout hostname io-maxbandwidth io-maxiops ip ip6 ipc isolation label label-file link link-local-ip log-driver log-opt mac-address memory memory-reservation memory-swap memory-swappiness mount name net network network-alias oom-score-adj pid pids-limit platform publish pull restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl tmpfs ulimit user userns uts volume volume-driver volumes-from workdir",
        stops: true
      };
      const dockerd = {
        short: "bgGHlsp",
        long: "add-runtime allow-nondistributable-artifacts authorization-plugin bip bridge cgroup-parent config-file containerd data-root default-address-pool default-gateway default-runtime default-shm-size default-ulimit dns dns-opt dns-search exec-opt exec-root fixed-cidr graph group host insecure-registry label log-driver log-level log-opt mtu pidfile registry-mirror shutdown-timeout storage-driver storage-opt tlscacert tlscert tlskey userns-remap"
      };
      const kubectl = {
        short: "nfosl",
        long: "namespace kubeconfig context cluster user server token as certificate-authority client-certificate client-key filename output selector username password"
      };
      const imageBuild = {
        short: "fotmc",
        long: "add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent cpu-period cpu-quota cpu-shares cpuset-cpus cpuset-mems file iidfile isolation label memory memory-swap metadata-file network no-cache-filter output platform policy progress sbom secret security-opt shm-size ssh tag target ulimit"
      };
      const compose = {
        short: "fp",
        long: "file project-name profile env-file project-directory parallel progress ansi",
        stops: true
      };
      const login = { short: "pu", long: "password username authfile cert-dir creds tls-verify" };
      const pip = {
        short: "rcetifCpb",
        long: "requirement requirements constraint build build-dir constraints editable target index-url extra-index-url default-index index find-links trusted-host prefix root python python-version python-platform platform abi implementation no-binary only-binary progress-bar global-option install-option config-settings timeout default-timeout retries proxy cert client-cert cache-dir log upgrade-strategy src report exists-action use-feature use-deprecated keyring-provider group extra overrides exclude-newer link-mode torch-backend with pip-args suffix spec root-user-action index-strategy prerelease resolution allow-insecure-host from"
      };
      const programOptions = {
        source: "The manual of each program: man7.org and manpages.debian.org for those of Linux, busybox.net, curl.se/docs/manpage.html, git-scm.com/docs, docs.docker.com/reference/cli, gnupg.org, docs.openssl.org, docs.npmjs.com, pip.pypa.io and the sites of the other package managers",
        asOf: "2026-11-24",
        programs: {
          // Downloads
          curl: {
            short: "AbcCdDeEFHKmoPQrtTuUwxXyYz",
            long: "abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw data-urlencode delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-header ech egd-file engine etag-compare etag-save expect100-timeout form form-string ftp-account ftp-alternative-to-user ftp-method ftp-port ftp-ssl-ccc-mode happy-eyeballs-timeout-ms haproxy-clientip header hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway json keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt max-filesize max-redirs max-time netrc-file noproxy oauth2-bearer output output-dir parallel-max parallel-max-host pass pinnedpubkey preproxy proto proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file range rate referer request request-target resolve retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5 socks5-gssapi-service socks5-hostname speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file url url-query user user-agent variable vlan-priority write-out"
          },
          "wget wget2": {
            short: "aABDeiIloOPQRtTUwX",
            long: "accept accept-regex append-output base bind-address body-data body-file ca-certificate ca-directory certificate certificate-type ciphers config connect-timeout crl-file cut-dirs default-page directory-prefix dns-servers dns-timeout domains egd-file exclude-directories exclude-domains execute follow-tags ftp-password ftp-user header hsts-file http-password http-passwd http-user ignore-tags include-directories input-file input-metalink level limit-rate load-cookies local-encoding max-redirect method output-document output-file password pinnedpubkey post-data post-file preferred-location prefer-family private-key private-key-type progress proxy-password proxy-passwd proxy-user quota random-file read-timeout referer regex-type reject reject-regex remote-encoding report-speed restrict-file-names retry-on-http-error save-cookies secure-protocol start-pos timeout tries user user-agent wait waitretry warc-cdx warc-dedup warc-file warc-header warc-max-size warc-tempdir"
          },
          aria2c: {
            short: "dijklmMoOsStTux",
            long: "dir out split max-connection-per-server header user-agent referer load-cookies input-file checksum max-tries retry-wait timeout connect-timeout all-proxy http-proxy https-proxy http-user http-passwd ca-certificate certificate private-key"
          },
          axel: { short: "sTnoHSU", long: "max-speed num-connections output header user-agent max-redirect timeout" },
          "http https xh xhs": {
            short: "asopA",
            long: "auth auth-type session output print style verify cert cert-key timeout proxy"
          },
          fetch: { short: "oBSTUNhfcw" },
          "scp sftp ssh": {
            short: "bBcDeEFiIJlLmoOPpQRSWwX",
            stops: true
          },
          sshd: { short: "bCcEfghkopu" },
          "nc ncat netcat": {
            short: "cegGiIMmoOPpqsTVwXx",
            long: "exec sh-exec source source-port wait idle-timeout delay proxy proxy-type output"
          },
          rsync: {
            short: "eBTfM@",
            long: "rsh include exclude include-from exclude-from files-from filter chmod chown password-file temp-dir log-file rsync-path bwlimit timeout port out-format"
          },
          // Version control
          git: {
            short: "cC",
            long: "git-dir work-tree namespace super-prefix config-env",
            commands: {
              clone: {
                short: "bocju",
                long: "branch origin config depth reference reference-if-able jobs template separate-git-dir shallow-since shallow-exclude upload-pack filter revision server-option bundle-uri ref-format"
              },
              "fetch pull": {
                short: "josX",
                long: "depth deepen jobs shallow-since shallow-exclude upload-pack refmap server-option negotiation-tip filter strategy strategy-option"
              },
              "checkout switch": { short: "bBcC", long: "orphan conflict pathspec-from-file create force-create" },
              commit: {
                short: "cCmFt",
                long: "message file author date template reuse-message reedit-message fixup squash cleanup trailer"
              },
              config: { short: "f", long: "file blob type default get get-all get-regexp unset unset-all value comment" },
              submodule: {
                commands: {
                  "add update": { short: "bj", long: "branch name reference reference-if-able depth jobs filter" }
                }
              },
              remote: { commands: { add: { short: "tm" } } },
              archive: { short: "o", long: "format prefix output remote exec" },
              tag: { short: "mFun", long: "message file local-user sort format cleanup" },
              apply: { short: "pC", long: "exclude include directory build-fake-ancestor" },
              "merge rebase": { short: "msXF", long: "strategy strategy-option message file into-name onto" },
              "init init-db": { short: "b", long: "template separate-git-dir object-format ref-format initial-branch" },
              "reset ls-remote": { long: "pathspec-from-file upload-pack sort" }
            }
          },
          svn: { short: "rcmFN", long: "revision change message file username password config-dir config-option depth" },
          hg: { short: "Rur", long: "cwd repository config updaterev rev branch" },
          // Package managers
          "apt apt-get xx-apt xx-apt-get aptitude apt-fast": {
            short: "tocaP",
            long: "target-release default-release option config-file"
          },
          "apk xx-apk": {
            short: "Xtp",
            long: "repository virtual root arch keys-dir repositories-file wait cache-dir cache-max-age progress-fd"
          },
          "dnf dnf5 yum microdnf tdnf": {
            short: "cdexR",
            long: "enablerepo disablerepo repo repoid setopt installroot releasever exclude disableexcludes repofrompath forcearch config"
          },
          "yum-config-manager dnf-config-manager": { short: "c", long: "setopt add-repo config save" },
          zypper: { short: "rRDcpt", long: "repo root installroot from type reposd-dir config" },
          "pacman yay paru": { short: "br", long: "dbpath root config ignore overwrite arch cachedir" },
          choco: { oneDash: true, long: "version source s" },
          rpm: {
            short: "DEr",
            long: "define eval root dbpath prefix relocate excludepath queryformat qf undefine load rcfile macros"
          },
          dpkg: { long: "admindir root instdir" },
          "pip pipx uvx easy_install": pip,
          uv: { ...pip, commands: { pip, tool: { commands: { run: { ...pip, stops: true } } } } },
          "npm npx": {
            answers: true,
            short: "wCpc",
            long: "package call prefix registry cache userconfig globalconfig workspace loglevel before tag omit include only fetch-retries fetch-timeout network-timeout install-strategy maxsockets"
          },
          "yarn yarnpkg": {
            short: "p",
            long: "cwd registry cache-folder modules-folder mutex network-timeout network-concurrency prefix global-folder use-yarnrc mode"
          },
          "pnpm pnpx": {
            answers: true,
            short: "CF",
            long: "dir filter registry store-dir reporter lockfile-dir node-linker"
          },
          "bun bunx": { short: "pe", long: "package cwd registry cache-dir backend config filter omit eval print" },
          gem: {
            short: "visnPgB",
            long: "version install-dir source bindir platform trust-policy document http-proxy",
            commands: { "sources source": { short: "arp", long: "add remove http-proxy" } }
          },
          "bundle bundler": { short: "j", long: "jobs retry path without with gemfile binstubs system" },
          go: {
            oneDash: true,
            commands: {
              "build install get test run vet list": {
                oneDash: true,
                long: "C o p asmflags buildmode compiler gccgoflags gcflags installsuffix ldflags mod modfile overlay pgo pkgdir tags toolexec exec run bench count timeout coverprofile covermode coverpkg parallel cpu f"
              },
              env: { oneDash: true },
              "generate fmt clean": { oneDash: true, long: "run skip mod" }
            }
          },
          "gcc g++ cc c++ clang clang++ musl-gcc": { oneDash: true, long: "o x I L D U include isystem std" },
          rustc: { short: "oLlC", long: "crate-type crate-name edition emit out-dir cfg extern codegen" },
          make: { short: "Cf", attached: "j", long: "directory file makefile jobs" },
          ninja: { short: "Cfjk" },
          cmake: {
            short: "BSGCDUjt",
            long: "build install prefix target config parallel install-prefix toolchain preset component"
          },
          meson: { short: "CD", long: "prefix destdir buildtype native-file tags" },
          cargo: {
            short: "jFpC",
            long: "version vers git branch tag rev path root registry index features jobs target target-dir profile bin example config color"
          },
          "composer composer.phar": { short: "d", long: "working-dir prefer-install repository repository-url stability" },
          "conda mamba micromamba": { short: "npcfr", long: "name prefix channel file root-prefix solver platform subdir" },
          poetry: { short: "GECP", long: "group extras with without only python platform source directory project" },
          pipenv: { short: "reic", long: "requirements editable index python categories extra-pip-args pypi-mirror" },
          dotnet: {
            short: "v",
            long: "version tool-path add-source configfile framework arch source tool-manifest verbosity",
            commands: {
              // Its letters come in pairs: `-ep`.
              "dev-certs": { oneDash: true, long: "ep export-path p password format" },
              nuget: {
                commands: {
                  "add update": {
                    short: "nups",
                    long: "name username password configfile protocol-version valid-authentication-types"
                  },
                  push: { short: "kst", long: "api-key source symbol-source symbol-api-key timeout" }
                }
              }
            }
          },
          corepack: { short: "o", long: "output install-directory" },
          "pecl pickle": { short: "dD", long: "configureoptions" },
          "cpanm cpan": { short: "lLM", long: "local-lib local-lib-contained mirror from cpanfile" },
          "mvn mvnw": {
            oneDash: true,
            long: "f file s settings gs global-settings t toolchains P activate-profiles pl projects rf resume-from T threads l log-file b builder"
          },
          "ansible-galaxy": {
            short: "sprt",
            long: "server roles-path role-file requirements-file collections-path token api-key"
          },
          // Accounts and modes
          "useradd adduser": account,
          usermod: { short: `${account.short}l`, long: `${account.long} login` },
          "groupadd addgroup groupmod": { short: "gKpRPUn", long: "gid key password root prefix users new-name group" },
          gpasswd: { short: "adMAQ", long: "add delete members administrators root" },
          passwd: { short: "inRwx", long: "inactive mindays root warndays maxdays repository prefix" },
          chpasswd: { short: "csRP", long: "crypt-method sha-rounds root prefix" },
          chmod: { only: "Rcfvh-", long: "reference" },
          "chown chgrp": { long: "reference from" },
          mkdir: { short: "m", long: "mode" },
          install: { short: "mogSt", long: "mode owner group suffix target-directory strip-program" },
          "cp mv ln": { short: "St", long: "suffix target-directory" },
          setcap: { short: "n" },
          "dpkg-statoverride": { long: "admindir root" },
          // Programs that run another command
          sudo: {
            short: "aCcDghpRrTtUu",
            long: "user group host prompt close-from chdir chroot command-timeout type role other-user",
            stops: true
          },
          su: { short: "csgGw", long: "command session-command shell group supp-group whitelist-environment" },
          runuser: { short: "csgGuw", long: "command session-command shell group supp-group user whitelist-environment" },
          doas: { short: "uCa", stops: true },
          "gosu su-exec s6-setuidgid setuidgid": stops,
          "nohup setsid eatmydata chronic fakeroot unbuffer builtin catatonit busybox command": stops,
          echo: { only: "neE", stops: true },
          exec: { short: "a", stops: true },
          env: { short: "uCS", long: "unset chdir split-string", stops: true },
          time: { short: "fo", long: "format output", stops: true },
          timeout: { short: "ks", long: "kill-after signal", stops: true },
          ttyd: {
            short: "piugswcHIbPtTmfdCKAU",
            long: "port interface uid gid signal cwd credential auth-header index base-path ping-interval client-option terminal-type max-clients srv-buf-size debug ssl-cert ssl-key ssl-ca socket-owner",
            stops: true
          },
          wetty: {
            short: "pc",
            long: "ssl-key ssl-cert ssh-host ssh-port ssh-user ssh-auth ssh-pass ssh-key host port base title command conf log-level"
          },
          shellinaboxd: {
            short: "cfgpsu",
            long: "background cert certfd css static-file group linkify port service user user-css pidfile cgi"
          },
          gotty: {
            short: "apmc",
            long: "address port path credential random-url-length tls-crt tls-key tls-ca-crt index title-format reconnect-time timeout max-connection width height ws-origin term close-signal close-timeout config ws-query-args",
            stops: true
          },
          nice: { short: "n", long: "adjustment", stops: true },
          ionice: { short: "cnpPu", long: "class classdata", stops: true },
          stdbuf: { short: "ioe", long: "input output error", stops: true },
          chroot: { long: "userspec groups", stops: true },
          setpriv: {
            long: "reuid regid groups inh-caps ambient-caps bounding-set securebits pdeathsig selinux-label apparmor-profile",
            stops: true
          },
          tini: { short: "pe", stops: true },
          "dumb-init": { short: "r", long: "rewrite", stops: true },
          chpst: { short: "uUbeomdfclrtnP/", stops: true },
          "start-stop-daemon": {
            short: "cxapunsdNrRgIkP",
            long: "chuid user group exec startas pidfile name signal retry chdir chroot nicelevel procsched iosched umask ppid pid"
          },
          xargs: {
            short: "InLPsdEa",
            attached: "iel",
            long: "max-args max-procs max-chars delimiter arg-file",
            stops: true
          },
          find: {
            oneDash: true,
            long: "name iname path ipath wholename regex iregex type xtype maxdepth mindepth newer anewer cnewer perm user group uid gid size mtime atime ctime mmin amin cmin fstype links inum lname printf fprint samefile used context",
            last: "exec execdir ok okdir"
          },
          // Shells and interpreters
          "sh bash dash ash zsh ksh mksh rbash": { detached: "oO", long: "rcfile init-file", plus: true, stops: true },
          fish: { short: "cCdfp", long: "command init-command debug features profile", stops: true },
          "python pypy": { short: "cmWXQ", long: "check-hash-based-pycs", last: "c m", stops: true },
          perl: { short: "eE", attached: "CDFiImMx", stops: true },
          ruby: { short: "eICrE", attached: "iKTxW", long: "encoding external-encoding internal-encoding", stops: true },
          "node nodejs": { short: "erC", long: "eval require import conditions env-file input-type loader", stops: true },
          php: {
            short: "cdfrBRFEtSz",
            long: "php-ini define file run process-begin process-code process-file process-end server docroot",
            stops: true
          },
          "pwsh powershell": {
            oneDash: true,
            anyCase: true,
            long: "c command f file e ec encodedcommand ex ep executionpolicy o outputformat inputformat w windowstyle version wd workingdirectory configurationname settingsfile",
            last: "c command f file e ec encodedcommand"
          },
          java: {
            oneDash: true,
            long: "cp classpath class-path jar m module p module-path add-modules add-exports add-opens add-reads upgrade-module-path",
            last: "jar m module",
            stops: true
          },
          // Text and archives
          sed: { short: "efl", attached: "i", long: "expression file line-length" },
          grep: {
            short: "efmABCDd",
            long: "regexp file max-count after-context before-context context include exclude exclude-from exclude-dir label binary-files devices directories"
          },
          "tar bsdtar": {
            short: "fCbgHIKLNTVX",
            long: "file directory blocking-factor files-from exclude exclude-from transform owner group mode mtime format use-compress-program to-command listed-incremental newer starting-file label one-top-level"
          },
          tee: {},
          "rm unlink srm": {},
          shred: { short: "ns", long: "iterations size random-source" },
          printf: { short: "v", stops: true },
          trap: stops,
          truncate: { short: "sr", long: "size reference" },
          // Keys and checksums
          "gpg gpg2": {
            short: "ouNRrz",
            long: "keyserver keyserver-options keyring primary-keyring secret-keyring homedir output passphrase passphrase-fd passphrase-file pinentry-mode recipient local-user trust-model trustdb-name options status-fd logger-fd logger-file default-key batch-command compress-algo cipher-algo digest-algo s2k-cipher-algo s2k-digest-algo s2k-mode s2k-count import-options export-options verify-options auto-key-locate list-options weak-digest command-fd display-charset max-output"
          },
          "apt-key": { long: "keyring keyserver keyserver-options homedir" },
          "gpgv gpgv2": { long: "keyring homedir status-fd output" },
          rpmkeys: { short: "DEr", long: "root dbpath define" },
          "sha1sum sha224sum sha256sum sha384sum sha512sum md5sum b2sum": { long: "length" },
          b3sum: { short: "l", long: "length" },
          shasum: { short: "a", long: "algorithm" },
          cksum: { short: "al", long: "algorithm length" },
          openssl: {
            oneDash: true,
            long: "in out key keyout keyform inform outform newkey subj days config extensions reqexts addext passin passout pass k kfile K iv S md CA CAkey CAfile CApath CAserial set_serial extfile name policy cert certfile inkey export_name algorithm pkeyopt paramfile section verify signature sign hmac mac macopt connect accept servername certform caname keypbe certpbe macalg salt rand writerand engine startdate enddate crldays purpose"
          },
          "ssh-keygen": { short: "abCDEFfIMmNnOPRrSsTtVWwYZz" },
          "ssh-keyscan": { short: "fOpTt" },
          keytool: {
            oneDash: true,
            long: "alias keyalg keysize sigalg destalias dname startdate ext validity keypass keystore storepass storetype file provider destkeystore srckeystore deststorepass srcstorepass srcalias destkeypass srckeypass srcstoretype deststoretype"
          },
          certtool: {
            long: "outfile infile template load-privkey load-certificate load-ca-certificate load-ca-privkey bits sec-param key-type"
          },
          minisign: { short: "cHmPpstxV" },
          "age-keygen": { short: "o", long: "output" },
          step: { long: "not-after not-before san ca ca-key profile kty crv curve size key provisioner password-file" },
          // Clients that log in
          "mysql mysqlshow mysqldump mysqlimport mysqladmin mariadb mariadb-dump mariadb-admin": {
            short: "DehPSu",
            attached: "p",
            long: "database execute host port protocol socket user default-character-set ssl-ca ssl-cert ssl-key ignore-table where"
          },
          "mongo mongosh mongodump mongorestore mongoimport mongoexport": {
            short: "cdhoupq",
            long: "authenticationDatabase authenticationMechanism collection db eval file host out password port query uri username"
          },
          "redis-cli valkey-cli keydb-cli": { short: "adDhinprsu", long: "user pass eval pipe-timeout cacert cert key" },
          "psql pg_dump pg_restore pg_dumpall": {
            short: "cdfFhLopPRTUvjn",
            long: "command dbname file host log-file output port username variable format"
          },
          cqlsh: { short: "efkup", long: "execute file keyspace username password" },
          "cypher-shell": { short: "adfpuP", long: "address database file password username param" },
          "sqlcmd bcp": { short: "aAbcCdDeFhHikKlLmMoPqQrsStuUvVwyYzZ" },
          "elasticsearch-users": { short: "pr", long: "password roles" },
          influx: { short: "bnoprtu", long: "bucket host name org password retention token username" },
          rabbitmqadmin: { short: "cfHNpPuV", long: "config format host node password port username vhost" },
          "mosquitto_pub mosquitto_sub": {
            short: "ACDfhikLmMPpqtTuUV",
            long: "host port username pw topic message file id qos cafile cert key"
          },
          mosquitto_passwd: { short: "H" },
          htpasswd: { short: "Cr" },
          sshpass: { short: "dfpP", stops: true },
          "ldapadd ldapmodify ldapsearch ldapdelete": { short: "bdDefhHlOopPRsSTUwXyYz" },
          ldappasswd: { short: "adDehHoOpRsTUwXyY" },
          smbpasswd: { short: "cDrRUw" },
          smbclient: { short: "AbcDEIlLmMnOpsTtUW", long: "user command directory workgroup authentication-file" },
          lftp: { short: "cefpu", long: "user" },
          etcdctl: { long: "user password endpoints cacert cert key command-timeout dial-timeout" },
          conan: { short: "pru", long: "password remote" },
          cf: { short: "aopsu" },
          twine: {
            commands: { upload: { short: "cipru", long: "username password repository repository-url config-file comment" } }
          },
          doctl: { short: "cto", long: "access-token context output" },
          "gitlab-runner": {
            oneDash: true,
            long: "c config r registration-token u url t token name executor tag-list docker-image description"
          },
          "subscription-manager": { long: "activationkey org username password environment serverurl baseurl" },
          "zip unzip": { short: "bdinPtx" },
          "7z 7za 7zz unrar": { attached: "abilmoprstvwx" },
          // Containers and clouds
          docker: {
            short: "cHl",
            long: "config context host log-level tlscacert tlscert tlskey",
            commands: {
              "run create": run,
              exec: { short: "euw", long: "detach-keys env env-file user workdir", stops: true },
              build: imageBuild,
              "buildx builder image": {
                long: "builder",
                commands: { "build b bake": imageBuild, "pull push": { long: "platform" } }
              },
              container: {
                commands: {
                  "run create": run,
                  exec: { short: "euw", long: "detach-keys env env-file user workdir", stops: true }
                }
              },
              compose,
              stack: { commands: { "deploy up": { short: "c", long: "compose-file orchestrator resolve-image" } } },
              login,
              daemon: dockerd,
              "pull push": { long: "platform" }
            }
          },
          "docker-compose podman-compose": compose,
          "podman nerdctl": {
            long: "log-level connection url root runroot storage-driver storage-opt namespace address host",
            commands: { "run create": run, build: imageBuild, compose, login }
          },
          buildah: { long: "root runroot storage-driver", commands: { "build bud": imageBuild, login } },
          crane: { long: "platform", commands: { login, auth: { commands: { login } } } },
          "skopeo oras": { long: "policy command-timeout registries-conf tmpdir platform", commands: { login } },
          "dockerd dockerd-entrypoint.sh docker-daemon": dockerd,
          // What a service gives to an image's own entrypoint; of those, only Docker's daemon is known.
          entrypoint: { oneDash: true, long: `H ${dockerd.long}` },
          kubectl,
          oc: { ...kubectl, short: `${kubectl.short}pu` },
          "helm helm2 helm3": {
            short: "nf",
            long: "namespace kube-context kubeconfig version values set repo username password kube-token ca-file cert-file key-file",
            commands: { login, "registry repo": { commands: { "login add": login } } }
          },
          aws: { long: "profile region endpoint-url output query ca-bundle cli-connect-timeout cli-read-timeout" },
          az: { short: "put", long: "username password tenant service-principal subscription output query" },
          cosign: { long: "key certificate certificate-identity certificate-oidc-issuer rekor-url output-file" }
        }
      };
      ;
      const byName = (0, once.O)(spread);
      const unknownProgram = { oneDash: true };
      function grammarOf(program) {
        const grammars = byName(programOptions.programs);
        return grammars.get(program) ?? grammars.get(withoutVersion(program)) ?? unknownProgram;
      }
      function withoutVersion(program) {
        let end = program.endsWith(".exe") ? program.length - ".exe".length : program.length;
        while (end > 0 && /[\d.]/.test(program[end - 1]))
          end--;
        return program.slice(0, end);
      }
      const lookups = (0, once.O)(({ long = "", last = "", commands = {} }) => ({
        long: new Set(long.split(" ")),
        last: new Set(last.split(" ")),
        commands: spread(commands)
      }));
      function spread(table) {
        return new Map(Object.entries(table).flatMap(([names, each]) => names.split(" ").map((name) => [name, each])));
      }
    })
  ),
  /***/
  9397: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F1: () => (
          /* binding */
          neverAsked
        ),
        /* harmony export */
        KX: () => (
          /* binding */
          publishedImage
        ),
        /* harmony export */
        MA: () => (
          /* binding */
          keyOfWanted
        ),
        /* harmony export */
        Qm: () => (
          /* binding */
          surelyKnown
        ),
        /* harmony export */
        Xq: () => (
          /* binding */
          dayBuilt
        ),
        /* harmony export */
        t2: () => (
          /* binding */
          layerBytes
        )
        /* harmony export */
      });
      var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);
      var _root_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5481);
      const neverAsked = () => void 0;
      function keyOfWanted({ reference, platform = "" }) {
        const { tag = "", digest = "" } = reference;
        return [(0, _image_reference_js__WEBPACK_IMPORTED_MODULE_0__.zt)(reference), tag, digest, platform].join(" ");
      }
      function publishedImage(published) {
        return published?.kind === "image" ? published.image : void 0;
      }
      function layerBytes(layers) {
        return layers.reduce((sum, { size }) => sum + size, 0);
      }
      function dayBuilt({ created }) {
        return /^\d{4}-\d\d-\d\d(?=T|$)/.exec(created ?? "")?.[0];
      }
      function surelyKnown(published, known) {
        const image = publishedImage(published);
        if (!image)
          return known;
        const { user } = image.config;
        const windows = image.platform.startsWith("windows");
        return {
          ...known,
          user: user === "" && windows ? known?.user : user === "" || (0, _root_account_js__WEBPACK_IMPORTED_MODULE_1__.a)(user, windows ? "windows" : "linux") ? "root" : "nonroot",
          shell: windows ? "cmd" : known?.shell === "none" ? "none" : "posix"
        };
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
      var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1573);
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
  2162: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
          "the `WWW-Authenticate` header of each registry's `/v2/`"
        ],
        asOf: "2026-11-26",
        /** By the names that references have: where requests go, and who gives tokens for it, where that is another host. */
        hosts: /* @__PURE__ */ new Map([
          ["cgr.dev", {}],
          ["dhi.io", { tokens: "auth.docker.io" }],
          ["docker.io", { server: "registry-1.docker.io", tokens: "auth.docker.io" }],
          ["gcr.io", {}],
          ["ghcr.io", {}],
          ["mcr.microsoft.com", {}],
          ["public.ecr.aws", {}],
          ["quay.io", {}]
        ]),
        /** Of hosts with one more label in front. */
        families: ["gcr.io", "pkg.dev"]
      };
    })
  ),
  /***/
  54: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          isKnownRegistry
        )
        /* harmony export */
      });
      var _registry_hosts_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2162);
      function isKnownRegistry(name) {
        return _registry_hosts_data_js__WEBPACK_IMPORTED_MODULE_0__.j.hosts.has(name) || _registry_hosts_data_js__WEBPACK_IMPORTED_MODULE_0__.j.families.some((family) => name.endsWith(`.${family}`) && /^[a-z0-9-]+$/.test(name.slice(0, -family.length - 1)));
      }
    })
  ),
  /***/
  5481: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          isRootUser
        )
        /* harmony export */
      });
      function isRootUser(value, platform = "linux") {
        const [user = ""] = value.trim().split(":");
        if (platform === "windows")
          return /^(?:.*\\|nt authority)?(?:containeradministrator|administrator|system)$/i.test(value.trim());
        return user === "root" || /^[+-]?0+$/.test(user);
      }
    })
  ),
  /***/
  7460: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G2: () => (
          /* binding */
          withFilesFrom
        ),
        /* harmony export */
        Ks: () => (
          /* binding */
          imagePattern
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
        )
        /* harmony export */
      });
      var _text_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6449);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      var _registry_hosts_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2162);
      function demandsOn(reference, demands) {
        const name = `${registryItself(reference.registry)}/${reference.repository}`;
        return demands.filter(({ images }) => patternsOf(images).some((fits) => fits(name)));
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
      const patternsOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((images) => images.flatMap((each) => (0, _text_glob_js__WEBPACK_IMPORTED_MODULE_2__.Ig)(each) ?? []));
      function imagePattern(text) {
        const [first = "", ...rest] = text.split("/");
        if (!(0, _text_glob_js__WEBPACK_IMPORTED_MODULE_2__.Ig)(text) || /[@\s]/.test(text) || rest.some((each) => each === "" || each.includes(":")))
          return void 0;
        if (first === "**")
          return text;
        const isHost = /[.:]/.test(first) || first === "localhost";
        if (rest.length === 0)
          return isHost ? void 0 : `docker.io/library/${first}`;
        return isHost ? [registryItself(first), ...rest].join("/") : `docker.io/${text}`;
      }
      function registryItself(registry) {
        const name = registry.toLowerCase().replace(/:443$/, "");
        if (name === "index.docker.io")
          return "docker.io";
        const ofServer = [..._registry_hosts_data_js__WEBPACK_IMPORTED_MODULE_1__.j.hosts].find(([, { server }]) => server === name);
        return ofServer ? ofServer[0] : name;
      }
    })
  ),
  /***/
  4405: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        K5: () => (
          /* binding */
          isDeveloperName
        ),
        uX: () => (
          /* binding */
          isDeveloperPath
        ),
        yX: () => (
          /* binding */
          isEarnestName
        ),
        aZ: () => (
          /* binding */
          isMadeUpPath
        ),
        cO: () => (
          /* binding */
          isTestName
        ),
        MQ: () => (
          /* binding */
          isTestPath
        ),
        KK: () => (
          /* binding */
          isTrialPath
        )
      });
      var foreign_folders_data = __webpack_require__(7061);
      ;
      const ofTests = [
        "test",
        "tests",
        "testing",
        "e2e",
        "spec",
        "specs",
        "fixture",
        "fixtures",
        "testdata",
        "mock",
        "mocks"
      ];
      const trialPaths = {
        source: [
          "the names that repositories of many languages share, as https://github.com/golang-standards/project-layout lists"
        ],
        asOf: "2026-11-25",
        /** Words of a name, between dots, dashes and underscores, in small letters. */
        words: /* @__PURE__ */ new Set([
          ...["example", "examples", "sample", "samples", "demo", "demos", "tutorial", "tutorials", "showcase"],
          ...["doc", "docs", "documentation", "template", "templates", "skeleton", "boilerplate", "scaffold", "dist"],
          ...ofTests,
          "benchmark",
          ...["dev", "devel", "development", "devcontainer", "local", "debug", "playground", "sandbox", "experimental"],
          ...[
            "archive",
            "archived",
            "attic",
            "old",
            "deprecated",
            "legacy",
            "obsolete",
            "backup",
            "bak",
            "disabled",
            "unused"
          ]
        ]),
        /** Those of them in which keys and passwords are made up. */
        madeUp: /* @__PURE__ */ new Set([
          ...["example", "examples", "sample", "samples", "demo", "demos", "tutorial", "template", "templates", "skeleton"],
          ...ofTests
        ]),
        /** Those of them that a file for developers is called by, on their own machines or where changes are tested. */
        developers: /* @__PURE__ */ new Set([
          ...["dev", "devel", "development", "devcontainer", "local", "debug", "test", "tests", "testing", "e2e", "ci"],
          ...["playground", "sandbox", "mock", "mocks", "integration", "benchmark"],
          ...["gitpod", "itest", "itests", "coverity", "buildkite", "circleci", "travis"]
        ]),
        /** How what runs in earnest is called, to tell it from those. */
        earnest: /* @__PURE__ */ new Set(["prod", "production"]),
        /** How tests and examples are called, and what only they use: it lives for as long as they run. */
        tests: /* @__PURE__ */ new Set([
          ...ofTests,
          "dummy",
          ...["ci", "integration", "conformance", "itest", "itests"],
          ...["example", "examples", "sample", "samples", "demo", "demos", "tutorial", "tutorials"]
        ]),
        /** Folders of a forge in which only what tests changes lies. */
        forgeFolders: /* @__PURE__ */ new Set([".github", ".forgejo", ".gitea"])
      };
      ;
      const words = /* @__PURE__ */ new Set([...trialPaths.words, ...foreign_folders_data._.names]);
      function isTrialPath(path) {
        return path.split("/").some((name) => words.has(name) || isCalled(name, words));
      }
      function isMadeUpPath(path) {
        return path.split("/").some((name) => isCalled(name, trialPaths.madeUp));
      }
      function isDeveloperPath(path) {
        const names = path.split("/");
        return names.some((name) => trialPaths.forgeFolders.has(name) || isDeveloperName(name));
      }
      function isDeveloperName(name) {
        return isCalled(name, trialPaths.developers);
      }
      function isEarnestName(name) {
        return isCalled(name, trialPaths.earnest);
      }
      function isTestPath(path) {
        return path.split("/").some(isTestName);
      }
      function isTestName(name) {
        return isCalled(name, trialPaths.tests);
      }
      function isCalled(name, words2) {
        return name.split(/[-_.]/).some((word) => words2.has(word.toLowerCase()));
      }
    })
  ),
  /***/
  5895: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $d: () => (
          /* binding */
          startCommands
        ),
        /* harmony export */
        Fl: () => (
          /* binding */
          scriptOf
        ),
        /* harmony export */
        Ru: () => (
          /* binding */
          startScripts
        ),
        /* harmony export */
        Yh: () => (
          /* binding */
          tellingCommands
        ),
        /* harmony export */
        ch: () => (
          /* binding */
          serviceScripts
        ),
        /* harmony export */
        kd: () => (
          /* binding */
          optionScripts
        ),
        /* harmony export */
        ze: () => (
          /* binding */
          testScriptOf
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4998);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      var _shell_entrypoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8180);
      var _shell_option_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6147);
      var _shell_read_script_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8357);
      var _shell_script_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2903);
      var _compose_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3948);
      var _effective_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1999);
      const scriptOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ words }) => {
        if (!words[0]?.value?.startsWith("-"))
          return (0, _shell_read_script_js__WEBPACK_IMPORTED_MODULE_3__.UK)(words.map(_compose_text_js__WEBPACK_IMPORTED_MODULE_5__.$s), words);
        const at = words[0].at.source.at(words[0].at.span.start, words[0].at.span.start);
        const entrypoint = { value: "entrypoint", at };
        const start = _source_js__WEBPACK_IMPORTED_MODULE_7__.Ie.of(at.source, [{ ...at.span, text: "entrypoint" }]);
        return (0, _shell_read_script_js__WEBPACK_IMPORTED_MODULE_3__.UK)([start, ...words.map(_compose_text_js__WEBPACK_IMPORTED_MODULE_5__.$s)], [entrypoint, ...words]);
      });
      const testScriptOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ text, words: [how, ...words] }) => {
        if (text)
          return (0, _shell_read_script_js__WEBPACK_IMPORTED_MODULE_3__.Uq)((0, _compose_text_js__WEBPACK_IMPORTED_MODULE_5__.$s)(text));
        if (how?.value === "CMD-SHELL")
          return words[0] ? (0, _shell_read_script_js__WEBPACK_IMPORTED_MODULE_3__.Uq)((0, _compose_text_js__WEBPACK_IMPORTED_MODULE_5__.$s)(words[0])) : _shell_read_script_js__WEBPACK_IMPORTED_MODULE_3__.Rs;
        return how?.value === "CMD" ? (0, _shell_read_script_js__WEBPACK_IMPORTED_MODULE_3__.UK)(words.map(_compose_text_js__WEBPACK_IMPORTED_MODULE_5__.$s), words) : _shell_read_script_js__WEBPACK_IMPORTED_MODULE_3__.Rs;
      });
      const serviceScripts = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((service) => {
        const { healthcheck, hooks: own, develop } = service;
        const hooks = [...own, ...develop.flatMap(({ exec }) => exec ?? [])];
        const test = healthcheck?.test;
        const starts = startScripts(service);
        const files = starts.flatMap(({ script }) => script.commands.flatMap((each) => [(0, _source_js__WEBPACK_IMPORTED_MODULE_7__.$6)(each.nameAt), ...each.args.map(({ value }) => value)]));
        return [
          ...starts,
          ...service.configs.flatMap(({ object, target, via }) => {
            const content = object?.content;
            const path = target?.value;
            const isRun = path !== void 0 && files.includes(path);
            return content ? (0, _shell_script_files_js__WEBPACK_IMPORTED_MODULE_4__.OZ)(path, (0, _compose_text_js__WEBPACK_IMPORTED_MODULE_5__.$s)(content), isRun).map((script) => ({ script, via })) : [];
          }),
          ...test ? [{ script: testScriptOf(test), via: test.via }] : [],
          ...hooks.flatMap(({ command }) => command ? [{ script: scriptOf(command), via: command.via }] : [])
        ];
      });
      const startScripts = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ entrypoint, command }) => {
        const given = [entrypoint, command].flatMap((each) => each ?? []);
        const [first, rest] = given.map(({ words }) => ({ words, texts: words.map(_compose_text_js__WEBPACK_IMPORTED_MODULE_5__.$s) }));
        const script = first && rest && (0, _shell_entrypoint_js__WEBPACK_IMPORTED_MODULE_1__.a)(first, rest);
        if (script)
          return [{ script, via: command?.via ?? entrypoint?.via }];
        return given.map((each) => ({ script: scriptOf(each), via: each.via }));
      });
      const optionScripts = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((service) => (0, _effective_environment_js__WEBPACK_IMPORTED_MODULE_6__.E)(service).flatMap(({ name, value, via }) => {
        const script = (0, _shell_option_variables_js__WEBPACK_IMPORTED_MODULE_2__.h)(name, value);
        return script ? [{ script, via }] : [];
      }));
      function tellingCommands(service) {
        return [...startCommands(service), ...optionScripts(service).flatMap(({ script }) => script.commands)];
      }
      function startCommands(service) {
        return startScripts(service).flatMap(({ script }) => script.commands);
      }
    })
  ),
  /***/
  3948: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $s: () => (
          /* binding */
          textExcerpt
        ),
        /* harmony export */
        EY: () => (
          /* binding */
          Text
        ),
        /* harmony export */
        Om: () => (
          /* binding */
          textOfWords
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        bK: () => (
          /* binding */
          literalText
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4998);
      var _yaml_scalar_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2993);
      var _go_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9341);
      var _interpolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(608);
      class Text {
        value;
        at;
        parts;
        variables;
        via;
        /** Why its variables could not be filled in, in words for its author. */
        fault;
        /** The value with `unknownMark` for each piece that only the run knows. */
        text;
        #words;
        #unknowns;
        constructor({ words, text, at, via = none, unknowns = nowhere, variables, fault }) {
          this.fault = fault;
          this.#words = words;
          this.#unknowns = unknowns;
          this.text = text;
          this.at = at;
          this.value = unknowns.length === 0 ? text : void 0;
          if (via.length > 0)
            this.via = via;
          if (variables) {
            if (unknowns.length > 0)
              this.parts = split(text, unknowns);
            this.variables = variables;
          }
        }
        /** The place of a range of `text`. */
        locate(start, end) {
          const { excerpt, source, shift } = this.#words;
          return excerpt ? excerpt().locate(start + shift, end + shift) : source.at(start + shift, end + shift);
        }
        /** Whether a range of `text` stands in the file just so. */
        isVerbatim(start, end) {
          const { source, span } = this.locate(start, end);
          return source.text.slice(span.start, span.end) === this.text.slice(start, end);
        }
        /** `text` as an excerpt of the file. */
        excerpt() {
          const { excerpt, source, shift } = this.#words;
          const end = shift + this.text.length;
          if (!excerpt)
            return _source_js__WEBPACK_IMPORTED_MODULE_2__.Ie.of(source, [{ start: shift, end }]);
          const whole = excerpt();
          return shift === 0 && end === whole.text.length ? whole : whole.excerpt([{ start: shift, end }]);
        }
        /** Whether the text stands in the file just so, without variables and escapes. */
        get isLiteral() {
          const { source, span } = this.at;
          return !this.variables?.length && source.text.slice(span.start, span.end) === this.text;
        }
        /** Several parts of this text put together, such as a word without the quotes in it. */
        pick(ranges) {
          const [first] = ranges;
          const last = ranges.at(-1);
          if (!first || !last)
            return this.slice(0, 0);
          if (ranges.length === 1)
            return this.slice(first.start, first.end);
          const { start } = this.locate(first.start, first.end).span;
          const { source, span } = this.locate(last.start, last.end);
          const words = this.excerpt().excerpt(ranges);
          const unknowns = [];
          let length = 0;
          for (const range of ranges) {
            for (const at2 of this.#unknowns)
              if (at2 >= range.start && at2 < range.end)
                unknowns.push(length + at2 - range.start);
            length += range.end - range.start;
          }
          const at = source.at(start, span.end);
          const variables = this.variables && this.#variablesIn(at);
          return new Text({
            words: { source, shift: 0, excerpt: () => words },
            text: words.text,
            at,
            via: this.via,
            unknowns,
            variables
          });
        }
        /** Those that have a part in a range, also where the range is their default. */
        #variablesIn({ source, span }) {
          return between(this.variables ?? [], { start: span.start + 1, end: span.end }, ({ at }) => at.span.end, ({ at }) => at.span.start).filter(({ at }) => at.source === source);
        }
        /** A part of this text, at its own place. */
        slice(start, end = this.text.length) {
          const range = { start, end };
          const unknowns = between(this.#unknowns, range, (each) => each);
          const at = this.locate(start, end);
          const variables = this.variables && this.#variablesIn(at);
          return new Text({
            words: { ...this.#words, shift: this.#words.shift + start },
            text: this.text.slice(start, end),
            at,
            via: this.via,
            unknowns: unknowns.map((each) => each - start),
            variables: variables?.length || unknowns.length ? variables : void 0
          });
        }
      }
      function textOf(scalar, environment, via) {
        const { at, value } = scalar;
        if (typeof value !== "string" || !value.includes("$"))
          return plain(scalar, (0, _go_values_js__WEBPACK_IMPORTED_MODULE_3__._)(scalar), via);
        return textOfWords((0, _interpolation_js__WEBPACK_IMPORTED_MODULE_1__.V)((0, _yaml_scalar_excerpt_js__WEBPACK_IMPORTED_MODULE_0__.z)(scalar), environment), at, via);
      }
      function textOfWords({ words, unknowns, variables, fault }, at, via) {
        return new Text({
          words: { source: at.source, shift: 0, excerpt: () => words },
          text: words.text,
          at,
          via,
          unknowns,
          variables: variables.length > 0 ? variables : void 0,
          fault
        });
      }
      function literalText(excerpt, at) {
        return new Text({ words: { source: at.source, shift: 0, excerpt: () => excerpt }, text: excerpt.text, at });
      }
      function plain(scalar, text, via) {
        const { at } = scalar;
        const { source, span } = at;
        const start = text === scalar.text ? (0, _yaml_scalar_excerpt_js__WEBPACK_IMPORTED_MODULE_0__.B)(scalar) : void 0;
        if (start !== void 0)
          return new Text({ words: { source, shift: start, excerpt: void 0 }, text, at, via });
        let excerpt;
        const put = () => excerpt ??= text === scalar.text ? (0, _yaml_scalar_excerpt_js__WEBPACK_IMPORTED_MODULE_0__.z)(scalar) : _source_js__WEBPACK_IMPORTED_MODULE_2__.Ie.of(source, [{ ...span, text }]);
        return new Text({ words: { source, shift: 0, excerpt: put }, text, at, via });
      }
      function split(text, unknowns) {
        const parts = [];
        let from = 0;
        for (const at of unknowns) {
          if (at > from)
            parts.push(text.slice(from, at));
          parts.push(void 0);
          from = at + 1;
        }
        if (from < text.length)
          parts.push(text.slice(from));
        return parts;
      }
      function between(items, { start, end }, endOf, startOf = endOf) {
        let low = 0;
        let high = items.length;
        while (low < high) {
          const middle = low + high >> 1;
          if (endOf(items[middle]) < start)
            low = middle + 1;
          else
            high = middle;
        }
        let last = low;
        while (last < items.length && startOf(items[last]) < end)
          last += 1;
        return items.slice(low, last);
      }
      const none = [];
      const nowhere = [];
      function textExcerpt(setting) {
        return setting instanceof Text ? setting.excerpt() : _source_js__WEBPACK_IMPORTED_MODULE_2__.Ie.of(setting.at.source, [{ ...setting.at.span, text: setting.value ?? "" }]);
      }
    })
  ),
  /***/
  1999: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          effectiveEntries
        ),
        /* harmony export */
        L: () => (
          /* binding */
          isSetByAll
        )
        /* harmony export */
      });
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      function isSetByAll(services, name) {
        return services.length > 0 && services.every((each) => effectiveEntries(each).some((entry) => entry.name === name));
      }
      const effectiveEntries = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ environment, envFiles }) => {
        if (envFiles.length === 0)
          return environment;
        const given = /* @__PURE__ */ new Map();
        for (const file of envFiles) {
          for (const entry of file.entries)
            given.set(entry.name, { ...entry, via: [file.path.at], file });
        }
        for (const entry of environment)
          given.set(entry.name, entry);
        return [...given.values()];
      });
    })
  ),
  /***/
  4751: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hx: () => (
          /* binding */
          nothingKnown
        ),
        /* harmony export */
        SF: () => (
          /* binding */
          readEnvFile
        ),
        /* harmony export */
        YW: () => (
          /* binding */
          readRawEnvFile
        ),
        /* harmony export */
        sp: () => (
          /* binding */
          ComposeVariables
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4998);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      var _dockerfile_whitespace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(607);
      var _compose_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3948);
      var _interpolation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(608);
      class ComposeVariables {
        #own = /* @__PURE__ */ new Map();
        #outer;
        constructor(lines, outer) {
          for (const { name, value } of lines)
            if (value)
              this.#own.set(name, value);
          this.#outer = outer;
        }
        get(name) {
          return this.#outer?.get(name) ?? this.#own.get(name);
        }
      }
      const nothingKnown = { get: () => void 0 };
      const contentOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.w)((source, outer) => {
        const reader = new EnvReader(source, outer);
        return { lines: [...reader.lines()], errors: reader.errors };
      });
      const MAX_LENGTH = 4e6;
      const MAX_ERRORS = 20;
      function readEnvFile(source, outer = nothingKnown, report) {
        const { lines, errors } = contentOf(source, outer);
        if (report)
          for (const { at, message } of errors)
            report(at, message);
        return lines;
      }
      function readRawEnvFile(source) {
        const lines = [];
        for (const { 0: line, index } of source.text.matchAll(/[^\n]+/g)) {
          const end = index + line.length - (line.endsWith("\r") ? 1 : 0);
          const start = (0, _dockerfile_whitespace_js__WEBPACK_IMPORTED_MODULE_3__.iv)(source.text, index === 0 && line.startsWith("\uFEFF") ? 1 : index, end, _dockerfile_whitespace_js__WEBPACK_IMPORTED_MODULE_3__.xC);
          if (start === end || source.text[start] === "#")
            continue;
          const equals = source.text.indexOf("=", start);
          const split = equals >= 0 && equals < end;
          const nameAt = source.at(start, split ? equals : end);
          const valueAt = source.at(equals + 1, end);
          lines.push({
            name: source.text.slice(nameAt.span.start, nameAt.span.end),
            nameAt,
            value: split ? (0, _compose_text_js__WEBPACK_IMPORTED_MODULE_1__.bK)(_source_js__WEBPACK_IMPORTED_MODULE_4__.Ie.of(source, [valueAt.span]), valueAt) : void 0,
            at: source.at(start, end)
          });
        }
        return lines;
      }
      class EnvReader {
        errors = [];
        #source;
        #text;
        #known = /* @__PURE__ */ new Map();
        #environment;
        #at = 0;
        #length = 0;
        constructor(source, outer) {
          this.#source = source;
          this.#environment = { get: (name) => outer.get(name) ?? this.#known.get(name) };
          this.#text = source.text;
          if (source.text.startsWith("\uFEFF"))
            this.#at = 1;
        }
        *lines() {
          while (this.#at < this.#text.length) {
            const line = this.#line();
            if (!line)
              continue;
            const { value } = line;
            if (value?.fault)
              this.#complain(value.at, value.fault);
            this.#length += value?.text.length ?? 0;
            if (this.#length > MAX_LENGTH) {
              this.#complain(line.at, `The values in this file add up to more than ${MAX_LENGTH} characters; the rest was not read.`);
              return;
            }
            if (value)
              this.#known.set(line.name, value);
            yield line;
          }
        }
        #line() {
          const text = this.#text;
          this.#match(/\p{White_Space}*/uy);
          if (text[this.#at] === "#") {
            this.#match(/[^\n]*/y);
            return void 0;
          }
          this.#match(/export[\t\n\f\r ]+/y);
          const start = this.#at;
          const name = this.#match(envName) ?? (this.#text[start] === "=" ? "" : void 0);
          const nameAt = this.#source.at(start, this.#at);
          const between = this.#match(/[\t\v\f\r \u0085\u00a0]*(?:[=:][\t\v\f\r \u0085\u00a0]*|(?=\n|$))/y);
          if (name === void 0 || between === void 0) {
            const rest = this.#match(/[^\n]*\n?/y) ?? "";
            const end = start + (name?.length ?? 0) + (0, _dockerfile_whitespace_js__WEBPACK_IMPORTED_MODULE_3__.s8)(rest, 0, rest.length);
            if (end > start)
              this.#complain(this.#source.at(start, end), "This line is not `NAME=value`, so compose rejects the file; correct it.");
            return void 0;
          }
          if (!/[=:]/.test(between))
            return { name, nameAt, value: void 0, at: nameAt };
          const value = this.#value();
          return { name, nameAt, value, at: this.#source.at(start, value.at.span.end) };
        }
        #value() {
          const text = this.#text;
          const start = this.#at;
          const quote = text[start];
          if (quote === '"' || quote === "'") {
            const end2 = closing(text, start + 1, quote);
            if (end2 !== void 0) {
              this.#at = end2 + 1;
              const at2 = this.#source.at(start, end2 + 1);
              const words = _source_js__WEBPACK_IMPORTED_MODULE_4__.Ie.of(this.#source, unescaped(text, start + 1, end2, quote));
              return quote === "'" ? (0, _compose_text_js__WEBPACK_IMPORTED_MODULE_1__.bK)(words, at2) : (0, _compose_text_js__WEBPACK_IMPORTED_MODULE_1__.Om)((0, _interpolation_js__WEBPACK_IMPORTED_MODULE_2__.V)(words, this.#environment), at2);
            }
          }
          const line = this.#match(/[^\n]*/y) ?? "";
          if (quote === '"' || quote === "'")
            this.#complain(this.#source.at(start, this.#at), "This quote is not closed, so compose rejects the file; close it.");
          const comment = line.indexOf(" #");
          let end = comment < 0 ? this.#at : start + comment;
          while (end > start && /\p{White_Space}/u.test(text[end - 1]))
            end -= 1;
          const at = this.#source.at(start, end);
          return (0, _compose_text_js__WEBPACK_IMPORTED_MODULE_1__.Om)((0, _interpolation_js__WEBPACK_IMPORTED_MODULE_2__.V)(_source_js__WEBPACK_IMPORTED_MODULE_4__.Ie.of(this.#source, [{ start, end }]), this.#environment), at);
        }
        #complain(at, message) {
          if (this.errors.length < MAX_ERRORS)
            this.errors.push({ at, message });
        }
        #match(pattern) {
          pattern.lastIndex = this.#at;
          const found = pattern.exec(this.#text)?.[0];
          if (found !== void 0)
            this.#at += found.length;
          return found;
        }
      }
      const envName = /[\p{L}\p{N}_.[\]-]+(?:[\t\v\f\r\u0085\u00a0]+[\p{L}\p{N}_.[\]-]+)*/uy;
      function closing(text, from, quote) {
        for (let i = from; i < text.length; i++) {
          if (text[i] === "\\")
            i += 1;
          else if (text[i] === quote)
            return i;
        }
        return void 0;
      }
      const escapes = {
        a: "\x07",
        b: "\b",
        f: "\f",
        n: "\n",
        r: "\r",
        t: "	",
        v: "\v",
        '"': '"',
        "\\": "\\",
        $: "$$"
      };
      function unescaped(text, start, end, quote) {
        const pieces = [];
        let from = start;
        for (let i = start; i < end; i++) {
          if (text[i] !== "\\")
            continue;
          const made = text[i + 1] === quote ? quote : quote === '"' ? escapes[text[i + 1] ?? ""] : void 0;
          if (made !== void 0) {
            pieces.push({ start: from, end: i }, { start: i, end: i + 2, text: made });
            from = i + 2;
          }
          i += 1;
        }
        pieces.push({ start: from, end });
        return pieces;
      }
    })
  ),
  /***/
  9341: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          goText
        ),
        /* harmony export */
        x: () => (
          /* binding */
          goKind
        )
        /* harmony export */
      });
      var _yaml_scalar_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1921);
      function goKind(scalar) {
        const { value } = scalar;
        if (value === null)
          return "nothing";
        if (typeof value === "boolean")
          return "flag";
        if (typeof value === "number")
          return isWhole(scalar) ? "whole" : "decimal";
        return isUntagged(scalar) && dateIn(scalar.text) ? "date" : "text";
      }
      function goText(scalar) {
        const { value, text } = scalar;
        if (value === null)
          return "";
        if (typeof value === "number")
          return isWhole(scalar) ? String((0, _yaml_scalar_value_js__WEBPACK_IMPORTED_MODULE_0__.D)(text)) : decimalText(value);
        return isUntagged(scalar) && dateIn(text) || String(value);
      }
      function isUntagged({ style, tag }) {
        return style === "plain" && (tag === void 0 || tag === "!");
      }
      function isWhole({ text, tag }) {
        return tag !== "tag:yaml.org,2002:float" && (0, _yaml_scalar_value_js__WEBPACK_IMPORTED_MODULE_0__.D)(text) !== void 0;
      }
      function decimalText(value) {
        if (!Number.isFinite(value))
          return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
        const [digits, exponent] = value.toExponential().split("e");
        if (Number(exponent) >= -4 && Number(exponent) < 6)
          return Object.is(value, -0) ? "-0" : String(value);
        return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
      }
      const date = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d+))?(Z|[-+]\d{2}:\d{2})?)?$/;
      function dateIn(text) {
        if (text[4] !== "-")
          return void 0;
        const [, year, month, day, separator, hour = "0", minute = "0", second = "0", fraction = "", zone] = date.exec(text) ?? [];
        if (year === void 0 || separator !== void 0 && separator === " " !== (zone === void 0))
          return void 0;
        const [inMonth, inHour, inMinute, inSecond] = [Number(month), Number(hour), Number(minute), Number(second)];
        const lastDay = new Date(Date.UTC(2e3 + Number(year) % 400, inMonth, 0)).getUTCDate();
        if (inMonth < 1 || inMonth > 12 || Number(day) < 1 || Number(day) > lastDay)
          return void 0;
        if (inHour > 23 || inMinute > 59 || inSecond > 59)
          return void 0;
        const two = (digits) => digits.padStart(2, "0");
        let rest = fraction.slice(0, 9);
        while (rest.endsWith("0"))
          rest = rest.slice(0, -1);
        const offset = !zone || zone === "Z" || /^[-+]00:00$/.test(zone) ? void 0 : zone.replace(":", "");
        const time = `${two(hour)}:${two(minute)}:${two(second)}${rest && `.${rest}`}`;
        return `${year}-${two(month)}-${two(day)} ${time} ${offset === void 0 ? "+0000 UTC" : `${offset} ${offset}`}`;
      }
    })
  ),
  /***/
  608: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          substitute
        )
        /* harmony export */
      });
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8423);
      var _a;
      function substitute(words, environment, missing = "mark") {
        const made = new Substitution(words, environment, missing === "keep");
        made.expand(0, words.text.length, 0);
        return {
          words: words.excerpt(made.pieces),
          unknowns: made.unknowns,
          variables: made.variables,
          fault: made.fault
        };
      }
      const NAME = /[_a-zA-Z][_a-zA-Z0-9]*/y;
      const MAX_DEPTH = 20;
      const MAX_LENGTH = 1e6;
      const noVariable = "Compose cannot parse the variable in this text; write `${NAME}`, or `$$` for a literal dollar sign.";
      const tooDeep = `The defaults of variables in this text nest more than ${MAX_DEPTH} deep, so it was not read to its end.`;
      const tooLong = `The variables in this text make it longer than ${MAX_LENGTH} characters, so it was not read.`;
      class Substitution {
        pieces = [];
        unknowns = [];
        variables = [];
        fault;
        #words;
        #environment;
        #keep;
        #length = 0;
        #made = 0;
        /** Up to here it is known that nothing closes a brace. */
        #unclosedUntil = 0;
        constructor(words, environment, keep) {
          this.#words = words;
          this.#keep = keep;
          this.#environment = environment;
        }
        expand(start, end, depth) {
          const { text } = this.#words;
          let from = start;
          let at = text.indexOf("$", start);
          while (at >= 0 && at < end) {
            const next = text[at + 1];
            let stop = at + 1;
            if (at + 1 < end && next === "$") {
              this.#copy(from, at);
              this.#put(at, at + 2, "$");
              from = stop = at + 2;
            } else if (at + 1 < end && next === "{") {
              const found = this.#braced(at, end);
              this.#copy(from, at);
              if (found)
                this.#variable(at, found, depth);
              else {
                this.fault ??= noVariable;
                this.#copy(at, at + 2);
              }
              from = stop = found ? found.end : at + 2;
            } else {
              NAME.lastIndex = at + 1;
              const name = NAME.exec(text)?.[0];
              if (name !== void 0 && at + 1 + name.length <= end) {
                this.#copy(from, at);
                from = stop = at + 1 + name.length;
                this.#variable(at, { name, operator: "", from: stop, to: stop, end: stop }, depth);
              }
            }
            at = text.indexOf("$", stop);
          }
          this.#copy(from, end);
        }
        /** `${NAME}` or `${NAME` operator text `}` on one line. */
        #braced(at, limit) {
          const { text } = this.#words;
          NAME.lastIndex = at + 2;
          const name = NAME.exec(text)?.[0];
          if (name === void 0)
            return void 0;
          const after = at + 2 + name.length;
          if (text[after] === "}")
            return { name, operator: "", from: after, to: after, end: after + 1 };
          const operator = /^:?[-+?]/.exec(text.slice(after, after + 2))?.[0];
          const close = operator && this.#close(at, limit);
          if (!operator || !close || close < after + operator.length)
            return void 0;
          return { name, operator, from: after + operator.length, to: close, end: close + 1 };
        }
        /** Compose counts every brace, not only those after a dollar; where they do not match, the last one closes. */
        #close(at, limit) {
          const { text } = this.#words;
          if (at < this.#unclosedUntil)
            return void 0;
          let open = 0;
          let last;
          let i = at;
          for (; i < limit && text[i] !== "\n"; i++) {
            if (text[i] === "}") {
              open -= 1;
              last = i;
              if (open === 0)
                return i;
            } else if (text[i] === "{") {
              open += 1;
              if (text[i + 1] === "}")
                last = i + 1;
              i += 1;
            }
          }
          if (last === void 0)
            this.#unclosedUntil = i;
          return last;
        }
        #variable(at, { name, operator, from, to, end }, depth) {
          const place = this.#words.locate(at, end);
          const set = this.#environment.get(name);
          const hasDefault = operator === "-" || operator === ":-";
          const rest = operator === "" || depth >= MAX_DEPTH ? void 0 : new _a(this.#words, this.#environment, this.#keep);
          rest?.expand(from, to, depth + 1);
          this.fault ??= operator !== "" && !rest ? tooDeep : rest?.fault;
          const fallback = hasDefault ? rest?.setting(from, to) : void 0;
          this.variables.push({ name, at: place, ...fallback && { fallback }, ...set && { set } });
          const missing = set === void 0 || operator.startsWith(":") && set.value === "";
          const other = hasDefault ? missing : operator.endsWith("+") && set !== void 0 && !missing;
          if (other && rest)
            this.#take(rest);
          else if (set?.value === void 0 || other && !rest)
            this.#unknown(at, end);
          else if (!operator.endsWith("+") || missing)
            this.#put(at, end, set.value);
        }
        /** What was made of a default, as a value of its own. */
        setting(start, end) {
          const at = this.#words.locate(start, end);
          const words = this.#words.excerpt(this.pieces).text;
          const value = this.unknowns.length === 0 ? words : void 0;
          if (this.variables.length === 0)
            return { value, at };
          if (value !== void 0)
            return { value, at, variables: this.variables };
          const parts = [];
          let from = 0;
          for (const unknownAt of this.unknowns) {
            if (unknownAt > from)
              parts.push(words.slice(from, unknownAt));
            parts.push(void 0);
            from = unknownAt + 1;
          }
          if (from < words.length)
            parts.push(words.slice(from));
          return { value, at, parts, variables: this.variables };
        }
        #take(rest) {
          this.pieces.push(...rest.pieces);
          for (const each of rest.unknowns)
            this.unknowns.push(this.#length + each);
          this.#length += rest.#length;
        }
        #copy(start, end) {
          if (end <= start)
            return;
          this.pieces.push({ start, end });
          this.#length += end - start;
        }
        #unknown(start, end) {
          if (this.#keep)
            this.#copy(start, end);
          else {
            this.unknowns.push(this.#length);
            this.#put(start, end, _text_setting_js__WEBPACK_IMPORTED_MODULE_0__.g1);
          }
        }
        #put(start, end, text) {
          if (text === "")
            return;
          this.#made += text.length;
          if (this.#made > MAX_LENGTH) {
            this.fault = tooLong;
            return;
          }
          this.pieces.push({ start, end, text });
          this.#length += text.length;
        }
      }
      _a = Substitution;
    })
  ),
  /***/
  7606: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          hostNetworkOf
        ),
        /* harmony export */
        p: () => (
          /* binding */
          joinsInternalOnly
        )
        /* harmony export */
      });
      function hostNetworkOf({ networkMode, networks, application }) {
        if (networkMode?.value === "host")
          return networkMode;
        if (networkMode)
          return void 0;
        const joined = networks.find(({ network }) => network && isHost(network));
        if (joined?.network)
          return { ...joined.name, declared: joined.network.at };
        const common = networks.length === 0 ? application.networks.get("default") : void 0;
        return common && isHost(common) ? common : void 0;
      }
      function joinsInternalOnly({ networkMode, networks, application }) {
        if (networkMode)
          return false;
        const joined = networks.length > 0 ? networks.map(({ network }) => network) : [application.networks.get("default")];
        return joined.every((each) => each?.internal?.value === true && (each.driver?.value ?? "bridge") === "bridge");
      }
      function isHost({ name, external, externalName }) {
        return external?.value === true && (externalName ? externalName.value === "host" : name === "host");
      }
    })
  ),
  /***/
  7137: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AN: () => (
          /* binding */
          publishes
        ),
        /* harmony export */
        JR: () => (
          /* binding */
          hasContainers
        ),
        /* harmony export */
        h3: () => (
          /* binding */
          isOpenToAll
        ),
        /* harmony export */
        ji: () => (
          /* binding */
          portRange
        ),
        /* harmony export */
        lh: () => (
          /* binding */
          reachesPort
        )
        /* harmony export */
      });
      var _network_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7606);
      const everywhere = /* @__PURE__ */ new Set(["", "0.0.0.0", "::", "[::]", "*", "0:0:0:0:0:0:0:0"]);
      function isOpenToAll({ hostIp }) {
        return !hostIp || hostIp.value !== void 0 && everywhere.has(hostIp.value.trim());
      }
      function hasContainers({ scale, deploy }) {
        return Number((scale ?? deploy?.replicas)?.value ?? 1) !== 0;
      }
      function publishes(service) {
        if (!hasContainers(service))
          return false;
        const mode = service.networkMode?.value;
        return mode !== "host" && mode !== "none" && !(0, _network_mode_js__WEBPACK_IMPORTED_MODULE_0__.p)(service);
      }
      function portRange(setting) {
        const [, first, last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(setting?.value?.trim() ?? "") ?? [];
        return first === void 0 ? void 0 : { first: Number(first), last: Number(last) };
      }
      const widest = 50;
      function reachesPort({ target }, port) {
        const range = portRange(target);
        return range !== void 0 && range.first <= port && port <= range.last && range.last - range.first < widest;
      }
    })
  ),
  /***/
  3576: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          serviceTexts
        )
        /* harmony export */
      });
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      const serviceTexts = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((service) => [...allTexts(service)]);
      function* allTexts(service) {
        const { build, command, entrypoint, healthcheck, logging, deploy } = service;
        yield* values(service.environment);
        yield* values(service.labels);
        yield* values(service.annotations);
        yield* values(build?.args ?? []);
        yield* values(build?.labels ?? []);
        yield* values(build?.additionalContexts ?? []);
        yield* values(logging?.options ?? []);
        yield* values(deploy?.labels ?? []);
        if (build?.context)
          yield { name: "context", text: build.context };
        yield* texts("command", command);
        yield* texts("entrypoint", entrypoint);
        yield* texts("healthcheck", healthcheck?.test);
        for (const { command: run, environment } of service.hooks) {
          yield* texts("hook", run);
          yield* values(environment);
        }
      }
      function* values(entries) {
        for (const { name, value } of entries)
          if (value)
            yield { name, text: value };
      }
      function* texts(name, command) {
        if (!command)
          return;
        if (command.text)
          yield { name, text: command.text };
        else
          for (const word of command.words)
            yield { name, text: word };
      }
    })
  ),
  /***/
  7563: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fl: () => (
          /* binding */
          isTemplate
        ),
        /* harmony export */
        HD: () => (
          /* binding */
          stopsAtTemplate
        ),
        /* harmony export */
        jo: () => (
          /* binding */
          isContainerPath
        ),
        /* harmony export */
        k2: () => (
          /* binding */
          foreignFolderOf
        ),
        /* harmony export */
        kZ: () => (
          /* binding */
          pathMatcher
        ),
        /* harmony export */
        mv: () => (
          /* binding */
          fileKinds
        ),
        /* harmony export */
        vT: () => (
          /* binding */
          shippedBy
        )
        /* harmony export */
      });
      var _known_compose_file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(455);
      var _known_container_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6518);
      var _known_foreign_folders_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7061);
      var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4998);
      var _text_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6449);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7976);
      function isTemplate(path) {
        return /\.(?:j2|jinja2?|njk|hbs|handlebars|mustache|ejs|eta|erb|liquid|te?mpl|tpl|template|gotmpl|tt|in|m4)$/i.test(path);
      }
      function stopsAtTemplate(errors) {
        const [first] = errors.map(({ at }) => at).sort(_source_js__WEBPACK_IMPORTED_MODULE_2__.Qr);
        if (!first)
          return false;
        const { source, span } = (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.J9)(first);
        const { line } = source.position(span.start);
        const [text = "", above = ""] = [line, line - 1].map((each) => textOf(source, each));
        return /\{[{%#]|<%|@[A-Z][A-Z\d_]*@/.test(text) || /^\s*(?:\{%|\{\{[#/^]|<%)/.test(above) || onlyPlaceholder.test(text);
      }
      const onlyPlaceholder = /^\s*(?:\$\w+|\$\{\w+\}|%\w+%|__\w+__)\s*$/;
      function textOf(source, number) {
        const line = source.line(number);
        return line && source.text.slice(line.start, line.end);
      }
      function isContainerPath(path) {
        return (0, _known_container_file_names_js__WEBPACK_IMPORTED_MODULE_0__.e4)(path) || (0, _known_compose_file_names_js__WEBPACK_IMPORTED_MODULE_3__.En)(path);
      }
      function looksLikeContainerFile(path, text) {
        return /\.ya?ml$/i.test(path) ? /^["']?services["']?[ \t]*:/m.test(text) : /^[ \t]*FROM[ \t]+\S/im.test(text);
      }
      function pathMatcher(patterns) {
        const globs = patterns.flatMap((each) => (0, _text_glob_js__WEBPACK_IMPORTED_MODULE_4__.Ig)(each) ?? []);
        return (path) => globs.some((fits) => fits(path));
      }
      function shippedBy(ships) {
        const entries = [...ships].map(([pattern, stages]) => ({ fits: pathMatcher([pattern]), stages }));
        return (path) => entries.flatMap(({ fits, stages }) => fits(path) ? stages : []);
      }
      function fileKinds({ include, exclude }, folders = []) {
        const included = include.map((pattern) => ({
          names: namesIn(pattern),
          fits: pathMatcher([pattern]),
          // `vendor/acme/**` is about the container files in it, `vendor/acme/*.docker` about files that it calls so.
          says: /[^*]/.test((0, _text_path_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(pattern)) ? pathMatcher([(0, _text_path_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(pattern)]) : () => false
        }));
        const excluded = pathMatcher(exclude);
        return (path, isOne = isContainerPath(path)) => {
          const fitting = included.filter(({ fits }) => fits(path));
          if (fitting.length === 0 && !isOne || excluded(path))
            return void 0;
          const foreign = foreignFolderOf(path, folders);
          if (foreign === void 0)
            return "reviewed";
          const naming = fitting.filter(({ names }) => names.includes(namesIn(foreign)));
          if (isOne)
            return naming.length > 0 ? "reviewed" : "foreign";
          return naming.some(({ says }) => says((0, _text_path_js__WEBPACK_IMPORTED_MODULE_5__.Vb)(path))) ? "reviewed" : void 0;
        };
      }
      function foreignFolderOf(path, folders = []) {
        const named = folders.filter((folder) => path.startsWith(`${folder}/`));
        const start = Math.max(0, ...named.map((folder) => folder.length));
        const names = namesIn((0, _text_path_js__WEBPACK_IMPORTED_MODULE_5__.yS)(path.slice(start)));
        return _known_foreign_folders_data_js__WEBPACK_IMPORTED_MODULE_1__._.names.find((folder) => names.includes(namesIn(folder)));
      }
      function namesIn(path) {
        return `/${path}/`;
      }
    })
  ),
  /***/
  1518: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EJ: () => (
          /* binding */
          defaultShell
        ),
        /* harmony export */
        Ip: () => (
          /* binding */
          publishedBase
        ),
        /* harmony export */
        NY: () => (
          /* binding */
          mayHaveDrives
        ),
        /* harmony export */
        XJ: () => (
          /* binding */
          triggersOf
        ),
        /* harmony export */
        gb: () => (
          /* binding */
          ofTrigger
        ),
        /* harmony export */
        hB: () => (
          /* binding */
          searchPathOf
        ),
        /* harmony export */
        nT: () => (
          /* binding */
          isOpen
        ),
        /* harmony export */
        oG: () => (
          /* binding */
          workdirOf
        ),
        /* harmony export */
        of: () => (
          /* binding */
          shellOf
        ),
        /* harmony export */
        p7: () => (
          /* binding */
          environmentOf
        )
        /* harmony export */
      });
      var _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);
      var _known_published_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9397);
      var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4998);
      var _instruction_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9345);
      var _published_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(204);
      const defaultShell = ["/bin/sh", "-c"];
      const windowsShell = ["cmd", "/S", "/C"];
      function searchPathOf(base, at) {
        const value = !isOpen(base) ? "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" : void 0;
        return { value, at };
      }
      function publishedBase(base) {
        return base.kind === "image" ? (0, _known_published_image_js__WEBPACK_IMPORTED_MODULE_1__.KX)(base.published) : void 0;
      }
      function mayHaveDrives(base) {
        return base.kind === "unknown" || base.kind === "image" && base.known?.shell !== "posix";
      }
      function isOpen(base) {
        return base.kind !== "scratch" && !publishedBase(base);
      }
      function shellOf(base) {
        const own = publishedBase(base)?.config.shell;
        if (own)
          return own;
        const shell = base.kind === "image" ? base.known?.shell : void 0;
        return shell === "cmd" ? windowsShell : shell === "powershell" ? ["powershell", "-Command"] : defaultShell;
      }
      function environmentOf(base, at) {
        return (publishedBase(base)?.config.env ?? []).map(({ name, value }) => [name, { value, at }]);
      }
      function workdirOf(base, at) {
        const value = base.kind === "scratch" ? "/" : publishedBase(base)?.config.workingDir;
        return value === void 0 ? void 0 : { value: value || "/", at };
      }
      function triggersOf(base, at) {
        if (base.kind !== "image")
          return [];
        return (publishedBase(base)?.config.onbuild ?? []).map((text) => {
          const source = new _published_text_js__WEBPACK_IMPORTED_MODULE_3__.Y(base.reference, text, at);
          const whole = { start: 0, end: text.length };
          const parsed = (0, _instruction_arguments_js__WEBPACK_IMPORTED_MODULE_2__.qg)(_source_js__WEBPACK_IMPORTED_MODULE_4__.Ie.of(source, [whole]), "\\");
          return { source, parsed, pieces: [whole], documents: [], at: source.at(whole.start, whole.end) };
        });
      }
      function ofTrigger({ at, message }) {
        const by = (0, _published_text_js__WEBPACK_IMPORTED_MODULE_3__.K)(at);
        return { at, message: by ? `The builder refuses an ONBUILD trigger of \`${(0, _known_image_reference_js__WEBPACK_IMPORTED_MODULE_0__.go)(by)}\`: ${message}` : message };
      }
    })
  ),
  /***/
  1916: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          platformArgs
        )
        /* harmony export */
      });
      const platformArgs = [
        "BUILDPLATFORM",
        "BUILDOS",
        "BUILDOSVERSION",
        "BUILDARCH",
        "BUILDVARIANT",
        "TARGETPLATFORM",
        "TARGETOS",
        "TARGETOSVERSION",
        "TARGETARCH",
        "TARGETVARIANT",
        "TARGETSTAGE"
      ];
    })
  ),
  /***/
  9425: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          originsOf
        ),
        /* harmony export */
        v: () => (
          /* binding */
          namedOrigins
        )
        /* harmony export */
      });
      function namedOrigins(instruction) {
        if (instruction.keyword === "COPY") {
          const name = instruction.flags.find((flag) => flag.name === "from")?.value;
          return name ? [{ name, origin: instruction.from, byIndex: true }] : [];
        }
        if (instruction.keyword !== "RUN")
          return [];
        return instruction.mounts.flatMap(({ from, flag }) => {
          const field = flag.fields.findLast(({ name }) => name === "from");
          return from && field ? [{ name: field.value, origin: from, byIndex: false }] : [];
        });
      }
      function originsOf({ instruction }) {
        return namedOrigins(instruction).map(({ origin, name }) => ({ origin, at: name.at }));
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
      var _text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7976);
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3332);
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
  4890: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X4: () => (
          /* binding */
          copiedImages
        ),
        /* harmony export */
        YQ: () => (
          /* binding */
          imageUses
        ),
        /* harmony export */
        cp: () => (
          /* binding */
          ownImageUses
        ),
        /* harmony export */
        fQ: () => (
          /* binding */
          baseUse
        )
        /* harmony export */
      });
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      var _copy_origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9425);
      function imageUses(stage) {
        const { frontend } = stage.file;
        return [...frontend ? [frontend] : [], ...ownImageUses(stage)];
      }
      function ownImageUses(stage) {
        const base = baseUse(stage);
        return [...base ? [base] : [], ...copiedImages(stage)];
      }
      function baseUse({ base, from }) {
        return base.kind === "image" ? { ...base, at: from.image.at } : void 0;
      }
      const copiedImages = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ layers }) => layers.flatMap(_copy_origins_js__WEBPACK_IMPORTED_MODULE_1__.T).flatMap(({ origin, at }) => origin.kind === "image" ? [{ ...origin, at }] : []));
    })
  ),
  /***/
  9345: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        RE: () => (
          /* binding */
          keywords
        ),
        gQ: () => (
          /* binding */
          lowerCase
        ),
        qg: () => (
          /* binding */
          parse
        ),
        en: () => (
          /* binding */
          wordText
        )
      });
      var whitespace = __webpack_require__(607);
      ;
      function blankSeparated(text, start, end) {
        const words = [];
        let at = start;
        while (at < end) {
          let stop = at;
          while (stop < end && !(0, whitespace.z3)(text.charCodeAt(stop)))
            stop++;
          words.push({ start: at, end: stop });
          at = (0, whitespace.iv)(text, stop, end, whitespace.z3);
        }
        return words;
      }
      function quotedWords(text, start, end, mark) {
        const words = [];
        let at = (0, whitespace.iv)(text, start, end, whitespace.xC);
        while (at < end) {
          const stop = quotedEnd(text, at, end, mark);
          const to = stop > end ? end - 1 : stop;
          if (to > at)
            words.push({ start: at, end: to });
          at = (0, whitespace.iv)(text, stop, end, whitespace.xC);
        }
        return words;
      }
      function quotedEnd(text, start, end, mark) {
        let quote = "";
        let at = start;
        for (; at < end; at++) {
          const char = text[at];
          if (char === mark && quote !== "'")
            at++;
          else if (quote)
            quote = char === quote ? "" : quote;
          else if (isQuote(char))
            quote = char;
          else if ((0, whitespace.xC)(char.charCodeAt(0)))
            return at;
        }
        return at;
      }
      function isQuote(char) {
        return char === '"' || char === "'";
      }
      function splitHead(text, from, to, mark) {
        const line = text.text;
        const end = (0, whitespace.s8)(line, from, to);
        const start = (0, whitespace.iv)(line, from, end, whitespace.xC);
        let keywordEnd = start;
        while (keywordEnd < end && !(0, whitespace.z3)(line.charCodeAt(keywordEnd)))
          keywordEnd++;
        const flags = [];
        let at = (0, whitespace.iv)(line, keywordEnd, end, isAsciiSpace);
        while (line.startsWith("--", at) && at < end) {
          const flag = flagWord(text, at, end, mark);
          at = flag.end;
          const content = flag.content?.text ?? line.slice(flag.start, flag.end);
          if (content === "--")
            break;
          flags.push(flag);
          at = (0, whitespace.iv)(line, at, end, isAsciiSpace);
        }
        return { keyword: { start, end: keywordEnd }, flags, args: { start: (0, whitespace.iv)(line, at, end, whitespace.xC), end } };
      }
      function flagWord(text, start, end, mark) {
        const line = text.text;
        const pieces = [];
        let quote = "";
        let from = start;
        let at = start;
        const cut2 = (to, next) => {
          if (to > from)
            pieces.push({ start: from, end: to });
          from = next;
        };
        for (; at < end; at++) {
          const char = line[at];
          if (char === mark) {
            cut2(at, at + 1);
            at++;
          } else if (quote ? char === quote : isQuote(char)) {
            cut2(at, at + 1);
            quote = quote ? "" : char;
          } else if (!quote && endsFlag(char.charCodeAt(0)))
            break;
        }
        if (at < end && line[at] > "\x7F")
          at++;
        at = Math.min(at, end);
        if (pieces.length === 0 && from === start)
          return { start, end: at };
        cut2(at, at);
        return { start, end: at, content: text.excerpt(pieces) };
      }
      function endsFlag(code) {
        if (code < 128)
          return isAsciiSpace(code);
        const last = 128 | code & 63;
        return last === 133 || last === 160;
      }
      function isAsciiSpace(code) {
        return code === 32 || code >= 9 && code <= 13;
      }
      ;
      function jsonStrings(text, start, end) {
        if (text.text[start] !== "[")
          return void 0;
        let values;
        try {
          values = JSON.parse(text.text.slice(start, end));
        } catch {
          return void 0;
        }
        if (!Array.isArray(values))
          return void 0;
        if (overflows(values))
          return void 0;
        if (values.some((value) => typeof value !== "string"))
          return "not strings";
        const words = [];
        let at = start + 1;
        for (const value of values) {
          const open = text.text.indexOf('"', at);
          at = open + 1;
          while (text.text[at] !== '"')
            at += text.text[at] === "\\" ? 2 : 1;
          at++;
          const plain = value.length === at - open - 2;
          words.push({
            start: open,
            end: at,
            content: plain ? cut(text, open + 1, at - 1) : unescaped(text, open + 1, at - 1)
          });
        }
        return words;
      }
      function cut(text, start, end) {
        return text.excerpt([{ start, end }]);
      }
      function unescaped(text, start, end) {
        const pieces = [];
        let at = start;
        while (at < end) {
          const mark = text.text.indexOf("\\", at);
          if (mark === -1 || mark >= end)
            break;
          if (mark > at)
            pieces.push({ start: at, end: mark });
          at = mark + (text.text[mark + 1] === "u" ? 6 : 2);
          pieces.push({ start: mark, end: at, text: JSON.parse(`"${text.text.slice(mark, at)}"`) });
        }
        if (at < end)
          pieces.push({ start: at, end });
        return text.excerpt(pieces);
      }
      function overflows(value) {
        if (typeof value === "number")
          return !Number.isFinite(value);
        if (Array.isArray(value))
          return value.some(overflows);
        return typeof value === "object" && value !== null && Object.values(value).some(overflows);
      }
      ;
      const keywords = [
        "ADD",
        "ARG",
        "CMD",
        "COPY",
        "ENTRYPOINT",
        "ENV",
        "EXPOSE",
        "FROM",
        "HEALTHCHECK",
        "LABEL",
        "MAINTAINER",
        "ONBUILD",
        "RUN",
        "SHELL",
        "STOPSIGNAL",
        "USER",
        "VOLUME",
        "WORKDIR"
      ];
      const byLowerCase = new Map(keywords.map((keyword) => [keyword.toLowerCase(), keyword]));
      function parse(text, mark, start = 0, end = text.text.length, behindOnbuild = false) {
        const head = splitHead(text, start, end, mark);
        const keyword = keywordOf(text.text.slice(head.keyword.start, head.keyword.end));
        const base = { text, keyword, head, json: false, legacy: false, trigger: void 0, error: void 0 };
        const { args } = head;
        if (args.start >= args.end)
          return { ...base, words: [] };
        switch (keyword) {
          case "FROM":
          case "EXPOSE":
            return { ...base, words: blankSeparated(text.text, args.start, args.end) };
          case "ADD":
          case "COPY":
          case "VOLUME":
            return jsonOr(base, args.start, () => blankSeparated(text.text, args.start, args.end));
          case "CMD":
          case "ENTRYPOINT":
          case "RUN":
          case "SHELL":
            return jsonOr(base, args.start, () => [args]);
          case "HEALTHCHECK":
            return healthcheck(base);
          case "ENV":
          case "LABEL":
            return pairs(base, keyword, mark);
          case "ARG":
            return { ...base, words: quotedWords(text.text, args.start, args.end, mark) };
          case "ONBUILD": {
            if (behindOnbuild)
              return { ...base, words: [] };
            const trigger = parse(text, mark, args.start, args.end, true);
            return { ...base, words: [trigger.head.keyword], trigger, error: trigger.error };
          }
          case void 0:
            return { ...base, words: [] };
          default:
            return { ...base, words: [args] };
        }
      }
      function wordText(text, word) {
        return word.content?.text ?? text.text.slice(word.start, word.end);
      }
      function jsonOr(base, start, plain) {
        const strings = jsonStrings(base.text, start, base.head.args.end);
        if (strings === void 0)
          return { ...base, words: plain() };
        if (strings === "not strings")
          return { ...base, words: plain(), error: "A JSON array here may contain only strings." };
        return { ...base, words: strings, json: true };
      }
      function healthcheck(base) {
        const { text } = base.text;
        const { start, end } = base.head.args;
        let stop = start;
        while (stop < end && !endsFlag(text.charCodeAt(stop)))
          stop++;
        if (stop < end && text[stop] > "\x7F")
          stop++;
        const type = { start, end: stop };
        const command = (0, whitespace.iv)(text, stop, end, whitespace.xC);
        if (command >= end)
          return { ...base, words: [type] };
        const parsed = jsonOr(base, command, () => [{ start: command, end }]);
        return { ...parsed, words: [type, ...parsed.words] };
      }
      function pairs(base, keyword, mark) {
        const { text } = base.text;
        const { start, end } = base.head.args;
        const words = quotedWords(text, start, end, mark);
        const first = words[0];
        if (!first)
          return { ...base, words };
        if (!text.slice(first.start, first.end).includes("=")) {
          let stop = start;
          while (stop < end && !(0, whitespace.z3)(text.charCodeAt(stop)))
            stop++;
          const value = (0, whitespace.iv)(text, stop, end, whitespace.z3);
          if (stop === end)
            return { ...base, words: [], error: `${keyword} requires a name and a value.` };
          return {
            ...base,
            legacy: true,
            words: [
              { start, end: stop },
              { start: value, end }
            ]
          };
        }
        const bad = words.find((word) => !text.slice(word.start, word.end).includes("="));
        if (!bad)
          return { ...base, words };
        return { ...base, words, error: `${keyword} requires name=value, but a word has no equals sign.` };
      }
      function keywordOf(text) {
        const usual = keywords.find((keyword) => keyword === text);
        if (usual)
          return usual;
        return byLowerCase.get(lowerCase(text));
      }
      function lowerCase(text) {
        return text.replaceAll("\u0130", "i").toLowerCase();
      }
    })
  ),
  /***/
  9597: (
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
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      const positions = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ layers }) => new Map(layers.map((layer, i) => [layer, i])));
      function positionOf(layer) {
        return positions(layer.stage).get(layer) ?? -1;
      }
    })
  ),
  /***/
  4249: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DL: () => (
          /* binding */
          buildCommands
        ),
        /* harmony export */
        QC: () => (
          /* binding */
          invocationOf
        ),
        /* harmony export */
        g1: () => (
          /* binding */
          lastOf
        ),
        /* harmony export */
        tf: () => (
          /* binding */
          environmentPairs
        )
        /* harmony export */
      });
      function buildCommands({ instruction }) {
        return instruction.keyword === "RUN" ? instruction.run.script.commands : [];
      }
      function invocationOf({ instruction }) {
        return "run" in instruction && instruction.keyword !== "SHELL" ? instruction.run : void 0;
      }
      function environmentPairs({ instruction }) {
        return instruction.keyword === "ENV" ? instruction.pairs : [];
      }
      function lastOf(layers, keyword) {
        const is = (layer) => layer.instruction.keyword === keyword && !layer.onbuild;
        return layers.findLast(is);
      }
    })
  ),
  /***/
  273: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          isMounted
        )
        /* harmony export */
      });
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3332);
      function isMounted(path, { instruction, workdir }, counts = () => true) {
        if (instruction.keyword !== "RUN")
          return false;
        return instruction.mounts.filter(counts).some(({ flag }) => {
          const target = flag.fields.findLast(({ name }) => /^(?:target|dst|destination)$/.test(name))?.value.value;
          const folder = (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(target, workdir?.value);
          return folder !== void 0 && (path === folder || path.startsWith(`${folder}/`));
        });
      }
    })
  ),
  /***/
  6227: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          refusals
        ),
        /* harmony export */
        r: () => (
          /* binding */
          neededFor
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4998);
      var _copy_origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9425);
      function neededFor(stages) {
        const found = new Set(stages);
        for (const { base, layers } of found) {
          const taken = layers.flatMap((layer) => layer.onbuild ? [] : (0, _copy_origins_js__WEBPACK_IMPORTED_MODULE_0__.T)(layer).map(({ origin }) => origin));
          for (const origin of [base, ...taken])
            if (origin.kind === "stage")
              found.add(origin.stage);
        }
        return found;
      }
      function refusals({ errors, refused, stages }, targets) {
        if (errors.length > 0)
          return errors;
        if (stages.every((stage) => stage.refused.length === 0))
          return refused;
        const needed = [...neededFor(targets)].flatMap((stage) => stage.refused);
        return [...refused, ...needed].sort((a, b) => (0, _source_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(a.at, b.at));
      }
    })
  ),
  /***/
  1449: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hu: () => (
          /* binding */
          publishedLayers
        ),
        /* harmony export */
        eF: () => (
          /* binding */
          settingsAsLayers
        ),
        /* harmony export */
        f5: () => (
          /* binding */
          settingsOf
        )
        /* harmony export */
      });
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      var _base_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1518);
      var _published_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(204);
      var _read_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6789);
      const publishedLayers = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((stage) => {
        const { base, from } = stage;
        const image = (0, _base_defaults_js__WEBPACK_IMPORTED_MODULE_1__.Ip)(base);
        if (base.kind !== "image" || !image)
          return [];
        return settingsAsLayers(base.reference, image, from.image.at).map((layer) => ({ ...layer, stage }));
      });
      function settingsAsLayers(reference, { config }, at) {
        const text = ["FROM scratch", ...settingsOf(config)].join("\n");
        return (0, _read_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.n)(new _published_text_js__WEBPACK_IMPORTED_MODULE_2__.Y(reference, text, at)).stages.flatMap(({ layers }) => layers);
      }
      const mostLayers = 2e3;
      function settingsOf(config) {
        const { env, labels, exposedPorts, volumes, workingDir, stopSignal, shell, user, healthcheck } = config;
        const all = [
          ...env.filter(({ name }) => isWord(name)).map(({ name, value }) => `ENV ${name}=${quoted(value)}`),
          ...[...labels].map(([name, value]) => `LABEL ${quoted(name)}=${quoted(value)}`),
          ...exposedPorts.filter(isWord).map((port) => `EXPOSE ${port}`),
          ...volumes.length > 0 ? [`VOLUME ${JSON.stringify(volumes)}`] : [],
          ...workingDir ? [`WORKDIR ${quoted(workingDir)}`] : [],
          ...stopSignal && isWord(stopSignal) ? [`STOPSIGNAL ${stopSignal}`] : [],
          ...shell ? [`SHELL ${JSON.stringify(shell)}`] : [],
          ...user ? [`USER ${quoted(user)}`] : [],
          ...healthcheck ? [`HEALTHCHECK ${healthcheckText(healthcheck)}`] : [],
          ...config.entrypoint ? [`ENTRYPOINT ${JSON.stringify(config.entrypoint)}`] : [],
          ...config.cmd ? [`CMD ${JSON.stringify(config.cmd)}`] : []
        ];
        return all.slice(0, mostLayers);
      }
      function healthcheckText([kind, ...words]) {
        if (kind === "NONE")
          return kind;
        return `CMD ${JSON.stringify(kind === "CMD-SHELL" ? ["/bin/sh", "-c", ...words] : words)}`;
      }
      function isWord(text) {
        return /^[\w./+-]+$/.test(text);
      }
      function quoted(text) {
        return `"${text.replace(/["$\\]/g, "\\$&").replace(/[\r\n]+/g, " ")}"`;
      }
    })
  ),
  /***/
  204: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          publisherOf
        ),
        /* harmony export */
        Y: () => (
          /* binding */
          PublishedText
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4998);
      class PublishedText extends _source_js__WEBPACK_IMPORTED_MODULE_0__.kL {
        image;
        constructor(image, text, { source, span }) {
          super(source.path, text, _source_js__WEBPACK_IMPORTED_MODULE_0__.Ie.of(source, [{ ...span, text }]));
          this.image = image;
        }
      }
      function publisherOf({ source }) {
        for (let each = source; each; each = each.inside?.source)
          if (each instanceof PublishedText)
            return each.image;
        return void 0;
      }
    })
  ),
  /***/
  6789: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        n: () => (
          /* binding */
          readDockerfile
        )
      });
      var image_reference = __webpack_require__(3850);
      var published_image = __webpack_require__(9397);
      var work_budget = __webpack_require__(8302);
      var nearest = __webpack_require__(613);
      var instruction_arguments = __webpack_require__(9345);
      ;
      function declaredStageName(from) {
        const name = nameWord(from);
        return name && (0, instruction_arguments.gQ)((0, instruction_arguments.en)(from.text, name));
      }
      function nameWord({ text, words }) {
        const [, as, name] = words;
        return as !== void 0 && words.length === 3 && isAs((0, instruction_arguments.en)(text, as)) ? name : void 0;
      }
      function isAs(word) {
        return /^[aA][sS\u017f]$/.test(word);
      }
      var partly_known = __webpack_require__(2675);
      var text_pattern = __webpack_require__(8665);
      var setting = __webpack_require__(8423);
      var whitespace = __webpack_require__(607);
      ;
      class BadHeredoc extends Error {
      }
      function announcements(text) {
        if (!text.includes("<<"))
          return [];
        const words = lex(text, { rawQuotes: true, rawEscapes: true });
        return (words ?? []).flatMap((word) => announcement(word) ?? []);
      }
      function announcement(word) {
        const opener = /^\d*<<(-?)/.exec(word);
        if (!opener)
          return void 0;
        let start = opener[0].length;
        while ("	\n\f\r ".includes(word[start] ?? "-"))
          start++;
        const rest = word.slice(start);
        if (!rest || rest.includes("<"))
          return void 0;
        const plain = lex(rest, { rawQuotes: false, rawEscapes: false });
        if (!plain)
          throw new BadHeredoc();
        if (plain.length !== 1)
          return void 0;
        const quoted = lex(rest, { rawQuotes: true, rawEscapes: false });
        if (quoted?.length !== 1)
          throw new BadHeredoc();
        return { name: plain[0], chomp: opener[1] === "-", expand: quotes(plain[0]) === quotes(quoted[0]) };
      }
      function withoutTabs(text, start, end) {
        const kept = [];
        for (let at = start; at < end; ) {
          const feed = text.indexOf("\n", at);
          const next = feed === -1 || feed >= end ? end : feed + 1;
          while (at < next && text[at] === "	")
            at++;
          if (at < next)
            kept.push({ start: at, end: next });
          at = next;
        }
        return kept;
      }
      function quotes(text) {
        return text.length - text.replaceAll(/['"]/g, "").length;
      }
      class LexError extends Error {
      }
      function lex(text, options) {
        try {
          return new Lexer(text, options).words();
        } catch (error) {
          if (error instanceof LexError)
            return void 0;
          throw error;
        }
      }
      class Lexer {
        #text;
        #rawQuotes;
        #rawEscapes;
        #at;
        /** The word being put together; a nested expansion begins it anew, in BuildKit as here. */
        #word = [];
        constructor(text, { rawQuotes, rawEscapes }) {
          this.#text = text;
          this.#rawQuotes = rawQuotes;
          this.#rawEscapes = rawEscapes;
          this.#at = text.startsWith("\uFEFF") ? 1 : 0;
        }
        words() {
          return this.#until(void 0).words;
        }
        #until(stop) {
          const result = [];
          const words = [];
          this.#word = [];
          const flush = () => {
            const word = this.#word.join("");
            if (word)
              words.push(word);
            this.#word = [];
          };
          const addRaw = (text) => {
            this.#word.push(text);
            result.push(text);
          };
          const addSplit = (text) => {
            for (const char of text) {
              if ((0, whitespace.xC)(char.charCodeAt(0)))
                flush();
              else
                this.#word.push(char);
            }
            result.push(text);
          };
          for (; ; ) {
            const char = this.#text[this.#at];
            if (char === void 0)
              break;
            if (char === stop) {
              this.#at++;
              flush();
              return { text: result.join(""), words };
            }
            if (char === "$")
              addSplit(this.#dollar());
            else if (char === "<")
              addRaw(this.#heredoc());
            else if (char === "'")
              addRaw(this.#single());
            else if (char === '"')
              addRaw(this.#double());
            else if (char === "\\") {
              if (this.#rawEscapes)
                addRaw(char);
              const escaped = this.#text[this.#at + 1];
              this.#at += 2;
              if (escaped === void 0)
                break;
              addRaw(escaped);
            } else {
              this.#at++;
              addSplit(char);
            }
          }
          if (stop !== void 0)
            throw new LexError();
          flush();
          return { text: result.join(""), words };
        }
        /** `<<` holds on to the blanks after it, so that `<< EOF` is one word. */
        #heredoc() {
          const start = this.#at++;
          if (this.#text[this.#at] !== "<")
            return "<";
          this.#at++;
          while (this.#text[this.#at] === " " || this.#text[this.#at] === "	" || this.#text[this.#at] === "\r")
            this.#at++;
          return this.#text.slice(start, this.#at);
        }
        #single() {
          const close = this.#text.indexOf("'", this.#at + 1);
          if (close === -1)
            throw new LexError();
          const start = this.#at;
          this.#at = close + 1;
          return this.#rawQuotes ? this.#text.slice(start, this.#at) : this.#text.slice(start + 1, close);
        }
        #double() {
          const result = [];
          this.#at++;
          for (; ; ) {
            const char = this.#text[this.#at];
            if (char === void 0)
              throw new LexError();
            if (char === '"')
              break;
            if (char === "$") {
              result.push(this.#dollar());
              continue;
            }
            this.#at++;
            if (char === "\\") {
              if (this.#rawEscapes)
                result.push(char);
              const escaped = this.#text[this.#at];
              if (escaped === '"' || escaped === "$" || escaped === "\\") {
                this.#at++;
                result.push(escaped);
                continue;
              }
            }
            result.push(char);
          }
          this.#at++;
          const text = result.join("");
          return this.#rawQuotes ? `"${text}"` : text;
        }
        #dollar() {
          this.#at++;
          if (this.#text[this.#at] !== "{")
            return `$${this.#name()}`;
          this.#at++;
          const first = this.#text[this.#at];
          if (first === void 0 || "{}:".includes(first))
            throw new LexError();
          const name = this.#name();
          let modifier = this.#text[this.#at++];
          if (modifier === "}")
            return `\${${name}}`;
          if (modifier === "/") {
            const all = this.#text[this.#at] === "/";
            if (all)
              this.#at++;
            const pattern = this.#operand("/", true);
            return `\${${name}/${pattern}/${this.#operand("}", true)}}`;
          }
          let written = modifier ?? "";
          if (modifier === ":") {
            modifier = this.#text[this.#at++];
            written += modifier ?? "";
            if (modifier === "#" || modifier === "%")
              throw new LexError();
          } else if (modifier === void 0 || !"+-?#%".includes(modifier)) {
            throw new LexError();
          }
          return `\${${name}${written}${this.#operand("}", modifier === "#" || modifier === "%")}}`;
        }
        #operand(stop, rawEscapes) {
          const before = this.#rawEscapes;
          this.#rawEscapes = rawEscapes;
          const { text } = this.#until(stop);
          this.#rawEscapes = before;
          return text;
        }
        #name() {
          const name = variableName(this.#text, this.#at);
          this.#at += name.length;
          return name;
        }
      }
      function variableName(text, start) {
        const code = text.charCodeAt(start);
        if (!(code < 128))
          return unicodeName(text, start);
        let at = start;
        if (isDigit(code)) {
          while (isDigit(text.charCodeAt(at)))
            at++;
          return text.slice(start, at);
        }
        if ("@*#?-$!".includes(text[start]))
          return text[start];
        while (isNamePart(text.charCodeAt(at)))
          at++;
        return text.charCodeAt(at) >= 128 ? unicodeName(text, start) : text.slice(start, at);
      }
      function unicodeName(text, start) {
        names.lastIndex = start;
        return names.exec(text)?.[0] ?? "";
      }
      const names = /\p{Nd}+|[\p{L}\p{Nd}_]+/uy;
      function isDigit(code) {
        return code >= 48 && code <= 57;
      }
      function isNamePart(code) {
        return isDigit(code) || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95;
      }
      ;
      function expand(text, word, expanding) {
        const at = text.locate(word.start, word.end);
        const content = word.content ?? text;
        const start = word.content ? 0 : word.start;
        const end = word.content ? word.content.text.length : word.end;
        return expandText({ content, start, end, at }, { ...expanding, quotes: true });
      }
      function expandBody(body, at, expanding) {
        const stretch = { content: body, start: 0, end: body.text.length, at };
        return expandText(stretch, { ...expanding, escape: "\\", quotes: false });
      }
      function literal(text, word) {
        const value = word.content?.text ?? text.text.slice(word.start, word.end);
        return { value, at: text.locate(word.start, word.end) };
      }
      function expandText(stretch, reading) {
        const { content, start, end, at } = stretch;
        const plain = content.text.slice(start, end);
        if (!special.test(plain))
          return { value: plain, at };
        try {
          const expansion = new Expansion(stretch, reading);
          const { text } = expansion.all();
          return { ...text, at, variables: expansion.variables };
        } catch (error) {
          if (!(error instanceof BadWord))
            throw error;
          if (error.sure)
            reading.refuse({ at, message: error.message });
          return { value: void 0, at };
        }
      }
      const special = /[$'"\\`\ufeff]/;
      class BadWord extends Error {
        /** False where whoever builds may see to it that it does not fail. */
        sure;
        constructor(message, sure = true) {
          super(message);
          this.sure = sure;
        }
      }
      const openQuote = "A quote is not closed.";
      const openBrace = "The braces around a variable are not closed.";
      const badSubstitution = "The builder does not know such a substitution of a variable.";
      class Expansion {
        variables = [];
        #content;
        #text;
        #end;
        #scope;
        #escape;
        #budget;
        #quotes;
        #at;
        #depth = 0;
        /** How many characters variables have brought in. */
        #length = 0;
        constructor({ content, start, end }, { scope, escape: mark, budget, quotes: quotes2 }) {
          this.#content = content;
          this.#text = content.text;
          this.#end = end;
          this.#scope = scope;
          this.#escape = mark;
          this.#budget = budget;
          this.#quotes = quotes2;
          this.#at = this.#text[start] === "\uFEFF" ? start + 1 : start;
        }
        all() {
          return this.#until(void 0, false);
        }
        #peek() {
          return this.#at < this.#end ? this.#text[this.#at] : void 0;
        }
        #until(stop, rawEscapes) {
          if (++this.#depth > 100)
            throw new work_budget.fx("its variables have defaults that nest too deeply");
          const parts = new partly_known.F();
          for (let char = this.#peek(); char !== void 0; char = this.#peek()) {
            if (char === stop) {
              this.#at++;
              this.#depth--;
              return parts;
            }
            if (char === "$")
              parts.append(this.#dollar());
            else if (char === "'" && this.#quotes)
              parts.add(this.#single());
            else if (char === '"' && this.#quotes)
              this.#double(parts, rawEscapes);
            else if (char === this.#escape) {
              if (rawEscapes)
                parts.add(char);
              this.#at++;
              const escaped = this.#peek();
              if (escaped === void 0)
                break;
              parts.add(escaped);
              this.#at++;
            } else {
              const start = this.#at++;
              for (let next = this.#peek(); next !== void 0 && !this.#stops(next, stop); next = this.#peek())
                this.#at++;
              parts.add(this.#text.slice(start, this.#at));
            }
          }
          if (stop !== void 0)
            throw new BadWord(openBrace);
          this.#depth--;
          return parts;
        }
        #stops(char, stop) {
          return char === stop || char === "$" || char === "'" || char === '"' || char === this.#escape;
        }
        #single() {
          const close = this.#text.indexOf("'", this.#at + 1);
          if (close === -1 || close >= this.#end)
            throw new BadWord(openQuote);
          const text = this.#text.slice(this.#at + 1, close);
          this.#at = close + 1;
          return text;
        }
        #double(parts, rawEscapes) {
          this.#at++;
          for (let char = this.#peek(); char !== '"'; char = this.#peek()) {
            if (char === void 0)
              throw new BadWord(openQuote);
            if (char === "$") {
              parts.append(this.#dollar());
              continue;
            }
            this.#at++;
            if (char === this.#escape) {
              if (rawEscapes)
                parts.add(char);
              const escaped = this.#peek();
              if (escaped === '"' || escaped === "$" || escaped === this.#escape) {
                this.#at++;
                parts.add(escaped);
                continue;
              }
            }
            parts.add(char);
          }
          this.#at++;
        }
        #dollar() {
          const start = this.#at++;
          if (this.#peek() !== "{") {
            const name2 = this.#name();
            if (!name2)
              return partly_known.F.of("$");
            this.#read(name2, start, void 0);
            return this.#value(name2).parts;
          }
          this.#at++;
          const first = this.#peek();
          if (first === void 0)
            throw new BadWord(openBrace);
          if ("{}:".includes(first))
            throw new BadWord(badSubstitution);
          const name = this.#name();
          const modifier = this.#next();
          if (modifier === "}") {
            this.#read(name, start, void 0);
            return this.#value(name).parts;
          }
          if (modifier === "/")
            return this.#replaced(name, start);
          const strict = modifier === ":";
          const operator = strict ? this.#next() : modifier;
          if (!operator)
            throw new BadWord(openBrace);
          if (!(strict ? "+-?" : "+-?#%").includes(operator))
            throw new BadWord(badSubstitution);
          return this.#modified(name, start, operator, strict);
        }
        /** `${X-a}`, `${X+a}`, `${X?a}`, with a colon too, `${X#a}` and `${X%a}`. */
        #modified(name, start, operator, strict) {
          const cuts = operator === "#" || operator === "%";
          const outer = this.variables;
          this.variables = [];
          const from = this.#at;
          const operand = this.#until("}", cuts);
          const inner = this.variables;
          this.variables = outer;
          const fallback = operator === "-" ? {
            ...operand.text,
            variables: inner,
            at: this.#content.locate(from, this.#at - 1)
          } : void 0;
          this.#read(name, start, fallback);
          if (!fallback)
            this.variables.push(...inner);
          const { parts, set, blank } = this.#value(name);
          if (cuts)
            return partly_known.F.from([(0, text_pattern.T)(operator, operand.value, parts.value)]);
          if (operator === "-" && (set !== true || strict && blank))
            return operand;
          if (set === void 0)
            return operator === "?" ? parts : partly_known.F.unknown();
          const empty = !set || strict && parts.value === "";
          const maybeEmpty = set && strict && parts.value === void 0;
          if (operator === "?") {
            if (empty)
              throw new BadWord(`The build fails without a value for ${name}.`, !set);
            return parts;
          }
          if (maybeEmpty && !parts.parts.some((part) => part))
            return partly_known.F.unknown();
          if (operator === "-")
            return empty ? operand : parts;
          return empty ? partly_known.F.of("") : operand;
        }
        #replaced(name, start) {
          this.#read(name, start, void 0);
          const all = this.#peek() === "/";
          if (all)
            this.#at++;
          const pattern = this.#until("/", true);
          const replacement = this.#until("}", true);
          return partly_known.F.from([(0, text_pattern.H)(this.#value(name).parts.value, pattern.value, replacement.value, all)]);
        }
        #name() {
          const name = variableName(this.#text, this.#at).slice(0, this.#end - this.#at);
          this.#at += name.length;
          return name;
        }
        #next() {
          const char = this.#peek();
          this.#at++;
          return char;
        }
        #read(name, start, fallback) {
          const at = this.#content.locate(start, Math.min(this.#at, this.#end));
          this.variables.push(fallback ? { name, at, fallback } : { name, at });
        }
        /** A variable's value, and whether it is set; undefined where only the build knows. */
        #value(name) {
          const entry = this.#scope.lookup(name);
          if (entry) {
            const pieces = (0, setting.s8)(entry.setting);
            this.#bringIn(pieces);
            return { parts: partly_known.F.from(pieces), set: entry.optional ? void 0 : true, blank: entry.blank };
          }
          if (this.#scope.open && /^\p{L}|^_/u.test(name))
            return { parts: partly_known.F.unknown(), set: void 0 };
          return { parts: partly_known.F.of(""), set: false };
        }
        /** `ENV A=$A$A` on forty lines is more than there is memory. */
        #bringIn(pieces) {
          const length = pieces.reduce((sum, piece) => sum + 1 + (piece?.length ?? 0), 0);
          this.#length += length;
          if (this.#length > work_budget.Q_)
            throw new work_budget.fx("its variables make a value of more than 128 KiB");
          this.#budget.spend(length, work_budget.u5);
        }
      }
      ;
      const expanded = {
        ADD: ["chown", "chmod", "checksum", "exclude"],
        COPY: ["chown", "chmod", "exclude"],
        FROM: ["platform"]
      };
      function readFlag(text, word, keyword, expanding) {
        const { name, value } = splitFlag(text, word);
        const at = text.locate(word.start, word.end);
        if (!value)
          return { name: name.toLowerCase(), value: void 0, fields: [], at };
        const fields = keyword === "RUN" && (name === "mount" || name === "device") ? readFields(text, value, expanding) : [];
        const filled = keyword !== void 0 && expanded[keyword]?.includes(name);
        const setting2 = filled ? expand(text, value, expanding) : literal(text, value);
        return { name: name.toLowerCase(), value: setting2, fields, at };
      }
      function splitFlag(text, word) {
        const said2 = word.content?.text ?? text.text.slice(word.start, word.end);
        const equals = said2.indexOf("=");
        if (equals === -1)
          return { name: said2.slice(2), value: void 0 };
        const name = said2.slice(2, equals);
        const start = Math.min(text.text.indexOf("=", word.start) + 1, word.end);
        if (!word.content)
          return { name, value: { start, end: word.end } };
        const content = word.content.excerpt([{ start: equals + 1, end: said2.length }]);
        return { name, value: { start, end: word.end, content } };
      }
      function mountFields(text) {
        const fields = [];
        for (let at = 0; at <= text.length; ) {
          if (text[at] === '"') {
            const close = closingQuote(text, at);
            if (close === -1 || close + 1 < text.length && text[close + 1] !== ",")
              return void 0;
            fields.push({ start: at + 1, end: close });
            at = close + 2;
            continue;
          }
          const comma = text.indexOf(",", at);
          const end = comma === -1 ? text.length : comma;
          if (text.slice(at, end).includes('"'))
            return void 0;
          fields.push({ start: at, end });
          at = end + 1;
        }
        return fields;
      }
      function closingQuote(text, open) {
        let at = text.indexOf('"', open + 1);
        while (at !== -1 && text[at + 1] === '"')
          at = text.indexOf('"', at + 2);
        return at;
      }
      function readFields(text, word, expanding) {
        const content = word.content ?? text.excerpt([word]);
        return (mountFields(content.text) ?? []).map(({ start, end }) => {
          const equals = content.text.slice(start, end).indexOf("=");
          const nameEnd = equals === -1 ? end : start + equals;
          const at = content.locate(start, end);
          const name = content.text.slice(start, nameEnd).toLowerCase();
          const value = equals === -1 ? bare(at) : expand(content, { start: nameEnd + 1, end }, expanding);
          return { name, value, at };
        });
      }
      function bare(at) {
        return { value: "true", at };
      }
      ;
      class BuildVariables {
        #history = /* @__PURE__ */ new Map();
        #inherited;
        #open;
        #changes = 0;
        #snapshot;
        constructor(inherited, open) {
          this.#inherited = inherited;
          this.#open = open;
        }
        set(name, entry) {
          const history = this.#history.get(name);
          const change = { since: ++this.#changes, entry };
          if (history)
            history.push(change);
          else
            this.#history.set(name, [change]);
          this.#snapshot = void 0;
        }
        /** The variables as they are now, whatever is set later. */
        snapshot() {
          if (this.#changes === 0 && this.#inherited?.open === this.#open)
            return this.#inherited;
          this.#snapshot ??= new VariableScope(this.#history, this.#changes, this.#inherited, this.#open);
          return this.#snapshot;
        }
      }
      class VariableScope {
        /** Whether a variable that is not found here may be set by the external base image. */
        open;
        #history;
        #moment;
        #inherited;
        constructor(history, moment, inherited, open) {
          this.#history = history;
          this.#moment = moment;
          this.#inherited = inherited;
          this.open = open;
        }
        get(name) {
          return this.lookup(name)?.setting;
        }
        lookup(name) {
          for (let scope = this; scope; scope = scope.#inherited) {
            const entry = latest(scope.#history, name, scope.#moment);
            if (entry)
              return entry;
          }
          return void 0;
        }
      }
      function comesOutEmpty({ value, parts, variables = [] }, scope) {
        if (value !== void 0 || variables.length === 0 || parts?.some((part) => part))
          return false;
        return variables.every(({ name, fallback }) => {
          const entry = scope.lookup(name);
          return !fallback && (entry?.optional || entry?.blank);
        });
      }
      function latest(all, name, moment) {
        const history = all.get(name);
        if (!history)
          return void 0;
        let low = 0;
        let high = history.length;
        while (low < high) {
          const middle = low + high >> 1;
          if (history[middle].since <= moment)
            low = middle + 1;
          else
            high = middle;
        }
        return history[low - 1]?.entry;
      }
      var src_source = __webpack_require__(4998);
      var path = __webpack_require__(7976);
      var foreign_programs = __webpack_require__(2684);
      var input_programs = __webpack_require__(3020);
      var read_script = __webpack_require__(8357);
      ;
      function execForm(text, words, args, running) {
        const settings = words.map((word) => literal(text, word));
        const contents = words.map((word) => word.content ?? text.excerpt([word]));
        return {
          form: "exec",
          words: settings,
          at: text.locate(args.start, args.end),
          script: ending((0, read_script.UK)(contents, settings, counted(running)))
        };
      }
      function shellForm(text, args, running) {
        return scriptForm(text.excerpt([args]), running);
      }
      function heredocForm({ text, pieces, args, documents }, running) {
        const { source } = text;
        const first = documents[0];
        if (!announcement(text.text.slice(args.start, args.end))) {
          return scriptForm(src_source.Ie.of(source, [...cut(pieces, args), ...bodies(documents)]), running);
        }
        const body = documentText(source, first);
        return body.text.startsWith("#!") ? scriptForm(body, running, shebang(body.text)) : scriptForm(body, running);
      }
      function documentText(source, { body, chomp }) {
        return src_source.Ie.of(source, chomp ? withoutTabs(source.text, body.start, body.end) : [body]);
      }
      function scriptForm(script, running, interpreter = running.shell) {
        const at = script.locate(0, script.text.length);
        const text = { value: script.text, at };
        return {
          form: "shell",
          text,
          at,
          script: isPosix(interpreter) ? ending((0, read_script.Uq)(script, counted(running))) : foreignScript(script, interpreter, running.environment),
          interpreter
        };
      }
      function ending(script) {
        if (script.endless)
          throw new work_budget.fx("its commands run each other too deeply");
        return script;
      }
      function counted({ environment, budget }) {
        return {
          get(name) {
            const setting2 = environment.get(name);
            budget.spend(setting2?.value?.length ?? 0, work_budget.u5);
            return setting2;
          }
        };
      }
      function foreignScript(script, interpreter, environment) {
        const name = interpreter.map(path.Vb).find(foreign_programs.j);
        if (name === void 0)
          return read_script.Rs;
        const at = script.locate(0, script.text.length);
        const words = [name, (0, input_programs.vU)(name), script.text].map((value) => ({ value, at }));
        const start = { start: 0, end: 0 };
        const contents = words.map(({ value }, i) => i === 2 ? script : script.excerpt([{ ...start, text: value }]));
        return (0, read_script.UK)(contents, words, environment);
      }
      function shebang(text) {
        const end = text.indexOf("\n");
        const words = text.slice(2, end === -1 ? void 0 : end).trim().split(/\s+/);
        return words.length > 0 && words[0] ? words : ["/bin/sh"];
      }
      const shells = /* @__PURE__ */ new Set(["sh", "bash", "dash", "ash", "zsh", "ksh", "mksh", "rbash", "busybox"]);
      const others = /^(?:powershell|pwsh|cmd|python|node|deno|bun|ruby|perl|php|nu|fish|xonsh|elvish|tclsh|lua|rscript|awk|sed|make)[\d.-]*$/;
      function isPosix(interpreter) {
        const names2 = interpreter.map((word) => word.replace(/^.*[/\\]/s, "").replace(/\.exe$/i, ""));
        return names2.some((name) => shells.has(name)) || !names2.some((name) => others.test(name.toLowerCase()));
      }
      function cut(pieces, { start, end }) {
        const result = [];
        let at = 0;
        for (const piece of pieces) {
          const next = at + piece.end - piece.start;
          const from = Math.max(start, at);
          const to = Math.min(end, next);
          if (from < to)
            result.push({ start: piece.start + from - at, end: piece.start + to - at });
          at = next;
        }
        return result;
      }
      function bodies(documents) {
        return documents.flatMap(({ body, terminator }) => [
          { start: body.start, end: body.start, text: "\n" },
          body,
          terminator
        ]);
      }
      ;
      function readInstruction(written, inForce) {
        return new Reader(written, inForce).read();
      }
      class Reader {
        #written;
        #parsed;
        #inForce;
        #expanding;
        constructor(written, inForce) {
          this.#written = written;
          this.#parsed = written.parsed;
          this.#inForce = inForce;
          this.#expanding = inForce;
        }
        read() {
          const { text, keyword, head } = this.#parsed;
          const base = {
            at: this.#written.at,
            keywordAt: text.text ? text.locate(head.keyword.start, head.keyword.end) : this.#start(),
            flags: head.flags.map((flag) => readFlag(text, flag, keyword, this.#expanding))
          };
          if (!keyword)
            return { ...base, keyword: "UNKNOWN" };
          switch (keyword) {
            case "FROM":
              return { ...base, keyword, ...this.#from(base.flags) };
            case "RUN":
              return { ...base, keyword, ...this.#run(base.flags) };
            case "COPY":
            case "ADD":
              return { ...base, keyword, ...this.#copy(keyword, base.flags) };
            case "ENV":
            case "LABEL":
              return { ...base, keyword, pairs: this.#pairs() };
            case "ARG":
              return { ...base, keyword, pairs: this.#declarations() };
            case "USER":
              return { ...base, keyword, user: this.#whole() };
            case "WORKDIR":
              return { ...base, keyword, path: this.#whole() };
            case "STOPSIGNAL":
              return { ...base, keyword, text: this.#whole() };
            case "MAINTAINER":
              return { ...base, keyword, text: literal(text, this.#first()) };
            case "CMD":
            case "ENTRYPOINT":
            case "SHELL":
              return { ...base, keyword, run: this.#invocation(this.#parsed.words, head.args) };
            case "HEALTHCHECK":
              return { ...base, keyword, run: this.#healthcheck() };
            case "EXPOSE":
              return { ...base, keyword, ports: this.#parsed.words.flatMap((word) => this.#ports(word)) };
            case "VOLUME":
              return { ...base, keyword, paths: this.#parsed.words.map((word) => expand(text, word, this.#expanding)) };
            case "ONBUILD":
              return { ...base, keyword, trigger: this.#trigger() };
          }
        }
        /** Where a continuation mark stands that nothing follows. */
        #start() {
          const { source, at } = this.#written;
          return source.at(at.span.start, at.span.start);
        }
        #from(flags) {
          const { text } = this.#parsed;
          const name = nameWord(this.#parsed);
          return {
            image: expand(text, this.#first(), this.#expanding),
            platform: flags.find((flag) => flag.name === "platform")?.value,
            name: declaredStageName(this.#parsed),
            nameAt: name && text.locate(name.start, name.end)
          };
        }
        #run(flags) {
          const { text, words, head } = this.#parsed;
          const { documents, pieces } = this.#written;
          return {
            run: documents.length > 0 ? heredocForm({ text, pieces, args: head.args, documents }, this.#running()) : this.#invocation(words, head.args),
            heredocs: documents.map((document) => this.#heredoc(document, false)),
            mounts: flags.filter(({ name }) => name === "mount").map((flag) => this.#mount(flag))
          };
        }
        #copy(keyword, flags) {
          const { text, words } = this.#parsed;
          const from = keyword === "COPY" ? flags.find((flag) => flag.name === "from")?.value : void 0;
          const target = words.length > 1 ? words.at(-1) : void 0;
          const sources = words.slice(0, target ? -1 : void 0);
          return {
            sources: sources.filter((word) => !announces((0, instruction_arguments.en)(text, word))).map((word) => expand(text, word, this.#expanding)),
            target: target && expand(text, target, this.#expanding),
            heredocs: this.#written.documents.map((document) => this.#heredoc(document, document.expand)),
            from: from ? this.#origin(from, true) : { kind: "context" }
          };
        }
        #pairs() {
          const { text, words, legacy } = this.#parsed;
          const [name, value] = words;
          if (!legacy || !name)
            return words.map((word) => this.#pair(word, true));
          const nameAt = text.locate(name.start, name.end);
          return [
            {
              name: this.#name(name, true),
              nameAt,
              value: value && expand(text, value, this.#expanding),
              at: text.locate(name.start, (value ?? name).end)
            }
          ];
        }
        /** Unlike those of ENV, the values of one ARG see the names in front of them. */
        #declarations() {
          const { words } = this.#parsed;
          const { scope, declared } = this.#inForce;
          if (words.length === 1)
            return [this.#pair(words[0], false)];
          const variables = new BuildVariables(scope, scope.open);
          return words.map((word) => {
            const pair = this.#pair(word, false, { ...this.#inForce, scope: variables.snapshot() });
            const entry = declared(pair, variables.snapshot());
            if (entry)
              variables.set(pair.name, entry);
            return pair;
          });
        }
        #pair(word, expanded2, expanding = this.#expanding) {
          const { text } = this.#parsed;
          const equals = text.text.indexOf("=", word.start);
          const at = text.locate(word.start, word.end);
          const nameEnd = equals === -1 || equals >= word.end ? word.end : equals;
          const name = { start: word.start, end: nameEnd };
          const named = this.#name(name, expanded2);
          const unread = !expanded2 && this.#inForce.given(named);
          const reading = unread ? { ...expanding, refuse: () => {
          } } : expanding;
          return {
            name: named,
            nameAt: text.locate(name.start, name.end),
            value: nameEnd === word.end ? void 0 : expand(text, { start: nameEnd + 1, end: word.end }, reading),
            at
          };
        }
        #name(word, expanded2) {
          const { text } = this.#parsed;
          const written = (0, instruction_arguments.en)(text, word);
          return expanded2 ? expand(text, word, this.#expanding).value ?? written : written;
        }
        #ports(word) {
          const setting2 = expand(this.#parsed.text, word, this.#expanding);
          if (setting2.value === void 0 || /['"]/.test((0, instruction_arguments.en)(this.#parsed.text, word)))
            return [setting2];
          const ports = (0, whitespace.o3)(setting2.value);
          return ports.length === 1 ? [setting2] : ports.map((port) => ({ ...setting2, value: port }));
        }
        #healthcheck() {
          const { text, words } = this.#parsed;
          const [type, first] = words;
          if (!type || (0, instruction_arguments.en)(text, type).toUpperCase() === "NONE" || !first)
            return void 0;
          return this.#invocation(words.slice(1), { start: first.start, end: this.#parsed.head.args.end });
        }
        #trigger() {
          const { trigger } = this.#parsed;
          if (!trigger?.keyword || trigger.keyword === "ONBUILD")
            return void 0;
          const written = { ...this.#written, parsed: trigger, at: this.#triggerAt(trigger) };
          return readInstruction(written, { ...this.#inForce, refuse: () => {
          } });
        }
        #triggerAt({ text, head }) {
          const start = text.locate(head.keyword.start, head.keyword.end).span.start;
          return this.#written.source.at(start, Math.max(start, this.#written.at.span.end));
        }
        #invocation(words, args) {
          const { text, json } = this.#parsed;
          return json ? execForm(text, words, args, this.#running()) : shellForm(text, args, this.#running());
        }
        #running() {
          return { shell: this.#inForce.shell, environment: this.#inForce.scope, budget: this.#inForce.budget };
        }
        #heredoc(document, expanded2) {
          const { source } = this.#written;
          const { name, expand: expand2, body } = document;
          const text = documentText(source, document);
          const at = source.at(body.start, body.end);
          const plain = { value: text.text, at };
          return { name, expand: expand2, body: expanded2 ? expandBody(text, at, this.#expanding) : plain };
        }
        #mount(flag) {
          const field = (...names2) => flag.fields.findLast(({ name }) => names2.includes(name))?.value;
          const type = field("type");
          const known = type ? type.value?.toLowerCase() : "bind";
          const from = field("from");
          if (from)
            return { type: known, flag, from: this.#origin(from, false) };
          return { type: known, flag, from: known === "bind" ? { kind: "context" } : void 0 };
        }
        /** BuildKit fills no variables in here, and refuses a name that has any. */
        #origin(name, byIndex) {
          return name.value?.includes("$") ? { kind: "unknown" } : this.#inForce.origin(name, byIndex);
        }
        #whole() {
          return expand(this.#parsed.text, this.#first(), this.#expanding);
        }
        /** The first word, or the empty place where it should be. */
        #first() {
          const { words, head } = this.#parsed;
          return words[0] ?? { start: head.args.end, end: head.args.end };
        }
      }
      function announces(word) {
        try {
          return word.includes("<<") && announcement(word) !== void 0;
        } catch (error) {
          if (error instanceof BadHeredoc)
            return false;
          throw error;
        }
      }
      ;
      function refusal(parsed) {
        const { text, keyword, head } = parsed;
        if (!keyword)
          return { at: text.locate(head.keyword.start, head.keyword.end), message: unknownInstruction(parsed) };
        const flag = flagRefusal(parsed, keyword);
        if (flag)
          return flag;
        const message = argumentRefusal(parsed, keyword);
        return message === void 0 ? void 0 : { at: text.locate(head.keyword.start, head.args.end), message };
      }
      function unknownInstruction({ text, head }) {
        const written = text.text.slice(head.keyword.start, head.keyword.end);
        const near = (0, nearest.p)(written.toUpperCase(), instruction_arguments.RE);
        return `${written ? `Unknown instruction ${shown(written)}` : "An instruction is missing"}.${near ? ` Did you mean ${near}?` : ""}`;
      }
      function shown(text) {
        return text.length > 40 ? `${text.slice(0, 40)}\u2026` : text;
      }
      const checks = {
        FROM: fromRefusal,
        ADD: copyRefusal,
        COPY: copyRefusal,
        ENV: pairsRefusal,
        LABEL: pairsRefusal,
        ARG: pairsRefusal,
        VOLUME: ({ text, words }) => atLeastOne(words.length, "VOLUME") ?? (words.some((word) => isEmpty((0, instruction_arguments.en)(text, word))) ? "A path in VOLUME is empty." : void 0),
        EXPOSE: ({ words }) => atLeastOne(words.length, "EXPOSE"),
        SHELL: ({ words, json }) => atLeastOne(words.length, "SHELL") ?? (json ? void 0 : "SHELL requires a JSON array."),
        MAINTAINER: exactlyOne,
        STOPSIGNAL: exactlyOne,
        USER: exactlyOne,
        WORKDIR: exactlyOne,
        HEALTHCHECK: (parsed) => healthcheckRefusal(parsed.words.length, said(parsed, 0).toUpperCase()),
        ONBUILD: onbuildRefusal
      };
      function argumentRefusal(parsed, keyword) {
        return checks[keyword]?.(parsed, keyword);
      }
      function said({ text, words }, index) {
        const word = words.at(index);
        return word ? (0, instruction_arguments.en)(text, word) : "";
      }
      function atLeastOne(count2, keyword) {
        return count2 === 0 ? `${keyword} requires at least one argument.` : void 0;
      }
      function exactlyOne({ words }, keyword) {
        return words.length === 1 ? void 0 : `${keyword} requires exactly one argument.`;
      }
      function fromRefusal(parsed) {
        const { length } = parsed.words;
        if (length === 1)
          return void 0;
        if (length !== 3 || !isAs(said(parsed, 1)))
          return "FROM requires an image, optionally followed by AS and a name.";
        return /^[a-z][a-z0-9-_.]*$/.test((0, instruction_arguments.gQ)(said(parsed, 2))) ? void 0 : "A stage name must start with a letter and contain only letters, digits, hyphens, underscores and dots.";
      }
      function copyRefusal(parsed, keyword) {
        if (parsed.words.length < 2)
          return `${keyword} requires a source and a destination.`;
        return announces(said(parsed, -1)) ? `The destination of ${keyword} cannot be a heredoc.` : void 0;
      }
      function pairsRefusal({ text, words, legacy }, keyword) {
        const isNameless = words.some((word, i) => text.text[word.start] === "=" && !(legacy && i > 0));
        return atLeastOne(words.length, keyword) ?? (isNameless ? `A name in ${keyword} is empty.` : void 0);
      }
      function onbuildRefusal(parsed) {
        if (parsed.words.length === 0)
          return "ONBUILD requires an instruction.";
        const trigger = said(parsed, 0).toUpperCase();
        return ["ONBUILD", "FROM", "MAINTAINER"].includes(trigger) ? `ONBUILD cannot contain ${trigger}.` : void 0;
      }
      function healthcheckRefusal(count2, type) {
        if (count2 === 0)
          return "HEALTHCHECK requires NONE, or CMD and a command.";
        if (type === "NONE")
          return count2 > 1 ? "HEALTHCHECK NONE takes no arguments." : void 0;
        if (type !== "CMD")
          return "HEALTHCHECK supports only NONE and CMD.";
        return count2 > 1 ? void 0 : "HEALTHCHECK CMD requires a command.";
      }
      function isEmpty(text) {
        return (0, whitespace.iv)(text, 0, text.length, whitespace.xC) === text.length;
      }
      const flagKinds = {
        FROM: { platform: "text" },
        ADD: {
          chown: "text",
          chmod: "text",
          link: "boolean",
          "keep-git-dir": "boolean",
          checksum: "text",
          unpack: "boolean",
          exclude: "texts"
        },
        COPY: { chown: "text", chmod: "text", from: "text", link: "boolean", parents: "boolean", exclude: "texts" },
        RUN: { mount: "texts", network: "text", security: "text", device: "texts" },
        HEALTHCHECK: { interval: "text", timeout: "text", "start-period": "text", "start-interval": "text", retries: "text" }
      };
      function flagRefusal(parsed, keyword) {
        if (keyword === "ARG" || keyword === "STOPSIGNAL")
          return void 0;
        const { text, words, head } = parsed;
        const type = words[0];
        if (keyword === "HEALTHCHECK" && type && (0, instruction_arguments.en)(text, type).toUpperCase() === "NONE")
          return void 0;
        const kinds = flagKinds[keyword] ?? {};
        const seen = /* @__PURE__ */ new Set();
        for (const word of head.flags) {
          const { name, value } = splitFlag(text, word);
          const kind = Object.hasOwn(kinds, name) ? kinds[name] : void 0;
          const message = kind ? repeated(name, kind, seen) ?? valueRefusal(name, kind, value && (0, instruction_arguments.en)(text, value)) : unknownFlag(name, keyword, Object.keys(kinds));
          if (message !== void 0)
            return { at: text.locate(word.start, word.end), message };
          seen.add(name);
        }
        return void 0;
      }
      function unknownFlag(name, keyword, known) {
        const near = (0, nearest.p)(name, known);
        return `${keyword} has no flag --${shown(name)}.${near ? ` Did you mean --${near}?` : ""}`;
      }
      function repeated(name, kind, seen) {
        return kind !== "texts" && seen.has(name) ? `--${name} is given twice.` : void 0;
      }
      function valueRefusal(name, kind, value) {
        if (kind === "boolean") {
          return value === void 0 || /^(?:true|false)$/i.test(value) ? void 0 : `--${name} must be true or false.`;
        }
        if (value === void 0)
          return `--${name} requires a value.`;
        const valid2 = validators[name];
        return !valid2 || valid2(value) ? void 0 : `--${name} cannot be ${shown(value)}.`;
      }
      const validators = {
        network: (value) => ["default", "none", "host"].includes(value),
        security: (value) => ["insecure", "sandbox"].includes(value),
        retries: (value) => value === "" || /^[+-]?\d+$/.test(value) && Number(value) >= 0 && Number(value) < 2 ** 31,
        interval: isDuration,
        timeout: isDuration,
        "start-period": isDuration,
        "start-interval": isDuration,
        mount: isMount
      };
      const units = {
        ns: 1,
        us: 1e3,
        \u00B5s: 1e3,
        \u03BCs: 1e3,
        ms: 1e6,
        s: 1e9,
        m: 6e10,
        h: 36e11
      };
      function isDuration(value) {
        if (value === "" || /^[+-]?0$/.test(value))
          return true;
        if (!/^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+$/.test(value))
          return false;
        let total = 0;
        for (const part of value.split(/(?<=[a-z\u00b5\u03bc])(?=[\d.])/)) {
          const unit = part.replace(/^[+-]?[\d.]+/, "");
          total += Math.abs(Number(part.slice(0, -unit.length))) * units[unit];
        }
        if (value.startsWith("-"))
          total = -total;
        return total === 0 || total >= 1e6;
      }
      function isMount(value) {
        const fields = value === "" ? void 0 : mountFields(value);
        return fields?.every(({ start, end }) => !/^from=.*\$./is.test(value.slice(start, end))) ?? false;
      }
      ;
      const longestLine = 65535;
      class Lines {
        directives = [];
        comments = [];
        errors = [];
        /** The escape character in force: a backslash, unless the `escape` directive says otherwise. */
        escape = "\\";
        #source;
        #text;
        #at = 0;
        #directives = true;
        /** Where the text begins, behind a byte order mark. */
        #first;
        /** Whether the first line is one, which BuildKit passes over on its way to `# syntax=` and `# check=`. */
        #shebang = false;
        constructor(source) {
          this.#source = source;
          this.#text = source.text;
          this.#first = source.text.startsWith("\uFEFF") ? 1 : 0;
          this.#at = this.#first;
        }
        /** The next instruction's lines; undefined at the end of the file. */
        next() {
          for (let line = this.#read(); line; line = this.#read()) {
            const start = (0, whitespace.iv)(this.#text, line.start, line.end, whitespace.xC);
            if (line.start === this.#first && this.#text.startsWith("#!", line.start))
              this.#shebang = true;
            else
              this.#directive(start, line.end);
            if (start === line.end)
              continue;
            if (this.#text[start] !== "#")
              return this.#join(start, line.end);
            this.comments.push(this.#source.at(start, line.end));
          }
          return void 0;
        }
        /**
         * The body of a here-document that begins on the next line, and the line that ends it; undefined when no line does,
         * and then the rest of the file has been read.
         */
        heredoc(name, chomp) {
          const start = this.#at;
          for (let line = this.#read(); line; line = this.#read()) {
            const from = chomp ? (0, whitespace.iv)(this.#text, line.start, line.end, isTab) : line.start;
            if (line.end - from === name.length && this.#text.startsWith(name, from)) {
              return { body: { start, end: line.start }, terminator: { start: from, end: line.end } };
            }
          }
          return void 0;
        }
        /** How far the file has been read. */
        get end() {
          return this.#at;
        }
        /** Reads on from an earlier `end`. */
        rewind(end) {
          this.#at = end;
        }
        #join(start, firstEnd) {
          const pieces = [];
          let end = firstEnd;
          let stop = this.#continued(start, end);
          pieces.push({ start, end: stop ?? end });
          while (stop !== void 0) {
            const line = this.#read();
            if (!line)
              break;
            end = line.end;
            const text = (0, whitespace.iv)(this.#text, line.start, line.end, whitespace.xC);
            if (text === line.end)
              continue;
            if (this.#text[text] === "#") {
              this.comments.push(this.#source.at(text, line.end));
              continue;
            }
            stop = this.#continued(line.start, line.end);
            pieces.push({ start: line.start, end: stop ?? line.end });
          }
          return { text: src_source.Ie.of(this.#source, pieces), pieces, span: { start, end } };
        }
        /** Where a line's own text ends if the next line continues it: before a lone escape character and blanks after it. */
        #continued(start, end) {
          let at = end;
          while (at > start && (this.#text[at - 1] === " " || this.#text[at - 1] === "	"))
            at--;
          if (at === start || this.#text[at - 1] !== this.escape)
            return void 0;
          return at - 1 > start && this.#text[at - 2] === this.escape ? void 0 : at - 1;
        }
        /** The next line of the file, without its line end; BuildKit takes every carriage return before it for a part of it. */
        #read() {
          const start = this.#at;
          if (start >= this.#text.length)
            return void 0;
          const feed = this.#text.indexOf("\n", start);
          let end = feed === -1 ? this.#text.length : feed;
          this.#at = feed === -1 ? end : feed + 1;
          if (tooLong(this.#text, start, end)) {
            this.#refuse(start, end, `The line is longer than ${longestLine} bytes, the most BuildKit reads.`);
          }
          while (end > start && this.#text[end - 1] === "\r")
            end--;
          return { start, end };
        }
        #directive(start, end) {
          if (!this.#directives)
            return;
          const line = this.#text.slice(start, end);
          const match = directive.exec(line);
          const name = match?.[1]?.toLowerCase() ?? "";
          if (!match || !directiveNames.has(name)) {
            this.#directives = false;
            return;
          }
          if (this.directives.some((known) => known.name === name)) {
            this.#refuse(start, end, `There can be only one ${name} directive.`);
            this.#directives = false;
            return;
          }
          const value = trimBlanks(line.slice(match[0].length)) || " ";
          if (name === "escape" && this.#shebang)
            return;
          this.directives.push({ name, value, at: this.#source.at(start, end) });
          if (name !== "escape")
            return;
          if (value === "\\" || value === "`")
            this.escape = value;
          else
            this.#refuse(start, end, "The escape character must be a backslash or a backtick.");
        }
        #refuse(start, end, message) {
          const at = this.#source.at(start, end);
          this.errors.push({ at, message });
        }
      }
      const directiveNames = /* @__PURE__ */ new Set(["syntax", "escape", "check"]);
      const directive = /^#[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=(?=.)/s;
      function trimBlanks(text) {
        let start = 0;
        let end = text.length;
        while (start < end && "	\f\r ".includes(text[start]))
          start++;
        while (end > start && "	\f\r ".includes(text[end - 1]))
          end--;
        return text.slice(start, end);
      }
      function isTab(code) {
        return code === 9;
      }
      function tooLong(text, start, end) {
        if ((end - start) * 3 <= longestLine)
          return false;
        let bytes = 0;
        for (let i = start; i < end; i++) {
          const code = text.charCodeAt(i);
          bytes += code < 128 ? 1 : code < 2048 || code >= 55296 && code < 57344 ? 2 : 3;
          if (bytes > longestLine)
            return true;
        }
        return false;
      }
      var base_images = __webpack_require__(7463);
      var base_defaults = __webpack_require__(1518);
      var build_inputs = __webpack_require__(1916);
      var copy_origins = __webpack_require__(9425);
      var git_source = __webpack_require__(8649);
      var platform_names_data = __webpack_require__(4359);
      ;
      const signalNames = {
        source: ["https://github.com/moby/sys (signal/signal_linux.go)", "signal(7)"],
        asOf: "2026-11-25",
        names: [
          ..."ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP".split(" "),
          ..."SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ".split(" ")
        ],
        /** How far behind RTMIN, and before RTMAX, a name may count. */
        afterLowest: 15,
        beforeHighest: 14
      };
      var file_changes = __webpack_require__(3332);
      ;
      const types = ["bind", "cache", "tmpfs", "secret", "ssh"];
      const sharings = ["shared", "private", "locked"];
      const aliases = {
        src: "source",
        dst: "target",
        destination: "target",
        ro: "readonly",
        rw: "readwrite"
      };
      const fieldNames = [
        ...["type", "from", "source", "target", "readonly", "readwrite", "required", "size", "id", "sharing"],
        ...["mode", "uid", "gid", "env", ...Object.keys(aliases)]
      ];
      const valid = {
        type: (value) => types.includes(value.toLowerCase()),
        sharing: (value) => sharings.includes(value.toLowerCase()),
        readonly: isBoolean,
        readwrite: isBoolean,
        required: isBoolean,
        size: (value) => /^[+]?[\d.]+ ?[kmgtp]?i?b?$/i.test(value),
        mode: (value) => /^[0-7]+$/.test(value) && Number.parseInt(value, 8) < 2 ** 32,
        uid: isNumber,
        gid: isNumber
      };
      const typesOf = {
        mode: ["secret", "ssh", "cache"],
        uid: ["secret", "ssh", "cache"],
        gid: ["secret", "ssh", "cache"],
        sharing: ["cache"]
      };
      const typesSoFar = { required: ["secret", "ssh"], size: ["tmpfs"] };
      function mountRefusal({ flag }, workdir) {
        const known = /* @__PURE__ */ new Map();
        for (const field of flag.fields) {
          const name = aliases[field.name] ?? field.name;
          const message2 = fieldFault(name, field, typeIn(known));
          if (message2 !== void 0)
            return { at: field.at, message: message2 };
          known.set(name, field.value.value);
        }
        const message = mountFault(known, workdir);
        return message === void 0 ? void 0 : { at: flag.at, message };
      }
      function typeIn(known) {
        return known.has("type") ? known.get("type")?.toLowerCase() : "bind";
      }
      function fieldFault(name, field, type) {
        if (!fieldNames.includes(name)) {
          const near = (0, nearest.p)(field.name, fieldNames);
          return `--mount has no field ${shown(field.name) || "without a name"}.${near ? ` Did you mean ${near}?` : ""}`;
        }
        const bare2 = !(0, src_source.$6)(field.at).includes("=");
        if (bare2 && !["readonly", "readwrite", "required"].includes(name))
          return `${field.name} requires a value.`;
        if (type !== void 0 && typesSoFar[name]?.includes(type) === false)
          return notOf(field.name, type);
        const { value } = field.value;
        if (value === void 0 || valid[name]?.(value) !== false)
          return void 0;
        return `${field.name} cannot be ${shown(value) || "empty"}.`;
      }
      function mountFault(known, workdir) {
        const type = typeIn(known);
        if (type === void 0)
          return void 0;
        for (const [name, those] of Object.entries(typesOf)) {
          if (known.has(name) && !those.includes(type))
            return notOf(name, type);
        }
        const said2 = (name) => !["", void 0].includes(known.get(name));
        const mayBeSaid = (name) => known.has(name) && known.get(name) !== "";
        if (type === "ssh")
          return said2("source") ? notOf("source", type) : void 0;
        if (type !== "secret")
          return targetFault(known, workdir);
        if (said2("from"))
          return notOf("from", type);
        if (!["source", "target", "id"].some(mayBeSaid))
          return "A secret requires an id, a source or a target.";
        return said2("source") && said2("id") ? "A secret has an id or a source, not both." : void 0;
      }
      function targetFault(known, workdir) {
        const target = known.has("target") ? known.get("target") : "";
        const path2 = target === "" ? workdir : (0, file_changes.Hi)(target, workdir);
        return path2 === "/" ? "Nothing can be mounted at /." : void 0;
      }
      function notOf(name, type) {
        return `A mount of the type ${type} has no ${name}.`;
      }
      function isBoolean(value) {
        return /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value);
      }
      function isNumber(value) {
        return /^\d+$/.test(value) && Number(value) < 2 ** 32;
      }
      ;
      class StageLinks {
        /** Those that are still to come are filled in when they are read: files may be copied from them too. */
        stages;
        /** Of two with one name the later one. */
        #byName;
        #order;
        #links = /* @__PURE__ */ new Map();
        /** Images that files are taken from: BuildKit numbers them after the stages. */
        #images = 0;
        constructor(froms) {
          this.stages = froms.map(() => ({}));
          this.#order = new Map(this.stages.map((stage, i) => [stage, i]));
          this.#byName = new Map(froms.flatMap((from, i) => {
            const name = declaredStageName(from);
            return name === void 0 ? [] : [[name, this.stages[i]]];
          }));
        }
        find(name, byIndex) {
          return byIndex && isIndex(name) ? this.stages[Number(name)] : this.#byName.get((0, instruction_arguments.gQ)(name));
        }
        /** Notes where an instruction takes files from; what BuildKit has against that. */
        take(taken) {
          const { by, byIndex, triggered } = taken;
          const { at } = taken.name;
          const name = taken.name.value ?? (0, src_source.$6)(at);
          const refused = (message, whenBuilt = triggered) => ({ at, message, whenBuilt });
          if (name === "")
            return void 0;
          if (name.includes("$"))
            return refused("The builder fills in no variables here.");
          const stage = this.find(name, byIndex);
          if (stage) {
            if (!triggered)
              this.#link(by, stage, at);
            const later = this.#order.get(stage) > this.#order.get(by);
            return later ? refused("This stage comes later in the file.", true) : void 0;
          }
          if (byIndex && isIndex(name)) {
            const index = Number(name);
            return index >= 0 && index < this.stages.length + this.#images ? void 0 : refused(`There is no stage with the number ${shown(name)}.`);
          }
          this.#images++;
          return name === "scratch" || (0, image_reference.A_)(name) ? void 0 : refused(noReference(name));
        }
        #link(from, to, at) {
          const links = this.#links.get(from);
          if (links)
            links.push({ to, at });
          else
            this.#links.set(from, [{ to, at }]);
        }
        /** A place where stages take files from each other in a circle, or one from itself; being built upon is no part of it. */
        circle() {
          const done = /* @__PURE__ */ new Set();
          for (const start of this.#links.keys()) {
            if (done.has(start))
              continue;
            const path2 = [{ stage: start, next: 0 }];
            const open = /* @__PURE__ */ new Set([start]);
            for (let last = path2.at(-1); last; last = path2.at(-1)) {
              const link = this.#links.get(last.stage)?.[last.next++];
              if (!link) {
                open.delete(last.stage);
                done.add(last.stage);
                path2.pop();
              } else if (open.has(link.to)) {
                const message = "Stages cannot take files from each other in a circle, or from themselves.";
                return { at: link.at, message };
              } else if (!done.has(link.to)) {
                open.add(link.to);
                path2.push({ stage: link.to, next: 0 });
              }
            }
          }
          return void 0;
        }
      }
      function noReference(name) {
        const hint = (0, image_reference.A_)(name.toLowerCase()) ? " It must be in lower case." : "";
        return `${shown(name)} is not the name of an image.${hint}`;
      }
      function isIndex(name) {
        return /^[+-]?\d+$/.test(name);
      }
      ;
      function* dispatchRefusals(instruction, workdir) {
        switch (instruction.keyword) {
          case "EXPOSE":
            yield* refusedOf(instruction.ports, portFault);
            break;
          case "VOLUME":
            yield* refusedOf(instruction.paths, (path2) => path2 === "" ? "A path in VOLUME is empty." : void 0);
            break;
          case "STOPSIGNAL":
            yield* refusedOf([instruction.text], (name) => isSignal(name) ? void 0 : `There is no signal ${shown(name) || "without a name"}.`);
            break;
          case "COPY":
          case "ADD":
            yield* copyRefusals(instruction);
            break;
          case "RUN":
            for (const mount of instruction.mounts) {
              const refused = mountRefusal(mount, workdir);
              if (refused)
                yield refused;
            }
            break;
          default:
            break;
        }
      }
      function* baseRefusals({ image, platform }, isStage) {
        const takes = (name) => isStage || name === "scratch" || (0, image_reference.A_)(name);
        yield* refusedOf([image], (name) => {
          if (name === "")
            return "The name of the base image is empty.";
          return takes(name) ? void 0 : noReference(name);
        });
        if (platform && platform.at.span.end > platform.at.span.start) {
          yield* refusedOf([platform], (name) => isPlatform(name) ? void 0 : `There is no platform ${shown(name)}.`);
        }
      }
      function refusedOf(settings, fault) {
        return settings.flatMap(({ value, at }) => {
          const message = value === void 0 ? void 0 : fault(value);
          return message === void 0 ? [] : [{ at, message }];
        });
      }
      function isPlatform(text) {
        const [first = "", ...others2] = text.split("/");
        if (others2.length > 2 || !/^[\w-]+(?:\([\w.+-]*\))?$/.test(first))
          return false;
        if (others2.length > 0)
          return others2.every((part) => /^[\w-]+$/.test(part));
        const name = first.split("(")[0].toLowerCase();
        return platform_names_data.i.systems.includes(name) || platform_names_data.i.architectures.includes(name);
      }
      function isSignal(text) {
        if (/^[+-]?\d+$/.test(text))
          return Number(text) !== 0 && Number.isSafeInteger(Number(text));
        const name = text.toUpperCase().replace(/^SIG/, "");
        if (signalNames.names.includes(name))
          return true;
        const [, end, count2 = "0"] = /^RTM(IN|AX)(?:[+-](\d+))?$/.exec(name) ?? [];
        const farthest = { IN: signalNames.afterLowest, AX: signalNames.beforeHighest }[end ?? ""];
        const spelled = name === `RTM${end}` || name === `RTM${end}${end === "IN" ? "+" : "-"}${Number(count2)}`;
        return farthest !== void 0 && spelled && Number(count2) <= farthest && (name.length === 5 || count2 !== "0");
      }
      function portFault(text) {
        if (text === "")
          return void 0;
        const parts = text.split(":");
        const slash = parts.at(-1).indexOf("/");
        const [port, protocol] = slash === -1 ? [parts.at(-1), ""] : [parts.at(-1).slice(0, slash), parts.at(-1).slice(slash + 1)];
        if (!["", "tcp", "udp", "sctp"].includes(protocol.toLowerCase()))
          return `There is no protocol ${shown(protocol)}.`;
        const [range, host] = [portRange(port), parts.at(-2) ? portRange(parts.at(-2)) : void 0];
        if (!range || parts.at(-2) && !host)
          return `${shown(text)} is not a port.`;
        const differ = host && host.end - host.start !== range.end - range.start && range.start !== range.end;
        return differ ? `The ranges of ${shown(text)} have different lengths.` : void 0;
      }
      function portRange(text) {
        const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
        const [start, end] = [Number(first), Number(last)];
        return start <= end && end <= 65535 ? { start, end } : void 0;
      }
      function* copyRefusals({ keyword, sources, flags }) {
        const flag = (wanted) => flags.find(({ name }) => name === wanted)?.value;
        const [mode, checksum] = [flag("chmod"), flag("checksum")];
        if (mode)
          yield* refusedOf([mode], modeFault);
        if (keyword === "COPY") {
          for (const source of sources) {
            if (isAddress((0, setting.ai)(source)))
              yield { at: source.at, message: "COPY takes only files. ADD takes an address." };
          }
        } else if (checksum && checksum.value !== "") {
          const message = checksumFault(checksum.value, sources);
          if (message !== void 0)
            yield { at: checksum.at, message };
        }
      }
      function isAddress(start) {
        return /^(?:(?:https?|git|ssh):\/\/|git@[\w.-]+:)/.test(start);
      }
      function checksumFault(checksum, sources) {
        if (checksum === void 0)
          return void 0;
        if (sources.length !== 1)
          return "--checksum is for a single source.";
        const source = sources[0].value;
        if (source === void 0 || (0, git_source.Y)(source))
          return void 0;
        if (!/^https?:\/\//.test(source))
          return "--checksum is for addresses, not for files.";
        return (0, image_reference.Bc)(checksum) ? void 0 : `--checksum cannot be ${shown(checksum)}.`;
      }
      function modeFault(mode) {
        const valid2 = /^\d+$/.test(mode) ? /^0*[0-7]{1,4}$/.test(mode) : /^[ugoa]*(?:[-+=][rwxXstugo]*)+(?:,[ugoa]*(?:[-+=][rwxXstugo]*)+)*$/.test(mode);
        return mode === "" || valid2 ? void 0 : `--chmod cannot be ${shown(mode)}.`;
      }
      ;
      function absolute(path2, before, drives) {
        const start = path2.value ?? path2.parts?.[0];
        if (start !== void 0 && isAbsolute(start, drives)) {
          return path2.value === void 0 ? path2 : { ...path2, value: normal(path2.value) };
        }
        if (path2.value !== void 0 && before?.value !== void 0) {
          return { ...path2, value: normal(`${before.value}/${path2.value}`) };
        }
        if (start === void 0)
          return { ...path2, value: void 0, parts: [void 0] };
        const joined = before ? partly_known.F.from((0, setting.s8)(before)) : partly_known.F.unknown();
        joined.add("/");
        joined.append(partly_known.F.from((0, setting.s8)(path2)));
        return { ...path2, value: void 0, parts: joined.parts };
      }
      function isAbsolute(path2, drives) {
        return path2.startsWith("/") || drives && /^(?:\\|[A-Za-z]:)/.test(path2);
      }
      function normal(path2) {
        if (!path2.startsWith("/"))
          return path2;
        const segments = [];
        for (const segment of path2.split("/")) {
          if (segment === "..")
            segments.pop();
          else if (segment !== "" && segment !== ".")
            segments.push(segment);
        }
        return `/${segments.join("/")}`;
      }
      ;
      class Stages {
        stages = [];
        #file;
        #escape;
        #given;
        #budget;
        #globals = new BuildVariables(void 0, false);
        /** The stages that are complete, by name; of two with one name the later one. */
        #named = /* @__PURE__ */ new Map();
        #links;
        #refused = [];
        #current;
        /**
         * @param all everything that will be added.
         * @param budget counts triggers that run, and the characters that variables bring in
         */
        constructor(file, mark, given, all, budget) {
          const froms = all.flatMap(({ parsed }) => parsed.keyword === "FROM" ? [parsed] : []);
          this.#links = new StageLinks(froms);
          this.#file = file;
          this.#escape = mark;
          this.#given = given;
          this.#budget = budget;
          const unknown = { value: void 0, at: file.source.at(0, 0) };
          for (const name of build_inputs.x)
            this.#globals.set(name, { setting: unknown, optional: false });
        }
        add(written) {
          if (written.parsed.keyword === "FROM")
            return this.#begin(written);
          const current = this.#current;
          const instruction = readInstruction(written, this.#inForce(current));
          if (current) {
            this.#check(instruction, current, false);
            this.#apply(instruction, current, written);
          } else if (instruction.keyword === "ARG")
            this.#declare(instruction.pairs, this.#globals, this.#declaredGlobally);
          return instruction;
        }
        /** What BuildKit refuses whatever is built of the file; to be asked when all is added. */
        refusals() {
          const circle = this.#links.circle();
          return [...this.#refused, ...circle ? [circle] : []].sort((a, b) => (0, src_source.Qr)(a.at, b.at));
        }
        #check(instruction, { stage: by, refused, workdir }, triggered) {
          const [mistake] = dispatchRefusals(instruction, workdir?.value);
          if (mistake)
            refused.push((0, base_defaults.gb)(mistake));
          for (const { name, byIndex } of (0, copy_origins.v)(instruction)) {
            const fault = this.#links.take({ by, name, byIndex, triggered });
            if (fault)
              (fault.whenBuilt ? refused : this.#refused).push(fault);
          }
        }
        #begin(written) {
          const from = readInstruction(written, this.#inForce(void 0));
          const before = this.#current;
          if (before?.stage.name)
            this.#named.set(before.stage.name, before);
          const parent = this.#parent(from.image);
          const base = parent ? { kind: "stage", stage: parent.stage } : this.#external(from.image, from.platform);
          const { value } = from.image;
          this.#refused.push(...baseRefusals(from, value !== void 0 && this.#named.has(value)));
          const [layers, declarations, refused] = [[], [], []];
          const index = this.stages.length;
          const read = { file: this.#file, index, from, name: from.name, base, layers, declarations, refused };
          const stage = Object.assign(this.#links.stages[index], read);
          const current = {
            stage,
            layers,
            declarations,
            refused,
            variables: new BuildVariables(parent?.variables.snapshot(), parent ? parent.variables.snapshot().open : (0, base_defaults.nT)(base)),
            kept: new BuildVariables(parent?.kept.snapshot(), false),
            covered: /* @__PURE__ */ new Set(),
            triggers: [],
            drives: parent?.drives ?? (0, base_defaults.NY)(base),
            user: parent?.user,
            workdir: parent?.workdir ?? (0, base_defaults.oG)(base, from.image.at),
            shell: parent?.shell ?? (0, base_defaults.of)(base)
          };
          for (const name of parent?.covered ?? [])
            current.variables.set(name, parent.kept.snapshot().lookup(name));
          if (!parent) {
            current.variables.set("PATH", { setting: (0, base_defaults.hB)(base, from.image.at), optional: false });
            for (const [name, setting2] of (0, base_defaults.p7)(base, from.image.at))
              this.#keep(name, setting2, current);
          }
          this.stages.push(stage);
          this.#current = current;
          for (const written2 of parent?.triggers ?? (0, base_defaults.XJ)(base, from.image.at)) {
            const { start, end } = written2.at.span;
            this.#budget.spend((0, work_budget.ti)(1, end - start), "its stages run too many ONBUILD instructions of others");
            this.#trigger(this.#parsedAgain(written2), current);
          }
          return from;
        }
        /** ENV: what a variable is to the build, and to what is built on it. */
        #keep(name, setting2, { variables, kept, covered }) {
          variables.set(name, { setting: setting2, optional: false });
          kept.set(name, { setting: setting2, optional: false });
          covered.delete(name);
        }
        #trigger(written, current) {
          const { error, text } = written.parsed;
          const refused = error === void 0 ? refusal(written.parsed) : { at: written.at, message: error };
          if (refused)
            current.refused.push((0, base_defaults.gb)(text.text ? refused : { ...refused, at: written.at }));
          const trigger = readInstruction(written, this.#inForce(current));
          if (!refused)
            this.#check(trigger, current, true);
          this.#apply(trigger, current, written);
        }
        /** A trigger is parsed once more where it runs, as a file without directives: with a backslash as escape character. */
        #parsedAgain(trigger) {
          const { text, head } = trigger.parsed;
          if (this.#escape === "\\")
            return trigger;
          const end = text.text.length - (text.text.endsWith("\\") && !text.text.endsWith("\\\\") ? 1 : 0);
          return { ...trigger, parsed: (0, instruction_arguments.qg)(text, "\\", head.keyword.start, end) };
        }
        /** FROM takes the names of stages as they are written, and numbers for images. */
        #parent({ value }) {
          if (value === void 0 || this.#given.contexts.has(value))
            return void 0;
          return this.#named.get(value) ?? this.#named.get(value.toLowerCase());
        }
        #origin(name, byIndex) {
          const { value } = name;
          if (value === void 0)
            return { kind: "unknown" };
          const isNumber2 = byIndex && /^[+-]?\d+$/.test(value);
          const stage = isNumber2 || !this.#given.contexts.has(value) ? this.#links.find(value, byIndex) : void 0;
          if (!stage && !isNumber2)
            return this.#external(name, void 0);
          return stage && stage !== this.#current?.stage ? { kind: "stage", stage } : { kind: "unknown" };
        }
        /** What comes from elsewhere under a name, unless whoever builds says that it stands for something else. */
        #external(name, platform) {
          const { value } = name;
          if (value === void 0)
            return { kind: "unknown", known: (0, base_images.NR)(name) };
          if (value === "scratch")
            return { kind: "scratch" };
          const given = this.#given.contexts.get(value);
          const image = given ? /^docker-image:\/\/(.+)$/.exec(given.value ?? "")?.[1] : value;
          const reference = image === void 0 ? void 0 : (0, image_reference.F2)(image);
          if (!reference)
            return { kind: "unknown" };
          const named = platform?.value ?? this.#given.platform;
          const published = this.#given.published({ reference, platform: named });
          const known = (0, published_image.Qm)(published, (0, base_images.d8)(reference, platform?.value));
          return { kind: "image", reference, platform: named, known, published };
        }
        #inForce(current) {
          return {
            scope: (current?.variables ?? this.#globals).snapshot(),
            escape: this.#escape,
            budget: this.#budget,
            refuse: (fault) => (current?.refused ?? this.#refused).push(fault),
            given: (name) => this.#given.args.has(name),
            shell: current?.shell ?? base_defaults.EJ,
            origin: (name, byIndex) => this.#origin(name, byIndex),
            declared: current ? this.#declaredInStage : this.#declaredGlobally
          };
        }
        #declaredGlobally = (pair, scope) => {
          const setting2 = this.#given.args.get(pair.name) ?? pair.value;
          if (setting2)
            return { setting: setting2, optional: false, blank: comesOutEmpty(setting2, scope) };
          return scope.lookup(pair.name) ? void 0 : unset(pair);
        };
        #declaredInStage = (pair, scope) => {
          const setting2 = this.#given.args.get(pair.name) ?? pair.value;
          if (setting2)
            return { setting: setting2, optional: false, blank: comesOutEmpty(setting2, scope) };
          const global = this.#globals.snapshot().lookup(pair.name);
          if (!global || global.optional)
            return scope.lookup(pair.name) ? void 0 : unset(pair);
          if (!build_inputs.x.includes(pair.name) || global.setting.value !== void 0)
            return global;
          return { ...unset(pair), optional: false };
        };
        #declare(pairs, variables, declared) {
          for (const pair of pairs) {
            const entry = declared(pair, variables.snapshot());
            if (entry)
              variables.set(pair.name, entry);
          }
        }
        #apply(instruction, current, written) {
          const environment = current.variables.snapshot();
          switch (instruction.keyword) {
            case "ARG":
              this.#declare(instruction.pairs, current.variables, this.#declaredInStage);
              for (const { name } of instruction.pairs)
                if (current.kept.snapshot().lookup(name))
                  current.covered.add(name);
              break;
            case "FROM":
            case "UNKNOWN":
              return;
            case "ENV":
              for (const { name, value: setting2 } of instruction.pairs)
                if (setting2)
                  this.#keep(name, setting2, current);
              break;
            case "USER":
              if ((0, src_source.$6)(instruction.user.at))
                current.user = instruction.user;
              break;
            case "WORKDIR":
              current.workdir = absolute(instruction.path, current.workdir, current.drives);
              break;
            case "SHELL":
              if (instruction.run.form === "exec")
                current.shell = instruction.run.words.map(({ value }) => value ?? "");
              break;
            case "ONBUILD": {
              const { trigger } = written.parsed;
              if (trigger)
                current.triggers.push({ ...written, parsed: trigger, at: (instruction.trigger ?? instruction).at });
              break;
            }
            default:
              break;
          }
          const { stage, user, workdir, shell } = current;
          const onbuild = instruction.keyword === "ONBUILD" && instruction.trigger ? instruction : void 0;
          const own = instruction.keyword === "ARG" ? current.declarations : current.layers;
          own.push({ instruction: onbuild?.trigger ?? instruction, onbuild, stage, user, environment, workdir, shell });
        }
      }
      function unset({ at }) {
        return { setting: { value: void 0, at }, optional: true };
      }
      ;
      function readDockerfile(source, given = {}, budget = new work_budget.nH()) {
        return new read_dockerfile_Reader(source, { args: /* @__PURE__ */ new Map(), contexts: /* @__PURE__ */ new Map(), published: published_image.F1, ...given }, budget).read();
      }
      const mostInstructions = 2e4;
      const enough = 50;
      class read_dockerfile_Reader {
        #source;
        #lines;
        #given;
        #budget;
        /** BuildKit reads a file twice: what the first pass refuses, nobody sees in the second. */
        #first = [];
        #second = [];
        /** Off once a here-document has no end: what follows is reviewed rather than swallowed. */
        #heredocs = true;
        constructor(source, given, budget) {
          this.#source = source;
          this.#lines = new Lines(source);
          this.#given = given;
          this.#budget = budget;
        }
        read() {
          const source = this.#source;
          const instructions = [];
          const errors = [];
          const file = {
            source,
            directives: this.#lines.directives,
            frontend: void 0,
            comments: this.#lines.comments,
            instructions,
            stages: [],
            errors,
            refused: []
          };
          const all = [];
          let begun = false;
          for (let line = this.#lines.next(); line; line = this.#lines.next()) {
            const parsed = (0, instruction_arguments.qg)(line.text, this.#lines.escape);
            const documents = this.#documents(line, parsed);
            const end = documents.at(-1)?.terminator.end ?? line.span.end;
            const at = source.at(line.span.start, end);
            this.#check(parsed, at, begun);
            if (parsed.keyword === "FROM")
              begun = true;
            if (all.length === mostInstructions)
              throw new work_budget.fx(`it has more than ${mostInstructions} instructions`);
            all.push({ source, parsed, pieces: line.pieces, documents, at });
          }
          const stages = new Stages(file, this.#lines.escape, this.#given, all, this.#budget);
          for (const written of all)
            instructions.push(stages.add(written));
          file.stages = stages.stages;
          file.frontend = this.#frontend();
          if (instructions.length === 0)
            this.#first.push({ at: source.at(0, 0), message: "The file has no instructions." });
          else if (file.stages.length === 0)
            this.#second.push({ at: instructions[0].at, message: "The file has no FROM." });
          errors.push(...this.#lines.errors, ...this.#first, ...this.#second);
          file.refused = stages.refusals();
          return file;
        }
        #frontend() {
          const syntax = this.#lines.directives.find(({ name }) => name === "syntax");
          const reference = syntax && (0, image_reference.eJ)(syntax.value);
          if (!reference)
            return void 0;
          const wanted = { reference, platform: void 0 };
          return { ...wanted, published: this.#given.published(wanted), at: syntax.at };
        }
        #check(parsed, at, begun) {
          if (this.#first.length + this.#second.length >= enough)
            return;
          if (parsed.error !== void 0)
            this.#first.push({ at, message: parsed.error });
          const refused = parsed.error === void 0 ? refusal(parsed) : void 0;
          if (refused)
            this.#second.push(parsed.text.text ? refused : { ...refused, at });
          else if (!begun && parsed.keyword !== "FROM" && parsed.keyword !== "ARG") {
            this.#second.push({ at, message: "Only ARG is allowed before the first FROM." });
          }
        }
        #documents(line, parsed) {
          const { keyword, json } = (parsed.keyword === "ONBUILD" ? parsed.trigger : parsed) ?? parsed;
          const may = keyword === "RUN" || keyword === "COPY" || keyword === "ADD";
          if (!this.#heredocs || !may || json)
            return [];
          const found = [];
          const start = this.#lines.end;
          for (const announced of this.#announced(line.text.text, line.span)) {
            const document = this.#lines.heredoc(announced.name, announced.chomp);
            if (!document) {
              const at = this.#source.at(line.span.start, line.span.end);
              this.#first.push({ at, message: `The heredoc has no closing line ${announced.name}.` });
              this.#heredocs = false;
              this.#lines.rewind(start);
              return [];
            }
            found.push({ ...announced, ...document });
          }
          return found;
        }
        #announced(text, span) {
          try {
            return announcements(text);
          } catch (error) {
            if (!(error instanceof BadHeredoc))
              throw error;
            this.#first.push({
              at: this.#source.at(span.start, span.end),
              message: "The heredoc delimiter has an unclosed quote."
            });
            return [];
          }
        }
      }
    })
  ),
  /***/
  7478: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
      var _known_root_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5481);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      var _shell_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5878);
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3332);
      function isRemovedAfter(index, commands, path, layer) {
        const removers = removersAfter(index, commands).filter((each) => removes(each, path, layer));
        return (0, _shell_branches_js__WEBPACK_IMPORTED_MODULE_2__.l0)(removers.map((each) => runWith(each, path, layer)), commands[index]);
      }
      function runWith(command, path, layer) {
        return (0, _shell_branches_js__WEBPACK_IMPORTED_MODULE_2__.MO)(command, (word) => {
          const asked = pathOf(word, layer);
          return asked !== void 0 && (path === asked || path.startsWith(`${asked}/`));
        });
      }
      function removersAfter(index, commands) {
        const [behind, removers] = removersOf(commands);
        return removers.slice(behind[index]);
      }
      const removersOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((commands) => {
        const removers = [];
        const behind = commands.map((command) => (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_1__.k3)(command).length > 0 ? removers.push(command) : removers.length);
        return [behind, removers];
      });
      function removalOf2({ path, layer }, layers) {
        const index = layers.indexOf(layer);
        if (path === void 0 || index === -1)
          return void 0;
        const isFound = (each) => each.index > index && removes(each.command, path, each.layer);
        const removers = removersIn(layers);
        const inStepOf = ({ layer: own }) => removers.flatMap((each) => each.layer === own && isFound(each) ? [runWith(each.command, path, own)] : []);
        const later = removers.find((each) => isFound(each) && (!each.command.branch || (0, _shell_branches_js__WEBPACK_IMPORTED_MODULE_2__.l0)(inStepOf(each))));
        return later && { at: later.command.at, layer: later.layer };
      }
      const removersIn = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((layers) => layers.flatMap((layer, index) => layer.instruction.keyword === "RUN" ? layer.instruction.run.script.commands.filter((command) => (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_1__.k3)(command).length > 0).map((command) => ({ index, layer, command })) : []));
      function removes(command, path, layer) {
        return (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_1__.k3)(command).some((word) => {
          const removed = pathOf(word, layer);
          if (removed === void 0)
            return false;
          if (removed === path || path.startsWith(`${removed}/`))
            return true;
          const star = removed.indexOf("*");
          if (star === -1)
            return false;
          const [before, after] = [removed.slice(0, star), removed.slice(removed.lastIndexOf("*") + 1)];
          return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
        });
      }
      function pathOf(setting, { workdir, user }) {
        const name = user?.value?.split(":")[0];
        const home = name === void 0 || (0, _known_root_account_js__WEBPACK_IMPORTED_MODULE_3__.a)(name) ? "/root" : `/home/${name}`;
        const { value, parts, variables } = setting;
        const inHome = value === void 0 && parts?.length === 2 && parts[0] === void 0 && variables?.[0]?.name === "HOME";
        return (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_1__.Hi)(inHome ? `${home}${parts[1]}` : value, workdir?.value, home);
      }
    })
  ),
  /***/
  607: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        iv: () => (
          /* binding */
          skip
        ),
        /* harmony export */
        o3: () => (
          /* binding */
          splitBySpace
        ),
        /* harmony export */
        s8: () => (
          /* binding */
          trimEnd
        ),
        /* harmony export */
        xC: () => (
          /* binding */
          isSpace
        ),
        /* harmony export */
        z3: () => (
          /* binding */
          isBlank
        )
        /* harmony export */
      });
      function isSpace(code) {
        if (code < 128)
          return code === 32 || code >= 9 && code <= 13;
        return code === 133 || code === 160 || code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;
      }
      function isBlank(code) {
        return code === 32 || code === 9 || code >= 11 && code <= 13;
      }
      function skip(text, start, end, skipped) {
        let at = start;
        while (at < end && skipped(text.charCodeAt(at)))
          at++;
        return at;
      }
      function trimEnd(text, start, end) {
        let at = end;
        while (at > start && isSpace(text.charCodeAt(at - 1)))
          at--;
        return at;
      }
      function splitBySpace(text) {
        const words = [];
        for (let at = skip(text, 0, text.length, isSpace); at < text.length; ) {
          const end = skip(text, at, text.length, (code) => !isSpace(code));
          words.push(text.slice(at, end));
          at = skip(text, end, text.length, isSpace);
        }
        return words;
      }
    })
  ),
  /***/
  3526: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ki: () => (
          /* binding */
          writtenTexts
        ),
        /* harmony export */
        cA: () => (
          /* binding */
          lineOf
        ),
        /* harmony export */
        nK: () => (
          /* binding */
          comments
        )
        /* harmony export */
      });
      var _known_file_endings_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52);
      var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4998);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8423);
      var _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3332);
      var _shell_sed_scripts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3825);
      var _layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4249);
      const writtenTexts = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)((instruction) => textsOf(instruction).filter(({ path }) => !_known_file_endings_data_js__WEBPACK_IMPORTED_MODULE_0__.n.prose.test(path)));
      function textsOf(instruction) {
        if (instruction.keyword === "COPY" || instruction.keyword === "ADD") {
          const path = textOf(instruction.target);
          return instruction.heredocs.map(({ body }) => ({
            text: textOf(body).replace(comments, ""),
            at: body.at,
            path,
            how: "whole",
            branch: void 0
          }));
        }
        return (0, _layer_js__WEBPACK_IMPORTED_MODULE_4__.DL)({ instruction }).flatMap((command) => {
          const { branch } = command;
          return (0, _shell_file_changes_js__WEBPACK_IMPORTED_MODULE_2__.dh)(command).flatMap(({ path, pieces, how }) => pieces.flatMap((piece) => {
            const text = printed(piece);
            const [first] = piece.words;
            const last = piece.words.at(-1);
            return text && first && last ? [{ text, at: (0, _source_js__WEBPACK_IMPORTED_MODULE_5__.Ds)(first.at, last.at), path: textOf(path), how, branch }] : [];
          }));
        });
      }
      function lineOf(line, at) {
        const text = (0, _source_js__WEBPACK_IMPORTED_MODULE_5__.$6)(at);
        const index = text.includes("\n") ? text.indexOf(line) : -1;
        return index === -1 ? at : at.source.at(at.span.start + index, at.span.start + index + line.length);
      }
      const comments = /^[ \t]*[#;].*$/gm;
      function printed({ words, script }) {
        const text = words.map(textOf).join(" ");
        return (script ? (0, _shell_sed_scripts_js__WEBPACK_IMPORTED_MODULE_3__.q)(text).join("\n") : text.replaceAll("\\n", "\n").replaceAll("\\t", "	")).replace(comments, "");
      }
      function textOf(setting) {
        return setting ? (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.bG)(setting) : _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.g1;
      }
    })
  ),
  /***/
  4978: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
      var _known_published_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
      var _dockerfile_base_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1518);
      var _dockerfile_image_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4890);
      var _dockerfile_published_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(204);
      function publishedImages({ dockerfiles, services }) {
        const said = [
          ...dockerfiles.flatMap(({ stages }) => stages.flatMap(_dockerfile_image_uses_js__WEBPACK_IMPORTED_MODULE_2__.YQ)),
          ...services.flatMap(({ runs }) => runs.kind === "pulled" ? [runs] : [])
        ];
        const known = said.flatMap(({ published, reference }) => {
          const image = (0, _known_published_image_js__WEBPACK_IMPORTED_MODULE_0__.KX)(published);
          return image ? [[`${reference.text} ${image.platform}`, { reference, image }]] : [];
        });
        return [...new Map(known).values()];
      }
      function baseOf({ base }) {
        return (0, _dockerfile_base_defaults_js__WEBPACK_IMPORTED_MODULE_1__.Ip)(base);
      }
      function isPublished(at) {
        return (0, _dockerfile_published_text_js__WEBPACK_IMPORTED_MODULE_3__.K)(at) !== void 0;
      }
    })
  ),
  /***/
  3914: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S5: () => (
          /* binding */
          pulledUse
        ),
        /* harmony export */
        YV: () => (
          /* binding */
          pulledImage
        ),
        /* harmony export */
        dS: () => (
          /* binding */
          pulledLayers
        )
        /* harmony export */
      });
      var _known_published_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9397);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);
      var _dockerfile_published_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1449);
      function pulledUse({ runs, image }) {
        return runs.kind === "pulled" && image ? { ...runs, at: image.at } : void 0;
      }
      function pulledImage({ runs }) {
        return runs.kind === "pulled" ? (0, _known_published_image_js__WEBPACK_IMPORTED_MODULE_0__.KX)(runs.published) : void 0;
      }
      const pulledLayers = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)((service) => {
        const use = pulledUse(service);
        const image = (0, _known_published_image_js__WEBPACK_IMPORTED_MODULE_0__.KX)(use?.published);
        return use && image ? (0, _dockerfile_published_layers_js__WEBPACK_IMPORTED_MODULE_2__.eF)(use.reference, image, use.at) : [];
      });
    })
  ),
  /***/
  5837: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
      var _known_root_account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5481);
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
      function baseUser(base) {
        if (base.kind === "stage")
          return void 0;
        return base.kind === "scratch" ? "root" : base.known?.user;
      }
    })
  ),
  /***/
  709: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bz: () => (
          /* binding */
          interpreted
        ),
        /* harmony export */
        DH: () => (
          /* binding */
          decoded
        ),
        /* harmony export */
        tv: () => (
          /* binding */
          unescaped
        )
        /* harmony export */
      });
      function unescaped(text, pos, escapable) {
        const pieces = [];
        let from = 0;
        for (let at = text.indexOf("\\"); at !== -1 && at + 1 < text.length; at = text.indexOf("\\", at)) {
          const escaped = text[at + 1];
          if (escapable && !escapable.includes(escaped)) {
            at++;
            continue;
          }
          if (at > from)
            pieces.push({ start: pos + from, end: pos + at });
          from = escaped === "\n" ? at + 2 : at + 1;
          at += 2;
        }
        if (from < text.length)
          pieces.push({ start: pos + from, end: pos + text.length });
        return pieces;
      }
      const escapes = /\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|(0?[0-7]{1,3})|([abefnrtv\\]))/g;
      const characters = {
        a: "\x07",
        b: "\b",
        e: "\x1B",
        f: "\f",
        n: "\n",
        r: "\r",
        t: "	",
        v: "\v",
        "\\": "\\"
      };
      function decoded(text) {
        return text.replace(escapes, (...match) => meant(match));
      }
      function interpreted(excerpt) {
        const pieces = [];
        let start = 0;
        for (const match of excerpt.text.matchAll(escapes)) {
          const end = match.index + match[0].length;
          pieces.push({ start, end: match.index }, { start: match.index, end, text: meant(match) });
          start = end;
        }
        return start === 0 ? excerpt : excerpt.excerpt([...pieces, { start, end: excerpt.text.length }]);
      }
      function meant([, byte, short, long, octal, letter]) {
        if (letter !== void 0)
          return characters[letter];
        const code = octal === void 0 ? Number.parseInt(byte ?? short ?? long, 16) : Number.parseInt(octal, 8) & 255;
        return code <= 1114111 ? String.fromCodePoint(code) : "";
      }
    })
  ),
  /***/
  5878: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MO: () => (
          /* binding */
          whereThere
        ),
        /* harmony export */
        Pv: () => (
          /* binding */
          openBranches
        ),
        /* harmony export */
        l0: () => (
          /* binding */
          oneRuns
        )
        /* harmony export */
      });
      function openBranches({ branch }) {
        const found = [];
        for (let each = branch; each; each = each.outer)
          if (each.taken !== "always")
            found.push(each);
        return found.reverse();
      }
      function whereThere({ branch }, isThere) {
        return { branch: branch?.there && isThere(branch.there) ? branch.outer : branch };
      }
      function oneRuns(some, where) {
        if (some.some(({ branch }) => !branch || branch === where?.branch))
          return true;
        const gone = new Map((where ? openBranches(where) : []).map(({ fork, arm }) => [fork, arm]));
        return covers(some.map(openBranches), gone);
      }
      function covers(ways, gone) {
        const left = ways.filter((way) => way.every(({ fork, arm }) => (gone.get(fork) ?? arm) === arm)).map((way) => way.filter(({ fork }) => !gone.has(fork)));
        if (left.some((way) => way.length === 0))
          return true;
        const forks = new Set(left.map(([first]) => first.fork));
        return [...forks].some((fork) => fork.exhaustive && inEveryArm(fork, left, gone));
      }
      function inEveryArm(fork, ways, gone) {
        const own = ways.filter(([first]) => first.fork === fork);
        const arms = Array.from({ length: fork.arms }, (_, arm) => arm);
        return arms.every((arm) => fork.failing.has(arm) || covers(own, new Map([...gone, [fork, arm]])));
      }
    })
  ),
  /***/
  9366: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Es: () => (
          /* binding */
          withoutOption
        ),
        /* harmony export */
        Kz: () => (
          /* binding */
          hasOption
        ),
        /* harmony export */
        Sh: () => (
          /* binding */
          optionsOfAny
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          optionValue
        ),
        /* harmony export */
        Tt: () => (
          /* binding */
          readOptions
        ),
        /* harmony export */
        XD: () => (
          /* binding */
          optionOf
        ),
        /* harmony export */
        cz: () => (
          /* binding */
          optionsOf
        )
        /* harmony export */
      });
      var _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
      var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4998);
      var _text_fitted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8423);
      var _shell_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1775);
      const optionsOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)((command) => operandsOnly(command) ?? readOptions(command.args, (0, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.Le)(command.name ?? "")));
      const operandsOnly = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)(({ args }) => args.some((word) => /^[-+]/.test((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_2__.ai)(word))) ? void 0 : { options: (0, _text_fitted_js__WEBPACK_IMPORTED_MODULE_3__.$)([]), operands: args });
      const optionsOfAny = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)((command) => {
        const plain = operandsOnly(command);
        if (plain)
          return plain;
        const { args } = command;
        const isAny = (word) => word.value !== "--" && isOption((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_2__.ai)(word), _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.T);
        return {
          options: args.flatMap((word, i) => isAny(word) ? optionsIn(args, i, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.T) : []),
          operands: args.filter((word) => !isAny(word))
        };
      });
      function readOptions(words, grammar) {
        const options = [];
        const operands = [];
        let own = grammar;
        for (let i = 0; i < words.length; i++) {
          const word = words[i];
          const text = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_2__.ai)(word);
          if (!isOption(text, own)) {
            operands.push(word);
            const next = (0, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.mA)(own).commands.get(text);
            if (next)
              own = next;
            else if (own.stops) {
              operands.push(...words.slice(i + 1));
              break;
            }
            continue;
          }
          if (word.value === "--") {
            operands.push(...words.slice(i + 1));
            break;
          }
          const found = optionsIn(words, i, own);
          options.push(...found);
          for (const { value } of found)
            if (value && value === words[i + 1])
              i++;
          if ((0, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.mA)(own).last.has(found.at(-1).key)) {
            operands.push(...words.slice(i + 1));
            break;
          }
        }
        return { options: (0, _text_fitted_js__WEBPACK_IMPORTED_MODULE_3__.$)(options), operands: (0, _text_fitted_js__WEBPACK_IMPORTED_MODULE_3__.$)(operands) };
      }
      function isOption(text, { plus, only }) {
        if (text.length < 2 || !(text.startsWith("-") || plus && text.startsWith("+")))
          return false;
        if (only === void 0)
          return true;
        return text[1] === "-" ? only.includes("-") : Array.from(text.slice(1)).every((letter) => only.includes(letter));
      }
      function optionsIn(words, i, grammar) {
        const { short = "", attached = "", detached = "", oneDash, anyCase, answers } = grammar;
        const word = words[i];
        const text = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_2__.ai)(word);
        const isWhole = word.value !== void 0;
        let next = i + 1;
        const option = (name, value) => {
          const key = name.replace(/^--?/, "");
          return {
            name,
            key: anyCase ? key.toLowerCase() : key,
            value,
            next: value || !isWhole || isOption((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_2__.ai)(words[next] ?? word), grammar) ? void 0 : words[next],
            word,
            at: value && value === words[next - 1] ? (0, _source_js__WEBPACK_IMPORTED_MODULE_4__.Ds)(word.at, value.at) : word.at
          };
        };
        if (text.startsWith("--") || oneDash) {
          const equals = text.indexOf("=");
          if (equals !== -1)
            return [option(text.slice(0, equals), (0, _shell_word_js__WEBPACK_IMPORTED_MODULE_5__.Ry)(word, equals + 1))];
          const blank = /^--\w[\w.-]*(?=( +)\S)/.exec(text);
          if (blank)
            return [option(blank[0], (0, _shell_word_js__WEBPACK_IMPORTED_MODULE_5__.Ry)(word, blank[0].length + blank[1].length))];
          const alone = option(text);
          const isAnswered = answers && /^(?:true|false)$/.test(words[next]?.value ?? "");
          return isWhole && (isAnswered || (0, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.mA)(grammar).long.has(alone.key)) ? [option(text, words[next++])] : [alone];
        }
        const found = [];
        for (let at = 1; at < text.length; at++) {
          const letter = text[at];
          const name = text[0] + letter;
          const isLast = at + 1 === text.length && isWhole;
          if (detached.includes(letter) || isLast && short.includes(letter))
            found.push(option(name, words[next++]));
          else if (isLast || !(short + attached).includes(letter))
            found.push(option(name));
          else {
            found.push(option(name, (0, _shell_word_js__WEBPACK_IMPORTED_MODULE_5__.Ry)(word, text[at + 1] === "=" ? at + 2 : at + 1)));
            break;
          }
        }
        return found;
      }
      function optionOf(asked, ...names) {
        const { options } = "options" in asked ? asked : optionsOf(asked);
        return options.find(({ key }) => names.includes(key));
      }
      function hasOption(asked, ...names) {
        return optionOf(asked, ...names) !== void 0;
      }
      function optionValue(asked, ...names) {
        return optionOf(asked, ...names)?.value;
      }
      function withoutOption({ name, word }) {
        const { source, span } = word.at;
        const written = source.text.slice(span.start, span.end);
        if (written === name) {
          const blank = source.text[span.start - 1] === " " ? 1 : 0;
          return { at: source.at(span.start - blank, span.end), text: "" };
        }
        const letter = written.indexOf(name[1], 1);
        if (name.length !== 2 || !/^-[A-Za-z]+$/.test(written) || letter === -1)
          return void 0;
        return { at: source.at(span.start + letter, span.start + letter + 1), text: "" };
      }
    })
  ),
  /***/
  514: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          isShell
        ),
        /* harmony export */
        l: () => (
          /* binding */
          innerCommands
        )
        /* harmony export */
      });
      var _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
      var _source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4998);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8423);
      var _command_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9366);
      var _foreign_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2684);
      var _input_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3020);
      var _shell_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1775);
      var _written_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7548);
      function innerCommands(command, words) {
        const { name } = command;
        if (name === void 0)
          return words[0] && (0, _written_output_js__WEBPACK_IMPORTED_MODULE_4__.Z)(words[0].commands) ? script((0, _shell_word_js__WEBPACK_IMPORTED_MODULE_5__.oR)(words, " ")) : [];
        const prefix = Object.hasOwn(prefixes, name) ? prefixes[name] : void 0;
        const special = Object.hasOwn(specials, name) ? specials[name] : void 0;
        if ((0, _foreign_programs_js__WEBPACK_IMPORTED_MODULE_2__.j)(name))
          return foreign(command, name);
        if (!prefix && !special && !isShell(name))
          return [];
        const args = words.slice(1);
        const line = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(args, (0, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.Le)(name));
        if (special)
          return special(args, line, command);
        if (!prefix)
          return shell(command, line);
        return (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(line, ...prefix.query ?? []) ? [] : run(line.operands.slice(prefix.operands));
      }
      const prefixes = {
        exec: {},
        command: { query: ["v", "V"] },
        builtin: {},
        nohup: {},
        setsid: {},
        eatmydata: {},
        chronic: {},
        fakeroot: {},
        unbuffer: {},
        time: {},
        timeout: { operands: 1 },
        nice: {},
        ionice: {},
        stdbuf: {},
        gosu: { operands: 1 },
        "su-exec": { operands: 1 },
        "s6-setuidgid": { operands: 1 },
        chroot: { operands: 1 },
        setpriv: {},
        tini: {},
        "dumb-init": {},
        catatonit: {},
        busybox: {},
        doas: {}
      };
      const specials = {
        sudo,
        env,
        xargs,
        find,
        su,
        runuser: su,
        eval: (args) => script((0, _shell_word_js__WEBPACK_IMPORTED_MODULE_5__.oR)(args, " ")),
        source: ([file]) => sourced(file),
        ".": ([file]) => sourced(file),
        alias: (args) => args.flatMap((word) => word.value?.includes("=") ? script((0, _shell_word_js__WEBPACK_IMPORTED_MODULE_5__.Ry)(word, word.value.indexOf("=") + 1).excerpt()) : []),
        trap: (_, { operands: [action] }) => script(action?.value === "-" ? void 0 : action?.excerpt())
      };
      function run(words, reads = true) {
        return words.length > 0 ? [{ words, reads }] : [];
      }
      function script(text) {
        return text ? [{ text }] : [];
      }
      const assignment = /^([A-Za-z_]\w*)=/;
      function assignments(words) {
        const assigned = [];
        for (const [i, word] of words.entries()) {
          const match = assignment.exec((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_6__.ai)(word));
          if (!match)
            return { assigned, rest: words.slice(i) };
          assigned.push({ name: match[1], value: (0, _shell_word_js__WEBPACK_IMPORTED_MODULE_5__.Ry)(word, match[0].length), at: word.at });
        }
        return { assigned, rest: [] };
      }
      function sudo(args) {
        const assigned = [];
        let rest = args;
        for (let before = -1; rest.length !== before; ) {
          before = rest.length;
          const line = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(rest, (0, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.Le)("sudo"));
          if ((0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(line, "l", "list", "v", "validate", "k", "K", "V", "version", "e", "edit"))
            return [];
          const found = assignments(line.operands);
          assigned.push(...found.assigned);
          rest = found.rest;
        }
        return rest.length > 0 ? [{ words: rest, reads: true, assignments: assigned }] : [];
      }
      function env(_, line) {
        const split = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(line, "S", "split-string");
        if (split)
          return script((0, _shell_word_js__WEBPACK_IMPORTED_MODULE_5__.oR)([split, ...line.operands], " "));
        const words = line.operands[0]?.value === "-" ? line.operands.slice(1) : line.operands;
        const { assigned, rest } = assignments(words);
        return rest.length > 0 ? [{ words: rest, reads: true, assignments: assigned }] : [];
      }
      function xargs(_, line, { input }) {
        const words = line.operands;
        const first = words[0];
        if (!first)
          return [];
        const read = new _shell_word_js__WEBPACK_IMPORTED_MODULE_5__.vZ({
          at: first.at,
          value: void 0,
          base: first.base,
          pieces: [],
          held: input
        });
        return run((0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(line, "I", "i", "replace") ? words : [...words, read], false);
      }
      function find(args, line) {
        const runs = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.XD)(line, "exec", "execdir", "ok", "okdir");
        if (!runs)
          return [];
        const words = args.slice(args.indexOf(runs.word) + 1);
        const end = words.findIndex(({ value }) => value === ";" || value === "+");
        if (end === -1)
          return run(words, false);
        const rest = words.slice(end + 1);
        return [...run(words.slice(0, end), false), ...find(rest, (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(rest, (0, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.Le)("find")))];
      }
      function su(args, line, command) {
        const text = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.XD)(line, "c", "command", "session-command");
        if (text)
          return script(text.value?.excerpt());
        const [first] = line.operands;
        if (command.name === "runuser" && (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(line, "u", "user"))
          return first ? run(args.slice(args.indexOf(first))) : [];
        return script((0, _written_output_js__WEBPACK_IMPORTED_MODULE_4__.n)(command));
      }
      function isShell(name) {
        return /^(?:ba|da|a|z|k|mk|rba)?sh$/.test(name);
      }
      function shell(command, line) {
        const [operand] = line.operands;
        if ((0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(line, "c"))
          return script(operand?.excerpt());
        if (operand && !(0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(line, "s") && !(0, _input_programs_js__WEBPACK_IMPORTED_MODULE_3__.mC)(operand))
          return sourced(operand);
        return script((0, _written_output_js__WEBPACK_IMPORTED_MODULE_4__.n)(command));
      }
      function sourced(file) {
        return file && (0, _source_js__WEBPACK_IMPORTED_MODULE_7__.$6)(file.at).startsWith("<(") ? script((0, _written_output_js__WEBPACK_IMPORTED_MODULE_4__.Z)(file.commands)) : [];
      }
      function foreign(command, name) {
        const program = (0, _input_programs_js__WEBPACK_IMPORTED_MODULE_3__.oQ)(command);
        const text = program?.from === "text" && program.word instanceof _shell_word_js__WEBPACK_IMPORTED_MODULE_5__.vZ ? program.word.excerpt() : program?.from === "input" ? (0, _written_output_js__WEBPACK_IMPORTED_MODULE_4__.n)(command) : void 0;
        return text ? (0, _foreign_programs_js__WEBPACK_IMPORTED_MODULE_2__.C)(name, text).map((each) => ({ text: each })) : [];
      }
    })
  ),
  /***/
  9170: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CH: () => (
          /* binding */
          hostOfConnection
        ),
        /* harmony export */
        E7: () => (
          /* binding */
          isConnector
        ),
        /* harmony export */
        fX: () => (
          /* binding */
          isConnection
        )
        /* harmony export */
      });
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8423);
      var _urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7552);
      function isConnector({ name = "" }) {
        return /^(?:nc|ncat|netcat)(?:\.\w+)?$/.test(name);
      }
      function isConnection(redirect) {
        const host = hostOfConnection(redirect);
        return host !== void 0 && !(0, _urls_js__WEBPACK_IMPORTED_MODULE_0__.U9)(`tcp://${host}`);
      }
      function hostOfConnection({ target }) {
        return /^\/dev\/(?:tcp|udp)\/([^/]*)/.exec((0, _text_setting_js__WEBPACK_IMPORTED_MODULE_1__.s8)(target).join(""))?.[1];
      }
    })
  ),
  /***/
  8180: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          listed
        ),
        /* harmony export */
        a: () => (
          /* binding */
          runTogether
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4998);
      var _read_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8357);
      function runTogether(entrypoint, command, environment) {
        if (entrypoint.words.length === 0 || command.words.length === 0)
          return void 0;
        if (!isOption(entrypoint.words.at(-1)) && !isOption(command.words[0]))
          return void 0;
        return (0, _read_script_js__WEBPACK_IMPORTED_MODULE_0__.UK)([...entrypoint.texts, ...command.texts], [...entrypoint.words, ...command.words], environment);
      }
      function isOption(word) {
        return word?.value?.startsWith("-") ?? false;
      }
      function listed(words) {
        return { words, texts: words.map(textOf) };
      }
      function textOf({ at, value = "" }) {
        const { source, span } = at;
        const isAsItIs = (0, _source_js__WEBPACK_IMPORTED_MODULE_1__.$6)(at) === `"${value}"`;
        return _source_js__WEBPACK_IMPORTED_MODULE_1__.Ie.of(source, [isAsItIs ? { start: span.start + 1, end: span.end - 1 } : { ...span, text: value }]);
      }
    })
  ),
  /***/
  3332: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hi: () => (
          /* binding */
          absolutePath
        ),
        /* harmony export */
        Po: () => (
          /* binding */
          thinnedOut
        ),
        /* harmony export */
        dh: () => (
          /* binding */
          fileWrites
        ),
        /* harmony export */
        h2: () => (
          /* binding */
          fedTo
        ),
        /* harmony export */
        k3: () => (
          /* binding */
          removals
        ),
        /* harmony export */
        w$: () => (
          /* binding */
          copies
        )
        /* harmony export */
      });
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      var _command_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9366);
      var _sed_scripts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3825);
      const fileWrites = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((command) => [...redirected(command), ...writtenBy(command)].map((write) => ({
        ...write,
        texts: write.pieces.flatMap(({ words }) => words),
        command
      })));
      function redirected(command) {
        return command.redirects.filter(({ operator, descriptor, target }) => /^(?:&?>>?|>\|)$/.test(operator) && (descriptor ?? 1) === 1 && !isDevice(target.value)).map(({ operator, target }) => ({
          path: target,
          pieces: printedBy(command),
          how: operator.endsWith(">>") ? "added" : "whole"
        }));
      }
      function writtenBy(command) {
        switch (command.name) {
          case "tee":
            return byTee(command);
          case "dd":
            return byDd(command);
          case "visudo":
            return byVisudo(command);
          default:
            return inPlace(command) ? edited(command) : byCopy(command);
        }
      }
      function byTee(command) {
        const how = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, "a", "append") ? "added" : "whole";
        return (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command).operands.map((path) => ({ path, pieces: piecesInto(command), how }));
      }
      function byDd(command) {
        return command.args.flatMap((word) => {
          const path = word.value?.startsWith("of=") ? word.value.slice(3) : void 0;
          if (path === void 0)
            return [];
          return [{ path: { ...word, value: path }, pieces: piecesInto(command), how: "whole" }];
        });
      }
      function byVisudo(command) {
        const editor = command.assignments.find(({ name }) => /^(?:SUDO_EDITOR|VISUAL|EDITOR)$/.test(name))?.value;
        if (!editor?.value?.startsWith("tee"))
          return [];
        const path = { value: "/etc/sudoers", at: command.nameAt };
        return [{ path, pieces: piecesInto(command), how: "added" }];
      }
      function edited(command) {
        const { scripts, files } = (0, _sed_scripts_js__WEBPACK_IMPORTED_MODULE_2__.u)(command);
        const pieces = scripts.map((word) => ({ words: [word], script: true }));
        return files.map((path) => ({ path, pieces, how: "edited" }));
      }
      function byCopy(command) {
        const copy = copies(command);
        if (!copy?.sources.some(({ value }) => value === "/dev/stdin"))
          return [];
        return [{ path: copy.target, pieces: piecesInto(command), how: "whole" }];
      }
      function inPlace(command) {
        return (command.name === "sed" || command.name === "perl") && (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.Kz)(command, "i", "in-place");
      }
      function isDevice(path) {
        return path !== void 0 && (/^\/dev\/(?!shm\/)/.test(path) || /^&?\d$/.test(path));
      }
      function printedBy(command) {
        const { name } = command;
        if (name === "echo") {
          const words = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command).operands;
          return words.length === 0 ? [] : [{ words }];
        }
        if (name === "printf")
          return (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command).operands.map((word) => ({ words: [word] }));
        const scripts = name === "sed" ? (0, _sed_scripts_js__WEBPACK_IMPORTED_MODULE_2__.u)(command).scripts : [];
        return [...scripts.map((word) => ({ words: [word], script: true })), ...piecesInto(command)];
      }
      function piecesInto(command) {
        const documents = command.redirects.filter(({ operator }) => operator.startsWith("<<"));
        if (documents.length > 0)
          return documents.map(({ target }) => ({ words: [target] }));
        return command.input.flatMap((each) => each === command ? [] : printedBy(each));
      }
      function fedTo(command) {
        return piecesInto(command).flatMap(({ words }) => words);
      }
      function removals(command) {
        return removers.has(command.name ?? "") ? (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command).operands : [];
      }
      const removers = /* @__PURE__ */ new Set(["rm", "unlink", "shred", "srm", "truncate"]);
      function thinnedOut(command) {
        if (command.name !== "sed" || !inPlace(command))
          return [];
        const { scripts, files } = (0, _sed_scripts_js__WEBPACK_IMPORTED_MODULE_2__.u)(command);
        return scripts.some(({ value }) => /[/\d$I] ?d$/.test(value ?? "")) ? files : [];
      }
      function copies(command) {
        if (!copiers.has(command.name ?? ""))
          return void 0;
        const { operands } = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.cz)(command);
        const into = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command, "t", "target-directory");
        const target = into ?? operands.at(-1);
        const sources = into ? operands : operands.slice(0, -1);
        return target && sources.length > 0 ? { sources, target } : void 0;
      }
      const copiers = /* @__PURE__ */ new Set(["cp", "mv", "install", "rsync"]);
      function absolutePath(path, workdir, home = "/root") {
        if (path === void 0 || path === "")
          return void 0;
        const whole = path === "~" || path.startsWith("~/") ? home + path.slice(1) : path;
        if (!whole.startsWith("/") && workdir === void 0)
          return void 0;
        const segments = [];
        for (const segment of (whole.startsWith("/") ? whole : `${workdir}/${whole}`).split("/")) {
          if (segment === "" || segment === ".")
            continue;
          if (segment === "..")
            segments.pop();
          else
            segments.push(segment);
        }
        return `/${segments.join("/")}`;
      }
    })
  ),
  /***/
  2684: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          shellTexts
        ),
        /* harmony export */
        j: () => (
          /* binding */
          isForeign
        )
        /* harmony export */
      });
      var _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
      const python = /\b(?:os\.(?:system|popen)|subprocess\.\w{1,40}|Popen|check_output|check_call|getoutput)[ \t]?\(?[ \t]?(?:"[^"\n]{1,2000}"|'[^'\n]{1,2000}')/g;
      const node = /\b(?:exec|execSync|spawn|spawnSync)[ \t]?\(?[ \t]?(?:"[^"\n]{1,2000}"|'[^'\n]{1,2000}')/g;
      const others = /\b(?:system|exec|shell_exec|passthru|popen)[ \t]?\(?[ \t]?(?:"[^"\n]{1,2000}"|'[^'\n]{1,2000}')/g;
      const calls = /* @__PURE__ */ new Map([
        ["python", python],
        ["pypy", python],
        ["node", node],
        ["nodejs", node],
        ["bun", node],
        ["perl", others],
        ["ruby", others],
        ["php", others]
      ]);
      function isForeign(name) {
        return calls.has((0, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.Pv)(name));
      }
      function shellTexts(interpreter, program) {
        const call = calls.get((0, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.Pv)(interpreter));
        if (!call)
          return [];
        return [...program.text.matchAll(call)].map(({ 0: text, index }) => {
          const end = index + text.length - 1;
          return program.excerpt([{ start: index + text.search(/["']/) + 1, end }]);
        });
      }
    })
  ),
  /***/
  3020: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CA: () => (
          /* binding */
          startedFile
        ),
        /* harmony export */
        mC: () => (
          /* binding */
          isStandardInput
        ),
        /* harmony export */
        oQ: () => (
          /* binding */
          programOf
        ),
        /* harmony export */
        uw: () => (
          /* binding */
          startedBeside
        ),
        /* harmony export */
        vU: () => (
          /* binding */
          textOption
        )
        /* harmony export */
      });
      var _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
      var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4998);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8526);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8423);
      var _command_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9366);
      const shells = /* @__PURE__ */ new Set(["sh", "bash", "dash", "ash", "zsh", "ksh", "mksh", "fish"]);
      const node = { text: ["e", "eval"], operand: ["p", "print"] };
      const powershell = { text: ["c", "command", "e", "ec", "encodedcommand"], file: ["f", "file"] };
      const interpreters = /* @__PURE__ */ new Map([
        ["python", { text: ["c", "m"] }],
        ["pypy", { text: ["c", "m"] }],
        ["perl", { text: ["e", "E"] }],
        ["ruby", { text: ["e"] }],
        ["node", node],
        ["nodejs", node],
        ["bun", node],
        [
          "php",
          {
            text: ["r", "run", "B", "process-begin", "R", "process-code", "E", "process-end"],
            file: ["f", "file", "F", "process-file"],
            argumentsBehindDashes: true
          }
        ],
        ["pwsh", powershell],
        ["powershell", powershell]
      ]);
      function startedFile(command) {
        const program = programOf(command);
        if (program)
          return program.from === "file" ? program.word.value : void 0;
        return (0, _source_js__WEBPACK_IMPORTED_MODULE_3__.$6)(command.nameAt).replace(/^(["'])(.*)\1$/s, "$2");
      }
      function startedBeside(command) {
        const program = programOf(command);
        if (!program) {
          const text = (0, _source_js__WEBPACK_IMPORTED_MODULE_3__.$6)(command.nameAt).replaceAll('"', "");
          const name = text.slice(text.lastIndexOf("/") + 1);
          return text.startsWith("$") && text.includes("/") && /^[\w.-]+$/.test(name) ? name : void 0;
        }
        if (program.from !== "file" || program.word.value !== void 0)
          return void 0;
        const [folder, rest, ...more] = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_4__.s8)(program.word);
        return folder === void 0 && rest?.startsWith("/") && more.length === 0 ? rest.slice(1) : void 0;
      }
      const programOf = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_1__.O)((command) => {
        const { name, args } = command;
        if (name === void 0)
          return void 0;
        if (name === "eval")
          return args[0] && { from: "text", word: args[0] };
        if (name === "source" || name === ".")
          return args[0] && fileOrInput(args[0]);
        if (shells.has(name))
          return shellProgram(command);
        if (name === "su" || name === "runuser" || name === "sudo")
          return accountProgram(command);
        const interpreter = interpreters.get((0, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.Pv)(name));
        return interpreter && interpretedProgram(command, interpreter);
      });
      function interpretedProgram(command, interpreter) {
        const { text, operand = [], file = [], argumentsBehindDashes } = interpreter;
        const { args } = command;
        const [first] = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.cz)(command).operands;
        const told = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.TN)(command, ...text);
        if (told)
          return { from: "text", word: told };
        if (first && (0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.Kz)(command, ...operand))
          return { from: "text", word: first };
        if (first && argumentsBehindDashes && args[args.indexOf(first) - 1]?.value === "--")
          return { from: "input" };
        return fileOrInput((0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.TN)(command, ...file) ?? first);
      }
      function textOption(interpreter) {
        return `-${interpreters.get((0, _known_program_options_js__WEBPACK_IMPORTED_MODULE_0__.Pv)(interpreter))?.text[0] ?? "c"}`;
      }
      function fileOrInput(word) {
        return !word || isStandardInput(word) ? { from: "input" } : { from: "file", word };
      }
      function isStandardInput({ value }) {
        return value === "-" || value === "/dev/stdin";
      }
      function accountProgram(command) {
        const { operands } = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.cz)(command);
        if (command.name === "sudo")
          return (0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.Kz)(command, "i", "s", "login", "shell") && operands.length === 0 ? { from: "input" } : void 0;
        const text = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.XD)(command, "c", "command", "session-command");
        if (text)
          return { from: "text", word: text.value ?? text.word };
        const opens = !(0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.Kz)(command, "u", "user");
        return opens && operands.filter(({ value }) => value !== "-").length <= 1 ? { from: "input" } : void 0;
      }
      function shellProgram(command) {
        if ((0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.Kz)(command, "n") || (0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.TN)(command, "o")?.value === "noexec")
          return void 0;
        const [first] = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.cz)(command).operands;
        if ((0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.Kz)(command, "c"))
          return first && { from: "text", word: first };
        return (0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.Kz)(command, "s") ? { from: "input" } : fileOrInput(first);
      }
    })
  ),
  /***/
  6147: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          optionScript
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4998);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8423);
      var _read_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8357);
      const names = /(?:^|_)(?:ARGS|ARGUMENTS|OPTS|OPTIONS|FLAGS)$/;
      function optionScript(name, value) {
        if (!value || !names.test(name))
          return void 0;
        const { source, span } = value.at;
        const text = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_1__.bG)(value);
        if (!/(?:^|\s)-/.test(text))
          return void 0;
        const start = { start: span.start, end: span.start, text: "entrypoint " };
        return (0, _read_script_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(_source_js__WEBPACK_IMPORTED_MODULE_2__.Ie.of(source, [start, placed(text, value.at)]));
      }
      function placed(text, at) {
        const { start, end } = at.span;
        const inside = /^(["']).*\1$/s.test((0, _source_js__WEBPACK_IMPORTED_MODULE_2__.$6)(at)) ? { start: start + 1, end: end - 1 } : { start, end };
        return at.source.text.slice(inside.start, inside.end) === text ? inside : { start, end, text };
      }
    })
  ),
  /***/
  8357: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Rs: () => (
          /* binding */
          emptyScript
        ),
        UK: () => (
          /* binding */
          readCommand
        ),
        Uq: () => (
          /* binding */
          readScript
        )
      });
      var parser = __webpack_require__(8919);
      var source = __webpack_require__(4998);
      var fitted = __webpack_require__(9735);
      var command_wrappers = __webpack_require__(514);
      var partly_known = __webpack_require__(2675);
      var text_pattern = __webpack_require__(8665);
      var backslash_escapes = __webpack_require__(709);
      ;
      const most = 64;
      function alternatives(parts) {
        if (!parts.some(({ type }) => type === "BraceExpansion"))
          return [parts];
        if (parts.some(({ type }) => type === "CommandExpansion" || type === "ProcessSubstitution"))
          return [parts];
        let words = [[]];
        for (const part of parts) {
          const choices = part.type === "BraceExpansion" && !part.parts?.length ? choicesOf(part) : [part];
          if (words.length * choices.length > most)
            return [parts];
          words = words.flatMap((word) => choices.map((choice) => [...word, choice]));
        }
        return words;
      }
      function choicesOf(part) {
        const inner = part.text.slice(1, -1);
        if (!/^[^{}'"\\]*$/.test(inner) || !inner.includes(","))
          return [part];
        let pos = part.pos + 1;
        return inner.split(",").map((text) => {
          const choice = { type: "Literal", pos, end: pos + text.length, text, value: text };
          pos = choice.end + 1;
          return choice;
        });
      }
      ;
      const mostChoices = 20;
      class Assigned {
        #environment;
        #own = /* @__PURE__ */ new Map();
        constructor(environment) {
          this.#environment = environment;
        }
        get(name) {
          return this.#own.get(name) ?? this.#environment?.get(name);
        }
        /** A variable that is assigned twice may hold either, as may one that a loop or a command fills. */
        set(name, setting2) {
          const before = this.#own.get(name);
          const choices = before ? [...before.choices ?? [before], setting2].slice(-mostChoices) : [];
          this.#own.set(name, before ? { ...unknownAt(setting2.at), choices } : setting2);
        }
        forget(name, at) {
          this.#own.set(name, unknownAt(at));
        }
      }
      function unknownAt(at) {
        return { value: void 0, at };
      }
      var shell_word = __webpack_require__(1775);
      var written_output = __webpack_require__(7548);
      ;
      function readWord(node, base, expansions) {
        const at = base.locate(node.pos, node.end);
        if (!node.parts) {
          const pieces = node.text === node.value ? [{ start: node.pos, end: node.end }] : (0, backslash_escapes.tv)(node.text, node.pos, "");
          return [new shell_word.vZ({ at, value: node.value, base, pieces })];
        }
        return alternatives(node.parts).flatMap((parts) => {
          const builder = new Builder(base, expansions);
          for (const part of parts)
            builder.add(part, false);
          return builder.words(at, node);
        });
      }
      function readWhole(node, base, expansions) {
        const at = base.locate(node.pos, node.end);
        if (!node.parts)
          return readWord(node, base, expansions)[0];
        const builder = new Builder(base, expansions);
        for (const part of node.parts)
          builder.add(part, true);
        return builder.words(at, node)[0] ?? new shell_word.vZ({ at, value: "", base, pieces: [] });
      }
      function readBody(body, { quoted, chomp }, base, expansions) {
        const { pos, end, text, parts } = body;
        const builder = new Builder(base, expansions);
        if (quoted || !parts)
          builder.lines(text, pos, chomp, quoted);
        else {
          for (const part of parts) {
            if (part.type === "Literal")
              builder.lines(part.text, part.pos, chomp, false);
            else
              builder.add(part, true);
          }
        }
        return builder.words(base.locate(pos, end), void 0)[0];
      }
      class Builder {
        #base;
        #expansions;
        #words = [];
        #variables = [];
        #commands = [];
        #held = [];
        #choices = [];
        #parts = new partly_known.F();
        #pieces = [];
        /** Whether there is a word even if it is empty: quotes make one. */
        #some = false;
        #lineStart = true;
        constructor(base, expansions) {
          this.#base = base;
          this.#expansions = expansions;
        }
        words(at, node) {
          if (this.#some || !node)
            this.#flush();
          return this.#words.map(({ parts, pieces }) => new shell_word.vZ({
            at,
            ...parts.text,
            base: this.#base,
            pieces,
            variables: this.#variables,
            commands: this.#commands,
            held: this.#held,
            choices: parts.parts.length === 1 ? this.#choices : []
          }));
        }
        lines(text, pos, chomp, quoted) {
          const take = (from, to) => {
            const line = text.slice(from, to);
            if (quoted)
              this.#text([{ start: pos + from, end: pos + to }], line);
            else
              this.#text((0, backslash_escapes.tv)(line, pos + from, "$`\\\n"), void 0);
          };
          if (!chomp) {
            take(0, text.length);
            return;
          }
          for (let at = 0; at < text.length; ) {
            if (this.#lineStart)
              while (text[at] === "	")
                at++;
            const feed = text.indexOf("\n", at);
            const next = feed === -1 ? text.length : feed + 1;
            if (next > at)
              take(at, next);
            this.#lineStart = feed !== -1;
            at = next;
          }
        }
        add(part, quoted) {
          this.#lineStart = false;
          switch (part.type) {
            case "Literal":
              if (part.text === part.value)
                this.#text([{ start: part.pos, end: part.end }], part.value);
              else
                this.#text((0, backslash_escapes.tv)(part.text, part.pos, quoted ? '$`"\\\n' : ""), part.value);
              return;
            case "SingleQuoted":
              this.#text([{ start: part.pos + 1, end: part.end - 1 }], part.value);
              return;
            case "AnsiCQuoted":
              this.#text([{ start: part.pos, end: part.end, text: part.value }], part.value);
              return;
            case "DoubleQuoted":
            case "LocaleString":
              this.#text([], "");
              for (const child of part.parts)
                this.add(child, true);
              return;
            case "SimpleExpansion":
              this.#variable(part.text.slice(1), part, quoted);
              return;
            case "ParameterExpansion":
              this.#parameter(part, quoted);
              return;
            case "CommandExpansion":
            case "ProcessSubstitution":
            case "ArithmeticExpansion": {
              const commands = this.#expansions.commands(part, this.#base);
              this.#commands.push(...commands);
              this.#unknown(part, part.type === "CommandExpansion" ? (0, written_output.Z)(commands)?.text.trimEnd() : void 0);
              return;
            }
            default:
              this.#pattern(part, quoted);
          }
        }
        /** `[a-z]`, `{a,$B}`: nothing is left out but what stands for something else. */
        #pattern(part, quoted) {
          let from = part.pos;
          for (const child of "parts" in part && part.parts || []) {
            this.#text([{ start: from, end: child.pos }], void 0);
            this.add(child, quoted);
            from = child.end;
          }
          this.#text([{ start: from, end: part.end }], void 0);
        }
        #text(pieces, value) {
          this.#some = true;
          for (const piece of pieces)
            if (piece.end > piece.start)
              this.#pieces.push(piece);
          this.#parts.add(value ?? pieces.map(({ start, end }) => this.#base.text.slice(start, end)).join(""));
        }
        #variable(name, part, quoted) {
          const at = this.#base.locate(part.pos, part.end);
          this.#variables.push({ name, at });
          this.#fill(this.#valueOf(name, at), part, quoted);
        }
        /** A shell sets IFS by itself, and takes none from its environment. */
        #valueOf(name, at) {
          return this.#expansions.variable(name) ?? (name === "IFS" ? { value: " 	\n", at } : void 0);
        }
        #parameter(part, quoted) {
          const { parameter: name, operation } = part;
          const at = this.#base.locate(part.pos, part.end);
          const setting2 = part.prefix || part.index ? unknownAt(at) : this.#valueOf(name, at);
          if (operation?.type === "Default") {
            this.#fill(this.#orElse(name, at, setting2, operation), part, quoted);
            return;
          }
          this.#variables.push({ name, at });
          this.#fill(operation ? this.#operated(part, setting2) : setting2, part, quoted);
        }
        /** `${NAME:-x}`, `${NAME:=x}`, `${NAME:?x}`, `${NAME:+x}`. */
        #orElse(name, at, setting2, by) {
          const { operator, operand: node } = by;
          const operand = readWhole(node, this.#base, this.#expansions);
          this.#commands.push(...operand.commands);
          const isEmpty = !setting2 || operator.startsWith(":") && setting2.value === "";
          if (/^:?[-=]$/.test(operator)) {
            this.#variables.push({ name, at, fallback: operand });
            return isEmpty ? operand : setting2;
          }
          this.#variables.push({ name, at }, ...operand.variables);
          if (operator.endsWith("?"))
            return setting2;
          if (setting2?.value === void 0)
            return unknownAt(at);
          return isEmpty ? { value: "", at } : operand;
        }
        #operated(part, setting2) {
          const { operation } = part;
          const at = this.#base.locate(part.pos, part.end);
          const operand = (node) => {
            const word = readWhole(node, this.#base, this.#expansions);
            this.#commands.push(...word.commands);
            return word.value?.includes("[") ? void 0 : word.value;
          };
          if (operation?.type === "Remove") {
            const pattern = operand(operation.operand);
            const long = operation.operator.length === 2 ? operation.operator[0] : "";
            const written = pattern === void 0 ? void 0 : `${long}${pattern}`;
            return { at, ...pieceOf((0, text_pattern.T)(operation.operator[0], written, setting2?.value)) };
          }
          if (operation?.type === "Replace") {
            const pattern = operand(operation.pattern);
            const replacement = operand(operation.replacement);
            if (operation.operator === "/" || operation.operator === "//") {
              return { at, ...pieceOf((0, text_pattern.H)(setting2?.value, pattern, replacement, operation.operator === "//")) };
            }
          }
          return unknownAt(at);
        }
        #fill(setting2, part, quoted) {
          if (setting2?.choices)
            this.#choices.push(...setting2.choices);
          if (setting2 instanceof shell_word.vZ)
            this.#held.push(...setting2.commands, ...setting2.held);
          if (setting2?.value === void 0) {
            this.#partly(setting2?.parts, part, setting2 instanceof shell_word.vZ ? setting2.output() : void 0);
            return;
          }
          if (quoted || !/[ \t\n]/.test(setting2.value)) {
            if (quoted || setting2.value !== "")
              this.#text([{ start: part.pos, end: part.end, text: setting2.value }], setting2.value);
            return;
          }
          const fields = setting2.value.split(/[ \t\n]+/);
          fields.forEach((field, i) => {
            if (i > 0 && this.#some)
              this.#flush();
            if (field)
              this.#text([{ start: part.pos, end: part.end, text: field }], field);
          });
        }
        #partly(parts, part, held) {
          if (!parts || parts.length === 1) {
            this.#unknown(part, held);
            return;
          }
          this.#some = true;
          for (const piece of parts)
            this.#parts.add(piece);
          const text = parts.map((piece) => piece ?? anything).join("");
          this.#pieces.push({ start: part.pos, end: part.end, text });
        }
        /** @param output what the word says if it is read as a script */
        #unknown(part, output) {
          this.#some = true;
          this.#parts.add(void 0);
          const { pos: start, end } = part;
          const text = this.#base.text.slice(start, end);
          const variable = part.type === "SimpleExpansion" || part.type === "ParameterExpansion" && !/[`(]/.test(text);
          const plain = variable ? void 0 : anything;
          const said = output ?? plain;
          this.#pieces.push(said === void 0 ? { start, end } : { start, end, text: said });
        }
        #flush() {
          this.#words.push({ parts: this.#parts, pieces: this.#pieces });
          this.#parts = new partly_known.F();
          this.#pieces = [];
          this.#some = false;
        }
      }
      const anything = "${_}";
      function pieceOf(value) {
        return partly_known.F.from([value]).text;
      }
      ;
      const deepestScript = 12;
      const mostScripts = 2e3;
      const deepestSubstitution = 100;
      const deepestPrefix = 100;
      const longestPipe = 500;
      function isTooDeep(message) {
        return message.endsWith(" nesting depth exceeded");
      }
      class Descent {
        #depth = 0;
        #left = mostScripts;
        #substitutions = 0;
        #endless = false;
        /** Whether anything was not followed. */
        get endless() {
          return this.#endless;
        }
        /** What reading a script in a script gives; nothing where that is too far. */
        script(read) {
          if (this.#depth >= deepestScript || this.#left-- <= 0)
            return this.giveUp();
          this.#depth++;
          const found = read();
          this.#depth--;
          return found;
        }
        /** What reading a substitution gives; nothing where that is too far. */
        substitution(read) {
          if (this.#substitutions >= deepestSubstitution)
            return this.giveUp();
          this.#substitutions++;
          const found = read();
          this.#substitutions--;
          return found;
        }
        giveUp() {
          this.#endless = true;
          return [];
        }
      }
      ;
      function negated(condition) {
        return { ...condition, there: void 0, holds: condition.holds === void 0 ? void 0 : !condition.holds };
      }
      const mostNamed = 10;
      function both(first, second) {
        if (!first)
          return second;
        const fails2 = first.holds === false || second.holds === false;
        const isBoth = first.holds && second.holds;
        const variables = [.../* @__PURE__ */ new Set([...first.variables, ...second.variables])].slice(0, mostNamed);
        return { at: second.at, variables, holds: fails2 ? false : isBoth };
      }
      function either(first, second) {
        return negated(both(negated(first), negated(second)));
      }
      function variablesIn(words) {
        return [...new Set(words.flatMap(({ variables = [] }) => variables.map(({ name }) => name)))];
      }
      function answered({ name, args, assignments }) {
        if (assignments.length > 0)
          return void 0;
        const values = args.map(({ value }) => value);
        switch (name) {
          case "true":
          case ":":
            return true;
          case "false":
            return false;
          case "test":
            return tested(values);
          case "[":
            return values.at(-1) === "]" ? tested(values.slice(0, -1)) : void 0;
          default:
            return void 0;
        }
      }
      function askedFor({ name, args }) {
        const isPlain = name === "test" ? args.length === 2 : name === "[" && args.length === 3;
        return isPlain && /^-[edfLhs]$/.test(args[0]?.value ?? "") ? args[1] : void 0;
      }
      function tested(words) {
        if (words.includes(void 0))
          return void 0;
        const [first = "", second = "", third = ""] = words;
        if (first === "!" && words.length > 1) {
          const rest = tested(words.slice(1));
          return rest === void 0 ? void 0 : !rest;
        }
        switch (words.length) {
          case 0:
            return false;
          case 1:
            return first !== "";
          case 2:
            return first === "-z" ? second === "" : first === "-n" ? second !== "" : void 0;
          case 3:
            return operators.get(second)?.(first, third);
          default:
            return void 0;
        }
      }
      const operators = /* @__PURE__ */ new Map([
        ["=", (left, right) => left === right],
        // Not all shells know it.
        ["==", (left, right) => left === right ? void 0 : false],
        ["!=", (left, right) => left !== right],
        ["-eq", numbers((left, right) => left === right)],
        ["-ne", numbers((left, right) => left !== right)],
        ["-gt", numbers((left, right) => left > right)],
        ["-ge", numbers((left, right) => left >= right)],
        ["-lt", numbers((left, right) => left < right)],
        ["-le", numbers((left, right) => left <= right)]
      ]);
      function numbers(compare) {
        const isNumber = (text) => /^(?:0|-?[1-9]\d{0,8})$/.test(text);
        return (left, right) => isNumber(left) && isNumber(right) ? compare(Number(left), Number(right)) : void 0;
      }
      const mostSettled = 500;
      class Settling {
        #text;
        #redefines;
        #setsAny;
        #read = /* @__PURE__ */ new Map();
        constructor(text) {
          this.#text = text;
          this.#redefines = redefining.test(text);
          this.#setsAny = settingAny.test(text);
        }
        /** Whether some variables hold in a condition what the environment gives them, and what asks means what it usually does. */
        isSettled(variables) {
          if (this.#redefines || this.#read.size > mostSettled)
            return false;
          if (variables.length === 0)
            return true;
          return !this.#setsAny && variables.every((name) => this.#isOnlyRead(name));
        }
        #isOnlyRead(name) {
          const known = this.#read.get(name) ?? this.#onlyReads(name);
          this.#read.set(name, known);
          return known;
        }
        /** Whether the text names a variable only to read it. */
        #onlyReads(name) {
          const text = this.#text;
          for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
            const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + name.length, at + name.length + 2)];
            if (/\w$/.test(before) || /^\w/.test(after))
              continue;
            if (!/\$\{?$/.test(before) || before === "${" && /^:?=/.test(after))
              return false;
          }
          return true;
        }
      }
      const redefining = /(?:true|false|test|\[|:)[ \t]*\([ \t]*\)|\b(?:alias|enable|function)\b/;
      const settingAny = /(?:^|[\s;&|({"'`\\])(?:\.|eval|source|export|declare|typeset|readonly|local|read|let|unset)(?![^\s"'])/;
      var branches = __webpack_require__(5878);
      ;
      class ScriptFunctions {
        #bodies = /* @__PURE__ */ new Map();
        add(name, body) {
          this.#bodies.set(name, [...this.#bodies.get(name) ?? [], body]);
        }
        /** Finds out which of them are called in any case and which by nothing, when all of the script has been read. */
        settle(commands, text) {
          if (this.#bodies.size === 0)
            return;
          this.#findCalled(commands);
          if (!commands.some(mayCallAny) && commands.some(doesSomething))
            this.#findUncalled(text);
        }
        #findCalled(commands) {
          const calls = commands.filter(({ name }) => name !== void 0 && this.#bodies.has(name));
          for (let left = calls.length, before = left + 1; left < before; ) {
            before = left;
            for (const command of calls) {
              const bodies = this.#bodies.get(command.name);
              if (bodies[0].taken === "always" || (0, branches.Pv)(command).length > 0)
                continue;
              for (const body of bodies)
                body.taken = "always";
              left--;
            }
          }
        }
        #findUncalled(text) {
          const named = timesNamed(text);
          for (const [name, bodies] of this.#bodies)
            if (bodies.length === named.get(name))
              for (const body of bodies)
                body.taken = "unlikely";
        }
      }
      function timesNamed(text) {
        const times = /* @__PURE__ */ new Map();
        for (const [word] of text.matchAll(/[\w-]+/g))
          times.set(word, (times.get(word) ?? 0) + 1);
        return times;
      }
      function mayCallAny({ name, via, assignments, at, nameAt }) {
        if (name !== void 0)
          return name === "eval" || name === "source" || name === ".";
        const isBare = assignments.length > 0 && at.span.start === nameAt.span.start;
        return !isBare && via === void 0;
      }
      function doesSomething({ name, branch }) {
        let outermost = branch;
        while (outermost?.outer)
          outermost = outermost.outer;
        return name !== void 0 && typeof outermost?.fork.by !== "object" && !setting.has(name);
      }
      const setting = /* @__PURE__ */ new Set([
        "set",
        "shopt",
        "export",
        "readonly",
        "declare",
        "typeset",
        "alias",
        "trap",
        "umask",
        ":",
        "true"
      ]);
      ;
      class ScriptBranches {
        /** All commands that were read so far. */
        #commands;
        #functions = new ScriptFunctions();
        #text;
        #settling;
        constructor(commands) {
          this.#commands = commands;
        }
        /** Begins to read a text, which may stand in another one. */
        begin(text) {
          this.#text ??= text;
          this.#settling ??= new Settling(text);
        }
        /** `a && b || c` */
        chain({ commands, operators: operators2 }, walk) {
          const { branch: outer, goesOn = false } = walk.around;
          const lastOr = operators2.lastIndexOf("||");
          let branch = outer;
          let asked;
          let status;
          const follow = (asks, so, i) => {
            if (operators2[i] === "||") {
              branch = branchOf(asked ?? forkBy(asks ? "condition" : "failure", 2, true), 1, negated(so), outer);
              asked = void 0;
            } else if (so.holds !== void 0 || asks && (goesOn || i <= lastOr)) {
              asked = forkBy("condition", 2, true);
              branch = branchOf(asked, 0, so, outer);
            } else if (operators2[i - 1] === "||")
              branch = outer;
          };
          return commands.flatMap((each, i) => {
            const asks = i < operators2.length && isAsking(each);
            const { output, condition } = asks ? this.#ask(each, walk, branch) : unasked(each, walk, branch);
            status = status && operators2[i - 1] === "||" ? either(status, condition) : both(status, condition);
            follow(asks, status, i);
            return output;
          });
        }
        /** The commands in the bodies of a loop, a condition or a group. */
        bodies(node, walk) {
          const { branch } = walk.around;
          switch (node.type) {
            case "Subshell":
            case "BraceGroup":
            case "ArithmeticFor":
              return walk.read(node.body, branch);
            case "For":
            case "Select":
              for (const word of node.wordlist ?? [])
                walk.word(word);
              return walk.read(node.body, branch);
            case "While":
              return [...walk.read(node.clause, branch), ...walk.read(node.body, branch)];
            case "If":
              return this.#if(node, walk);
            case "Case":
              return this.#case(node, walk);
            default:
              return [];
          }
        }
        #if(node, walk) {
          const { branch } = walk.around;
          const clauses = [node, ...node.elif];
          const isWhole = node.else !== void 0 || clauses.every(({ clause }) => ofMachines.test(textOf(clause, walk)));
          const fork = forkBy("condition", clauses.length + (node.else ? 1 : 0), isWhole);
          let rest;
          const output = clauses.flatMap(({ clause, then }, arm) => {
            const reached = rest ? branchOf(forkBy("condition", 1, false), 0, rest, branch) : branch;
            const asked = this.#ask(clause, walk, reached);
            const own = both(rest, asked.condition);
            rest = both(rest, negated(asked.condition));
            return [...asked.output, ...this.#arm(then, branchOf(fork, arm, own, branch), walk)];
          });
          if (!node.else)
            return output;
          return [...output, ...this.#arm(node.else, branchOf(fork, clauses.length, rest, branch), walk)];
        }
        #case({ word: node, items }, walk) {
          const word = walk.word(node);
          const at = walk.base.locate(node.pos, node.end);
          const variables = variablesIn([word]);
          const value = this.#settling?.isSettled(variables) ? word.value : void 0;
          const isPlain = items.every(({ terminator }) => terminator === void 0 || terminator === ";;");
          const isWhole = ofMachines.test(node.text) || items.some(({ pattern }) => pattern.some(({ text }) => text === "*"));
          const fork = forkBy("condition", items.length, isPlain && isWhole);
          let rest;
          return items.flatMap(({ pattern, body }, arm) => {
            const words = pattern.map((each) => ({ text: each.text, value: walk.word(each).value }));
            const condition = { at, variables, holds: isPlain ? fits(value, words) : void 0 };
            const own = both(rest, condition);
            rest = both(rest, negated(condition));
            return this.#arm(body, branchOf(fork, arm, own, walk.around.branch), walk);
          });
        }
        /** The body of a function, which runs where something calls it. */
        called({ name: { value: name }, body, pos, end }, walk) {
          const fork = forkBy({ called: name }, 1, false);
          const condition = { at: walk.base.locate(pos, end), variables: [], holds: void 0 };
          const branch = branchOf(fork, 0, condition, void 0);
          this.#functions.add(name, branch);
          return walk.read(body, branch);
        }
        /** Finds out which functions are called, when all has been read. */
        settle() {
          this.#functions.settle(this.#commands, this.#text ?? "");
        }
        /** Reads one way of a fork, and sees whether it ends the script as failed. */
        #arm(body, branch, walk) {
          const before = this.#commands.length;
          const output = walk.read(body, branch);
          if (branch && this.#commands.slice(before).some((each) => each.branch === branch && fails(each)))
            branch.fork.failing.add(branch.arm);
          return output;
        }
        #ask(piece, walk, branch) {
          const before = this.#commands.length;
          const output = walk.read(piece, branch);
          const read = this.#commands.slice(before);
          const at = walk.base.locate(piece.pos, piece.end);
          const plain = plainly(piece);
          if (plain?.node.type === "TestCommand") {
            const { words, holds } = testAnswer(plain.node, walk);
            return { output, condition: this.#settled({ at, variables: variablesIn(words), holds }, plain.isNegated) };
          }
          const variables = variablesIn(read.flatMap(({ args }) => args));
          const only = plain && read.length === 1 ? read[0] : void 0;
          const condition = { at, variables, holds: only && answered(only), there: only && askedFor(only) };
          return { output, condition: this.#settled(condition, plain?.isNegated) };
        }
        #settled(condition, isNegated) {
          const known = this.#settling?.isSettled(condition.variables) ? condition : { ...condition, holds: void 0 };
          return isNegated ? negated(known) : known;
        }
      }
      function unasked(piece, { read, base }, branch) {
        const condition = { at: base.locate(piece.pos, piece.end), variables: [], holds: void 0 };
        return { output: read(piece, branch), condition };
      }
      const ofMachines = /\buname\b|arch|TARGETPLATFORM|TARGETVARIANT/i;
      function textOf({ pos, end }, { base }) {
        return base.text.slice(pos, end);
      }
      function forkBy(by, arms, exhaustive) {
        return { by, arms, exhaustive, failing: /* @__PURE__ */ new Set() };
      }
      function branchOf(fork, arm, { holds, ...condition }, outer) {
        if (holds)
          return outer;
        return { ...condition, fork, arm, taken: holds === void 0 ? "maybe" : "unlikely", outer };
      }
      function fits(value, patterns) {
        if (value === void 0)
          return void 0;
        if (patterns.some((each) => each.text === "*" || each.value === value && !special.test(value)))
          return true;
        return patterns.some((each) => each.value === void 0 || special.test(each.value)) ? void 0 : false;
      }
      const special = /[*?[\]\\()|]/;
      function fails({ name, args }) {
        return name === "exit" && args[0]?.value !== void 0 && args[0].value !== "0";
      }
      function plainly(piece) {
        if (piece.type === "CompoundList") {
          const [only2, ...others2] = piece.commands;
          return only2 && others2.length === 0 && !only2.background ? plainly(only2.command) : void 0;
        }
        if (piece.type === "AndOr")
          return void 0;
        if (piece.type !== "Pipeline")
          return { node: piece, isNegated: false };
        const [only, ...others] = piece.commands;
        if (!only || others.length > 0)
          return void 0;
        return { node: only, isNegated: piece.prefixes.filter(({ type }) => type === "Negation").length % 2 === 1 };
      }
      function isAsking(piece) {
        const node = plainly(piece)?.node;
        if (node?.type !== "Command")
          return node?.type === "TestCommand" || node?.type === "ArithmeticCommand";
        const name = node.name?.value ?? "";
        const [first] = node.suffix;
        const option = first?.type === "Word" ? first.value : "";
        if (name === "grep")
          return /^-\w*q/.test(option);
        return name === "command" ? option === "-v" : asking.has(name);
      }
      const asking = /* @__PURE__ */ new Set(["[", "test", "true", "false", "which", "type", "hash", "getent"]);
      function testAnswer({ expression }, { word, base }) {
        const none = { words: [], holds: void 0 };
        if (expression.type !== "TestUnary" && expression.type !== "TestBinary")
          return none;
        if (/[`(]/.test(base.text.slice(expression.pos, expression.end)))
          return none;
        if (expression.type === "TestUnary") {
          const operand = word(expression.operand);
          return { words: [operand], holds: tested([expression.operator, operand.value]) };
        }
        const [left, right] = [word(expression.left), word(expression.right)];
        const isPattern = special.test(right.value ?? "");
        const operator = expression.operator === "==" ? "=" : expression.operator;
        return { words: [left, right], holds: isPattern ? void 0 : tested([left.value, operator, right.value]) };
      }
      var command_options = __webpack_require__(9366);
      ;
      const nowhere = { input: [], via: void 0, within: void 0, branch: void 0 };
      class SimpleCommand {
        name = void 0;
        args = [];
        nameAt;
        assignments = [];
        redirects = [];
        at;
        input;
        via;
        within;
        branch;
        constructor(at, { input, via, within, branch }) {
          this.at = at;
          this.nameAt = at;
          this.input = input;
          this.via = via;
          this.within = within;
          this.branch = branch;
        }
        /** The command's words from its name on. */
        set words(words) {
          const [first] = words;
          this.args = words.slice(1);
          if (!first)
            return;
          this.name = first.value?.replace(/^.*\//s, "") || void 0;
          this.nameAt = first.at;
        }
      }
      function inputOf(redirects) {
        const last = redirects.findLast(({ operator, descriptor }) => operator.startsWith("<") && operator !== "<&" && (descriptor ?? 0) === 0);
        if (!last)
          return void 0;
        return last.operator === "<" ? last.target.commands : [];
      }
      const stillStandardOutput = /^\/(?:dev\/(?:stdout|fd\/1)|proc\/self\/fd\/1)$/;
      function writesToFile(redirects) {
        return redirects.some(({ operator, descriptor, target }) => /^(?:&?>>?|>\|)$/.test(operator) && (descriptor ?? 1) === 1 && !stillStandardOutput.test(target.value ?? "") && target.commands.length === 0);
      }
      function redirectOutput(commands, redirects) {
        const toFile = redirects.filter((redirect) => writesToFile([redirect]));
        for (const own of new Set(commands.map((command) => command.redirects)))
          own.push(...toFile);
      }
      function filled(command) {
        if (!command.name || !["read", "mapfile", "readarray", "getopts", "unset", "printf"].includes(command.name))
          return [];
        const words = command.name === "printf" ? [(0, command_options.TN)(command, "v")] : command.args;
        return words.flatMap((word) => word?.value && /^[A-Za-z_]\w*$/.test(word.value) ? [word.value] : []);
      }
      function inOrder(commands) {
        const before = (a, b) => a.at.span.start - b.at.span.start;
        const ordered = commands.every((command, i) => i === 0 || before(commands[i - 1], command) <= 0);
        return ordered ? commands : commands.toSorted(before);
      }
      ;
      class Reading {
        #commands = [];
        #errors = [];
        #variables;
        #branches = new ScriptBranches(this.#commands);
        #descent = new Descent();
        constructor(environment) {
          this.#variables = new Assigned(environment);
        }
        script() {
          this.#branches.settle();
          return {
            commands: (0, fitted.$)(inOrder(this.#commands)),
            errors: (0, fitted.$)(this.#errors),
            endless: this.#descent.endless
          };
        }
        /** Reads a text as a script; returns the commands that write to its standard output. */
        text(excerpt, around) {
          return this.#descent.script(() => {
            this.#branches.begin(excerpt.text);
            const script = (0, parser.qg)(excerpt.text);
            this.#report(script, excerpt);
            return this.#statements(script.commands, excerpt, around);
          });
        }
        words(words) {
          const first = words[0];
          const last = words.at(-1);
          if (!first || !last)
            return;
          const command = new SimpleCommand((0, source.Ds)(first.at, last.at), nowhere);
          this.#commands.push(command);
          command.words = words;
          this.#inner(command, words);
        }
        #report(script, base) {
          for (const { message, pos } of script.errors ?? []) {
            if (isTooDeep(message))
              this.#descent.giveUp();
            this.#errors.push({ at: base.locate(pos, pos + 1), message });
          }
        }
        #statements(statements, base, around) {
          if (statements.length === 1)
            return this.#node(statements[0].command, base, around);
          const last = statements.at(-1);
          return statements.flatMap((statement) => {
            const goesOn = statement !== last && statement.command.type === "AndOr";
            return this.#node(statement.command, base, goesOn ? { ...around, goesOn } : around);
          });
        }
        #node(node, base, around) {
          switch (node.type) {
            case "Command":
              return this.#simple(node, base, around);
            case "Pipeline":
              return this.#pipeline(node, base, around);
            case "AndOr":
              return this.#branches.chain(node, this.#walk(base, around));
            case "CompoundList":
              return this.#statements(node.commands, base, around);
            default:
              return this.#compound(node, base, around);
          }
        }
        #pipeline(node, base, around) {
          let { input } = around;
          if (node.commands.length > longestPipe)
            return this.#descent.giveUp();
          for (const command of node.commands)
            input = this.#node(command, base, { ...around, input });
          return input;
        }
        #compound(node, base, around) {
          switch (node.type) {
            case "Function":
              return this.#branches.called(node, this.#walk(base, around));
            case "Coproc":
              return this.#node(node.body, base, around);
            case "Redirected": {
              const redirects = node.redirects.flatMap((redirect) => this.#redirect(redirect, base, around, void 0));
              const output = this.#node(node.command, base, { ...around, input: inputOf(redirects) ?? around.input });
              if (!writesToFile(redirects))
                return output;
              redirectOutput(output, redirects);
              return [];
            }
            case "TestCommand": {
              const command = new SimpleCommand(base.locate(node.pos, node.end), around);
              command.name = "[[";
              const word = new shell_word.vZ({ at: command.at, value: void 0, base, pieces: [] });
              this.#nested(node.expression, base, { ...around, within: { command, word } });
              return [];
            }
            case "ArithmeticCommand":
              this.#nested(node.expression, base, around);
              return [];
            case "ArithmeticFor":
              this.#nested([node.initialize, node.test, node.update], base, around);
              break;
            case "For":
            case "Select":
              this.#variables.forget(node.name.value, base.locate(node.name.pos, node.name.end));
              break;
          }
          return this.#branches.bodies(node, this.#walk(base, around));
        }
        #walk(base, around) {
          return {
            base,
            around,
            read: (piece, branch) => this.#node(piece, base, branch === around.branch ? around : { ...around, branch, goesOn: false }),
            word: (node) => this.#whole(node, base, around, void 0)
          };
        }
        #simple(node, base, around) {
          const command = new SimpleCommand(base.locate(node.pos, node.end), around);
          this.#commands.push(command);
          for (const prefix of node.prefix) {
            if (prefix.type === "Assignment")
              this.#assign(prefix, base, around, command);
            else
              command.redirects.push(...this.#redirect(prefix, base, around, command));
          }
          const words = [];
          if (node.name)
            words.push(...this.#word(node.name, base, around, command));
          for (const suffix of node.suffix) {
            if (suffix.type === "Word")
              words.push(...this.#word(suffix, base, around, command));
            else if (suffix.type === "Assignment")
              words.push(this.#declared(suffix, base, around, command));
            else
              command.redirects.push(...this.#redirect(suffix, base, around, command));
          }
          command.input = inputOf(command.redirects) ?? around.input;
          command.words = words;
          if (words.length === 0) {
            for (const { name, value } of command.assignments)
              this.#variables.set(name, value);
            return [];
          }
          for (const name of filled(command))
            this.#variables.forget(name, command.at);
          const inner = this.#inner(command, words);
          return writesToFile(command.redirects) ? [] : [command, ...inner];
        }
        /** The commands that a command runs: `sudo apt-get \u2026`, `bash -c '\u2026'`, `find -exec \u2026 ;`. */
        #inner(command, words, depth = 0) {
          if (depth === deepestPrefix)
            return this.#descent.giveUp();
          const around = { input: command.input, via: command, within: command.within, branch: command.branch };
          return (0, command_wrappers.l)(command, words).flatMap((inner) => {
            if ("text" in inner)
              return this.text(inner.text, around);
            const first = inner.words[0];
            const { source: source2, span } = first.at;
            const end = Math.max(span.end, ...inner.words.map(({ at }) => at.source === source2 ? at.span.end : 0));
            const runs = new SimpleCommand(source2.at(span.start, end), inner.reads ? around : { ...around, input: [] });
            this.#commands.push(runs);
            runs.redirects = command.redirects;
            runs.assignments = inner.assignments ?? [];
            runs.words = inner.words;
            return [runs, ...this.#inner(runs, inner.words, depth + 1)];
          });
        }
        #assign(node, base, around, command) {
          const at = base.locate(node.pos, node.end);
          const value = this.#assigned(node, base, around, command);
          command.assignments.push({ name: node.name, value, at });
        }
        /** `export NAME=value`: a word and an assignment at once. */
        #declared(node, base, around, command) {
          const value = this.#assigned(node, base, around, command);
          this.#variables.set(node.name, value);
          return (0, shell_word.uR)(node.name, node.pos, value, base.locate(node.pos, node.end));
        }
        #assigned(node, base, around, command) {
          const { value } = node;
          if (value.type === "Word" && !node.append && !node.index)
            return this.#whole(value, base, around, command);
          const elements = value.type === "Word" ? [value] : value.elements;
          const commands = elements.flatMap((element) => this.#whole(element, base, around, command).commands);
          const at = base.locate(value.pos, value.end);
          return new shell_word.vZ({ at, value: void 0, base, pieces: [], commands });
        }
        #word(node, base, around, command) {
          if (!node.parts)
            return readWord(node, base, this.#expansions(around, void 0));
          const within = { command, word: void 0 };
          const words = readWord(node, base, this.#expansions(around, within));
          within.word = words[0];
          return words;
        }
        #whole(node, base, around, command) {
          const within = command && { command, word: void 0 };
          const word = readWhole(node, base, this.#expansions(around, within));
          if (within)
            within.word = word;
          return word;
        }
        #expansions(around, within) {
          return {
            variable: (name) => this.#variables.get(name),
            commands: (part, base) => this.#substitution(part, base, around, within)
          };
        }
        #substitution(part, base, around, within) {
          const inside = {
            input: [],
            via: around.via,
            within: within ?? around.within,
            branch: around.branch
          };
          if (part.type === "ProcessSubstitution" && part.operator === ">") {
            if (part.script)
              this.#inside(part.script, part, base, { ...inside, input: within ? [within.command] : [] });
            return [];
          }
          if (part.type === "ArithmeticExpansion")
            return this.#nested(part.expression, base, inside);
          if (part.type !== "CommandExpansion" && part.type !== "ProcessSubstitution")
            return [];
          return part.script ? this.#inside(part.script, part, base, inside) : [];
        }
        #inside(script, part, base, around) {
          return this.#descent.substitution(() => {
            const { source: source2 } = script;
            const own = source2 === void 0 ? base : base.excerpt([{ start: part.pos, end: part.end, text: source2 }]);
            this.#report(script, own);
            return this.#statements(script.commands, own, around);
          });
        }
        /** The commands in arithmetic and in `[[ \u2026 ]]`, wherever they stand. */
        #nested(node, base, around) {
          if (typeof node !== "object" || node === null)
            return [];
          if (Array.isArray(node))
            return node.flatMap((element) => this.#nested(element, base, around));
          const part = node;
          if (part.script)
            return this.#inside(part.script, part, base, around);
          return [.../* @__PURE__ */ new Set([...Object.values(node), part.parts])].flatMap((value) => this.#nested(value, base, around));
        }
        #redirect(node, base, around, command) {
          const descriptor = node.descriptor?.type === "FileDescriptor" ? node.descriptor.value : void 0;
          if (node.type !== "HereDoc") {
            if (!node.target)
              return [];
            return [{ operator: node.operator, descriptor, target: this.#whole(node.target, base, around, command) }];
          }
          const within = command && { command, word: void 0 };
          const style = { quoted: node.delimiter?.quoted ?? false, chomp: node.operator === "<<-" };
          const target = readBody(node.body, style, base, this.#expansions(around, within));
          if (within)
            within.word = target;
          return [{ operator: node.operator, descriptor, target }];
        }
      }
      ;
      const emptyScript = { commands: [], errors: [], endless: false };
      function readScript(excerpt, environment) {
        const reading = new Reading(environment);
        return finished(reading, () => reading.text(withoutCarriageReturns(excerpt), nowhere));
      }
      function readCommand(contents, settings, environment) {
        const reading = new Reading(environment);
        const words = settings.map(({ at, value }, i) => {
          const content = contents[i];
          return new shell_word.vZ({ at, value, base: content, pieces: [{ start: 0, end: content.text.length }] });
        });
        return finished(reading, () => reading.words(words));
      }
      function finished(reading, read) {
        try {
          read();
        } catch (error) {
          if (!(error instanceof RangeError))
            throw error;
          return { ...reading.script(), endless: true };
        }
        return reading.script();
      }
      function withoutCarriageReturns(excerpt) {
        const { text } = excerpt;
        if (!text.includes("\r\n"))
          return excerpt;
        const pieces = [];
        let start = 0;
        for (let at = text.indexOf("\r\n"); at !== -1; at = text.indexOf("\r\n", at + 2)) {
          if (at > start)
            pieces.push({ start, end: at });
          start = at + 1;
        }
        if (start < text.length)
          pieces.push({ start, end: text.length });
        return excerpt.excerpt(pieces);
      }
    })
  ),
  /***/
  2903: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Lm: () => (
          /* binding */
          cronCommands
        ),
        /* harmony export */
        OZ: () => (
          /* binding */
          scriptsInFile
        ),
        /* harmony export */
        U1: () => (
          /* binding */
          isRunByOthers
        )
        /* harmony export */
      });
      var _text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7976);
      var _read_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8357);
      function scriptsInFile(path, text, isRun, environment) {
        const table = cronTable(path);
        if (table)
          return cronCommands(text, table.user);
        const [, interpreter] = /^#![ \t]*(.*)/.exec(text.text) ?? [];
        const mayBe = isRun || isRunByOthers(path ?? "") || /\.(?:sh|bash)$/.test(path ?? "");
        const isScript = interpreter === void 0 ? mayBe : shellName.test(interpreter);
        return isScript ? [(0, _read_script_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(text, environment)] : [];
      }
      const shellName = /(?:^|[/ \t])(?:ba|da|a|z|k|mk)?sh(?:[ \t]|$)/;
      function isRunByOthers(path) {
        return ranByOthers.test(path) || cronTable(path) !== void 0 && !path.endsWith("/");
      }
      const ranByOthers = /^\/etc\/(?:profile|bash\.bashrc|bashrc|rc\.local)$|^\/etc\/(?:profile\.d|init\.d|cron\.(?:hourly|daily|weekly|monthly)|my_init\.d|cont-init\.d)\/|^\/(?:docker-entrypoint-(?:initdb|init)|docker-entrypoint)\.d\/[^/]+\.sh$|\/\.(?:bashrc|bash_profile|profile|zshrc)$/;
      function cronTable(path) {
        if (path === void 0)
          return void 0;
        if (path === "/etc/crontab" || /^\/etc\/cron\.d\//.test(path))
          return { user: true };
        return /^\/(?:var\/spool\/cron|etc\/crontabs)\//.test(path) || (0, _text_path_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(path) === "crontab" ? { user: false } : void 0;
      }
      const times = /^[ \t]*(?:@[a-z]+|[^\s#=]+(?:[ \t]+[^\s=]+){4})[ \t]+/;
      const timesAndUser = /^[ \t]*(?:@[a-z]+|[^\s#=]+(?:[ \t]+[^\s=]+){4})[ \t]+[^\s]+[ \t]+/;
      function cronCommands(table, user) {
        const { text } = table;
        return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
          const when = (user ? timesAndUser : times).exec(line)?.[0];
          return when ? [(0, _read_script_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(table.excerpt([{ start: index + when.length, end: index + line.length }]))] : [];
        });
      }
    })
  ),
  /***/
  3825: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          replacements
        ),
        /* harmony export */
        u: () => (
          /* binding */
          sedWords
        )
        /* harmony export */
      });
      var _command_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9366);
      function sedWords(command) {
        const { options, operands } = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_0__.cz)(command);
        const scripts = options.flatMap(({ key, value }) => value && /^(?:e|E|expression)$/.test(key) ? [value] : []);
        return scripts.length > 0 ? { scripts, files: operands } : { scripts: operands.slice(0, 1), files: operands.slice(1) };
      }
      const address = /^(?:\d{1,9}|\$|\/(?:[^/\\\n]|\\.)*\/|\\?([|,#%@])(?:(?!\1)[^\n])*\1)I?/;
      function replacements(script) {
        const found = [];
        let rest = script;
        for (let turn = 0; rest && turn < most; turn++) {
          const [text, left] = nextCommand(withoutAddress(rest.replace(/^[\s;{}]+/, "")));
          if (text !== void 0)
            found.push(text);
          rest = left;
        }
        return found;
      }
      function withoutAddress(script) {
        let rest = script;
        for (let bound = 0; bound < 2; bound++) {
          const match = address.exec(rest);
          if (!match)
            break;
          rest = rest.slice(match[0].length).replace(/^[ \t]*,?[ \t]*/, "");
        }
        return rest.replace(/^[ \t!]+/, "");
      }
      function nextCommand(script) {
        const letter = script[0] ?? "";
        if (/[sy]/.test(letter)) {
          const [text, end2] = substituted(script);
          return [letter === "s" ? text : void 0, script.slice(end2)];
        }
        if (/[aic]/.test(letter)) {
          const end2 = script.indexOf("\n", script[1] === "\\" ? script.indexOf("\n") + 1 : 0);
          const text = script.slice(1, end2 === -1 ? void 0 : end2).replace(/^\\?\s*/, "");
          return [text, end2 === -1 ? "" : script.slice(end2)];
        }
        const end = script.search(/[;\n}]/);
        return [void 0, end === -1 ? "" : script.slice(end + 1)];
      }
      const most = 200;
      function substituted(command) {
        const delimiter = command[1];
        const bounds = [];
        let at = 2;
        for (; at < command.length && bounds.length < 2; at++) {
          if (command[at] === "\\")
            at++;
          else if (command[at] === delimiter)
            bounds.push(at);
        }
        const [first = command.length, second = command.length] = bounds;
        const groups = literalGroups(command.slice(2, first));
        const text = command.slice(first + 1, second).replaceAll(`\\${delimiter}`, delimiter ?? "").replace(/\\([1-9])/g, (whole, group) => groups[group - 1] ?? whole);
        const flags = /^[A-Za-z0-9]*/.exec(command.slice(second + 1))[0].length;
        return [text, second + 1 + flags];
      }
      function literalGroups(pattern) {
        return [...pattern.matchAll(/\\?\((?:([\w ,.-]{0,100})\\?\))?/g)].map(([, text]) => text);
      }
    })
  ),
  /***/
  1775: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ry: () => (
          /* binding */
          behind
        ),
        /* harmony export */
        oR: () => (
          /* binding */
          joined
        ),
        /* harmony export */
        uR: () => (
          /* binding */
          namedWord
        ),
        /* harmony export */
        vZ: () => (
          /* binding */
          Word
        )
        /* harmony export */
      });
      var _text_partly_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2675);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8423);
      const none = [];
      const longestOutput = 2e4;
      class Word {
        value;
        parts;
        at;
        variables;
        commands;
        held;
        choices;
        /** What the pieces are ranges of. */
        base;
        pieces;
        constructor({ at, value, parts, base, pieces, variables = none, commands = none, held = none, choices = none }) {
          this.at = at;
          this.value = value;
          if (parts)
            this.parts = parts;
          this.base = base;
          this.pieces = pieces;
          this.variables = variables;
          this.commands = commands;
          this.held = held;
          this.choices = choices;
        }
        /** What the word says, with every piece at its place; what only the run knows stands as an expansion. */
        excerpt() {
          return this.base.excerpt(this.pieces);
        }
        /** What commands in the word are known to write, where that is all that it says. */
        output() {
          const { text } = this.excerpt();
          return this.commands.length > 0 && text.length <= longestOutput && !text.includes("$") ? text : void 0;
        }
      }
      function joined(words, separator) {
        const base = words[0]?.base;
        if (!base)
          return void 0;
        const pieces = [];
        for (const word of words) {
          if (word.base !== base)
            return void 0;
          const last = pieces.at(-1);
          if (last)
            pieces.push({ start: last.end, end: last.end, text: separator });
          pieces.push(...word.pieces);
        }
        return base.excerpt(pieces);
      }
      function behind(word, count2) {
        const [first = "", ...rest] = word.parts ?? [];
        const text = word.value === void 0 ? { parts: [first.slice(count2), ...rest] } : { value: word.value.slice(count2) };
        if (!(word instanceof Word))
          return { ...word, ...text };
        const { at, value, base, pieces, variables, commands, held } = word;
        return new Word({
          at,
          value,
          ...text,
          base,
          pieces: piecesBehind(pieces, count2),
          variables,
          commands,
          held
        });
      }
      function piecesBehind(pieces, count2) {
        let left = count2;
        return pieces.flatMap((piece) => {
          const length = piece.text?.length ?? piece.end - piece.start;
          const cut = Math.min(left, length);
          left -= cut;
          if (cut === 0)
            return [piece];
          if (cut === length)
            return [];
          return piece.text === void 0 ? [{ start: piece.start + cut, end: piece.end }] : [{ ...piece, text: piece.text.slice(cut) }];
        });
      }
      function namedWord(name, pos, value, at) {
        const written = `${name}=`;
        const { text } = _text_partly_known_js__WEBPACK_IMPORTED_MODULE_0__.F.from([written, ...(0, _text_setting_js__WEBPACK_IMPORTED_MODULE_1__.s8)(value)]);
        const pieces = [{ start: pos, end: pos + written.length }, ...value.pieces];
        const { base, variables, commands, held } = value;
        return new Word({ at, ...text, base, pieces, variables, commands, held });
      }
    })
  ),
  /***/
  7552: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HQ: () => (
          /* binding */
          isNear
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          isLoopback
        ),
        /* harmony export */
        V8: () => (
          /* binding */
          answersItselfOnly
        ),
        /* harmony export */
        Wn: () => (
          /* binding */
          urlsOf
        ),
        /* harmony export */
        w4: () => (
          /* binding */
          hostOf
        )
        /* harmony export */
      });
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8423);
      function isLoopback(url) {
        const host = hostOf(url);
        return host !== void 0 && /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){1,3}|::1|0\.0\.0\.0|169\.254\.169\.254|172\.17\.0\.1|(?:host|gateway)\.docker\.internal|host\.containers\.internal)$/i.test(host);
      }
      function isNear(host) {
        return !host.includes(".") || isLoopback(`tcp://${host}`);
      }
      function answersItselfOnly(address) {
        return /^(?:\w+:\/\/)?(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)(?::\d{1,5})?\/?$/i.test(address ?? "");
      }
      function hostOf(url) {
        const start = url.indexOf("://");
        if (start === -1)
          return void 0;
        const rest = url.slice(start + 3);
        const end = rest.search(/[/?#\s"']/);
        const authority = end === -1 ? rest : rest.slice(0, end);
        const host = authority.slice(authority.lastIndexOf("@") + 1);
        const bracket = /^\[([^\]]*)\]/.exec(host);
        return bracket ? bracket[1] : host.replace(/:\d*$/, "") || void 0;
      }
      function urlsOf(words) {
        return words.flatMap((word) => [word, ...word.choices ?? []].flatMap((each) => {
          const text = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_0__.ai)(each);
          return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? [{ url: text, word }] : [];
        }));
      }
    })
  ),
  /***/
  7548: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        n: () => (
          /* binding */
          fedText
        ),
        Z: () => (
          /* binding */
          knownOutput
        )
      });
      var program_options = __webpack_require__(8446);
      var backslash_escapes = __webpack_require__(709);
      var command_options = __webpack_require__(9366);
      var shell_word = __webpack_require__(1775);
      ;
      function fromBase64(text) {
        const letters = unpadded(text).replaceAll("-", "+").replaceAll("_", "/");
        if (!/^[A-Za-z\d+/]+$/.test(letters) || letters.length % 4 === 1)
          return void 0;
        return textOf(Uint8Array.from(atob(letters), (char) => char.charCodeAt(0)));
      }
      function fromBase32(text) {
        const letters = unpadded(text);
        if (!/^[A-Z2-7]+$/.test(letters))
          return void 0;
        const bytes = [];
        let [bits, count2] = [0, 0];
        for (const letter of letters) {
          bits = (bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)) & 4095;
          count2 += 5;
          if (count2 < 8)
            continue;
          count2 -= 8;
          bytes.push(bits >> count2 & 255);
        }
        return textOf(Uint8Array.from(bytes));
      }
      function fromHexadecimal(text) {
        const digits = text.replaceAll(/\s/g, "");
        if (!/^(?:[\da-fA-F]{2})+$/.test(digits))
          return void 0;
        return textOf(Uint8Array.from(digits.match(/../g), (pair) => Number.parseInt(pair, 16)));
      }
      function unpadded(text) {
        const [letters = ""] = text.replaceAll(/\s/g, "").split("=", 1);
        return letters;
      }
      function textOf(bytes) {
        try {
          const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
          return text.includes("\0") ? void 0 : text;
        } catch {
          return void 0;
        }
      }
      ;
      function fedText(command) {
        const last = command.redirects.findLast(({ operator, descriptor }) => operator.startsWith("<") && (descriptor ?? 0) === 0);
        if (last?.operator.startsWith("<<"))
          return last.target instanceof shell_word.vZ ? last.target.excerpt() : void 0;
        return knownOutput(last ? last.target.commands : command.input);
      }
      function knownOutput([writer, ...others]) {
        return writer && others.length === 0 ? written(writer) : void 0;
      }
      function written(command) {
        const { name } = command;
        const args = command.args.filter((arg) => arg instanceof shell_word.vZ);
        if (name === "echo") {
          const text2 = (0, shell_word.oR)((0, command_options.Tt)(args, (0, program_options.Le)("echo")).operands, " ");
          return text2 && (0, backslash_escapes.Bz)(text2);
        }
        if (name === "printf")
          return printed((0, command_options.Tt)(args, (0, program_options.Le)("printf")).operands);
        if (name === "cat" || name === "tee")
          return name === "tee" || args.length === 0 ? fedText(command) : void 0;
        const decode = decoderOf(command);
        const text = decode && fedText(command);
        const plain = text && decode(text.text);
        return plain === void 0 ? void 0 : text.excerpt([{ start: 0, end: text.text.length, text: plain }]);
      }
      function printed([format, ...words]) {
        if (!format)
          return void 0;
        const parts = format.value?.match(/%[-+ #0-9.]{0,20}[a-zA-Z%]|[^%]+|%/g);
        if (!parts || words.some(({ base }) => base !== format.base)) {
          return (0, shell_word.oR)(words.length > 0 ? words : [format], "\n");
        }
        if (!parts.some(isDirective))
          return (0, backslash_escapes.Bz)(format.excerpt());
        return format.base.excerpt(filledFormat(parts, format, words));
      }
      function filledFormat(parts, format, words) {
        const place = { start: format.pieces[0]?.start ?? 0, end: format.pieces.at(-1)?.end ?? 0 };
        const left = [...words];
        const pieces = [];
        do {
          for (const part of parts) {
            if (isDirective(part))
              pieces.push(...filledIn(part, left.shift()));
            else
              pieces.push({ ...place, text: part.startsWith("%") ? "%" : (0, backslash_escapes.DH)(part) });
          }
        } while (left.length > 0);
        return pieces;
      }
      function isDirective(part) {
        return part.length > 1 && part.startsWith("%") && !part.endsWith("%");
      }
      function filledIn(directive, word) {
        if (!word)
          return [];
        const [first] = word.pieces;
        if (!directive.endsWith("b") || word.value === void 0 || !first)
          return word.pieces;
        return [{ start: first.start, end: word.pieces.at(-1).end, text: (0, backslash_escapes.DH)(word.value) }];
      }
      function decoderOf(command) {
        const { operands } = (0, command_options.cz)(command);
        if (command.name === "openssl") {
          const isBase64 = operands[0]?.value === "base64" || (0, command_options.Kz)(command, "base64", "a");
          return isBase64 && (0, command_options.Kz)(command, "d") && !(0, command_options.TN)(command, "in") ? fromBase64 : void 0;
        }
        return operands.every(({ value }) => value === "-") ? filterOf(command) : void 0;
      }
      function filterOf(command) {
        const { name } = command;
        if (name === "rev")
          return reversed;
        if (name === "xxd")
          return (0, command_options.Kz)(command, "r", "revert", "rp") ? fromHexadecimal : void 0;
        if (!(0, command_options.Kz)(command, "d", "D", "decode"))
          return void 0;
        if (name === "base64")
          return fromBase64;
        if (name === "base32")
          return fromBase32;
        if (name !== "basenc")
          return void 0;
        return (0, command_options.Kz)(command, "base16") ? fromHexadecimal : (0, command_options.Kz)(command, "base32") ? fromBase32 : fromBase64;
      }
      function reversed(text) {
        return text.split("\n").map((line) => [...line].reverse().join("")).join("\n");
      }
    })
  ),
  /***/
  6208: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ck: () => (
          /* binding */
          isTaken
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
      var _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1740);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      var _text_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7976);
      var _text_setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8423);
      var _dockerfile_needed_stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6227);
      function ships(stage, { images }) {
        return shipping(images).has(stage);
      }
      const shipping = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((images) => {
        const found = /* @__PURE__ */ new Set();
        for (const image of images) {
          let each = image.shipped ? image.stage : void 0;
          for (; each && !found.has(each); each = each.base.kind === "stage" ? each.base.stage : void 0)
            found.add(each);
        }
        return found;
      });
      function imagesBeside({ stage }, { images }) {
        return byFile(images).get(stage.file) ?? [];
      }
      const byFile = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((images) => (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(images, ({ stage }) => stage.file));
      function imagesShipping(layer, project) {
        const own = layer.runs ?? layer;
        return imagesBeside(layer, project).filter(({ shipped, layers }) => shipped && layers.includes(own));
      }
      function isTaken(path, layer, project, whole = false) {
        if (ships(layer.stage, project))
          return true;
        if (!isReached(layer, project))
          return false;
        const takes = takenFrom(layer.stage);
        if (path === void 0)
          return takes.length > 0;
        return takes.some((taken) => {
          const folder = knownFolder(taken);
          if (whole && folder.startsWith(path === "/" ? path : `${path}/`))
            return true;
          return (0, _text_path_js__WEBPACK_IMPORTED_MODULE_2__.UO)(path, folder);
        });
      }
      function knownFolder(path) {
        const known = (0, _text_setting_js__WEBPACK_IMPORTED_MODULE_3__.ai)(path).split("/");
        if (path.value === void 0)
          known.pop();
        return `/${known.filter((segment) => segment && segment !== "." && segment !== "*").join("/")}`;
      }
      const takenFrom = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((stage) => {
        const { copies, children } = relationsIn(stage.file);
        const heirs = /* @__PURE__ */ new Set([stage]);
        for (const each of heirs)
          for (const child of children.get(each) ?? [])
            heirs.add(child);
        return [...heirs].flatMap((each) => copies.get(each)?.flatMap(({ sources }) => sources) ?? []);
      });
      const relationsIn = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ stages }) => ({
        children: (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(stages, ({ base }) => base.kind === "stage" ? base.stage : void 0),
        copies: (0, _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(stages.flatMap(({ layers }) => layers.flatMap(({ instruction }) => instruction.keyword === "COPY" ? instruction : [])), ({ from }) => from.kind === "stage" ? from.stage : void 0)
      }));
      function isReached(layer, project) {
        return isUsed(layer.stage, project);
      }
      function isUsed(stage, project) {
        return reached(project).has(stage);
      }
      const reached = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ images }) => (0, _dockerfile_needed_stages_js__WEBPACK_IMPORTED_MODULE_4__.r)(images.flatMap(({ shipped, stage }) => shipped ? stage : [])));
    })
  ),
  /***/
  1803: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          stageName
        )
        /* harmony export */
      });
      function stageName({ name, index }) {
        return name ?? String(index);
      }
    })
  ),
  /***/
  5040: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GO: () => (
          /* binding */
          commandsIn
        ),
        /* harmony export */
        OI: () => (
          /* binding */
          startsUnseen
        ),
        /* harmony export */
        XD: () => (
          /* binding */
          scriptsOfService
        ),
        /* harmony export */
        Yz: () => (
          /* binding */
          commandsStarted
        ),
        /* harmony export */
        jb: () => (
          /* binding */
          startsOf
        ),
        /* harmony export */
        lN: () => (
          /* binding */
          isStartReplaced
        ),
        /* harmony export */
        mj: () => (
          /* binding */
          startsTogether
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4998);
      var _text_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8526);
      var _compose_command_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5895);
      var _compose_compose_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3948);
      var _dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4249);
      var _shell_entrypoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8180);
      const startsTogether = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)(({ stages }) => {
        const starts = /* @__PURE__ */ new Map();
        return stages.flatMap((stage) => {
          const inherited = stage.base.kind === "stage" ? starts.get(stage.base.stage) : void 0;
          const [entrypoint, command] = [(0, _dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__.g1)(stage.layers, "ENTRYPOINT"), (0, _dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__.g1)(stage.layers, "CMD")];
          const start = {
            entrypoint: entrypoint ?? inherited?.entrypoint,
            // Who sets an entrypoint takes over no command.
            command: command ?? (entrypoint ? void 0 : inherited?.command)
          };
          starts.set(stage, start);
          const both = command && together(start);
          return both ? [[command, both]] : [];
        });
      });
      function together({ entrypoint, command }) {
        const [first, rest] = [wordsOf(entrypoint), wordsOf(command)];
        const script = first && rest && (0, _shell_entrypoint_js__WEBPACK_IMPORTED_MODULE_3__.a)(first, rest, command.environment);
        if (!script)
          return void 0;
        const { instruction } = command;
        const run = {
          form: "exec",
          words: [...first.words, ...rest.words],
          at: instruction.run.at,
          script
        };
        return { ...command, instruction: { ...instruction, run }, runs: command };
      }
      function wordsOf(layer) {
        const run = layer?.instruction.run;
        return run?.form === "exec" ? (0, _shell_entrypoint_js__WEBPACK_IMPORTED_MODULE_3__.K)(run.words) : void 0;
      }
      function startsOf({ inherited, layers }) {
        const entrypoint = (0, _dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__.g1)(layers, "ENTRYPOINT");
        return {
          entrypoint: entrypoint ?? (0, _dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__.g1)(inherited, "ENTRYPOINT"),
          // Who sets an entrypoint takes over no command of the base.
          command: (0, _dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__.g1)(layers, "CMD") ?? (entrypoint ? void 0 : (0, _dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__.g1)(inherited, "CMD"))
        };
      }
      function commandsIn({ entrypoint, command }) {
        return [entrypoint, command].flatMap((layer) => layer?.instruction.run.script.commands ?? []);
      }
      const commandsStarted = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((image) => [
        ...commandsIn(startsOf(image)),
        ...image.startScripts.flatMap((layer) => (0, _dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__.QC)(layer)?.script.commands ?? [])
      ]);
      function startsUnseen(image) {
        if (image.startScripts.length > 0)
          return false;
        return commandsIn(startsOf(image)).some(({ nameAt }) => {
          const path = (0, _source_js__WEBPACK_IMPORTED_MODULE_5__.$6)(nameAt).replace(/^["']|["']$/g, "");
          return /\.(?:ba)?sh$/.test(path) || path.includes("/") && !/^\/(?:usr\/)?s?bin\//.test(path);
        });
      }
      function isStartReplaced(image) {
        const { usedBy } = image;
        const { entrypoint } = startsOf(image);
        return usedBy.length > 0 && usedBy.every((service) => service.entrypoint ?? (entrypoint ? void 0 : service.command));
      }
      const scriptsOfService = (0, _text_once_js__WEBPACK_IMPORTED_MODULE_0__.O)((service) => {
        const { command, entrypoint, runs } = service;
        const own = (0, _compose_command_script_js__WEBPACK_IMPORTED_MODULE_1__.ch)(service);
        if (!command || entrypoint || runs.kind !== "built")
          return own;
        const first = wordsOf((0, _dockerfile_layer_js__WEBPACK_IMPORTED_MODULE_4__.g1)(runs.image.layers, "ENTRYPOINT"));
        const { words, via } = command;
        const script = first && (0, _shell_entrypoint_js__WEBPACK_IMPORTED_MODULE_3__.a)(first, { words, texts: words.map(_compose_compose_text_js__WEBPACK_IMPORTED_MODULE_2__.$s) });
        return script ? [...own, { script, via }] : own;
      });
    })
  ),
  /***/
  7339: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        bs: () => (
          /* binding */
          Cursor
        ),
        /* harmony export */
        cu: () => (
          /* binding */
          isBlankBreakOrEnd
        ),
        /* harmony export */
        kn: () => (
          /* binding */
          isBreak
        ),
        /* harmony export */
        ph: () => (
          /* binding */
          isSpaceOrTab
        ),
        /* harmony export */
        wm: () => (
          /* binding */
          isBreakOrEnd
        )
        /* harmony export */
      });
      var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6450);
      class Cursor {
        text;
        pos = 0;
        /** Where the line begins. */
        lineStart = 0;
        line = 0;
        /** From `#` to the end of the line, those that were gone over. */
        comments = [];
        constructor(text) {
          this.text = text;
        }
        get column() {
          return this.pos - this.lineStart;
        }
        /** The code of the character here, or some characters further; NaN behind the end. */
        code(further = 0) {
          return this.text.charCodeAt(this.pos + further);
        }
        get isAtEnd() {
          return this.pos >= this.text.length;
        }
        /** Goes to the next line, from its end. */
        newLine() {
          this.pos += this.code() === CR && this.code(1) === LF ? 2 : 1;
          this.line += 1;
          this.lineStart = this.pos;
        }
        /** Goes over the characters that are given. */
        skip(characters) {
          while (!this.isAtEnd && characters.includes(this.text[this.pos]))
            this.pos += 1;
        }
        skipLine() {
          while (!isBreakOrEnd(this.code()))
            this.pos += 1;
        }
        skipComment() {
          const start = this.pos;
          this.skipLine();
          this.comments.push({ start, end: this.pos });
        }
        /** A comment, and those behind it: between them go-yaml looks 512 characters ahead, over tabs too. */
        skipComments() {
          for (; ; ) {
            this.skipComment();
            let ahead = this.pos;
            while (ahead < this.pos + 512 && isBlankOrBreak(this.text.charCodeAt(ahead)))
              ahead += 1;
            if (this.text[ahead] !== "#")
              return;
            while (this.pos < ahead) {
              if (isBreak(this.code()))
                this.newLine();
              else
                this.pos += 1;
            }
          }
        }
        /** Whether only blanks stand before this place on its line. */
        isAtIndentation() {
          let at = this.pos;
          while (at > this.lineStart && isSpaceOrTab(this.text.charCodeAt(at - 1)))
            at -= 1;
          return at === this.lineStart;
        }
        /** Whether `---` or `...` stands here, for itself at the start of a line. */
        isAtMark() {
          if (this.pos !== this.lineStart)
            return false;
          const first = this.code();
          if (first !== DASH && first !== DOT)
            return false;
          return this.code(1) === first && this.code(2) === first && isBlankBreakOrEnd(this.code(3));
        }
        fault(code, start = this.pos, end = this.pos + 1) {
          return new _syntax_js__WEBPACK_IMPORTED_MODULE_0__.M(code, start, end);
        }
      }
      const LF = 10;
      const CR = 13;
      const TAB = 9;
      const SPACE = 32;
      const DASH = 45;
      const DOT = 46;
      function isSpaceOrTab(code) {
        return code === SPACE || code === TAB;
      }
      function isBreak(code) {
        return code === LF || code === CR;
      }
      function isBlankOrBreak(code) {
        return isSpaceOrTab(code) || isBreak(code);
      }
      function isBreakOrEnd(code) {
        return code === LF || code === CR || Number.isNaN(code);
      }
      function isBlankBreakOrEnd(code) {
        return isSpaceOrTab(code) || isBreakOrEnd(code);
      }
    })
  ),
  /***/
  3122: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          disputedCharacter
        ),
        /* harmony export */
        g: () => (
          /* binding */
          withLineFeeds
        )
        /* harmony export */
      });
      function withLineFeeds(text) {
        return text.replaceAll(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n");
      }
      function disputedCharacter(source) {
        const found = disputed.exec(source.text);
        if (!found)
          return void 0;
        const [char] = found;
        const name = `U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
        const what = breaks.has(char) ? `${name} ends a line for some YAML readers, such as compose, and for others it does not; put a line feed or \`\\u\` in double quotes in its place.` : char === "\uFEFF" ? "A byte order mark (U+FEFF) after the start of the file means something else to each YAML reader; remove it." : `YAML does not allow the control character ${name}; remove it.`;
        return { at: source.at(found.index, found.index + char.length), message: what };
      }
      const breaks = /* @__PURE__ */ new Set(["\x85", "\u2028", "\u2029"]);
      const disputed = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|(?<!^)\ufeff/;
    })
  ),
  /***/
  9169: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          parseTokens
        )
        /* harmony export */
      });
      var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7339);
      var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6450);
      function parseTokens(tokens, text, depth) {
        return new TokenParser(tokens, text, depth).documents();
      }
      class TokenParser {
        #tokens;
        #text;
        #most;
        #handles = /* @__PURE__ */ new Map();
        #next = 0;
        #depth = 0;
        constructor(tokens, text, most) {
          this.#tokens = tokens;
          this.#text = text;
          this.#most = most;
        }
        documents() {
          const documents = [];
          while (this.#document(documents))
            ;
          return documents;
        }
        get #kind() {
          return this.#tokens[this.#next].kind;
        }
        #is(kind) {
          return this.#kind === kind;
        }
        #take() {
          const token = this.#tokens[this.#next];
          this.#next += 1;
          return token;
        }
        #fault(code = "UNEXPECTED_TOKEN") {
          const { start, end } = this.#tokens[this.#next];
          return new _syntax_js__WEBPACK_IMPORTED_MODULE_1__.M(code, start, Math.max(end, start + 1));
        }
        #document(documents) {
          const isFirst = documents.length === 0;
          if (!isFirst)
            while (this.#kind === "document-end")
              this.#next += 1;
          if (this.#kind === "stream-end")
            return false;
          this.#handles = /* @__PURE__ */ new Map([
            ["!", "!"],
            ["!!", coreTags]
          ]);
          const given = this.#directives();
          if (this.#kind === "document-start")
            this.#next += 1;
          else if (!isFirst || given)
            throw this.#fault();
          const empty = ["stream-end", "document-start", "document-end", "directive"];
          documents.push(empty.includes(this.#kind) ? void 0 : this.#node(true, false));
          if (this.#kind === "document-end")
            this.#next += 1;
          return true;
        }
        #directives() {
          const seen = /* @__PURE__ */ new Set();
          for (; this.#kind === "directive"; this.#next += 1) {
            const { text = "%", rest } = this.#tokens[this.#next];
            if (seen.has(text))
              throw this.#fault("BAD_DIRECTIVE");
            seen.add(text);
            if (rest !== void 0)
              this.#handles.set(text, rest);
          }
          return seen.size > 0;
        }
        /**
         * @param block whether a block may begin
         * @param indentless whether a list may stand at the column of the key that it is the value of
         */
        #node(block, indentless) {
          if (this.#kind === "alias") {
            const { text, start, end } = this.#take();
            return { kind: "alias", name: text, start, end };
          }
          const properties = this.#properties();
          if (this.#depth >= this.#most)
            throw this.#fault("RESOURCE_EXHAUSTION");
          this.#depth += 1;
          const node = this.#value(properties, block, indentless);
          this.#depth -= 1;
          return node;
        }
        #value(properties, block, indentless) {
          switch (this.#kind) {
            case "scalar": {
              const { start, end, text, style } = this.#take();
              return { kind: "scalar", ...properties, start, end, text, style };
            }
            case "[":
              return this.#flowSequence(properties);
            case "{":
              return this.#flowMapping(properties);
            case "block-entry":
              if (indentless)
                return this.#sequence(properties, ["block-entry", "key", "value", "block-end"], false);
              break;
            case "block-sequence":
              if (block)
                return this.#sequence(properties, ["block-entry", "block-end"], true);
              break;
            case "block-mapping":
              if (block)
                return this.#mapping(properties);
              break;
          }
          if (properties.anchor !== void 0 || properties.tag !== void 0)
            return this.#empty(properties);
          throw this.#fault();
        }
        #properties() {
          let anchor;
          let tag;
          for (; ; ) {
            if (this.#kind === "anchor" && anchor === void 0)
              anchor = this.#take().text;
            else if (this.#kind === "tag" && tag === void 0)
              tag = this.#tag();
            else
              return { anchor, tag };
          }
        }
        #tag() {
          const { text, rest } = this.#tokens[this.#next];
          const prefix = text === "" ? "" : this.#handles.get(text);
          if (prefix === void 0)
            throw this.#fault();
          this.#next += 1;
          return prefix + rest;
        }
        /** Where nothing is written: behind what was last, and the blanks there. */
        #empty(properties = none) {
          let at = this.#tokens[this.#next - 1]?.end ?? 0;
          while ((0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.ph)(this.#text.charCodeAt(at)))
            at += 1;
          return { kind: "scalar", ...properties, start: at, end: at, text: "", style: "plain" };
        }
        #orEmpty(without, block) {
          return without.includes(this.#kind) ? this.#empty() : this.#node(block, block && without.includes("key"));
        }
        /** @param closed whether the list has an indentation of its own, and so an end */
        #sequence(properties, without, closed) {
          const start = closed ? this.#take().start : this.#tokens[this.#next].start;
          const items = [];
          while (this.#kind === "block-entry") {
            this.#next += 1;
            items.push(without.includes(this.#kind) ? this.#empty() : this.#node(true, false));
          }
          const end = items.at(-1)?.end ?? start;
          if (closed) {
            if (this.#kind !== "block-end")
              throw this.#fault("BAD_INDENT");
            this.#next += 1;
          }
          return { kind: "sequence", ...properties, start, end, flow: false, items };
        }
        #mapping(properties) {
          const { start } = this.#take();
          const pairs = [];
          while (this.#kind === "key") {
            this.#next += 1;
            const key = this.#orEmpty(blockEnds, true);
            if (this.#is("value")) {
              this.#next += 1;
              pairs.push({ key, value: this.#orEmpty(blockEnds, true) });
            } else
              pairs.push({ key, value: void 0 });
          }
          if (this.#kind !== "block-end")
            throw this.#fault("BAD_INDENT");
          const { end } = this.#take();
          return { kind: "mapping", ...properties, start, end, flow: false, pairs };
        }
        #flowSequence(properties) {
          const { start } = this.#take();
          const items = [];
          while (!this.#is("]")) {
            if (items.length > 0)
              this.#separator();
            if (this.#is("key"))
              items.push(this.#singlePair());
            else if (!this.#is("]"))
              items.push(this.#node(false, false));
          }
          const { end } = this.#take();
          return { kind: "sequence", ...properties, start, end, flow: true, items };
        }
        #separator() {
          if (this.#kind !== ",")
            throw this.#fault("MISSING_CHAR");
          this.#next += 1;
        }
        /** `[a: b]` is a list of a mapping. */
        #singlePair() {
          const { start } = this.#take();
          if (this.#is("value") || this.#is(",") || this.#is("]"))
            throw this.#fault();
          const pair = this.#flowPair([",", "]"]);
          const end = pair.value?.end ?? pair.key?.end ?? start;
          return { kind: "mapping", ...none, start, end, flow: true, pairs: [pair] };
        }
        #flowPair(ends) {
          const key = this.#orEmpty(["value", ...ends], false);
          if (this.#kind !== "value")
            return { key, value: void 0 };
          this.#next += 1;
          return { key, value: this.#orEmpty(ends, false) };
        }
        #flowMapping(properties) {
          const { start } = this.#take();
          const pairs = [];
          while (!this.#is("}")) {
            if (pairs.length > 0)
              this.#separator();
            if (this.#is("key")) {
              this.#next += 1;
              pairs.push(this.#flowPair([",", "}"]));
            } else if (!this.#is("}"))
              pairs.push({ key: this.#node(false, false), value: void 0 });
          }
          const { end } = this.#take();
          return { kind: "mapping", ...properties, start, end, flow: true, pairs };
        }
      }
      const coreTags = "tag:yaml.org,2002:";
      const none = { anchor: void 0, tag: void 0 };
      const blockEnds = ["key", "value", "block-end"];
    })
  ),
  /***/
  5205: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        g: () => (
          /* binding */
          readYaml
        )
      });
      var once = __webpack_require__(8526);
      ;
      const words = {
        ALIAS_PROPS: "An alias cannot carry an anchor or a tag; remove it.",
        BAD_ALIAS: "This anchor or alias has no valid name; write `&name` and `*name`.",
        BAD_COLLECTION_TYPE: "The tag does not match the value; remove the tag.",
        BAD_DIRECTIVE: "This `%` line is not a YAML directive; remove it.",
        BAD_DQ_ESCAPE: "This is not a valid YAML escape sequence; double the backslash or use single quotes.",
        BAD_INDENT: "The indentation does not match the lines above; align the line with its siblings.",
        BAD_PROP_ORDER: "Anchor and tag must be on the same line as the value, before it.",
        BAD_SCALAR_START: "A value cannot start with this character; put it in quotes.",
        BLOCK_AS_IMPLICIT_KEY: "There is more than one key on this line: quote the value, or put each key on its own line, as far in as those beside it.",
        BLOCK_IN_FLOW: "An indented block cannot be inside brackets; write it with brackets too.",
        BRACKET_NOT_CLOSED: "A bracket or brace that opens above, or on this line, is not closed.",
        IMPOSSIBLE: "This is not valid YAML; check quotes, colons and indentation.",
        KEY_OVER_1024_CHARS: "A key may have at most 1,024 characters; a quote or a bracket is probably not closed.",
        MISSING_CHAR: "A character is missing: a closing quote or bracket, or the colon after a key.",
        MULTILINE_IMPLICIT_KEY: "A key must be on one line; the colon is missing, or a line is wrongly indented.",
        MULTIPLE_ANCHORS: "A value can have only one anchor; remove one.",
        MULTIPLE_TAGS: "A value can have only one tag; remove one.",
        QUOTE_NOT_CLOSED: "A quote that opens above, or on this line, is not closed.",
        RESOURCE_EXHAUSTION: "The nesting is too deep to read.",
        TAB_AS_INDENT: "YAML cannot be indented with tabs; use spaces.",
        UNEXPECTED_TOKEN: "This is unexpected here; check quotes, colons and indentation around it."
      };
      function wordsFor(code) {
        return words[code] ?? "This is not valid YAML; check quotes, colons and indentation.";
      }
      var line_ends = __webpack_require__(3122);
      var parse_tokens = __webpack_require__(9169);
      var recover_syntax = __webpack_require__(6929);
      var scan_tokens = __webpack_require__(4571);
      var syntax = __webpack_require__(6450);
      var tree_builder = __webpack_require__(9631);
      ;
      const MAX_LENGTH = 8e6;
      const readYaml = (0, once.O)(read);
      function read(source) {
        if (source.text.length > MAX_LENGTH) {
          return refused(source, { start: 0, end: 0 }, "The file is larger than 8 MB, so it was not read. Split it, or generate it outside the repository.");
        }
        const { documents, comments, faults } = syntaxOf((0, line_ends.g)(source.text));
        const tooDeep = faults.find(({ code }) => code === "RESOURCE_EXHAUSTION");
        if (tooDeep) {
          const message = `The nesting is deeper than ${tree_builder.l} levels, so the file was not read. Flatten it.`;
          return refused(source, spanOf(tooDeep, source), message);
        }
        const character = (0, line_ends.W)(source);
        const errors = character ? [character] : [];
        for (const fault of faults) {
          const { start, end } = spanOf(fault, source);
          errors.push({ at: source.at(start, end), message: wordsFor(fault.code) });
        }
        const builder = new tree_builder.G(source, errors);
        return {
          source,
          documents: documents.map((root) => ({ root: builder.build(root) })),
          comments: comments.map(({ start, end }) => source.at(start, end)),
          errors,
          size: builder.size
        };
      }
      function spanOf({ start, end }, { text: { length } }) {
        const from = Math.min(Math.max(start, 0), length);
        return { start: from, end: Math.min(Math.max(end, from), length) };
      }
      function syntaxOf(text) {
        try {
          const { tokens, comments } = (0, scan_tokens.w)(text);
          const documents = (0, parse_tokens.o)(tokens, text, tree_builder.l);
          return { documents, comments, faults: [] };
        } catch (fault) {
          if (!(fault instanceof syntax.M))
            throw fault;
          const recovered = (0, recover_syntax.a)(text, tree_builder.l);
          return recovered?.faults.length ? recovered : { ...recovered ?? nothing, faults: [fault] };
        }
      }
      const nothing = { documents: [], comments: [], faults: [] };
      function refused(source, { start, end }, message) {
        return { source, documents: [], comments: [], errors: [{ at: source.at(start, end), message }], size: 0 };
      }
    })
  ),
  /***/
  6929: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          recoverSyntax
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
      var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6450);
      const mostCharacters = 25e4;
      const mostLexemes = 1e5;
      const mostFaults = 100;
      function recoverSyntax(text, depth) {
        if (text.length > mostCharacters)
          return void 0;
        const documents = [];
        const comments = [];
        const faults = [];
        const take = (document) => {
          const [first] = document.errors;
          if (first)
            faults.push(new _syntax_js__WEBPACK_IMPORTED_MODULE_1__.M(causeOf(first), ...first.pos));
          documents.push(document.contents ? syntaxOf(document.contents) : void 0);
        };
        const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.iX();
        const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__.Dk({
          schema: "failsafe",
          resolveKnownTags: false,
          uniqueKeys: false,
          logLevel: "silent",
          prettyErrors: false
        });
        let scalarNext = false;
        let left = mostLexemes;
        for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.JG().lex(text)) {
          if (left-- <= 0 || faults.length > mostFaults)
            return void 0;
          if (lexeme.charCodeAt(0) === HASH && !scalarNext)
            comments.push({ start: parser.offset, end: parser.offset + lexeme.length });
          scalarNext = lexeme === SCALAR_FOLLOWS;
          for (const document of composed(parser.next(lexeme), composer))
            take(document);
          if (parser.stack.length > depth) {
            const fault = new _syntax_js__WEBPACK_IMPORTED_MODULE_1__.M("RESOURCE_EXHAUSTION", parser.offset - lexeme.length, parser.offset);
            return { documents: [], comments: [], faults: [fault] };
          }
        }
        for (const document of composed(parser.end(), composer))
          take(document);
        for (const document of composer.end(false, text.length))
          take(document);
        return { documents, comments, faults };
      }
      function causeOf({ code, message }) {
        if (/^Flow (?:map|sequence)\b.* end with a/.test(message))
          return "BRACKET_NOT_CLOSED";
        return /^Missing closing ["']quote/.test(message) ? "QUOTE_NOT_CLOSED" : code;
      }
      function* composed(tokens, composer) {
        for (const token of tokens)
          yield* composer.next(token);
      }
      const HASH = 35;
      const SCALAR_FOLLOWS = "";
      function syntaxOf(node) {
        const [start, end] = node.range;
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node))
          return { kind: "alias", name: node.source, start, end };
        const written = { start, end, tag: node.tag, anchor: node.anchor };
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) {
          const items = node.items.map(syntaxOf);
          return { kind: "sequence", ...written, flow: node.flow === true, items };
        }
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
          const pairs = node.items.map(({ key, value }) => ({
            key: key ? syntaxOf(key) : void 0,
            value: value ? syntaxOf(value) : void 0
          }));
          return { kind: "mapping", ...written, flow: node.flow === true, pairs };
        }
        const style = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && styles[node.type ?? "PLAIN"] || "plain";
        return { kind: "scalar", ...written, style, text: String(node.value) };
      }
      const styles = {
        PLAIN: "plain",
        QUOTE_SINGLE: "single",
        QUOTE_DOUBLE: "double",
        BLOCK_LITERAL: "literal",
        BLOCK_FOLDED: "folded"
      };
    })
  ),
  /***/
  2993: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          verbatim
        ),
        /* harmony export */
        z: () => (
          /* binding */
          excerptOf
        )
        /* harmony export */
      });
      var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4998);
      function verbatim({ at, style, text }) {
        const { source, span } = at;
        const start = style === "single" || style === "double" ? span.start + 1 : span.start;
        return style !== "literal" && style !== "folded" && source.text.startsWith(text, start) && start + text.length <= span.end ? start : void 0;
      }
      function excerptOf(scalar) {
        const { at, text } = scalar;
        const start = verbatim(scalar);
        if (start !== void 0)
          return _source_js__WEBPACK_IMPORTED_MODULE_0__.Ie.of(at.source, [{ start, end: start + text.length }]);
        const block = scalar.style === "literal" || scalar.style === "folded";
        const excerpt = _source_js__WEBPACK_IMPORTED_MODULE_0__.Ie.of(at.source, block ? blockPieces(scalar) : flowPieces(scalar));
        return excerpt.text === text ? excerpt : _source_js__WEBPACK_IMPORTED_MODULE_0__.Ie.of(at.source, [{ ...at.span, text }]);
      }
      function flowPieces({ at, style }) {
        const { text } = at.source;
        const quoted = style !== "plain";
        const end = quoted ? at.span.end - 1 : at.span.end;
        const pieces = [];
        let from = quoted ? at.span.start + 1 : at.span.start;
        let i = from;
        const flush = (until) => {
          if (until > from)
            pieces.push({ start: from, end: until });
        };
        while (i < end) {
          const char = text[i];
          let stop = i + 1;
          let made;
          if (char === "\n" || char === "\r") {
            let until = i;
            while (until > from && isBlank(text[until - 1]))
              until -= 1;
            flush(until);
            const fold = foldedLines(text, until, end);
            pieces.push({ start: until, end: fold.end, text: fold.text });
            from = i = fold.end;
            continue;
          }
          if (style === "single" && char === "'" && text[i + 1] === "'")
            [made, stop] = ["'", i + 2];
          if (style === "double" && char === "\\")
            [made, stop] = unescaped(text, i, end);
          if (made !== void 0) {
            flush(i);
            if (made !== "")
              pieces.push({ start: i, end: stop, text: made });
            from = stop;
          }
          i = stop;
        }
        flush(end);
        return pieces;
      }
      function foldedLines(text, start, limit) {
        let lines = 0;
        let i = start;
        while (i < limit && (isBlank(text[i]) || text[i] === "\n" || text[i] === "\r")) {
          if (text[i] === "\n")
            lines += 1;
          i += 1;
        }
        return { text: lines > 1 ? "\n".repeat(lines - 1) : " ", end: i };
      }
      const escapes = {
        "0": "\0",
        a: "\x07",
        b: "\b",
        e: "\x1B",
        f: "\f",
        n: "\n",
        r: "\r",
        t: "	",
        v: "\v",
        N: "\x85",
        _: "\xA0",
        L: "\u2028",
        P: "\u2029"
      };
      const codeLengths = { x: 2, u: 4, U: 8 };
      function unescaped(text, at, limit) {
        const char = text[at + 1] ?? "";
        if (char === "\n" || char === "\r") {
          let end = at + 1;
          while (end < limit && (isBlank(text[end]) || text[end] === "\n" || text[end] === "\r"))
            end += 1;
          return ["", end];
        }
        const length = codeLengths[char];
        if (length === void 0)
          return [escapes[char] ?? char, at + 2];
        const code = Number.parseInt(text.slice(at + 2, at + 2 + length), 16);
        return [code >= 0 && code <= 1114111 ? String.fromCodePoint(code) : "", at + 2 + length];
      }
      function blockPieces({ at, text: value }) {
        const { text } = at.source;
        const pieces = [];
        let done = 0;
        let i = text.indexOf("\n", at.span.start);
        if (i < 0 || i >= at.span.end)
          return [];
        while (i < at.span.end) {
          let start = i + 1;
          while (isBlank(text[start] ?? ""))
            start += 1;
          const stop = lineStop(text, start, at.span.end);
          if (stop > start) {
            let next = done;
            while (isSpace(value[next] ?? ""))
              next += 1;
            if (!value.startsWith(text.slice(start, stop), next))
              return [];
            const between = value.slice(done, next);
            const own = Math.min(trailingBlanks(between), start - i - 1);
            if (between.length > own)
              pieces.push({ start: i, end: start - own, text: between.slice(0, between.length - own) });
            pieces.push({ start: start - own, end: stop });
            done = next + (stop - start);
          }
          i = text.indexOf("\n", stop);
          if (i < 0)
            break;
        }
        if (done < value.length)
          pieces.push({ start: at.span.end, end: at.span.end, text: value.slice(done) });
        return pieces;
      }
      function trailingBlanks(text) {
        let length = 0;
        while (isBlank(text[text.length - 1 - length] ?? ""))
          length += 1;
        return length;
      }
      function lineStop(text, from, limit) {
        const end = text.indexOf("\n", from);
        const stop = end < 0 || end > limit ? limit : end;
        return stop > from && text[stop - 1] === "\r" ? stop - 1 : stop;
      }
      function isBlank(char) {
        return char === " " || char === "	";
      }
      function isSpace(char) {
        return isBlank(char) || char === "\n";
      }
    })
  ),
  /***/
  1921: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          wholeIn
        ),
        /* harmony export */
        U: () => (
          /* binding */
          scalarValue
        )
        /* harmony export */
      });
      function scalarValue(text, style, tag) {
        if (tag === void 0 || tag === "!")
          return style === "plain" ? plainValue(text) : text;
        if (!tag.startsWith(coreTags))
          return text;
        const value = plainValue(text);
        switch (tag.slice(coreTags.length)) {
          case "null":
            return value === null ? value : void 0;
          case "bool":
            return typeof value === "boolean" ? value : void 0;
          case "int":
            return Number.isInteger(value) && !/[.eE]/.test(text.replace(/^[-+]?0[xX].*/, "")) ? value : void 0;
          case "float":
            return typeof value === "number" ? value : void 0;
          case "timestamp":
          case "binary":
            return void 0;
          default:
            return text;
        }
      }
      const coreTags = "tag:yaml.org,2002:";
      function plainValue(text) {
        if (text === "")
          return null;
        const first = text.charCodeAt(0);
        if (first >= DIGIT_0 && first <= DIGIT_9)
          return number(text);
        switch (text[0]) {
          case "+":
          case "-":
          case ".":
            return number(text);
          case "~":
          case "n":
          case "N":
            return text === "~" || text === "null" || text === "Null" || text === "NULL" ? null : text;
          case "t":
          case "T":
            return text === "true" || text === "True" || text === "TRUE" ? true : text;
          case "f":
          case "F":
            return text === "false" || text === "False" || text === "FALSE" ? false : text;
          default:
            return text;
        }
      }
      const DIGIT_0 = 48;
      const DIGIT_9 = 57;
      function number(text) {
        if (text.length > 40)
          return text;
        const whole = wholeIn(text);
        if (whole !== void 0)
          return Number(whole);
        const plain = text.replaceAll("_", "");
        if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(plain)) {
          const value = Number(plain);
          return Number.isFinite(value) ? value : text;
        }
        if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
          return text[0] === "-" ? -Infinity : Infinity;
        return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
      }
      const [least, most] = [-(2n ** 63n), 2n ** 64n - 1n];
      function wholeIn(text) {
        const plain = text.replaceAll("_", "");
        if (/^[-+]?(?:0|[1-9][0-9]{0,14})$/.test(plain))
          return Number(plain) + 0;
        const digits = plain.replace(/^[-+]/, "").toLowerCase().replace(/^0(?=[0-9])/, "0o");
        if (!/^(?:[1-9][0-9]*|0x[0-9a-f]+|0o[0-7]+|0b[01]+)$/.test(digits))
          return void 0;
        const value = BigInt(digits) * (plain[0] === "-" ? -1n : 1n);
        return value >= least && value <= most ? value : void 0;
      }
    })
  ),
  /***/
  4571: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        w: () => (
          /* binding */
          scanTokens
        )
      });
      var cursor = __webpack_require__(7339);
      ;
      function scanPlain(at, indent, inFlow) {
        const { text } = at;
        let made = "";
        let from = at.pos;
        let end = at.pos;
        let breaks = 0;
        while (!at.isAtMark() && text[at.pos] !== "#") {
          const start = at.pos;
          plainWord(at, inFlow);
          if (at.pos > start && breaks > 0) {
            made += text.slice(from, end) + folded(breaks);
            from = start;
            breaks = 0;
          }
          if (at.pos > start)
            end = at.pos;
          if (!(0, cursor.ph)(at.code()) && !(0, cursor.kn)(at.code()))
            break;
          breaks = between(at, breaks, indent);
          if (!inFlow && at.column < indent)
            break;
        }
        return { text: made + text.slice(from, end), end, crossed: breaks > 0 };
      }
      function plainWord(at, inFlow) {
        while (!(0, cursor.cu)(at.code()) && !endsPlain(at, inFlow))
          at.pos += 1;
      }
      function between(at, before, indent) {
        let breaks = before;
        while ((0, cursor.ph)(at.code()) || (0, cursor.kn)(at.code())) {
          if ((0, cursor.kn)(at.code())) {
            at.newLine();
            breaks += 1;
            continue;
          }
          if (breaks > 0 && at.text[at.pos] === "	" && at.column < indent)
            throw at.fault("TAB_AS_INDENT");
          at.pos += 1;
        }
        return breaks;
      }
      const flowIndicators = ",[]{}";
      function endsPlain(at, inFlow) {
        const char = at.text[at.pos];
        if (char === ":" || char === "?" && inFlow)
          return (0, cursor.cu)(at.code(1));
        return inFlow && flowIndicators.includes(char);
      }
      function folded(breaks) {
        return foldedLines(breaks - 1);
      }
      function scanQuoted(at) {
        const quote = at.text[at.pos];
        const start = at.pos;
        let made = "";
        at.pos += 1;
        for (; ; ) {
          if (at.isAtMark() || at.isAtEnd)
            throw at.fault("MISSING_CHAR", start, start + 1);
          const word = quote === "'" ? singleWord(at) : doubleWord(at);
          made += word.text;
          if (at.text[at.pos] === quote)
            break;
          made += quotedBlanks(at, word.joined);
        }
        at.pos += 1;
        return { text: made, end: at.pos, crossed: false };
      }
      function singleWord(at) {
        let made = "";
        let from = at.pos;
        while (!(0, cursor.cu)(at.code())) {
          if (at.text[at.pos] === "'") {
            if (at.text[at.pos + 1] !== "'")
              break;
            made += at.text.slice(from, at.pos + 1);
            at.pos += 2;
            from = at.pos;
          } else
            at.pos += 1;
        }
        return { text: made + at.text.slice(from, at.pos), joined: false };
      }
      function doubleWord(at) {
        let made = "";
        let from = at.pos;
        while (!(0, cursor.cu)(at.code()) && at.text[at.pos] !== '"') {
          if (at.text[at.pos] !== "\\") {
            at.pos += 1;
            continue;
          }
          made += at.text.slice(from, at.pos);
          if ((0, cursor.kn)(at.code(1))) {
            at.pos += 1;
            at.newLine();
            return { text: made, joined: true };
          }
          made += escaped(at);
          from = at.pos;
        }
        return { text: made + at.text.slice(from, at.pos), joined: false };
      }
      const escapes = {
        "0": "\0",
        a: "\x07",
        b: "\b",
        t: "	",
        "	": "	",
        n: "\n",
        v: "\v",
        f: "\f",
        r: "\r",
        e: "\x1B",
        " ": " ",
        '"': '"',
        "'": "'",
        "\\": "\\",
        N: "\x85",
        _: "\xA0",
        L: "\u2028",
        P: "\u2029"
      };
      const codeLengths = { x: 2, u: 4, U: 8 };
      function escaped(at) {
        const char = at.text[at.pos + 1] ?? "";
        const known = Object.hasOwn(escapes, char) ? escapes[char] : void 0;
        const length = known === void 0 && Object.hasOwn(codeLengths, char) ? codeLengths[char] : 0;
        const end = at.pos + 2 + length;
        const digits = at.text.slice(at.pos + 2, end);
        const code = length > 0 && /^[0-9a-fA-F]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : -1;
        const isCharacter = code >= 0 && code <= 1114111 && !(code >= 55296 && code <= 57343);
        if (known === void 0 && !isCharacter)
          throw at.fault("BAD_DQ_ESCAPE", at.pos, at.pos + 2);
        at.pos = end;
        return known ?? String.fromCodePoint(code);
      }
      function quotedBlanks(at, joined) {
        const start = at.pos;
        let breaks = 0;
        while ((0, cursor.ph)(at.code()) || (0, cursor.kn)(at.code())) {
          if ((0, cursor.kn)(at.code())) {
            at.newLine();
            breaks += 1;
          } else
            at.pos += 1;
        }
        if (joined)
          return "\n".repeat(breaks);
        return breaks > 0 ? folded(breaks) : at.text.slice(start, at.pos);
      }
      function scanBlock(at, around) {
        const start = at.pos;
        const literal = at.text[start] === "|";
        const { keep, increment } = blockHeader(at);
        const given = increment > 0 ? Math.max(around, 0) + increment : void 0;
        const first = emptyLines(at, given);
        const indent = given ?? Math.max(first.column, around + 1, 1);
        let { breaks } = first;
        let made = "";
        let ended = "";
        let foldable = false;
        while (at.column === indent && !at.isAtEnd) {
          const blank = (0, cursor.ph)(at.code());
          made += foldable && !blank && ended !== "" ? foldedLines(breaks) : ended + "\n".repeat(breaks);
          foldable = !literal && !blank;
          const from = at.pos;
          at.skipLine();
          made += at.text.slice(from, at.pos);
          ended = at.isAtEnd ? "" : "\n";
          if (!at.isAtEnd)
            at.newLine();
          ({ breaks } = emptyLines(at, indent));
        }
        const tail = keep === "-" ? "" : ended + (keep === "+" ? "\n".repeat(breaks) : "");
        return { text: made + tail, end: at.pos, crossed: true };
      }
      function foldedLines(empty) {
        return empty > 0 ? "\n".repeat(empty) : " ";
      }
      function blockHeader(at) {
        const start = at.pos;
        at.pos += 1;
        const [, before, digit, after] = /^([-+]?)([0-9]?)([-+]?)/.exec(at.text.slice(at.pos, at.pos + 3));
        const keep = before || (digit ? after : "");
        at.pos += before.length + digit.length + (before ? 0 : keep.length);
        if (digit === "0")
          throw at.fault("UNEXPECTED_TOKEN", start, at.pos);
        at.skip(" 	");
        if (at.text[at.pos] === "#")
          at.skipComment();
        if (!(0, cursor.wm)(at.code()))
          throw at.fault("UNEXPECTED_TOKEN");
        if (!at.isAtEnd)
          at.newLine();
        return { keep, increment: Number(digit) };
      }
      function emptyLines(at, indent) {
        let breaks = 0;
        let column = 0;
        for (; ; ) {
          while (at.text[at.pos] === " " && (indent === void 0 || at.column < indent))
            at.pos += 1;
          column = Math.max(column, at.column);
          if (at.text[at.pos] === "	" && (indent === void 0 || at.column < indent))
            throw at.fault("TAB_AS_INDENT");
          if (!(0, cursor.kn)(at.code()))
            return { breaks, column };
          at.newLine();
          breaks += 1;
        }
      }
      ;
      function scanName(at, kind) {
        const start = at.pos;
        const text = matched(at, /[^\s,[\]{}?:%@`]+/y, start + 1);
        at.pos = start + 1 + text.length;
        if (text === "" || !((0, cursor.cu)(at.code()) || "?:,]}%@`".includes(at.text[at.pos])))
          throw at.fault("BAD_ALIAS", start, at.pos + 1);
        return { kind, start, end: at.pos, text };
      }
      const uri = "[\\w\\-;/?:@&=+$,.!~*'()[\\]%]+";
      const rests = new RegExp(uri, "y");
      const verbatims = new RegExp(`!<(${uri})>`, "y");
      const directives = new RegExp(`%(?:YAML[ \\t]*([0-9]{1,2})\\.([0-9]{1,2})|TAG[ \\t]+(!(?:[\\w-]*!)?)[ \\t]+(${uri}))(?=[ \\t\\r\\n#]|$)`, "y");
      function scanTag(at) {
        const start = at.pos;
        verbatims.lastIndex = start;
        const verbatim = verbatims.exec(at.text);
        let text = "";
        let rest;
        if (verbatim) {
          rest = verbatim[1];
          at.pos += verbatim[0].length;
        } else {
          const handle = matched(at, /![\w-]*!/y, start);
          text = handle || "!";
          rest = matched(at, rests, start + text.length);
          at.pos = start + text.length + rest.length;
          if (handle && rest === "")
            throw at.fault("MISSING_CHAR", start, at.pos);
          if (rest === "")
            [text, rest] = ["", "!"];
        }
        if (!(0, cursor.cu)(at.code()))
          throw at.fault("MISSING_CHAR", start, at.pos);
        return { kind: "tag", start, end: at.pos, text, rest: decoded(at, rest) };
      }
      function decoded(at, rest) {
        if (!rest.includes("%"))
          return rest;
        try {
          return decodeURIComponent(rest);
        } catch {
          throw at.fault("MISSING_CHAR");
        }
      }
      function scanDirective(at) {
        const start = at.pos;
        directives.lastIndex = start;
        const found = directives.exec(at.text);
        const isKnown = found && (found[3] !== void 0 || found[1] === "1" && ["1", "2"].includes(found[2]));
        if (!isKnown)
          throw at.fault("BAD_DIRECTIVE", start, at.text.indexOf("\n", start));
        at.pos += found[0].length;
        const end = at.pos;
        at.skip(" 	");
        if (at.text[at.pos] === "#" && (0, cursor.ph)(at.code(-1)))
          at.skipComment();
        if (!(0, cursor.wm)(at.code()))
          throw at.fault("BAD_DIRECTIVE", start, at.pos);
        if (!at.isAtEnd)
          at.newLine();
        return { kind: "directive", start, end, ...found[3] && { text: found[3], rest: decoded(at, found[4]) } };
      }
      function matched(at, pattern, from) {
        pattern.lastIndex = from;
        return pattern.exec(at.text)?.[0] ?? "";
      }
      ;
      const MAX_KEY_LENGTH = 1024;
      function scanTokens(text) {
        const scanner = new Scanner(text);
        scanner.scan();
        return { tokens: scanner.tokens, comments: scanner.comments };
      }
      class Scanner {
        tokens = [];
        #at;
        #indents = [];
        #keys = [noKey()];
        #indent = -1;
        #keyAllowed = true;
        constructor(text) {
          this.#at = new cursor.bs(text);
          if (text.startsWith("\uFEFF"))
            this.#at.pos = this.#at.lineStart = 1;
        }
        get comments() {
          return this.#at.comments;
        }
        scan() {
          while (this.#next())
            ;
        }
        get #inFlow() {
          return this.#keys.length > 1;
        }
        #next() {
          const at = this.#at;
          this.#toToken();
          this.#unroll(at.isAtEnd ? -1 : at.column);
          if (at.isAtEnd) {
            this.#mark("stream-end", 0);
            return false;
          }
          if (at.column === 0 && at.text[at.pos] === "%") {
            this.#unroll(-1);
            this.#dropKey();
            this.#keyAllowed = false;
            this.tokens.push(scanDirective(at));
          } else if (at.isAtMark())
            this.#mark(at.text[at.pos] === "-" ? "document-start" : "document-end", 3);
          else {
            this.#token();
            this.#commentBehind();
          }
          return true;
        }
        /** Goes over blanks, comments and line ends. No tab may stand where a line's indentation counts. */
        #toToken() {
          const at = this.#at;
          for (; ; ) {
            at.skip(this.#inFlow || !this.#keyAllowed ? " 	" : " ");
            const { line } = at;
            if (at.text[at.pos] === "#")
              at.skipComments();
            if (at.line > line && !this.#inFlow)
              this.#keyAllowed = true;
            if (!(0, cursor.kn)(at.code()))
              return;
            at.newLine();
            if (!this.#inFlow)
              this.#keyAllowed = true;
          }
        }
        #commentBehind() {
          const at = this.#at;
          if (this.tokens.at(-1)?.kind === "block-entry")
            return;
          let ahead = at.pos;
          while (ahead < at.pos + 512 && (0, cursor.ph)(at.text.charCodeAt(ahead)))
            ahead += 1;
          if (at.text[ahead] !== "#" || at.isAtIndentation())
            return;
          at.pos = ahead;
          at.skipComment();
        }
        #token() {
          const at = this.#at;
          const char = at.text[at.pos];
          const blankNext = (0, cursor.cu)(at.code(1));
          if (char === "[" || char === "{")
            this.#openFlow(char);
          else if (char === "]" || char === "}")
            this.#closeFlow(char);
          else if (char === ",")
            this.#separate();
          else if (char === "-" && blankNext)
            this.#entry();
          else if (char === "?" && (blankNext || this.#inFlow))
            this.#explicitKey(blankNext);
          else if (char === ":" && (blankNext || this.#isFlowValue()))
            this.#value();
          else
            this.#content(char);
        }
        #content(char) {
          const at = this.#at;
          if ((char === "|" || char === ">") && !this.#inFlow) {
            this.#dropKey();
            this.#keyAllowed = true;
            this.#scalar(char === "|" ? "literal" : "folded", () => scanBlock(at, this.#indent));
            return;
          }
          this.#saveKey();
          this.#keyAllowed = false;
          if (char === "*")
            this.tokens.push(scanName(at, "alias"));
          else if (char === "&")
            this.tokens.push(scanName(at, "anchor"));
          else if (char === "!")
            this.tokens.push(scanTag(at));
          else
            this.#flowScalar(char);
        }
        #flowScalar(char) {
          const at = this.#at;
          if (char === "'")
            this.#scalar("single", () => scanQuoted(at));
          else if (char === '"')
            this.#scalar("double", () => scanQuoted(at));
          else if (noStart.includes(char))
            throw at.fault(char === "	" ? "TAB_AS_INDENT" : "BAD_SCALAR_START");
          else
            this.#scalar("plain", () => scanPlain(at, this.#indent + 1, this.#inFlow));
        }
        #scalar(style, scan) {
          const start = this.#at.pos;
          const { text, end, crossed } = scan();
          this.tokens.push({ kind: "scalar", start, end, text, style });
          if (crossed)
            this.#keyAllowed = true;
        }
        #push(kind, length) {
          const start = this.#at.pos;
          this.#at.pos += length;
          this.tokens.push({ kind, start, end: this.#at.pos });
        }
        #mark(kind, length) {
          this.#unroll(-1);
          this.#dropKey();
          this.#keyAllowed = false;
          this.#push(kind, length);
        }
        #openFlow(kind) {
          this.#saveKey();
          this.#keys.push(noKey());
          this.#keyAllowed = true;
          this.#push(kind, 1);
        }
        #closeFlow(kind) {
          this.#dropKey();
          if (this.#inFlow)
            this.#keys.pop();
          this.#keyAllowed = false;
          this.#push(kind, 1);
        }
        #separate() {
          this.#dropKey();
          this.#keyAllowed = true;
          this.#push(",", 1);
        }
        #entry() {
          if (!this.#inFlow) {
            if (!this.#keyAllowed)
              throw this.#at.fault("UNEXPECTED_TOKEN");
            this.#roll("block-sequence", this.#at.column, this.#at.pos, this.tokens.length);
          }
          this.#dropKey();
          this.#keyAllowed = true;
          this.#push("block-entry", 1);
        }
        #explicitKey(blankNext) {
          if (!blankNext)
            throw this.#at.fault("BAD_SCALAR_START");
          if (!this.#inFlow) {
            if (!this.#keyAllowed)
              throw this.#at.fault("UNEXPECTED_TOKEN");
            this.#roll("block-mapping", this.#at.column, this.#at.pos, this.tokens.length);
          }
          this.#dropKey();
          this.#keyAllowed = !this.#inFlow;
          this.#push("key", 1);
        }
        /** A colon in brackets needs no blank behind it; v4 takes it for text where no key can stand before it. */
        #isFlowValue() {
          const last = this.tokens.at(-1)?.kind;
          return this.#inFlow && last !== "," && last !== "[";
        }
        #value() {
          const key = this.#keys.at(-1);
          if (this.#isInForce(key)) {
            this.tokens.splice(key.token, 0, { kind: "key", start: key.start, end: key.start });
            this.#roll("block-mapping", key.column, key.start, key.token);
            key.possible = false;
            this.#keyAllowed = false;
          } else {
            if (!this.#inFlow) {
              if (!this.#keyAllowed)
                throw this.#at.fault("BLOCK_AS_IMPLICIT_KEY");
              this.#roll("block-mapping", this.#at.column, this.#at.pos, this.tokens.length);
            }
            this.#keyAllowed = !this.#inFlow;
          }
          this.#push("value", 1);
        }
        #saveKey() {
          if (!this.#keyAllowed)
            return;
          const { pos: start, line, column } = this.#at;
          this.#dropKey();
          const required = !this.#inFlow && this.#indent === column;
          this.#keys[this.#keys.length - 1] = { possible: true, required, token: this.tokens.length, start, line, column };
        }
        #dropKey() {
          const key = this.#keys.at(-1);
          if (key.possible && key.required)
            throw missingColon(this.#at, key);
          key.possible = false;
        }
        /** Whether a colon here belongs to the key: on its line, and not too far from it. */
        #isInForce(key) {
          const { text, pos, line } = this.#at;
          if (!key.possible)
            return false;
          const length = pos - key.start;
          const isNear = length <= MAX_KEY_LENGTH || length <= 2 * MAX_KEY_LENGTH && [...text.slice(key.start, pos)].length <= MAX_KEY_LENGTH;
          if (key.line === line && isNear)
            return true;
          if (key.required)
            throw missingColon(this.#at, key);
          return false;
        }
        #roll(kind, column, start, place) {
          if (this.#inFlow || this.#indent >= column)
            return;
          this.#indents.push(this.#indent);
          this.#indent = column;
          this.tokens.splice(place, 0, { kind, start, end: start });
        }
        #unroll(column) {
          if (this.#inFlow)
            return;
          while (this.#indent > column) {
            this.#push("block-end", 0);
            this.#indent = this.#indents.pop();
          }
        }
      }
      const noStart = "	#|>%@`";
      function noKey() {
        return { possible: false, required: false, token: 0, start: 0, line: 0, column: 0 };
      }
      function missingColon(at, { start, line }) {
        const end = at.text.indexOf("\n", start);
        const isLong = at.line === line && at.pos - start > MAX_KEY_LENGTH;
        return at.fault(isLong ? "KEY_OVER_1024_CHARS" : "MULTILINE_IMPLICIT_KEY", start, end < 0 ? at.text.length : end);
      }
    })
  ),
  /***/
  6450: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          SyntaxFault
        )
        /* harmony export */
      });
      class SyntaxFault extends Error {
        code;
        start;
        end;
        constructor(code, start, end) {
          super(code);
          this.code = code;
          this.start = start;
          this.end = end;
        }
      }
    })
  ),
  /***/
  9631: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          TreeBuilder
        ),
        /* harmony export */
        l: () => (
          /* binding */
          MAX_DEPTH
        )
        /* harmony export */
      });
      var _scalar_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1921);
      var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1923);
      const MAX_DEPTH = 200;
      const MAX_ALIASED = 2e5;
      class TreeBuilder {
        #source;
        #errors;
        #anchors = /* @__PURE__ */ new Map();
        #size = 0;
        #aliased = 0;
        /** Levels of nesting in the value that was read last. */
        #height = 0;
        constructor(source, errors) {
          this.#source = source;
          this.#errors = errors;
        }
        /** Values so far, each alias counted with all that it stands for. */
        get size() {
          return this.#size;
        }
        build(root) {
          this.#anchors = /* @__PURE__ */ new Map();
          if (!root || root.kind === "scalar" && root.text === "" && !root.tag)
            return void 0;
          const slot = this.#slot(root);
          return slot.kind === "alias" ? void 0 : slot;
        }
        #slot(node) {
          if (node.kind === "alias")
            return this.#alias(node.name, this.#source.at(node.start, node.end));
          const anchor = node.anchor === void 0 ? void 0 : { node: void 0, size: this.#size, height: 0 };
          if (anchor)
            this.#anchors.set(node.anchor, anchor);
          this.#size += 1;
          const built = this.#node(node);
          if (anchor) {
            anchor.node = built;
            anchor.size = this.#size - anchor.size;
            anchor.height = this.#height;
          }
          return built;
        }
        #node(node) {
          if (node.kind === "mapping")
            return this.#mapping(node);
          if (node.kind === "scalar")
            return this.#scalar(node);
          let height = 0;
          const slots = node.items.map((item) => {
            const slot = this.#slot(item);
            height = Math.max(height, this.#height);
            return slot;
          });
          this.#height = height + 1;
          const at = this.#around(node, this.#source.at(node.start, node.start), slots.at(-1)?.at);
          return new _yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__.Fv({ at, tag: node.tag, flow: node.flow }, slots);
        }
        #mapping(node) {
          const pairs = [];
          const seen = /* @__PURE__ */ new Set();
          let height = 0;
          for (const { key: written, value } of node.pairs) {
            const key = written && this.#slot(written);
            if (key?.kind !== "scalar") {
              if (value)
                this.#slot(value);
              if (key)
                this.#complain(key.at, "A key must be plain text; quote it if it starts with a special character.");
              continue;
            }
            if (seen.has(key.text)) {
              this.#complain(key.at, `\`${key.text}\` is set twice in the same mapping; remove one of the two.`);
            }
            seen.add(key.text);
            const slot = value ? this.#slot(value) : nothing(this.#source.at(key.at.span.end, key.at.span.end));
            height = Math.max(height, this.#height);
            if ((0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__.yJ)(key))
              this.#checkMerge(slot);
            pairs.push({ key, slot });
          }
          this.#height = height + 1;
          const last = pairs.at(-1);
          const end = last && (last.slot.at.span.end > last.key.at.span.end ? last.slot.at : last.key.at);
          const at = this.#around(node, pairs[0]?.key.at, end);
          return new _yaml_tree_js__WEBPACK_IMPORTED_MODULE_0__.q4({ at, tag: node.tag, flow: node.flow }, pairs);
        }
        #checkMerge(slot) {
          const value = slot.kind === "alias" ? slot.target : slot;
          const merged = value.kind === "sequence" ? value.items : [value];
          if (merged.some((each) => each.kind !== "mapping")) {
            this.#complain(slot.at, "A merge key `<<` requires a mapping, an alias of one, or a list of these.");
          }
        }
        #alias(name, at) {
          const anchor = this.#anchors.get(name);
          if (!anchor) {
            const isPattern = /[*/.?[{]/.test(name);
            this.#complain(at, isPattern ? "A value that begins with `*` must be in quotes; without them, YAML takes it for an alias." : `No anchor \`&${name}\` is defined above this alias.`);
            return nothing(at);
          }
          if (!anchor.node) {
            this.#complain(at, `The alias \`*${name}\` is inside the value it refers to; write the value out.`);
            return nothing(at);
          }
          if (this.#aliased + anchor.size > MAX_ALIASED) {
            if (this.#aliased < Infinity) {
              this.#complain(at, "The aliases in this file expand to more than 200,000 values; the rest was not read. Write the values out.");
            }
            this.#aliased = Infinity;
            return nothing(at);
          }
          if (anchor.height > MAX_DEPTH) {
            this.#complain(at, `Aliases are nested deeper than ${MAX_DEPTH} levels here; write the value out.`);
            return nothing(at);
          }
          this.#height = anchor.height;
          this.#aliased += anchor.size;
          this.#size += anchor.size;
          return { kind: "alias", at, target: anchor.node };
        }
        #scalar(node) {
          this.#height = 0;
          const { start, end, style, text } = node;
          const at = this.#source.at(start, style === "literal" || style === "folded" ? this.#trimmed(start, end) : end);
          const value = (0, _scalar_value_js__WEBPACK_IMPORTED_MODULE_1__.U)(text, style, node.tag);
          if (value === void 0)
            this.#complain(at, "The tag before this value does not fit it, or is not one that is read here; remove the tag.");
          return { kind: "scalar", at, via: none, tag: node.tag, style, text, value: value === void 0 ? text : value };
        }
        /** A block collection reaches from its first to its last value, a flow collection from bracket to bracket. */
        #around({ flow, start, end }, first, last) {
          if (flow || !first || !last)
            return this.#source.at(start, end);
          return this.#source.at(first.span.start, Math.max(first.span.end, last.span.end));
        }
        #trimmed(start, end) {
          const { text } = this.#source;
          let at = end;
          while (at > start && blanks.has(text[at - 1]))
            at -= 1;
          return at;
        }
        #complain(at, message) {
          this.#errors.push({ at, message });
        }
      }
      function nothing(at) {
        return { kind: "scalar", at, via: none, tag: void 0, style: "plain", text: "", value: null };
      }
      const none = [];
      const blanks = /* @__PURE__ */ new Set([" ", "	", "\r", "\n"]);
    })
  ),
  /***/
  1923: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fv: () => (
          /* binding */
          YamlSequence
        ),
        /* harmony export */
        SD: () => (
          /* binding */
          mergedMappings
        ),
        /* harmony export */
        fn: () => (
          /* binding */
          mergedPlaces
        ),
        /* harmony export */
        q4: () => (
          /* binding */
          YamlMapping
        ),
        /* harmony export */
        yJ: () => (
          /* binding */
          isMergeKey
        )
        /* harmony export */
      });
      class YamlSequence {
        kind = "sequence";
        at;
        via;
        tag;
        /** Whether it is written with brackets. */
        flow;
        #slots;
        #items;
        constructor({ at, tag, flow }, slots, via = none) {
          this.at = at;
          this.tag = tag;
          this.flow = flow;
          this.via = via;
          this.#slots = slots;
        }
        get items() {
          this.#items ??= this.#slots.map((slot) => follow(slot, this.via));
          return this.#items;
        }
        through(places) {
          return new YamlSequence(this, this.#slots, [...this.via, ...places]);
        }
      }
      class YamlMapping {
        kind = "mapping";
        at;
        via;
        tag;
        /** Whether it is written with braces. */
        flow;
        /** As written, merge keys included. */
        pairs;
        #entries;
        constructor({ at, tag, flow }, pairs, via = none) {
          this.at = at;
          this.tag = tag;
          this.flow = flow;
          this.via = via;
          this.pairs = pairs;
        }
        /** By key, merge keys applied: a mapping's own keys win, then the earlier merged one. */
        get entries() {
          this.#entries ??= this.#collect();
          return this.#entries;
        }
        get(name) {
          return this.entries.get(name)?.value;
        }
        through(places) {
          return new YamlMapping(this, this.pairs, [...this.via, ...places]);
        }
        #collect() {
          const entries = /* @__PURE__ */ new Map();
          let merges;
          for (const { key, slot } of this.pairs) {
            const value = follow(slot, this.via);
            if (isMergeKey(key))
              merges = [...merges ?? [], ...mergedBy(value)];
            else
              entries.set(key.text, { name: key.text, key, value, merged: false });
          }
          for (const merge of merges ?? []) {
            if (merge.kind !== "mapping")
              continue;
            for (const [name, entry] of merge.entries)
              if (!entries.has(name))
                entries.set(name, { ...entry, merged: true });
          }
          return entries;
        }
      }
      function isMergeKey({ text, style, tag }) {
        if (text !== "<<")
          return false;
        return tag === void 0 || tag === "!" ? style === "plain" : tag === "tag:yaml.org,2002:merge";
      }
      function* mergedMappings({ pairs }) {
        for (const { key, slot } of pairs) {
          if (!isMergeKey(key))
            continue;
          for (const value of mergedBy(follow(slot, none))) {
            if (value.kind !== "mapping")
              continue;
            yield value;
            yield* mergedMappings(value);
          }
        }
      }
      function mergedPlaces(mapping) {
        return [...mergedMappings(mapping)].map(({ at }) => at);
      }
      function mergedBy(value) {
        return value.kind === "sequence" ? value.items : [value];
      }
      function follow(slot, via) {
        if (slot.kind !== "alias")
          return via.length === 0 ? slot : through(slot, via);
        return through(slot.target, [slot.at, ...via]);
      }
      function through(node, places) {
        return node.kind === "scalar" ? { ...node, via: [...node.via, ...places] } : node.through(places);
      }
      const none = [];
    })
  ),
  /***/
  4887: (
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
      var _read_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7968);
      var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1162);
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
  5929: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
      function elsewhereText({ owner, repo, path, ref }) {
        return `${owner}/${repo}/${path}@${ref}`;
      }
      function isPinned({ ref }) {
        return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
      }
    })
  ),
  /***/
  9351: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        bA: () => (
          /* binding */
          readStatements
        ),
        gu: () => (
          /* binding */
          settled
        )
      });
      var trusted_images = __webpack_require__(5847);
      var problem = __webpack_require__(4008);
      var rule = __webpack_require__(2741);
      var day = __webpack_require__(6497);
      var glob = __webpack_require__(6449);
      var other_repository = __webpack_require__(5929);
      var shape = __webpack_require__(1162);
      var signature_demands = __webpack_require__(7460);
      var text_path = __webpack_require__(7976);
      var segment_pattern = __webpack_require__(1809);
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
        { needs: ["issuer", "identity"], allows: ["trusted-root", "provenance", "mirrors"] },
        { needs: ["key"], allows: ["transparency-log", "trusted-root", "provenance", "mirrors"] },
        { needs: ["content-trust", "root"], allows: [] }
      ];
      const signatureDemands = (0, shape.Cp)((0, shape.fd)(written, demandOf, {
        anyOf: ways.map(({ needs, allows }) => ({
          required: needs,
          properties: Object.fromEntries(["images", ...needs, ...allows].map((each) => [each, {}])),
          additionalProperties: false
        }))
      }), { what: "entries with `images` and who signs them" });
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
        const { provenance = false, mirrors = false } = said;
        const demanded = provenance === true ? {} : provenance || void 0;
        return {
          images: said.images ?? [],
          signer,
          provenance: demanded && { builder: demanded.builder, source: demanded.source },
          mirrors
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
      function definition(ruleIds) {
        const names = [...ruleIds, ...rule.TN];
        const ruleOrGroup = (0, shape.UU)("rule or group", names);
        return (0, shape.Ik)("The policy", {
          extends: {
            is: (0, shape.ze)({
              what: "a policy in another repository, such as `acme/policies/containers.yml@COMMIT`",
              parse: other_repository.IX
            }),
            means: "A policy in another repository to build on: `owner/repo/path@commit`. Single values here override it; lists and tables are combined. One level only."
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
            means: "Which images are trusted. Once anything is listed here, `untrusted-registry` reports all others. An entry can also be trusted to be `unpinned`, to hold the Docker `socket` or to run `privileged`; such findings are then one step less severe."
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
            means: "Which stages of a Dockerfile ship, by path pattern: stage names, or numbers from 0. Default: the last stage, or the stages that compose files build."
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
            is: (0, shape.Cp)((0, shape.Dh)((0, shape.Ik)("A waiver", {
              rule: { is: ruleOrGroup, means: "The rule or group to waive.", required: true },
              paths: {
                is: (0, shape.Cp)(definition_glob, { what: "path patterns", least: 1 }),
                means: "Where it applies, as path patterns.",
                required: true
              },
              stage: { is: words, means: "Only in this stage of a Dockerfile: its name, or its number from 0." },
              service: { is: words, means: "Only for this service." },
              image: { is: definition_image, means: "Only where this image is run or used as a base." },
              reason: { is: words, means: "Why this is acceptable.", required: true },
              until: { is: date, means: "The last day it applies, at most a year from now.", required: true },
              by: { is: words, means: "Who is responsible for it." }
            })), { what: "waivers" }),
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
          }
        });
      }
      var policy = __webpack_require__(9214);
      var read_settings = __webpack_require__(7968);
      ;
      function readPolicy2(path, text, ruleIds) {
        return settled(readStatements(path, text, ruleIds));
      }
      function readStatements(path, text, ruleIds) {
        return (0, read_settings.s)({ path, text, what: "policy" }, definition(ruleIds)) ?? {};
      }
      function settled(...statements) {
        return statements.reduce(joined, policy.G4);
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
  7968: (
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
      var _facts_change_hidden_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3448);
      var _facts_secrets_everything_to_hide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);
      var _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1221);
      var _model_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5205);
      var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4998);
      var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9214);
      const mostMistakes = 50;
      const longestMistake = 300;
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
          throw new _policy_js__WEBPACK_IMPORTED_MODULE_4__.dz((0, _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_2__.dK)(told, (0, _facts_secrets_everything_to_hide_js__WEBPACK_IMPORTED_MODULE_1__.F)([source], [])));
        }
        return said;
      }
    })
  ),
  /***/
  1162: (
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
      var nearest = __webpack_require__(613);
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
      function shape_name(what, known) {
        return {
          schema: { enum: known },
          read(node, complain) {
            const text = textOf(node);
            if (text !== void 0 && known.includes(text))
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
        const { schema } = key;
        return {
          schema: { type: "object", propertyNames: schema, additionalProperties: value.schema },
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
  3049: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $Z: () => (
          /* binding */
          isCommentWorthy
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
      var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4008);
      function isCommentWorthy({ severity, standing, failing }, { commentOn }) {
        return failing || standing === "introduced" && (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O6)(severity, commentOn);
      }
      function changesInside({ inside }) {
        return inside.kind === "compared" && inside.differences.some(({ matters }) => matters);
      }
      function isWorthSaying({ policy, findings, updates, verdict }) {
        return verdict !== "pass" || findings.some((finding) => isCommentWorthy(finding, policy)) || policy.commentOn !== "never" && updates.some(changesInside);
      }
    })
  ),
  /***/
  4237: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        L: () => (
          /* binding */
          decide
        ),
        q: () => (
          /* binding */
          isKnown
        )
      });
      var src_change = __webpack_require__(8767);
      var container_file_names = __webpack_require__(6518);
      var problem = __webpack_require__(4008);
      var src_source = __webpack_require__(4998);
      var baseline = __webpack_require__(4887);
      var inline_waivers = __webpack_require__(159);
      var day = __webpack_require__(6497);
      var nearest = __webpack_require__(613);
      var review_fingerprint = __webpack_require__(336);
      ;
      const known = ["allow", "until", "reason", "by"];
      function requestsOf(project, policy, { names, today }) {
        const requests = [];
        const refused = [];
        for (const [i, waiver] of (0, inline_waivers.Cc)(project, policy).entries()) {
          const because = i < inline_waivers.MT ? faultsOf(waiver, names, today) : ["there are too many of them"];
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
        const placed2 = ({ at }, pathOf) => pathOf((0, src_source.J9)(at).source.path);
        const left = /* @__PURE__ */ new Map();
        for (const old of before) {
          const key = JSON.stringify([placed2(old, currentPath), identityOf(old)]);
          left.set(key, (left.get(key) ?? 0) + 1);
        }
        const added = /* @__PURE__ */ new Set();
        for (const request of now) {
          const key = JSON.stringify([placed2(request, (path) => path), identityOf(request)]);
          const same = left.get(key) ?? 0;
          if (same === 0)
            added.add(request);
          else
            left.set(key, same - 1);
        }
        return added;
      }
      function identityOf({ parts, target, services }) {
        const above = target && (services.length > 0 ? services.map(({ name }) => name) : (0, review_fingerprint.Pf)((0, src_source.$6)(target)));
        return JSON.stringify([[...parts].sort(), above]);
      }
      function rulesOf({ parts }) {
        return (parts.get("allow") ?? "").split(",").filter((each) => each !== "");
      }
      function faultsOf(waiver, names, today) {
        const { parts, odd, target } = waiver;
        const faults = [];
        const until = parts.get("until");
        const rules = rulesOf(waiver);
        const guess = (word, words) => {
          const near = (0, nearest.p)(word, words);
          return near ? ` (did you mean \`${near}\`?)` : "";
        };
        for (const word of odd)
          faults.push(`${quoted(word)} is not understood`);
        for (const name of parts.keys())
          if (!known.includes(name))
            faults.push(`it knows no ${quoted(name)}${guess(name, known)}`);
        if (rules.length === 0)
          faults.push("it names no rule with `allow=`");
        for (const rule2 of rules)
          if (!names.includes(rule2))
            faults.push(`no rule or group is called ${quoted(rule2)}${guess(rule2, names)}`);
        if (!parts.get("reason")?.trim())
          faults.push('it gives no `reason="\u2026"`');
        if (until === void 0)
          faults.push("it names no last day with `until=2027-01-31`");
        else
          faults.push(...untilFaults(until, today));
        if (!target)
          faults.push("it stands above nothing: it belongs on a line of its own, directly above the instruction or key");
        return faults;
      }
      function untilFaults(until, today) {
        if (!(0, day.kb)(until))
          return [`${quoted(until)} is no day such as \`2027-01-31\``];
        return dateFaults(until, today);
      }
      function dateFaults(until, today) {
        if (until < today)
          return [`it ended on ${until}`];
        return until > (0, day.Ug)(today) ? [`it ends on ${until}, more than a year from now`] : [];
      }
      function quoted(word) {
        const plain = word.replaceAll("`", "'").trim();
        return `\`${plain.length > 200 ? `${plain.slice(0, 199)}\u2026` : plain}\``;
      }
      ;
      function acceptedBy(baseline2, today, compared) {
        if (!baseline2 || dateFaults(baseline2.until, today).length > 0)
          return () => void 0;
        const { reason, until, by, at } = baseline2;
        const waiver = { reason, until, by, at, kind: "baseline" };
        const names = namesIn(baseline2);
        return (finding) => standsIn(names, finding, compared) ? waiver : void 0;
      }
      function baselineRemarks(baseline2, today, { found, fixed, isKnown: isKnown2 }) {
        if (!baseline2)
          return [];
        const name = `\`${(0, src_source.J9)(baseline2.at).source.path}\``;
        const faults = dateFaults(baseline2.until, today);
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
      function nameOf({ rule: rule2, fingerprint, at }) {
        return inFile((0, src_source.J9)(at).source.path, (0, baseline.Gf)(rule2.id, fingerprint));
      }
      function inFile(path, entry) {
        return `${path}
${entry}`;
      }
      var group_by = __webpack_require__(1740);
      ;
      function withoutDoubles(findings) {
        const doubled = new Set(findings.flatMap(({ sameAs }) => sameAs?.rules ?? []));
        const known2 = (0, group_by.$)(findings.filter(({ rule: rule2 }) => doubled.has(rule2.id)), ({ standing, at, service, image }) => subject(standing, (0, src_source.J9)(at).source.path, service ?? image));
        const dropped = /* @__PURE__ */ new Set();
        for (const finding of findings) {
          const { sameAs, standing } = finding;
          if (!sameAs)
            continue;
          const others = sameAs.subjects.flatMap(({ path, name }) => known2.get(subject(standing, path, name)) ?? []).filter(({ rule: rule2, at }) => sameAs.rules.includes(rule2.id) && !(sameAs.here && (0, src_source.Qr)(at, finding.at)));
          const worst = Math.min(...others.map(rank));
          if (worst <= rank(finding))
            dropped.add(finding);
          else
            for (const other of others)
              dropped.add(other);
        }
        return findings.filter((finding) => !dropped.has(finding));
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
          return !others.some((other) => other.rule !== finding.rule && rank(other) <= rank(finding));
        });
      }
      function subject(standing, path, name) {
        return JSON.stringify([standing, path, name]);
      }
      function rank({ severity }) {
        return problem.gO.indexOf(severity);
      }
      var placement = __webpack_require__(9495);
      var hosts_behind = __webpack_require__(475);
      var image_reference = __webpack_require__(3850);
      var trial_paths = __webpack_require__(4405);
      var env_files = __webpack_require__(4751);
      var published_ports = __webpack_require__(7137);
      var once = __webpack_require__(8526);
      ;
      function isStarted(service) {
        const { application, profiles } = service;
        if (application.sources.some(({ path }) => (0, trial_paths.KK)(path)) || !(0, published_ports.JR)(service))
          return false;
        const asked = profilesAsked(application);
        return profiles.length === 0 || profiles.some(({ value }) => value === void 0 || asked.has(value)) || asked.has("*");
      }
      const profilesAsked = (0, once.O)(({ environmentFile }) => {
        const entries = environmentFile ? (0, env_files.SF)(environmentFile) : [];
        const value = entries.findLast(({ name }) => name === "COMPOSE_PROFILES")?.value?.value ?? "";
        return new Set(value.split(",").map((each) => each.trim()));
      });
      var stage_name = __webpack_require__(1803);
      ;
      function idOf({ kind, path, name }) {
        return JSON.stringify([kind, path, name]);
      }
      class Subjects {
        /** Each once, also where several sets of files have it. */
        all;
        #byId;
        #servicesOf;
        #currentPath;
        /** @param currentPath gives a file's path at the head of the change */
        constructor({ dockerfiles, services }, currentPath) {
          this.#currentPath = currentPath;
          this.#servicesOf = servicesByFile(services);
          const found = [];
          for (const { source, stages } of dockerfiles) {
            for (const [i, stage] of stages.entries()) {
              const end = stages[i + 1]?.from.at.span.start ?? source.text.length;
              const at = (0, src_source.J9)(source.at(stage.from.at.span.start, end));
              found.push({
                kind: "stage",
                path: this.#pathOf(at),
                name: (0, stage_name.C)(stage),
                at,
                last: i === stages.length - 1,
                image: ""
              });
            }
          }
          for (const { name, at, whole, image } of services) {
            const path = this.#pathOf(at);
            found.push({ kind: "service", path, name, at: (0, src_source.J9)(whole), last: false, image: imageName(image) });
          }
          this.#byId = new Map(found.reverse().map((subject2) => [idOf(subject2), subject2]));
          this.all = [...this.#byId.values()].reverse();
        }
        /** The one that a finding is about; undefined where it is about none. */
        of({ image, service, at }) {
          const path = this.#pathOf(at);
          if (service === void 0)
            return image === void 0 ? void 0 : this.#byId.get(idOf({ kind: "stage", path, name: image }));
          const own = this.#byId.get(idOf({ kind: "service", path, name: service }));
          if (own)
            return own;
          const [one] = this.#servicesOf(service, (0, src_source.J9)(at).source.path);
          return one && this.#byId.get(idOf({ kind: "service", path: this.#pathOf(one.at), name: service }));
        }
        #pathOf(at) {
          return this.#currentPath((0, src_source.J9)(at).source.path);
        }
      }
      function imageName(image) {
        return image?.value && (0, image_reference.F2)(image.value)?.repository.split("/").at(-1) || "";
      }
      function servicesByFile(services) {
        const first = new Map(services.map((service) => [service.name, service]).reverse());
        const reading = (0, group_by.$)(services.flatMap((service) => [...filesOf(service.application)].map((path) => ({ path, service }))), ({ path, service }) => keyOf(service.name, path));
        return (name, path) => {
          const known2 = reading.get(keyOf(name, path))?.map(({ service }) => service);
          return known2 ?? [first.get(name)].filter((service) => service !== void 0);
        };
      }
      function filesOf({ sources, included }) {
        return new Set([...sources, ...included].map(({ path }) => path));
      }
      function keyOf(name, path) {
        return JSON.stringify([name, path]);
      }
      var image_trust = __webpack_require__(58);
      var setting = __webpack_require__(8423);
      ;
      function runsBehind({ runs, image, build }) {
        const name = image && nameIn((0, setting.bG)(image));
        switch (runs.kind) {
          case "pulled":
            return { name: (0, image_reference.zt)(runs.reference), reference: runs.reference, built: false };
          case "built": {
            const { base, stage } = runs.image;
            const reference = base.kind === "image" ? base.reference : void 0;
            return { name: name ?? stage.file.source.path, reference, built: true };
          }
          default:
            return { name: name ?? "", reference: void 0, built: build !== void 0 };
        }
      }
      function calledBy({ name, reference }) {
        return reference ? (0, image_reference.zt)(reference) : name.replaceAll(setting.g1, "\u2026");
      }
      function isAnother(before, now) {
        if (before.built !== now.built)
          return before.name !== now.name;
        const [old, fresh] = [before.reference, now.reference];
        if (now.built)
          return old !== void 0 && fresh !== void 0 && !(0, image_trust.vZ)(old, fresh);
        if (old && fresh)
          return !(0, image_trust.m_)(old, fresh);
        if (before.name === now.name)
          return false;
        const known2 = now.name.slice(now.name.lastIndexOf(setting.g1) + 1);
        return known2 === now.name || !before.name.endsWith(known2);
      }
      function nameIn(text) {
        const last = text.lastIndexOf("/") + 1;
        const end = text.slice(last).search(/[:@]/);
        const name = end === -1 ? text : text.slice(0, last + end);
        const reference = (0, image_reference.F2)(name);
        return reference ? (0, image_reference.zt)(reference) : name;
      }
      ;
      function usesIn({ services, images }) {
        const servicesOf = servicesByFile(services);
        const users = (0, group_by.$)(images.flatMap(({ stage, usedBy }) => usedBy.map((service) => ({ path: stage.file.source.path, service }))), ({ path }) => path);
        return (finding) => {
          const { path } = (0, src_source.J9)(finding.at).source;
          const own = finding.service === void 0 ? [] : servicesOf(finding.service, path);
          const isUsed = () => (users.get(path) ?? []).some(({ service }) => isStarted(service));
          const inUse = own.length > 0 ? own.some(isStarted) : !(0, trial_paths.KK)(path) || isUsed();
          const [first] = own;
          return { inUse, runs: first && givesPower(finding) ? runsBehind(first) : void 0 };
        };
      }
      function givesPower({ rule: rule2 }) {
        return rule2.power ?? (powers.has(rule2.group) && rule2.service !== void 0 && rule2.together === void 0);
      }
      const powers = /* @__PURE__ */ new Set(["isolation", "mounts"]);
      ;
      function writtenSecrets(project, hidden) {
        const values = valuesByName(project);
        const secrets = (0, group_by.$)(hidden.map(src_source.J9), ({ source }) => source);
        const hiddenAt = (at) => {
          const { source, span } = (0, src_source.J9)(at);
          return (secrets.get(source) ?? []).filter((each) => each.span.start < span.end && span.start < each.span.end);
        };
        const textOf = (at) => values.get((0, src_source.r4)(at)) ?? unquoted(at);
        const hiddenIn = (at) => {
          const { span } = (0, src_source.J9)(at);
          const inside = hiddenAt(at).filter((each) => span.start <= each.span.start && each.span.end <= span.end);
          return inside.length > 0 ? [...new Set(inside.map(textOf))].join("\n") : void 0;
        };
        return ({ rule: rule2, key, at, secretAt: elsewhere = at, notes = [] }) => {
          if (key === void 0)
            return "";
          const secretAt = (place) => hiddenIn(place) ?? values.get((0, src_source.r4)(place)) ?? (hiddenAt(place).length > 0 ? unquoted(place) : void 0);
          const own = secretAt(elsewhere);
          if (own !== void 0 || rule2.group !== "secrets")
            return own ?? "";
          return notes.flatMap((note) => secretAt(note.at) ?? []).join("\n");
        };
      }
      function valuesByName({ dockerfiles, services }) {
        const pairs = [
          ...dockerfiles.flatMap(({ instructions }) => instructions.map((each) => each.keyword === "ONBUILD" ? each.trigger ?? each : each).flatMap((each) => "pairs" in each ? each.pairs : [])),
          ...services.flatMap(({ environment, envFiles, labels, build, hooks }) => [
            ...environment,
            ...envFiles.flatMap(({ entries }) => entries),
            ...labels,
            ...build?.args ?? [],
            ...hooks.flatMap((hook) => hook.environment)
          ])
        ];
        return new Map(pairs.flatMap(({ nameAt, value }) => {
          if (!value)
            return [];
          const text = value.value ?? unquoted(value.at);
          return [nameAt, value.at].map((at) => [(0, src_source.r4)(at), text]);
        }));
      }
      function unquoted(at) {
        return (0, src_source.$6)((0, src_source.J9)(at)).trim().replace(/^(["'])(.*)\1$/s, "$2");
      }
      ;
      function meanings(project, hidden) {
        const ports = byPlace(project.services.flatMap((service) => service.ports));
        const mounts = byPlace(project.services.flatMap((service) => service.mounts.filter(({ inherited }) => !inherited)));
        const secretOf = writtenSecrets(project, hidden);
        const useOf = usesIn(project);
        const hostsAt = (0, hosts_behind.c)(project);
        return (finding) => {
          const { key, at } = finding;
          const place = (0, src_source.r4)(at);
          const [port, mount] = [ports.get(place), mounts.get(place)];
          const plain = port ? portText(port) : mount ? mountText(mount) : plainText((0, src_source.$6)(at));
          const secret = secretOf(finding);
          const image = imageOf(finding);
          const kind = image?.repository.split("/").at(-1) ?? key ?? withoutVersions(plain);
          const hosts = finding.rule.anyHost ? hostsAt(at) : noHosts;
          return {
            exact: JSON.stringify([key ?? plain, mount?.readOnly, secret, ...[...hosts].sort()]),
            kind: JSON.stringify([kind, secret]),
            readOnly: mount?.readOnly,
            secret,
            image,
            hosts,
            ...useOf(finding)
          };
        };
      }
      const noHosts = /* @__PURE__ */ new Set();
      function imageOf({ rule: rule2, at }) {
        return rule2.group === "images" && rule2.profile !== "policy" ? (0, image_reference.F2)((0, review_fingerprint.xg)((0, src_source.$6)(at))) : void 0;
      }
      function portText({ hostIp, published, target, protocol }) {
        const address = hostIp ? plainText((0, src_source.$6)(hostIp.at)) : "0.0.0.0";
        const open = published ?? target;
        return JSON.stringify([address, open && plainText((0, src_source.$6)(open.at)), published === void 0, protocol]);
      }
      function mountText({ hostPath, source, type }) {
        return hostPath ?? (source ? plainText((0, src_source.$6)(source.at)) : type);
      }
      function plainText(text) {
        return (0, review_fingerprint.Pf)(text).replace(/[:=]/g, "");
      }
      function withoutVersions(text) {
        return text.replace(/(\/\/[^/]*)|(?<![\d.])\d+(?:\.(?:\d+|x))+|(?<=\/)v?\d+(?=\/)/g, (_, host) => host ?? "#");
      }
      function byPlace(parts) {
        return new Map(parts.map((part) => [(0, src_source.r4)(part.at), part]));
      }
      var container_paths = __webpack_require__(7563);
      ;
      function partsOf(texts) {
        const parts = /* @__PURE__ */ new Map();
        for (const text of texts)
          if (text !== "")
            parts.set(text, (parts.get(text) ?? 0) + 1);
        return parts;
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
      ;
      const mostCompared = 25e4;
      const alikeEnough = 0.5;
      const rounds = [
        ({ path, subject: subject2, meaning }) => [path, subject2, meaning.exact],
        ({ subject: subject2, meaning }) => [subject2, meaning.exact],
        (entry) => isMovable(entry) ? [entry.path, entry.meaning.exact] : void 0,
        // What is told of several services is told of the first of them.
        ({ finding: { service, message }, path, meaning }) => service === void 0 ? void 0 : [path, meaning.exact, matching_rounds_namesIn(message)],
        ({ path, subject: subject2, meaning }) => [subject2 ?? path, meaning.kind],
        (entry) => isMovable(entry) ? [entry.path, entry.meaning.kind] : void 0,
        // What a file builds is known by what is said of all of it, also where its only stage now builds for the last one.
        ({ finding: { rule: rule2 }, final, path, meaning }) => rule2.image && final ? [path, meaning.kind] : void 0,
        // The same password for a host or a user of another name, as of a service that is renamed.
        ({ path, meaning: { secret } }) => secret === "" ? void 0 : [path, secret]
      ];
      function isMovable({ finding: { rule: rule2, image }, meaning, path }) {
        if (!(0, container_paths.jo)(path) || meaning.secret !== "")
          return true;
        return rule2.layer !== void 0 && image !== void 0 || movable.has(rule2.group);
      }
      const movable = /* @__PURE__ */ new Set(["images", "secrets"]);
      function matching_rounds_namesIn(message) {
        return message.flatMap((part) => typeof part === "string" ? [] : [part.code]).sort();
      }
      function matchInRounds(before, now) {
        const partners = /* @__PURE__ */ new Map();
        let [old, fresh] = [before, now];
        for (const keyOf2 of rounds) {
          const named2 = (entry) => {
            const key = keyOf2(entry);
            return key && JSON.stringify([entry.finding.rule.id, ...key]);
          };
          const groups = (0, group_by.$)(old, named2);
          for (const [key, entries] of (0, group_by.$)(fresh, named2)) {
            if (key === void 0)
              continue;
            for (const [entry, other] of nearestOf(groups.get(key) ?? [], entries))
              partners.set(entry, other);
          }
          const taken = new Set(partners.values());
          old = old.filter((entry) => !taken.has(entry));
          fresh = fresh.filter((entry) => !partners.has(entry));
        }
        return { partners, replaced: replacedAmong(old, fresh) };
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
        const about = ({ finding: { rule: rule2 }, subject: subject2, path }) => JSON.stringify([rule2.id, subject2 ?? path]);
        const groups = (0, group_by.$)(before, about);
        const pairs = [...(0, group_by.$)(now, about)].flatMap(([key, entries]) => {
          const others = groups.get(key) ?? [];
          if (others.length * entries.length > mostCompared)
            return [];
          const words = new Map([...others, ...entries].map((each) => [each, partsOf(wordsOf(each.finding))]));
          return entries.flatMap((entry) => others.map((other) => ({ entry, other, alike: likeness(words.get(entry), words.get(other)) })));
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
      ;
      const subject_renames_alikeEnough = 0.5;
      const subject_renames_mostCompared = 4e4;
      function renamesAmong(before, now) {
        const became = /* @__PURE__ */ new Map();
        const taken = /* @__PURE__ */ new Set();
        const join = (old, fresh) => {
          if (became.has(old) || taken.has(fresh))
            return;
          became.set(old, fresh);
          taken.add(fresh);
        };
        const joinBy = (keyOf2) => {
          const fresh = (0, group_by.$)(now, keyOf2);
          for (const old of before) {
            const key = keyOf2(old);
            if (key !== void 0)
              for (const each of fresh.get(key) ?? [])
                join(old, each);
          }
        };
        const joinAlike = (may) => {
          const gone = before.filter((each) => !became.has(each));
          const left = now.filter((each) => !taken.has(each));
          for (const { old, fresh } of alikeAmong(gone, left, may))
            join(old, fresh);
        };
        const joinOnly = (keyOf2) => {
          const gone = (0, group_by.$)(before, (each) => became.has(each) ? void 0 : keyOf2(each));
          const left = (0, group_by.$)(now, (each) => taken.has(each) ? void 0 : keyOf2(each));
          for (const [key, [old, ...others]] of gone) {
            const [fresh, ...more] = left.get(key) ?? [];
            if (key !== void 0 && fresh && others.length + more.length === 0)
              join(old, fresh);
          }
        };
        joinBy((each) => isNamed(each) ? idOf(each) : void 0);
        joinAlike(({ old, fresh }) => old.path === fresh.path);
        joinOnly(({ path, image }) => image ? JSON.stringify([path, image]) : void 0);
        joinBy((each) => isNamed(each) ? void 0 : idOf(each));
        joinBy(({ kind, path, last }) => last ? JSON.stringify([kind, path]) : void 0);
        joinOnly(({ name, image }) => image ? JSON.stringify([name, image]) : void 0);
        joinAlike(() => true);
        return became;
      }
      function alikeAmong(gone, left, may) {
        if (gone.length * left.length > subject_renames_mostCompared)
          return [];
        const words = new Map([...gone, ...left].map((each) => [each, subject_renames_wordsOf(each)]));
        const kept = ({ old, fresh }) => old.name === fresh.name ? 1 : 0;
        return gone.flatMap((old) => left.map((fresh) => ({ old, fresh }))).filter((pair) => pair.old.kind === pair.fresh.kind && pair.old.image === pair.fresh.image && may(pair)).map((pair) => ({ ...pair, alike: likeness(words.get(pair.old), words.get(pair.fresh)) })).filter(({ alike }) => alike >= subject_renames_alikeEnough).sort((a, b) => b.alike - a.alike || kept(b) - kept(a));
      }
      function isNamed({ kind, name }) {
        return kind === "service" || !/^\d+$/.test(name);
      }
      function subject_renames_wordsOf({ kind, at, name }) {
        const words = (0, src_source.$6)(at).split(/[\s"'`,[\]{}\\]+/);
        const telling = kind === "service" ? words.filter((word) => !word.endsWith(":")) : words;
        return partsOf(telling.flatMap((word) => word.split(/[:=]/)).filter((word) => word !== name));
      }
      ;
      function worsening(before, now) {
        if (problem.gO.indexOf(now.finding.severity) < problem.gO.indexOf(before.finding.severity))
          return [];
        const [old, fresh] = [before.meaning, now.meaning];
        if (old.readOnly && fresh.readOnly === false)
          return [];
        if (!old.inUse && fresh.inUse)
          return (0, problem.cv)`Before this change nothing ran it by itself.`;
        if (old.runs && fresh.runs && isAnother(old.runs, fresh.runs))
          return (0, problem.cv)`Before this change ${calledBy(old.runs)} ran here, and not ${calledBy(fresh.runs)}.`;
        const hosts = [...fresh.hosts].filter((host) => !old.hosts.has(host));
        if (hosts.length > 0 && old.hosts.size > 0)
          return (0, problem.cv)`Before this change it did not talk to ${hosts[0]}.`;
        return isOlderImage(old, fresh, now.finding) ? [] : void 0;
      }
      function isOlderImage({ image: old }, { image }, { rule: rule2 }) {
        if (old === void 0 || image === void 0 || rule2.trust === "unpinned")
          return false;
        return (0, image_trust.V1)(old, image).some(({ kind }) => kind === "older");
      }
      ;
      function compareSides(base, head, currentPath, hidden) {
        if (!base)
          return { introduced: recognisedIn(head), existing: [], fixed: [] };
        const after = new Subjects(head.project, (path) => path);
        const fresh = entriesOf(head, hidden, (path) => path, (finding) => {
          const subject2 = after.of(finding);
          return { subject: subject2 ? idOf(subject2) : unknownId(finding), final: subject2?.last ?? false };
        });
        const old = formerEntries(base, hidden, currentPath, after);
        const { partners, replaced } = matchInRounds(old, fresh);
        const worse = new Map([...partners].flatMap(([entry, before2]) => {
          const words = worsening(before2, entry);
          return words ? [[entry, words]] : [];
        }));
        const isOld = (entry) => partners.has(entry) && !worse.has(entry);
        const kept = /* @__PURE__ */ new Set([...partners.values(), ...replaced]);
        const gone = old.filter((entry) => !kept.has(entry));
        const recognised = recognisedAmong(fresh, gone);
        const before = recognisedAmong(old, [], ({ finding }) => (0, src_source.J9)(finding.at).source.path);
        const told2 = (entry) => {
          const [finding, words = []] = [recognised.get(entry), worse.get(entry)];
          return words.length > 0 ? { ...finding, message: [...finding.message, " ", ...words] } : finding;
        };
        const stood = (entry) => ({
          ...recognised.get(entry),
          former: before.get(partners.get(entry))
        });
        return {
          introduced: fresh.filter((entry) => !isOld(entry)).map(told2),
          existing: fresh.filter(isOld).map(stood),
          fixed: gone.map((entry) => ({ ...recognised.get(entry), former: before.get(entry) }))
        };
      }
      function recognisedIn({ findings }) {
        const entries = inOrder(findings).map((finding) => ({ finding, path: (0, src_source.J9)(finding.at).source.path }));
        const recognised = recognisedAmong(entries, []);
        return entries.map((entry) => recognised.get(entry));
      }
      function formerEntries(base, hidden, currentPath, after) {
        const before = new Subjects(base.project, currentPath);
        const became = renamesAmong(before.all, after.all);
        return entriesOf(base, hidden, currentPath, (finding) => {
          const subject2 = before.of(finding);
          if (!subject2)
            return { subject: unknownId(finding), final: false };
          const now = became.get(subject2);
          return { subject: now ? idOf(now) : `gone ${idOf(subject2)}`, final: subject2.last };
        });
      }
      function entriesOf({ findings, project }, hidden, pathOf, aboutWhom) {
        const meaningOf = meanings(project, hidden);
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
      ;
      function together(findings) {
        return [...(0, group_by.$)(findings, told_once_keyOf).values()].map((group) => group.length === 1 ? group[0] : told_once_joined(group));
      }
      function told_once_keyOf({ at, rule: rule2, severity, alike, fault, standing }) {
        if (fault !== void 0)
          return JSON.stringify([standing, fault]);
        const { source, span } = (0, src_source.J9)(at);
        const place = alike ?? (rule2.together ? "" : span);
        return JSON.stringify([rule2.id, source.path, severity, standing, place]);
      }
      function told_once_joined(group) {
        const far = ({ notes = [] }) => notes.length;
        const [first, ...others] = [...group].sort((a, b) => told_once_rank(a) - told_once_rank(b) || (0, src_source.Qr)(a.at, b.at) || far(a) - far(b));
        const { rule: rule2, message, alike } = first;
        const marks = [...new Set([first, ...others].flatMap((finding) => finding.marks))];
        const parts = [first, ...others].flatMap((finding) => finding.parts);
        const names = [first, ...others].map(({ service, image }) => service ?? image ?? "");
        if (rule2.together && alike === void 0) {
          const { fix: _, notes: __, ...told3 } = first;
          const fix2 = allFixes(group);
          return { ...told3, marks, parts, message: rule2.together(names), ...fix2 && { fix: fix2 } };
        }
        if (rule2.change) {
          const things = [...(0, group_by.$)([first, ...others], ({ key, fingerprint }) => key ?? fingerprint).values()];
          const messages = things.map(([one, ...more2]) => [...one.message, ...sameFor(namesOf(more2), one)]);
          return { ...first, marks, parts, message: messages.flatMap((each, i) => i === 0 ? each : [" ", ...each]) };
        }
        const [here, ...elsewhere] = [...(0, group_by.$)([first, ...others], placeOf).values()];
        const told2 = new Set(namesOf(here));
        const more = alike === void 0 || elsewhere.length === 0 ? void 0 : rule2.more;
        const { fix: own, ...rest } = first;
        const fix = more ? allFixes(group) : own;
        return {
          ...rest,
          ...fix && { fix },
          marks,
          parts,
          joined: others,
          message: [
            ...message,
            ...sameFor(namesOf(here), first),
            ...more ? [" ", ...more(elsewhere.map((each) => each[0].at))] : []
          ],
          notes: [
            ...group.flatMap((finding) => finding.notes ?? []),
            ...(more ? outOfSight(first, elsewhere).slice(0, mostNoted) : elsewhere).map((each) => ({
              at: each[0].at,
              message: sameAt(namesOf(each).filter((name) => !told2.has(name)))
            }))
          ]
        };
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
      function told_once_rank({ severity }) {
        return problem.gO.indexOf(severity);
      }
      function placeOf({ at }) {
        const { source, span } = (0, src_source.J9)(at);
        return JSON.stringify([source.path, span]);
      }
      function namesOf(group) {
        return [...new Set(group.flatMap(({ service, image = "" }) => service ?? (/^\d*$/.test(image) ? [] : [image])))];
      }
      function sameFor(names, { service, image }) {
        const also = names.filter((name) => name !== (service ?? image ?? ""));
        return also.length > 0 ? (0, problem.cv)` The same holds for ${(0, problem.p_)(also)}.` : [];
      }
      function sameAt(names) {
        return names.length > 0 ? (0, problem.cv)`The same stands here, for ${(0, problem.p_)(names)}.` : (0, problem.cv)`The same stands here.`;
      }
      function allFixes(group) {
        const fixes = group.flatMap(({ fix }) => fix ?? []);
        const [first] = fixes;
        if (!first || fixes.length < group.length || fixes.some(({ title }) => title !== first.title))
          return void 0;
        const parts = [...(0, group_by.$)(fixes, ({ edits }) => JSON.stringify(edits.map(placed))).values()].map(([one]) => one.edits);
        return { title: first.title, edits: parts.flat(), parts };
      }
      function placed({ at, text }) {
        const { source, span } = (0, src_source.J9)(at);
        return [source.path, span, text];
      }
      var rule = __webpack_require__(2741);
      var glob = __webpack_require__(6449);
      ;
      function hear(findings, fails, hearing) {
        const { policy, today, head, base } = hearing;
        const accepted = acceptedBy(policy.baseline, today, base !== void 0);
        const decrees = policy.waivers.map((waiver) => decreeOf(waiver, head, today));
        const { requests, refused, isAdded, stood } = heardInFiles(hearing);
        const used = /* @__PURE__ */ new Set();
        const kept = /* @__PURE__ */ new Set();
        const pending = /* @__PURE__ */ new Map();
        const left = [];
        const waived = [];
        for (const finding of findings) {
          const decree = decrees.find((each) => each.faults.length === 0 && each.covers(finding));
          const asking = requests.filter((request) => asksFor(request, finding));
          for (const each of [decree, ...asking])
            if (each)
              used.add(each);
          const standing = asking.filter((request) => stood(request, finding));
          for (const each of standing)
            kept.add(each);
          const granted = grantedOf(asking, standing, policy, fails(finding));
          const waiver = decree?.waiver ?? (granted && waiverOf(granted)) ?? accepted(finding);
          if (waiver)
            waived.push({ ...finding, waiver });
          else
            left.push(asking[0] ? { ...finding, proposal: waiverOf(asking[0]) } : finding);
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
            ...decrees.flatMap((decree) => decreeRemark(decree, used.has(decree), hearing)),
            ...requests.flatMap((request) => requestRemark(request, state(request), hearing)),
            ...refused.map(refusedRemark)
          ])
        };
      }
      function heardInFiles({ today, head, base, ruleIds, currentPath, edit }) {
        const asked = { names: [...ruleIds, ...rule.TN], today };
        const { requests, refused } = requestsOf(head, edit?.after, asked);
        const before = base && requestsOf(base, edit?.before, asked).requests;
        const added = before ? addedAmong(requests, before, currentPath) : /* @__PURE__ */ new Set();
        const old = (0, group_by.$)(before ?? [], identityOf);
        return {
          requests,
          refused,
          isAdded: (request) => added.has(request),
          stood: (request, { former }) => before === void 0 || former !== void 0 && (old.get(identityOf(request)) ?? []).some((each) => asksFor(each, former))
        };
      }
      function decreeOf({ rule: rule2, paths, stage, service, image, reason, until, by, at }, head, today) {
        const fits = (0, container_paths.kZ)(paths);
        const meant = /* @__PURE__ */ new Map();
        const isMeant = (path) => {
          const known2 = meant.get(path) ?? fits(path);
          meant.set(path, known2);
          return known2;
        };
        return {
          rule: rule2,
          paths,
          waiver: { reason, until, by, at, kind: "policy" },
          faults: dateFaults(until, today),
          covers: (finding) => (rule2 === finding.rule.id || rule2 === finding.rule.group) && isMeant((0, src_source.J9)(finding.at).source.path) && (stage === void 0 || stage.toLowerCase() === finding.image) && (service === void 0 || service === finding.service) && (image === void 0 || imagesOf(finding, head).includes(image))
        };
      }
      function imagesOf({ at, image, service }, { images, services }) {
        const { source } = (0, src_source.J9)(at);
        const built = images.filter(({ stage }) => {
          return (0, stage_name.C)(stage) === image && (0, src_source.J9)(stage.file.source.at(0, 0)).source.path === source.path;
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
      function grantedOf(asking, standing, { inlineWaivers }, fails) {
        if (inlineWaivers === "deny")
          return void 0;
        return inlineWaivers === "allow" || !fails ? asking[0] : standing[0];
      }
      function waiverOf({ reason, until, by, at }) {
        return { reason, until, by, at, kind: "inline" };
      }
      function decreeRemark({ rule: rule2, paths, waiver, faults }, used, { files, base, partly }) {
        const about = files.filter((0, container_paths.kZ)(paths));
        const whole = !partly && (base === void 0 || paths.every((path) => files.includes((0, glob.s1)(path) ?? "")));
        const where = `${placeText(waiver.at)}: The waiver of \`${rule2}\``;
        if (about.length === 0)
          return [];
        if (faults.length > 0)
          return [`${where} does not count: ${faults.join("; ")}.`];
        return used || !whole ? [] : [`${where} waives nothing any more; please take it out.`];
      }
      function requestRemark(request, { used, added, pending }, { policy, partly }) {
        const { at, rules, until, reason } = request;
        const where = placeText(at);
        const what = rules.map(quoted).join(", ");
        if (!used)
          return partly ? [] : [`${where}: This waiver of ${what} waives nothing; please take it out.`];
        if (policy.inlineWaivers === "deny")
          return [
            `${where}: This waiver of ${what} does not count: the policy wants none in files. Its reason: ${quoted(reason)}.`
          ];
        if (added) {
          const how = pending.length > 0 ? "It counts for what fails this review only once it is merged" : "It counts";
          return [
            `${where}: This change adds a waiver of ${what} until ${until}, with the reason ${quoted(reason)}. ${how}.`
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
          return `${quoted(rule2.id)}${subject2 === void 0 ? "" : ` of ${quoted(subject2)}`}`;
        });
        const names = [...new Set(all)];
        const more = names.length - mostNamed;
        return new Intl.ListFormat("en-GB").format([...names.slice(0, mostNamed), ...more > 0 ? [`${more} more`] : []]);
      }
      function refusedRemark({ at, because }) {
        return `${placeText(at)}: This waiver does not count, because ${because.join("; ")}.`;
      }
      function placeText(at) {
        const { path, start } = (0, src_source.Xq)(at);
        return `${quoted(path)} line ${start.line}`;
      }
      const mostRemarks = 30;
      function shortened(remarks) {
        const more = remarks.length - mostRemarks;
        return more > 0 ? [...remarks.slice(0, mostRemarks), `There is as much to say about ${more} more waivers.`] : [...remarks];
      }
      var text_path = __webpack_require__(7976);
      ;
      const mostTold = 10;
      function weighUnread(head, base, { change, policy, today, files, isAsked }) {
        const touched = new Set((0, src_change.lK)(change.files));
        const isTouched = (path) => touched.has(path) || [...(0, text_path.Zv)(path)].some((each) => touched.has(each));
        const same = ({ path, reason }) => JSON.stringify([path, reason]);
        const before = new Set(base?.map(same));
        const old = new Set(head.filter((each) => !each.ours && (each.refused || !isTouched(each.about ?? each.path)) && before.has(same(each))));
        const idle = new Set(head.filter((each) => each.refused && !old.has(each) && (0, trial_paths.KK)(each.path)));
        const isExcused = (each) => old.has(each) || idle.has(each);
        const entries = policy.unread.map((entry) => ({
          entry,
          fits: (0, container_paths.kZ)(entry.paths),
          faults: dateFaults(entry.until, today)
        }));
        const acceptedBy2 = new Map(head.flatMap((each) => {
          const found = each.ours || isExcused(each) ? void 0 : entries.find(({ fits, faults }) => fits(each.path) && faults.length === 0);
          return found ? [[each, found.entry]] : [];
        }));
        const needed = (fits) => head.some(({ path }) => fits(path));
        const oldKeys = new Set([...old].map(same));
        return {
          unread: head.filter((each) => !isExcused(each) && !acceptedBy2.has(each)),
          accepted: [...acceptedBy2.keys()],
          isOld: (each) => oldKeys.has(same(each)),
          remarks: [
            ...told([...old].filter(({ path }) => isAsked(path)), ({ path, reason }) => `${path} could not be reviewed, before this change as after it. ${reason}`),
            ...told([...idle], ({ path, reason }) => `${path} could not be reviewed, and nothing can run it as it is. ${reason}`),
            ...told([...acceptedBy2.keys()], (each) => acceptanceRemark(each, acceptedBy2.get(each))),
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
      function acceptanceRemark({ path, reason }, { until, reason: why }) {
        return `${path} could not be reviewed, which the policy accepts until ${until} (${why.replace(/\.$/, "")}). ${reason}`;
      }
      function told(unread, say2) {
        const files = [...new Map([...unread].reverse().map((each) => [each.path, each])).values()].reverse();
        const more = files.length - mostTold;
        return [
          ...files.slice(0, mostTold).map(say2),
          ...more > 0 ? [`${more} more ${more === 1 ? "file" : "files"} could not be reviewed for reasons like these.`] : []
        ];
      }
      ;
      function decide(given) {
        const { change, policy, origin, today, ruleIds, applied, head, base, updates = [], remarks, secrets, edit } = given;
        const { isAsked = () => true, partly = false } = given;
        const renamed = new Map(change.files.flatMap(({ path, previousPath }) => previousPath ? [[previousPath, path]] : []));
        const currentPath = (path) => renamed.get(path) ?? path;
        const { introduced, existing, fixed: gone } = compareSides(base, head, currentPath, secrets.places);
        const stood = withoutDoubles([
          ...introduced.map((finding) => ({ ...finding, standing: "introduced" })),
          ...existing.map((finding) => ({ ...finding, standing: "existing" }))
        ]);
        const fails = ({ severity, standing }) => (0, problem.O6)(severity, policy.failOn) && (policy.gate === "all" || standing === "introduced");
        const files = reviewedFiles(head.project);
        const heard = hear(stood, fails, {
          policy,
          today,
          ruleIds,
          currentPath,
          files,
          head: head.project,
          base: base?.project,
          edit,
          partly
        });
        const isTold = ({ standing, at }) => standing !== "existing" || isAsked((0, src_source.Xq)(at).path);
        const findings = together(heard.findings.filter(isTold)).map((finding) => ({ ...finding, failing: fails(finding), placement: { kind: "summary" } }));
        const weighed = weighUnread(head.unread, base?.unread, { change, policy, today, files, isAsked });
        const { unread, accepted } = weighed;
        const touched = /* @__PURE__ */ new Set([...files, ...(0, src_change.lK)(change.files)]);
        const isWhole = (path) => touched.has(path) && isKnown(path, { change, unread, accepted, project: head.project });
        const known2 = withoutReplaced(gone, head.findings, currentPath).filter(({ at }) => isWhole((0, src_source.Xq)(at).path));
        const fixed = together(withoutDoubles(known2.map((finding) => ({ ...finding, standing: "fixed" })))).map(untold);
        const placed2 = (0, placement.i)(findings.sort(worstFirst), change, { ...policy, secrets });
        const spared = heard.waived.filter(isTold);
        const waived = [...new Set(spared.map(({ waiver }) => waiver.at))].flatMap((at) => together(spared.filter(({ waiver }) => waiver.at === at))).map(untold);
        const counts = count2(placed2, waived, fixed);
        const { verdict, reason } = judgement(placed2, unread, change, policy);
        return {
          change,
          today,
          policy,
          origin,
          verdict,
          reason,
          findings: placed2,
          waived: waived.sort(worstFirst),
          fixed: fixed.sort(worstFirst),
          untold: [...heard.findings, ...heard.waived].filter((each) => !isTold(each)).length,
          counts,
          unread,
          accepted,
          remarks: [
            ...remarks,
            ...heard.remarks,
            ...partly ? [] : baselineRemarks(policy.baseline, today, { found: stood, fixed: base && known2, isKnown: isWhole }),
            ...unfilled(head.project.templates.filter(isAsked)),
            ...weighed.remarks,
            ...counts.introduced > 0 ? incomparable((base?.unread ?? []).filter((each) => !weighed.isOld(each))) : []
          ],
          updates,
          files,
          applied: new Set(applied),
          project: head.project,
          secrets
        };
      }
      function isKnown(path, { change, unread, accepted, project }) {
        if (change.files.some((file) => file.status === "removed" && file.path === path))
          return true;
        const builds = (dockerfile) => project.services.some(({ build, application }) => build?.dockerfilePath === dockerfile && application.sources.some((source) => source.path === path));
        const hides = (other) => other === path || !(0, container_file_names.e4)(other) || builds(other);
        return change.incomplete === void 0 && ![...unread, ...accepted].some((each) => hides(each.path));
      }
      function untold(finding) {
        return { ...finding, failing: false, placement: { kind: "summary" } };
      }
      function worstFirst(a, b) {
        const [rank2, kind] = [problem.gO.indexOf(a.severity), problem.gO.indexOf(a.rule.severity)];
        return rank2 - problem.gO.indexOf(b.severity) || kind - problem.gO.indexOf(b.rule.severity) || (0, src_source.Qr)(a.at, b.at);
      }
      function judgement(findings, unread, change, policy) {
        const failing = findings.filter((finding) => finding.failing).length;
        const brings = policy.gate === "introduced" && change.base !== void 0 ? "this change introduces " : "";
        const severity = `severity ${policy.failOn}${policy.failOn === "critical" ? "" : " or worse"}`;
        const fails = `${brings}${plural(failing, "finding")} of ${severity}`;
        const unknown = unknownIn(findings, unread, change, policy);
        if (unknown.length > 0) {
          const decided = findings.some(({ failing: counts, rule: rule2 }) => counts && !rule2.undecided);
          return { verdict: "error", reason: [...unknown, ...decided ? [`and ${fails}`] : []].join("; ") };
        }
        if (failing > 0)
          return { verdict: "fail", reason: fails };
        if (policy.failOn === "never")
          return { verdict: "pass", reason: "no finding fails this review, as the policy says" };
        return { verdict: "pass", reason: `${brings}no finding of ${severity}` };
      }
      function unknownIn(findings, unread, { incomplete }, { gate }) {
        const files = new Set(unread.map(({ path }) => path)).size;
        const undecided = findings.filter(({ rule: rule2, standing }) => rule2.undecided && (gate === "all" || standing === "introduced")).length;
        const unreadable = incomplete ?? (files > 0 ? `${plural(files, "file")} could not be reviewed` : void 0);
        return [
          ...unreadable === void 0 ? [] : [unreadable],
          ...undecided > 0 ? [`${plural(undecided, "signature")} could not be verified`] : []
        ];
      }
      function plural(count3, noun) {
        return `${count3} ${noun}${count3 === 1 ? "" : "s"}`;
      }
      function count2(findings, waived, fixed) {
        const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
        for (const { severity } of findings)
          bySeverity[severity] += 1;
        const introduced = findings.filter(({ standing }) => standing === "introduced").length;
        return {
          introduced,
          existing: findings.length - introduced,
          fixed: fixed.length,
          waived: waived.length,
          bySeverity
        };
      }
      function unfilled(paths) {
        const templates = paths.filter((path) => !(0, container_file_names.UL)(path));
        const programs = paths.filter(container_file_names.UL);
        const [are, them, is] = templates.length === 1 ? ["is a template", "it", "it is"] : ["are templates", "them", "they are"];
        const [make, write] = programs.length === 1 ? ["is a program", "it writes"] : ["are programs", "they write"];
        const unfilled2 = () => `${named(templates)} ${are}: nothing can run ${them} until ${is} filled in, and what becomes of ${them} is not reviewed.`;
        const writing = () => `${named(programs)} ${make}, which no builder takes: what ${write} is not reviewed.`;
        return [...templates.length > 0 ? [unfilled2()] : [], ...programs.length > 0 ? [writing()] : []];
      }
      function named(paths) {
        const more = paths.length - decide_mostNamed;
        const names = [...paths.slice(0, decide_mostNamed).map(quoted), ...more > 0 ? [`${more} more`] : []];
        return new Intl.ListFormat("en-GB").format(names);
      }
      const decide_mostNamed = 3;
      function incomparable(unread) {
        const paths = [...new Set(unread.map(({ path }) => path))];
        return paths.map((path) => `${path} could not be reviewed as it was before this change, so what it held before may be counted as introduced.`);
      }
      function reviewedFiles({ dockerfiles, applications }) {
        const sources = [
          ...dockerfiles.map(({ source }) => source),
          ...applications.flatMap((each) => [...each.sources, ...each.included])
        ];
        return [...new Set(sources.map((source) => (0, src_source.J9)(source.at(0, 0)).source.path))].sort();
      }
    })
  ),
  /***/
  3089: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
      var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4998);
      function withEdits(source, edits) {
        const newline = source.text.includes("\r\n") ? "\r\n" : "\n";
        return editsIn(source, edits).reduceRight((text, { span, text: by }) => text.slice(0, span.start) + by.replace(/\r?\n/g, newline) + text.slice(span.end), source.text);
      }
      function editsIn(source, edits) {
        const own = edits.map(({ at, text }) => ({ ...(0, _source_js__WEBPACK_IMPORTED_MODULE_0__.J9)(at), text })).filter((edit) => edit.source === source);
        return own.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
      }
      function areApart(edits) {
        return editedSources(edits).every((source) => {
          const own = editsIn(source, edits);
          return own.every(({ span }, i) => i === 0 || !touches(own[i - 1].span, span));
        });
      }
      function editedSources(edits) {
        return [...new Set(edits.map(({ at }) => (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.J9)(at).source))];
      }
      function touches(first, second) {
        return second.start < first.end || second.start === first.start && second.end === first.end;
      }
    })
  ),
  /***/
  9495: (
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
      var _facts_secrets_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1221);
      var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4998);
      var _comment_worthy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3049);
      var _edits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3089);
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
        const same2 = spots.find(({ lines }) => lines.end === own.end);
        const spot = same2 ?? spots.find(({ lines }) => overlap(lines, own));
        if (!spot) {
          const alone = { lines: own };
          spots.push(alone);
          return alone;
        }
        const both = combined(spot.lines, own, secrets);
        const fits = !spots.some((other) => other !== spot && overlap(other.lines, both));
        if (fits && (same2 || both !== spot.lines))
          spot.lines = both;
        else if (!same2)
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
        return { kind: "line", path: file.path, ...side, hunks, ...own, edits: [], suggestion: void 0, plain: own };
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
          const suggesting = suggest({ ...plain, end: lastLine(finding.at) }, fix.title, edits, secrets);
          if (suggesting)
            return suggesting;
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
        return { kind: "line", path, hunks, ...own, edits: [], suggestion: void 0, plain: own };
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
        const more = second.edits.filter((edit) => !first.edits.some((other) => same(edit, other)));
        if (more.length === 0)
          return first;
        const both = { ...first, start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
        const title = `${first.suggestion.title}; ${second.suggestion.title.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())}`;
        return suggest(both, title, [...first.edits, ...more], secrets) ?? first;
      }
      function same(a, b) {
        return a.text === b.text && (0, _source_js__WEBPACK_IMPORTED_MODULE_2__.Qr)(a.at, b.at) === 0;
      }
      function suggest(lines, title, edits, secrets) {
        const places = edits.map(({ at, text: text2 }) => ({ ...(0, _source_js__WEBPACK_IMPORTED_MODULE_2__.J9)(at), text: text2 })).sort((a, b) => a.span.start - b.span.start);
        const source = places[0]?.source;
        if (!source || places.some((each) => each.source !== source) || source.path !== lines.path)
          return void 0;
        if (!(0, _edits_js__WEBPACK_IMPORTED_MODULE_3__.NQ)(edits))
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
  6526: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
      var _model_stage_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1803);
      var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4008);
      var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4998);
      var _comment_worthy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3049);
      var _edits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3089);
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
        return project.images.map(({ stage }) => ({ path: (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(stage.from.at).path, name: (0, _model_stage_name_js__WEBPACK_IMPORTED_MODULE_2__.C)(stage) }));
      }
      function servicesOf({ project }) {
        return project.services.map(({ at, name }) => ({ path: (0, _source_js__WEBPACK_IMPORTED_MODULE_0__.Xq)(at).path, name }));
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
  2741: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LA: () => (
          /* binding */
          onlyInforms
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          groups
        )
        /* harmony export */
      });
      var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(311);
      const groups = [
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
      function onlyInforms({ since }, of = _version_js__WEBPACK_IMPORTED_MODULE_0__.r) {
        const [[major, minor], [newMajor, newMinor]] = [of, since ?? "0.0"].map((each) => each.split(".").map(Number));
        return newMajor > major || newMajor === major && newMinor >= minor;
      }
    })
  ),
  /***/
  6497: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ec: () => (
          /* binding */
          today
        ),
        /* harmony export */
        Ug: () => (
          /* binding */
          yearAfter
        ),
        /* harmony export */
        kb: () => (
          /* binding */
          dayOf
        ),
        /* harmony export */
        mU: () => (
          /* binding */
          daysAfter
        ),
        /* harmony export */
        yl: () => (
          /* binding */
          quarterEndAfter
        )
        /* harmony export */
      });
      function today() {
        return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
      }
      function dayOf(text) {
        if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
          return void 0;
        const time = Date.parse(`${text}T00:00:00Z`);
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : void 0;
      }
      function yearAfter(day) {
        const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
        date.setUTCFullYear(date.getUTCFullYear() + 1);
        return date.toISOString().slice(0, 10);
      }
      function daysAfter(day, days) {
        return new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
      }
      function quarterEndAfter(day) {
        const [year, month] = day.split("-").map(Number);
        const months = Math.ceil((month + 3) / 3) * 3;
        return new Date(Date.UTC(year, months, 0)).toISOString().slice(0, 10);
      }
    })
  ),
  /***/
  6449: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ig: () => (
          /* binding */
          readGlob
        ),
        /* harmony export */
        pV: () => (
          /* binding */
          exactly
        ),
        /* harmony export */
        s1: () => (
          /* binding */
          plainPath
        )
        /* harmony export */
      });
      const longest = 1e3;
      const mostAlternatives = 200;
      function readGlob(pattern) {
        if (/^[./]*$/.test(pattern) || pattern.length > longest || /^!|[!+@?*]\(/.test(pattern))
          return void 0;
        const alternatives = alternativesOf(pattern);
        if (!alternatives)
          return void 0;
        const all = alternatives.map(readParts);
        return (path) => {
          if (path === pattern || path.startsWith(`${pattern}/`))
            return true;
          const names = path.split("/");
          return all.some((parts) => fits(parts, names, (part, name) => fits(part, [...name], (step, char) => step(char))));
        };
      }
      function plainPath(pattern) {
        if (/(?:^|[^\\])(?:\\\\)*[*?[{]/.test(pattern))
          return void 0;
        return pattern.replace(/\\(.)/g, "$1");
      }
      function exactly(path) {
        return path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
      }
      function fits(steps, items, fit) {
        let [step, item, after, from] = [0, 0, -1, 0];
        while (item < items.length) {
          const now = steps[step];
          if (now === "any") {
            after = ++step;
            from = item;
          } else if (now !== void 0 && fit(now, items[item])) {
            step++;
            item++;
          } else if (after === -1)
            return false;
          else {
            step = after;
            item = ++from;
          }
        }
        while (steps[step] === "any")
          step++;
        return step === steps.length;
      }
      function readParts(pattern) {
        const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
        const below = pattern.endsWith("/") || plainPath(parts.at(-1) ?? "") !== void 0;
        return [...parts.map((part) => part === "**" ? "any" : readSteps(part)), ...below ? ["any"] : []];
      }
      function readSteps(part) {
        const chars = [...part];
        const steps = [];
        for (let at = 0; at < chars.length; ) {
          const [step, end] = readStep(chars, at);
          steps.push(step);
          at = end;
        }
        return steps;
      }
      function readStep(chars, at) {
        const [char, next] = [chars[at], chars[at + 1]];
        if (char === "*")
          return ["any", at + 1];
        if (char === "?")
          return [() => true, at + 1];
        if (char === "\\" && next !== void 0)
          return [(other) => other === next, at + 2];
        const end = char === "[" ? chars.indexOf("]", at + (/[!^]/.test(next ?? "") ? 3 : 2)) : -1;
        return end === -1 ? [(other) => other === char, at + 1] : [readClass(chars.slice(at + 1, end)), end + 1];
      }
      function readClass(chars) {
        const not = chars[0] === "!" || chars[0] === "^";
        const body = not ? chars.slice(1) : chars;
        const ranges = [];
        for (let i = 0; i < body.length; i++) {
          const range = body[i + 1] === "-" && i + 2 < body.length;
          ranges.push([body[i], body[range ? i + 2 : i]]);
          if (range)
            i += 2;
        }
        return (char) => ranges.some(([from, to]) => from <= char && char <= to) !== not;
      }
      function alternativesOf(pattern) {
        const open = firstOf(pattern, "{");
        if (open === -1)
          return [pattern];
        const { commas, close } = bracesFrom(open, pattern);
        const [before, rest] = [pattern.slice(0, open), pattern.slice(close + 1)];
        if (close === -1 || commas.length === 0) {
          const others = alternativesOf(pattern.slice(open + 1));
          return others?.map((each) => `${before}\\{${each}`);
        }
        const choices = [open, ...commas].map((start, i) => pattern.slice(start + 1, commas[i] ?? close));
        const found = [];
        for (const choice of choices) {
          const more = alternativesOf(choice + rest);
          found.push(...(more ?? []).map((each) => before + each));
          if (!more || found.length > mostAlternatives)
            return void 0;
        }
        return found;
      }
      function bracesFrom(open, pattern) {
        const commas = [];
        let depth = 0;
        for (let i = open; i < pattern.length; i++) {
          const char = pattern[i];
          if (char === "\\")
            i++;
          else if (char === "{")
            depth++;
          else if (char === "," && depth === 1)
            commas.push(i);
          else if (char === "}" && --depth === 0)
            return { commas, close: i };
        }
        return { commas, close: -1 };
      }
      function firstOf(text, wanted) {
        for (let i = 0; i < text.length; i++) {
          if (text[i] === "\\")
            i++;
          else if (text[i] === wanted)
            return i;
        }
        return -1;
      }
    })
  ),
  /***/
  5484: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
  613: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          nearest
        )
        /* harmony export */
      });
      function nearest(typed, names) {
        const wanted = plain(typed);
        if (wanted.length < 2 || wanted.length > 30)
          return void 0;
        const known = [...names].map((name) => ({ name, plain: plain(name) }));
        const started = known.filter((each) => each.plain.startsWith(wanted) || wanted.startsWith(each.plain));
        if (started.length === 1)
          return started[0].name;
        let best;
        let least = Number.POSITIVE_INFINITY;
        for (const each of known) {
          const edits = editDistance(wanted, each.plain);
          if (edits < least && edits <= Math.max(1, Math.floor(each.plain.length / 2.5))) {
            least = edits;
            best = each.name;
          }
        }
        return best;
      }
      function plain(name) {
        return name.toLowerCase().replaceAll("-", "_");
      }
      function editDistance(a, b) {
        let before = [];
        let last = Array.from({ length: b.length + 1 }, (_, i) => i);
        for (let i = 1; i <= a.length; i++) {
          const row = [i];
          for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            let least = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
              least = Math.min(least, before[j - 2] + 1);
            row.push(least);
          }
          before = last;
          last = row;
        }
        return last[b.length];
      }
    })
  ),
  /***/
  2675: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          Parts
        )
        /* harmony export */
      });
      class Parts {
        #pieces = [];
        static of(text) {
          return Parts.from([text]);
        }
        static unknown() {
          return Parts.from([void 0]);
        }
        static from(pieces) {
          const parts = new Parts();
          for (const piece of pieces)
            parts.add(piece);
          return parts;
        }
        /** Adds known text, or undefined for an unknown piece. */
        add(piece) {
          if (piece === "")
            return;
          const last = this.#pieces.length - 1;
          const before = this.#pieces[last];
          if (last >= 0 && before === void 0 === (piece === void 0)) {
            if (piece !== void 0)
              this.#pieces[last] = before + piece;
          } else {
            this.#pieces.push(piece);
          }
        }
        append(other) {
          for (const piece of other.#pieces)
            this.add(piece);
        }
        /** The pieces in order, at least one. */
        get parts() {
          return this.#pieces.length === 0 ? [""] : this.#pieces;
        }
        /** What a setting says of it. */
        get text() {
          const { value, parts } = this;
          return value === void 0 ? { value, parts } : { value };
        }
        /** All of it; undefined when a piece is unknown. */
        get value() {
          return this.parts.length === 1 ? this.parts[0] : void 0;
        }
      }
    })
  ),
  /***/
  8665: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          replace
        ),
        /* harmony export */
        T: () => (
          /* binding */
          remove
        )
        /* harmony export */
      });
      function remove(operator, operand, value) {
        if (operand === void 0 || value === void 0)
          return void 0;
        const greedy = operand.startsWith(operator);
        const pattern = parse(greedy ? operand.slice(1) : operand);
        if (!pattern)
          return void 0;
        const text = Array.from(value);
        if (tooMuch(text, pattern))
          return void 0;
        if (operator === "%") {
          const length2 = match(pattern.toReversed(), text.toReversed(), 0, greedy);
          return length2 === void 0 ? value : text.slice(0, text.length - length2).join("");
        }
        const length = match(pattern, text, 0, greedy);
        return length === void 0 ? value : text.slice(length).join("");
      }
      function replace(value, operand, replacement, all) {
        if (value === void 0 || operand === void 0 || replacement === void 0)
          return void 0;
        const pattern = parse(operand);
        if (!pattern || all && replacement.includes("$"))
          return void 0;
        const text = Array.from(value);
        if (tooMuch(text, pattern, text.length))
          return void 0;
        const result = [];
        let at = 0;
        for (const { start, end } of matches(pattern, text)) {
          result.push(...text.slice(at, start), replacement);
          at = end;
          if (!all)
            break;
        }
        return result.join("") + text.slice(at).join("");
      }
      function* matches(pattern, text) {
        let last = -1;
        for (let at = 0; at <= text.length; ) {
          const length = match(pattern, text, at, true);
          const isFound = length !== void 0 && !(length === 0 && at === last);
          if (isFound) {
            last = at + length;
            yield { start: at, end: last };
          }
          at += Math.max(isFound ? length : 0, 1);
        }
      }
      function parse(pattern) {
        const steps = [];
        const chars = Array.from(pattern);
        for (let i = 0; i < chars.length; i++) {
          const char = chars[i];
          if (char === "*")
            steps.push("many");
          else if (char === "?")
            steps.push("any");
          else if (char === "\\") {
            const escaped = chars[++i];
            if (escaped === void 0 || !"*?\\}/".includes(escaped))
              return void 0;
            steps.push({ char: escaped });
          } else
            steps.push({ char });
        }
        return steps;
      }
      function tooMuch(text, pattern, starts = 1) {
        return text.length * (pattern.length + 1) * starts > 1e6;
      }
      function match(pattern, text, from, greedy) {
        let states = /* @__PURE__ */ new Set([0]);
        let found;
        for (let at = from; states.size > 0; at++) {
          for (const state of states)
            if (pattern[state] === "many")
              states.add(state + 1);
          if (states.has(pattern.length)) {
            found = at - from;
            if (!greedy)
              break;
          }
          const char = text[at];
          if (char === void 0)
            break;
          states = new Set([...states].flatMap((state) => after(state, pattern[state], char)));
        }
        return found;
      }
      function after(state, step, char) {
        if (step === void 0)
          return [];
        if (typeof step === "object")
          return step.char === char ? [state + 1] : [];
        if (char === "\n")
          return [];
        return [step === "many" ? state : state + 1];
      }
    })
  ),
  /***/
  1809: (
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
  ),
  /***/
  8302: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q_: () => (
          /* binding */
          longestValue
        ),
        /* harmony export */
        fx: () => (
          /* binding */
          TooMuchWork
        ),
        /* harmony export */
        nH: () => (
          /* binding */
          WorkBudget
        ),
        /* harmony export */
        ti: () => (
          /* binding */
          readingAgain
        ),
        /* harmony export */
        u5: () => (
          /* binding */
          tooManyCharacters
        ),
        /* harmony export */
        yO: () => (
          /* binding */
          inheriting
        )
        /* harmony export */
      });
      class TooMuchWork extends Error {
        /** @param cause what takes the work: `its stages inherit too many layers` */
        constructor(cause) {
          super(`This file was not reviewed, because ${cause}. Split it, or repeat less.`);
        }
      }
      const longestValue = 128 * 1024;
      const most = 15e5;
      const perInstruction = 40;
      const perInheritedLayer = 5;
      class WorkBudget {
        #left = most;
        get left() {
          return this.#left;
        }
        /**
         * Counts some work.
         * @param amount of one of the counts below
         * @throws TooMuchWork with the cause where there is no budget left for it
         */
        spend(amount, cause) {
          if (amount === 0)
            return;
          this.#left -= amount;
          if (this.#left < 0)
            throw new TooMuchWork(cause);
        }
      }
      function readingAgain(instructions, characters) {
        return instructions * perInstruction + characters;
      }
      const tooManyCharacters = "its variables bring in too many characters";
      function inheriting(layers) {
        return layers * perInheritedLayer;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
