/** Does the same for each of a list, eight at a time: each life is a chain of its own, and none waits for another. */
export async function inParallel<In, Out>(list: readonly In[], work: (it: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = []
  let next = 0
  const lane = async () => {
    while (next < list.length) {
      const index = next++
      results[index] = await work(list[index]!)
    }
  }
  await Promise.all(Array.from({ length: 8 }, lane))
  return results
}
