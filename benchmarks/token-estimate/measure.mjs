// usage: node measure.mjs vectors | texts FOLDER | compare FOLDER | wire FILE | count
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cl100kOf, o200kOf } from './oracle.mjs'
import { adversarial, classes } from './texts.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const [, , command, folder] = process.argv
const well = (text) => text.toWellFormed()
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))

function texts() {
  return { ...classes(root), adversarial: adversarial(Number(process.env.TOOLPOLICY_TEXTS ?? 100000), Number(process.env.TOOLPOLICY_SEED ?? 1)) }
}

if (command === 'vectors') {
  const rows = [...Object.values(classes(root)).flatMap((list) => list.slice(0, 6).map((text) => text.slice(0, 300))), ...adversarial(300, 3)]
  process.stdout.write('[\n' + rows.map(well).map((text) => `{"tokens":${o200kOf(text)},"text":${JSON.stringify(text).replace(/[\u007f-\uffff]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'))}}`).join(',\n') + '\n]\n')
} else if (command === 'texts') {
  for (const [name, list] of Object.entries(texts())) writeFileSync(join(folder, name + '.jsonl'), list.map((text) => JSON.stringify(well(text))).join('\n') + '\n')
} else if (command === 'compare') {
  let failed = false
  console.log('class | texts | estimate / o200k_base | under o200k_base | estimate / cl100k_base | under cl100k_base')
  // The texts that were estimated: what they were taken from may have changed since.
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.counts')).sort()) {
    const name = file.slice(0, -'.counts'.length)
    const list = lines(join(folder, name + '.jsonl'))
    const estimates = lines(join(folder, file))
    const sums = [0, 0, 0]
    const under = [0, 0]
    list.map(well).forEach((text, i) => {
      const real = [o200kOf(text), cl100kOf(text)]
      sums[2] += estimates[i]
      real.forEach((count, at) => {
        sums[at] += count
        if (estimates[i] < count) {
          under[at]++
          if (at === 0 && under[0] <= 10) console.error(`under: ${estimates[i]} < ${count}: ${JSON.stringify(text)}`)
        }
      })
    })
    failed ||= under[0] > 0
    console.log(`${name} | ${list.length} | ${(sums[2] / sums[0]).toFixed(2)} | ${under[0]} | ${(sums[2] / sums[1]).toFixed(2)} | ${under[1]}`)
  }
  process.exitCode = failed ? 1 : 0
} else if (command === 'wire') {
  // A tool's message as chat completions carry it. What the model reads is the content, so that is what a cap counts.
  let over = 0, escaped = 0, total = 0
  for (const { cap, text } of lines(folder)) {
    const wire = JSON.stringify({ role: 'tool', tool_call_id: 'call_1', content: text })
    total++
    over += o200kOf(JSON.parse(wire).content) > cap ? 1 : 0
    escaped += o200kOf(JSON.stringify(text)) > cap ? 1 : 0
  }
  console.log(`${folder}: ${total} cut results, ${over} over their cap as the model reads them (${escaped} if the escapes of the wire were counted too)`)
  process.exitCode = over > 0 ? 1 : 0
} else if (command === 'count') {
  for await (const line of createInterface({ input: process.stdin })) process.stdout.write(o200kOf(well(JSON.parse(line))) + '\n')
}
