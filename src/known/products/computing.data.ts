import type { Products } from '../product.ts';

const cluster = ['high', 'run programs on the cluster'] as const;
const spark = '-spark -spark-master -spark-worker -spark-py -spark-base';
const endpoints = 'anyone use all its management endpoints, unless the application itself asks for a login';

/** Clusters, notebooks, workflows, models, and what programs are built with. */
export const computing: Products = {
  source: "each product's documentation",
  asOf: '2026-11-26',
  products: {
    Spark: {
      source: 'spark.apache.org/docs/latest/security.html',
      images: spark,
      starts: /^spark-class org\.apache\.spark\.deploy\.master|^start-master\.sh/,
      ports: [7077, 6066],
      lets: cluster,
      asks: { setting: /^SPARK_RPC_AUTHENTICATION_ENABLED$/, file: /\/spark\/conf|spark-defaults\.conf/ },
    },
    "Spark's console": {
      images: spark,
      ports: [8080, 8081, 4040, 18080],
      lets: ['medium', 'view jobs with their settings, and stop them'],
      asks: { file: /\/spark\/conf|spark-defaults\.conf/ },
    },
    Livy: { images: '-livy', ports: [8998], lets: cluster, asks: { file: /livy\.conf/ } },
    Flink: {
      source: 'nightlies.apache.org/flink/flink-docs-stable/docs/deployment/security/security-ssl/',
      images: 'flink',
      ports: [8081, 6123],
      lets: cluster,
      asks: {
        text: /security\.ssl\.rest\.authentication-enabled: ?true|web\.submit\.enable: ?false/,
        file: /\/flink\/conf/,
      },
      login: 'set `security.ssl.rest.authentication-enabled: true`',
    },
    "Hadoop's resource manager": {
      images: '-hadoop-resourcemanager',
      starts: /^yarn (?:--\S+ )*resourcemanager/,
      ports: [8088, 8032],
      lets: cluster,
    },
    "Hadoop's file system": {
      images: '-hadoop-namenode -hadoop-datanode',
      starts: /^hdfs (?:--\S+ )*(?:namenode|datanode)(?!.*-format)/,
      ports: [9870, 50070, 8020, 9000, 9864, 50075],
      lets: ['high', 'read and change all files'],
    },
    Storm: { images: 'storm', ports: [6627], lets: cluster },
    Dask: {
      images: '-dask -dask-notebook',
      ports: [8786],
      lets: ['high', 'run code on the cluster'],
      asks: { options: ['tls-ca-file'] },
    },
    Ray: {
      source: 'docs.ray.io/en/latest/ray-security/index.html',
      images: 'ray ray-ml',
      ports: [8265, 10001, 6379],
      lets: ['high', 'run code on the cluster'],
      asks: { setting: /^RAY_AUTH_MODE$/ },
      login: 'set `RAY_AUTH_MODE=token`',
    },
    Druid: {
      images: 'druid',
      ports: [8081, 8082, 8083, 8090, 8888],
      lets: ['high', 'load data from anywhere and read all of it'],
      asks: { setting: /^druid_auth_authenticatorChain$/ },
      login: 'set `druid_auth_authenticatorChain`',
    },
    Trino: {
      images: 'trino prestodb presto prestosql',
      ports: [8080],
      lets: ['high', 'read every source of data that it is connected to'],
      asks: { file: /\/etc\/(?:trino|presto)(?:\/(?:config|password-authenticator)\.properties)?$/ },
    },
    Hasura: {
      images: 'graphql-engine',
      ports: [8080],
      lets: ['high', 'read and change the whole database'],
      asks: { setting: /^HASURA_GRAPHQL_(?:ADMIN_SECRETS?|ACCESS_KEY)$/ },
      login: 'set `HASURA_GRAPHQL_ADMIN_SECRET`',
    },

    // Notebooks and workflows.
    Zeppelin: {
      images: '-zeppelin',
      ports: [8080],
      lets: ['high', 'run code in its notebooks'],
      asks: { file: /shiro\.ini|\/zeppelin\/conf/ },
      login: 'set up users in its `shiro.ini`',
    },
    Jupyter: {
      source: 'jupyter-server.readthedocs.io/en/latest/operators/public-server.html',
      switches: [
        {
          variable: /^JUPYTER_TOKEN$/,
          is: /^$/,
          lets: ['high', 'anyone run code in the notebook'],
          remedy: 'Leave the token unset: Jupyter generates one at startup and prints it.',
        },
        {
          // It reads its values as Python does. Without a password, which is how it comes, it asks for the token.
          option: /^(?:NotebookApp|ServerApp|IdentityProvider|LabApp)\.token$/,
          is: /^(?:''|"")?$/,
          unless: {
            options: ['PasswordIdentityProvider.hashed_password', 'ServerApp.password', 'NotebookApp.password'],
          },
          lets: ['high', 'anyone run code in the notebook'],
          remedy:
            'Leave the token unset: Jupyter generates one at startup and prints it. `jupyter server password` sets a password.',
        },
      ],
    },
    JupyterHub: {
      source: 'jupyterhub-dockerspawner.readthedocs.io',
      images: 'jupyterhub/jupyterhub',
      vendors: 'jupyterhub quay.io/jupyterhub',
      host: {
        socket: [
          'Its DockerSpawner starts a container for each person, in which there is no socket.',
          'Use a dedicated machine, and publish only its proxy.',
        ],
        runsJobs: 'apart',
      },
    },
    RStudio: { source: 'rocker-project.org/images/versioned/rstudio.html', images: 'rocker/', password: /^PASSWORD$/ },
    'Node-RED': {
      images: 'node-red node-red-docker',
      ports: [1880],
      lets: ['high', 'run code in its flows'],
      asks: { file: /settings\.js/ },
      dataFolder: /^\/data\/?$/,
      login: 'set `adminAuth` in its `settings.js`',
    },
    n8n: {
      images: '-n8n',
      source: 'docs.n8n.io/1-0-migration-checklist/',
      switches: {
        variable: /^N8N_USER_MANAGEMENT_DISABLED$/,
        until: 1,
        lets: ['high', 'anyone change and run workflows'],
      },
    },
    Langflow: {
      images: 'langflow',
      ports: [7860],
      lets: ['high', 'run code in its flows'],
      asks: { setting: /^LANGFLOW_SUPERUSER_PASSWORD$/ },
      login: 'set `LANGFLOW_AUTO_LOGIN=false` and `LANGFLOW_SUPERUSER_PASSWORD`',
    },
    Airflow: {
      source: 'airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html',
      switches: [
        {
          variable: /^AIRFLOW__API__AUTH_BACKENDS?$/,
          is: /\.auth\.backend\.default\b/,
          lets: ['high', 'anyone run workflows'],
        },
        { variable: /^AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS$/, lets: ['high', 'anyone run workflows'] },
        {
          variable: /^(?:AIRFLOW__\w+__)?AUTH_ROLE_PUBLIC$/,
          is: /^(?:admin|op|user|alpha)$/i,
          lets: ['high', 'anyone in without a login'],
        },
      ],
    },
    Flower: {
      source: 'flower.readthedocs.io/en/latest/auth.html',
      images: '-flower',
      starts: /^celery (?:\S+ )*flower/,
      ports: [5555],
      holdsData: true,
      lets: ['medium', 'view all tasks with their arguments, and stop them'],
      asks: {
        setting: /^(?:FLOWER_(?:BASIC_AUTH|AUTH|OAUTH2_KEY)|AIRFLOW__CELERY__FLOWER_BASIC_AUTH)$/,
        options: ['basic-auth', 'basic_auth', 'auth'],
      },
      login: 'set `--basic-auth`',
    },

    // Models.
    MLflow: {
      images: 'mlflow',
      starts: /^mlflow (?:server|ui)/,
      ports: [5000],
      lets: ['high', 'read, change and delete all models'],
      asks: { options: ['app-name'] },
      login: 'start it with `--app-name basic-auth`',
    },
    TensorBoard: { images: 'tensorboard', ports: [6006], lets: ['medium', 'view all experiments'] },
    Ollama: {
      source: 'docs.ollama.com/faq',
      images: 'ollama',
      ports: [11434],
      addressVariable: /^OLLAMA_HOST$/,
      lets: ['medium', 'use, add and delete models'],
    },
    vLLM: {
      images: 'vllm-openai',
      ports: [8000],
      lets: ['medium', 'use the models'],
      asks: { setting: /^VLLM_API_KEY$/, options: ['api-key'] },
      login: 'set `VLLM_API_KEY`',
    },
    LocalAI: {
      images: 'localai',
      ports: [8080],
      lets: ['medium', 'use, add and delete models'],
      asks: { setting: /^(?:LOCALAI_)?API_KEY$/, options: ['api-keys'] },
      login: 'set `LOCALAI_API_KEY`',
    },
    LiteLLM: {
      images: 'litellm litellm-database',
      ports: [4000],
      lets: ['medium', 'use the keys of the models that it holds'],
      asks: { setting: /^LITELLM_MASTER_KEY$/, file: /config\.ya?ml$/ },
      login: 'set `LITELLM_MASTER_KEY`',
    },
    'Open WebUI': {
      images: '-open-webui-',
      switches: {
        variable: /^WEBUI_AUTH$/,
        is: 'off',
        only: 'own',
        lets: ['high', 'anyone use the models and view all chats'],
      },
    },

    // What programs are built with, and run in.
    'PHP-FPM': {
      source: 'www.php.net/manual/en/install.fpm.configuration.php',
      called: /(?:^|[/-])php\d*-fpm$/,
      tags: /(?:^|-)fpm(?:-|$)/,
      ports: [9000],
      lets: ['high', 'run code, by the settings that a request brings along'],
    },
    'Spring Boot': {
      switches: {
        // A dump of the memory among them, which Spring Boot 3.5 and later leave out.
        variable: /^MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE$/,
        option: /^management\.endpoints\.web\.exposure\.include$/,
        is: /\*/,
        unless: {
          setting: /^MANAGEMENT_SERVER_(?:PORT|ADDRESS)$/,
          options: ['management.server.port', 'management.server.address'],
        },
        lets: ['medium', endpoints],
        remedy:
          'Name only those that somebody needs, such as `health,info`, or move them to a port that is not published with `MANAGEMENT_SERVER_PORT`.',
      },
    },
    supervisord: {
      switches: {
        // a line of `supervisord.conf`
        variable: /^INET_HTTP_SERVER_PORT$/,
        is: /^(?:\*|0\.0\.0\.0|\[::\])?:?\d+$/,
        unless: { setting: /^inet_http_server\.password$/ },
        lets: ['medium', 'anyone start and stop the programs in the container'],
        remedy: 'Use `[unix_http_server]`, listen on `127.0.0.1:9001`, or set `username` and `password`.',
        ports: [9001],
      },
    },
    distcc: { images: '-distcc -distccd', ports: [3632], lets: ['high', 'run programs'] },
    LocalStack: {
      images: 'localstack localstack-pro',
      ports: [4566, 4510],
      lets: ['medium', 'use everything in it, and run code as its functions'],
      vendors: 'localstack public.ecr.aws/localstack',
      host: {
        socket: [
          'It uses it only to start containers for Lambda functions.',
          'Remove it if you need none, and keep its port on `127.0.0.1`.',
        ],
        worksWithoutSocket: true,
      },
    },
    'the Ethereum node': {
      switches: {
        // Its `admin` and `personal` are for the machine that it runs on.
        option: /^(?:http|ws)\.api$|^(?:rpc|ws)api$/,
        is: /\b(?:admin|personal)\b/,
        lets: ['high', 'anyone administer the node and use its unlocked accounts'],
        remedy: 'Leave `admin` and `personal` out of the list: `geth attach` in the container has them all the same.',
        ports: [8545, 8546],
      },
    },
  },
};
