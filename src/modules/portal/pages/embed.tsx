import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { assetPath } from '#ui/assets.ts'
import { t as shared } from '#ui/messages.ts'
import { siteAddress } from '#ui/site.ts'
import { t } from '../messages.ts'
import { inLanguage, paths, storyAddress } from '../paths.ts'
import type { StoryCard } from '../queries/stories.ts'
import { type Unit, unitName } from '../register.ts'

type Props = { locale: Locale; unit: Unit; stories: readonly StoryCard[] }

/** A unit's newest stories for other sites to frame: no script, no cookie, nothing that counts who reads. */
export function EmbedPage({ locale, unit, stories }: Props) {
  const text = t(locale)
  const address = siteAddress(inLanguage(locale, paths.unit(unit.slug)))
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${unitName(unit, locale)} – ${shared(locale).product}`}</title>
        <link rel="canonical" href={address} />
        <link rel="stylesheet" href={assetPath('portal.css')} />
      </head>
      <body class="embed">
        <main>
          <h1>
            <a href={address} target="_blank" rel="noopener">
              {shared(locale).product}: {unitName(unit, locale)}
            </a>
          </h1>
          {stories.length === 0 && <p>{text.noStories}</p>}
          <ul>
            {stories.map((it) => (
              <li key={it.id} lang={it.language === locale ? undefined : it.language}>
                <a href={siteAddress(storyAddress(it))} target="_blank" rel="noopener">
                  {it.title}
                </a>
                <time dateTime={today(it.publishedAt)}>{dateIn(locale, today(it.publishedAt))}</time>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}
