import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { describe, test } from 'node:test'
import { readFileSync } from 'node:fs'
import { compactVerify, importJWK } from 'jose'
import { newSigningKey } from '#platform/credentials/signing.ts'
import { createPlacedPdf } from '#platform/documents/pdf.ts'
import { readQr } from '#test/qr.ts'
import type { Correction } from '../calibration.ts'
import { signPayload } from '../credential.ts'
import type { Layout, PaperForm, PaperItem, PaperItemKey, PaperKind } from '../paper.ts'
import { scannedLink } from '../public-address.ts'
import { calibrationSheet } from './calibration-sheet.ts'
import { certificateSheet } from './certificate.ts'
import { qrDrawing } from './qr-drawing.ts'
import { samplePrint } from './sample-data.ts'

const hasReader = spawnSync('pdftotext', ['-v']).status === 0
const skip = hasReader ? false : 'pdftotext (poppler-utils) is not installed'
const asItIs = { offsetX: 0, offsetY: 0, scale: 100 }
const khmer = 'Thạch Thị Sa Mol (ថាច់ ធី សាម៉ុល)'

/** How far the letters of Tinos reach below the line on which they stand, as a share of their size. */
const below = 0.2158

describe('a certificate on paper', { skip }, () => {
  test('on blank paper says everything, with the Khmer name as it was written and its face inside', async () => {
    const pdf = await made('giay-khen', 'blank')
    const text = run('pdftotext', ['-layout', '-', '-'], pdf).normalize('NFC')
    for (const words of [
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'TẶNG', 'GIẤY KHEN', khmer],
      ...[
        'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CHÂU ĐIỀN',
        'Ấp Ô Chích A',
        'Đã có thành tích: Vá 3,2 km đường ấp trong hai năm.',
      ],
      ...['Quyết định số 07/QĐ-UBND', 'Châu Điền, ngày 10 tháng 6 năm 2024', 'CHỦ TỊCH', 'Lâm Văn Phước'],
      'Số xác minh: GS-2024-0000-0000-0',
    ])
      assert.ok(text.includes(words.normalize('NFC')), words)
    const fonts = run('pdffonts', ['-'], pdf)
    assert.match(fonts, /\+Tinos-Bold .* yes yes yes/)
    assert.match(fonts, /\+Hanuman-\w+ .* yes yes yes/)
  })

  test('on pre-printed paper says only what the paper does not', async () => {
    const text = run('pdftotext', ['-layout', '-', '-'], await made('bang-khen', 'preprinted'))
    for (const words of ['CỘNG HÒA', 'Tự do', 'TẶNG', 'BẰNG KHEN', 'TỈNH TRÀ VINH'])
      assert.ok(!text.includes(words), words)
    for (const words of ['Thạch Thị Sa Mol', 'Lâm Văn Phước', 'GS-2024']) assert.ok(text.includes(words), words)
  })

  test('every thing stands at its millimetre, and is moved exactly by the correction of the printer', async () => {
    const layout = layoutOf('giay-khen', 'preprinted')
    const { x, y, width, size } = layout.items.find(({ key }) => key === 'recipient')!
    const stands = async (printer: Correction) => {
      const [first, ...rest] = wordsOf(await made('giay-khen', 'preprinted', printer)).filter(({ word }) =>
        ['Thạch', 'Thị', 'Sa', 'Mol'].includes(word),
      )
      const last = rest.at(-1)!
      return {
        middle: (first!.left + last.right) / 2,
        line: first!.low - (below * size! * printer.scale) / 100 / perMm,
      }
    }
    near(await stands(asItIs), { middle: x + width / 2, line: y })
    near(await stands({ offsetX: 2.5, offsetY: -1, scale: 100 }), { middle: x + width / 2 + 2.5, line: y - 1 })
    near(await stands({ offsetX: -3, offsetY: 4, scale: 98 }), {
      middle: (x + width / 2) * 0.98 - 3,
      line: y * 0.98 + 4,
    })
  })

  test('the decision stands at its left edge to a tenth of a millimetre', async () => {
    const { x } = layoutOf('bang-khen', 'preprinted').items.find(({ key }) => key === 'decision')!
    const found = wordsOf(await made('bang-khen', 'preprinted')).find(({ word }) => word === 'Quyết')!
    assert.ok(Math.abs(found.left - x) < 0.1, `${found.left} for ${x}`)
  })

  test('a long name and a long deed become smaller until they go into their lines', async () => {
    const long = {
      recipientName: `Tập thể ${'Ban vận động xây dựng nông thôn mới '.repeat(4)}`,
      achievement: 'Vá đường ấp. '.repeat(60),
    }
    const layout = layoutOf('giay-khen', 'blank')
    const words = wordsOf(await made('giay-khen', 'blank', asItIs, long))
    assert.ok(words.every(({ left, right }) => left > 30 && right < layout.width - 20))
    const place = layout.items.find(({ key }) => key === 'place_date')!
    const deed = words.filter(({ word }) => word === 'Vá')
    assert.equal(deed.length, 60)
    assert.ok(deed.every(({ low }) => low < place.y - 3))
  })

  test('the page is the paper: A3 across, A4 across, 400 × 300 mm', async () => {
    const sizeOf = (pdf: Buffer) =>
      /Page size: +([\d.]+) x ([\d.]+)/
        .exec(run('pdfinfo', ['-'], pdf))!
        .slice(1)
        .map(Number)
    for (const [form, kind] of [
      ['bang-khen', 'blank'],
      ['giay-khen', 'blank'],
      ['bang-khen', 'preprinted'],
    ] as const) {
      const { width, height } = layoutOf(form, kind)
      const [wide, high] = sizeOf(await made(form, kind))
      assert.ok(Math.abs(wide! / perMm - width) < 0.05 && Math.abs(high! / perMm - height) < 0.05, `${form} ${kind}`)
    }
  })
})

