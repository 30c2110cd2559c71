/** Positions on a field by which whoever plays there is called. */
export const positions =
  'centre-half centre-back full-back left-back right-back wing-back centre-forward fly-half scrum-half playmaker wicketkeeper seamer paceman leg-spinner off-spinner';
