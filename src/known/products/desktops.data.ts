import type { Product, Products } from '../product.ts';

const browser: Product['host'] = {
  namespaces: "The browser's own sandbox needs it; without it the browser runs with `--no-sandbox`, which is worse.",
  runsJobs: true,
  capabilities: {
    SYS_ADMIN: [
      "It is needed only for the browser's own sandbox.",
      'A seccomp profile allows that as well (`security_opt: [seccomp:./chrome.json]`).',
    ],
  },
};
const pages = ['medium', 'fetch pages through it, those of the networks in here too'] as const;

/** Browsers, desktops, editors and devices that are used from elsewhere, and what makes documents. */
export const desktops: Products = {
  source: "each product's documentation",
  asOf: '2026-11-26',
  products: {
    Selenium: {
      source: 'selenium.dev/documentation/grid',
      called:
        /^(?:selenium|seleniarm|seleniumhq)\/(?:standalone|hub|router|node)|^(?:selenoid\/vnc|aerokube\/selenoid)/,
      ports: [4444],
      lets: ['high', 'start browsers, which run what they are told and reach the networks in here'],
      asks: {
        setting: /^SE_ROUTER_(?:USERNAME|PASSWORD)$/,
        options: ['username', 'password'],
        file: /\/opt\/selenium\/config\.toml$/,
      },
      login: 'set `SE_ROUTER_USERNAME` and `SE_ROUTER_PASSWORD`',
    },
    'the browser': {
      source: 'pptr.dev',
      images: 'headless-shell alpine-chrome chrome-headless docker-headless-shell',
      ports: [9222],
      lets: ['high', 'drive it, read files through it and reach the networks in here'],
      vendors: 'chromedp zenika gcr.io/zenika-hub',
      host: browser,
    },
    Browserless: {
      as: 'the browser',
      images: 'browserless/chrome',
      ports: [3000],
      lets: ['high', 'drive it, run code in it and reach the networks in here'],
      asks: { setting: /^TOKEN$/ },
      login: 'set `TOKEN`',
      vendors: 'browserless ghcr.io/browserless',
      host: browser,
    },
    browsers: {
      images: 'browserless chrome chromium puppeteer playwright',
      vendors: 'ghcr.io/browserless ghcr.io/puppeteer',
      host: browser,
    },
    Splash: { images: 'scrapinghub/splash', ports: [8050], lets: pages },
    Gotenberg: {
      images: 'gotenberg',
      ports: [3000],
      lets: pages,
      asks: { setting: /^GOTENBERG_API_BASIC_AUTH_PASSWORD$/, options: ['api-enable-basic-auth'] },
      login: 'start it with `--api-enable-basic-auth`',
    },
    Tika: {
      images: 'tika',
      ports: [9998],
      lets: ['medium', 'have it parse files, and fetch pages of the networks in here where that is on'],
    },
    ONLYOFFICE: {
      images: 'documentserver- onlyoffice-documentserver-',
      switches: {
        variable: /^JWT_ENABLED$/,
        is: 'off',
        only: 'own',
        lets: ['medium', 'anyone have it open, change and fetch documents, those of the networks in here too'],
        remedy: 'Leave it on, and give `JWT_SECRET` to what asks it for documents, too.',
        ports: [80, 443],
      },
    },
    ClamAV: {
      source: 'docs.clamav.net/manual/Usage/Scanning.html',
      images: '-clamav -clamd',
      ports: [3310],
      lets: ['medium', 'have files scanned, and stop it'],
    },
    Appium: { images: 'appium', ports: [4723], lets: ['high', 'drive the devices'] },
    "Android's debugger": {
      images: 'docker-android-',
      ports: [5554, 5555],
      lets: ['high', 'run programs on the device'],
    },
    'the editor': {
      images: 'gitpod/openvscode-server theia-',
      ports: [3000],
      lets: ['high', 'open a shell'],
      asks: { options: ['connection-token', 'connection-token-file'] },
      login: 'start it with `--connection-token-file`',
    },
    'code-server': { source: 'coder.com/docs/code-server/guide', images: 'code-server', password: /^PASSWORD$/ },
    'the desktop': {
      source: 'docs.linuxserver.io',
      images: 'linuxserver/webtop linuxserver/rdesktop',
      ports: [3000, 3001],
      lets: ['high', 'use it, with a terminal in it'],
      asks: { setting: /^(?:CUSTOM_USER|PASSWORD|FILE__PASSWORD)$/ },
      login: 'set `CUSTOM_USER` and `PASSWORD`',
    },
    'the VNC server': {
      switches: [
        {
          option: /^SecurityTypes$/i,
          is: /^None$/i,
          unless: { options: ['localhost'] },
          lets: ['high', 'anyone view and use the desktop'],
          remedy: 'Set a password with `vncpasswd`, or listen with `-localhost` and connect through SSH.',
        },
        {
          option: /^nopw$/i,
          unless: { options: ['localhost'] },
          lets: ['high', 'anyone view and use the desktop'],
          remedy:
            'Set a password with `x11vnc -storepasswd` and name it with `-rfbauth`, or listen with `-localhost` and connect through SSH.',
        },
      ],
    },
  },
};
