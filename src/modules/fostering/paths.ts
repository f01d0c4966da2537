const root = '/lam-viec/boi-duong'

/** Every address in this module. */
export const paths = {
  list: (view?: string, page = 1) => {
    const asked = new URLSearchParams({
      ...(view && view !== 'running' && { xem: view }),
      ...(page > 1 && { trang: `${page}` }),
    }).toString()
    return asked ? `${root}?${asked}` : root
  },
  open: (exemplarId: string) => `/lam-viec/dien-hinh/${exemplarId}/boi-duong/moi`,
  show: (planId: string) => `${root}/${planId}`,
  support: (planId: string) => `${root}/${planId}/ho-tro`,
  weakness: (planId: string) => `${root}/${planId}/han-che`,
  closeWeakness: (planId: string, weaknessId: string) => `${root}/${planId}/han-che/${weaknessId}`,
  planReview: (planId: string) => `${root}/${planId}/xem-xet`,
  review: (planId: string, reviewId: string) => `${root}/${planId}/xem-xet/${reviewId}`,
  visit: (planId: string) => `${root}/${planId}/ghe-tham`,
  gaps: () => `${root}/khoang-trong`,
  handOn: () => `${root}/ban-giao`,
  mentor: (planId: string) => `${root}/${planId}/nguoi-kem-cap`,
  looks: () => `${root}/ra-lai`,
  look: (exemplarId: string) => `/lam-viec/dien-hinh/${exemplarId}/ra-lai`,
  handOver: (planId: string) => `${root}/${planId}/chuyen-giao`,
  answerHandOver: (planId: string, handOverId: string) => `${root}/${planId}/chuyen-giao/${handOverId}`,
  withdrawHandOver: (planId: string, handOverId: string) => `${root}/${planId}/chuyen-giao/${handOverId}/rut`,
  end: (planId: string) => `${root}/${planId}/ket-thuc`,
}
