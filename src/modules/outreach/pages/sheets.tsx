import { storyPaths } from '#modules/stories/index.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/sheets.ts'
import { paths } from '../paths.ts'
import type { StoryChoice } from '../queries/choice.ts'

type Props = {
  frame: Frame
  locale: Locale
  find: string
  language: Locale
  stories: readonly StoryChoice[]
  briefed: ReadonlySet<string>
}

/** The stories that are out, each with its poster and its sheet for rapporteurs, or why there is none. */
export function SheetsPage({ frame, locale, find, language, stories, briefed }: Props) {
  const text = t(locale)
  return (
    <DeskPage {...{ frame, locale }} title={text.sheets}>
      <Head title={text.sheets} lead={text.lead} actions={<a href={paths.rundown()}>{text.rundown}</a>} />
      <form class="filters" method="get" action={paths.sheets()}>
        <Select
          name="ngon-ngu"
          label={text.language}
          blank={false}
          value={language}
          options={locales.map((it) => ({ value: it, label: text[it] }))}
        />
        <Field name="tim" label={text.find} type="search" value={find} />
        <Submit>{text.narrow}</Submit>
      </form>
      {stories.length === 0 ? (
        <Empty title={text.none}>{text.noneNext}</Empty>
      ) : (
        <Table
          {...{ caption: text.sheets, captionHidden: true, stack: true }}
          columns={[
            { key: 'story', label: text.story },
            { key: 'unit', label: text.unit },
            { key: 'poster', label: text.poster },
            { key: 'briefing', label: text.briefing },
          ]}
          rows={stories.map((it) => ({
            story: (
              <a href={storyPaths.portal(it.slug, it.language)} lang={it.language}>
                {it.title}
              </a>
            ),
            unit: it.unitName,
            poster: it.isAgreed ? (
              <a href={paths.poster(it.id)}>
                PDF<span class="vh"> {it.title}</span>
              </a>
            ) : (
              <small class="soft">{text.notAgreed}</small>
            ),
            briefing: briefed.has(it.id) ? (
              <>
                <a href={paths.briefing(it.id, 'pdf')}>
                  PDF<span class="vh"> {it.title}</span>
                </a>
                {' · '}
                <a href={paths.briefing(it.id, 'docx')}>
                  DOCX<span class="vh"> {it.title}</span>
                </a>
              </>
            ) : (
              <small class="soft">{text.notApproved}</small>
            ),
          }))}
        />
      )}
    </DeskPage>
  )
}
