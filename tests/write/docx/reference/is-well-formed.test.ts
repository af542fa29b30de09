import { describe, expect, it } from 'vitest';
import { isWellFormed } from '../../../../src/write/docx/reference/is-well-formed.ts';

describe('isWellFormed', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0"?>\n<a b="1" c=\'>\'>x &amp; y<!-- <z> --><b/></a>\n',
    '<a><![CDATA[<&]]></a>',
    '<w:a xmlns:w="u" w:b="&#x41;"></w:a>',
  ])('takes %s', xml => {
    expect(isWellFormed(xml)).toBe(true);
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b=1/>',
    '<a b="<"/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<!DOCTYPE a><a/>',
    '<a><!-- </a>',
    '<a b="1',
    '</a>',
    `${'<a>'.repeat(600)}${'</a>'.repeat(600)}`,
  ])('refuses %s', xml => {
    expect(isWellFormed(xml)).toBe(false);
  });
});
