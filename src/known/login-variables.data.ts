import type { Knowledge } from './knowledge.ts';

/** A program that lets in whoever has the value of one variable. */
export interface LoginVariable {
  readonly variable: RegExp;
  /** What of an image's repository names the program, where the variable's name alone does not tell. */
  readonly images?: RegExp;
}

/**
 * How programs call the password, or the token, of whoever may do everything in them, or gets to a shell, files or a screen by
 * them, where that is neither called an administrator's nor after the program.
 */
export const loginVariables: Knowledge<{
  readonly variables: readonly LoginVariable[];
  readonly consoles: { readonly passwords: RegExp; readonly ports: RegExp; readonly usual: readonly number[] };
}> = {
  source: [
    'coder.com/docs/code-server/guide',
    'rocker-project.org/images/versioned/rstudio.html',
    'docs.linuxserver.io',
    'github.com/fauria/docker-vsftpd',
    'github.com/stilliard/docker-pure-ftpd',
    'github.com/BytemarkHosting/docker-webdav',
    'github.com/wg-easy/wg-easy',
    'docs.pi-hole.net/docker/configuration',
    'github.com/ngoduykhanh/wireguard-ui',
    'docs.duplicati.com',
    'jupyter-server.readthedocs.io/en/latest/operators/public-server.html',
    'kasmweb.com/docs/latest/guide/custom_images.html',
    'github.com/jlesage/docker-baseimage-gui',
    'minecraft.wiki/w/RCON',
    'developer.valvesoftware.com/wiki/Source_RCON_Protocol',
  ],
  asOf: '2026-11-26',
  variables: [
    { images: /(?:^|\/)(?:code-server|wg-easy)$|^rocker\//, variable: /^PASSWORD$/ },
    { images: /^linuxserver\//, variable: /^PASS(?:WORD)?$/ },
    { images: /(?:^|\/)pihole$/, variable: /^(?:WEBPASSWORD|FTLCONF_WEBSERVER_API_PASSWORD)$/i },
    { images: /(?:^|\/)wireguard-ui$/, variable: /^WGUI_PASSWORD$/ },
    { images: /(?:^|\/)duplicati$/, variable: /^DUPLICATI__WEBSERVICE_PASSWORD$/ },
    { images: /^linuxserver\/openssh-server$/, variable: /^USER_PASSWORD$/ },
    { images: /(?:^|[/-])(?:vs|pure-?|pro)?ftpd?(?:-server)?$/, variable: /^(?:FTP_(?:USER_)?)?PASS(?:WORD)?$/ },
    { images: /(?:^|[/-])webdav$/, variable: /^(?:WEBDAV_)?PASSWORD$/ },
    { variable: /^(?:JUPYTER_TOKEN|VNC_PW|VNC_PASSWORD)$/ },
  ],
  /** What lets somebody give a game's server commands over a port of its own, whose number a variable may say. */
  consoles: {
    passwords: /^(?:\w+_)?RCON_?(?:PASS(?:WORD)?|PW)$/i,
    ports: /^(?:\w+_)?RCON_?PORT$/i,
    usual: [25575, 27015, 28016],
  },
};
