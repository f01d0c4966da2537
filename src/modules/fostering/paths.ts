const root = '/lam-viec/boi-duong'

/** Every address in this module. */
export const paths = {
  list: () => root,
  open: (exemplarId: string) => `/lam-viec/dien-hinh/${exemplarId}/boi-duong/moi`,
  show: (planId: string) => `${root}/${planId}`,
  support: (planId: string) => `${root}/${planId}/ho-tro`,
  weakness: (planId: string) => `${root}/${planId}/han-che`,
  closeWeakness: (planId: string, weaknessId: string) => `${root}/${planId}/han-che/${weaknessId}`,
  planReview: (planId: string) => `${root}/${planId}/xem-xet`,
  review: (planId: string, reviewId: string) => `${root}/${planId}/xem-xet/${reviewId}`,
  end: (planId: string) => `${root}/${planId}/ket-thuc`,
}
