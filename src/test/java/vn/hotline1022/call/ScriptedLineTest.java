package vn.hotline1022.call;

/** The scripted line keeps what it stands for. */
class ScriptedLineTest extends SignallingLineContract {
  @Override
  protected PhoneLine line() {
    return new ScriptedLine();
  }

  @Override
  protected void say(PhoneLine line, PhoneLine.LineEvent event) {
    ((ScriptedLine) line).say(event);
  }
}
