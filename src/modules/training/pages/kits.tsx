import { outreachPaths } from '#modules/outreach/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Head } from '#ui/head.tsx'
import { Select } from '#ui/select.tsx'
import { type Returned, SmallForm } from '#ui/small-form.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/need.ts'
import { t as people } from '../messages/people.ts'
import { paths } from '../paths.ts'

type Kit = { id: string; storyId: string; title: string; unitName: string }
type Reading = { formId: string; readOn: string; memberId: string; name: string }
type Props = {
  frame: Frame
  locale: Locale
  kits: readonly Kit[]
  readings: readonly Reading[]
  /** The rapporteurs for whom the reader may speak. */
  speakers: readonly { id: string; name: string; unitName: string }[]
  mayOpen: boolean
  submission: () => string
  returned: Returned | undefined
}

/** The kits that rapporteurs may use today, and who read each. */
export function KitsPage({ frame, locale, kits, readings, speakers, mayOpen, submission, returned }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.kits}
      crumbs={[{ label: people(locale).title, href: paths.overview() }, { label: text.kits }]}
    >
      <Head title={text.kits} lead={text.kitsLead} />
      {kits.length === 0 ? (
        <Empty title={text.noKits}>
          <p>{text.noKitsText}</p>
        </Empty>
      ) : (
        <Table
          {...{ caption: text.kits, captionHidden: true, stack: true }}
          columns={[
            { key: 'story', label: text.story },
            { key: 'unit', label: text.unit },
            { key: 'read', label: text.readBy },
            { key: 'note', label: '' },
          ]}
          rows={kits.map((it) => {
            const own = readings.filter(({ formId }) => formId === it.id)
            const left = speakers.filter(({ id }) => !own.some(({ memberId }) => memberId === id))
            return {
              story: mayOpen ? <a href={outreachPaths.briefing(it.storyId, 'pdf')}>{it.title} (PDF)</a> : it.title,
              unit: it.unitName,
              read:
                own.length === 0 ? (
                  <span class="soft">{text.never}</span>
                ) : (
                  <ul>
                    {own.map(({ memberId, name, readOn }) => (
                      <li key={memberId}>
                        <a href={paths.member(memberId)}>{name}</a>, {formatDate(readOn)}
                      </li>
                    ))}
                  </ul>
                ),
              note: left.length > 0 && (
                <SmallForm
                  {...{ locale, submission, returned, words: text, send: text.noteRead }}
                  form={`doc-${it.id}`}
                  title={
                    <>
                      {text.noteRead}
                      <span class="vh">: {it.title}</span>
                    </>
                  }
                  action={paths.readKit(it.id)}
                >
                  {(of) => (
                    <Select
                      {...of('memberId', left.length === 1 ? left[0]!.id : '')}
                      label={text.rapporteur}
                      options={left.map(({ id, name, unitName }) => ({ value: id, label: `${name}, ${unitName}` }))}
                      required
                    />
                  )}
                </SmallForm>
              ),
            }
          })}
        />
      )}
    </DeskPage>
  )
}
