import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Check } from './check.tsx'
import { DateField } from './date-field.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'
import { Form } from './form.tsx'
import { PageLocale } from './locale.ts'
import { PostButton } from './post-button.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { Submit } from './submit.tsx'
import { TextArea } from './text-area.tsx'
import { Versus } from './versus.tsx'

const html = (node: VNode) => renderToString(node)

test('a hint and an error are read out with their field', () => {
  const shown = html(<Field name="ten" label="Tên" hint="Tên thường gọi" error="Chưa có tên" />)
  assert.match(shown, /<input id="ten"[^>]* aria-invalid="true" aria-describedby="ten-hint ten-error"/)
  assert.match(shown, /<p class="hint" id="ten-hint">Tên thường gọi<\/p>/)
  assert.match(shown, /<p class="err" id="ten-error">Chưa có tên<\/p>/)
})

test('a field without fault says nothing of one', () => {
  const shown = html(<DateField name="ngay" label="Ngày" value="15/11/2024" />)
  assert.ok(!shown.includes('aria-invalid') && !shown.includes('class="err"'))
  assert.match(shown, /value="15\/11\/2024"/)
})

test('what was typed stays in its field as text, whatever it is', () => {
  const typed = '"><script>alert(1)</script>'
  for (const field of [
    <Field key={1} name="a" label="A" value={typed} />,
    <TextArea key={2} name="a" label="A" value={typed} />,
  ]) {
    assert.ok(!html(field).includes('<script>'))
  }
})

test('the summary links each error to its field, and the request as a whole to nothing', () => {
  const shown = html(<ErrorSummary errors={{ ten: 'Chưa có tên', form: 'Đã quá hạn' }} />)
  assert.match(shown, /role="alert"/)
  assert.match(shown, /<li><a href="#ten">Chưa có tên<\/a><\/li><li>Đã quá hạn<\/li>/)
  assert.equal(html(<ErrorSummary errors={[]} />), '')
})

test('an error on a question leads to its first answer', () => {
  const options = [
    { value: 'a', label: 'Cá nhân' },
    { value: 'b', label: 'Tập thể' },
  ]
  const shown = html(<Radios name="loai" label="Gương là ai?" options={options} value="b" error="Hãy chọn" />)
  assert.match(shown, /<input type="radio" id="loai" name="loai" value="a"\/>/)
  assert.match(shown, /id="loai-b" name="loai" value="b" checked/)
  assert.match(
    shown,
    /<fieldset class="field bad" role="radiogroup" aria-invalid="true" aria-describedby="loai-error">/,
  )
})

test('the chosen one of a list is chosen, within its group too', () => {
  const options = [
    { label: 'Kinh tế', options: [{ value: '1', label: 'Nông nghiệp' }] },
    { value: '2', label: 'Khác' },
  ]
  assert.match(html(<Select name="lv" label="Lĩnh vực" options={options} value="1" />), /<option value="1" selected>/)
  assert.ok(!html(<Check name="x" label="X" />).includes('checked'))
})

test('a form carries the version it saw, and keeps its own number when it comes back', () => {
  const fresh = html(<Form action="/x" version={3} submission="moi" children={null} />)
  assert.match(fresh, /name="version" value="3"/)
  assert.match(fresh, /name="submission" value="moi"/)
  const again = html(<Form action="/x" submission="moi" attempt={{ values: { submission: 'cu' } }} children={null} />)
  assert.match(again, /name="submission" value="cu"/)
  assert.ok(!again.includes('name="version"'))
})

test('a blocked action does not send the form, and says why', () => {
  const shown = html(<PostButton action="/x" label="Gửi" disabledWhy="Còn thiếu minh chứng" />)
  assert.ok(!shown.includes('type="submit"'))
  const why = /aria-describedby="([^"]+)"/.exec(shown)?.[1]
  assert.ok(why && shown.includes(`id="${why}">Còn thiếu minh chứng`))
  assert.match(html(<Submit main children="Gửi" />), /<button class="btn main" type="submit">Gửi/)
})

test('two texts that differ are said to differ, in the language of the page', () => {
  const rows = [
    { label: 'Tên', mine: 'a', saved: 'b' },
    { label: 'Nơi ở', mine: 'c', saved: 'c' },
  ]
  const shown = html(<PageLocale.Provider value="en" children={<Versus rows={rows} />} />)
  assert.match(shown, /Tên <span class="vh">\(different\)/)
  assert.match(shown, /Nơi ở <span class="vh">\(the same\)/)
})
