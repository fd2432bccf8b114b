/** Classes that break the rules on purpose; no program or other test uses them. */
package vn.hotline1022.architecture.planted;
