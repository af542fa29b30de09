import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/build/load-settings.ts';
import { briefSettings } from '../../src/config/index.ts';
import { memoryHost } from '../../src/host.ts';
import { Trouble } from '../../src/message/index.ts';

const load = (text: string) =>
  loadSettings(memoryHost({ 'brief.yaml': text }), briefSettings, 'brief.yaml');

describe('loadSettings', () => {
  it.each(['', ' \r\n\t\n', '\uFEFF', '# nothing yet\n'])(
    'takes %j for nothing said',
    async text => {
      expect(await load(text)).toEqual({});
    },
  );

  it('says everything that is wrong at once', async () => {
    const error = await load('title: 3\ntitel: x\ndate: yesterday\n').catch(e => e);
    expect(error).toBeInstanceOf(Trouble);
    expect((error as Trouble).all.map(m => [m.rule, m.place?.position?.start.line])).toEqual([
      ['setting-invalid', 1],
      ['setting-invalid', 3],
      ['setting-unknown', 2],
    ]);
  });
});
