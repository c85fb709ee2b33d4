#include "ui/forms/unitpicker.h"

#include "ui/forms/lookupcache.h"
#include "ui/widgets/suggestions.h"

#include <QFocusEvent>

namespace liaison {

namespace {

constexpr int MostOffered = 50;

} // namespace

UnitPicker::UnitPicker(Kind kind, const LookupCache &lookup, QWidget *parent)
    : QLineEdit{parent}
    , m_kind{kind}
    , m_lookup{lookup}
{
    const auto find = [this](const QString &typed) {
        // A unit that is chosen already is not a search word: all are offered.
        const QString key = typed == m_shown ? QString{} : typed;
        QList<Suggestion> result;
        const QList<const UnitChoice *> found = m_kind == Kind::Station
                                                    ? m_lookup.book().findStations(key, MostOffered)
                                                    : m_lookup.book().findOffices(key, MostOffered);
        for (const UnitChoice *unit : found)
            result.append({unit->keys.name, unit->town, unit->id});
        return result;
    };
    m_suggestions = new Suggestions{this, find, true, this};
    setPlaceholderText(tr("Name, pinyin or initials"));
    connect(m_suggestions, &Suggestions::taken, this,
            [this](const Suggestion &suggestion) { choose(suggestion.value.toLongLong()); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_unit != 0 && text != m_shown) {
            m_unit = 0;
            Q_EMIT unitChanged(0);
        }
    });
    connect(&lookup, &LookupCache::renewed, this, &UnitPicker::showUnit);
}

void UnitPicker::setUnit(qint64 unit)
{
    choose(unit);
}

QString UnitPicker::nameOf(qint64 unit) const
{
    const LookupBook &book = m_lookup.book();
    const UnitChoice *choice = m_kind == Kind::Station ? book.station(unit) : book.office(unit);
    return choice == nullptr ? QString{} : choice->keys.name;
}

QString UnitPicker::pending() const
{
    return m_unit == 0 ? text().trimmed() : QString{};
}

void UnitPicker::settle()
{
    if (m_unit != 0 || text().trimmed().isEmpty())
        return;
    const LookupBook &book = m_lookup.book();
    const QList<const UnitChoice *> found =
        m_kind == Kind::Station ? book.findStations(text(), 2) : book.findOffices(text(), 2);
    if (found.size() == 1 || (!found.isEmpty() && found.first()->keys.name == text().trimmed()))
        choose(found.first()->id);
}

void UnitPicker::choose(qint64 unit)
{
    const bool isNew = unit != m_unit;
    m_unit = unit;
    m_shown.clear();
    if (unit == 0)
        clear();
    showUnit();
    if (isNew)
        Q_EMIT unitChanged(unit);
}

void UnitPicker::showUnit()
{
    if (m_unit == 0)
        return;
    const QString name = nameOf(m_unit);
    if (name.isEmpty())
        return;
    m_shown = name;
    setText(m_shown);
    setCursorPosition(0);
}

void UnitPicker::focusOutEvent(QFocusEvent *event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

} // namespace liaison
