// Real tokenizers: what the estimate is measured against.
import * as o200k from 'gpt-tokenizer/encoding/o200k_base'
import * as cl100k from 'gpt-tokenizer/encoding/cl100k_base'

const plain = { disallowedSpecial: new Set() }

/** LLM tokens of a text; special tokens are text like any other. */
export const o200kOf = (text) => o200k.countTokens(text, plain)
export const cl100kOf = (text) => cl100k.countTokens(text, plain)

/** A generator of pseudo-random numbers that gives the same texts on every machine (mulberry32). */
export function random(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return { next, below: (n) => Math.floor(next() * n), of: (list) => list[Math.floor(next() * list.length)] }
}
