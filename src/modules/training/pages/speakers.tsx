import { eventPaths } from '#modules/events/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t as people } from '../messages/people.ts'
import { t, travelKey } from '../messages/speaker.ts'
import { paths } from '../paths.ts'
import type { Speaker } from '../queries/speaker.ts'
import { languages } from '../speaker.ts'

type Props = {
  frame: Frame
  locale: Locale
  speakers: readonly Speaker[]
  fields: readonly { id: string; name: string }[]
  /** The event that the reader looks for a speaker for. */
  forEvent: { id: string; title: string } | undefined
  sought: { fieldId?: string; language?: string; words: string }
}

/** Finding a speaker of the province by field, language and words. */
export function SpeakersPage({ frame, locale, speakers, fields, sought, forEvent }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.bank}
      crumbs={[{ label: people(locale).title, href: paths.overview() }, { label: text.bank }]}
    >
      <Head title={text.bank} lead={text.bankLead} />
      {forEvent && (
        <p>
          {text.forEvent(forEvent.title)} <a href={eventPaths.show(forEvent.id)}>{text.back}</a>
        </p>
      )}
      <form class="form" method="get" action={paths.bank()}>
        {forEvent && <Hidden name="su-kien" value={forEvent.id} />}
        <Field name="tu" type="search" label={text.words} value={sought.words} maxLength={100} />
        <div class="pair">
          <Select
            name="linh-vuc"
            label={text.fields}
            options={fields.map(({ id, name }) => ({ value: id, label: name }))}
            value={sought.fieldId}
            blank={text.anyField}
          />
          <Select
            name="tieng"
            label={text.languages}
            options={languages.map((it) => ({ value: it, label: text[it] }))}
            value={sought.language}
            blank={text.anyLanguage}
          />
        </div>
        <div class="bar">
          <Submit main>{text.find}</Submit>
        </div>
      </form>
      <Section id="tim-thay" title={text.speaker} small={String(speakers.length)}>
        {speakers.length === 0 ? (
          <Empty title={text.nobody}>
            <p>{text.nobodyText}</p>
          </Empty>
        ) : (
          <Table
            caption={text.speaker}
            captionHidden
            stack
            columns={[
              { key: 'name', label: text.speaker },
              { key: 'unit', label: text.unit },
              { key: 'about', label: text.about },
              { key: 'languages', label: text.languages },
              { key: 'travels', label: text.travels },
              { key: 'talks', label: text.talks, numeric: true },
            ]}
            rows={speakers.map((it) => ({
              name: <a href={paths.speaker(it.id, forEvent?.id)}>{it.name}</a>,
              ...{ unit: it.unitName, about: it.about, talks: it.talks },
              languages: it.languages.map((one) => text[one]).join(', '),
              travels: text[travelKey[it.travels]],
            }))}
          />
        )}
      </Section>
    </DeskPage>
  )
}
