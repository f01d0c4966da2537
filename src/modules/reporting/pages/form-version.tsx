import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as reportWords } from '../messages/report.ts'
import { t } from '../messages/statistics.ts'
import { paths } from '../paths.ts'
import type { FormVersion } from '../queries/forms.ts'
import type { Heading } from '../statistics.ts'
import { writeHeadings, writeMarks } from '../written-form.ts'

type Framed = { frame: Frame; locale: Locale }

/** Every version of the ministry's statistics forms. */
export function FormVersionsPage({ frame, locale, versions }: Framed & { versions: readonly FormVersion[] }) {
  const text = t(locale)
  return (
    <DeskPage
      title={text.versions}
      {...{ frame, locale }}
      crumbs={[{ label: reportWords(locale).reports, href: paths.rounds() }, { label: text.versions }]}
    >
      <Head title={text.versions} lead={text.versionsLead} />
      <Table
        stack
        captionHidden
        caption={text.versions}
        columns={[
          { key: 'form', label: text.titleField },
          { key: 'basis', label: text.basis },
          { key: 'holds', label: text.holds, numeric: true },
          { key: 'state', label: '' },
        ]}
        rows={versions.map((it) => ({
          form: <a href={paths.formVersion(it.id)}>{text.form(it.key, it.title[locale])}</a>,
          basis: citation(it),
          holds: daysOf(it),
          state: it.toConfirm && <Tag kind="wait">{text.toConfirm}</Tag>,
        }))}
      />
    </DeskPage>
  )
}

type VersionProps = Framed & {
  version: FormVersion & { known: readonly string[] }
  canRenew: boolean
  submission: string
  attempt?: Attempt | undefined
}

/** One version: what its lines and columns count; and the newer circular that replaces it. */
export function FormVersionPage({ frame, locale, version, canRenew, submission, attempt }: VersionProps) {
  const text = t(locale)
  const title = text.form(version.key, version.title[locale])
  const { errors, value } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ title, frame, locale }}
      crumbs={[
        { label: reportWords(locale).reports, href: paths.rounds() },
        { label: text.versions, href: paths.forms() },
        { label: title },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head
        {...{ title }}
        lead={`${citation(version)}. ${text.holds}: ${daysOf(version)}.`}
        tags={version.toConfirm && <Tag kind="wait">{text.toConfirm}</Tag>}
      />
      {version.note && <Notice>{version.note}</Notice>}
      <Section id="dong" title={text.lines}>
        <Headings {...{ locale }} caption={text.lines} headings={version.lines} />
      </Section>
      <Section id="cot" title={text.columns}>
        <Headings {...{ locale }} caption={text.columns} headings={version.columns} />
      </Section>
      <p class="small soft prose">{text.howTo}</p>
      {canRenew && (
        <Section id="thay" title={text.renew}>
          <Form action={paths.formVersion(version.id)} submission={value('submission') || submission}>
            <DateField name="from" label={text.from} value={value('from')} error={errors.from} />
            <Field name="legalBasis" label={text.basis} value={value('legalBasis')} error={errors.legalBasis} />
            <Field name="article" label={text.article} optionalWord value={value('article')} error={errors.article} />
            <Field name="title" label={text.titleField} value={value('title', version.title.vi)} error={errors.title} />
            <div class="pair">
              <Field
                name="titleKm"
                label={text.titleKm}
                lang="km"
                optionalWord
                value={value('titleKm', version.title.km)}
                error={errors.titleKm}
              />
              <Field
                name="titleEn"
                label={text.titleEn}
                lang="en"
                optionalWord
                value={value('titleEn', version.title.en)}
                error={errors.titleEn}
              />
            </div>
            <TextArea
              name="lines"
              label={text.lines}
              rows={12}
              value={value('lines', writeHeadings(version.lines))}
              error={errors.lines}
            />
            <TextArea
              name="columns"
              label={text.columns}
              rows={8}
              value={value('columns', writeHeadings(version.columns))}
              error={errors.columns}
            />
            <TextArea name="note" label={text.note} optionalWord rows={2} value={value('note')} error={errors.note} />
            {version.known.length > 0 && (
              <p class="small soft prose">
                {text.known}: {version.known.join(', ')}
              </p>
            )}
            <Submit main>{text.saveForm}</Submit>
          </Form>
        </Section>
      )}
    </DeskPage>
  )
}

type HeadingsProps = { locale: Locale; caption: string; headings: readonly Heading[] }

/** Lines or columns: what each is called and which records it counts. */
function Headings({ locale, caption, headings }: HeadingsProps) {
  const text = t(locale)
  return (
    <Table
      stack
      captionHidden
      {...{ caption }}
      columns={[
        { key: 'name', label: text.item },
        { key: 'code', label: text.code },
        { key: 'marks', label: text.marks },
      ]}
      rows={headings.map(({ code, name, counts }) => ({
        ...{ name: name[locale], code, marks: writeMarks(counts) || text.everything },
      }))}
    />
  )
}

const citation = ({ article, legalBasis }: FormVersion) => [article, legalBasis].filter(Boolean).join(', ')

const daysOf = ({ validFrom, validTo }: FormVersion) =>
  `${formatDate(validFrom)} – ${validTo === null ? '…' : formatDate(validTo)}`
