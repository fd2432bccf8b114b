package vn.hotline1022.cli.demo;

import vn.hotline1022.text.PhoneNumber;

/**
 * Somebody who calls, made up.
 *
 * @param address how one speaks to such a person: Bác, Anh, Chị
 * @param unit ward or commune with its kind, for example "phường Ngọc Hà"
 */
record DemoCaller(
    String address, String name, int age, String unit, String street, PhoneNumber phone) {}
