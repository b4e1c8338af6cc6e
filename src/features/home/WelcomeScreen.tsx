/** First start. */
export function WelcomeScreen() {
  return null;
}
