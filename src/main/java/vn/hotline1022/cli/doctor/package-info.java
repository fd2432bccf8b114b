/** What {@code doctor} looks at, one class per thing; says nothing itself. */
package vn.hotline1022.cli.doctor;
