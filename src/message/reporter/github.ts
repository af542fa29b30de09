import type { Reporter } from './reporter.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Renders messages as annotations for GitHub's runner, one workflow command a line. */
export const github: Reporter = messages =>
  messages
    .map(({ severity, rule, reason, hint, place }) => {
      const position = place?.position;
      const fields = [
        ...(place?.file === undefined ? [] : [`file=${property(place.file)}`]),
        ...(position
          ? [
              `line=${position.start.line}`,
              `col=${position.start.column}`,
              `endLine=${position.end.line}`,
            ]
          : []),
        `title=${property(rule)}`,
      ];
      return `::${commands[severity]} ${fields.join(',')}::${data(hint === undefined ? reason : `${reason}\n${hint}`)}\n`;
    })
    .join('');

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
