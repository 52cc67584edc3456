// Checks the tables of the estimate cell by cell against o200k_base, and prints their digest: usage `node check.mjs`. TokenTablesTests pins that digest.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { o200kOf } from './oracle.mjs'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'runtime', 'ToolPolicy', 'Obligations', 'Tokens')
const source = readFileSync(join(folder, 'TokenFacts.cs'), 'utf8') + readFileSync(join(folder, 'TokenFacts.Words.cs'), 'utf8')
const unescaped = (literal) => literal.replace(/\\(.)/g, (_, c) => ({ n: '\n', r: '\r', 0: '\0' })[c] ?? c)
const joined = (text) => [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, literal]) => unescaped(literal)).join('')
const constant = (name) => joined(source.match(new RegExp(` ${name} =\\n((?:        ".*\\n)+)`))[1])
const one = (text) => o200kOf(text) === 1
const capital = (word) => word[0].toUpperCase() + word.slice(1)
let wrong = 0
const must = (holds, what) => { if (!holds && wrong++ < 20) console.error(`wrong: ${JSON.stringify(what)}`) }

const marks = []
for (let code = 33; code < 127; code++) if (!/[A-Za-z0-9]/.test(String.fromCharCode(code))) marks.push(String.fromCharCode(code))
const [words, small, capitals] = ['Words', 'SmallWords', 'CapitalWords'].map((name) => constant(name).split(' '))
const runs = constant('Runs').split('\0').filter(Boolean)
const forms = [...words, ...words.map(capital), ...small, ...capitals.map((word) => word.toUpperCase())]
for (const form of forms) {
  for (const text of [form, ' ' + form]) {
    must(one(text), text)
    for (const ending of ["'s", "'t", "'re", "'ve", "'m", "'ll", "'d"]) must(o200kOf(text + ending) <= 2 && o200kOf(text + ending.toUpperCase()) <= 3, text + ending)
  }
  for (const mark of [...marks, '\t']) must(o200kOf(mark + form) <= 2, mark + form)
}
for (const run of runs) must(one(run), run)

const pairs = [...source.matchAll(/0x([0-9a-f]{16}),/g)].map(([, word]) => BigInt('0x' + word))
must(pairs.length === 256, 'the number of words of pairs')
for (let a = 0; a < 128; a++) for (let b = 0; b < 128; b++) {
  must(((pairs[a * 2 + (b >> 6)] >> BigInt(b & 63)) & 1n) === (one(String.fromCharCode(a, b)) ? 1n : 0n), String.fromCharCode(a, b))
}

let characters = 0
const costs = []
for (const [, from, to, literals] of source.matchAll(/\('\\u([0-9a-f]{4})', '\\u([0-9a-f]{4})',\n((?: +".*\n?)+)/g)) {
  const bytes = Buffer.from(joined(literals), 'base64')
  must(bytes.length === Math.ceil((parseInt(to, 16) - parseInt(from, 16) + 1) / 4), `the length of U+${from}`)
  for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++, characters++) {
    const at = code - parseInt(from, 16)
    must(((bytes[at >> 2] >> ((at & 3) * 2)) & 3) === Math.min(3, o200kOf(String.fromCharCode(code))), `U+${code.toString(16)}`)
  }
  costs.push(`${from}-${to}:${bytes.toString('base64')}`)
}

const digest = createHash('sha256').update([constant('Words'), constant('SmallWords'), constant('CapitalWords'), constant('Runs'), pairs.map((word) => word.toString(16).padStart(16, '0')).join(''), ...costs].join('\n')).digest('hex')
console.log(`${forms.length} spellings of words, ${runs.length} runs of marks, ${128 * 128} pairs, ${characters} characters: ${wrong} wrong; ${digest}`)
process.exitCode = wrong > 0 ? 1 : 0
