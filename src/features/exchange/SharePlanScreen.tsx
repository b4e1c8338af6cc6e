/** Share */
export function SharePlanScreen() {
  return null;
}