describe('the QR code on paper', () => {
  test('is one outline with room around it, and the same for the same text', () => {
    const drawing = qrDrawing('https://guong.example/xac-minh/GS-2024-7K3M-92XQ-R')
    assert.equal(drawing.split('<path').length, 2)
    assert.match(drawing, /d="M4 4h7v1h-7z/)
    assert.equal(drawing, qrDrawing('https://guong.example/xac-minh/GS-2024-7K3M-92XQ-R'))
  })

  test('as printed, is read by a reader that is not ours: an address that leads to a payload that verifies', {
    skip,
  }, async () => {
    const { kid, publicKey, secret } = newSigningKey()
    for (const [form, kind] of [
      ...[['bang-khen', 'blank'] as const, ['giay-khen', 'blank'] as const, ['giay-khen', 'preprinted'] as const],
      ['bang-khen', 'preprinted'] as const,
    ]) {
      const said = { ...samplePrint(form), recipientName: khmer, listNo: 12, listIndex: 131_071 }
      const link = scannedLink('https://guongsang.travinh.gov.vn', said.serial, signPayload({ kid, secret }, said))
      const pdf = await made(form, kind, asItIs, { link })
      const [address, payload] = (await readQr(codeOf(pdf, layoutOf(form, kind)))).split('#')
      assert.equal(address, `https://guongsang.travinh.gov.vn/xac-minh/${said.serial}`)
      const { payload: signed } = await compactVerify(payload!, await importJWK(publicKey, 'EdDSA'))
      assert.equal(JSON.parse(new TextDecoder().decode(signed)).n, khmer)
    }
  })
})

describe('the sheet to measure a printer by', { skip }, () => {
  test('is printed as it is; the sheet to check by is moved by the correction', async () => {
    const printer = { name: 'Canon', width: 297, height: 210, offsetX: 2.5, offsetY: -1, scale: 100 }
    const letterA = async (corrected: boolean) => {
      const sheet = calibrationSheet(printer, { corrected })
      const pdf = await createPlacedPdf({ title: 'x', author: 'x', date: null, sheets: [sheet] })
      return wordsOf(pdf).find(({ word, left, low }) => word === 'A' && left < 30 && low < 20)!
    }
    const [raw, moved] = [await letterA(false), await letterA(true)]
    near({ x: moved.left - raw.left, y: moved.low - raw.low }, { x: 2.5, y: -1 })
    assert.ok(Math.abs(raw.left - 22) < 0.1, `${raw.left}`)
  })
})

const perMm = 72 / 25.4

function layoutOf(form: PaperForm, kind: PaperKind): Layout {
  type Row = Omit<Layout, 'items'> & {
    items: Record<PaperItemKey, [number, number, number, number | null, PaperItem['align']]>
  }
  const { rows }: { rows: Row[] } = JSON.parse(readFileSync('seeds/law/paper-layouts.json', 'utf8'))
  const row = rows.find((it) => it.form === form && it.kind === kind)!
  const items = Object.entries(row.items).map(([key, [x, y, width, size, align]]) => ({
    ...{ key: key as PaperItemKey, x, y, width, size, align },
  }))
  return { ...row, id: '', unitId: null, toConfirm: true, items }
}

function made(form: PaperForm, kind: PaperKind, printer: Correction = asItIs, over: object = {}): Promise<Buffer> {
  const said = { ...samplePrint(form), ...(kind === 'blank' && { recipientName: khmer }), ...over }
  const sheet = certificateSheet(said, layoutOf(form, kind), printer)
  return createPlacedPdf({ title: 'Giấy khen', author: 'Châu Điền', date: '2024-06-10', sheets: [sheet] })
}

/** The part of the page around the code, as a scanner of 300 dots to the inch sees it. */
function codeOf(pdf: Buffer, { items }: Layout): Buffer {
  const { x, y, width } = items.find(({ key }) => key === 'qr')!
  const [left, top, size] = [x - 2, y - 2, width + 4].map((mm) => String(Math.round((mm / 25.4) * 300)))
  const args = ['-r', '300', '-png', '-x', left!, '-y', top!, '-W', size!, '-H', size!, '-']
  return spawnSync('pdftoppm', args, { input: pdf, maxBuffer: 1 << 26 }).stdout
}

/** Every word with its edges, in millimetres from the left and the upper edge of the paper. */
function wordsOf(pdf: Buffer): { word: string; left: number; right: number; low: number }[] {
  const found = run('pdftotext', ['-bbox', '-', '-'], pdf).matchAll(
    /xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g,
  )
  return [...found].map(([, left, right, low, word]) => ({
    ...{
      word: word!.normalize('NFC'),
      left: Number(left) / perMm,
      right: Number(right) / perMm,
      low: Number(low) / perMm,
    },
  }))
}

const run = (command: string, args: string[], input: Buffer) =>
  spawnSync(command, args, { input, encoding: 'utf8' }).stdout

function near(found: Record<string, number>, wanted: Record<string, number>): void {
  for (const [key, value] of Object.entries(wanted))
    assert.ok(Math.abs(found[key]! - value) < 0.05, `${key}: ${found[key]} for ${value}`)
}
