#include "ui/shell/helpview.h"

#include <QImage>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QTimer>

#include <algorithm>

namespace liaison {

namespace {

constexpr int Margin = 18;
constexpr int FitAfterMs = 100;
constexpr int LinePercent = 135;
constexpr int CellPadding = 4;

} // namespace

HelpView::HelpView(QWidget *parent) : QTextBrowser{parent}, m_fit{new QTimer{this}}
{
    setOpenExternalLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width does not depend on the length
    document()->setDocumentMargin(Margin);
    m_fit->setSingleShot(true);
    m_fit->setInterval(FitAfterMs);
    connect(m_fit, &QTimer::timeout, this, &HelpView::fitPictures);
}

QVariant HelpView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    // Pictures are named as they lie beside the topics: ../pictures/zh_CN/ranking.png
    QString path = name.path();
    path.remove(0, std::max<qsizetype>(path.indexOf(QStringLiteral("pictures/")), 0));
    const QImage picture{QStringLiteral(":/help/") + path};
    if (picture.isNull())
        return {};
    const qreal ratio = devicePixelRatioF();
    const int room = qRound((viewport()->width() - 2 * Margin - 2) * ratio);
    const int natural = qRound(picture.width() * ratio);
    QImage scaled =
        picture.scaledToWidth(std::clamp(room, 200, std::max(natural, 200)), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    return scaled;
}

void HelpView::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(url, type);
    setForReading();
    fitPictures();
}

void HelpView::setForReading()
{
    const int line = fontMetrics().height();
    QTextCursor cursor{document()};
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isPicture = block.text().startsWith(QChar::ObjectReplacementCharacter);
        if (!isPicture)
            format.setLineHeight(LinePercent, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 1)
            format.setTopMargin(line);
        else if (block.textList() != nullptr)
            format.setTopMargin(line / 4.0);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(palette().color(QPalette::Mid));
            format.setCellPadding(CellPadding);
            format.setTopMargin(line / 2.0);
            format.setBottomMargin(line / 2.0);
            table->setFormat(format);
        }
    }
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Start);
    setTextCursor(cursor);
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    m_fit->start();
}

void HelpView::fitPictures()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const QVariant picture = loadResource(QTextDocument::ImageResource, QUrl{format.name()});
            const QUrl name{format.name()};
            for (const QUrl &known : {name, document()->baseUrl().resolved(name)})
                document()->addResource(QTextDocument::ImageResource, known, picture);
            document()->markContentsDirty(part.fragment().position(), part.fragment().length());
        }
    }
}

} // namespace liaison
