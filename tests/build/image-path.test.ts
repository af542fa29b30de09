import { describe, expect, it } from 'vitest';
import { imagePath } from '../../src/build/image-path.ts';

describe('imagePath', () => {
  it.each([
    ['relief.png', 'relief.png'],
    ['./figures/relief.png', 'figures/relief.png'],
    ['figures/../relief.png', 'relief.png'],
    ['my%20relief.png', 'my relief.png'],
    ['relief.png?v=2#top', 'relief.png'],
    ['100%.png', '100%.png'],
    ['../relief.png', undefined],
    ['figures/../../relief.png', undefined],
    ['%2e%2e/relief.png', undefined],
    ['/etc/relief.png', undefined],
    ['..\\relief.png', undefined],
    ['https://example.org/relief.png', undefined],
    ['data:image/png;base64,AA==', undefined],
    ['', undefined],
  ])('%j lies at %j', (url, path) => expect(imagePath(url)).toBe(path));
});
