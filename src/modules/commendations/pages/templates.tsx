import type { TemplateProblem } from '#platform/documents/template.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { type DocumentKind, documentKinds, templateFields } from '../documents/fields.ts'
import { t } from '../messages/documents.ts'
import { t as fieldWords } from '../messages/fields.ts'
import { t as pageWords } from '../messages/pages.ts'
import { t as refusals } from '../messages/refusals.ts'
import { paths } from '../paths.ts'
import type { UsedTemplate } from '../queries/templates.ts'

type View = {
  frame: Frame
  locale: Locale
  unitId: string
  templates: readonly UsedTemplate[]
  mayKeep: boolean
  submission: string
  attempt: Attempt | undefined
  problems: readonly TemplateProblem[]
}

/** The Word templates of a unit: what serves now, a file to begin from, sending one's own, and what it may name. */
export function TemplatesPage(view: View) {
  const { frame, locale, mayKeep } = view
  const text = t(locale)
  const title = pageWords(locale).templates
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[{ label: pageWords(locale).title, href: paths.list() }, { label: title }]}
    >
      <Head title={title} lead={text.templatesLead} why={mayKeep ? undefined : text.mayNotKeep} />
      <InUse {...view} />
      {mayKeep && <SendForm {...view} />}
      <Section id="truong" title={text.fields}>
        <p class="prose">{text.fieldsLead}</p>
        {documentKinds.map((kind) => (
          <FieldList key={kind} {...{ kind, locale }} />
        ))}
      </Section>
    </DeskPage>
  )
}

function InUse({ locale, templates, unitId, mayKeep }: View) {
  const text = t(locale)
  return (
    <Section id="dang-dung" title={text.inUse}>
      <Table
        caption={text.kindsInUse}
        captionHidden
        stack
        columns={[
          { key: 'kind', label: text.kind },
          { key: 'used', label: text.template },
          { key: 'files', label: text.files },
          { key: 'end', label: '' },
        ]}
        rows={documentKinds.map((kind) => {
          const used = templates.find((it) => it.kind === kind)
          return {
            kind: text[kind],
            used: used ? (
              <>
                {used.name}
                <br />
                <small class="soft">
                  {used.unitName}, {formatDate(today(used.uploadedAt))}
                </small>
              </>
            ) : (
              <span class="soft">{text.builtIn}</span>
            ),
            files: (
              <>
                <a href={paths.starter(kind)}>
                  {text.starter}
                  <span class="vh">: {text[kind]}</span>
                </a>
                {used && (
                  <>
                    <br />
                    <a href={paths.template(used.id, 'xem-thu')}>
                      {text.trial}
                      <span class="vh">: {text[kind]}</span>
                    </a>
                  </>
                )}
              </>
            ),
            end: used && mayKeep && used.unitId === unitId && (
              <PostButton
                quiet
                action={paths.template(used.id, 'thoi-dung')}
                label={
                  <>
                    {text.end}
                    <span class="vh">: {text[kind]}</span>
                  </>
                }
                values={{}}
              />
            ),
          }
        })}
      />
    </Section>
  )
}

function SendForm({ locale, unitId, submission, attempt, problems }: View) {
  const text = t(locale)
  const { value, errors } = worded(attempt, refusals(locale), locale)
  const list = Object.entries(errors).map(([field, words]) => ({ field, text: words }))
  return (
    <Section id="gui" title={text.upload}>
      <Form action={paths.templates} submission={value('submission', submission)} multipart>
        <ErrorSummary errors={list} />
        {problems.length > 0 && (
          <ul class="faults" id="loi-cua-mau">
            {problems.map(({ kind, name }) => (
              <li key={`${kind} ${name}`}>
                <span>{text[kind](name)}</span>
              </li>
            ))}
          </ul>
        )}
        <Hidden name="unitId" value={unitId} />
        <Select
          name="kind"
          label={text.kind}
          value={value('kind')}
          options={documentKinds.map((it) => ({ value: it, label: text[it] }))}
          {...(errors.kind && { error: errors.kind })}
        />
        <FileField
          name="file"
          label={text.file}
          accept=".docx"
          hint={text.fileHint}
          {...(errors.file && { error: errors.file })}
        />
        <div class="bar">
          <Submit main>{text.upload}</Submit>
        </div>
      </Form>
    </Section>
  )
}

function FieldList({ kind, locale }: { kind: DocumentKind; locale: Locale }) {
  const text = t(locale)
  const words: Record<string, unknown> = fieldWords(locale)
  const meaning = (name: string) => (typeof words[name] === 'string' ? words[name] : name)
  const { fields, lists }: { fields: readonly string[]; lists: Record<string, readonly string[]> } =
    templateFields[kind]
  const rows = [
    ...fields.map((name) => ({ name: <code>{`{${name}}`}</code>, meaning: meaning(name) })),
    ...Object.entries(lists).flatMap(([list, line]) => [
      {
        name: (
          <code>
            {`{#${list}}`} … {`{/${list}}`}
          </code>
        ),
        meaning: text.list(meaning(list)),
      },
      ...line.map((name) => ({ name: <code>{`{${name}}`}</code>, meaning: text.inList(meaning(list), meaning(name)) })),
    ]),
  ]
  return (
    <details>
      <summary>{text[kind]}</summary>
      <Table
        caption={`${text.fields}: ${text[kind]}`}
        captionHidden
        columns={[
          { key: 'name', label: text.field },
          { key: 'meaning', label: text.meaning },
        ]}
        rows={rows}
      />
    </details>
  )
}
