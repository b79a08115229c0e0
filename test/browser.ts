/** The system's Chromium, to see pages as people do. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Why there is no browser to test with; false where there is one. `.ci/run` installs it. */
export const noBrowser = executablePath === undefined && 'Chromium is not there: apt-get install chromium';

export class Window implements AsyncDisposable {
  readonly page: Page;
  /** What the page asked for from elsewhere than this machine's files. */
  readonly requests: string[] = [];
  /** Errors, dialogs and complaints of its scripts. */
  readonly trouble: string[] = [];
  readonly #browser: Browser;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
    page.on('request', (request) => {
      if (!/^(?:file|data|about|blob):/.test(request.url())) this.requests.push(request.url());
    });
    page.on('dialog', (dialog) => {
      this.trouble.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => this.trouble.push(error.message));
  }

  static async open(width = 1000): Promise<Window> {
    // Root may not use the sandbox, and the network is not there anyway.
    const browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: 2 });
    return new Window(browser, page);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
  }
}
