import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * How folders, files, stages and services are called that do not ship, by what they are for. Words in small letters; those
 * before the bar say so behind any other (`kafka-demo/`), those behind it also describe what ships (`web-dev/`, `ci-server`).
 */
export const roleWords = {
  source: [
    'the names that repositories of many languages share, as https://github.com/golang-standards/project-layout lists',
    'the documentation of the test runners and of the services that run tests',
    'https://github.com/docker-library/official-images#contributing-to-the-standard-library',
  ],
  asOf: '2026-11-29',
  words: {
    /** For those who develop, on their own machines. */
    development: said(
      'devcontainer .devcontainer devenv gitpod dbg',
      'dev devel develop development local debug benchmark benchmarks lint linters coverity entwicklung desarrollo',
    ),
    /** For tests, on machines of developers or where changes are tested: it lives for as long as they run. */
    test: said(
      'test tests testing e2e fixture fixtures testdata testenv mocks suites itest itests fuzz fuzzing unittest unittests snakeoil selfsigned',
      'harness mock spec specs dummy smoke ci cicd integration conformance tester testers playwright cypress puppeteer pruebas testes',
    ),
    /** To be read, tried and learned from. */
    example: said(
      'example examples sample samples quickstarts demo demos tutorial tutorials showcase lab workshop workshops poc playground playgrounds beispiel beispiele exemples ejemplos exemplos',
      'labs guides quickstart started',
    ),
    /** Insecure on purpose, to show how an attack works. */
    insecure: said('vulnerable vulhub ctf goat exploit exploits', 'cve pwn'),
    /** To be copied and filled in. */
    template: said('template templates skeleton boilerplate scaffold', ''),
    documentation: said('', 'doc docs documentation'),
    /** Nobody starts it any more. */
    past: said('', 'archive archives archived attic old deprecated obsolete bak unused unmaintained inactive retired'),
    /** Somebody still does, or not yet, or it was made from something else. */
    leftover: said('', 'legacy disabled experimental dist'),
  },
  /** Those that say of a service or a stage only what it does, for whomever. */
  activities: wordSet('lint linters started workshop fuzz fuzzing harness suites exploit exploits pwn'),
  /** Folders of a forge, of who runs its jobs and of what developers or their agents work with or measure, for what these start. */
  toolFolders: wordSet(
    'bench benches .ddev .github .forgejo .gitea .circleci .buildkite .cursor .vscode .idea .zed .codex .claude uffizzi',
  ),
  /** How a folder is called that keeps what there was at a time, and where VS Code keeps that: `20250603-113746-before-refactoring`. */
  snapshots: /^\.history$|^\d{8}[-_T]?\d{6}(?:\D|$)|^\d{4}-\d\d-\d\d[-_T]\d\d[-_:]?\d\d/,
  /** How a folder is called for one of several exercises; without its number it may be what an application has: `exercises`. */
  exercises: /^(?:ejercicio|exerc[ií]cio|exercise|exercice|esercizio|[uü]bung|aufgabe)s?[ _-]?\d/i,
  /** What a store is given to begin with, and no data: scripts, settings and certificates. */
  beginsWith: /\.(?:sql|sh|js|conf|cnf|ini|ya?ml|json|toml)$|initdb|\/(?:tls|ssl|certs?)$/,
  /** What people call a database or a store for short. */
  stores: wordSet('db pg sql s3 mq'),
  /** Words that two are joined in, of which one says a role and the other not what ships. */
  compounds:
    /^(dev|test|demo|sample|example|mock|e2e)(?:envs?|environments?|stack|cluster|vm|containers?|images?|network|data|db|database|apps?|suites?|cases?|bed)$|^(?:unit|load|smoke|reg|functional|acceptance|performance|stress|regression|integration|system|api|docker)(tests?)$/,
  /** What says so of whatever is behind it, but for a program that looks for it. */
  adjectives: wordSet('vulnerable'),
  /** How what ships is called, to tell it from those. */
  earnest: new Set(['prod', 'production']),
  /**
   * What takes the role from the word behind it: it says the contrary (`no-test`), what a product tests (`speed-test`), or who
   * relies on it (`home-lab`).
   */
  undone: wordSet('no not non without un never minus sans speed pen home hosted'),
  /** What says of container files, certificates or their folder what they are, and nothing of a product; and of tests which they are. */
  neutral: wordSet(`
    docker dockerfile dockerfiles containerfile compose container containers image images stack swarm cluster vm host hosts
    env envs environment environments setup config configs configuration deploy deployment deployments infra
    infrastructure setups build builds base network data files file cert certs ssl tls script scripts tool tools tooling util utils suite case cases
    app apps application applications project projects code run runs resources assets common shared all only x
    unit load functional acceptance performance perf stress regression migration migrations upgrade upgrades target targets getting
  `),
  /** How repositories are called that publish images for others to build on. */
  baseImages: /(?:^|[-_.])base[-_.]?images?(?:$|[-_.])/i,
  /** In the name of what writes the list of a repository's images for the official library of Docker Hub, at its root. */
  libraryList: 'stackbrew',
  /** What a word that says a role only describes, where they are behind it: programs for developers and testers. */
  programs: wordSet('portal server platform manager hub dashboard console results reports tracker ops scanner'),
  /**
   * The words of a sentence or a title that says what a file is there for, by what they do in it: `rolesSaid` reads them. English,
   * German, French, Spanish, Portuguese, Russian, Chinese and Japanese.
   */
  sentences: {
    /** Negations. */
    n: wordSet(`
      not never no non cannot avoid dont nicht nie niemals kein keine keinen pas jamais nunca jamás não не нельзя никогда
      不 不要 不能 不可 不适合 勿 请勿 禁止 非
    `),
    /** Where people rely on what runs. */
    p: wordSet(`
      production prod produktion produktiv produktions producción produccion produção producao продакшн продакшен продакшене
      продакшена прод 生产 生产环境 線上 线上 本番 本番環境
    `),
    /** Purposes: of tests, of development, of an example. */
    t: wordSet(`
      test tests testing bench benchmark benchmarks benchmarking ci testen essai essais prueba pruebas teste testes тест тесты тестов тестовый тестовая тестовое
      тестовой тестовых тестирование тестирования 测试 測試 冒烟测试 テスト 検証
    `),
    d: wordSet(`
      dev develop developing development developer developers debugging entwicklung entwicklungs entwickler développement
      developpement desarrollo desenvolvimento разработка разработки 开发 開發 開発
    `),
    e: wordSet(`
      demo demos demonstration demonstrations vorführung démo démonstration demostración demonstração демо демонстрация
      демонстрации 演示 デモ
    `),
    /** An example where it is said of the file, or of one's own machine: `practice environment`, `local sandbox`. */
    q: wordSet('practice playground workshop tutorial evaluation evaluating trial'),
    b: wordSet('sandbox'),
    /** Where only who starts it comes to it, and from where everybody does. */
    h: wordSet(
      'local locally localhost laptop workstation lokal lokale lokalen localement localmente локально 本地 ローカル',
    ),
    w: wordSet('internet internets интернета интернет 互联网 公网 インターネット'),
    /** What lets somebody in, and what says that it stands in the file. */
    s: wordSet('credential credentials secret secrets password passwords key keys token tokens'),
    y: wordSet('hardcoded coded fixed committed inline throwaway'),
    /** Before a purpose, in Chinese and Japanese also behind it, or before where. */
    o: wordSet('for by für fuer zum zur pour para для 用于 用 供 向け'),
    r: wordSet('in on at im en em dans в на 在 で'),
    l: wordSet(`
      only solely exclusively purely just strictly nur ausschließlich seulement uniquement solo sólo solamente apenas somente
      только 仅 のみ だけ
    `),
    /** What makes it fit for production all the same, and what does not say whether it is. */
    c: wordSet('without unless until before ohne sans sin sem без'),
    i: wordSet('if when whenever where whether once wenn falls si quand cuando quando если когда'),
    a: wordSet('and or und oder et ou y e и или 和 与 及 或'),
    /** What is called so is the file. */
    f: wordSet(`
      docker compose dockerfile containerfile file files image images container containers stack setup config configs
      configuration configurations environment environments deployment deployments template script yml yaml project
      composition harness
      umgebung umgebungen konfiguration einstellungen datei environnement fichier entorno entornos ambientes configuración ambiente arquivo
      configuração окружение окружения среда среды стек конфигурация файл 环境 配置 文件 環境 設定 構成 ファイル
    `),
    /** The same in a title alone. */
    k: wordSet(`
      service services infrastructure instance cluster database override overrides settings dienste servicios
      serviços сервисы 服务 服務 集群 サービス
    `),
    /** Use, and what is made or good for it. */
    v: wordSet(`
      use used using usage run running deploy deployed work exists serves purpose purposes designed intended meant made built created
      provided suitable suited safe secure ready fit appropriate recommended constructed recomendado recomendada recommandé empfohlen supported hardened optimized
      verwenden verwendet nutzen genutzt geeignet gedacht zwecke utiliser utilisé usar uso utilizar использовать используется
      предназначен 使用 利用
    `),
    u: wordSet(`
      a an the this these that it is are was be been being to should must may can do does will please as any your our real
      live actual directly yet grade level warning note important caution attention
      der die das den dem ein eine diese dieser ist sind le la les un une des du de ne ce cette est el los las una este esta es
      os um uma é это 的 这是 の は を
    `),
  },
  /**
   * What a README says of what lies beside it and below: in its title, before its second heading, or, `insecure`, in its first
   * sentences. Words in small letters.
   */
  readmes: {
    /** What the title begins or ends with, or what the folder is or holds. */
    shown: wordSet(
      'sample samples example examples demo demos demonstration showcase tutorial tutorials workshop workshops walkthrough quickstarts fictional fictitious',
    ),
    /** The same right before one of `subjects`, as a title's last words: a guide to a quick start is of the product. */
    shownBefore: wordSet('quickstart sandbox'),
    /** Where what a title names ends, and something else begins. */
    titleEnd: / [-–—|] |: | (?:with|for|using|of|on|in|to|para|de|en|con|com|pour|avec|für|mit) |\(/,
    /** The same of a sentence. */
    phraseEnd: /[,;] | (?:with|for|using|of|on|in|to|from|by|at|that|which|built|based) |\.$/,
    /** Where the noun ends of what a title or a comment says that something is. */
    nounEnd: / (?:with|using|like|similar to|that|which) /i,
    /** What a title's thing is, as a sentence without a verb. */
    tagline: /^an? (?!.*\b(?:is|are|was|were|can|may|will|has)\b)/i,
    /** The headings below the title under which a README goes on to say what it is of. */
    opening:
      /^#{1,6}\W*(?:overview|about(?: \S+){0,5}|introduction|description|notes?|disclaimer|(?:table of )?contents)\W*$/i,
    /** What stands in a title that begins so, and makes a product of it: `Demo portal`. */
    products: wordSet(
      'platform portal management manager server operator controller generator framework library registry',
    ),
    /** How a sentence begins that is about what lies there. */
    pointing: wordSet('this these the here este esta'),
    /** The file or the folder, as its README calls it. */
    subjects: wordSet(`
      repository repo project folder directory subdirectory environment setup stack configuration app application code
      docker-compose compose sample example demo proyecto repositorio repositório projeto
    `),
    /** What it is or does, and what may stand between that and what it is called. */
    verbs: wordSet('is are contains contain provides provide'),
    between: wordSet(`
      a an the some several various few simple small minimal basic complete full working set collection series number of
      official sample list curated runnable self-contained two three
    `),
    /** What it does, before `how` or what it is called. */
    showing: wordSet('demonstrates shows illustrates explains teaches demuestra muestra demonstra'),
    /** A sentence by which the whole text is one that readers follow. */
    followed:
      /^(?:in )?this (?:tutorial|workshop|walkthrough|course) (?:will |is (?:about|for)\b|allows|shows|walks|guides|leads|takes|teaches|explains|demonstrates|describes|covers|helps)/i,
    /**
     * What applicants and students are set. In English the last words of a phrase: what is behind them would be a program for it
     * (`coding challenge platform`), and so would what is before `for`, or `de` where others put them first.
     */
    exercise:
      /(?<!\b(?:for|of|with) )\b(?:(?:technical|coding|programming|take[- ]?home|hiring|interview) (?:test|assignment|assessment|challenge|exercise|task|homework)|(?:back[- ]?end|front[- ]?end|full[- ]?stack|dev ?ops|(?:software|data) engineering) (?:assignment|challenge|exercise|homework)|(?:final[- ]year|graduation|capstone|semester|diploma) project|(?:bachelor|master|diploma|b\.?sc|m\.?sc)(?:['’]?s)? thesis)(?![\w-]| (?!(?:for|of|from|by|at|to|using|with|in|solutions?|submission|project|repo|repository|launched|given|set|posed|sent|provided)\b)\p{L})|(?<!\b(?:de|para|da|do|das|dos) )\b(?:(?:prueba|test|teste|prova|desaf[ií]o|reto) t[eé]cnic[ao]|(?:desaf[ií]o|reto) (?:back-?end|front-?end|full-?stack|devops)|test technique)(?![\p{L}\d])|тестовое задание/iu,
    /** How a title or the name of a repository begins or ends in which somebody learns a technology, and which: `learning-platform` is a product. */
    learning: wordSet('learn learning'),
    learned: wordSet('exercise exercises homework homeworks coursework course katas'),
    technologies: wordSet(`
      java kotlin scala spring boot quarkus go golang rust python django flask fastapi php laravel symfony ruby rails node nodejs
      javascript js typescript ts react vue angular svelte nextjs nestjs express deno dotnet csharp elixir haskell clojure
      docker kubernetes k8s terraform ansible jenkins git linux devops microservices kafka rabbitmq sql graphql grpc
    `),
    /** How a sentence begins that goes on with what all of a repository is. */
    ofAll:
      /^(?:this|est[ea]) (?:source code|code|repo(?:sitory|sitorio|sitório)?|project|proyecto|projeto|app(?:lication)?|aplicaci[oó]n|aplicação) (?:is|was|has been|contains|holds|es|fue|contiene|é|foi|contém) /i,
    /** Words of a repository of which each folder with a number is a lesson. */
    teaching: wordSet(`
      course courses zoomcamp bootcamp workshop tutorial tutorials lesson lessons lecture lectures curriculum exercise exercises
      students homework learners syllabus
    `),
    /** The name of a lesson's folder: one that begins with a number, or with what lessons are counted in. */
    lesson:
      /^(?:(?:lesson|week|module|chapter|day|part|section|unit|lab|lecture|exercise|session)[-_ ]?)?\d{1,3}(?:[-_. ]|$)/i,
    /** A title that also products have: one runs the code of others in a sandbox. */
    ambiguous: /\bsandbox\b/i,
    insecure:
      /\bis an? (?:[\w/-]{1,30} ){0,5}(?:intentionally|deliberately|purposely|purposefully|damn) (?:vulnerable|insecure)\b|\bdamn vulnerable\b|\b(?:vulnerable|insecure|unsecured) by design\b|\bdesigned to be (?:vulnerable|insecure)\b/i,
    /** That the whole of a repository is where developers run something of theirs: what is a product says nothing of Docker. */
    developed:
      /^(?:\S{1,30} ){0,6}development environments? (?:using|with|in|on|based on|powered by) docker\b|^(?:\S{1,30} ){0,6}docker(?:i[sz]ed|-based)? (?:local )?development environments?\b|^(?:\S{1,30} ){0,8}(?:allows|lets|enables) developers (?:to )?(?:set ?up|start|run) (?:\S{1,30} ){0,6}local (?:network|environment|stack|cluster)\b/i,
    /** The same of what lies in one folder. */
    unsecured:
      /\bis (?:unsecured|insecure|not secured?) by default\b|\binsecure\b.{0,20} for (?:local )?(?:development|testing|demos)\b/i,
    /** Anywhere in it, that what is started there is for tests. */
    testedWith: /^#{1,6} (?:run|start)\w{0,5} (?:the )?docker[- ]?compose and (?:the )?tests?\b.*/im,
    /** That containers run rootless here, and the words beside that with which they only can, or do not. */
    rootless:
      /\b(?:containers|pods|services|stacks|everything) (?:all |to )?(?:run|runs|running) (?:as |in |under )?rootless\b/i,
    unsure: /\b(?:not|can|could|may|might|if|or|also|without|support|supports|optional|optionally)\b/i,
    /**
     * What a whole repository or a folder says in a sentence that it is there for, by its role: to be followed by readers, or
     * tested by developers where they work.
     */
    purposes: {
      development:
        /^(?:the )?(?:purpose|goal|aim) of this (?:repo(?:sitory)?|project|folder|directory) is\b.{0,80}\bfor (?:local )?(?:developers?|development)? ?(?:testing|use)\b/i,
      test: /\b(?:images?|containers?|stack|services|setup|environment|(?:web)?app) (?:used )?(?:for|by|in) (?:[\w-]{1,20} ){0,4}(?:integration|e2e|end-to-end|acceptance|functional|system|interview) tests?$/i,
      example:
        /^this (?:source code|code|repo(?:sitory)?|project|app(?:lication)?)\b (?:is|was|has been) (?:(?:used|developed|built|created|made|written|meant|intended) )?(?:for|as (?:a )?part of|in|to accompany) (?:[\w-]{1,20} ){0,4}(?:(?:tutorial|blog|article|video|youtube) (?:series|posts?|tutorials?)|tutorial|article|workshop)s?(?:$|,| (?:on|about|from|at|by|called|series)\b)|^this is (?:just |only )?an? (?:test|toy|practice) (?:repo(?:sitory)?|project)(?:$|,| (?:to|for|of|in|with)\b)|^this (?:code|repo(?:sitory)?|project|app(?:lication)?)\b.{0,80}\bI (?:created|built|made|wrote|developed)\b.{0,60}\b(?:to|want(?:ed|ing) to) learn\b/i,
    },
    /** How files are called that tell developers how they work on a repository, or that to their agents. */
    guides:
      /(?:^|\/)(?:contributing|hacking|develop|developers?|developing|development|(?:developers?|development)[-_](?:docs?|documentation|guide|setup))(?:\/[\w-]{1,60})?\.(?:md|markdown|adoc|rst)$|(?:^|\/)(?:agents|claude)\.md$/i,
    /** How files are called that tell how something is installed, and how it is deployed. */
    manuals: /^(?:install|installation|installing)\.(?:md|markdown|adoc|rst)$/i,
    deployments:
      /^(?:deploy|deploying|deployment|production|self-?hosting)(?:[-_](?:guide|instructions))?\.(?:md|markdown|adoc|rst)$/i,
    /** How files are called that list what people start by a name. */
    taskFiles: /^(?:(?:gnu)?makefile|\.?justfile|taskfile\.ya?ml|package\.json|\.?mise\.toml)$/i,
    /** The headings under which it tells how something is started where developers work, for tests or to try it; and in earnest. */
    headings: {
      development:
        /\b(?:develop|(?:dev(?! container)|debugging|debug|locally(?! built)|contribute|contributing)\b|entwickl|desarroll|desenvolv|développement)|\blocal (?:\w{1,20} )?(?:set-?up|environment|stack|cluster|testing|tests|instance|dev|database|services|run)\b|разработк/i,
      test: /\btest(?:s|ing)?(?: (?:set-?up|environment|suite|stack|cluster))?\W{0,5}$|\be2e\b|\bend[- ]to[- ]end\b/i,
      example: /\b(?:tutorial|demo|demonstration|workshop|walkthrough|playground)\b/i,
      /** Where those read who want to have it. */
      use: /\b(?:quick ?start|get(?:ting)? started|install(?:ing|ation)?|usage|use|run|running|start|set-?up)\b|^(?:with|using|via|in|by|the|docker|compose|containers?|podman|[^a-z])+$/i,
      /** The part of a sentence that says what one does the rest for. */
      purpose: /^(?:to|if you (?:want|wish|would like) to|for) [^,]{1,80}(?=,)/i,
      /** A command that starts a task. */
      starts: /\b(?:make|just|task|mise run|(?:npm|pnpm|yarn|bun)(?: run)?) ([\w:.-]{1,60})/,
      /** A command that brings a file to where it is deployed. */
      brings: /\b(?:docker stack (?:deploy|up)|scp|rsync) /,
      earnest:
        /\b(?:prod|production(?![- ]like\b)|staging|deploy|deploying|deployment|self-?host(?:ed|ing)?|portainer|lan|(?:on|to) (?:an?|your|the|our) (?:\w{1,20} )?servers?|upgrade|upgrading)\b/i,
    },
    /** A sentence that goes on from what the folder is. */
    inThis:
      /^in this (?:sample|demo|tutorial|workshop|walkthrough),? (?:we\b|.{0,60}\b(?:is|are) (?:deployed|started|run|running|set up)\b)/i,
    /** What else a README says of the samples that it lists, and what it calls them there. */
    unfit: /\b(?:not|never) (?:\w{1,20} ){0,3}(?:for|in) production\b/i,
    samples: /\b(?:samples|examples|demos)\b/i,
    /** And that it is there to try something, or to work on it: no more than one sentence of what the folder is or is good for. */
    tried:
      /^(?:this (?:\w+ ){0,2}(?:directory|folder|stack|setup|environment|image|container|compose file|configuration)\b.{0,200}\b(?:used|meant|intended|designed|ideal|locally)|useful|handy) (?:for|to|if you want to|when you want to) (?:running |local(?:ly)? )?(?:test|develop|debug|try|experiment)(?:s|ing|ment)?\b(?!,? and (?!test|develop|debug|experiment|demo))|^this (?:\w+ ){0,2}(?:directory|folder|stack|setup|environment|configuration)\b.{0,200}\bfor(?:(?:,| and| or| as well as)? (?:(?:local )?(?:development|testing|debugging|evaluation)|quick-?starts?|demos?)(?: use[- ]cases?| purposes| scenarios)?){1,4}$|^(?:the following|these) (?:steps|instructions|commands) (?:set up|start|run|create|launch) an? (?:local |small )?(?:quick-?start|demo|test|development) (?:instance|environment|stack|cluster|setup) .{0,20}\blocal(?:ly| machine)$/i,
  },
  /** What a compose file that is deployed shows: the name of one for a swarm, and the hosts whose requests a proxy sends there. */
  deployed: {
    swarm: /^docker-stack\b/i,
    hosts:
      /\bHost(?:SNI)?\(`([\w.-]{4,100})`|\b(?:VIRTUAL|LETSENCRYPT)_HOST["']?[ \t]{0,4}[:=][ \t]{0,4}["']?([\w.-]{4,100})/g,
  },
  /**
   * What runs beside what people develop, and takes the place of what others run: it keeps mail, or passes for the services of a
   * cloud. By the last part of an image's name, or by a word in it.
   */
  standIns: {
    images: wordSet(`
      mailhog mailpit maildev mailcatcher docker-mailcatcher mailcrab inbucket smtp4dev papercut greenmail fake-smtp-server
      localstack localstack-pro moto azurite dynamodb-local elasticmq elasticmq-native fake-gcs-server wiremock mockserver
      mountebank s3mock goaws
    `),
    words: wordSet('mock mocks stub stubs fake emulator'),
  },
  /** What of a working copy developers mount over what was built of it. */
  sources: wordSet('. src app lib test tests spec server client api backend frontend packages source'),
  /**
   * What only a developer's own machine has: homes as macOS calls them, and where the tools of .NET keep what must not be committed
   * (https://learn.microsoft.com/aspnet/core/security/app-secrets).
   */
  ownMachine: /^\/Users\/|^\$\{?APPDATA\b|\/\.microsoft\/usersecrets\b/i,
  /** Words of a command with which a program runs what people change while it does, or builds it anew each time: `uvicorn --reload`, `go run`. */
  developing:
    /(?:^|[\s`])(?:--reload|nodemon|--watch|start:dev|(?:npm|pnpm|yarn|bun) (?:run )?(?:start:)?dev|flask .{0,40}--debug|manage\.py runserver|air|vite|next dev|go run|cargo (?:run|watch)|dotnet (?:run|watch)|artisan serve|spring-boot:run|bootRun)(?:[\s;`]|$)/,
  /** What lies beside a compose file. */
  siblings: {
    /** Files of tests, as the test runners of their languages look for them. */
    tests:
      /^(?:conftest\.py|test_.*\.py|.*_(?:test|spec)\.(?:go|py|rb|exs)|.*\.(?:test|spec)\.[cm]?[jt]sx?|.*Tests?\.(?:java|kt|cs))$/,
    /** How a folder is called that has what connects to the program before that word, and an image of that. */
    connectors: /.[-_](?:provider|connector|integration|plugin|adapter|driver|client|exporter)s?$/i,
    /** What makes a folder a package of code. */
    packages:
      /^(?:__init__\.py|go\.mod|package\.json|pyproject\.toml|setup\.py|requirements\.txt|pom\.xml|build\.gradle(?:\.kts)?|Cargo\.toml|composer\.json|Gemfile|mix\.exs|deps\.edn|project\.clj|.{1,100}\.(?:csproj|sln))$/,
    /** What starts the compose file beside it for who develops, and never where the application was installed; in which builds. */
    starts: /\bspring-boot-docker-compose\b/,
    /** By what a platform deploys an application that it builds or runs itself: Heroku, Render, Fly.io, Railway, App Engine, App Runner. */
    deployed:
      /^(?:Procfile|heroku\.yml|render\.ya?ml|fly(?:\.[\w-]{1,20})?\.toml|railway\.(?:json|toml)|app\.ya?ml|apprunner\.ya?ml)$/,
    builds: /^(?:pom\.xml|build\.gradle(?:\.kts)?)$/,
  },
  /** A command with which a container stays up and does nothing, for who works in it by hand. */
  waiting: /^(?:sleep inf(?:inity)?|tail -[fF] \/dev\/null)$/,
  /** The comment at a value that everybody is to replace. */
  replacing:
    /(?:[#;/.:!(-]\s{0,3}|\b(?:please|must|should|to)\s)(?:re-?generate|generate|change|replace|update|override)\s(?:this|these|the|it|me|your|with|before|in production)\b/i,
  /** What else the comment at the top of a file says. */
  sayings: [
    [
      'test',
      /^(?=.*\bdocker[- ]compose up\b).*\b(?:go test|pytest|mvn (?:test|verify)|npm (?:run )?test|dotnet test|(?:cargo|make) (?:test|bench)|jmh(?:Jar)?)\b/i,
    ],
    ['example', /\bDO NOT USE(?: THIS(?: [A-Z]+)?)?(?: \W|[.!]|$)/],
    ['example', /(?:^ ?|[.:!] )(?:this is an? )?(?:throw-?away|disposable) (?:stack|environment|cluster|setup)\b/i],
    [
      'insecure',
      /\b(?:intentionally|deliberately) (?:vulnerable|insecure|misconfigured)\b|\b(?:vulnerable|insecure) on purpose\b/i,
    ],
  ] as const satisfies readonly (readonly [role: string, says: RegExp])[],
} satisfies Knowledge;

function said(always: string, alone: string) {
  return { always: wordSet(always), alone: wordSet(alone) };
}
