import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MPEGDecoder } from 'mpg123-decoder'
import { secondsOf } from './sentences.ts'
import { spoken } from './spoken.ts'
import { longestText, speak } from './voice.ts'

test('a text is spoken: an independent decoder reads sound of about the length that was reckoned', async () => {
  const { text } = spoken(
    'Ngày 05/6/2024, UBND xã Châu Điền khen ông Thạch Sa Rương. Vườn dừa sáp 2,5 ha vẫn xanh giữa mùa hạn mặn.',
  )
  const mp3 = await speak(text)
  const decoder = new MPEGDecoder()
  await decoder.ready
  const { channelData, sampleRate, samplesDecoded, errors } = decoder.decode(new Uint8Array(mp3))
  decoder.free()
  assert.deepEqual(errors, [])
  const seconds = samplesDecoded / sampleRate
  assert.ok(
    seconds > secondsOf(text) * 0.5 && seconds < secondsOf(text) * 1.6,
    `${seconds} s, reckoned ${secondsOf(text)} s`,
  )
  assert.ok(
    channelData[0]!.some((it) => Math.abs(it) > 0.05),
    'there is only silence',
  )
})

test('what is too long is refused', () => {
  assert.throws(() => speak('a'.repeat(longestText + 1)), RangeError)
})
