/** Sample data as this hotline would have it: callers, numbers, notes and times, all made up. */
package vn.hotline1022.cli.demo;
