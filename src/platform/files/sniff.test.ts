import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { strToU8, zipSync, type Zippable } from 'fflate'
import sharp from 'sharp'
import { Refusal } from '#platform/refusal.ts'
import { sniff } from './sniff.ts'

const refusedAs = (code: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error))
  assert.deepEqual(error.fields, { file: code })
  return true
}

const square = sharp({ create: { width: 40, height: 30, channels: 3, background: '#b3261e' } })
const office = (main: string, more: Zippable = {}) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), [main]: strToU8('<document>Nghị lực</document>'), ...more })
const pdf = (inside = '') => Buffer.from(`%PDF-1.7\n1 0 obj <<${inside}>> endobj\ntrailer <<>>\n%%EOF\n`)

describe('a file is known by its content', () => {
  test('pictures', async () => {
    assert.equal((await sniff(await square.clone().jpeg().toBuffer())).type, 'image/jpeg')
    assert.equal((await sniff(await square.clone().png().toBuffer())).type, 'image/png')
    assert.equal((await sniff(await square.clone().webp().toBuffer())).kind, 'picture')
  })

  test('documents', async () => {
    assert.deepEqual(await sniff(pdf()), { type: 'application/pdf', extension: 'pdf', kind: 'document' })
    assert.equal((await sniff(office('word/document.xml'))).extension, 'docx')
    assert.equal((await sniff(office('xl/workbook.xml'))).extension, 'xlsx')
  })

  test('sound and film', async () => {
    const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)])
    assert.equal((await sniff(Buffer.concat([frame, frame, frame]))).extension, 'mp3')
    const film = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypisom\0\0\x02\0isommp42'),
      Buffer.alloc(64),
    ])
    assert.equal((await sniff(film)).extension, 'mp4')
  })
})

describe('refused', () => {
  test('a program under another name', async () => {
    await assert.rejects(sniff(readFileSync(process.execPath).subarray(0, 65_536)), refusedAs('files.notAllowed'))
    await assert.rejects(sniff(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])), refusedAs('files.notAllowed'))
    await assert.rejects(sniff(Buffer.from('#!/bin/sh\nrm -r /\n')), refusedAs('files.notAllowed'))
  })

  test('a drawing or page that carries script', async () => {
    const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    await assert.rejects(sniff(Buffer.from(svg)), refusedAs('files.notAllowed'))
    await assert.rejects(sniff(Buffer.from('<!doctype html><script>alert(1)</script>')), refusedAs('files.notAllowed'))
  })

  test('any other archive, and pictures of other kinds', async () => {
    await assert.rejects(sniff(zipSync({ 'danh-sach.txt': strToU8('x') })), refusedAs('files.notAllowed'))
    await assert.rejects(sniff(await square.clone().gif().toBuffer()), refusedAs('files.notAllowed'))
  })

  test('a document with macros or a program inside', async () => {
    const macros = office('word/document.xml', { 'word/vbaProject.bin': strToU8('x') })
    await assert.rejects(sniff(macros), refusedAs('files.macros'))
    await assert.rejects(sniff(pdf('/OpenAction <</S /JavaScript /JS (app.alert(1))>>')), refusedAs('files.macros'))
  })

  test('a document that unpacks to far more than it weighs', async () => {
    const bomb = office('word/document.xml', { 'word/media/zeros.bin': new Uint8Array(60_000_000) })
    assert.ok(bomb.length < 100_000)
    await assert.rejects(sniff(bomb), refusedAs('files.zipBomb'))
  })

  test('a document of very many parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 4001 }, (_, index) => [`word/${index}.xml`, new Uint8Array(1)]),
    )
    await assert.rejects(sniff(office('word/document.xml', parts)), refusedAs('files.zipBomb'))
  })

  test('a document whose parts lie over each other', async () => {
    const bytes = Buffer.from(office('word/document.xml'))
    const first = bytes.indexOf('PK\x01\x02')
    const second = bytes.indexOf('PK\x01\x02', first + 4)
    bytes.copy(bytes, second + 20, first + 20, first + 28)
    bytes.copy(bytes, second + 42, first + 42, first + 46)
    await assert.rejects(sniff(bytes), refusedAs('files.zipBomb'))
  })

  test('a document whose parts would land outside the folder', async () => {
    const escaping = office('word/document.xml', { '../../etc/cron.d/x': strToU8('x') })
    await assert.rejects(sniff(escaping), refusedAs('files.broken'))
  })

  test('a file that was cut off', async () => {
    await assert.rejects(sniff(office('word/document.xml').subarray(0, 90)), refusedAs('files.broken'))
    await assert.rejects(sniff(pdf().subarray(0, 30)), refusedAs('files.broken'))
  })

  test('nothing at all', async () => {
    await assert.rejects(sniff(new Uint8Array()), refusedAs('files.notAllowed'))
  })
})
