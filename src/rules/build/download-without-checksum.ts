import { isChecked, programDownloads } from '../../facts/downloads/downloads.ts';
import { checksHash, placeOf, programIn, statementsOf } from '../../facts/downloads/powershell.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'download-without-checksum',
  title: 'A program is installed from a download that nothing checks',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'A release that is replaced on its server, or a mirror that is taken over, gets into the image without anyone noticing.',
  fix: 'Commit the checksum and compare: `echo "<64 digits>  app.tgz" | sha256sum -c -`, or verify a signature (`gpg --verify`, `cosign verify-blob`) before it is unpacked.',
  also: ['CIS 4.11', 'CIS 4.12', 'OWASP 13'],
  instructions: ['RUN'],
  *layer(layer) {
    const { instruction } = layer;
    const statements = instruction.keyword === 'RUN' ? statementsOf(instruction.run) : [];
    for (const statement of checksHash(statements) ? [] : statements) {
      const url = programIn(statement);
      if (url) yield { at: placeOf(statement, url), message: say`This is installed without a checksum or signature.` };
    }
    const downloads = programDownloads(layer);
    if (downloads.length === 0 || isChecked(layer)) return;
    for (const { command, at, url } of downloads) {
      // Without TLS, which is told as such.
      if (!/^https:/i.test(url)) continue;
      yield { at, message: say`What ${command.name!} brings is installed without a checksum or signature.` };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'an archive, and a program',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLo /tmp/a.tgz https://example.com/a.tgz && tar -xzf /tmp/a.tgz -C /opt
                                 ~~~~~~~~~~~~~~~~~~~~~~~~~
      RUN wget -qO /usr/local/bin/tool https://example.com/tool && chmod +x /usr/local/bin/tool
                                       ~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'straight into tar, with a version that only the build knows',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG VERSION
      RUN curl -fsSL "https://example.com/app/\${VERSION}/app.tar.gz" | tar xz -C /opt
                     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'compared with a checksum, here or in the next step',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLO https://example.com/a.tgz && echo "$SHA256  a.tgz" | sha256sum -c - && tar -xzf a.tgz
      RUN curl -fsSLO https://example.com/b.tgz
      RUN sha512sum --check b.tgz.sha512 && tar -xzf b.tgz
    `,
    },
  },
  {
    title: 'a signature',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLO https://example.com/a.tgz && curl -fsSLO https://example.com/a.tgz.asc && gpg --batch --verify a.tgz.asc a.tgz
    `,
    },
  },
  {
    title: 'what is read, not installed',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN VERSION=$(curl -fsSL https://api.example.com/latest | jq -r .tag) && curl -fsS https://example.com/health
      RUN curl -fsSL https://example.com/key.asc | gpg --dearmor -o /etc/apt/keyrings/x.gpg
    `,
    },
  },
  {
    title: 'what another program reads, unless that writes it into a file',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSL https://example.com/a.sh | bash -n && curl -fsSL https://example.com/a.sh | grep -o 'v[0-9]*'
      RUN curl -fsSL https://example.com/a.sh | sed 's/sudo//' > /a.sh
                     ~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'without TLS, which is worse',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLO http://example.com/a.tgz && tar xzf a.tgz
    `,
    },
  },
  {
    title: 'run at once, which is worse',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSL https://example.com/install.sh | sh
    `,
    },
  },
  {
    title: 'this machine, and packages',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLO http://localhost:8080/a.tgz && apt-get install -y wget && pip install a.whl
    `,
    },
  },
  {
    title: 'run as a program under whatever name',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLo /tmp/get https://example.com/get && bash /tmp/get
                               ~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'compared by grep',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLO https://example.com/a.tgz && sha256sum a.tgz | grep -q 0f4d1b52 && tar xzf a.tgz
    `,
    },
  },
  {
    title: 'compared through a variable, or in brackets',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -fsSLO https://example.com/a.tgz && sum=$(sha256sum a.tgz) && [ "$sum" = "0f4d1b52  a.tgz" ] && tar xzf a.tgz
      RUN curl -fsSLO https://example.com/b.tgz && [[ $(sha256sum b.tgz) == 0f4d1b52* ]] && tar xzf b.tgz
    `,
    },
  },
  {
    title: 'asked about or sent, not fetched',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN curl -I https://example.com/a.tgz && curl -T b.zip https://example.com/b.zip && wget --spider https://example.com/c.jar
    `,
    },
  },
  {
    title: 'PowerShell',
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2025
      SHELL ["powershell", "-Command"]
      RUN Invoke-WebRequest https://example.com/a.zip -OutFile a.zip; Expand-Archive a.zip
                            ~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: "PowerShell that compares the hash, as Microsoft's own images do",
    files: {
      Dockerfile: `
      FROM mcr.microsoft.com/windows/servercore:ltsc2025
      SHELL ["powershell", "-Command"]
      RUN Invoke-WebRequest https://example.com/a.zip -OutFile a.zip; \\
          if ((Get-FileHash a.zip -Algorithm sha512).Hash -ne $env:SHA) { exit 1 }; \\
          Expand-Archive a.zip
    `,
    },
  },
];
