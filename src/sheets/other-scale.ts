/**
 * Whether points above a maximum were counted on another scale, or lost their decimal sign: 50
 * where 10 is the most, 425 for 4.25. What is less than five times the maximum is just too much.
 * @example isOtherScale(50, 10) // true
 * @example isOtherScale(12, 10) // false
 */
export function isOtherScale(value: number, maximum: number): boolean {
  return maximum > 0 && value >= 5 * maximum && value <= 100 * maximum;
}
