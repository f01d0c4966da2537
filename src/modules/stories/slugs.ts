import { slug } from '#platform/text/slug.ts'

type Named = { title: string; language: string; original?: { slug: string } | undefined }

/**
 * The readable address that a story would like: its title, or for a translation the original's address with the language.
 * A title without Latin letters has the plain word `bai`.
 */
export function wishedSlug({ title, language, original }: Named): string {
  return original ? `${original.slug}-${language}` : slug(title) || 'bai'
}

/** Whether an address is the wished one, as it is or with the signs that told it from another story’s. */
export const isWished = (slug: string, wished: string) =>
  slug === wished || (slug.startsWith(`${wished}-`) && /^[0-9a-z]{4}$/.test(slug.slice(wished.length + 1)))
