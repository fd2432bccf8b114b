/** Invented callers to practise with, and what a practised call lacks of what they wanted. */
package vn.hotline1022.practice;
