import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Picture } from '#ui/picture.tsx'
import { Section } from '#ui/section.tsx'
import { Tag } from '#ui/tag.tsx'
import { Trail } from '#ui/trail.tsx'
import { t as words } from '../messages/library.ts'
import { t } from '../messages/library-page.ts'
import { t as news } from '../messages/newsroom.ts'
import { momentOf } from '../moment.ts'
import { paths } from '../paths.ts'
import type { Lack, Standing } from '../picture-lacks.ts'
import type { listPictureTrail, listUses, ShownLibraryPicture, ShownPerson } from '../queries/library.ts'
import { DescribeForm } from './describe-picture.tsx'
import { Focus } from './focus.tsx'
import { Lacks } from './lacks.tsx'
import { StandingTag } from './library.tsx'
import { People } from './shown-people.tsx'
import { StateTag } from './state-tag.tsx'

export type PictureProps = {
  frame: Frame
  locale: Locale
  picture: ShownLibraryPicture
  people: ShownPerson[]
  /** Exemplars of the stories that show it: who is likely in it. */
  likely: { id: string; code: string; name: string }[]
  uses: Awaited<ReturnType<typeof listUses>>
  trail: Awaited<ReturnType<typeof listPictureTrail>>
  lacks: Lack[]
  standing: Standing
  /** The last day on which everything still holds, where something ends by itself. */
  endsOn: string | null
  may: boolean
  /** A fresh id for each form of the page. */
  fresh: () => string
  /** Which form came back: `describe`, `focus`, `name`, or `agree-` and `end-` with the id of the person. */
  failed: string | undefined
  attempt: Attempt | undefined
}

/** A picture of the library: what it lacks, what is known of it, who is in it, where it is used. */
export function LibraryPicturePage(props: PictureProps) {
  const { frame, locale, picture, standing, lacks, endsOn, may, attempt, uses, trail } = props
  const text = t(locale)
  const { errors } = worded(attempt, words(locale), locale)
  const title = picture.alt || text.picture
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: news(locale).newsroom, href: paths.board() },
        { label: text.library, href: paths.library() },
        { label: title },
      ]}
    >
      <Head
        title={title}
        lead={[picture.credit, picture.unitName].filter(Boolean).join(' · ')}
        tags={
          <>
            <StandingTag standing={standing} locale={locale} />
            {picture.hasMinors && <Tag kind="hold">{words(locale).minors}</Tag>}
            {picture.outAt && <Tag kind="no">{words(locale).out}</Tag>}
          </>
        }
        why={may ? undefined : text.whyOther}
      />
      <ErrorSummary errors={tiedTo(errors, props.failed)} />
      {picture.outAt && <Notice kind="warn">{text.isOut(formatDate(today(picture.outAt)))}</Notice>}
      <div class="picture-page">
        <figure>
          <Picture picture={pictureOf(picture)} />
          {picture.caption && <figcaption>{picture.caption}</figcaption>}
        </figure>
        <div>
          {lacks.length > 0 ? (
            <>
              <h2>{text.lacks}</h2>
              <Lacks lacks={lacks} locale={locale} />
            </>
          ) : (
            <p>
              <Tag kind="ok">{text.lacksNothing}</Tag>
            </p>
          )}
          {endsOn && <p class="small">{text.endsOn(formatDate(endsOn))}</p>}
          <h2>{text.used}</h2>
          {uses.length === 0 ? (
            <p class="soft">{text.unused}</p>
          ) : (
            <ul class="listed">
              {uses.map(({ id, title: name, language, state }) => (
                <li key={id}>
                  <a href={paths.show(id)} lang={language}>
                    {name}
                  </a>{' '}
                  <StateTag state={state} locale={locale} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <People {...props} />
      {may && <DescribeForm {...props} />}
      {may && <Focus {...props} />}
      <Section id="nhat-ky" title={text.history}>
        <Trail
          items={trail.map(({ at, action, by }) => ({
            when: momentOf(at),
            iso: at.toISOString(),
            text: `${by ?? text.theProduct} ${(words(locale) as Record<string, unknown>)[action] ?? action}`,
          }))}
        />
      </Section>
    </DeskPage>
  )
}

/** The fields of a person's forms carry the person's id, so that each error leads to its own. */
function tiedTo(errors: Record<string, string>, failed = ''): Record<string, string> {
  const personId = /^(?:agree|end)-(.+)$/.exec(failed)?.[1]
  if (!personId) return errors
  return Object.fromEntries(
    Object.entries(errors).map(([field, words]) => [field === 'form' ? field : `${field}-${personId}`, words]),
  )
}

/** A picture of the library as the desk shows it. */
export const pictureOf = ({ fileId, width, height, alt }: ShownLibraryPicture) => ({
  ...{ src: exemplarPaths.file(fileId), width: width ?? 1200, height: height ?? 800, alt },
})
