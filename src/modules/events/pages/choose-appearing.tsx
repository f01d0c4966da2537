import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/event.ts'
import { t as listWords } from '../messages/list.ts'
import { paths } from '../paths.ts'
import type { ShownEvent } from '../queries/event.ts'

type Found = { id: string; name: string; unitName: string; modelName: string | null }
type Props = {
  frame: Frame
  locale: Locale
  event: ShownEvent
  typed: string
  found: readonly Found[]
  mayKeep: boolean
  submission: () => string
  attempt: Attempt | undefined
}

/** Finding the exemplars who appear at an event, of this unit or another. */
export function ChooseAppearingPage(props: Props) {
  const { frame, locale, event, typed, found, mayKeep, submission, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  const present = new Set(event.appearing.map(({ id }) => id))
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.chooseAppearing}
      crumbs={[
        { label: listWords(locale).title, href: paths.list() },
        { label: event.title, href: paths.show(event.id) },
        { label: text.chooseAppearing },
      ]}
    >
      <Head title={text.chooseAppearing} lead={text.isPublicHint} />
      <ErrorSummary errors={Object.values(errors).map((words) => ({ field: 'tim-thay', text: words }))} />
      <form class="form" method="get" action={paths.appearances(event.id)}>
        <Field name="ten" type="search" label={text.search} value={typed} maxLength={200} />
        <div class="bar">
          <Submit main>{text.find}</Submit>
          <a href={paths.show(event.id)}>{text.back}</a>
        </div>
      </form>
      <Section id="tim-thay" title={text.exemplar}>
        {found.length === 0 ? (
          <Empty title={text.nothingFound} />
        ) : (
          <Table
            caption={text.exemplar}
            captionHidden
            stack
            columns={[
              { key: 'name', label: text.exemplar },
              { key: 'unit', label: text.unit },
              { key: 'act', label: '' },
            ]}
            rows={found.map(({ id, name, unitName, modelName }) => ({
              name: modelName ? `${name} (${modelName})` : name,
              unit: unitName,
              act: present.has(id) ? (
                text.added
              ) : (
                <PostButton
                  action={paths.appearances(event.id)}
                  values={{ exemplarId: id, submission: submission() }}
                  label={
                    <>
                      {text.add}
                      <span class="vh">: {name}</span>
                    </>
                  }
                  disabledWhy={mayKeep ? undefined : text.mayNot}
                />
              ),
            }))}
          />
        )}
      </Section>
    </DeskPage>
  )
}
