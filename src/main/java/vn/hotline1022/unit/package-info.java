/**
 * Administrative units of Hanoi: 126 wards and communes since 2025-07-01, and the old ones people
 * still say, with what became of them. A code means something only together with the structure it
 * belongs to. An old unit that was split is never turned into a new one without a question.
 */
package vn.hotline1022.unit;
