import type { Locale } from '#platform/i18n.ts'
import { t } from '../messages/together.ts'
import { paths } from '../paths.ts'
import type { ShownComment } from '../queries/comment.ts'

type Props = { storyId: string; lang: Locale; comments: ShownComment[]; locale: Locale }

/** What a writer still has to answer, beside the text. Nothing where nothing is open. */
export function OpenComments({ storyId, lang, comments, locale }: Props) {
  const text = t(locale)
  if (comments.length === 0) return null
  return (
    <section aria-labelledby="gop-y-mo">
      <h3 id="gop-y-mo">{text.openCount(comments.length)}</h3>
      <ul class="srcs">
        {comments.map(({ id, quote, text: words, by }) => (
          <li key={id}>
            {quote && (
              <q lang={lang} class="soft">
                {quote}
              </q>
            )}{' '}
            {words}
            <small>{by}</small>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${paths.show(storyId)}#gop-y`}>{text.seeComments}</a>
      </p>
    </section>
  )
}
