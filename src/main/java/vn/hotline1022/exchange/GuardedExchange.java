package vn.hotline1022.exchange;

import java.time.LocalDate;
import java.util.List;
import vn.hotline1022.fault.Fault;
import vn.hotline1022.fault.FaultException;
import vn.hotline1022.staff.Permission;
import vn.hotline1022.staff.Person;

/** What exchanges counted, as one person may take it in: who answers for the figures. */
public final class GuardedExchange implements ExchangeRepository {
  private final ExchangeRepository all;
  private final Person person;

  public GuardedExchange(ExchangeRepository all, Person person) {
    this.all = all;
    this.person = person;
  }

  @Override
  public void write(List<ExchangeDay> days) {
    if (!person.role().may(Permission.MAKE_REPORTS)) {
      throw new FaultException(new Fault.NotAllowed());
    }
    all.write(days);
  }

  @Override
  public List<ExchangeDay> between(LocalDate first, LocalDate last) {
    return all.between(first, last);
  }
}
