// The texts on which the estimate is measured, by class. The same on every machine, but for English and code, which are what FOLDERs hold.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { random } from './oracle.mjs'

const words = 'patient record visit total invoice the of and to result session user order Name status date x qz kjv wxyz Ünïcode naïve Straße сообщение привет 你好 世界 データ 안녕 مرحبا שלום ไทย ქართული हिन्दी'.split(' ')
const marks = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~']
const spaces = [' ', '  ', '    ', '\n', '\n\n', '\r\n', '\t', '\t\t', ' \n', '\n ', '\u00a0', '\u2028', '\u3000', ' '.repeat(90), '\n'.repeat(13), '\t'.repeat(25), '\v', '\f']
const endings = ["'s", "'t", "'re", "'ve", "'m", "'ll", "'d", "'S", "'LL", "'x", "''", "'"]
const small = 'abcdefghijklmnopqrstuvwxyz'

/** Every kind of piece that a tokenizer splits text into, and what lies between them. */
const pieces = [
  (r) => r.of(words),
  (r) => Array.from({ length: 1 + r.below(14) }, () => r.of(small)).join(''),
  (r) => Array.from({ length: 1 + r.below(8) }, () => r.of('qxzjvkwQXZJVKW')).join(''),
  (r) => Array.from({ length: 1 + r.below(10) }, () => r.of(small + small.toUpperCase())).join(''),
  (r) => Array.from({ length: 1 + r.below(12) }, () => r.of('0123456789')).join(''),
  (r) => Array.from({ length: 1 + r.below(6) }, () => r.of(marks)).join(''),
  (r) => r.of(spaces),
  (r) => r.of(endings),
  (r) => String.fromCodePoint(0x80 + r.below(0x780)),
  (r) => Array.from({ length: 1 + r.below(5) }, () => String.fromCodePoint(0x4e00 + r.below(0x5200))).join(''),
  (r) => String.fromCodePoint(r.of([0x2000, 0x3000, 0x3040, 0xac00, 0xff00, 0x900, 0xe00, 0x10a0, 0x1780, 0x1f300, 0x1f600, 0x20000, 0xe0000]) + r.below(0x60)),
  (r) => String.fromCharCode(0xd800 + r.below(0x800)),
  (r) => String.fromCharCode(r.below(0x20)),
  (r) => r.of(['⟦redacted:ssn⟧', '⟦cut⟧', '²', '½', '٣', '①', '́', '‍', '️', '“', '”', '—', '…', '½12', '12²345']),
  (r) => { let c = r.below(0x10000); while (c >= 0xd800 && c < 0xe000) c = r.below(0x10000); return String.fromCharCode(c) },
]

export function adversarial(count, seed = 1) {
  const r = random(seed)
  return Array.from({ length: count }, () => {
    const kinds = r.below(3) === 0 ? [r.of(pieces), r.of(pieces)] : pieces
    return Array.from({ length: 1 + r.below(30) }, () => r.of(kinds)(r)).join('')
  })
}

function* files(folder, pattern) {
  for (const entry of readdirSync(folder).sort()) {
    const path = join(folder, entry)
    if (entry === 'bin' || entry === 'obj' || entry === 'node_modules' || entry.startsWith('.git')) continue
    if (statSync(path).isDirectory()) yield* files(path, pattern)
    else if (pattern.test(entry)) yield readFileSync(path, 'utf8')
  }
}

const chunks = (text, size) => Array.from({ length: Math.floor(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
const some = (list, count) => list.filter((_, i) => i % Math.max(1, Math.floor(list.length / count)) === 0).slice(0, count)

export function classes(root) {
  const r = random(2)
  const cjk = '患者の記録を検索し、必要な場合は担当医に連絡してください。予約は平日の午前九時から午後五時まで受け付けています。请先核对病人的姓名和出生日期，然后再打开他的病历。所有检查结果都会在三个工作日内通知本人。환자의 기록을 검색하고 필요한 경우 담당 의사에게 연락하십시오.'.split(/(?<=[、。，.])/)
  return {
    English: some(chunks([...files(join(root, 'docs'), /\.md$/)].map((page) => page.replace(/```[\s\S]*?```/g, '').replace(/^\|.*$/gm, '').replace(/[`*#[\]()|]/g, ' ').replace(/ +/g, ' ')).join('\n'), 1000), 200),
    code: some(chunks([...files(root, /\.(cs|mjs)$/)].join('\n'), 1000), 400),
    JSON: Array.from({ length: 200 }, (_, i) => JSON.stringify(Array.from({ length: 8 }, () => ({
      id: r.below(100000), name: r.of(['Ann Smith', 'Bob Jones', 'Maria Lopez', 'Wei Chen']), status: r.of(['open', 'paid', 'overdue']), amount: r.below(100000) / 100,
      date: `2026-${String(1 + r.below(12)).padStart(2, '0')}-${String(1 + r.below(28)).padStart(2, '0')}`, tags: [r.of(['urgent', 'new', 'followUp'])], address: { city: 'Springfield', zip: String(10000 + r.below(80000)) }, active: i % 2 === 0,
    })))),
    CJK: Array.from({ length: 200 }, () => Array.from({ length: 12 }, () => r.of(cjk)).join('')),
    'random letters': Array.from({ length: 200 }, () => Array.from({ length: 500 }, () => r.of(small + small.toUpperCase() + '0123456789')).join('')),
    'random Unicode': Array.from({ length: 200 }, () => Array.from({ length: 300 }, () => { let c = r.below(0x10000); while (c >= 0xd800 && c < 0xe000) c = r.below(0x10000); return String.fromCharCode(c) }).join('')),
  }
}
