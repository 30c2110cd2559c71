import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCsv } from '../../server/src/import/read-csv.ts';

const read = (text: string) => {
  const { terms, notTaken } = readCsv('list.csv', text);
  return { terms: terms.map(({ avoid, prefer, why }) => [avoid.join('|'), prefer.join('|'), why]), notTaken };
};

describe('a newsroom’s list', () => {
  it('is read with its columns in any order, by comma, semicolon or tab', () => {
    assert.deepEqual(read('avoid,prefer,why\nquay,dock,the word here\n').terms, [['quay', 'dock', 'the word here']]);
    assert.deepEqual(read('\uFEFFWhy;Avoid;Prefer\r\nshorter.;utilise;use\r\n').terms, [['utilise', 'use', 'shorter']]);
    assert.deepEqual(read('quay\tdock\n').terms, [['quay', 'dock', null]]);
  });

  it('may have quoted cells, line breaks in them, and several words in one', () => {
    assert.deepEqual(
      read('avoid,prefer,why\n"at this, point","now","he said ""now""\nand left"\nweb site|web-site,website,\n').terms,
      [
        ['at this, point', 'now', 'he said "now"\nand left'],
        ['web site|web-site', 'website', null],
      ],
    );
  });

  it('has what cannot be taken named with its line', () => {
    const { terms, notTaken } = read('avoid,prefer,why,owner\n,dock,,\nquay,quay,,\npier,,,\n');
    assert.deepEqual(terms, [['pier', '', null]]);
    assert.deepEqual(
      notTaken.map(({ where, why }) => [where, why]),
      [
        ['list.csv:1', 'Only the columns avoid, prefer, why and source are known.'],
        ['list.csv:2', 'It does not say what to avoid.'],
        ['list.csv:3', 'It avoids and prefers one and the same.'],
      ],
    );
  });

  it('of any text is read', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(readCsv('x', text).terms)));
  });
});
