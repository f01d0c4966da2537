import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { WorkList } from '#ui/work-list.tsx'
import { t } from '../messages/adoption.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { Adoptable } from '../queries/adoptable.ts'

type Props = { frame: Frame; locale: Locale; typed: string; found: readonly Adoptable[] }

/** Before an adoption is recorded: which exemplar of the province is followed, found by name. */
export function ChoosePage({ frame, locale, typed, found }: Props) {
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.which}
      crumbs={[{ label: listWords(locale).title, href: paths.list() }, { label: text.record }]}
    >
      <Head title={text.which} lead={text.recordLead} />
      <form class="form" method="get" action={paths.record()}>
        <Field name="ten" type="search" label={text.find} hint={text.findHint} value={typed} maxLength={200} />
        <div class="bar">
          <Submit main>{text.search}</Submit>
        </div>
      </form>
      <Section id="tim-thay" title={typed ? text.found : text.latest}>
        {found.length === 0 ? (
          <Empty title={text.foundNone}>
            <p>{text.foundNoneText}</p>
          </Empty>
        ) : (
          <WorkList
            items={found.map(({ id, name, unitName, modelName, summary }) => ({
              title: name,
              href: paths.record(id),
              text: [unitName, modelName ?? summary].filter(Boolean).join('. '),
              action: { label: text.choose },
            }))}
          />
        )}
      </Section>
    </DeskPage>
  )
}
