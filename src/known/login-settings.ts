/** Whether sudo, doas, or a server or client of SSH reads its settings at a path (sudoers(5), doas.conf(5), sshd_config(5), ssh_config(5)). */
export function isLoginSettings(path: string): boolean {
  return /(?:^|\/)etc\/(?:sudoers|sudoers\.d\/[^/]+|doas\.conf|doas\.d\/[^/]+|ssh\/sshd?_config|ssh\/sshd?_config\.d\/[^/]+)$|(?:^|\/)\.ssh\/config$/.test(
    path,
  );
}
