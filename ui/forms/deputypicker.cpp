#include "ui/forms/deputypicker.h"

#include "ui/forms/lookupcache.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/suggestions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolButton>

#include <algorithm>

namespace liaison {

namespace {

constexpr int MostOffered = 40;
constexpr int Gap = 3;

} // namespace

DeputyPicker::DeputyPicker(const LookupCache &lookup, QWidget *parent)
    : QWidget{parent}
    , m_lookup{lookup}
    , m_edit{new QLineEdit{this}}
{
    const auto find = [this](const QString &typed) {
        QList<Suggestion> result;
        const QList<const DeputyChoice *> found = m_lookup.book().findDeputies(
            typed, m_day, m_station, MostOffered + static_cast<int>(m_mandates.size()));
        for (const DeputyChoice *deputy : found) {
            if (!m_mandates.contains(deputy->mandate))
                result.append({deputy->keys.name, deputy->where(), deputy->mandate});
        }
        return result;
    };
    m_suggestions = new Suggestions{m_edit, find, true, this};
    connect(m_suggestions, &Suggestions::taken, this,
            [this](const Suggestion &suggestion) { add(suggestion.value.toLongLong()); });
    m_edit->setFrame(false);
    m_edit->setStyleSheet(QStringLiteral("background: transparent;")); // the picker paints the ground
    m_edit->setPlaceholderText(tr("Name, pinyin or initials"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&lookup, &LookupCache::renewed, this, &DeputyPicker::showTokens);
}

void DeputyPicker::setMandates(const QList<qint64> &mandates)
{
    m_edit->clear();
    if (mandates == m_mandates)
        return;
    m_mandates = mandates;
    showTokens();
    Q_EMIT mandatesChanged();
}

QString DeputyPicker::pending() const
{
    return m_edit->text().trimmed();
}

void DeputyPicker::settle()
{
    if (pending().isEmpty())
        return;
    const QList<const DeputyChoice *> found = m_lookup.book().findDeputies(pending(), m_day, m_station, 2);
    if (found.isEmpty())
        return;
    // Of the station's own deputies exactly one, or of all.
    const bool onlyOne = found.size() == 1 || (m_station != 0 && found.first()->station == m_station &&
                                               found.last()->station != m_station);
    if (onlyOne)
        add(found.first()->mandate);
}

void DeputyPicker::add(qint64 mandate)
{
    m_edit->clear();
    if (m_mandates.contains(mandate))
        return;
    m_mandates.append(mandate);
    showTokens();
    Q_EMIT mandatesChanged();
}

void DeputyPicker::remove(qsizetype index)
{
    m_mandates.removeAt(index);
    showTokens();
    Q_EMIT mandatesChanged();
}

void DeputyPicker::showTokens()
{
    for (QWidget *token : std::as_const(m_tokens))
        token->deleteLater();
    m_tokens.clear();
    QStringList names;
    for (const qint64 mandate : std::as_const(m_mandates)) {
        const DeputyChoice *deputy = m_lookup.book().deputy(mandate);
        const QString name = deputy == nullptr ? QStringLiteral("…") : deputy->keys.name;
        auto *token = new QToolButton{this};
        token->setText(name + QStringLiteral(" ×"));
        token->setFocusPolicy(Qt::NoFocus); // by keyboard: Backspace
        token->setAutoRaise(false);
        token->setObjectName(QStringLiteral("deputyToken"));
        token->setToolTip(deputy == nullptr ? QString{}
                                            : tr("%1, %2. Click to take out.").arg(name, deputy->where()));
        connect(token, &QToolButton::clicked, this, [this, mandate] { remove(m_mandates.indexOf(mandate)); });
        token->show();
        m_tokens.append(token);
        names.append(name);
    }
    m_edit->setPlaceholderText(m_tokens.isEmpty() ? tr("Name, pinyin or initials") : QString{});
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    arrange(width(), true);
    updateGeometry();
    update();
}

/// Rows of tokens, then the input. Gives the height.
int DeputyPicker::arrange(int width, bool move) const
{
    const int line = m_edit->sizeHint().height();
    const int room = std::max(1, width - 2 * Gap);
    int x = Gap;
    int y = Gap - 1;
    for (QWidget *token : m_tokens) {
        const int wide = std::min(token->sizeHint().width(), room);
        if (x > Gap && x + wide > room) {
            x = Gap;
            y += line + Gap;
        }
        if (move)
            token->setGeometry(x, y, wide, line);
        x += wide + Gap;
    }
    const int least = m_edit->fontMetrics().averageCharWidth() * 12;
    if (x > Gap && x + least > room) {
        x = Gap;
        y += line + Gap;
    }
    if (move)
        m_edit->setGeometry(x, y, std::max(1, room + Gap - x), line);
    return y + line + Gap - 1;
}

int DeputyPicker::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize DeputyPicker::sizeHint() const
{
    const int wide = m_edit->fontMetrics().averageCharWidth() * 40;
    return {wide, arrange(std::max(width(), wide / 2), false)};
}

QSize DeputyPicker::minimumSizeHint() const
{
    return {m_edit->fontMetrics().averageCharWidth() * 16, arrange(std::max(width(), 1), false)};
}

void DeputyPicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
    updateGeometry();
}

void DeputyPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange(width(), true);
        updateGeometry();
    }
}

/// The frame of a line edit around tokens and input.
void DeputyPicker::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    QStyleOptionFrame option;
    option.initFrom(this);
    option.rect = rect();
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    if (m_edit->hasFocus())
        option.state |= QStyle::State_HasFocus;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void DeputyPicker::mousePressEvent(QMouseEvent *)
{
    m_edit->setFocus();
}

bool DeputyPicker::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace && m_edit->text().isEmpty() &&
            !m_mandates.isEmpty()) {
            remove(m_mandates.size() - 1);
            return true;
        }
        break;
    case QEvent::FocusOut:
        settle();
        update();
        break;
    case QEvent::FocusIn:
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liaison
