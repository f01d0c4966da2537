import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Radios } from '#ui/radios.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/index.ts'
import { paths } from '../paths.ts'
import type { Looked } from '../queries/quiet-check.ts'

type Shared = { frame: Frame; locale: Locale }
type ListProps = Shared & { rows: readonly Looked[]; total: number; page: number; pages: number }

/** Those who were recognised and whom nobody has looked at for six months, or with whom not all was well. */
export function LooksPage({ frame, locale, rows, total, page, pages }: ListProps) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.looks}
      crumbs={[{ label: text.title, href: paths.list() }, { label: text.looks }]}
    >
      <Head title={text.looks} lead={text.looksLead} />
      {rows.length === 0 ? (
        <Empty title={text.allLooked}>
          <p>{text.allLookedNext}</p>
        </Empty>
      ) : (
        <Table
          caption={text.toLookAt(total)}
          stack
          columns={[
            { key: 'name', label: text.exemplar },
            { key: 'unit', label: text.unit },
            { key: 'recognised', label: text.recognisedOn },
            { key: 'last', label: text.lastLook },
            { key: 'act', label: '' },
          ]}
          rows={rows.map((it) => ({
            name: <a href={exemplarPaths.show(it.id)}>{it.name}</a>,
            unit: it.unitName,
            recognised: formatDate(it.recognisedOn),
            last: (
              <>
                {it.last ? `${formatDate(it.last.on)}, ${it.last.by}` : text.never}
                {it.warning === 'notWell' && (
                  <>
                    <br />
                    <Tag kind="late">{text.notWell}</Tag> <small>{it.last?.note}</small>
                  </>
                )}
              </>
            ),
            act: (
              <a class="btn" href={paths.look(it.id)}>
                {text.look}
                <span class="vh">: {it.name}</span>
              </a>
            ),
          }))}
        />
      )}
      <Pagination {...{ page, pages }} href={(to) => `${paths.looks()}?trang=${to}`} />
    </DeskPage>
  )
}

type OneProps = Shared & {
  exemplar: { id: string; name: string; unitName: string }
  mayFoster: boolean
  submission: string
  attempt: Attempt | undefined
}

/** Saying what a quiet look found. */
export function LookPage({ frame, locale, exemplar, mayFoster, submission, attempt }: OneProps) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={`${text.lookTitle}: ${exemplar.name}`}
      crumbs={[
        { label: text.title, href: paths.list() },
        { label: text.looks, href: paths.looks() },
        { label: exemplar.name },
      ]}
    >
      <Head title={text.lookTitle} lead={`${exemplar.name}, ${exemplar.unitName}. ${text.looksLead}`} />
      <Form action={paths.look(exemplar.id)} submission={value('submission', submission)}>
        <ErrorSummary errors={errors} />
        <Radios
          name="found"
          label={text.found}
          stacked
          value={value('found')}
          error={errors.found}
          options={(['well', 'notWell'] as const).map((it) => ({ value: it, label: text[it] }))}
        />
        <TextArea
          name="note"
          label={text.lookNote}
          rows={3}
          maxLength={1000}
          value={value('note')}
          error={errors.note}
          optionalWord
        />
        <Submit main disabledWhy={!mayFoster && text.mayNot}>
          {text.saveLook}
        </Submit>
      </Form>
    </DeskPage>
  )
}
