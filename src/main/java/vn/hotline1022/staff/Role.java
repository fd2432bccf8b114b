package vn.hotline1022.staff;

import static vn.hotline1022.staff.Permission.AMEND_ANY_CALL;
import static vn.hotline1022.staff.Permission.AMEND_OWN_CALLS;
import static vn.hotline1022.staff.Permission.ANSWER_HELP;
import static vn.hotline1022.staff.Permission.EDIT_DIRECTORY;
import static vn.hotline1022.staff.Permission.EDIT_LISTS;
import static vn.hotline1022.staff.Permission.EXPORT_CALLS;
import static vn.hotline1022.staff.Permission.HANDLE_DATA_REQUESTS;
import static vn.hotline1022.staff.Permission.HANDLE_ESCALATIONS;
import static vn.hotline1022.staff.Permission.HANDLE_FEEDBACK;
import static vn.hotline1022.staff.Permission.LOG_OUTAGES;
import static vn.hotline1022.staff.Permission.MAKE_REPORTS;
import static vn.hotline1022.staff.Permission.MANAGE_PEOPLE;
import static vn.hotline1022.staff.Permission.PLAN_EVENTS;
import static vn.hotline1022.staff.Permission.READ_PRIVACY_LOG;
import static vn.hotline1022.staff.Permission.REVIEW_GUIDES;
import static vn.hotline1022.staff.Permission.SEE_WHOLE_NUMBERS;
import static vn.hotline1022.staff.Permission.TAKE_CALLS;
import static vn.hotline1022.staff.Permission.WRITE_NOTICES;

import java.util.Set;

/** What a person is on the hotline, and what that allows. */
public enum Role {
  OPERATOR(TAKE_CALLS, AMEND_OWN_CALLS, EXPORT_CALLS, SEE_WHOLE_NUMBERS, HANDLE_FEEDBACK),
  VOLUNTEER(TAKE_CALLS, AMEND_OWN_CALLS),
  SUPERVISOR(
      TAKE_CALLS,
      AMEND_OWN_CALLS,
      AMEND_ANY_CALL,
      EXPORT_CALLS,
      SEE_WHOLE_NUMBERS,
      ANSWER_HELP,
      WRITE_NOTICES,
      LOG_OUTAGES,
      EDIT_DIRECTORY,
      HANDLE_ESCALATIONS,
      HANDLE_FEEDBACK,
      HANDLE_DATA_REQUESTS,
      READ_PRIVACY_LOG,
      MANAGE_PEOPLE,
      EDIT_LISTS,
      REVIEW_GUIDES,
      PLAN_EVENTS,
      MAKE_REPORTS),
  TECHNICIAN(TAKE_CALLS, AMEND_OWN_CALLS, SEE_WHOLE_NUMBERS, HANDLE_ESCALATIONS, LOG_OUTAGES),
  ADMINISTRATOR(
      TAKE_CALLS,
      AMEND_OWN_CALLS,
      LOG_OUTAGES,
      EDIT_DIRECTORY,
      HANDLE_DATA_REQUESTS,
      READ_PRIVACY_LOG,
      MANAGE_PEOPLE,
      EDIT_LISTS,
      REVIEW_GUIDES,
      PLAN_EVENTS);

  // Set.of cannot be changed, which its type does not tell.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Permission> permissions;

  Role(Permission... permissions) {
    this.permissions = Set.of(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }
}
